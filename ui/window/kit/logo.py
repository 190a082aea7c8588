"""The program's own mark: a red page with three frames."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from ui.window.theme.colours import on_page


def paint_logo(painter: QPainter, box: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    unit = box.width() / 20
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(on_page("handle"))
    painter.drawRoundedRect(box, 4 * unit, 4 * unit)
    painter.setPen(QPen(on_page("paper"), 1.6 * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
    page = QRectF(box.left() + 4.5 * unit, box.top() + 5 * unit, 11 * unit, 10 * unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(page)
    middle = page.center()
    painter.drawLine(QPointF(page.left(), middle.y()), QPointF(page.right(), middle.y()))
    painter.drawLine(QPointF(middle.x(), page.top()), QPointF(middle.x(), middle.y()))


class Logo(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(20, 20)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_logo(QPainter(self), QRectF(self.rect()))


def logo_icon() -> QIcon:
    made = QIcon()
    for size in (16, 32, 64, 128):
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        paint_logo(painter, QRectF(picture.rect()))
        painter.end()
        made.addPixmap(picture)
    return made
