"""The key of a service: pasted here, kept in the system's keychain, never shown again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.errors import Problem
from app.secrets import Where
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import row
from ui.window.kit.notes import Mark
from ui.window.kit.speech import say, unsay
from ui.window.kit.text import Text
from ui.words import tell, tell_problem

_LOOKS = {Where.KEYCHAIN: "done", Where.ENVIRONMENT: "done", Where.NOWHERE: "future", Where.UNKNOWN: "warning"}


class KeyBox(QWidget):
    """`kept` carries what was pasted, `forgotten` asks to take it out of the keychain. Afterwards the field is empty."""

    kept = Signal(str)
    forgotten = Signal()

    def __init__(self, variable: str, label: str = "settings.key") -> None:
        super().__init__()
        self._variable = variable
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(4096)
        say(self.field.setAccessibleName, label)
        self.field.returnPressed.connect(self._keep)
        self.keep: Button = Button("settings.key.keep")
        self.keep.clicked.connect(self._keep)
        self.keep.setEnabled(False)
        self.field.textEdited.connect(lambda text: self.keep.setEnabled(bool(text.strip())))
        self.forget = Button("settings.key.forget", Kind.QUIET)
        self.forget.clicked.connect(self.forgotten)
        self.line = row(self.field, self.keep, self.forget, gap=8)
        self.line.setStretch(0, 1)
        self._mark = Mark("future")
        self.state = Text(role="label", colour="ink-2", wrap=True)
        below = row(self._mark, self.state, gap=6)
        below.setStretch(1, 1)
        name = Text(label, "label", "ink-2")
        name.setBuddy(self.field)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(name)
        whole.addLayout(self.line)
        whole.addLayout(below)

    def show_place(self, where: Where) -> None:
        """Where the key is; what was typed is gone from the field."""
        self.field.setText("")  # and from its undo history
        self.keep.setEnabled(False)
        self._wrong(wrong=False)
        self._mark.set_state(_LOOKS[where])
        say(self.state.setText, f"settings.key.{where}", variable=self._variable)
        say(self.field.setPlaceholderText, "settings.key.replace" if where in (Where.KEYCHAIN, Where.ENVIRONMENT) else "settings.key.paste")
        self.forget.setVisible(where in (Where.KEYCHAIN, Where.UNKNOWN))

    def show_problem(self, problem: Problem) -> None:
        """Why it was not kept. What was typed stays, masked, to be corrected."""
        told = tell_problem(problem)
        self._wrong(wrong=True)
        self._mark.set_state("failed")
        unsay(self.state.setText, f"{told.what} {told.todo}")

    def _wrong(self, *, wrong: bool) -> None:
        self.field.setProperty("wrong", wrong)
        self.field.update()

    def _keep(self) -> None:
        if typed := self.field.text().strip():
            self.kept.emit(typed)

    def say_busy(self, *, busy: bool) -> None:
        for part in (self.field, self.keep, self.forget):
            part.setEnabled(not busy)
        if busy:
            unsay(self.state.setText, tell("settings.key.keeping"))
