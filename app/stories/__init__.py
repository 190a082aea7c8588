"""Reading story files: one file a format, encodings, chapters, cleaning."""

from app.stories.read import ENDINGS, Reading, read_file, read_story, supported_suffixes

__all__ = ["ENDINGS", "Reading", "read_file", "read_story", "supported_suffixes"]
