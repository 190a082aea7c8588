"""Words somebody quotes, found again in the story: exactly first, then without regard to spaces, quotation marks and other signs."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left

from app.book.text import Span

_SHORTEST = 2  # letters: one alone is found anywhere


class Finder:
    """Looks in one stretch of the text."""

    def __init__(self, text: str, span: Span) -> None:
        self._text, self._span = text, span
        letters, places = [], []
        for at in range(span.start, span.end):
            for letter in folded(text[at]):
                letters.append(letter)
                places.append(at)
        self._letters, self._places = "".join(letters), places

    def find(self, words: str, start: int | None = None, end: int | None = None) -> Span | None:
        """The first place at or after `start`. From its first letter to its last where the signs differ; whole where they do not."""
        start = self._span.start if start is None else max(start, self._span.start)
        end = self._span.end if end is None else min(end, self._span.end)
        words = words.strip()
        if not words or start >= end:
            return None
        return self._exactly(words, start, end) or self._tolerantly(words, start, end)

    def find_last(self, words: str, start: int, end: int) -> Span | None:
        """The last place between `start` and `end`."""
        last, here = None, self.find(words, start, end)
        while here is not None:
            last, here = here, self.find(words, here.start + 1, end)
        return last

    def _exactly(self, words: str, start: int, end: int) -> Span | None:
        at = self._text.find(words, start, end)
        while at >= 0 and not self._stands_alone(at, at + len(words)):
            at = self._text.find(words, at + 1, end)
        return Span(at, at + len(words)) if at >= 0 else None

    def _tolerantly(self, words: str, start: int, end: int) -> Span | None:
        wanted = "".join(map(folded, words))
        if len(wanted) < _SHORTEST:
            return None
        low, high = bisect_left(self._places, start), bisect_left(self._places, end)
        at = self._letters.find(wanted, low, high)
        while at >= 0:
            first, last = self._places[at], self._places[at + len(wanted) - 1] + 1
            if self._stands_alone(first, last):
                return Span(first, last)
            at = self._letters.find(wanted, at + 1, high)
        return None

    def _stands_alone(self, start: int, end: int) -> bool:
        """Not a part of a longer word, in writing that has spaces between words."""
        text = self._text
        return not (_joins(text, start) or _joins(text, end))


def _joins(text: str, at: int) -> bool:
    """Whether a word goes on across this place."""
    return 0 < at < len(text) and _spaced(text[at - 1]) and _spaced(text[at])


def _spaced(letter: str) -> bool:
    """A letter of a writing that puts spaces between words."""
    return letter.isalnum() and ord(letter) < 0x2E80


def folded(letter: str) -> str:
    """What of a letter counts when signs and forms do not: nothing of a sign, the plain small letter of a wide or large one."""
    if letter.isascii():
        return letter.lower() if letter.isalnum() else ""
    return "".join(one for one in unicodedata.normalize("NFKC", letter).lower() if one.isalnum() or one == "ー")
