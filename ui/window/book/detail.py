"""One panel up close: the large picture, and its takes below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.book.page import Direction
from app.book.text import Language
from app.store.views import PanelCard, TakeCard
from ui.window.book.large import LargePicture
from ui.window.book.looks import title
from ui.window.book.takes import TakeStrip
from ui.window.kit.buttons import Button, Kind, icon_button
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.studio import Studio
from ui.window.theme.colours import height
from ui.words import tell


class Detail(Ground):
    left = Signal()
    stepped = Signal(object)  # -1 or 1: the panel before or after
    take_wanted = Signal(object)  # id of a take to be used

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__("desk", parent)
        self.picture = LargePicture(studio)
        self.picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        say(self.picture.setAccessibleName, "panel.detail")
        self.strip = TakeStrip(studio)
        self.strip.wanted.connect(self.take_wanted)
        self._card: PanelCard | None = None
        self._place = (0, 0)
        self._title = Text(role="body", weight=600)
        self._of = Text(role="label", colour="ink-3")
        before, after = icon_button("back", "panel.previous"), icon_button("chev", "panel.next")
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after.clicked.connect(lambda: self.stepped.emit(1))
        grid = Button("panel.grid", Kind.PLAIN, "grid")
        grid.clicked.connect(self.left)
        bar = Ground()
        bar.setFixedHeight(height("tool-bar"))
        bar.setLayout(row(before, self._title, self._of, after, None, grid, gap=8, margins=(12, 0, 12, 0)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (bar, Line(), self.picture, Line(), self.strip):
            whole.addWidget(part)
        whole.setStretch(2, 1)

    def show_panel(self, card: PanelCard, n: int, total: int) -> None:
        self._card, self._place = card, (n, total)
        self._say()
        if card.picture is None:
            self.picture.clear(card.panel)
            self.strip.show_takes(())

    def show_takes(self, takes: Sequence[TakeCard], direction: Direction, language: Language) -> None:
        self.strip.show_takes(takes)
        chosen = next((take for take in takes if take.chosen), None)
        if chosen is not None and self._card is not None:
            self.picture.show_take(chosen, self._card.panel, direction, language)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        if event.key() in steps and not event.modifiers():
            self.stepped.emit(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._card is not None:
            self._say()

    def _say(self) -> None:
        if self._card is not None:
            self._title.setText(title(self._card))
            self._of.setText(tell("panel.of", n=self._place[0], total=self._place[1]))
