"""A row to choose from a list: icon, name, a fact below it, and how it stands at its right end."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from ui.window.kit.buttons import hover_tint
from ui.window.theme.colours import colour, radius
from ui.window.theme.focus import Ringed
from ui.window.theme.fonts import font
from ui.window.theme.icons import mark, pixmap
from ui.window.theme.scale import scaled

_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class RowButton(Ringed, QAbstractButton):
    def __init__(self, text: str, icon: str = "", *, tall: bool = False) -> None:
        super().__init__()
        self._icon, self._tall = icon, tall
        self._fact = self._state = ""
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_fact(self, fact: str, state: str = "") -> None:
        """state: a mark at the right end, "" for none."""
        self._fact, self._state = fact, state
        self.setAccessibleDescription(fact)
        self.update()

    @property
    def fact(self) -> str:
        return self._fact

    def sizeHint(self) -> QSize:
        return QSize(160, scaled(48 if self._tall else 30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(colour("shu-soft") if self.isChecked() else hover_tint())
            painter.drawRoundedRect(QRectF(self.rect()), radius("control"), radius("control"))
        ratio, left, right = self.devicePixelRatioF(), 10, 10
        if self._icon:
            role = "shu-text" if self.isChecked() else "ink-2"
            painter.drawPixmap(left, (self.height() - 16) // 2, pixmap(self._icon, role, ratio))
            left += 24
        if self._state:
            painter.drawPixmap(self.width() - 24, (self.height() - 14) // 2, mark(self._state, ratio))
            right = 30
        room = self.rect().adjusted(left, 0, -right, 0)
        painter.setPen(colour("ink"))
        self._line(
            painter,
            "body",
            600 if self.isChecked() else 500,
            self.text(),
            room.adjusted(0, scaled(6), 0, -scaled(22)) if self._tall else room,
        )
        if self._tall:
            painter.setPen(colour("ink-2"))
            self._line(painter, "caption", 400, self._fact, room.adjusted(0, scaled(24), 0, -scaled(6)))

    def _line(self, painter: QPainter, role: str, weight: int, text: str, room: QRect) -> None:
        face = font(role, weight)
        painter.setFont(face)
        painter.drawText(room, _MIDDLE, QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, room.width()))
