"""PDF: characters on pages. Which lines belong together is seen from where they stand."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from app.book.text import Place, Span
from app.errors import BadInput
from app.stories.chapters import Heading, clean_title
from app.stories.found import Flow, Found
from app.stories.wrapping import is_written_together

_MOST_PAGES = 5000
_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:\d{1,4}|[ivxlc]{1,6})[-–—\s]*(?:/\s*\d{1,4})?", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"[.!?。！？…][\"'”’」』）)》]*$")
_SOFT_HYPHEN = ("\ufffe", "\x02", "\u00ad")  # what pdfium writes where a word was cut by the one who set the page
_MADE_UP = re.compile(r"\.\w{2,4}$|^microsoft word|^untitled", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page: its words and where it stands, in points from the lower left."""

    words: str
    left: float
    right: float
    bottom: float
    top: float


def read(data: bytes, name: str) -> Found:
    import pypdfium2  # type: ignore[import-untyped]

    document = None
    try:
        document = pypdfium2.PdfDocument(data)
        pages = [_lines(document[index]) for index in range(_page_count(document, name))]
        contents = list(_contents(document))
        title = _readable(lambda: str(document.get_metadata_value("Title") or ""))
    except pypdfium2.PdfiumError as error:
        raise BadInput("story-locked" if "password" in str(error).lower() else "story-damaged", name=name) from error
    finally:
        if document is not None:
            document.close()
    if not any(line.words for page in pages for line in page):
        raise BadInput("story-is-scanned", name=name)
    flow = Flow(name)
    _write(list(_without_running_heads(pages)), flow)
    found = flow.found("" if _MADE_UP.search(title.strip()) else title)
    return Found(found.text, found.title, tuple(_headings(found, contents)), found.places)


def _page_count(document: Any, name: str) -> int:
    count = len(document)
    if count > _MOST_PAGES:
        raise BadInput("story-too-many-parts", name=name, count=count, most=_MOST_PAGES)
    return count


def _lines(page: Any) -> list[_Line]:
    text_page = page.get_textpage()
    try:
        text = text_page.get_text_range() if text_page.count_chars() else ""
        return [
            _line(text_page, match.start() + lead, match.group().strip())
            for match in re.finditer(r"[^\r\n]+", text)
            if match.group().strip()
            for lead in (len(match.group()) - len(match.group().lstrip()),)
        ]
    finally:
        text_page.close()
        page.close()


def _line(text_page: Any, at: int, words: str) -> _Line:
    last = min(at + len(words), text_page.count_chars()) - 1
    first = text_page.get_charbox(min(at, last), loose=True)
    final = text_page.get_charbox(last, loose=True)
    return _Line(words, min(first[0], final[0]), max(first[2], final[2]), min(first[1], final[1]), max(first[3], final[3]))


def _contents(document: Any) -> Iterator[tuple[int, str, int]]:
    """(level from 1, title, page from 0) of the outline."""
    for bookmark in document.get_toc(max_depth=3):
        target = bookmark.get_dest()
        page = target.get_index() if target is not None else None
        title = clean_title(_readable(bookmark.get_title))
        if page is not None and title:
            yield bookmark.level + 1, title, page


def _readable(title: Callable[[], str]) -> str:
    """Nothing for the title of a damaged file that is no Unicode: its pages can be read all the same."""
    try:
        return title()
    except UnicodeDecodeError:
        return ""


def _without_running_heads(pages: list[list[_Line]]) -> Iterator[list[_Line]]:
    """A page's number, and the line that stands at the top or foot of most pages, are the book's and not the story's."""
    edges = Counter(words for page in pages for words in {_unnumbered(line.words) for line in _edges(page)})
    often = {words for words, count in edges.items() if count >= 3 and count * 2 > len(pages)}
    for page in pages:
        gone = [line for line in _edges(page) if _PAGE_NUMBER.fullmatch(line.words) or _unnumbered(line.words) in often]
        yield [line for line in page if line not in gone]


def _edges(page: list[_Line]) -> list[_Line]:
    """The highest and the lowest line; the order in the file says nothing about that."""
    return [max(page, key=lambda line: line.top), min(page, key=lambda line: line.bottom)] if page else []


def _unnumbered(words: str) -> str:
    return re.sub(r"\d+", "#", words)


def _write(pages: list[list[_Line]], flow: Flow) -> None:
    """Paragraphs: a line goes on in the next one when it is full and the next one is neither set in nor set apart."""
    lines = [line for page in pages for line in page]
    if not lines:
        return
    size = sorted(max(1.0, line.top - line.bottom) for line in lines)[len(lines) // 2]
    right = _usual(line.right for line in lines if line.right - line.left > size * 8)
    last: _Line | None = None
    for number, page in enumerate(pages, start=1):
        left = min((line.left for line in page), default=0.0)
        gap = _usual_gap(page)
        for index, line in enumerate(page):
            goes_on = last is not None and _goes_on(last, line, left, right, size, gap if index else None)
            if not goes_on:
                flow.end()
            if index == 0:
                flow.place(str(number))
            _append(last.words if last and goes_on else "", line.words, flow)
            last = line
    flow.end()


def _goes_on(last: _Line, line: _Line, left: float, right: float, size: float, gap: float | None) -> bool:
    if last.right + _room_for_first_word(line, size) < right:
        return False
    if line.left > left + size * 0.8:
        return False
    if gap is None:  # the next page
        return not _SENTENCE_ENDS.search(last.words)
    return last.bottom - line.top <= gap + size * 0.5 and (line.top - line.bottom) < size * 1.4


def _room_for_first_word(line: _Line, size: float) -> float:
    """A line ends short because its paragraph does, or because the next word was too long for it."""
    first = line.words.split(maxsplit=1)[0]
    if is_written_together(first, first):  # East Asian lines break between any two characters but for a few marks
        return size * 2.5
    return (len(first) + 1) * (line.right - line.left) / len(line.words)


def _usual(values: Iterable[float]) -> float:
    """Where most long lines end."""
    ordered = sorted(values)
    return ordered[len(ordered) * 9 // 10] if ordered else 0.0


def _usual_gap(page: list[_Line]) -> float:
    gaps = sorted(above.bottom - below.top for above, below in itertools.pairwise(page))
    return gaps[len(gaps) // 4] if gaps else 0.0


def _append(before: str, words: str, flow: Flow) -> None:
    cut = words[-1:] in _SOFT_HYPHEN
    if before and before[-1] not in _SOFT_HYPHEN and not is_written_together(before, words):
        flow.write(" ")
    flow.write(words[:-1] if cut else words)


def _headings(found: Found, contents: list[tuple[int, str, int]]) -> Iterator[tuple[int, Heading]]:
    """The outline's lines, each where its words stand on its page; at the page's start when they do not."""
    starts: dict[int, Place] = {int(place.name) - 1: place for place in found.places}
    last = 0
    for level, title, page in contents:
        if page not in starts:
            continue
        begin = max(last, starts[page].start)
        end = starts[page + 1].start if page + 1 in starts else len(found.text)
        there = re.compile(r"\s+".join(re.escape(word) for word in title.split()), re.IGNORECASE).search(found.text, begin, max(begin, end))
        span = Span(*there.span()) if there else Span(begin, begin)
        last = span.end
        yield level, Heading(span, title)
