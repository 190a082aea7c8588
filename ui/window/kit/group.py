"""A group of the inspector: a title that opens and closes it, a fact on the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from ui.window.kit.grounds import Line
from ui.window.kit.speech import say
from ui.window.theme.colours import colour
from ui.window.theme.focus import Ringed
from ui.window.theme.fonts import font
from ui.window.theme.icons import pixmap
from ui.window.theme.scale import scaled


class _Head(Ringed, QAbstractButton):
    def __init__(self, key: str) -> None:
        super().__init__()
        self.fact = ""
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        say(self.setText, key)

    def sizeHint(self) -> QSize:
        return QSize(160, scaled(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        chevron = pixmap("down" if self.isChecked() else "chev", "ink-2", self.devicePixelRatioF(), 14)
        painter.drawPixmap(-1, (self.height() - 14) // 2, chevron)
        painter.setFont(font("label", 600))
        painter.setPen(colour("ink"))
        middle = Qt.AlignmentFlag.AlignVCenter
        room = self.width() - 19
        title = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(19, 0, room, self.height()), int(Qt.AlignmentFlag.AlignLeft | middle), title)
        room -= painter.fontMetrics().horizontalAdvance(title) + 12
        painter.setFont(font("label"))
        painter.setPen(colour("ink-3"))
        fact = painter.fontMetrics().elidedText(self.fact, Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignRight | middle), fact)
        whole = "" if (title, fact) == (self.text(), self.fact) else f"{self.text()} · {self.fact}" if self.fact else self.text()
        if self.toolTip() != whole:
            self.setToolTip(whole)


class Group(QWidget):
    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._head = _Head(key)
        self.body = QWidget()
        self.inside = QVBoxLayout(self.body)
        self.inside.setContentsMargins(0, 4, 0, 0)
        self.inside.setSpacing(4)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(Line())
        padded = QVBoxLayout()
        padded.setContentsMargins(16, 10, 16, 12)
        padded.setSpacing(0)
        padded.addWidget(self._head)
        padded.addWidget(self.body)
        whole.addLayout(padded)
        self._head.toggled.connect(self.body.setVisible)

    def set_fact(self, text: str) -> None:
        self._head.fact = text
        self._head.setAccessibleDescription(text)
        self._head.update()

    def clear(self) -> None:
        while (item := self.inside.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()

    def set_open(self, *, opened: bool) -> None:
        self._head.setChecked(opened)
