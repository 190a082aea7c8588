"""Reading story files: one file a format, encodings, chapters."""

from app.stories.read import read_story, supported_suffixes

__all__ = ["read_story", "supported_suffixes"]
