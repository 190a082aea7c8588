"""Fountain screenplays: sections are chapters; the title page, notes and cut passages are not part of what is told."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice

from app.book.text import Span
from app.stories.chapters import MOST_HEADINGS, Heading, clean_title
from app.stories.found import Found

_TITLE_PAGE = re.compile(
    r"(?:[^\S\n]*\n)*(?:(?:title|credit|authors?|source|notes|draft date|date|contact|copyright)[^\S\n]*:.*\n(?:[^\S\n]+\S.*\n)*)+",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^title[^\S\n]*:[^\S\n]*(.*(?:\n[^\S\n]+\S.*)*)", re.IGNORECASE | re.MULTILINE)
_NOTE = re.compile(r"\[\[[^\[\]]{0,5000}\]\]|^=(?!==)[^\n]*$|^===+[^\S\n]*$", re.MULTILINE)
_SECTION = re.compile(r"^(#{1,6})(?!#)[^\S\n]*(\S[^\n]*)$", re.MULTILINE)


def read_text(text: str) -> Found:
    """Nothing is moved: what is not told is cut, so the way back leads into the file itself."""
    page = _TITLE_PAGE.match(text)
    title = _TITLE.search(page.group()) if page else None
    cuts = [Span(0, page.end())] if page else []
    cuts += _cut_passages(text, page.end() if page else 0)
    headings = tuple(
        (len(one.group(1)), Heading(Span(*one.span()), clean_title(one.group(2))))
        for one in islice(_SECTION.finditer(text), MOST_HEADINGS + 1)
        if not _is_cut(one.start(), cuts)
    )
    return Found(text, _plain(title.group(1)) if title else "", headings, cuts=tuple(cuts))


def _is_cut(at: int, cuts: list[Span]) -> bool:
    index = bisect_right(cuts, at, key=lambda cut: cut.start) - 1
    return index >= 0 and at < cuts[index].end


def _cut_passages(text: str, at: int) -> list[Span]:
    """/* what the writer took out */, [[notes]], = synopses and page breaks, in order."""
    found: list[Span] = []
    begin = at
    while (opened := text.find("/*", begin)) >= 0 and (closed := text.find("*/", opened + 2)) >= 0:
        found += _notes(text, begin, opened)
        found.append(Span(opened, closed + 2))
        begin = closed + 2
    return found + _notes(text, begin, len(text))


def _notes(text: str, start: int, end: int) -> list[Span]:
    return [Span(*one.span()) for one in _NOTE.finditer(text, start, end)]


def _plain(words: str) -> str:
    """A title without the marks of bold, italic and underlined."""
    return " ".join(re.sub(r"[*_]+", "", words).split())
