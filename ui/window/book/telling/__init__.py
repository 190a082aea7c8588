"""Story and script beside each other: the desk of the first two stages."""
