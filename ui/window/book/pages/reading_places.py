"""Where pages stand while a book is read: the first alone, then two and two where there is room, or one strip. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.book.page import Box, Direction, Page
from ui.window.book.pages.spreads import spread_of

_WIDE_FROM = 1.15  # width / height of a screen on which two pages stand side by side
_STRIP_MOST = 760.0
_EDGE = 12.0


@dataclass(frozen=True, slots=True)
class Place:
    """at: the page's place in the book, from 0."""

    at: int
    box: Box


def group_of(at: int, pages: Sequence[Page], direction: Direction, size: tuple[float, float]) -> tuple[int, ...]:
    """The pages that are read together, in reading order."""
    if direction is Direction.WEBTOON or size[0] < size[1] * _WIDE_FROM:
        return (at,)
    return spread_of(at, len(pages), direction)


def step(at: int, by: int, pages: Sequence[Page], direction: Direction, size: tuple[float, float]) -> int:
    """The first page of what is read next, or was before; the same at the ends."""
    own = group_of(at, pages, direction, size)
    target = own[-1] + 1 if by > 0 else own[0] - 1
    return group_of(target, pages, direction, size)[0] if 0 <= target < len(pages) else own[0]


def opened(at: int, pages: Sequence[Page], direction: Direction, size: tuple[float, float]) -> list[Place]:
    """A page or a spread in the middle of the screen, as large as fits."""
    group = group_of(at, pages, direction, size)
    tallest = max(pages[one].aspect for one in group)
    wide = min((size[0] - 2 * _EDGE) / len(group), (size[1] - 2 * _EDGE) / tallest)
    left = (size[0] - wide * len(group)) / 2
    found = []
    for one in reversed(group) if direction is Direction.RIGHT_TO_LEFT else group:
        high = wide * pages[one].aspect
        top = (size[1] - high) / 2
        found.append(Place(one, Box(left, top, left + wide, top + high)))
        left += wide
    return sorted(found, key=lambda place: place.at)


def strip(pages: Sequence[Page], size: tuple[float, float]) -> list[Place]:
    """All pages below each other, without a seam; from 0 downwards."""
    wide = min(_STRIP_MOST, size[0] - 2 * _EDGE)
    left, top, found = (size[0] - wide) / 2, 0.0, []
    for at, page in enumerate(pages):
        found.append(Place(at, Box(left, top, left + wide, top + wide * page.aspect)))
        top += wide * page.aspect
    return found
