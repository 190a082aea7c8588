"""The nouns of a manga: frozen values and pure functions, no I/O."""
