"""From a file's bytes to a story, whatever its format."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import PurePath

from app.book.text import Chapter, Language, Origin, Place, Span, Story
from app.errors import BadInput
from app.stories import chapters as chaptering
from app.stories import docx, epub, fountain, html, markdown, odt, pdf, plain, rtf, srt
from app.stories.chapters import Heading
from app.stories.clean import clean
from app.stories.encodings import Candidate, Detected, detect
from app.stories.found import TITLE, Found
from app.stories.kinds import ENDINGS, LARGEST_FILE, LARGEST_TEXT, WRITTEN, Kind, kind_of, kind_of_text, supported_suffixes
from app.stories.languages import detect_language

__all__ = ["ENDINGS", "Reading", "read_file", "read_story", "supported_suffixes"]

_PACKED: dict[Kind, Callable[[bytes, str], Found]] = {
    Kind.WORD: docx.read,
    Kind.OPEN_DOCUMENT: odt.read,
    Kind.RICH_TEXT: rtf.read,
    Kind.EPUB: epub.read,
    Kind.PDF: pdf.read,
}
_TEXTS: dict[Kind, Callable[[str, str], Found]] = {
    Kind.TEXT: lambda text, _: Found(text, wrapped=None),
    Kind.MARKDOWN: lambda text, _: markdown.read_text(text),
    Kind.HTML: html.read_text,
    Kind.SUBTITLES: srt.read_text,
    Kind.SCREENPLAY: lambda text, _: fountain.read_text(text),
}
_CJK = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\uac00-\ud7af\U00020000-\U0003ffff]")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Reading:
    """A story and how it was read. Where the encoding is `unsure`, the candidates are shown for the person to choose one."""

    story: Story
    kind: Kind
    unsure: bool = False
    candidates: tuple[Candidate, ...] = ()


def read_story(data: bytes, name: str, language: Language | None = None, encoding: str | None = None) -> Story:
    """Read the story in `data`; `name` is the file's name. Language and encoding are found out unless the person said them."""
    return read_file(data, name, language, encoding).story


def read_file(data: bytes, name: str, language: Language | None = None, encoding: str | None = None) -> Reading:
    """As `read_story`, with what was found out about the file. Raises BadInput for everything that is no story."""
    path = PurePath(name.replace("\\", "/"))
    _refuse_too_big(data, path.name, LARGEST_FILE)
    kind = kind_of(data, path.name)
    if kind in WRITTEN:
        _refuse_too_big(data, path.name, LARGEST_TEXT)
        detected = html.decode_page(data, path.name, encoding) if kind is Kind.HTML else detect(data, path.name, encoding)
        kind = kind_of_text(detected.text, kind)
        found = _TEXTS[kind](detected.text, path.name)
    else:
        detected = Detected("", kind.value)
        found = _PACKED[kind](data, path.name)
    if len(found.headings) > chaptering.MOST_HEADINGS:
        raise BadInput("story-too-many-parts", name=path.name, count=len(found.headings), most=chaptering.MOST_HEADINGS)
    story = _story(found, path, language, detected.encoding)
    return Reading(story, kind, detected.unsure, detected.candidates)


def _story(found: Found, path: PurePath, language: Language | None, encoding: str) -> Story:
    text, origin = clean(found.text, found.cuts, found.wrapped)
    _refuse_too_little(text, path.name)
    title, chapters = _chapters(text, _moved(found.headings, origin), found.title)
    chapters = chaptering.without_notes(text, chapters, [origin.cleaned_span(span) for span in found.notes])
    tongue = language or detect_language(text)
    return Story(title or path.stem, text, tongue, encoding, chapters, replace(origin, places=_moved_places(found.places, origin)))


def _chapters(text: str, headings: list[tuple[int, Heading]], said_title: str) -> tuple[str, tuple[Chapter, ...]]:
    """By the headings of the format; by those that stand in the text when the format says no more than a title."""
    in_text = None
    if sum(1 for level, _ in headings if level != TITLE) < 2:
        in_text = plain.chapters(text)
        if not headings or len(in_text[1]) > 1:
            return _own_title(text, headings) or said_title or in_text[0], in_text[1]
    # Sections below the second level stay inside their chapter, unless there is nothing above them.
    deepest = max(2, min((level for level, _ in headings if level != TITLE), default=2))
    used = [(level, heading) for level, heading in headings if level <= deepest]
    return _own_title(text, used) or said_title, chaptering.tile(text, tuple(heading for _, heading in used))


def _own_title(text: str, headings: list[tuple[int, Heading]]) -> str:
    """What the document marks as its title; else a first heading that stands above all others and is no "Chapter 1"."""
    marked = next((heading.title for level, heading in headings if level == TITLE), "")
    if marked or not headings:
        return marked
    level, first = headings[0]
    others = [other for other, _ in headings[1:]]
    empty = bool(others) and others[0] == level and not text[first.span.end : headings[1][1].span.start].strip()
    return first.title if (level not in others or empty) and not plain.is_heading(first.title) else ""


def _moved(headings: tuple[tuple[int, Heading], ...], origin: Origin) -> list[tuple[int, Heading]]:
    """The headings in the cleaned text, in its order and without one that begins inside another."""
    found: list[tuple[int, Heading]] = []
    for level, heading in sorted(headings, key=lambda pair: (pair[1].span.start, pair[0])):
        span = origin.cleaned_span(heading.span)
        if found and span.start < found[-1][1].span.end:
            continue
        found.append((level, replace(heading, span=Span(span.start, max(span.start, span.end)))))
    return found


def _moved_places(places: tuple[Place, ...], origin: Origin) -> tuple[Place, ...]:
    return tuple(Place(origin.cleaned_span(Span(place.start, place.start)).start, place.name) for place in places)


def _refuse_too_big(data: bytes, name: str, most: int) -> None:
    if len(data) > most:
        raise BadInput("story-too-big", name=name, megabytes=round(len(data) / 1024 / 1024, 1), most=most // 1024 // 1024)


def _refuse_too_little(text: str, name: str) -> None:
    words = _WORD.findall(text)
    if not words:
        raise BadInput("story-empty", name=name)
    cjk = len(_CJK.findall(text))
    if (cjk and cjk < 4 and len(words) < 2) or (not cjk and len(words) < 2):
        raise BadInput("story-too-short", name=name)
