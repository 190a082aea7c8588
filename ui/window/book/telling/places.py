"""Places of the story and places of the text on the screen. Pure.

Qt counts in UTF-16 units from the start of what it shows, spans in characters from the start of the story.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.book.coverage import Told
from app.book.text import Span
from ui.window.book.telling.fates import Shade, shade


class Places:
    """Of a text that begins at `start` of the story. The same numbers as long as nothing lies beyond the first 65,536 letters."""

    def __init__(self, text: str, start: int) -> None:
        self._start, self._length = start, len(text)
        self._wide = [at for at, one in enumerate(text) if ord(one) > 0xFFFF]
        self._wide_shown = [at + index for index, at in enumerate(self._wide)]

    def shown(self, place: int) -> int:
        """Where a place of the story is shown; at an end of the text where it lies outside."""
        within = max(0, min(place - self._start, self._length))
        return within + bisect_right(self._wide, within - 1)

    def told(self, shown: int) -> int:
        """Which place of the story is shown there."""
        return self._start + shown - bisect_right(self._wide_shown, shown - 1)


def pieces(chapter: Span, sentences: Sequence[Told], longest: int) -> tuple[Span, ...]:
    """A chapter in pieces that are laid out in no time, cut before sentences; nearly every chapter is one piece."""
    cuts = [chapter.start]
    while chapter.end - cuts[-1] > longest:
        at = bisect_right(sentences, cuts[-1] + longest, key=lambda one: one.span.start) - 1
        cut = sentences[at].span.start if at >= 0 else 0
        cuts.append(cut if cut > cuts[-1] else cuts[-1] + longest)
    return tuple(Span(start, end) for start, end in pairwise((*cuts, chapter.end)))


@dataclass(frozen=True, slots=True)
class Run:
    """Sentences in a row that look the same."""

    shade: Shade
    span: Span


def pale_runs(sentences: Sequence[Told]) -> tuple[Run, ...]:
    """The stretches whose letters are paler than the others, as few as possible."""
    runs: list[Run] = []
    last: Shade | None = None
    for one in sentences:
        look = shade(one)
        if look in (Shade.UNUSED, Shade.ASIDE):
            if runs and last is look:
                runs[-1] = Run(look, Span(runs[-1].span.start, one.span.end))
            else:
                runs.append(Run(look, one.span))
        last = look
    return tuple(runs)
