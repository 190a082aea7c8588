"""The first steps: four drawings, and a sentence or two under each. Never opened by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.window.kit.buttons import Button
from ui.window.kit.grounds import Ground, row, scrolling
from ui.window.kit.sheet import Sheet
from ui.window.kit.text import Text
from ui.window.library.art import page_art
from ui.window.theme.colours import colour, on_page
from ui.window.theme.scale import text_scale

_ART = QSize(200, 150)
STEPS = ("drop", "look", "draw", "share")


class FirstStepsSheet(Sheet):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "first_steps.title", (900, 480))
        inside = Ground("surface")
        grid = QGridLayout(inside)
        grid.setContentsMargins(28, 24, 28, 24)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(24)
        columns = 2 if text_scale() < 1.5 else 1
        self.steps = [self._step(at, step) for at, step in enumerate(STEPS, 1)]
        for at, one in enumerate(self.steps):
            grid.addWidget(one, at // columns, at % columns)
            grid.setColumnStretch(at % columns, 1)
        grid.setRowStretch(len(STEPS), 1)
        self.body.addWidget(scrolling(inside, "surface"))
        done = Button("close")
        done.clicked.connect(self.close_sheet)
        self.foot.addLayout(row(None, done))

    def _step(self, number: int, step: str) -> QWidget:
        whole = Ground("surface")
        words = QVBoxLayout()
        words.setSpacing(4)
        title = Text(f"first_steps.{step}", "section", wrap=True)
        words.addWidget(title)
        words.addWidget(Text(f"first_steps.{step}.how", "body", "ink-2", wrap=True))
        words.addStretch(1)
        inside = row(_Drawing(_DRAWINGS[step]), gap=16)
        inside.addLayout(words, 1)
        whole.setLayout(inside)
        whole.setProperty("step", number)
        return whole


class _Drawing(QWidget):
    """Ink on paper, the same in both schemes."""

    def __init__(self, draw: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__()
        self._draw = draw
        self.setFixedSize(_ART)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -5, -5)
        painter.fillRect(box.translated(4, 4), colour("line"))
        painter.fillRect(box, on_page("paper"))
        painter.setPen(QPen(on_page("ink"), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
        painter.drawRect(box)
        painter.setClipRect(box.adjusted(1, 1, -1, -1))
        self._draw(painter, box)


def _drop(painter: QPainter, box: QRectF) -> None:
    """A story becomes a page."""
    art = page_art(painter.device().devicePixelRatioF())
    high = box.height() - 12
    painter.drawPixmap(QRectF(box.center().x() - high / 2, box.top() + 6, high, high), art, QRectF(art.rect()))


def _look(painter: QPainter, box: QRectF) -> None:
    """Seven marks on a line, one of them being looked at."""
    middle, step = box.center().y() - 18, (box.width() - 36) / 6
    painter.drawLine(QPointF(box.left() + 18, middle), QPointF(box.right() - 18, middle))
    for at in range(7):
        painter.setBrush(on_page("ink") if at < 3 else on_page("paper"))
        painter.drawEllipse(QPointF(box.left() + 18 + at * step, middle), 7, 7)
    painter.setBrush(on_page("handle"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRect(QRectF(box.left() + 18 + 3 * step - 11, middle + 14, 22, 3))
    painter.setPen(QPen(on_page("ink"), 1))
    for line, wide in enumerate((0.8, 0.62, 0.7)):
        left = box.left() + 18
        painter.drawLine(QPointF(left, middle + 36 + line * 12), QPointF(left + wide * (box.width() - 36), middle + 36 + line * 12))


def _drawing(painter: QPainter, box: QRectF) -> None:
    """Frames, the first inked, the others still rough."""
    inside = box.adjusted(14, 12, -14, -12)
    half = inside.width() * 0.56
    top = QRectF(inside.left(), inside.top(), half, inside.height() * 0.55)
    painter.fillRect(top, on_page("ink"))
    painter.setBrush(on_page("paper"))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(top.center(), 17, 17)
    painter.setBrush(on_page("ink"))
    painter.drawPolygon(QPolygonF([QPointF(top.left(), top.bottom()), QPointF(top.center().x(), top.center().y() + 12), top.bottomRight()]))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(on_page("rough-frame-light"), 1))
    side = QRectF(top.right() + 6, top.top(), inside.right() - top.right() - 6, top.height())
    below = QRectF(inside.left(), top.bottom() + 6, inside.width(), inside.bottom() - top.bottom() - 6)
    for frame in (side, below):
        painter.drawRect(frame)
        painter.drawEllipse(frame.center(), 12, 14)
        painter.drawLine(frame.center() + QPointF(-16, 22), frame.center() + QPointF(16, 22))
    painter.setPen(QPen(on_page("ink"), 2))
    painter.drawRect(top)


def _share(painter: QPainter, box: QRectF) -> None:
    """A finished book, with its seal."""
    book = QRectF(box.center().x() - 42, box.top() + 10, 84, box.height() - 24)
    painter.fillRect(book.translated(5, 5), colour("line"))
    painter.fillRect(book, on_page("paper"))
    painter.drawRect(book)
    painter.fillRect(QRectF(book.left(), book.top(), 7, book.height()), on_page("ink"))
    painter.fillRect(QRectF(book.left(), book.bottom() - 28, book.width(), 28), on_page("ink"))
    painter.setBrush(on_page("ink"))
    painter.drawEllipse(QPointF(book.center().x(), book.top() + 42), 20, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(on_page("handle"))
    painter.drawRoundedRect(QRectF(book.right() - 26, book.top() + 8, 18, 18), 2, 2)


_DRAWINGS: dict[str, Callable[[QPainter, QRectF], None]] = {"drop": _drop, "look": _look, "draw": _drawing, "share": _share}
