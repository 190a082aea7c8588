"""Small sheets that ask for a name: of somebody new, another name, or who of somebody's names is another person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.window.kit.buttons import Button, Kind
from ui.window.kit.fields import CheckBox, labelled
from ui.window.kit.grounds import Ground
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say
from ui.window.kit.text import Text


class NameSheet(Sheet):
    """`named` carries what was written. title: its key; "<title>.go" is on the button, "<title>.note" below the field. whose: beside it."""

    named = Signal(str)

    def __init__(self, window: QWidget, title: str, value: str = "", whose: str = "") -> None:
        super().__init__(window, title, (460, 270))
        self.about.setText(whose)
        self.field = QLineEdit(value)
        say(self.field.setAccessibleName, "cast.ask.name")
        self.field.selectAll()
        self.field.textChanged.connect(lambda _text: self._settle())
        self.field.returnPressed.connect(self._go)
        self.go = Button(f"{title}.go", Kind.PRIMARY)
        self.go.clicked.connect(self._go)
        cancel = Button("new.cancel")
        cancel.clicked.connect(self.close_sheet)
        self.inside = QVBoxLayout()
        self.inside.setContentsMargins(20, 16, 20, 12)
        self.inside.setSpacing(10)
        self.inside.addLayout(labelled("cast.ask.name", self.field))
        self.inside.addWidget(Text(f"{title}.note", "label", "ink-2", wrap=True))
        self.inside.addStretch(1)
        self.body.addLayout(self.inside)
        self.foot.addStretch(1)
        for part in (cancel, self.go):
            self.foot.addWidget(part)
        self._settle()

    def _settle(self) -> None:
        self.go.setEnabled(bool(self.field.text().strip()))

    def _go(self) -> None:
        if self.go.isEnabled():
            name = self.field.text().strip()
            self.close_sheet()
            self.named.emit(name)


class SplitSheet(Sheet):
    """Which of somebody's names are another person's, and what that one is called: `parted` carries (name, aliases)."""

    parted = Signal(object)

    def __init__(self, window: QWidget, name: str, aliases: Sequence[str], chosen: str = "") -> None:
        super().__init__(window, "cast.split", (460, 260 + 28 * min(8, len(aliases))))
        self.about.setText(name)
        self.boxes = {alias: CheckBox(alias) for alias in aliases}
        self.field = QLineEdit(chosen or (aliases[0] if aliases else ""))
        say(self.field.setAccessibleName, "cast.ask.name")
        self.go = Button("cast.split.go", Kind.PRIMARY)
        self.go.clicked.connect(self._go)
        cancel = Button("new.cancel")
        cancel.clicked.connect(self.close_sheet)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 16, 20, 12)
        inside.setSpacing(8)
        inside.addWidget(Text("cast.split.names", "label", "ink-2"))
        names = Ground()
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        for alias, box in self.boxes.items():
            box.setChecked(alias == (chosen or self.field.text()))
            box.toggled.connect(lambda _on: self._settle())
            column.addWidget(box)
        inside.addWidget(names)
        inside.addLayout(labelled("cast.split.called", self.field))
        inside.addStretch(1)
        self.body.addLayout(inside)
        self.foot.addStretch(1)
        for part in (cancel, self.go):
            self.foot.addWidget(part)
        self.field.textChanged.connect(lambda _text: self._settle())
        self.field.returnPressed.connect(self._go)
        self._settle()

    @property
    def chosen(self) -> tuple[str, ...]:
        return tuple(alias for alias, box in self.boxes.items() if box.isChecked())

    def _settle(self) -> None:
        self.go.setEnabled(bool(self.field.text().strip()))

    def _go(self) -> None:
        if self.go.isEnabled():
            told = self.field.text().strip(), self.chosen
            self.close_sheet()
            self.parted.emit(told)
