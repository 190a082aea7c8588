"""F6: from one region of the window to the next, as they stand on the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QSplitter, QWidget


def next_region(regions: Sequence[QWidget], forwards: bool) -> QWidget | None:
    """The one that has the focus now; None where there is none to go to."""
    there = [one for one in regions if one.isVisible() and next(stops(one), None) is not None]
    if not there:
        return None
    focus = QApplication.focusWidget()
    at = next((place for place, one in enumerate(there) if focus is not None and (one is focus or one.isAncestorOf(focus))), None)
    step = 1 if forwards else -1
    wanted = there[(at + step) % len(there)] if at is not None else there[0 if forwards else -1]
    first = next(stops(wanted))
    first.setFocus(Qt.FocusReason.TabFocusReason)
    return wanted


def stops(region: QWidget) -> Iterator[QWidget]:
    """Where the focus goes in it: its lists first, which is what one came for; then whatever Tab would reach."""
    if _takes(region):
        yield region
    within = [one for one in region.findChildren(QWidget) if _takes(one)]
    yield from (one for one in within if isinstance(one, QAbstractItemView))
    yield from (one for one in within if not isinstance(one, QAbstractItemView))


def _takes(one: QWidget) -> bool:
    return bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus) and one.isVisible() and one.isEnabled()


def columns_of(view: QWidget) -> list[QWidget]:
    """The columns of a stage, from left to right; the stage itself where it has none."""
    splitters = [one for one in view.findChildren(QSplitter) if one.isVisible() and one.orientation() is Qt.Orientation.Horizontal]
    outer = next((one for one in splitters if not any(other is not one and other.isAncestorOf(one) for other in splitters)), None)
    if outer is None:
        return [view]
    return [part for at in range(outer.count()) if (part := outer.widget(at)) is not None]
