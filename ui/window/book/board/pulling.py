"""A frame pulled larger or smaller by one of its handles. Pure: rectangles and places in the viewport."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF

_NEAR = 8  # how near a handle is taken
_LEAST = 0.12  # how much larger or smaller a frame is pulled before it means anything
_SMALLEST = 0.3


def has_handle(box: QRectF, spot: QPoint) -> bool:
    """Whether one of the eight handles of a frame is at a place."""
    middle = box.center()
    across = min(abs(spot.x() - at) for at in (box.left(), middle.x(), box.right())) <= _NEAR
    down = min(abs(spot.y() - at) for at in (box.top(), middle.y(), box.bottom())) <= _NEAR
    in_the_middle = abs(spot.x() - middle.x()) <= _NEAR and abs(spot.y() - middle.y()) <= _NEAR
    return across and down and not in_the_middle


def pulled(box: QRectF, spot: QPoint) -> QRectF:
    """The outline of the frame while its handle is there: around the same middle."""
    across = abs(spot.x() - box.center().x()) / max(1.0, box.width() / 2)
    down = abs(spot.y() - box.center().y()) / max(1.0, box.height() / 2)
    share = max(_SMALLEST, across, down)
    outline = QRectF(0, 0, box.width() * share, box.height() * share)
    outline.moveCenter(box.center())
    return outline


def meant(box: QRectF, outline: QRectF) -> int:
    """1 for larger, -1 for smaller, 0 for neither."""
    share = outline.width() / max(1.0, box.width())
    return 1 if share > 1 + _LEAST else -1 if share < 1 - _LEAST else 0
