"""Markdown: its headings are the chapters; the text stays as it was written.

Only the lines that can be headings are looked at: a parser of the whole language makes an object of every line, which a long file
turns into gigabytes, and it takes a paragraph above a "---" for a heading, where writers mean a break between scenes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from app.book.text import Span
from app.stories.chapters import MOST_HEADINGS, Heading, clean_title, is_title
from app.stories.found import Found

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\n|\r|\Z)")
_LONGEST = 400  # nobody heads a chapter with more, and patterns take their time with long lines
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_NUMBER_SIGNS = re.compile(r" {0,3}(#{1,6})(?:[ \t]+(\S.*?))?(?:[ \t]+#+)?[ \t]*")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*")
_NOTE = re.compile(r"^\[\^[^\]\s]{1,40}\]:[^\n]*(?:\n(?: {2,}|\t)[^\n]*)*", re.MULTILINE)
_NOTE_SIGN = re.compile(r"(?<!^)\[\^[^\]\s]{1,40}\](?!:)", re.MULTILINE)
_NOT_A_PARAGRAPH = re.compile(r" {0,3}(?:[>#|]|[-+*][ \t]|\d{1,9}[.)][ \t]|[-*_=]{3,}[ \t]*$)|    |[ ]{0,3}\t|\s*$")


def read_text(text: str) -> Found:
    """Notes stay where they are written, which is mostly behind the story; the signs that lead to them are no words of it."""
    notes = tuple(Span(*one.span()) for one in _NOTE.finditer(text))
    signs = tuple(Span(*one.span()) for one in _NOTE_SIGN.finditer(text)) if notes else ()
    return Found(text, headings=tuple(headings(text)), cuts=signs, notes=notes)


def headings(text: str) -> list[tuple[int, Heading]]:
    """(level, heading) for every heading that stands in the text itself, not in code, a comment, a list or a quotation."""
    found = [(level, Heading(span, clean_title(_plain(words)))) for level, span, words in islice(_headings(text), MOST_HEADINGS + 1)]
    return [one for one in found if one[1].title]


def _headings(text: str) -> Iterator[tuple[int, Span, str]]:
    above: tuple[int, str] | None = None  # a paragraph of one line so far, which the next line may underline
    alone = True
    for start, line, end in _told_lines(text):
        if len(line) > _LONGEST:
            above, alone = None, False
            continue
        signs = _NUMBER_SIGNS.fullmatch(line)
        under = _UNDERLINE.fullmatch(line)
        if signs:
            yield len(signs.group(1)), Span(start, end), signs.group(2) or ""
        elif under and above and (under.group(1)[0] == "=" or is_title(above[1])):
            yield 1 if under.group(1)[0] == "=" else 2, Span(above[0], end), above[1]
        is_prose = not _NOT_A_PARAGRAPH.match(line) and not signs and not under
        above = (start, line) if is_prose and alone else None
        alone = not is_prose


def _told_lines(text: str) -> Iterator[tuple[int, str, int]]:
    """(start, line, end with its line end) of the lines outside of code and comments."""
    fence = ""
    comment = False
    for match in _LINE.finditer(text):
        line = match.group(1)
        mark = _FENCE.match(line)
        if fence:
            if mark and mark.group(1).startswith(fence) and not line[mark.end() :].strip():
                fence = ""
            continue
        if comment or line.lstrip().startswith("<!--"):
            comment = "-->" not in line
            continue
        if mark:
            fence = mark.group(1)
            continue
        yield match.start(), line, match.end()


def _plain(words: str) -> str:
    return re.sub(r"[*_`]+|!?\[([^\]]*)\]\([^)]*\)", lambda match: match.group(1) or "", words)
