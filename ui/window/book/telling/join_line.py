"""The line that joins the sentence looked at with its line of the script: drawn over both, pressed by nobody."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.window.theme.colours import colour


class JoinLine(QWidget):
    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.ends: tuple[QPointF, QPointF] | None = None
        self.hide()

    def join(self, begin: QPointF | None, end: QPointF | None) -> None:
        """From beside the sentence to the line's left edge; one of them out of sight: no line."""
        ends = (begin, end) if begin is not None and end is not None else None
        over = self.parentWidget()
        if over is not None and self.size() != over.size():
            self.resize(over.size())
        if ends != self.ends:
            self.ends = ends
            self.setVisible(ends is not None)
            self.raise_()
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.ends is None:
            return
        begin, end = self.ends
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("shu-line"))
        painter.drawEllipse(begin, 4, 4)
        path = QPainterPath(begin)
        middle = (begin.x() + end.x()) / 2
        path.cubicTo(QPointF(middle, begin.y()), QPointF(middle, end.y()), end)
        painter.setPen(QPen(colour("shu-line"), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
