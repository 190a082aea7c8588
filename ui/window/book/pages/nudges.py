"""What arrow keys do on the desk of pages: a chosen balloon is nudged, a chosen frame gives way to the next, pages are turned."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent

from app.book.page import Box, Direction
from ui.window.book.pages.grips import Grip, Point, in_frame, kept_inside, middle, pulled
from ui.window.book.pages.picks import next_pick

if TYPE_CHECKING:
    from ui.window.book.pages.choosing import ChoosingDesk

STEP = 2.0  # units of the desk; ten times as far with Shift
_PAUSE_MS = 400  # of the keys, before a row of nudges is one change
_PAN = 0.02
_WAYS: dict[Qt.Key, Point] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Nudges:
    def __init__(self, canvas: ChoosingDesk) -> None:
        self._canvas = canvas
        self._box: Box | None = None
        self._pause = QTimer(canvas)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)

    def takes(self, event: QKeyEvent) -> bool:
        """Whether the key was one of ours."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way is None:
            return False
        canvas, shift = self._canvas, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if canvas.pick is None:
            canvas.turn(self._forward(way))
        elif canvas.pick.balloon is not None:
            self._nudge(way, STEP * (10 if shift else 1))
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._pan(canvas.pick.panel, way, _PAN * (10 if shift else 1))
        else:
            self._next_frame(self._forward(way))
        return True

    def _forward(self, way: Point) -> int:
        across = -way[0] if self._canvas.direction is Direction.RIGHT_TO_LEFT else way[0]
        return 1 if across + way[1] > 0 else -1

    def _next_frame(self, by: int) -> None:
        order = [one for one in self._canvas.order() if one.balloon is None]
        found = next_pick(order, self._canvas.pick, by)
        if found is not None:
            self._canvas.grips.keyboard = True
            self._canvas.choose(found)
        else:
            self._canvas.turn(by)

    def _nudge(self, way: Point, step: float) -> None:
        canvas, item = self._canvas, self._canvas.chosen_balloon()
        frame = canvas.frame_box(item.balloon.panel) if item is not None else None
        if item is None or frame is None:
            return
        start = self._box or item.box
        self._box = kept_inside(pulled(start, Grip.MOVE, (way[0] * step, way[1] * step)), frame)
        if canvas.grips.ghost is None:
            canvas.grips.ghost = canvas.ghost_of(item)
        canvas.grips.show_around(self._box, item.tail, squares=True, scale=canvas.scale_now)
        self._pause.start()

    def _pan(self, panel: int, way: Point, part: float) -> None:
        """The art goes where the arrow points."""
        focus = self._canvas.moved_art(panel, (way[0] * part, way[1] * part))
        if focus is not None:
            self._canvas.panned.emit((panel, focus))

    def flush(self) -> None:
        """A row of nudges becomes one change."""
        self._pause.stop()
        box, self._box = self._box, None
        item = self._canvas.chosen_balloon()
        frame = self._canvas.frame_box(item.balloon.panel) if item is not None else None
        if box is None:
            return
        if item is not None and frame is not None and box != item.box:
            self._canvas.put(item, box, self._canvas.grips.ghost)
            self._canvas.moved.emit((item.balloon.panel, item.balloon.name, in_frame(middle(box), frame)))
