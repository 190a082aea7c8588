"""Reading story files: one file a format, encodings, chapters, cleaning."""
