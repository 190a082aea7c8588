"""What a closing window says while it waits for calls that are paid for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from ui.window.kit.buttons import Button
from ui.window.kit.grounds import Card, column, row
from ui.window.kit.notes import Mark
from ui.window.kit.speech import say, say_n
from ui.window.kit.text import Text


class LeavingNote(Card):
    """In the middle of the window's foot; nothing behind it is held up."""

    now = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__("raised", "line", parent=window)
        self._over = window
        self._title = Text(role="body", weight=600)
        self._about = Text("leaving.about", "label", "ink-2")
        self.button = Button("leaving.now", hint="leaving.now.hint")
        self.button.clicked.connect(self.now)
        words = column(self._title, self._about, gap=2)
        whole = row(Mark("drawing"), gap=12, margins=(16, 12, 14, 12))
        whole.addLayout(words, 1)
        whole.addSpacing(12)
        whole.addWidget(self.button)
        self.setLayout(whole)
        window.installEventFilter(self)
        self.hide()

    def tell(self, out: int) -> None:
        say_n(self._title.setText, "leaving.title", out)
        say(self.setAccessibleName, "leaving.title.other", n=out)
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, self._over.height() - self.height() - 52)
