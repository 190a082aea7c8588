"""A story that is pasted instead of dropped."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.window.kit.buttons import Button, Kind
from ui.window.kit.fields import TextArea
from ui.window.kit.grounds import row
from ui.window.kit.sheet import Sheet


class PasteSheet(Sheet):
    pasted = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "paste.title", (720, 520))
        self.field = TextArea("paste.hint", "paste.title")
        self.go = Button("paste.go", Kind.PRIMARY)
        self.go.setEnabled(False)
        self.go.set_hint("paste.hint")
        cancel = Button("new.cancel")
        cancel.clicked.connect(self.close_sheet)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 16, 20, 16)
        inside.addWidget(self.field)
        self.body.addLayout(inside)
        self.foot.addLayout(row(None, cancel, self.go))
        self.field.textChanged.connect(lambda: self.go.setEnabled(bool(self.field.toPlainText().strip())))
        self.go.clicked.connect(self._go)

    def _go(self) -> None:
        text = self.field.toPlainText()
        self.close_sheet()
        self.pasted.emit(text)
