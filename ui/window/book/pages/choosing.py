"""A desk of pages on which one thing is chosen: a frame, or a balloon that is marked, moved for the moment, and written in."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.book.by_hand import Focus
from app.book.crop import dragged, focus_of
from app.book.page import Box
from app.steps.show_page import ShownFrame
from ui.window.book.pages.balloon_text import BalloonText
from ui.window.book.pages.desk import PagesDesk
from ui.window.book.pages.grips import Point, middle, on_page
from ui.window.book.pages.items import BalloonItem, GripsItem, rect
from ui.window.book.pages.picks import Pick, order_of
from ui.window.book.pages.pictures import PagePictures
from ui.window.pictures import Thumbs

_TAILED = frozenset({"round", "cloud", "burst", "whisper"})
_OUT = 36.0  # where a balloon without a tail offers the end of one, below it


class Tool(StrEnum):
    SELECT = "select"
    HAND = "hand"


class ChoosingDesk(PagesDesk):
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
        self.pulling = False  # something is being moved by the mouse
        self.grips = GripsItem()
        self.items_of.addItem(self.grips)
        self.editor: BalloonText | None = None

    def flush(self) -> None:
        """What was begun by key is told before something else is done."""

    def leave_pages(self) -> None:
        self.end_text(keep=True)
        self._choose(None)

    def came(self, number: int) -> None:
        """What was moved has its ink where it was put."""
        if not self.pulling and self._pictures.is_current(number):
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
        self.flush()
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
        if self.pulling:
            return
        balloon = self.chosen_balloon()
        tail = self.tail_spot(balloon) if balloon is not None else None
        self.grips.show_around(self.chosen_box(), tail, squares=balloon is not None, scale=self.scale_now)

    def speak(self, text: str) -> None:
        """A screen reader hears what is chosen."""
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    # what is seen of it

    def tail_spot(self, balloon: BalloonItem) -> Point | None:
        """Where one takes hold of the tail; a balloon without one offers its end below it."""
        if balloon.balloon.shape not in _TAILED:
            return None
        if balloon.tail is not None:
            return balloon.tail
        frame = self.frame_box(balloon.balloon.panel)
        low = balloon.box.bottom + _OUT
        return middle(balloon.box)[0], low if frame is None else min(low, frame.bottom)

    def ghost_of(self, item: BalloonItem) -> QPixmap | None:
        """What of the composed page shows the balloon."""
        composed = self.composed(item.sheet.page.number)
        if composed is None:
            return None
        part, size = item.balloon.box, composed.pixmap.size()
        left, top = round(part.left * size.width()), round(part.top * size.height())
        return composed.pixmap.copy(left, top, max(1, round(part.width * size.width())), max(1, round(part.height * size.height())))

    def shown_frame(self, panel: int) -> ShownFrame | None:
        for sheet in self.sheets.values():
            composed = self.composed(sheet.page.number)
            for frame in composed.laid.frames if composed is not None else ():
                if frame.panel == panel and frame.crop is not None and frame.drawn:
                    return frame
        return None

    def moved_art(self, panel: int, by: Point) -> Focus | None:
        """The art moved by a part of the frame; None where there is nothing to move."""
        shown, card = self.shown_frame(panel), self.card(panel)
        if shown is None or shown.crop is None or card is None:
            return None
        zoom = card.panel.focus.zoom if card.panel.focus is not None else 1.0
        focus = dragged(shown.crop, by, zoom)
        return None if focus == focus_of(shown.crop, zoom) else focus

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
