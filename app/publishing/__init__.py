"""Sharing finished books: the reader page, and the storage it is sent to."""
