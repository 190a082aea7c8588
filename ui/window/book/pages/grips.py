"""What a hand pulls on a chosen balloon: eight squares at its edge, the end of its tail, the balloon itself. Pure geometry."""

from __future__ import annotations

from enum import Enum

from app.book.page import Box

Point = tuple[float, float]
LEAST = 24.0  # units of the desk


class Grip(Enum):
    """The sides that move with each: (left, top, right, bottom)."""

    NORTH_WEST = (1, 1, 0, 0)
    NORTH = (0, 1, 0, 0)
    NORTH_EAST = (0, 1, 1, 0)
    EAST = (0, 0, 1, 0)
    SOUTH_EAST = (0, 0, 1, 1)
    SOUTH = (0, 0, 0, 1)
    SOUTH_WEST = (1, 0, 0, 1)
    WEST = (1, 0, 0, 0)
    MOVE = (1, 1, 1, 1)
    TAIL = (0, 0, 0, 0)


def spots(box: Box) -> dict[Grip, Point]:
    """Where the squares are."""
    x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
    return {
        Grip.NORTH_WEST: (box.left, box.top),
        Grip.NORTH: (x, box.top),
        Grip.NORTH_EAST: (box.right, box.top),
        Grip.EAST: (box.right, y),
        Grip.SOUTH_EAST: (box.right, box.bottom),
        Grip.SOUTH: (x, box.bottom),
        Grip.SOUTH_WEST: (box.left, box.bottom),
        Grip.WEST: (box.left, y),
    }


def grip_at(box: Box, tail: Point | None, at: Point, near: float) -> Grip | None:
    """The square or the tail's end within `near` of a place, the nearest one."""
    places = {**spots(box), **({Grip.TAIL: tail} if tail is not None else {})}
    distances = {grip: max(abs(at[0] - x), abs(at[1] - y)) for grip, (x, y) in places.items()}
    nearest = min(distances, key=lambda grip: distances[grip])
    return nearest if distances[nearest] <= near else None


def pulled(box: Box, grip: Grip, by: Point, *, keep_shape: bool = False) -> Box:
    """The box after a pull; it never turns inside out. keep_shape: corners pull as far across as down."""
    left, top, right, bottom = grip.value
    dx, dy = by
    if keep_shape and (left or right) and (top or bottom) and grip is not Grip.MOVE:
        grow_x, grow_y = (-dx if left else dx) / box.width, (-dy if top else dy) / box.height
        grow = grow_x if abs(grow_x) > abs(grow_y) else grow_y
        dx, dy = (-1 if left else 1) * grow * box.width, (-1 if top else 1) * grow * box.height
    made = Box(box.left + left * dx, box.top + top * dy, box.right + right * dx, box.bottom + bottom * dy)
    if grip is Grip.MOVE:
        return made
    return Box(
        min(made.left, box.right - LEAST) if left else box.left,
        min(made.top, box.bottom - LEAST) if top else box.top,
        max(made.right, box.left + LEAST) if right else box.right,
        max(made.bottom, box.top + LEAST) if bottom else box.bottom,
    )


def kept_inside(box: Box, room: Box) -> Box:
    """Moved as little as is needed; what is larger than the room is as large as it."""
    wide, high = min(box.width, room.width), min(box.height, room.height)
    left, top = max(room.left, min(box.left, room.right - wide)), max(room.top, min(box.top, room.bottom - high))
    return Box(left, top, left + wide, top + high)


def in_frame(point: Point, frame: Box) -> Point:
    """In 0..1 of the frame."""
    return (point[0] - frame.left) / frame.width, (point[1] - frame.top) / frame.height


def middle(box: Box) -> Point:
    return (box.left + box.right) / 2, (box.top + box.bottom) / 2


def on_page(box: Box, page: Box) -> Box:
    """A part of a page, in 0..1 of it, where the page lies."""
    wide, high = page.width, page.height
    return Box(page.left + box.left * wide, page.top + box.top * high, page.left + box.right * wide, page.top + box.bottom * high)
