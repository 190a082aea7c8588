"""Grounds, lines and layouts that everything stands on."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

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


class Flow(QWidget):
    """Widgets one after the other, going on in the next row where there is no room: chips."""

    def __init__(self, gap: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._gap = gap
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        widget.setParent(self)
        self._widgets.append(widget)
        self.updateGeometry()

    def clear(self) -> None:
        self._widgets.clear()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        return QSize(200, self._place(max(200, self.width()), move=False))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a chip got another word
            self._settle()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        high = self._place(self.width(), move=True)
        if high != self.height():
            self.setFixedHeight(high)

    def _place(self, width: int, *, move: bool) -> int:
        left = top = tallest = 0
        for widget in self._widgets:
            hint = widget.sizeHint()
            if left and left + hint.width() > width:
                left, top, tallest = 0, top + tallest + self._gap, 0
            if move:
                widget.setGeometry(QRect(QPoint(left, top), hint))
            left += hint.width() + self._gap
            tallest = max(tallest, hint.height())
        return top + tallest
