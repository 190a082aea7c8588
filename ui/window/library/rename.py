"""Another title for a book."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.commands.books import LONGEST_TITLE
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.fields import labelled
from ui.window.kit.grounds import column, row
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say


class RenameSheet(Sheet):
    named = Signal(str)

    def __init__(self, window: QWidget, title: str) -> None:
        super().__init__(window, "library.rename.title", (480, 200))
        self.field = QLineEdit(title)
        self.field.setMaxLength(LONGEST_TITLE)
        self.field.selectAll()
        say(self.field.setAccessibleName, "library.rename.field")
        self.go = Button("library.rename", Kind.PRIMARY)
        cancel = Button("new.cancel")
        cancel.clicked.connect(self.close_sheet)
        inside = column(gap=0, margins=(20, 16, 20, 16))
        inside.addLayout(labelled("library.rename.field", self.field))
        inside.addStretch(1)
        self.body.addLayout(inside)
        self.foot.addLayout(row(None, cancel, self.go))
        self.field.textChanged.connect(lambda text: self.go.setEnabled(bool(text.strip())))
        self.field.returnPressed.connect(self._done)
        self.go.clicked.connect(self._done)

    def _done(self) -> None:
        name = " ".join(self.field.text().split())
        if name:
            self.close_sheet()
            self.named.emit(name)
