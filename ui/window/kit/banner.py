"""A banner: something stands in the way, and two buttons answer it. It stays until it is answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QWidget

from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Card, column, row
from ui.window.kit.notes import Mark
from ui.window.kit.speech import unsay
from ui.window.kit.text import Elided


class Banner(Card):
    went = Signal()
    other = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("unknown-soft", "", parent=parent)
        self._mark = Mark("paused")
        self._title = Elided(role="body", weight=600)
        self._about = Elided(role="label", colour="ink-2")
        self.go = Button("alarm.lane.go", Kind.PRIMARY)
        self.other_button = Button("alarm.look", Kind.QUIET)
        self.go.clicked.connect(self.went)
        self.other_button.clicked.connect(self.other)
        words = column(self._title, self._about, gap=2)
        whole = row(self._mark, gap=12, margins=(14, 9, 12, 9))
        whole.addLayout(words, 1)
        whole.addWidget(self.other_button)
        whole.addWidget(self.go)
        self.setLayout(whole)
        self.hide()

    def tell(self, look: tuple[str, str], title: str, about: str, go: str, other: str) -> None:
        """look: the state mark and the ground's token. Said aloud when it is new or says something else."""
        state, ground = look
        self._mark.set_state(state)
        self.set_tone(ground, "")
        for label, text in ((self._title, title), (self._about, about)):
            label.setText(text)
        for button, text in ((self.go, go), (self.other_button, other)):
            unsay(button.setText, text)
            button.updateGeometry()
        self.other_button.setVisible(bool(other))
        self._about.setVisible(bool(about))
        told = f"{title} {about}".strip()
        if told != self.accessibleName() or self.isHidden():
            self.setAccessibleName(told)
            self.show()
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
