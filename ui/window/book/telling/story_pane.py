"""The text of the story with its bar: which chapter, the way to cut it, finding."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.book.coverage import Told
from ui.window.book.telling.find_bar import FindBar
from ui.window.book.telling.page import StoryPage
from ui.window.kit.buttons import icon_button
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.speech import say
from ui.window.kit.text import Elided, Text
from ui.window.theme.colours import height


class StoryPane(Ground):
    def __init__(self, hint: Callable[[Told], str], parent: QWidget | None = None) -> None:
        super().__init__("surface", parent)
        self.title = Elided(role="body", weight=600)
        self.split = icon_button("knife", "telling.split_here")
        self.seek = icon_button("search", "action.find")
        self.find_bar = FindBar()
        self.page = StoryPage(hint)
        self._part = Text(role="caption", colour="ink-3")
        self._earlier, self._later = icon_button("back", "telling.earlier"), icon_button("chev", "telling.later")
        self._earlier.clicked.connect(lambda: self.page.show_piece(self.page.piece - 1))
        self._later.clicked.connect(lambda: self.page.show_piece(self.page.piece + 1))
        self.page.pieced.connect(self._tell_part)
        bar = Ground("surface")
        bar.setFixedHeight(height("tool-bar"))
        line = row(self.title, self._part, self._earlier, self._later, self.split, self.seek, gap=4, margins=(14, 0, 10, 0))
        line.setStretch(0, 1)
        bar.setLayout(line)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        for part in (bar, Line(), self.find_bar):
            whole.addWidget(part)
        whole.addWidget(self.page, 1)
        self._tell_part()

    def _tell_part(self) -> None:
        """A chapter that is very long is read in parts."""
        count = self.page.piece_count
        for one in (self._part, self._earlier, self._later):
            one.setVisible(count > 1)
        if count > 1:
            say(self._part.setText, "telling.part", n=self.page.piece + 1, whole=count)
        self._earlier.setEnabled(self.page.piece > 0)
        self._later.setEnabled(self.page.piece + 1 < count)
