"""Where pages lie on the desk: spreads as a reader opens them, row by row. Pure: pages and a width in, rectangles out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.book.page import Box, Direction, Frame, Page

PAGE_WIDE = 192.0
_GAP, _MARGIN, FOOT = 44.0, 20.0, 44.0
_SMALLER = 0.84
_STRIP_WIDE, _STRIP_GAP = 150.0, 28.0


@dataclass(frozen=True, slots=True)
class Drop:
    """Where a panel is let go. page: the number of a page; place: from 1, 0 for a page of its own behind that page."""

    panel: int
    page: int
    place: int


@dataclass(frozen=True, slots=True)
class Spot:
    """The place of one page. page: its place among all pages, or their number for the one that may be added."""

    page: int
    left: float
    top: float
    width: float
    height: float
    foot: float  # for what stands under it

    @property
    def bottom(self) -> float:
        return self.top + self.height + self.foot


@dataclass(frozen=True, slots=True)
class Plan:
    """All places, from top to bottom."""

    spots: tuple[Spot, ...]
    tops: tuple[float, ...]  # of each spot, rising
    tallest: float
    width: float
    height: float

    def seen(self, top: float, bottom: float) -> Iterator[Spot]:
        """Those that a stretch of the desk shows."""
        for at in range(bisect_right(self.tops, top - self.tallest), len(self.spots)):
            spot = self.spots[at]
            if spot.top > bottom:
                return
            if spot.bottom >= top:
                yield spot


def plan(pages: Sequence[Page], direction: Direction, room: float, zoom: float = 1.0, foot: float = FOOT) -> Plan:
    """room: how wide the desk is. foot: how much of it is left under each page for its number and its price."""
    webtoon = direction is Direction.WEBTOON
    wide = (_STRIP_WIDE if webtoon else PAGE_WIDE) * zoom
    groups = [[at] for at in range(len(pages) + 1)] if webtoon else _spreads(len(pages))
    gap, unit = (_STRIP_GAP, wide) if webtoon else (_GAP, 2 * wide)
    columns = max(1, int((room - 2 * _MARGIN + gap) // (unit + gap)))
    fitting = (room - 2 * _MARGIN - columns * gap) / (columns + 1) / unit  # a little smaller, one more stands beside the others
    if fitting > _SMALLER and len(groups) > columns:
        columns, wide, unit = columns + 1, wide * fitting, unit * fitting
    if len(groups) < columns:
        columns = max(1, len(groups))
    start = max(_MARGIN, (room - columns * unit - (columns - 1) * gap) / 2)
    spots: list[Spot] = []
    top = _MARGIN
    for first in range(0, len(groups), columns):
        row = groups[first : first + columns]
        tall = max(_tall(pages, at, wide) for group in row for at in group)
        for at_column, group in enumerate(row):
            column = columns - 1 - at_column if direction is Direction.RIGHT_TO_LEFT else at_column
            left = start + column * (unit + gap)
            for at in group:
                x = left if webtoon or _is_left(at, direction) else left + wide
                spots.append(Spot(at, x, top, wide, _tall(pages, at, wide), foot))
        top += tall + foot
    spots.sort(key=lambda spot: spot.top)
    tallest = max((spot.height for spot in spots), default=0.0) + foot
    return Plan(tuple(spots), tuple(spot.top for spot in spots), tallest, max(room, start + unit), top + _MARGIN)


def _spreads(count: int) -> list[list[int]]:
    """The first page stands alone, then two and two; the place behind the last one is for a page to be added."""
    found = [[0]]
    for at in range(1, count + 1):
        if at % 2 == 1:
            found.append([at])
        else:
            found[-1].append(at)
    return found


def _is_left(at: int, direction: Direction) -> bool:
    """Pages of even number lie left where one reads from the left, and right where one reads from the right."""
    even = (at + 1) % 2 == 0
    return even if direction is Direction.LEFT_TO_RIGHT else not even


def _tall(pages: Sequence[Page], at: int, wide: float) -> float:
    aspect = pages[at].aspect if at < len(pages) else (pages[-1].aspect if pages else 1.4142)
    return wide * aspect


def drop_place(frames: Sequence[Frame], moved: int, x: float, y: float, direction: Direction) -> int:
    """The place (from 1) a panel gets when it is let go at x, y (0..1 of the page): behind all frames that are read before that point."""
    others = [frame.box for frame in frames if frame.panel != moved]
    return 1 + sum(_is_before(box, x, y, direction) for box in others)


def _is_before(box: Box, x: float, y: float, direction: Direction) -> bool:
    if y > box.bottom:
        return True
    if y < box.top:
        return False
    middle = (box.left + box.right) / 2
    if direction is Direction.WEBTOON or box.width > 0.7:  # it has its row to itself
        return y > (box.top + box.bottom) / 2
    return x < middle if direction is Direction.RIGHT_TO_LEFT else x > middle


def beside(frames: Sequence[Frame], place: int, moved: int, direction: Direction) -> Box | None:
    """Where the mark of a drop is drawn: a thin box at the edge of the frame it would stand before, or behind the last one."""
    others = [frame.box for frame in frames if frame.panel != moved]
    if not others:
        return None
    last = place > len(others)
    box = others[min(place, len(others)) - 1]
    if direction is Direction.WEBTOON or box.width > 0.7:
        edge = box.bottom if last else box.top
        return Box(box.left, edge - 0.006, box.right, edge + 0.006)
    at_left = last is (direction is Direction.RIGHT_TO_LEFT)
    edge = box.left if at_left else box.right
    return Box(edge - 0.008, box.top, edge + 0.008, box.bottom)
