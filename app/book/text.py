"""A story's own text: ranges of it, its language, its chapters."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum


class Language(StrEnum):
    ENGLISH = "en"
    CHINESE = "zh"
    JAPANESE = "ja"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range [start, end) of characters (code points) of the story's text."""

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
    """A part of the story under one heading; `span` holds heading and body, `body` the text to be told.

    left_out: a person does not want it told.
    """

    number: int
    title: str
    span: Span
    body: Span
    left_out: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """From `start` on, up to the next place, the text stands here in its file: "12" (a page), "OEBPS/two.xhtml", "00:01:20" (a time)."""

    start: int
    name: str


@dataclass(frozen=True, slots=True)
class Origin:
    """The way from the cleaned text back to the text as its file has it.

    Two rising lists of the same length: from `cleaned[i]` on, up to the next anchor, the characters stand at `raw[i]` and after.
    Arrays, because a long novel with Windows line ends has one anchor a line. They are never changed.
    """

    cleaned: Sequence[int] = field(default_factory=lambda: array("I", [0]))
    raw: Sequence[int] = field(default_factory=lambda: array("I", [0]))
    places: tuple[Place, ...] = ()

    def span(self, cleaned: Span) -> Span:
        """Where a span of the story's text stood in the text before it was cleaned."""
        return Span(_across(cleaned.start, self.cleaned, self.raw), _across(cleaned.end, self.cleaned, self.raw))

    def cleaned_span(self, raw: Span) -> Span:
        """The other way; what was cleaned away has length 0."""
        return Span(_across(raw.start, self.raw, self.cleaned), _across(raw.end, self.raw, self.cleaned))

    def place(self, at: int) -> str:
        """The page, part or time of the file in which the character at `at` of the story stands; "" when the file has none."""
        found = bisect_right(self.places, at, key=lambda place: place.start) - 1
        return self.places[found].name if found >= 0 else ""


def _across(at: int, here: Sequence[int], there: Sequence[int]) -> int:
    index = bisect_right(here, at) - 1
    found = there[index] + at - here[index]
    return min(found, there[index + 1]) if index + 1 < len(there) else found


@dataclass(frozen=True, slots=True)
class Story:
    """A story as read: its whole text and what was found out about it. Every span points into `text`.

    encoding: the one its text was written in; the format's name where the format says that itself ("docx").
    origin: known while a file is being read; the library keeps the text only.
    """

    title: str
    text: str
    language: Language
    encoding: str
    chapters: tuple[Chapter, ...]
    origin: Origin = field(default_factory=Origin, compare=False, repr=False)
