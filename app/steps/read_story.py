"""A story file, read: for a child process, because a file comes from anywhere."""

from __future__ import annotations

from dataclasses import dataclass

from app.ai.draft.storyboard import usual_count
from app.book.sentences import sentences
from app.book.text import Language, Story
from app.stories.encodings import Candidate
from app.stories.read import read_file


@dataclass(frozen=True, slots=True)
class StoryRead:
    """A story and what was found in it. Where the encoding is `unsure`, the candidates are for the person to choose from.

    panels: about how many each chapter gets when nobody says a number.
    """

    story: Story
    characters: int
    sentences: int
    unsure: bool = False
    candidates: tuple[Candidate, ...] = ()
    panels: tuple[int, ...] = ()


def read_and_count(data: bytes, name: str, language: Language | None = None, encoding: str | None = None) -> StoryRead:
    """Raises BadInput for what is no story."""
    reading = read_file(data, name, language, encoding)
    story = reading.story
    characters = sum(1 for one in story.text if not one.isspace())
    count = sum(len(sentences(story.text, chapter.body, story.language)) for chapter in story.chapters)
    panels = tuple(usual_count(story.text, chapter, story.language) for chapter in story.chapters)
    return StoryRead(story, characters, count, reading.unsure, reading.candidates, panels)
