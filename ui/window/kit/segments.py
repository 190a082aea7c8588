"""A few ways to see the same thing, one of them on: buttons in one well."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.window.kit.buttons import Button, Kind
from ui.window.kit.speech import say
from ui.window.theme.colours import colour, radius


class Segments(QWidget):
    """`chosen` carries the value that a person put on. values: the key of the words of each."""

    chosen = Signal(object)

    def __init__(self, name: str, values: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setAccessibleName, name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        inside = QHBoxLayout(self)
        inside.setContentsMargins(2, 2, 2, 2)
        inside.setSpacing(0)
        for value, words in values.items():
            button = Button(words, Kind.QUIET, size="control-small")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, one=value: self.chosen.emit(one))
            self._group.addButton(button)
            self._buttons[value] = button
            inside.addWidget(button)
        self.set_value(next(iter(values)))

    def set_value(self, value: str) -> None:
        self._buttons[value].setChecked(True)

    def value(self) -> str:
        return next(value for value, button in self._buttons.items() if button.isChecked())

    def button(self, value: str) -> Button:
        return self._buttons[value]

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(colour("line"))
        painter.setBrush(colour("sunken"))
        corner = radius("control") + 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)
