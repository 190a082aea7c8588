"""A name in a round-ended box, to read, not to press."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.window.kit.text import text_width
from ui.window.theme.colours import colour
from ui.window.theme.fonts import font
from ui.window.theme.scale import scaled


class Tag(QWidget):
    def __init__(self, name: str, fact: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._fact = name, fact
        self.setAccessibleName(f"{name}, {fact}" if fact else name)

    def sizeHint(self) -> QSize:
        fact = text_width(font("label"), self._fact) + 6 if self._fact else 0
        return QSize(text_width(font("label", 500), self._name) + fact + 24, scaled(26))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("raised"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font("label", 500))
        painter.setPen(colour("ink"))
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(self.rect().adjusted(12, 0, 0, 0), middle, self._name)
        painter.setFont(font("label"))
        painter.setPen(colour("ink-3"))
        left = 12 + text_width(font("label", 500), self._name) + 6
        painter.drawText(self.rect().adjusted(left, 0, 0, 0), middle, self._fact)
