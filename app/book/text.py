"""A story's own text: ranges of it, its language, its chapters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    ENGLISH = "en"
    CHINESE = "zh"
    JAPANESE = "ja"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range [start, end) of characters (code points) of the story's text, as decoded, untouched."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence. A sentence never crosses a paragraph; `paragraph` counts from 0 through the text."""

    span: Span
    paragraph: int


@dataclass(frozen=True, slots=True)
class Chapter:
    """A part of the story under one heading; `span` holds heading and body, `body` the text to be told."""

    number: int
    title: str
    span: Span
    body: Span


@dataclass(frozen=True, slots=True)
class Story:
    """A story as read: its whole text and what was found out about it. Every span points into `text`."""

    title: str
    text: str
    language: Language
    encoding: str
    chapters: tuple[Chapter, ...]
