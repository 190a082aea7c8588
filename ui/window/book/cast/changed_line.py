"""The line at the foot of the stage: what was drawn before something changed, and the way to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.window.kit.buttons import Button
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.notes import Mark
from ui.window.kit.speech import say_n
from ui.window.kit.text import Elided
from ui.window.theme.colours import height


class ChangedLine(Ground):
    """`wanted` carries the ids of the panels."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        self._panels: tuple[int, ...] = ()
        self.words = Elided()
        self.button = Button(size="control-small")
        self.button.clicked.connect(lambda: self.wanted.emit(self._panels))
        self.words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        inside = row(Mark("stale"), self.words, self.button, None, gap=8, margins=(12, 4, 12, 4))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Line())
        whole.addLayout(inside)
        self.setMinimumHeight(height("status"))
        self.hide()

    def tell(self, words: str, panels: tuple[int, ...]) -> None:
        """Said aloud when it says something else."""
        new = bool(words) and words != self.words.text()
        self._panels = panels
        self.words.setText(words)
        self.setAccessibleName(words)
        say_n(self.button.setText, "cast.changed.show", len(panels))
        self.button.updateGeometry()
        self.setVisible(bool(words))
        if new:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
