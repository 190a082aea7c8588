"""The book last touched, to go on with."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.store.views import BookCard, PanelCard
from ui.window.board import Overview
from ui.window.book.looks import look
from ui.window.kit.buttons import Button
from ui.window.kit.grounds import Card, row
from ui.window.kit.ribbon import InkRibbon
from ui.window.kit.text import Elided, Text
from ui.window.pictures import Thumbs
from ui.window.studio import Studio
from ui.window.theme.colours import on_page
from ui.words import tell

_SHOWN = 4


class _Last(QWidget):
    """The pictures drawn last, side by side at one height."""

    def __init__(self, thumbs: Thumbs) -> None:
        super().__init__()
        self._thumbs = thumbs
        self._names: list[tuple[str, QSize]] = []
        self.setMinimumSize(300, 116)
        thumbs.arrived.connect(self._came)

    def show_cards(self, cards: Sequence[PanelCard]) -> None:
        drawn = [card for card in cards if card.picture][-_SHOWN:]
        self._names = [(card.picture or "", QSize(card.panel.ratio.width, card.panel.ratio.height)) for card in drawn]
        self.update()

    def _came(self, names: set[str]) -> None:
        if any(name in names for name, _ in self._names):
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        right = self.width()
        for name, ratio in reversed(self._names):
            size = ratio.scaled(QSize(220, self.height()), Qt.AspectRatioMode.KeepAspectRatio)
            if right - size.width() < 0:
                break
            box = QRect(QPoint(right - size.width(), (self.height() - size.height()) // 2), size)
            picture = self._thumbs.pixmap(name)
            if picture is None:
                painter.fillRect(box, on_page("paper"))
            else:
                painter.drawPixmap(box, picture)
            painter.setPen(QPen(on_page("ink"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
            painter.drawRect(box.adjusted(1, 1, -1, -1))
            right -= size.width() + 8


class ContinueCard(Card):
    opened = Signal(object)

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._studio = studio
        self._book: BookCard | None = None
        self._stale = False
        self._title = Elided(role="title")
        self._facts = Text(role="body", colour="ink-2")
        self._ribbon = InkRibbon()
        self._ribbon.setMaximumWidth(340)
        self._last = _Last(studio.thumbs)
        self.open_button = Button("library.continue.open")
        self.open_button.clicked.connect(self._open)
        left = QVBoxLayout()
        left.setSpacing(4)
        for part in (Text("library.continue", "label", "ink-2", weight=600), self._title, self._facts, self._ribbon):
            left.addWidget(part)
        left.addSpacing(6)
        left.addLayout(row(self.open_button, None))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(24, 16, 20, 16)
        whole.setSpacing(20)
        whole.addLayout(left, 1)
        whole.addWidget(self._last, 1)
        self.hide()

    def show_overview(self, overview: Overview) -> None:
        newest = overview.books[0] if overview.books else None
        changed = newest != self._book
        self._book = newest
        self.setVisible(newest is not None)
        if newest is None:
            return
        self._say()
        if changed:
            self._stale = True
        self._freshen()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._freshen()

    def _freshen(self) -> None:
        """The book's panels are read only while somebody sees the card."""
        if self._stale and self.isVisible() and self._book is not None:
            self._stale = False
            self._studio.start(self._load(self._book.id))

    async def _load(self, book_id: int) -> None:
        cards = await self._studio.read(self._studio.store.panels.cards, book_id)
        if self._book is not None and self._book.id == book_id:
            self._ribbon.set_states([look(card) for card in cards])
            self._last.show_cards(cards)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        if self._book is not None:
            self._title.setText(self._book.title)
            planned = bool(self._book.panels)
            drawn = tell("library.drawn", done=self._book.drawn, total=self._book.panels)
            self._facts.setText(drawn if planned else tell("library.book.planning"))

    def _open(self) -> None:
        if self._book is not None:
            self.opened.emit(self._book.id)
