"""What has to be known first: what is missing, or that nothing is."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from ui.window.kit.grounds import Card, row
from ui.window.kit.notes import Mark
from ui.window.kit.text import Text
from ui.window.sharing.kinds import Note


class NoteCard(Card):
    def __init__(self) -> None:
        super().__init__("done-soft", "")
        self._mark = Mark("done")
        self.title = Text(role="body", weight=600, wrap=True)
        self.about = Text(role="label", wrap=True)
        line = row(self._mark, self.title, gap=8)
        line.setStretch(1, 1)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(12, 9, 12, 10)
        inside.setSpacing(3)
        inside.addLayout(line)
        inside.addWidget(self.about)

    def tell(self, note: Note) -> None:
        self.set_tone("warning-soft" if note.state == "warning" else "done-soft", "")
        self._mark.set_state(note.state)
        self.title.setText(note.title)
        self.about.setText(note.about)
        self.about.setVisible(bool(note.about))
