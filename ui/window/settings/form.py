"""A page of the settings: its title, fields under each other, never wider than can be read."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from ui.window.kit.grounds import Ground
from ui.window.kit.row_button import RowButton
from ui.window.kit.speech import say, unsay
from ui.window.kit.switch import Switch
from ui.window.kit.text import Text
from ui.window.settings.rows import in_columns

_WIDEST = 608  # 560 of form, and its margins


class Form(Ground):
    def __init__(self, title: str) -> None:
        super().__init__("chrome")
        form = Ground("chrome")
        form.setMaximumWidth(_WIDEST)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(form)
        whole.addStretch(1)
        whole.setStretch(0, 100)
        self.inside = QVBoxLayout(form)
        self.inside.setContentsMargins(24, 20, 24, 24)
        self.inside.setSpacing(16)
        self.inside.addWidget(Text(title, "title"))

    def add(self, *fields: QWidget) -> None:
        self.inside.addLayout(in_columns(*fields, count=2))

    def add_switch(self, switch: Switch, about: str = "", colour: str = "ink-3") -> None:
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(switch)
        if about:
            note = Text(about, "caption", colour, wrap=True)
            note.setContentsMargins(24, 0, 0, 0)
            column.addWidget(note)
        self.inside.addLayout(column)

    def add_choice(self, label: str, field: QWidget, about: str = "") -> None:
        """A field that is as wide as it has to be, under its label."""
        column = QVBoxLayout()
        column.setSpacing(4)
        name = Text(label, "label", "ink-2", wrap=True)
        column.addWidget(name)
        beside = QHBoxLayout()
        beside.addWidget(field)
        beside.addStretch(1)
        column.addLayout(beside)
        if about:
            column.addWidget(Text(about, "caption", "ink-3", wrap=True))
        self.inside.addLayout(column)

    def end(self) -> None:
        self.inside.addStretch(1)


class Radios(QWidget):
    """One of a few values, each a row. values: each with the key of its words, or with words that are the same in every language."""

    chosen = Signal(object)

    def __init__(self, name: str, values: Mapping[str, str], *, told: bool = True) -> None:
        """told: the words are keys."""
        super().__init__()
        say(self.setAccessibleName, name)
        self.rows: dict[str, RowButton] = {}
        self._group = QButtonGroup(self)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        for value, words in values.items():
            one = RowButton("")
            for put in (one.setText, one.setAccessibleName):
                if told:
                    say(put, words)
                else:
                    unsay(put, words)
            one.clicked.connect(lambda _checked=False, wanted=value: self.chosen.emit(wanted))
            self._group.addButton(one)
            self.rows[value] = one
            inside.addWidget(one)

    def show_value(self, value: str) -> None:
        self.rows[value].setChecked(True)
