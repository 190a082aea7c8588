"""The desk of the Pages stage: what mouse and keys do on it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from ui.window.book.pages.choosing import ChoosingDesk
from ui.window.book.pages.gestures import Gestures
from ui.window.book.pages.items import rect
from ui.window.book.pages.nudges import Nudges
from ui.window.book.pages.picks import next_pick
from ui.window.book.pages.pictures import PagePictures
from ui.window.book.pages.spreads import Way
from ui.window.pictures import Thumbs
from ui.window.theme.focus import BY_KEYBOARD


class PagesCanvas(ChoosingDesk):
    def __init__(self, pictures: PagePictures, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(pictures, thumbs, parent)
        self.gestures, self.nudges = Gestures(self), Nudges(self)

    def flush(self) -> None:
        self.nudges.flush()

    def step_back(self) -> bool:
        if self.gestures.cancel() or self.end_text(keep=False):
            return True
        if self.pick is not None:
            self._choose(None)
            return True
        return False

    # by keyboard

    def focusNextPrevChild(self, forward: bool) -> bool:
        found = next_pick(self.order(), self.pick, 1 if forward else -1)
        if found is None or not self.hasFocus():
            return super().focusNextPrevChild(forward)
        self.grips.keyboard = True
        self.choose(found)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.grips.keyboard = event.reason() in BY_KEYBOARD
        self.grips.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.nudges.flush()
        self.gestures.let_go_of_space()
        self.grips.keyboard = False
        self.grips.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.nudges.takes(event):
            return
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turn(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if key == Qt.Key.Key_Home else len(self._pages) - 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.pick is not None:
            if self.pick.balloon is not None:
                self.write()
            else:
                self.opened.emit(self.pick.panel)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.pick is not None and self.pick.balloon is not None:
            self.hidden.emit((self.pick.panel, self.pick.balloon))
        elif key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.gestures.hold_space()
        elif key == Qt.Key.Key_Menu:
            box = self.chosen_box()
            self.menu_wanted.emit(self.viewport().mapToGlobal(self.mapFromScene(rect(box).center()) if box else QPoint(40, 40)))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.gestures.let_go_of_space()
        super().keyReleaseEvent(event)

    # by mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.grips.keyboard = False
        self.gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.gestures.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.gestures.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.gestures.choose_at(self.mapToScene(event.pos()))
        self.menu_wanted.emit(event.globalPos())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        elif self.way is not Way.STRIP and self._zoom is None:
            self.gestures.wheel(event)
        else:
            super().wheelEvent(event)
