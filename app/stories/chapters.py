"""From headings to chapters: nothing of the text is lost, whatever stands before, between or after the headings."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from app.book.text import Chapter, Span

MOST_HEADINGS = 20_000  # more is no book; lists of them stop one later, so that it is seen
_SENTENCE_END = tuple('.!?。！？…”」』",;:，、；：')
_LINE = re.compile(r"[^\n\r]+")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading's line(s) in the text and what it says."""

    span: Span
    title: str


def tile(text: str, headings: Sequence[Heading]) -> tuple[Chapter, ...]:
    """Chapters that follow each other through the whole text. A heading without text of its own joins the next one (a book's title)."""
    starts = _with_opening(text, headings)
    found: list[Chapter] = []
    begin, body_start, title = 0, 0, ""
    for index, heading in enumerate(starts):
        end = starts[index + 1].span.start if index + 1 < len(starts) else len(text)
        body_start, title = heading.span.end, heading.title
        if not text[body_start:end].strip() and index + 1 < len(starts):
            continue
        found.append(Chapter(len(found) + 1, title, Span(begin, end), _trimmed(text, body_start, end)))
        begin = end
    if found[-1].body.start < found[-1].body.end:
        return tuple(found)
    if len(found) == 1:  # nothing but headings: they are told themselves
        return (Chapter(1, title, Span(0, len(text)), _trimmed(text, 0, len(text))),)
    # A last heading with nothing below it stays with the chapter before it.
    return (*found[:-2], replace(found[-2], span=Span(found[-2].span.start, len(text))))


def without_notes(text: str, chapters: Sequence[Chapter], notes: Sequence[Span]) -> tuple[Chapter, ...]:
    """The chapters without the notes at their ends: those stay in the text and are not told. A chapter of notes alone joins the one before."""
    found: list[Chapter] = []
    for chapter in chapters:
        body = chapter.body
        for note in reversed(notes):
            if body.start <= note.start < body.end <= note.end:
                body = _trimmed(text, body.start, note.start)
        if body.start < body.end:
            found.append(replace(chapter, number=len(found) + 1, body=body))
        elif found:
            found[-1] = replace(found[-1], span=Span(found[-1].span.start, chapter.span.end))
        else:
            return tuple(chapters)
    return tuple(found)


def title_line(text: str) -> Heading | None:
    """A short first line that stands alone above the story, such as its title."""
    lines = list(islice((match for match in _LINE.finditer(text) if match.group().strip()), 2))
    if len(lines) < 2 or not is_title(lines[0].group()):
        return None
    first, second = lines[0], lines[1]
    gap = text[first.end() : second.start()]
    if len(re.findall(r"\r\n|\n|\r", gap)) < 2 and not re.match(r"[\s#]*[《〈【]", first.group()):
        return None
    return Heading(Span(first.start(), first.end()), clean_title(first.group()))


def is_title(line: str) -> bool:
    """Short, and not a sentence."""
    bare = line.strip()
    longest = 60 if bare.isascii() else 40
    return 0 < len(bare) <= longest and not bare.endswith(_SENTENCE_END) and any(one.isalnum() for one in bare)


def clean_title(line: str) -> str:
    """A heading's words without the marks around them."""
    bare = line.strip().strip("#").strip(" \t\u3000*_=-—～~")
    inside = re.fullmatch(r"[《〈【「『]([^》〉】」』]+)[》〉】」』]", bare)
    return " ".join((inside.group(1) if inside else bare).split())


def _with_opening(text: str, headings: Sequence[Heading]) -> list[Heading]:
    """The headings, with an untitled one before them for text that comes first (unless those are only lines of a title page)."""
    if not headings:
        return [title_line(text) or Heading(Span(0, 0), "")]
    opening = text[: headings[0].span.start]
    lines = [line for line in opening.splitlines() if line.strip()]
    if not lines or (len(lines) <= 4 and all(is_title(line) for line in lines)):
        return list(headings)
    return [title_line(opening) or Heading(Span(0, 0), ""), *headings]


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
