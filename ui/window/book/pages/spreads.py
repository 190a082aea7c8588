"""Which pages lie side by side on the desk, and where. Pure: shapes of pages in, rectangles out; a page is WIDE units wide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.book.page import Box, Direction

WIDE = 1000.0
_BETWEEN = 120.0  # one spread and the next
_BELOW = 40.0  # pages of a strip


class Way(StrEnum):
    """How pages are looked at."""

    PAGE = "page"
    SPREAD = "spread"
    STRIP = "strip"


@dataclass(frozen=True, slots=True)
class Spot:
    """The place of a page, which is named by its place among all pages, from 0."""

    page: int
    box: Box


@dataclass(frozen=True, slots=True)
class Plan:
    """What lies on the desk, in reading order, and the part of it that fills the window."""

    spots: tuple[Spot, ...]
    whole: Box
    focus: Box


def spread_of(at: int, count: int, direction: Direction) -> tuple[int, ...]:
    """The pages that are seen together, in reading order: the first one alone, then two and two; of a strip each alone."""
    if direction is Direction.WEBTOON or at <= 0:
        return (max(0, at),)
    first = at if at % 2 else at - 1
    return tuple(one for one in (first, first + 1) if one < count)


def beside(at: int, by: int, count: int, way: Way, direction: Direction) -> int:
    """The page one gets to with one step on or back; the same where there is none."""
    if way is not Way.SPREAD:
        return min(max(0, at + by), count - 1)
    own = spread_of(at, count, direction)
    target = own[-1] + 1 if by > 0 else own[0] - 1
    return spread_of(target, count, direction)[0] if 0 <= target < count else own[0]


def plan(aspects: Sequence[float], at: int, way: Way, direction: Direction, *, neighbours: bool) -> Plan:
    """neighbours: the spreads before and behind lie at the sides."""
    if way is Way.STRIP:
        return _strip(aspects, at)
    count = len(aspects)
    own = spread_of(at, count, direction) if way is Way.SPREAD else (at,)
    groups = [own]
    if neighbours:
        before, behind = own[0] - 1, own[-1] + 1
        groups = [
            *([_group(before, count, way, direction)] if before >= 0 else []),
            own,
            *([_group(behind, count, way, direction)] if behind < count else []),
        ]
    return _side_by_side(aspects, groups, own, mirrored=direction is Direction.RIGHT_TO_LEFT)


def _group(at: int, count: int, way: Way, direction: Direction) -> tuple[int, ...]:
    return spread_of(at, count, direction) if way is Way.SPREAD else (at,)


def _side_by_side(aspects: Sequence[float], groups: Sequence[tuple[int, ...]], own: tuple[int, ...], *, mirrored: bool) -> Plan:
    tallest = max(aspects[one] for group in groups for one in group) * WIDE
    spots: dict[int, Box] = {}
    left = 0.0
    for group in reversed(groups) if mirrored else groups:
        for one in reversed(group) if mirrored else group:
            high = aspects[one] * WIDE
            top = (tallest - high) / 2
            spots[one] = Box(left, top, left + WIDE, top + high)
            left += WIDE
        left += _BETWEEN
    order = [one for group in groups for one in group]
    focus = Box(min(spots[one].left for one in own), 0.0, max(spots[one].right for one in own), tallest)
    return Plan(tuple(Spot(one, spots[one]) for one in order), Box(0.0, 0.0, left - _BETWEEN, tallest), focus)


def _strip(aspects: Sequence[float], at: int) -> Plan:
    spots, top = [], 0.0
    for one, aspect in enumerate(aspects):
        spots.append(Spot(one, Box(0.0, top, WIDE, top + aspect * WIDE)))
        top += aspect * WIDE + _BELOW
    return Plan(tuple(spots), Box(0.0, 0.0, WIDE, top - _BELOW), spots[at].box)
