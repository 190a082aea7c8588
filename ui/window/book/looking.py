"""Looking at the book from the gallery: the focused panel large for a moment, or the whole book from here on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout

from app.store.views import BookHead, PanelCard
from ui.window.book.large import LargePicture
from ui.window.book.lettered import LetteredTakes, Reading
from ui.window.book.looks import spoken
from ui.window.book.pages.reading_view import open_reading
from ui.window.book.panel_view import PanelView
from ui.window.kit.buttons import icon_button
from ui.window.kit.grounds import Ground
from ui.window.kit.speech import say
from ui.window.studio import Studio

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class QuickLook(Ground):
    """Over the gallery; Space, Escape or a click closes it, arrows show the panels beside."""

    def __init__(self, studio: Studio, over: PanelView, head: Callable[[], BookHead | None]) -> None:
        super().__init__("desk", over)
        self._studio, self._over, self._head = studio, over, head
        self.picture = LargePicture(studio, LetteredTakes(studio))
        self.picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.picture)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        say(self.setAccessibleName, "look.name")
        self.hide()

    def open(self) -> None:
        card = self._over.current()
        if card is None:
            return
        self._show(card)
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_look(self) -> bool:
        """Whether it was open."""
        was = self.isVisible()
        if was:
            self.hide()
            self._over.setFocus(Qt.FocusReason.OtherFocusReason)
        return was

    def _show(self, card: PanelCard) -> None:
        self.setAccessibleDescription(f"{spoken(card)} {card.panel.seen or card.panel.text}".strip())
        self.picture.clear(card.panel)
        if card.take is not None:
            self._studio.start(self._load(card, card.take))

    async def _load(self, card: PanelCard, take_id: int) -> None:
        take = await self._studio.read(self._studio.store.takes.card, take_id)
        head, now = self._head(), self._over.current()
        if head is not None and now is not None and now.id == card.id and self.isVisible():
            self.picture.show_take(take, card.panel, Reading(head.direction, head.language))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _STEPS.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape):
            self.close_look()
        elif by is not None:
            index = self._over.currentIndex()
            beside = index.siblingAtRow(index.row() + by)
            if beside.isValid():
                self._over.go_to(beside)
                if (card := self._over.current()) is not None:
                    self._show(card)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.close_look()


class Looking(QObject):
    """Space in the gallery, and the button that opens the book for reading."""

    def __init__(self, studio: Studio, view: PanelView, head: Callable[[], BookHead | None]) -> None:
        super().__init__(view)
        self._studio, self._view, self._head = studio, view, head
        self.look = QuickLook(studio, view, head)
        self.button = icon_button("book", "read.begin")
        self.button.clicked.connect(self.read)
        view.installEventFilter(self)

    def read(self) -> None:
        """From the page of the focused panel on."""
        head, card = self._head(), self._view.current()
        if head is not None and card is not None:
            open_reading(self._view.window(), self._studio, head.id, card.page - 1)

    def close(self) -> bool:
        return self.look.close_look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self.look.setGeometry(self._view.rect())
        pressed = watched is self._view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if pressed and event.key() == Qt.Key.Key_Space and not event.modifiers():  # type: ignore[attr-defined]
            self.look.open()
            return True
        return False


def _is_ours(event: QKeyEvent) -> bool:
    return event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Escape)
