"""Grounds, lines and layouts that everything stands on."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QLayoutItem, QScrollArea, QVBoxLayout, QWidget

from ui.window.theme.colours import ROLES, colour, radius

L = TypeVar("L", bound=QBoxLayout)


class Ground(QWidget):
    """A widget with a token colour behind it."""

    def __init__(self, token: str = "chrome", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(ROLES[token])
        self.setAutoFillBackground(True)


class Line(QWidget):
    """A hairline."""

    def __init__(self, *, upright: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setBackgroundRole(ROLES["line"])
        self.setAutoFillBackground(True)
        if upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class Card(QFrame):
    """A rounded box with a line around it; `strip` is the state colour of its left edge."""

    def __init__(self, fill: str = "surface", line: str = "line", strip: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill, self._line, self._strip = fill, line, strip

    def set_tone(self, fill: str, line: str, strip: str = "") -> None:
        self._fill, self._line, self._strip = fill, line, strip
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = radius("card")
        painter.setPen(QPen(colour(self._line), 1) if self._line else Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
        if self._strip:
            painter.setClipRect(QRect(0, 0, 3, self.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(self._strip))
            painter.drawRoundedRect(QRectF(self.rect()), corner, corner)


def row(*things: QWidget | int | None, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Things side by side; a number is a space, None takes what is left."""
    return _fill(QHBoxLayout(), things, gap, margins)


def column(*things: QWidget | int | None, gap: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    return _fill(QVBoxLayout(), things, gap, margins)


def _fill(layout: L, things: tuple[QWidget | int | None, ...], gap: int, margins: tuple[int, int, int, int]) -> L:
    layout.setContentsMargins(*margins)
    layout.setSpacing(gap)
    for thing in things:
        if thing is None:
            layout.addStretch(1)
        elif isinstance(thing, int):
            layout.addSpacing(thing)
        else:
            layout.addWidget(thing)
    return layout


def scrolling(inside: QWidget, token: str = "chrome") -> QScrollArea:
    """`inside` in a scroll area of the same ground, only scrolling downwards."""
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setBackgroundRole(ROLES[token])
    return area


class Flow(QLayout):
    """Widgets one after the other, going on in the next row where there is no room: chips."""

    def __init__(self, gap: int = 6) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, box: QRect) -> None:
        super().setGeometry(box)
        self._place(box, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, box: QRect, *, move: bool) -> int:
        left, top, tallest = box.left(), box.top(), 0
        for item in self._items:
            if item.isEmpty():
                continue
            hint = item.sizeHint()
            if left > box.left() and left + hint.width() > box.right() + 1:
                left, top, tallest = box.left(), top + tallest + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(left, top), hint))
            left += hint.width() + self._gap
            tallest = max(tallest, hint.height())
        return top + tallest - box.top()
