"""Fields of the settings: each under its label, with what it means, or what is wrong with it, below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.errors import BadInput, Problem
from app.settings import Settings
from ui.window.kit.fields import Choice
from ui.window.kit.grounds import row
from ui.window.kit.notes import Mark
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.settings.keeping import Keeping
from ui.words import tell, tell_problem

_MICROS = 1_000_000
_MOST_DOLLARS = 1_000_000


class Entry(QWidget):
    """A line to write in. `committed` carries what was written, once it is another text than before."""

    committed = Signal(str)

    def __init__(self, label: str, hint: str = "", empty: str = "", **facts: object) -> None:
        super().__init__()
        self._label, self._hint = label, hint
        self._before = ""
        self.field = QLineEdit()
        self.field.editingFinished.connect(self._finish)
        say(self.field.setAccessibleName, label)
        if empty:
            say(self.field.setPlaceholderText, empty, **facts)
        name = Text(label, "label", "ink-2", wrap=True)
        name.setBuddy(self.field)
        self._mark = Mark("failed")
        self.note = Text(role="caption", colour="ink-3", wrap=True)
        below = row(self._mark, self.note, gap=4)
        below.setStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(name)
        whole.addWidget(self.field)
        whole.addLayout(below)
        whole.addStretch(1)
        self.tell(None)

    def show_text(self, text: str) -> None:
        self._before = text
        self.field.setText(text)

    def tell(self, problem: Problem | None) -> None:
        """What is wrong and how to put it right, said aloud too; None where all is well."""
        self.field.setProperty("wrong", problem is not None)
        self.field.update()
        self._mark.setVisible(problem is not None)
        if problem is None:
            self.note.setText(tell(self._hint) if self._hint else "")
        else:
            told = tell_problem(named(problem, self._label))
            self.note.setText(f"{told.what} {told.todo}")
        self.note.setVisible(bool(self.note.text()))
        self.field.setAccessibleDescription(self.note.text())
        if problem is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(self.field, QAccessible.Event.Alert))

    def _finish(self) -> None:
        text = self.field.text().strip()
        if text != self._before:
            self._before = text
            self.committed.emit(text)


class Pick(QWidget):
    """One of a few values."""

    picked = Signal(object)

    def __init__(self, label: str) -> None:
        super().__init__()
        self.choice = Choice(label)
        self.choice.activated.connect(lambda _at: self.picked.emit(self.choice.currentData()))
        name = Text(label, "label", "ink-2", wrap=True)
        name.setBuddy(self.choice)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(name)
        whole.addWidget(self.choice)
        whole.addStretch(1)

    def show_values(self, values: Sequence[tuple[object, str]], chosen: object) -> None:
        self.choice.clear()
        for value, label in values:
            self.choice.addItem(label, value)
        self.choice.setCurrentIndex(max(0, next((at for at, (value, _) in enumerate(values) if value == chosen), 0)))


def bind(entry: Entry, keeping: Keeping, made: Callable[[Settings, str], Settings]) -> None:
    """What is written there becomes the settings, or the field says why not."""
    entry.committed.connect(lambda text: entry.tell(keeping.change(lambda now: made(now, text))))


def in_columns(*fields: QWidget, count: int = 3) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(12)
    for at, one in enumerate(fields):
        grid.addWidget(one, at // count, at % count, Qt.AlignmentFlag.AlignTop)
    for at in range(count):
        grid.setColumnStretch(at, 1)
    return grid


def named(problem: Problem, label: str) -> Problem:
    """At its field a setting is called as the field is, not as in the file."""
    return replace(problem, facts={**problem.facts, "option": tell(label)}) if "option" in problem.facts else problem


# ------------------------------------------------------------------ what was written, as a value


def as_whole(text: str) -> Any:
    """A number, None for nothing; any other text as it is, for the settings to refuse with what they take."""
    try:
        return int(text) if text else None
    except ValueError:
        return text


def as_number(text: str) -> Any:
    try:
        return float(text) if text else None
    except ValueError:
        return text


def as_text(text: str) -> str | None:
    return text or None


def as_micros(text: str) -> int | None:
    """Dollars in millionths; None for nothing. Raises BadInput "unknown-value"."""
    if not text:
        return None
    try:
        dollars = Decimal(text.removeprefix("$").replace(",", "").strip())
    except InvalidOperation:
        dollars = Decimal(-1)
    if not (dollars.is_finite() and 0 <= dollars <= _MOST_DOLLARS):
        raise BadInput("unknown-value", option="money", value=text[:80], valid=f"$0.00 – ${_MOST_DOLLARS:,}.00")
    return int(dollars * _MICROS)


def dollars_text(micros: int | None) -> str:
    """As it is written into a field: 5.00, and no more digits than it takes."""
    if micros is None:
        return ""
    exact = Decimal(micros) / _MICROS
    return f"{exact:.2f}" if exact == round(exact, 2) else f"{exact.normalize():f}"


def number_text(value: float | None) -> str:
    return "" if value is None else f"{value:g}"
