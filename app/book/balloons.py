"""Balloons and the cut of the art as a person changes them. Pure: a panel in, a panel out.

What is said about a balloon whose line is gone is forgotten with the next change.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.book.by_hand import BalloonName, ByHand, Focus, Point
from app.book.crop import MOST_ZOOM
from app.book.script import Line
from app.book.storyboard import Panel
from app.book.text import Span

LEAST = 0.04  # of the frame's width or height


def names_of(lines: Sequence[Line]) -> tuple[BalloonName, ...]:
    """What the first balloon of each line is called."""
    found: list[BalloonName] = []
    met: dict[Span, int] = {}
    for line in lines:
        found.append(BalloonName(line.span, met.get(line.span, 0)))
        met[line.span] = met.get(line.span, 0) + 1
    return tuple(found)


def line_of(panel: Panel, name: BalloonName) -> Line | None:
    """The first line that the balloon says; None where it is gone."""
    lines = zip(names_of(panel.lines), panel.lines, strict=True)
    return next((line for one, line in lines if one == replace(name, part=0)), None)


def by_hand(panel: Panel, name: BalloonName) -> ByHand:
    """What a person said of it; nothing at all for one nobody touched."""
    return next((one for one in panel.balloons if one.name == name), ByHand(name))


def move(panel: Panel, name: BalloonName, middle: Point) -> Panel:
    return _with(panel, replace(by_hand(panel, name), middle=_within(middle)))


def resize(panel: Panel, name: BalloonName, middle: Point, size: Point) -> Panel:
    wide, high = (min(1.0, max(LEAST, side)) for side in size)
    return _with(panel, replace(by_hand(panel, name), middle=_within(middle), size=(wide, high)))


def point(panel: Panel, name: BalloonName, tail: Point | None) -> Panel:
    """Where its tail ends; None: at the mouth of whoever speaks."""
    return _with(panel, replace(by_hand(panel, name), tail=_within(tail) if tail is not None else None))


def say(panel: Panel, name: BalloonName, text: str) -> Panel:
    """Other words in the balloon; "" for those of the line."""
    return _with(panel, replace(by_hand(panel, name), text=" ".join(text.split())))


def hide(panel: Panel, name: BalloonName, *, hidden: bool = True) -> Panel:
    return _with(panel, replace(by_hand(panel, name), hidden=hidden))


def reset(panel: Panel, name: BalloonName) -> Panel:
    """As it is found by itself."""
    return _with(panel, ByHand(name))


def set_focus(panel: Panel, focus: Focus | None) -> Panel:
    """None: around the heads."""
    if focus is None:
        return replace(panel, focus=None)
    x, y = _within((focus.x, focus.y))
    return replace(panel, focus=Focus(x, y, min(MOST_ZOOM, max(1.0, focus.zoom))))


def _with(panel: Panel, changed: ByHand) -> Panel:
    """In the order of the lines, so that the same done in another order is the same."""
    order = {name: at for at, name in enumerate(names_of(panel.lines))}
    every = {**{one.name: one for one in panel.balloons}, changed.name: changed}
    kept = [one for one in every.values() if one != ByHand(one.name) and replace(one.name, part=0) in order]
    return replace(panel, balloons=tuple(sorted(kept, key=lambda one: (order[replace(one.name, part=0)], one.name.part))))


def _within(point: Point) -> Point:
    x, y = (round(min(1.0, max(0.0, side)), 5) for side in point)
    return x, y
