"""Two versions of a text side by side, sentence by sentence: which sentences stayed, and where they stand now.

A sentence that is there once in both versions is an anchor; the longest run of anchors in the same order holds. Between two anchors the
same again, and what is left there is small enough to be compared in full. So two novels take as long as reading them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from app.book.sentences import sentences
from app.book.text import Language, Span

_IN_FULL = 250_000  # pairs of sentences that are compared one by one
Range = tuple[int, int, int, int]


class Alignment:
    """The way from an old text to a new one."""

    def __init__(self, old: str, new: str, language: Language) -> None:
        self._old = [one.span for one in sentences(old, Span(0, len(old)), language)]
        self._new = [one.span for one in sentences(new, Span(0, len(new)), language)]
        self._starts = [span.start for span in self._old]
        self._ends = [span.end for span in self._old]
        words: dict[str, int] = {}
        numbered = [[words.setdefault(span.of(text), len(words)) for span in spans] for text, spans in ((old, self._old), (new, self._new))]
        self._to = [-1] * len(self._old)
        for first, second in matches(*numbered):
            self._to[first] = second

    @property
    def new_sentences(self) -> tuple[Span, ...]:
        """Those that the old text did not have there."""
        known = {to for to in self._to if to >= 0}
        return tuple(span for index, span in enumerate(self._new) if index not in known)

    def kept(self, span: Span) -> Span | None:
        """Where this stretch stands now, if all of it stands there as it did; None where something of it changed."""
        first, last = self._touched(span)
        if first == last:
            at = self.at(span.start)
            return Span(at, at)
        to = self._to[first:last]
        if to[0] < 0 or any(later != sooner + 1 for sooner, later in pairwise(to)):
            return None
        return Span(self._inside(first, span.start), self._inside(last - 1, span.end))

    def left(self, span: Span) -> Span:
        """From the first to the last sentence of this stretch that is still there; empty, where none is."""
        first, last = self._touched(span)
        there = [index for index in range(first, last) if self._to[index] >= 0]
        if not there:
            at = self.at(span.start)
            return Span(at, at)
        return Span(self._inside(there[0], span.start), self._inside(there[-1], span.end))

    def at(self, place: int) -> int:
        """Behind the last sentence before this place that is still there."""
        index = bisect_right(self._starts, place) - 1
        if index >= 0 and place < self._ends[index] and self._to[index] >= 0:
            return self._inside(index, place)
        while index >= 0 and (self._to[index] < 0 or self._ends[index] > place):
            index -= 1
        return self._new[self._to[index]].end if index >= 0 else 0

    def _touched(self, span: Span) -> tuple[int, int]:
        return bisect_right(self._ends, span.start), bisect_left(self._starts, span.end)

    def _inside(self, index: int, place: int) -> int:
        """A place in or beside an old sentence, in the new one."""
        old, new = self._old[index], self._new[self._to[index]]
        return new.start + min(max(place - old.start, 0), len(old))


def matches(old: Sequence[int], new: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Pairs of places where both have the same, rising on both sides."""
    open_ones: list[Range] = [(0, len(old), 0, len(new))]
    while open_ones:
        old_first, old_last, new_first, new_last = open_ones.pop()
        while old_first < old_last and new_first < new_last and old[old_first] == new[new_first]:
            yield old_first, new_first
            old_first, new_first = old_first + 1, new_first + 1
        while old_first < old_last and new_first < new_last and old[old_last - 1] == new[new_last - 1]:
            old_last, new_last = old_last - 1, new_last - 1
            yield old_last, new_last
        if old_first == old_last or new_first == new_last:
            continue
        here = (old_first, old_last, new_first, new_last)
        anchors = _anchors(old, new, here)
        if not anchors:
            yield from _in_full(old, new, here)
            continue
        for old_at, new_at in anchors:
            open_ones.append((old_first, old_at, new_first, new_at))
            yield old_at, new_at
            old_first, new_first = old_at + 1, new_at + 1
        open_ones.append((old_first, old_last, new_first, new_last))


def _anchors(old: Sequence[int], new: Sequence[int], here: Range) -> list[tuple[int, int]]:
    """What stands once on both sides, as much of it as is in the same order."""
    old_first, old_last, new_first, new_last = here
    counts, other = Counter(old[old_first:old_last]), Counter(new[new_first:new_last])
    where = {new[at]: at for at in range(new_first, new_last) if other[new[at]] == 1}
    pairs = [(at, where[old[at]]) for at in range(old_first, old_last) if counts[old[at]] == 1 and old[at] in where]
    return _longest_rising(pairs)


def _longest_rising(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    tails: list[int] = []
    ends: list[int] = []
    before = [-1] * len(pairs)
    for index, (_, value) in enumerate(pairs):
        at = bisect_left(tails, value)
        tails[at : at + 1] = [value]
        ends[at : at + 1] = [index]
        before[index] = ends[at - 1] if at else -1
    found: list[tuple[int, int]] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        found.append(pairs[index])
        index = before[index]
    return found[::-1]


def _in_full(old: Sequence[int], new: Sequence[int], here: Range) -> Iterator[tuple[int, int]]:
    old_first, old_last, new_first, new_last = here
    if (old_last - old_first) * (new_last - new_first) > _IN_FULL:
        return
    matcher = SequenceMatcher(None, old[old_first:old_last], new[new_first:new_last], autojunk=False)
    for block in matcher.get_matching_blocks():
        for step in range(block.size):
            yield old_first + block.a + step, new_first + block.b + step
