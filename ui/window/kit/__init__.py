"""The pieces all screens are made of."""
