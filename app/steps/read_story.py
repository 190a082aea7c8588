"""A story file, read: for a child process, because a file comes from anywhere."""

from __future__ import annotations

from dataclasses import dataclass

from app.book.sentences import sentences
from app.book.text import Language, Story
from app.stories.read import read_story


@dataclass(frozen=True, slots=True)
class StoryRead:
    """A story and what was found in it."""

    story: Story
    characters: int
    sentences: int


def read_and_count(data: bytes, name: str, language: Language | None = None, encoding: str | None = None) -> StoryRead:
    """Raises BadInput for what is no story."""
    story = read_story(data, name, language, encoding)
    characters = sum(1 for one in story.text if not one.isspace())
    count = sum(len(sentences(story.text, chapter.body, story.language)) for chapter in story.chapters)
    return StoryRead(story, characters, count)
