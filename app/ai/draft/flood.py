"""Which parts of a mask reach its border: row by row and by runs, because a picture has far fewer runs than pixels. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PIL import Image

_RUN = re.compile(rb"\xff+")
_BORDER = 0
Run = tuple[int, int]  # first column, and the one behind the last


def touching_border(mask: Image.Image) -> Image.Image:
    """Of what is 255 in a mask of 0 and 255."""
    width, height = mask.size
    data = mask.tobytes()
    rows = [[found.span() for found in _RUN.finditer(data, at, at + width)] for at in range(0, width * height, width)]
    parts = _Parts(1 + sum(map(len, rows)))
    above: list[Run] = []
    first = first_above = 1
    for at, runs in enumerate(rows):
        here = [(start - at * width, end - at * width) for start, end in runs]
        for number, (start, end) in enumerate(here, first):
            if at in (0, height - 1) or start == 0 or end == width:
                parts.join(number, _BORDER)
        for number, other in _meeting(here, first, above, first_above):
            parts.join(number, other)
        first, above, first_above = first + len(here), here, first
    kept = bytearray(width * height)
    for number, (start, end) in enumerate((run for runs in rows for run in runs), 1):
        if parts.root(number) == _BORDER:
            kept[start:end] = b"\xff" * (end - start)
    return Image.frombytes("L", mask.size, bytes(kept))


class _Parts:
    """Numbers that are joined into parts; a part is called by its lowest number."""

    def __init__(self, count: int) -> None:
        self._parents = list(range(count))

    def root(self, one: int) -> int:
        parents = self._parents
        while parents[one] != one:
            parents[one] = parents[parents[one]]
            one = parents[one]
        return one

    def join(self, one: int, other: int) -> None:
        one, other = self.root(one), self.root(other)
        self._parents[max(one, other)] = min(one, other)


def _meeting(runs: Sequence[Run], first: int, above: Sequence[Run], first_above: int) -> Iterator[tuple[int, int]]:
    """Numbers of the runs that lie under one another."""
    i = j = 0
    while i < len(runs) and j < len(above):
        if runs[i][0] < above[j][1] and above[j][0] < runs[i][1]:
            yield first + i, first_above + j
        if runs[i][1] < above[j][1]:
            i += 1
        else:
            j += 1
