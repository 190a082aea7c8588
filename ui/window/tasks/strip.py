"""The status strip: what is being worked on, how far it is, and the brakes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.commands import tasks as commands
from app.work.tasks import Progress
from ui.window.board import Overview
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Ground, Line, column, row
from ui.window.kit.notes import Mark
from ui.window.kit.ribbon import InkRibbon
from ui.window.kit.speech import say, say_n
from ui.window.kit.text import Elided, Text
from ui.window.studio import Studio
from ui.window.tasks.words import sum_up
from ui.window.theme.colours import height

_WHISPER_MS = 15_000


class StatusStrip(Ground):
    tasks_wanted = Signal()
    needs_wanted = Signal()

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        self.setFixedHeight(height("status"))
        say(self.setAccessibleName, "strip.name")
        self._studio = studio
        self._overview = Overview()
        self._book: int | None = None
        self._short = ""
        self._sending: dict[int, Progress] = {}
        self._mark = Mark("done")
        self.title = Text(role="label", weight=600)
        self.facts = Elided(role="label", colour="ink-2")
        self.ribbon = InkRibbon()
        self.ribbon.hide()
        self.needs = Button("strip.needs.other", Kind.QUIET)
        self.needs.hide()
        self.pause = Button("strip.pause", Kind.QUIET, "pause")
        self.pause.hide()
        self.tasks = Button("strip.tasks", Kind.QUIET, "queue")
        self._whisper = Elided(role="label", colour="ink-3")
        self._whisper.hide()
        parts = (self._mark, self.title, self.facts, self.ribbon, None, self._whisper, self.needs, self.pause, self.tasks)
        line = row(*parts, gap=10, margins=(14, 0, 10, 0))
        whole = column(Line(), gap=0)
        whole.addLayout(line, 1)
        self.setLayout(whole)
        self.tasks.clicked.connect(self.tasks_wanted)
        self.needs.clicked.connect(self.needs_wanted)
        self.pause.clicked.connect(self.toggle_pause)
        self._hush = QTimer(self)
        self._hush.setSingleShot(True)
        self._hush.setInterval(_WHISPER_MS)
        self._hush.timeout.connect(self._whisper.hide)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._say)
        studio.news.overview.connect(self._show)
        studio.news.sending.connect(self._sent)
        self._say()

    def show_book(self, book_id: int | None, states: Sequence[str]) -> None:
        """The ribbon is about the open book."""
        self._book = book_id
        self.ribbon.set_states(states)
        self.ribbon.setVisible(bool(states))
        self._say()

    @property
    def short(self) -> str:
        """How far what runs is, "" when nothing does."""
        return self._short

    def whisper(self, text: str) -> None:
        """Something nobody has to do anything about, for a while."""
        self._whisper.setText(text)
        self._whisper.show()
        self._hush.start()

    def toggle_pause(self) -> None:
        self._studio.start(self._toggle())

    async def _toggle(self) -> None:
        command = commands.resume if self._overview.paused else commands.pause
        await self._studio.do(command, self._studio.store, None)

    def _sent(self, batch: Sequence[Progress]) -> None:
        self._sending.update((one.task_id, one) for one in batch if one.what == "bytes")
        self._say()

    def _show(self, overview: Overview) -> None:
        self._overview = overview
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say()

    def _say(self) -> None:
        strip = sum_up(self._overview, self._book, sending=self._sending)
        self._short = strip.short
        self._mark.set_state(strip.mark)
        self.title.setText(strip.title)
        self.facts.setText(strip.facts)
        self.needs.setVisible(strip.needs > 0)
        say_n(self.needs.setText, "strip.needs", strip.needs)
        self.pause.setVisible(strip.can_pause)
        self.pause.set_text("strip.resume" if self._overview.paused else "strip.pause")
        self.pause.set_icon("play" if self._overview.paused else "pause")
        if strip.running != self._clock.isActive():
            if strip.running:
                self._clock.start()
            else:
                self._clock.stop()
