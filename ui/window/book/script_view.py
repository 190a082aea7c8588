"""The script: scenes with their setting, and who says what."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTextEdit, QVBoxLayout, QWidget

from app.book.script import Scene, Script
from ui.window.book.facts import BookFacts
from ui.window.book.history import History
from ui.window.book.inspector import who_says
from ui.window.book.stage_view import StageView
from ui.window.kit.fields import Choice
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.notes import EmptyState
from ui.window.kit.speech import say
from ui.window.studio import Studio
from ui.window.theme.colours import ROLES, colour, height
from ui.window.theme.fonts import font
from ui.words import tell

_LARGE = 760


class ScriptView(StageView):
    _shown: Script | None = None  # known before Qt first tells of a change

    def __init__(self, studio: Studio, history: History, token: str = "surface", parent: QWidget | None = None) -> None:
        super().__init__(studio, history, token, parent)
        self._facts: BookFacts | None = None
        self._chapters = Choice("outline.name")
        self._chapters.setFixedWidth(260)
        self._chapters.currentIndexChanged.connect(self._turn)
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QTextEdit.Shape.NoFrame)
        self.text.setMaximumWidth(_LARGE)
        self.text.viewport().setBackgroundRole(ROLES["surface"])
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        say(self.text.setAccessibleName, "script.name")
        page = QWidget()
        column = QHBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self.text, 8)
        column.addStretch(1)
        self._inside = QStackedWidget()
        self._inside.addWidget(EmptyState("script.empty"))
        self._inside.addWidget(page)
        self._bar = Ground()
        self._bar.setFixedHeight(height("tool-bar"))
        self._bar.setLayout(row(self._chapters, None, margins=(12, 0, 16, 0)))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._bar)
        whole.addWidget(Line())
        whole.addWidget(self._inside, 1)

    def show_facts(self, facts: BookFacts) -> None:
        same = self._facts is not None and self._facts.head.id == facts.head.id and self._facts.scripts == facts.scripts
        self._facts = facts
        self._inside.setCurrentIndex(1 if facts.scripts else 0)
        if same:
            return
        self._chapters.blockSignals(True)
        self._chapters.clear()
        for script in facts.scripts:
            self._chapters.addItem(facts.chapters.get(script.chapter, "") or tell("outline.chapter", n=script.chapter))
        self._chapters.blockSignals(False)
        self._bar.setVisible(len(facts.scripts) > 1)
        self._turn(0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.PaletteChange) and self._shown is not None:
            self._write(self._shown)

    def _turn(self, at: int) -> None:
        if self._facts is not None and 0 <= at < len(self._facts.scripts):
            self._write(self._facts.scripts[at])

    def _write(self, script: Script) -> None:
        self._shown = script
        self.text.clear()
        cursor = self.text.textCursor()
        cursor.beginEditBlock()
        for scene in script.scenes:
            _put(cursor, f"{tell('script.scene', n=scene.number)}  {setting_words(scene)}", "section", "ink", above=22)
            for line in scene.lines:
                spoken = line.kind in ("speech", "thought")
                if spoken:
                    _put(cursor, who_says(line), "label", "ink-3", above=8, left=40)
                _put(cursor, line.text, "body", "ink" if spoken else "ink-2", above=2 if spoken else 8, left=40 if spoken else 0)
        cursor.endEditBlock()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)


def setting_words(scene: Scene) -> str:
    """The clock shop · night · rain; only what is known."""
    setting = scene.setting
    known = [setting.place]
    known += [tell(f"time.{setting.time}")] if setting.time != "unknown" else []
    known += [tell(f"weather.{setting.weather}")] if setting.weather != "unknown" else []
    known += [tell(f"mood.{setting.mood}")] if setting.mood != "neutral" else []
    return " · ".join(part for part in known if part)


def _put(cursor: QTextCursor, words: str, role: str, tone: str, *, above: int, left: int = 0) -> None:
    block, letters = QTextBlockFormat(), QTextCharFormat()
    block.setTopMargin(above)
    block.setLeftMargin(left)
    letters.setFont(font(role))
    letters.setForeground(colour(tone))
    if cursor.position():
        cursor.insertBlock(block, letters)
    else:
        cursor.setBlockFormat(block)
    cursor.insertText(words, letters)
