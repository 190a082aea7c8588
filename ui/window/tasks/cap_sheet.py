"""How much a task, or a month, may cost from now on."""

from __future__ import annotations

import math

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QVBoxLayout, QWidget

from ui.money import dollars
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.fields import labelled
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.words import tell

_MICROS = 1_000_000
_MOST = 100_000.0


def suggested(cap: int | None, spent: int, following: int) -> int:
    """Twice the old cap, or as much as the next call needs, in whole dollars."""
    least = max(2 * (cap or 0), spent + following, _MICROS)
    return math.ceil(least / _MICROS) * _MICROS


class CapSheet(Sheet):
    chosen = Signal(object)  # millionths of a dollar, None for no cap

    def __init__(self, window: QWidget, about: str, cap: int | None, spent: int, following: int = 0, *, month: bool = False) -> None:
        super().__init__(window, "cap.month" if month else "tasks.cap", (440, 250))
        self.about.setText(about)
        self.amount = QDoubleSpinBox()
        self.amount.setPrefix("$ ")
        self.amount.setDecimals(2)
        self.amount.setRange(math.ceil((spent + following) / 10_000) / 100, _MOST)
        self.amount.setSingleStep(1.0)
        self.amount.setValue(suggested(cap, spent, following) / _MICROS)
        self.amount.setFixedWidth(160)
        say(self.amount.setAccessibleName, "cap.amount")
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(8)
        inside.addLayout(labelled("cap.amount", self.amount))
        facts = Text(role="label", colour="ink-2", wrap=True)
        facts.setText(tell("cap.spent", spent=dollars(spent)))
        inside.addWidget(facts)
        inside.addStretch(1)
        self.body.addLayout(inside)
        self.no_cap = Button("cap.none", Kind.QUIET)
        self.no_cap.clicked.connect(lambda: self._choose(None))
        self.go = Button("cap.go", Kind.PRIMARY)
        self.go.clicked.connect(lambda: self._choose(round(self.amount.value() * 100) * (_MICROS // 100)))
        self.foot.addWidget(self.no_cap)
        self.foot.addStretch(1)
        self.foot.addWidget(self.go)

    def _choose(self, micros: int | None) -> None:
        self.close_sheet()
        self.chosen.emit(micros)
