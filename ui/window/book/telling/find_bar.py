"""Finding words in the whole story: what is looked for, how often it is there, and the way from one to the next."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.window.kit.buttons import CloseButton, icon_button
from ui.window.kit.grounds import Ground, row
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.words import tell

MOST_FOUND = 9_999


def places_of(text: str, words: str) -> tuple[int, ...]:
    """Where the words stand, large or small letters alike; at most MOST_FOUND."""
    found = []
    for one in re.finditer(re.escape(words), text, re.IGNORECASE):
        found.append(one.start())
        if len(found) == MOST_FOUND:
            break
    return tuple(found)


class FindBar(Ground):
    wanted = Signal(str)  # other words to look for
    stepped = Signal(object)  # 1 for the next place, -1 for the one before
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        self.field = QLineEdit()
        say(self.field.setAccessibleName, "find.name")
        say(self.field.setPlaceholderText, "find.name")
        self.count = Text(role="label", colour="ink-3")
        back, on, close = icon_button("back", "find.previous"), icon_button("chev", "find.next"), CloseButton()
        self.setLayout(row(self.field, self.count, back, on, close, gap=4, margins=(12, 6, 8, 6)))
        self.field.textChanged.connect(self.wanted)
        back.clicked.connect(lambda: self.stepped.emit(-1))
        on.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.left)
        self.hide()

    def open_bar(self) -> None:
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, at: int, whole: int) -> None:
        """at: the place one is at, from 1; 0 for none."""
        self.count.setText(tell("find.none") if not whole else tell("find.count", at=at, n=whole) if self.field.text() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
