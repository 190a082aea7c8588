"""All books of the library, and how a new one begins."""
