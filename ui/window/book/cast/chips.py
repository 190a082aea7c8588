"""Names as chips: each with a cross that takes it away; a dashed one adds another."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui.window.kit.buttons import hover_tint
from ui.window.kit.speech import say
from ui.window.kit.text import text_width
from ui.window.theme.colours import colour, height
from ui.window.theme.focus import Ringed
from ui.window.theme.fonts import font
from ui.window.theme.icons import pixmap

_CROSS = 20  # where the cross is, from the right edge


class NameChip(Ringed, QAbstractButton):
    """`removed` by its cross or the Delete key; a click elsewhere, or the menu key, is `clicked`: then it offers what else can be done."""

    removed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(name)
        say(self.setAccessibleName, "cast.name.chip", name=name)
        say(self.setToolTip, "cast.name.chip", name=name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(min(260, text_width(font("label"), self.text()) + 34), height("control-small"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(hover_tint() if self.underMouse() else colour("raised"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(font("label"))
        painter.setPen(colour("ink"))
        room = QRect(11, 0, self.width() - 11 - _CROSS, self.height())
        shown = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), shown)
        spot = QPoint(self.width() - _CROSS, (self.height() - 12) // 2)
        painter.drawPixmap(spot, pixmap("x", "ink-3", self.devicePixelRatioF(), 12))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() is Qt.MouseButton.LeftButton and event.position().x() > self.width() - _CROSS - 4:
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class AddChip(Ringed, QAbstractButton):
    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setText, key)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return QSize(text_width(font("label"), self.text()) + 38, height("control-small"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colour("control"), 1)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(hover_tint() if self.underMouse() else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.drawPixmap(9, (self.height() - 12) // 2, pixmap("plus", "ink-2", self.devicePixelRatioF(), 12))
        painter.setFont(font("label"))
        painter.setPen(colour("ink"))
        painter.drawText(self.rect().adjusted(26, 0, 0, 0), int(Qt.AlignmentFlag.AlignVCenter), self.text())
