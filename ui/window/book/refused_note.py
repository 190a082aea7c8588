"""A panel that the model declined: why, and ways on. What is written may be changed before it is sent."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ai.rewording import Rewording
from app.errors import Problem
from ui.money import about_words
from ui.window.kit.buttons import Button, Chip, Kind
from ui.window.kit.fields import TextArea
from ui.window.kit.grounds import Card, Flow, row
from ui.window.kit.notes import Mark
from ui.window.kit.speech import unsay
from ui.window.kit.text import Text
from ui.words import tell, tell_problem


class RefusedNote(Card):
    """`reworded` carries the words to send instead; `stands_in`: the draft artist shall draw it."""

    reworded = Signal(str)
    stands_in = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("refused-soft", "", "refused", parent)
        self._what, self._todo = Text(role="body", weight=600, wrap=True), Text(role="label", colour="ink-2", wrap=True)
        self.field = TextArea("refused.own", "refused.own")
        self.field.setFixedHeight(88)
        self.chips: list[Chip] = []
        self._flow = Flow(6)
        self.go = Button("redraw.counting")
        self.go.clicked.connect(lambda: self.reworded.emit(self.field.toPlainText().strip()))
        self.field.textChanged.connect(lambda: self.go.setEnabled(bool(self.field.toPlainText().strip())))
        self.go.setEnabled(False)
        self.draft = Button("refused.draft", Kind.QUIET)
        self.draft.clicked.connect(self.stands_in)
        head = row(Mark("refused"), self._what, gap=8)
        head.setStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 10, 12, 12)
        whole.setSpacing(8)
        whole.addLayout(head)
        for part in (self._todo, self._flow, self.field):
            whole.addWidget(part)
        whole.addLayout(row(self.go, None))
        whole.addLayout(row(self.draft, None))
        self.hide()

    def tell(self, problem: Problem) -> None:
        told = tell_problem(problem)
        self._what.setText(told.what)
        self._todo.setText(told.todo)
        self.setAccessibleName(f"{told.what} {told.todo}")
        self.show()

    def show_price(self, micros: int | None) -> None:
        unsay(self.go.setText, tell("refused.go.price", price=about_words(micros)))
        self.go.updateGeometry()

    def show_rewordings(self, found: Sequence[Rewording]) -> None:
        """The nearest to the story first; it is already in the field."""
        self._flow.hide()
        for chip in self.chips:
            chip.setParent(None)
            chip.deleteLater()
        self._flow.clear()
        self.chips = [self._chip(one) for one in found]
        self._flow.setVisible(bool(found))
        self.field.setPlainText(found[0].text if found else "")

    def _chip(self, one: Rewording) -> Chip:
        chip = Chip(f"refused.manner.{one.manner}")
        chip.setToolTip(one.text)
        chip.setAccessibleName(f"{tell(f'refused.manner.{one.manner}')}: {one.text}")
        chip.clicked.connect(lambda: self.field.setPlainText(one.text))
        self._flow.add(chip)
        return chip
