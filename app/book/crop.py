"""Which part of a picture its frame shows. Pure: the cut never leaves the picture, and never bends it."""

from __future__ import annotations

from collections.abc import Sequence

from app.book.by_hand import Focus
from app.book.page import Box
from app.book.storyboard import Mark

Size = tuple[float, float]
MOST_ZOOM = 4.0


def cut(art: Size, frame: Size, marks: Sequence[Mark] = (), focus: Focus | None = None) -> Box:
    """In 0..1 of the art: as much of it as fills the frame, around what a person chose, else around the heads, else the middle."""
    zoom = 1.0 if focus is None else min(MOST_ZOOM, max(1.0, focus.zoom))
    scale = max(frame[0] / art[0], frame[1] / art[1]) * zoom
    wide, high = min(1.0, frame[0] / scale / art[0]), min(1.0, frame[1] / scale / art[1])
    x = focus.x if focus is not None else _middle([(mark.head[0], mark.head[2]) for mark in marks])
    y = focus.y if focus is not None else _middle([(mark.head[1], mark.head[3]) for mark in marks])
    left, top = _start(x, wide), _start(y, high)
    return Box(left, top, left + wide, top + high)


def focus_of(box: Box, zoom: float = 1.0) -> Focus:
    """What is to be kept so that the frame shows this part."""
    return Focus((box.left + box.right) / 2, (box.top + box.bottom) / 2, min(MOST_ZOOM, max(1.0, zoom)))


def dragged(box: Box, by: Size, zoom: float = 1.0) -> Focus:
    """The art moved inside its frame by a part of the frame's width and height, as far as there is art."""
    left = max(0.0, min(box.left - by[0] * box.width, 1 - box.width))
    top = max(0.0, min(box.top - by[1] * box.height, 1 - box.height))
    return focus_of(Box(left, top, left + box.width, top + box.height), zoom)


def _middle(spans: Sequence[tuple[float, float]]) -> float:
    return sum(low + high for low, high in spans) / (2 * len(spans)) if spans else 0.5


def _start(middle: float, part: float) -> float:
    return max(0.0, min(middle - part / 2, 1 - part))
