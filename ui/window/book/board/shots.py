"""The shots to choose from, each a small picture of how near one is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from app.book.storyboard import Shot
from ui.window.kit.speech import say
from ui.window.theme.colours import colour, on_page, rough_frame
from ui.window.theme.focus import Ringed
from ui.window.theme.fonts import font
from ui.window.theme.scale import scaled

_COLUMNS = 3
# How high the head is, and where its top lies, in shares of the picture.
_HEADS = {
    Shot.EXTREME_WIDE: (0.08, 0.62),
    Shot.WIDE: (0.16, 0.24),
    Shot.MEDIUM: (0.3, 0.16),
    Shot.CLOSE_UP: (0.56, 0.14),
    Shot.EXTREME_CLOSE_UP: (1.6, -0.42),
}


class ShotButton(Ringed, QAbstractButton):
    def __init__(self, shot: Shot) -> None:
        super().__init__()
        self._shot = shot
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        say(self.setText, f"shot.{shot}")
        say(self.setToolTip, f"shot.{shot}")

    def sizeHint(self) -> QSize:
        return QSize(70, 46 + scaled(22))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(1, 1, self.width() - 2, 46)
        painter.fillRect(box, on_page("paper"))
        painter.save()
        painter.setClipRect(box)
        _figure(painter, box, self._shot)
        painter.restore()
        painter.setPen(QPen(colour("shu-line"), 2) if self.isChecked() else QPen(rough_frame(), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        painter.setFont(font("caption", 600 if self.isChecked() else 400))
        painter.setPen(colour("ink" if self.isChecked() else "ink-2"))
        told = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 49, self.width(), self.height() - 49), Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, told)


class ShotPicker(QWidget):
    """`picked` carries the Shot that was pressed."""

    picked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons = {shot: ShotButton(shot) for shot in Shot}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(4)
        for at, (shot, button) in enumerate(self._buttons.items()):
            self._group.addButton(button)
            grid.addWidget(button, at // _COLUMNS, at % _COLUMNS)
            button.clicked.connect(lambda _checked=False, chosen=shot: self.picked.emit(chosen))

    def button(self, shot: Shot) -> ShotButton:
        return self._buttons[shot]

    def show_shot(self, shot: Shot) -> None:
        self._buttons[shot].setChecked(True)


def _figure(painter: QPainter, box: QRectF, shot: Shot) -> None:
    painter.setPen(QPen(on_page("ink"), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if shot is Shot.INSERT:
        middle = box.center()
        painter.drawEllipse(middle, 15, 15)
        painter.drawLine(middle, middle + QPointF(0, -9))
        painter.drawLine(middle, middle + QPointF(6, 4))
        return
    if shot in (Shot.EXTREME_WIDE, Shot.WIDE):
        ground = box.bottom() - 6
        painter.drawLine(QPointF(box.left(), ground), QPointF(box.right(), ground))
        for at, high in ((0.06, 0.5), (0.22, 0.3), (0.7, 0.62), (0.86, 0.36)):
            roof = ground - box.height() * high * (0.7 if shot is Shot.WIDE else 1.0)
            painter.drawRect(QRectF(box.left() + box.width() * at, roof, box.width() * 0.13, ground - roof))
    share, top = _HEADS[shot]
    head = box.height() * share
    middle_x, top_y = box.center().x(), box.top() + box.height() * top
    painter.setBrush(on_page("paper"))
    body = QRectF(middle_x - head * 0.85, top_y + head * 1.05, head * 1.7, head * (2.2 if share < 0.2 else 4))
    painter.drawRoundedRect(body, head * 0.5, head * 0.5)
    if share < 0.2:
        for side in (-0.4, 0.4):
            painter.drawLine(QPointF(middle_x + head * side, body.bottom()), QPointF(middle_x + head * side, body.bottom() + head * 1.6))
    painter.drawEllipse(QRectF(middle_x - head * 0.42, top_y, head * 0.84, head))
    if share > 0.25:
        _face(painter, middle_x, top_y, head)


def _face(painter: QPainter, middle: float, top: float, head: float) -> None:
    for side in (-0.17, 0.17):
        painter.drawEllipse(QPointF(middle + head * side, top + head * 0.54), head * 0.06, head * 0.08)
    painter.drawLine(QPointF(middle - head * 0.09, top + head * 0.78), QPointF(middle + head * 0.09, top + head * 0.78))
    painter.drawArc(QRectF(middle - head * 0.44, top - head * 0.02, head * 0.88, head * 0.6), 10 * 16, 160 * 16)
