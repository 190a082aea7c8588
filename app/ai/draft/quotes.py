"""What stands between quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.book.sentences import paragraphs
from app.book.text import Language, Span

_PAIRS = {"“": "”", "「": "」", "『": "』", "«": "»", "„": "“", "‘": "’", "（": "）", "﹁": "﹂", "﹃": "﹄"}
_THOUGHT_MARKS = "（"
_LETTER = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Quote:
    """A quotation: `span` with its marks, `inner` without. `thought` when the marks themselves mean thinking."""

    span: Span
    inner: Span
    thought: bool = False


def quotes(text: str, span: Span, language: Language) -> tuple[Quote, ...]:
    """The outermost quotations of `span`, in order. One that is never closed ends with its paragraph."""
    singles = _singles_speak(span.of(text))
    found: list[Quote] = []
    for paragraph in paragraphs(text, span, language):
        found.extend(_in_paragraph(text, paragraph, language, singles))
    return tuple(found)


def _singles_speak(body: str) -> bool:
    """Whether single marks are this text's quotation marks (British) and not just apostrophes."""
    doubles = body.count("“") + body.count('"') + body.count("「")
    return (doubles < 2 and len(re.findall(r"(?:^|[\s(—])['‘](?=[A-Z])", body)) >= 2) or doubles == 0


def _in_paragraph(text: str, paragraph: Span, language: Language, singles: bool) -> Iterator[Quote]:
    at = paragraph.start
    while at < paragraph.end:
        mark = text[at]
        close = _closing(text, at, paragraph, mark, singles, language)
        if close is None:
            at += 1
            continue
        inner_end, end = close
        yield Quote(Span(at, end), Span(at + 1, inner_end), mark in _THOUGHT_MARKS)
        at = end


def _closing(text: str, at: int, paragraph: Span, mark: str, singles: bool, language: Language) -> tuple[int, int] | None:
    if mark == '"':
        end = text.find('"', at + 1, paragraph.end)
    elif mark in "'‘":
        if not singles or not _opens_single(text, at):
            return None
        end = _single_end(text, at, paragraph)
        if end < 0:
            return None
    elif mark == "（":
        return _thought_in_brackets(text, at, paragraph, language)
    elif mark in _PAIRS:
        end = _balanced(text, at, paragraph, mark, _PAIRS[mark])
    else:
        return None
    return (end, end + 1) if end >= 0 else (paragraph.end, paragraph.end)


def _balanced(text: str, at: int, paragraph: Span, opening: str, closing: str) -> int:
    depth = 0
    for index in range(at, paragraph.end):
        if text[index] == opening:
            depth += 1
        elif text[index] == closing:
            depth -= 1
            if depth == 0:
                return index
    return -1


def _opens_single(text: str, at: int) -> bool:
    before = text[at - 1] if at else " "
    after = text[at + 1] if at + 1 < len(text) else " "
    return not _LETTER.match(before) and bool(_LETTER.match(after) or after in '“"…—')


def _single_end(text: str, at: int, paragraph: Span) -> int:
    """The closing mark: after a sign that ends speech, not an apostrophe."""
    for index in range(at + 2, paragraph.end):
        if text[index] in "'’" and not (index + 1 < len(text) and _LETTER.match(text[index + 1])) and text[index - 1] in '.,!?…—-;:”"':
            return index
    return -1


def _thought_in_brackets(text: str, at: int, paragraph: Span, language: Language) -> tuple[int, int] | None:
    """In Japanese a bracketed sentence of its own is a thought; elsewhere brackets are brackets."""
    end = text.find("）", at, paragraph.end)
    own = at == paragraph.start or text[at - 1] in "。！？」\n"
    if language is not Language.JAPANESE or end < 0 or not own:
        return None
    return end, end + 1
