"""What a reader of a format finds in a file, and how it gathers it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.book.text import Place, Span
from app.errors import BadInput
from app.stories.chapters import MOST_HEADINGS, Heading, clean_title
from app.stories.kinds import LARGEST_TEXT
from app.stories.wrapping import is_written_together

TITLE = 0  # the level of a book's own title, above its chapters
_CHAPTER = 2  # headings down to this level begin chapters
_LONGEST_HEADING = 400  # what is longer was given a heading's style by mistake
_SPACES = re.compile(r"[ \t\r\n\f]+")
_BREAK = re.compile(r"[ \t]*[\r\n][ \t\r\n\f]*")


@dataclass(frozen=True, slots=True)
class Found:
    """A file's text as it came out of its format, not cleaned yet.

    headings: (level, heading) for what the format itself calls a heading; TITLE for the book's title. None: look for them in the text.
    cuts: what is in the text but not told, in order. notes: footnotes, which the format keeps apart from the story; they stand behind
    the part they belong to, so that nothing of a file is lost.
    wrapped: lines end at a width and not where paragraphs end; None when that is to be found out, False where a line end is meant.
    """

    text: str
    title: str = ""
    headings: tuple[tuple[int, Heading], ...] = ()
    places: tuple[Place, ...] = ()
    cuts: tuple[Span, ...] = ()
    wrapped: bool | None = False
    notes: tuple[Span, ...] = ()


class Flow:
    """Gathers paragraphs, one blank line between them. More than a story can be is refused while it comes in."""

    def __init__(self, story: str) -> None:
        self._story = story
        self._done: list[str] = []
        self._open: list[str] = []
        self._length = 0
        self._size = 0
        self.headings: list[tuple[int, Heading]] = []
        self.places: list[Place] = []
        self.notes: list[Span] = []
        self._kept: list[str] = []  # notes that are not written yet

    @property
    def at(self) -> int:
        """Where the next paragraph will begin."""
        return self._length

    def write(self, words: str) -> None:
        self._open.append(words)
        self._size += len(words)
        if self._size > LARGEST_TEXT:
            raise BadInput("story-too-long", name=self._story, most=LARGEST_TEXT)

    def note(self, words: str) -> None:
        """A footnote of what is being written; it will stand behind the part that ends with the next chapter."""
        told = " ".join(words.split())
        self._size += len(told)
        if self._size > LARGEST_TEXT:
            raise BadInput("story-too-long", name=self._story, most=LARGEST_TEXT)
        if told:
            self._kept.append(told)

    def end_part(self) -> None:
        """Behind the paragraphs so far stand their notes."""
        kept, self._kept = self._kept, []
        for words in kept:
            span = Span(self._length, self._length + len(words))
            self._done += (words, "\n\n")
            self._length = span.end + 2
            self.notes.append(span)

    def end(self, level: int | None = None, *, fold: bool = False) -> Span | None:
        """The paragraph is whole. `level` makes a heading of it; `fold` takes line ends and runs of spaces as one space (HTML)."""
        words = "".join(self._open)
        self._open.clear()
        if fold:
            words = "\n".join(_SPACES.sub(" ", _without_breaks(line)).strip(" ") for line in words.split("\v"))
        words = words.strip(" \t\r\n\f\v")
        if not words:
            return None
        if level is not None and level <= _CHAPTER:
            self.end_part()
        span = Span(self._length, self._length + len(words))
        self._done += (words, "\n\n")
        self._length = span.end + 2
        if level is not None and len(words) <= _LONGEST_HEADING and clean_title(words) and len(self.headings) <= MOST_HEADINGS:
            self.headings.append((level, Heading(span, clean_title(words))))
        return span

    def place(self, name: str) -> None:
        """What follows stands at `name` in the file."""
        if self.places and self.places[-1].start == self.at:
            self.places.pop()
        self.places.append(Place(self.at, name))

    def found(self, title: str = "") -> Found:
        self.end()
        self.end_part()
        told = "".join(self._done).rstrip("\n")
        return Found(told, " ".join(title.split()), tuple(self.headings), tuple(self.places), notes=tuple(self.notes))


def _without_breaks(words: str) -> str:
    """Where a source breaks its lines between characters that are written without spaces, no space is meant."""

    def joined(found: re.Match[str]) -> str:
        around = words[max(0, found.start() - 8) : found.start()], words[found.end() : found.end() + 8]
        return "" if is_written_together(*around) else " "

    return _BREAK.sub(joined, words)
