"""A panel that is not as it would be drawn now: why, and the way to a new drawing. Nothing is drawn again by itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.window.kit.buttons import Button
from ui.window.kit.grounds import Card, row
from ui.window.kit.notes import Mark
from ui.window.kit.text import Text


class ChangedNote(Card):
    """`redraw`: once more, from the script and the cast as they are now."""

    redraw = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("warning-soft", "", "warning", parent)
        self.button = Button("changed.redraw", size="control-small")
        self.button.clicked.connect(self.redraw)
        head = row(Mark("stale"), Text("changed.title", "label", weight=600, wrap=True), gap=8)
        head.setStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 10, 12, 10)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addWidget(Text("changed.why", "label", "ink-2", wrap=True))
        whole.addLayout(row(self.button, None))
