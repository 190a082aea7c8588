"""A book read on the whole screen: a widget over the window, in the direction the book is read; Escape gives everything back as it was."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from app.book.alt import alt_of
from app.book.page import Box, Direction, Page
from app.store.views import PanelCard
from ui.window.book.facts import BookFacts, read_facts
from ui.window.book.pages.items import draw_sheet, rect
from ui.window.book.pages.pictures import PagePictures
from ui.window.book.pages.reading_places import Place, group_of, opened, step, strip
from ui.window.kit.buttons import Kind, icon_button
from ui.window.kit.grounds import Ground
from ui.window.kit.speech import say
from ui.window.newsroom import PanelsMoved
from ui.window.studio import Studio
from ui.window.theme.colours import colour
from ui.window.theme.fonts import font
from ui.words import tell, tell_n

_AHEAD = 2  # pages that are composed before they are wanted
_TOLD_MS, _FADE_MS = 1800, 260
_NOTCH = 120
_FORWARD = frozenset({Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter})
_BACK = frozenset({Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace})
_LEAVES = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_F11})


class ReadingView(Ground):
    """`closed` when it is gone."""

    closed = Signal()

    def __init__(self, window: QWidget, studio: Studio, book_id: int, at: int = 0) -> None:
        super().__init__("desk", window)
        self._over, self._studio, self._book = window, studio, book_id
        self._before, self._state = QApplication.focusWidget(), window.windowState()
        self.facts: BookFacts | None = None
        self._cards: dict[int, PanelCard] = {}
        self.at, self._offset, self._turned = at, 0.0, 0
        self.pictures = PagePictures(studio)
        self.pictures.arrived.connect(self._came)
        studio.thumbs.arrived.connect(self._came)
        studio.news.panels.connect(self._moved)
        studio.news.planned.connect(self._planned)
        self._strength = 1.0
        self._rest, self._fade = QTimer(self), QVariantAnimation(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_TOLD_MS)
        self._rest.timeout.connect(self._fade.start)
        self._fade.setDuration(_FADE_MS)
        self._fade.setStartValue(1.0)
        self._fade.setEndValue(0.0)
        self._fade.valueChanged.connect(self._faded)
        self.close_button = icon_button("x", "read.end", self)
        self.close_button.set_kind(Kind.PLAIN)
        self.close_button.clicked.connect(self.leave)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        say(self.setAccessibleName, "read.name")
        window.installEventFilter(self)
        self._spread_out()

    def _spread_out(self) -> None:
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._over.setWindowState(self._state | Qt.WindowState.WindowFullScreen)
        self._studio.start(self._load())

    def leave(self) -> None:
        """The window is as it was, and so is the focus."""
        if self.isHidden():
            return
        self._over.removeEventFilter(self)
        self._rest.stop()
        self._fade.stop()
        self.hide()
        self._over.setWindowState(self._state)
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        self.deleteLater()

    # the book

    async def _load(self) -> None:
        facts = await self._studio.read(read_facts, self._studio.store, self._book)
        if self.isHidden():
            return
        self.facts = facts
        self._cards = dict(enumerate(facts.cards, 1))
        self.pictures.use(facts, self._cards)
        self.go_to(self.at)

    def _planned(self, book_id: int) -> None:
        if book_id == self._book and not self.isHidden():
            self._studio.start(self._load())

    def _moved(self, moved: PanelsMoved) -> None:
        """Drawn while it is read."""
        if self.facts is None or moved.book_id != self._book or self.isHidden():
            return
        self._cards.update((card.panel.number, card) for card in moved.cards)
        self.pictures.use(self.facts, self._cards)
        self._wish()
        self.update()

    def _came(self, _what: object) -> None:
        """A page was composed, or small pictures arrived. A method, so that it ends with this widget."""
        self.update()

    @property
    def pages(self) -> Sequence[Page]:
        return self.facts.pages if self.facts is not None else ()

    @property
    def direction(self) -> Direction:
        return Direction(self.facts.head.direction) if self.facts is not None else Direction.LEFT_TO_RIGHT

    def _is_strip(self) -> bool:
        return self.direction is Direction.WEBTOON

    def _size(self) -> tuple[float, float]:
        return max(200.0, float(self.width())), max(200.0, float(self.height()))

    # where one is

    def shown(self) -> tuple[int, ...]:
        """The places of the pages that are read now."""
        return group_of(self.at, self.pages, self.direction, self._size()) if self.pages else ()

    def places(self) -> list[Place]:
        if not self.pages:
            return []
        if not self._is_strip():
            return opened(self.at, self.pages, self.direction, self._size())
        high = self._size()[1]
        moved = [Place(one.at, _shifted(one.box, -self._offset)) for one in strip(self.pages, self._size())]
        return [one for one in moved if one.box.bottom > 0 and one.box.top < high]

    def go_to(self, at: int) -> None:
        if not self.pages:
            return
        self.at = min(max(0, at), len(self.pages) - 1)
        if self._is_strip():
            self._offset = strip(self.pages, self._size())[self.at].box.top
        self._tell()

    def turn(self, by: int) -> None:
        """On or back; a strip moves by almost a screen."""
        if self._is_strip():
            self._scroll(by * self._size()[1] * 0.85)
        elif self.pages:
            self.go_to(step(self.at, by, self.pages, self.direction, self._size()))

    def _scroll(self, by: float) -> None:
        if not self.pages:
            return
        places, high = strip(self.pages, self._size()), self._size()[1]
        self._offset = max(0.0, min(self._offset + by, places[-1].box.bottom - high))
        middle = self._offset + high / 2
        self.at = next((one.at for one in places if one.box.bottom > middle), self.at)
        self._tell()

    def _wish(self) -> None:
        places = self.places()
        if not places:
            return
        wide = round(places[0].box.width * self.devicePixelRatioF())
        now = [place.at for place in places]
        ahead = range(now[-1] + 1, min(len(self.pages), now[-1] + 1 + _AHEAD))
        self.pictures.wish([(self.pages[at].number, wide) for at in (*now, *ahead)])

    def _tell(self) -> None:
        self._wish()
        self._strength = 1.0
        self._fade.stop()
        self._rest.start()
        self.close_button.show()
        frames = [frame.panel for at in self.shown() for frame in self.pages[at].frames]
        panels = {number: self._cards[number].panel for number in frames if number in self._cards}
        alt = " ".join(alt_of(self.pages[at], panels) for at in self.shown())
        self.setAccessibleDescription(f"{self.counter()}. {alt}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
        self.update()

    def counter(self) -> str:
        """Which pages these are, and how many of their panels are still roughs."""
        if not self.pages:
            return ""
        numbers = [self.pages[at].number for at in self.shown()]
        where = tell("read.page" if len(numbers) == 1 else "read.pages", first=numbers[0], last=numbers[-1], total=len(self.pages))
        frames = [frame.panel for at in self.shown() for frame in self.pages[at].frames]
        missing = sum(self._cards[one].picture is None for one in frames if one in self._cards)
        return f"{where} · {tell_n('read.missing', missing)}" if missing else where

    # paint

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        for place in self.places():
            page = self.pages[place.at]
            draw_sheet(painter, page, rect(place.box), self.pictures.latest(page.number), self._thumb)
        if self._strength > 0:
            self._paint_counter(painter)

    def _paint_counter(self, painter: QPainter) -> None:
        painter.setFont(font("body", 600))
        text = self.counter() or tell("read.opening")
        wide = painter.fontMetrics().horizontalAdvance(text) + 32
        high = painter.fontMetrics().height() + 14
        box = QRectF((self.width() - wide) / 2, self.height() - high - 24, wide, high)
        painter.setOpacity(self._strength)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ink"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(colour("chrome"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _faded(self, value: object) -> None:
        self._strength = float(value) if isinstance(value, (int, float)) else 0.0
        if self._strength <= 0 and not self.close_button.hasFocus():
            self.close_button.hide()
        self.update()

    def _thumb(self, panel: int) -> QPixmap | None:
        card = self._cards.get(panel)
        return self._studio.thumbs.pixmap(card.picture) if card is not None and card.picture else None

    # by hand and by key

    def event(self, event: QEvent) -> bool:
        """No key does anything behind the book."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, rtl = Qt.Key(event.key()), self.direction is Direction.RIGHT_TO_LEFT
        if key in _LEAVES:
            self.leave()
        elif key == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.turn(-1)
        elif key in _FORWARD:
            self.turn(1)
        elif key in _BACK:
            self.turn(-1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.turn(1 if (key == Qt.Key.Key_Left) is rtl else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.go_to(0 if key == Qt.Key.Key_Home else len(self.pages) - 1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The side on which the next page lies is the side that turns to it."""
        if event.button() is Qt.MouseButton.LeftButton:
            left = event.position().x() < self.width() / 2
            forward = (
                left is (self.direction is Direction.RIGHT_TO_LEFT) if not self._is_strip() else event.position().y() > self.height() / 3
            )
            self.turn(1 if forward else -1)

    def mouseMoveEvent(self, _event: QMouseEvent) -> None:
        if self._strength < 1:
            self._tell()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        if self._is_strip():
            self._scroll(-float(event.angleDelta().y()))
            return
        self._turned += event.angleDelta().y()
        if abs(self._turned) >= _NOTCH:
            self.turn(-1 if self._turned > 0 else 1)
            self._turned = 0

    def focusNextPrevChild(self, _forward: bool) -> bool:
        """Tab goes to the way out, and back to the book."""
        at_button = self.close_button.hasFocus()
        self.close_button.show()
        (self if at_button else self.close_button).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    # room

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._over.rect())
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.close_button.move(self.width() - self.close_button.width() - 16, 16)
        if self.pages:
            self.go_to(self.at)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.update()


def _shifted(box: Box, by: float) -> Box:
    return Box(box.left, box.top + by, box.right, box.bottom + by)


def open_reading(window: QWidget, studio: Studio, book_id: int, at: int = 0) -> ReadingView:
    """The one reading view of the window; it opens at a page, by its place from 0."""
    for old in window.findChildren(ReadingView):
        if old.isVisible():
            old.go_to(at)
            return old
    return ReadingView(window, studio, book_id, at)
