"""The story as it was read, its sentences marked where they are in panels."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from app.store.views import PanelCard
from ui.window.book.facts import BookFacts
from ui.window.book.history import History
from ui.window.book.looks import look
from ui.window.book.stage_view import StageView
from ui.window.kit.fields import Choice
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.studio import Studio
from ui.window.theme.colours import ROLES, colour, height
from ui.window.theme.fonts import font
from ui.words import tell

WIDEST = 680


class StoryView(StageView):
    """A solid underline: drawn; a dotted one: in a panel that is not drawn yet; none: in no panel. A click goes to the panel."""

    def __init__(self, studio: Studio, history: History, token: str = "surface", parent: QWidget | None = None) -> None:
        super().__init__(studio, history, token, parent)
        self._facts: BookFacts | None = None
        self._chapter = 0
        self._covered = Text(role="label", colour="ink-2")
        self._chapters = Choice("outline.name")
        self._chapters.setFixedWidth(260)
        self._chapters.currentIndexChanged.connect(self._turn)
        self.text = _Page()
        self.text.pressed_at.connect(self._press)
        bar = Ground()
        bar.setFixedHeight(height("tool-bar"))
        bar.setLayout(row(self._chapters, None, self._covered, margins=(12, 0, 16, 0)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(bar)
        whole.addWidget(Line())
        column = QHBoxLayout()
        column.addStretch(1)
        self.text.setMaximumWidth(WIDEST)
        column.addWidget(self.text, 8)
        column.addStretch(1)
        whole.addLayout(column, 1)

    def show_facts(self, facts: BookFacts) -> None:
        same = self._facts is not None and self._facts.head.id == facts.head.id
        self._facts = facts
        self._say_covered()
        if same:
            self._underline()
            return
        self._chapters.blockSignals(True)
        self._chapters.clear()
        for chapter in facts.story.chapters:
            self._chapters.addItem(chapter.title or tell("outline.chapter", n=chapter.number))
        self._chapters.blockSignals(False)
        self._chapters.setVisible(len(facts.story.chapters) > 1)
        self._turn(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._facts is not None:
            self._say_covered()
            self.text.setFont(font("reading"))
            self._underline()

    def _say_covered(self) -> None:
        assert self._facts is not None
        self._covered.setText(tell("story.covered", percent=self._facts.covered))

    def _turn(self, at: int) -> None:
        if self._facts is None or not 0 <= at < len(self._facts.story.chapters):
            return
        self._chapter = at
        self.text.setPlainText(self._facts.story.chapters[at].span.of(self._facts.story.text))
        self._underline()

    def _here(self) -> list[PanelCard]:
        assert self._facts is not None
        number = self._facts.story.chapters[self._chapter].number
        return [card for card in self._facts.cards if card.panel.chapter == number]

    def _underline(self) -> None:
        assert self._facts is not None
        start = self._facts.story.chapters[self._chapter].span.start
        offsets = _utf16(self._facts.story.chapters[self._chapter].span.of(self._facts.story.text))
        marks = []
        for card in self._here():
            mark = QTextEdit.ExtraSelection()
            shape = QTextCharFormat()
            drawn = look(card) == "done"
            lines = QTextCharFormat.UnderlineStyle
            shape.setUnderlineStyle(lines.SingleUnderline if drawn else lines.DotLine)
            shape.setUnderlineColor(colour("control"))
            mark.format = shape
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(offsets(card.panel.span.start - start))
            cursor.setPosition(offsets(card.panel.span.end - start), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor = cursor
            marks.append(mark)
        self.text.setExtraSelections(marks)

    def _press(self, position: int) -> None:
        assert self._facts is not None
        chapter = self._facts.story.chapters[self._chapter].span
        offsets = _utf16(chapter.of(self._facts.story.text))
        cards = self._here()
        starts = [offsets(card.panel.span.start - chapter.start) for card in cards]
        at = bisect_right(starts, position) - 1
        if 0 <= at < len(cards) and position < offsets(cards[at].panel.span.end - chapter.start):
            self.panel_wanted.emit(cards[at].id)


class _Page(QPlainTextEdit):
    pressed_at = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setFont(font("reading"))
        self.setTabChangesFocus(True)
        self.setViewportMargins(24, 20, 24, 20)
        self.viewport().setBackgroundRole(ROLES["surface"])
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        say(self.setAccessibleName, "story.name")

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.pressed_at.emit(self.cursorForPosition(event.position().toPoint()).position())


def _utf16(text: str) -> Callable[[int], int]:
    """Qt counts in UTF-16 units, spans in characters: the same as long as nothing lies beyond the first 65,536."""
    wide = [at for at, one in enumerate(text) if ord(one) > 0xFFFF]
    last = len(text)

    def offset(position: int) -> int:
        within = max(0, min(position, last))
        return within + bisect_right(wide, within - 1)

    return offset
