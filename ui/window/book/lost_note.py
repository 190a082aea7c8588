"""A panel whose call was sent and never answered: nobody knows whether it was charged, so a person decides. Nothing is sent by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import Problem
from ui.money import about_words
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Card, row
from ui.window.kit.notes import Mark
from ui.window.kit.text import Text
from ui.words import tell_problem


class LostNote(Card):
    """`again`: once more, although it may cost twice; `skipped`: the panel stays without a picture."""

    again = Signal()
    skipped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("unknown-soft", "", "unknown", parent)
        self._what, self._todo = Text(role="body", weight=600, wrap=True), Text(role="label", colour="ink-2", wrap=True)
        self.go = Button("lost.again")
        self.go.clicked.connect(self.again)
        self.skip = Button("lost.skip", Kind.QUIET)
        self.skip.clicked.connect(self.skipped)
        head = row(Mark("unknown"), self._what, gap=8)
        head.setStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 10, 12, 12)
        whole.setSpacing(8)
        whole.addLayout(head)
        whole.addWidget(self._todo)
        whole.addWidget(Text("lost.twice", "label", "ink-2", wrap=True))
        whole.addLayout(row(self.go, None))
        whole.addLayout(row(self.skip, None))
        self.hide()

    def tell(self, problem: Problem) -> None:
        told = tell_problem(problem)
        self._what.setText(told.what)
        self._todo.setText(told.todo)
        self.setAccessibleName(f"{told.what} {told.todo}")

    def show_price(self, micros: int | None) -> None:
        self.go.set_text("lost.again.price", price=about_words(micros))
