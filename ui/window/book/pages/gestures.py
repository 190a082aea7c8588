"""What the mouse does on the desk of pages: choosing, pulling balloons and their tails, moving art in its frame, moving the desk."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from app.book.by_hand import Focus
from app.book.page import Box
from ui.window.book.pages.grips import Grip, Point, grip_at, in_frame, kept_inside, middle, on_page, pulled
from ui.window.book.pages.items import BalloonItem, SheetItem, rect
from ui.window.book.pages.picks import Pick

if TYPE_CHECKING:
    from ui.window.book.pages.choosing import ChoosingDesk

_NEAR = 8.0  # pixels of the screen
_TAILED = frozenset({"round", "cloud", "burst", "whisper"})
_OUT = 36.0  # where a balloon without a tail offers the end of one, below it
_NOTCH = 120

_CURSORS = {
    Grip.NORTH_WEST: Qt.CursorShape.SizeFDiagCursor,
    Grip.SOUTH_EAST: Qt.CursorShape.SizeFDiagCursor,
    Grip.NORTH_EAST: Qt.CursorShape.SizeBDiagCursor,
    Grip.SOUTH_WEST: Qt.CursorShape.SizeBDiagCursor,
    Grip.NORTH: Qt.CursorShape.SizeVerCursor,
    Grip.SOUTH: Qt.CursorShape.SizeVerCursor,
    Grip.WEST: Qt.CursorShape.SizeHorCursor,
    Grip.EAST: Qt.CursorShape.SizeHorCursor,
    Grip.TAIL: Qt.CursorShape.CrossCursor,
    Grip.MOVE: Qt.CursorShape.SizeAllCursor,
}


class _Does(Enum):
    BALLOON = auto()
    ART = auto()
    DESK = auto()
    PAGE = auto()


@dataclass(frozen=True, slots=True)
class _Pressed:
    """Where the button went down, on what; nothing is pulled before the mouse has moved."""

    does: _Does
    spot: QPoint
    at: Point
    grip: Grip = Grip.MOVE
    panel: int = 0


class Gestures:
    def __init__(self, canvas: ChoosingDesk) -> None:
        self._canvas = canvas
        self._pressed: _Pressed | None = None
        self._space = False
        self._box: Box | None = None
        self._tail: Point | None = None
        self._focus: Focus | None = None
        self._hovered: BalloonItem | None = None
        self._turned = 0

    # what is under the mouse

    def _scene(self, spot: QPoint) -> Point:
        at = self._canvas.mapToScene(spot)
        return at.x(), at.y()

    def sheet_at(self, at: Point) -> SheetItem | None:
        return next((one for one in self._canvas.sheets.values() if rect(one.box).contains(*at)), None)

    def balloon_at(self, at: Point) -> BalloonItem | None:
        """The one read last lies on top."""
        return next((one for one in reversed(self._canvas.balloons) if rect(one.box).contains(*at)), None)

    def frame_at(self, at: Point) -> tuple[SheetItem, int] | None:
        sheet = self.sheet_at(at)
        if sheet is None or sheet.quiet:
            return None
        found = next((one.panel for one in sheet.page.frames if rect(on_page(one.box, sheet.box)).contains(*at)), None)
        return (sheet, found) if found is not None else None

    def _grip_at(self, at: Point) -> Grip | None:
        chosen = self._canvas.chosen_balloon()
        if chosen is None:
            return None
        return grip_at(chosen.box, self._canvas.tail_spot(chosen), at, _NEAR / self._canvas.scale_now)

    def choose_at(self, spot: QPointF) -> None:
        at = (spot.x(), spot.y())
        canvas = self._canvas
        if (balloon := self.balloon_at(at)) is not None:
            canvas.choose(Pick(balloon.sheet.page.number, balloon.balloon.panel, balloon.balloon.name))
        elif (found := self.frame_at(at)) is not None:
            canvas.choose(Pick(found[0].page.number, found[1]))
        else:
            canvas.choose(None)

    # the mouse

    def press(self, event: QMouseEvent) -> None:
        canvas, spot = self._canvas, event.position().toPoint()
        canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        canvas.end_text(keep=True)
        canvas.flush()
        at = self._scene(spot)
        if event.button() is Qt.MouseButton.MiddleButton or (event.button() is Qt.MouseButton.LeftButton and self._is_hand()):
            self._pressed = _Pressed(_Does.DESK, spot, at)
            canvas.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._press_on(spot, at)

    def _press_on(self, spot: QPoint, at: Point) -> None:
        canvas, before = self._canvas, self._canvas.pick
        if (grip := self._grip_at(at)) is not None:
            self._pressed = _Pressed(_Does.BALLOON, spot, at, grip)
            return
        sheet = self.sheet_at(at)
        if sheet is not None and sheet.quiet:
            place = next(one for one, item in canvas.sheets.items() if item is sheet)
            canvas.go_to(place)
            return
        self.choose_at(QPointF(*at))
        pick = canvas.pick
        if pick is not None and pick.balloon is not None:
            self._pressed = _Pressed(_Does.BALLOON, spot, at)
        elif pick is not None and pick == before:
            self._pressed = _Pressed(_Does.ART, spot, at, panel=pick.panel)
        elif sheet is not None and pick is None:
            self._pressed = _Pressed(_Does.PAGE, spot, at, panel=sheet.page.number)

    def move(self, event: QMouseEvent) -> None:
        spot = event.position().toPoint()
        pressed = self._pressed
        if pressed is None:
            self._hover(spot)
        elif pressed.does is _Does.DESK:
            self._move_desk(spot, pressed)
        elif self._canvas.pulling or (spot - pressed.spot).manhattanLength() >= QApplication.startDragDistance():
            self._pull(pressed, self._scene(spot), keep_shape=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def release(self, _event: QMouseEvent) -> None:
        pressed, box, tail, focus, pulling = self._pressed, self._box, self._tail, self._focus, self._canvas.pulling
        ghost = self._canvas.grips.ghost
        self._end()
        if not pulling or pressed is None:
            return
        if (item := self._canvas.chosen_balloon()) is not None and box is not None:
            self._canvas.put(item, box, ghost)
        if pressed.does is _Does.ART and focus is not None:
            self._canvas.panned.emit((pressed.panel, focus))
        elif pressed.does is _Does.BALLOON:
            self._tell(pressed, box, tail)

    def double_click(self, event: QMouseEvent) -> None:
        at = self._scene(event.position().toPoint())
        if self.balloon_at(at) is not None:
            self._canvas.write()
        elif (found := self.frame_at(at)) is not None:
            self._canvas.opened.emit(found[1])

    def wheel(self, event: QWheelEvent) -> None:
        """A notch is a page."""
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= _NOTCH:
            self._canvas.turn(-1 if self._turned > 0 else 1)
            self._turned = 0
        event.accept()

    def cancel(self) -> bool:
        """Everything is where it was; whether anything was pulled."""
        pulling = self._canvas.pulling
        self._end()
        return pulling

    # the hand

    def hold_space(self) -> None:
        self._space = True
        self._canvas.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def let_go_of_space(self) -> None:
        if self._space:
            self._space = False
            self._canvas.viewport().unsetCursor()

    def _is_hand(self) -> bool:
        return self._space or self._canvas.tool.value == "hand"

    def _move_desk(self, spot: QPoint, pressed: _Pressed) -> None:
        by = spot - pressed.spot
        across, down = self._canvas.horizontalScrollBar(), self._canvas.verticalScrollBar()
        across.setValue(across.value() - by.x())
        down.setValue(down.value() - by.y())
        self._pressed = _Pressed(_Does.DESK, spot, pressed.at)

    def _hover(self, spot: QPoint) -> None:
        at = self._scene(spot)
        over = None if self._is_hand() else self.balloon_at(at)
        if over is not self._hovered:
            if self._hovered is not None and self._hovered in self._canvas.balloons:
                self._hovered.set_hovered(hovered=False)
            if over is not None:
                over.set_hovered(hovered=True)
            self._hovered = over
        grip = None if self._is_hand() else self._grip_at(at)
        if self._is_hand():
            cursor = Qt.CursorShape.OpenHandCursor
        elif grip is not None:
            cursor = _CURSORS[grip]
        else:
            cursor = Qt.CursorShape.SizeAllCursor if over is not None else Qt.CursorShape.ArrowCursor
        self._canvas.viewport().setCursor(cursor)

    # pulling

    def _pull(self, pressed: _Pressed, at: Point, *, keep_shape: bool) -> None:
        by = at[0] - pressed.at[0], at[1] - pressed.at[1]
        self._canvas.pulling = True
        if pressed.does is _Does.BALLOON:
            self._pull_balloon(pressed, by, keep_shape=keep_shape)
        elif pressed.does is _Does.ART:
            self._pull_art(pressed.panel, by)
        elif pressed.does is _Does.PAGE:
            self._end()
            self._canvas.carried.emit(pressed.panel)

    def _pull_balloon(self, pressed: _Pressed, by: Point, *, keep_shape: bool) -> None:
        canvas = self._canvas
        item = canvas.chosen_balloon()
        frame = canvas.frame_box(item.balloon.panel) if item is not None else None
        if item is None or frame is None:
            return
        tail = self._canvas.tail_spot(item)
        if pressed.grip is Grip.TAIL and tail is not None:
            self._box = item.box
            self._tail = _clamped((tail[0] + by[0], tail[1] + by[1]), frame)
        else:
            made = pulled(item.box, pressed.grip, by, keep_shape=keep_shape)
            self._box = kept_inside(made, frame) if pressed.grip is Grip.MOVE else _cut_to(made, frame)
            self._tail = item.tail
        if canvas.grips.ghost is None and pressed.grip is not Grip.TAIL:
            canvas.grips.ghost = canvas.ghost_of(item)
        canvas.grips.show_around(self._box, self._tail, squares=True, scale=canvas.scale_now)

    def _pull_art(self, panel: int, by: Point) -> None:
        canvas = self._canvas
        frame, shown, picture = canvas.frame_box(panel), canvas.shown_frame(panel), canvas.thumb(panel)
        if frame is None or shown is None or shown.crop is None or picture is None:
            return
        self._focus = canvas.moved_art(panel, (by[0] / frame.width, by[1] / frame.height))
        crop = shown.crop
        x, y = (self._focus.x, self._focus.y) if self._focus is not None else middle(crop)
        wide, high = frame.width / crop.width, frame.height / crop.height
        left, top = frame.left - (x - crop.width / 2) * wide, frame.top - (y - crop.height / 2) * high
        canvas.grips.art = picture, Box(left, top, left + wide, top + high)
        canvas.grips.show_around(frame, None, scale=canvas.scale_now)

    def _tell(self, pressed: _Pressed, box: Box | None, tail: Point | None) -> None:
        canvas, item = self._canvas, self._canvas.chosen_balloon()
        frame = canvas.frame_box(item.balloon.panel) if item is not None else None
        if item is None or frame is None or box is None:
            return
        panel, name = item.balloon.panel, item.balloon.name
        if pressed.grip is Grip.TAIL and tail is not None:
            canvas.tail_moved.emit((panel, name, in_frame(tail, frame)))
        elif pressed.grip is Grip.MOVE:
            canvas.moved.emit((panel, name, in_frame(middle(box), frame)))
        else:
            size = box.width / frame.width, box.height / frame.height
            canvas.resized.emit((panel, name, in_frame(middle(box), frame), size))

    def _end(self) -> None:
        self._pressed = self._box = self._tail = self._focus = None
        self._canvas.pulling = False
        self._canvas.grips.ghost = self._canvas.grips.art = None
        self._canvas.viewport().unsetCursor()
        self._canvas.mark()


def _clamped(point: Point, room: Box) -> Point:
    return min(room.right, max(room.left, point[0])), min(room.bottom, max(room.top, point[1]))


def _cut_to(box: Box, room: Box) -> Box:
    """A side that is pulled stops at the frame."""
    return Box(max(box.left, room.left), max(box.top, room.top), min(box.right, room.right), min(box.bottom, room.bottom))
