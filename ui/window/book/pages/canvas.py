"""The desk of the Pages stage where balloons and art are chosen and moved, by hand or by key."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QWidget

from app.book.page import Box
from ui.window.book.pages.balloon_text import BalloonText
from ui.window.book.pages.desk import PagesDesk
from ui.window.book.pages.gestures import Gestures
from ui.window.book.pages.grips import on_page
from ui.window.book.pages.items import BalloonItem, GripsItem, rect
from ui.window.book.pages.nudges import Nudges
from ui.window.book.pages.picks import Pick, next_pick, order_of
from ui.window.book.pages.pictures import PagePictures
from ui.window.book.pages.spreads import Way
from ui.window.pictures import Thumbs
from ui.window.theme.focus import BY_KEYBOARD


class Tool(StrEnum):
    SELECT = "select"
    HAND = "hand"


class PagesCanvas(PagesDesk):
    picked = Signal(object)  # Pick or None
    moved = Signal(object)  # (panel's number, balloon's name, middle in 0..1 of the frame)
    resized = Signal(object)  # (panel's number, balloon's name, middle, size)
    tail_moved = Signal(object)  # (panel's number, balloon's name, end of the tail)
    panned = Signal(object)  # (panel's number, Focus)
    written = Signal(object)  # (panel's number, balloon's name, words)
    hidden = Signal(object)  # (panel's number, balloon's name)
    opened = Signal(object)  # number of a panel to be looked at in the Panels stage
    carried = Signal(object)  # number of a page that is dragged out
    menu_wanted = Signal(object)  # QPoint on the screen

    def __init__(self, pictures: PagePictures, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(pictures, thumbs, parent)
        self.tool = Tool.SELECT
        self.pick: Pick | None = None
        self.grips = GripsItem()
        self.items_of.addItem(self.grips)
        self.editor: BalloonText | None = None
        self.gestures, self.nudges = Gestures(self), Nudges(self)

    def leave_pages(self) -> None:
        self.end_text(keep=True)
        self._choose(None)

    def came(self, number: int) -> None:
        """What was moved has its ink where it was put."""
        if not self.gestures.pulling and self._pictures.is_current(number):
            self.grips.ghost = None
        super().came(number)

    def put(self, item: BalloonItem, box: Box, ghost: QPixmap | None) -> None:
        """Until the page is composed anew its ghost stands where the balloon was put."""
        item.put(box)
        self.grips.ghost = ghost
        self.mark()

    # what is chosen

    def order(self) -> list[Pick]:
        found = []
        for at in self.worked_on():
            composed = self._pictures.latest(self._pages[at].number)
            found.append((self._pages[at], composed.laid if composed else None))
        return order_of(found)

    def choose(self, pick: Pick | None) -> None:
        """Shown, and told to whoever listens."""
        if pick is not None:
            at = next((one for one, page in enumerate(self._pages) if page.number == pick.page), None)
            if at is not None and at != self.at:
                self.go_to(at)
        self._choose(pick)
        if (item := self.chosen_box()) is not None:
            self.ensureVisible(rect(item), 24, 24)

    def _choose(self, pick: Pick | None) -> None:
        self.nudges.flush()
        if pick != self.pick:
            self.grips.ghost = None
        self.pick = pick
        self.mark()
        self.picked.emit(pick)

    def chosen_balloon(self) -> BalloonItem | None:
        pick = self.pick
        if pick is None or pick.balloon is None:
            return None
        return next((one for one in self.balloons if (one.balloon.panel, one.balloon.name) == (pick.panel, pick.balloon)), None)

    def frame_box(self, panel: int) -> Box | None:
        """Where a frame lies on the desk."""
        for sheet in self.sheets.values():
            for frame in sheet.page.frames:
                if frame.panel == panel:
                    return on_page(frame.box, sheet.box)
        return None

    def chosen_box(self) -> Box | None:
        if self.pick is None:
            return None
        if self.pick.balloon is not None:
            balloon = self.chosen_balloon()
            return balloon.box if balloon is not None else None
        return self.frame_box(self.pick.panel)

    def mark(self) -> None:
        if self.gestures.pulling:
            return
        balloon = self.chosen_balloon()
        tail = self.gestures.tail_spot(balloon) if balloon is not None else None
        self.grips.show_around(self.chosen_box(), tail, squares=balloon is not None, scale=self.scale_now)

    def speak(self, text: str) -> None:
        """A screen reader hears what is chosen."""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # words

    def write(self) -> None:
        """A field over the chosen balloon."""
        item = self.chosen_balloon()
        if item is None:
            return
        self.end_text(keep=True)
        over = self.mapFromScene(rect(item.box)).boundingRect()
        panel, name = item.balloon.panel, item.balloon.name
        editor = self.editor = BalloonText(self.viewport(), item.balloon.text, over)
        editor.written.connect(lambda text: self.written.emit((panel, name, text)))
        editor.ended.connect(self._text_ended)

    def end_text(self, *, keep: bool) -> bool:
        if self.editor is None:
            return False
        self.editor.end(keep=keep)
        return True

    def _text_ended(self) -> None:
        editor, self.editor = self.editor, None
        if editor is not None:
            had_focus = editor.hasFocus()
            editor.hide()
            editor.deleteLater()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

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
