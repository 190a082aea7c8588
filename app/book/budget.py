"""What is drawn in full for a sum of money, and what as a draft. Pure: the same panels always give the same answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.book.page import Direction, Page, turns_after
from app.book.script import LineKind
from app.book.storyboard import Panel, Shot, Weight

_SHOTS = {
    Shot.EXTREME_WIDE: 3.0,
    Shot.WIDE: 2.5,
    Shot.CLOSE_UP: 2.5,
    Shot.EXTREME_CLOSE_UP: 2.2,
    Shot.MEDIUM: 2.0,
    Shot.INSERT: 0.0,
}
_WEIGHTS = {Weight.LARGE: 2.5, Weight.USUAL: 0.0, Weight.SMALL: -1.5}
_OPENING, _TURN, _REVEAL, _ALONE = 1.0, 1.0, 1.5, 2.0
_SAID, _MOST_SAID = 0.4, 4


@dataclass(frozen=True, slots=True)
class Shares:
    """Numbers of panels, in reading order."""

    full: tuple[int, ...]
    drafts: tuple[int, ...]


def shares(panels: Sequence[Panel], pages: Sequence[Page], direction: Direction, price: int, within: int | None) -> Shares:
    """As many of the panels in full as `within` pays for, the most important ones; the others as drafts. None: all in full.

    price: of one picture, in the unit of `within`. pages: of the book, on which the panels stand.
    """
    numbers = tuple(panel.number for panel in panels)
    if within is None or price <= 0:
        return Shares(numbers, ())
    count = max(0, within) // price
    if count >= len(numbers):
        return Shares(numbers, ())
    weighed = importance(panels, pages, direction)
    best = set(sorted(numbers, key=lambda number: (-weighed[number], number))[:count])
    return Shares(tuple(one for one in numbers if one in best), tuple(one for one in numbers if one not in best))


def importance(panels: Sequence[Panel], pages: Sequence[Page], direction: Direction) -> dict[int, float]:
    """How much of the story each panel carries: large and wide ones, speech, and what stands around a page-turn before quiet inserts."""
    placed = _placed(pages, direction)
    scene, found = None, {}
    for panel in panels:
        opening = (panel.chapter, panel.scene) != scene
        scene = (panel.chapter, panel.scene)
        spoken = sum(line.kind in (LineKind.SPEECH, LineKind.THOUGHT) for line in panel.lines)
        own = _SHOTS[panel.shot] + _WEIGHTS[panel.weight] + _SAID * min(_MOST_SAID, spoken)
        found[panel.number] = own + _OPENING * opening + placed.get(panel.number, 0.0)
    return found


def _placed(pages: Sequence[Page], direction: Direction) -> dict[int, float]:
    """What a panel's place adds: the last before a page is turned, the first one seen behind it, one that has a page to itself."""
    found: dict[int, float] = {}
    for number, added in _places(pages, direction):
        found[number] = found.get(number, 0.0) + added
    return found


def _places(pages: Sequence[Page], direction: Direction) -> Iterator[tuple[int, float]]:
    for page in pages:
        if not page.frames:
            continue
        if len(page.frames) == 1:
            yield page.frames[0].panel, _ALONE
        if turns_after(page.number, direction):
            yield page.frames[-1].panel, _TURN
        if turns_after(page.number - 1, direction):
            yield page.frames[0].panel, _REVEAL
