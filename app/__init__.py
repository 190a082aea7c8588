"""The product without Qt: what a manga is, how one is made, where it is kept."""
