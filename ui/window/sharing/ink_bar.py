"""How far something is: ink filling paper."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.kit.speech import say
from ui.window.theme.colours import colour


class InkBar(QWidget):
    def __init__(self, name: str) -> None:
        super().__init__()
        self._share = 0.0
        say(self.setAccessibleName, name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(120, 4)

    @property
    def share(self) -> float:
        return self._share

    def set_share(self, share: float) -> None:
        self._share = min(1.0, max(0.0, share))
        self.setAccessibleDescription(f"{self._share:.0%}")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("line"))
        painter.fillRect(QRect(0, 0, round(self.width() * self._share), self.height()), colour("ink"))
