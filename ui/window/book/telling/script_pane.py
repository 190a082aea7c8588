"""The script with its bar: which scenes are seen, linked scrolling, writing it again, a new line; and what it made stale."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.window.book.telling.script_list import ScriptList
from ui.window.book.telling.script_model import ScriptModel
from ui.window.book.telling.script_rows import LineRow, Row
from ui.window.kit.buttons import Button, Kind, icon_button
from ui.window.kit.grounds import Card, Ground, Line, row
from ui.window.kit.notes import EmptyState, Mark
from ui.window.kit.speech import unsay
from ui.window.kit.text import Elided, Text
from ui.window.theme.colours import height
from ui.window.theme.scale import scaled
from ui.words import tell, tell_n


class ScriptPane(Ground):
    stale_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        self.model = ScriptModel()
        self.list = ScriptList(self.model)
        self.link = Button("script.linked", Kind.QUIET, "link", hint="script.linked")
        self.link.setCheckable(True)
        self.link.setChecked(True)
        self.again = Button("script.again", Kind.PLAIN, "redraw", hint="script.again")
        self.add = Button("script.line", Kind.PLAIN, "plus", hint="script.add_line")
        self.more = icon_button("dots", "script.menu")
        self._seen = Elided(role="caption", colour="ink-3")
        self._stale = 0
        self._note = Card("warning-soft", "")
        self._note_words = Elided(role="body")
        show = Button("script.stale.show", size="control-small")
        show.clicked.connect(self.stale_wanted)
        note = row(Mark("stale"), self._note_words, show, gap=8, margins=(12, 6, 8, 6))
        note.setStretch(1, 1)
        self._note.setLayout(note)
        self.empty = EmptyState("script.chapter_empty", "script.write_chapter")
        self._inside = QStackedWidget()
        self._inside.addWidget(self.empty)
        self._inside.addWidget(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar())
        whole.addWidget(Line())
        whole.addWidget(self._inside, 1)
        below = row(self._note, margins=(12, 8, 12, 10))
        self._below = QWidget()
        self._below.setLayout(below)
        self._below.hide()
        whole.addWidget(self._below)
        self._soon = QTimer(self)  # what is seen is known once all rows are laid out: once for all that moved, in a turn of its own
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.tell_seen)
        self.list.moved.connect(self._soon.start)

    def _bar(self) -> QWidget:
        bar = Ground("chrome")
        bar.setFixedHeight(height("tool-bar"))
        name = Text("script.name", "body", weight=600)
        line = row(name, self._seen, self.link, self.again, self.add, self.more, gap=8, margins=(14, 0, 8, 0))
        line.setStretch(1, 1)
        bar.setLayout(line)
        return bar

    def show_rows(self, rows: list[Row], *, written: bool, busy: bool) -> None:
        """written: whether the chapter has a script; busy: whether one is being written."""
        self.model.show(rows)
        self._inside.setCurrentIndex(1 if written else 0)
        self.empty.set_sentence("script.empty" if busy else "script.chapter_empty")
        assert self.empty.action is not None
        self.empty.action.setVisible(not busy)
        for part in (self.again, self.add):
            part.setEnabled(written and not (busy and part is self.again))
        self._soon.start()

    def show_stale(self, count: int) -> None:
        self._stale = count
        self._below.setVisible(count > 0)
        self._note_words.setText(tell_n("script.stale", count))
        self._note.setAccessibleName(self._note_words.text())

    @property
    def stale(self) -> int:
        return self._stale

    def tell_seen(self) -> None:
        """scenes 4–6 of 11. Looked at when somebody sees it."""
        if not self.isVisible():
            return
        whole = self.model.scenes()
        first = _scene(self.list.first_in_sight())
        last = _scene(self.list.last_in_sight()) or whole
        if not whole or first is None:
            self._seen.setText("")
        elif first == last:
            self._seen.setText(tell("script.seen.one", n=first, whole=whole))
        else:
            self._seen.setText(tell("script.seen", first=first, last=last, whole=whole))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def _fit(self) -> None:
        """A sign alone where there is no room for its words; the words are its name and its hint all the same."""
        for button, key, least in ((self.link, "script.linked", 600), (self.again, "script.again", 480), (self.add, "script.line", 480)):
            words = tell(key) if self.width() >= scaled(least) else ""
            if words != button.text():
                unsay(button.setText, words)
                button.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fit()
            self.show_stale(self._stale)
            self.tell_seen()


def _scene(seen: Row | None) -> int | None:
    if seen is None:
        return None
    return seen.at.scene if isinstance(seen, LineRow) else seen.number
