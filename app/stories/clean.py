"""Cleaning a text without losing the way back: every change is an edit, and the edits make the map."""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from heapq import merge

from app.book.text import Origin, Span
from app.stories.wrapping import joins

# (start, end, what stands there instead)
Edit = tuple[int, int, str]

# Line ends of every system and time; then what no writer typed: NUL and other controls, byte order marks, invisible breaks, halves of characters.
_ODD = re.compile(
    r"\r\n?|[\x0b\x0c\x85\u2028\u2029]|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u200b\u2060\ufeff\ufffe\uffff]+|[\ud800-\udfff]+"
)


def clean(text: str, cuts: Iterable[Span] = (), wrapped: bool | None = None) -> tuple[str, Origin]:
    """The text as it is told, and the way back to `text`. `wrapped` as in `Found`."""
    origin = Origin()
    text, origin = _apply(text, [(cut.start, cut.end, "") for cut in cuts], origin)
    text, origin = _apply(text, _plain_characters(text), origin)
    text, origin = _apply(text, joins(text, sure=bool(wrapped)) if wrapped is not False else (), origin)
    if not unicodedata.is_normalized("NFC", text):
        text, origin = _apply(text, _composed(text), origin)
    return text, origin


def _plain_characters(text: str) -> Iterator[Edit]:
    for match in _ODD.finditer(text):
        odd = match.group()
        if odd[0] in "\r\x0b\x0c\x85\u2028\u2029":
            yield match.start(), match.end(), "\n"
        elif "\ud800" <= odd[0] <= "\udfff":
            yield match.start(), match.end(), odd.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        else:
            yield match.start(), match.end(), ""


def _composed(text: str) -> Iterator[Edit]:
    """NFC, a character with its marks at a time."""
    for match in _unstable().finditer(text):
        whole = unicodedata.normalize("NFC", match.group())
        if whole != match.group():
            yield match.start(), match.end(), whole


@cache
def _unstable() -> re.Pattern[str]:
    """Characters that may join the one before them, with it, and those that are always written another way."""
    marks, single = [], []
    for code in (*range(0x300, 0xD800), *range(0xF900, 0x30000)):
        one = chr(code)
        if unicodedata.combining(one) or 0x1160 <= code <= 0x11FF or (unicodedata.category(one) in ("Mn", "Mc") and code < 0x20000):
            marks.append(one)
        elif not unicodedata.is_normalized("NFC", one):
            single.append(one)
    return re.compile(f".?[{_as_class(marks)}]+|[{_as_class(single)}]", re.DOTALL)


def _as_class(characters: list[str]) -> str:
    return "".join(f"\\U{ord(one):08x}" for one in characters)


def _apply(text: str, edits: Iterable[Edit], before: Origin) -> tuple[str, Origin]:
    """The text with its edits, and `before` led on through them."""
    parts: list[str] = []
    cleaned, raw = array("I", [0]), array("I", [0])
    at = length = 0
    for start, end, instead in edits:
        parts += (text[at:start], instead)
        length += start - at + len(instead)
        at = end
        if len(instead) != end - start:
            cleaned.append(length)
            raw.append(end)
    if not parts:
        return text, before
    parts.append(text[at:])
    return "".join(parts), _led_on(before, Origin(cleaned, raw))


def _led_on(first: Origin, second: Origin) -> Origin:
    """From the newest text through the one between to the oldest."""
    if len(second.raw) == 1:
        return first
    if len(first.raw) == 1:
        return second
    older = ((second.cleaned_span(Span(at, at)).start, raw) for at, raw in zip(first.cleaned, first.raw, strict=True))
    newer = ((clean, first.span(Span(at, at)).start) for clean, at in zip(second.cleaned, second.raw, strict=True))
    cleaned, raw = array("I"), array("I")
    for clean_at, raw_at in merge(older, newer):  # both rise
        if cleaned and cleaned[-1] == clean_at:
            raw[-1] = raw_at
        else:
            cleaned.append(clean_at)
            raw.append(raw_at)
    return replace(first, cleaned=cleaned, raw=raw)
