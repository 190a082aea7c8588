"""What should change, and the red button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from ui.window.kit.buttons import Button, Chip, Kind
from ui.window.kit.fields import TextArea
from ui.window.kit.grounds import Flow
from ui.window.kit.text import Text
from ui.words import tell

SUGGESTIONS = ("closer", "wider", "darker", "calmer", "rain", "night")


class _Wish(TextArea):
    """Enter is a new line; Ctrl+Enter is the red button's, which the window's shortcut presses."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().keyPressEvent(event)


class RedrawBox(QWidget):
    """`asked` carries the words; how many panels they are for is the owner's business."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field: QPlainTextEdit = _Wish("redraw.hint", "redraw.ask")
        self.field.setFixedHeight(74)
        self.button = Button("redraw.go", Kind.PRIMARY)
        self.button.setSizePolicy(self.button.sizePolicy().Policy.Expanding, self.button.sizePolicy().Policy.Fixed)
        self.button.clicked.connect(self._ask)
        chips = Flow(6)
        for name in SUGGESTIONS:
            chip = Chip(f"redraw.chip.{name}")
            chip.clicked.connect(lambda _checked=False, one=chip: self._add(one.text()))
            chips.add(chip)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 12, 16, 12)
        whole.setSpacing(8)
        whole.addWidget(Text("redraw.ask", "label", weight=600))
        whole.addWidget(self.field)
        whole.addWidget(chips)
        whole.addSpacing(2)
        whole.addWidget(self.button)
        whole.addWidget(Text("redraw.note", "caption", "ink-3"))

    def set_count(self, count: int) -> None:
        if count > 1:
            self.button.set_text("redraw.many", n=count)
        else:
            self.button.set_text("redraw.go")

    def _add(self, words: str) -> None:
        """A suggestion joins what is written, in the way of the language."""
        had = self.field.toPlainText().strip()
        self.field.setPlainText(f"{had}{tell('redraw.join')}{words}" if had else words)
        self.field.setFocus()
        self.field.moveCursor(self.field.textCursor().MoveOperation.End)

    def _ask(self) -> None:
        words = self.field.toPlainText().strip()
        self.field.clear()
        self.asked.emit(words)
