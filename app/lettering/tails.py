"""Where a balloon's tail ends: pure geometry of superellipses and heads."""

from __future__ import annotations

from math import atan2, cos, hypot, sin

from app.book.page import Box
from app.lettering.sizes import POWER

Point = tuple[float, float]


def centre(box: Box) -> Point:
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


def reach(box: Box, angle: float) -> float:
    """From the middle of a round balloon to its outline in this direction."""
    across, down = abs(cos(angle)) / (box.width / 2), abs(sin(angle)) / (box.height / 2)
    return float((across**POWER + down**POWER) ** (-1 / POWER))


def tip(box: Box, mouth: Point, head: Box | None, px: int) -> Point | None:
    """The point of the tail: just before the face, never longer than it needs to show who speaks.

    None when the mouth is under the balloon or so near that there is nothing to point with.
    """
    x, y = centre(box)
    dx, dy = mouth[0] - x, mouth[1] - y
    far = hypot(dx, dy)
    edge = reach(box, atan2(dy, dx)) if far > 1 else far
    if far - edge < px * 0.4:
        return None
    stop = far - px * 0.5
    if head is not None:
        stop = min(stop, _enters((x, y), (dx / far, dy / far), head, far) + px * 0.1)
    length = max(stop - edge, px * 0.6)
    if length > px * 5:
        length = px * 4
    return x + dx / far * (edge + length), y + dy / far * (edge + length)


def _enters(start: Point, way: Point, head: Box, far: float) -> float:
    """How far from `start` along `way` the head (an oval in its box) begins."""
    x, y = centre(head)
    for step in range(1, 100):
        length = far * step / 100
        at = (start[0] + way[0] * length - x) / max(1.0, head.width / 2), (start[1] + way[1] * length - y) / max(1.0, head.height / 2)
        if hypot(*at) < 1:
            return length
    return far


def crosses(start: Point, end: Point, box: Box) -> bool:
    """Whether the straight way from start to end enters the box (sampled: a tail need not be exact)."""
    for step in range(1, 12):
        x = start[0] + (end[0] - start[0]) * step / 12
        y = start[1] + (end[1] - start[1]) * step / 12
        if box.left < x < box.right and box.top < y < box.bottom:
            return True
    return False
