"""The one place that listens to the queue. It gathers what moved, re-reads it once, and tells the screens.

Signals of the queue say where to look; what a screen shows is always read from the store.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import NotFound
from app.store.store import Store
from app.store.views import PanelCard, TaskCard
from app.work.states import StepState
from app.work.tasks import News, Progress, StepKind
from workers.background import Background
from workers.queue import Queue

GATHER_MS = 60  # moves of a busy queue come in bunches; each bunch is read once
SHOWN_TASKS = 200


@dataclass(frozen=True, slots=True)
class PanelsMoved:
    """Panels of one book as they are now."""

    book_id: int
    cards: tuple[PanelCard, ...]


@dataclass(frozen=True, slots=True)
class PanelProgress:
    """How far panels in drawing are: panel id -> share of 0 to 1; and since when each is drawn (monotonic)."""

    shares: dict[int, float]


class Newsroom(QObject):
    panels = Signal(object)  # PanelsMoved
    progress = Signal(object)  # PanelProgress
    planned = Signal(object)  # id of a book that has new panels, script or cast
    tasks = Signal(object)  # tuple[TaskCard, ...]
    books = Signal()  # some book's card changed
    exported = Signal(object)  # News of an export that ended

    def __init__(self, store: Store, queue: Queue, background: Background, start: Callable[[Coroutine[Any, Any, None]], None]) -> None:
        super().__init__()
        self._store, self._background, self._start = store, background, start
        self._panels: dict[int, set[int]] = {}
        self._books: set[int] = set()
        self._panel_of_step: dict[int, int] = {}
        self._since: dict[int, float] = {}
        self._reading = False
        self._tasks_too = False
        self.task_cards: tuple[TaskCard, ...] = ()
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MS)
        self._gather.timeout.connect(self._read_soon)
        queue.finished.connect(self._moved)
        queue.progressed.connect(self._progressed)

    def tasks_moved(self) -> None:
        """A command changed tasks: look at them."""
        self._tasks_too = True
        self._gather.start()

    def drawn_since(self, panel_id: int) -> float | None:
        return self._since.get(panel_id)

    def _moved(self, news: tuple[News, ...]) -> None:
        for one in news:
            self._tasks_too = True
            if one.kind is StepKind.DRAW_PANEL:
                self._panel_moved(one)
            else:
                self._books.add(one.book_id)
            if one.kind is StepKind.EXPORT and one.state not in (StepState.WAITING, StepState.RUNNING):
                self.exported.emit(one)
        if not self._gather.isActive():
            self._gather.start()

    def _panel_moved(self, one: News) -> None:
        panel = int(one.target)
        self._panels.setdefault(one.book_id, set()).add(panel)
        if one.state is StepState.RUNNING:
            self._panel_of_step[one.step_id] = panel
            self._since[panel] = time.monotonic()
        else:
            self._panel_of_step.pop(one.step_id, None)
            self._since.pop(panel, None)

    def _progressed(self, progress: tuple[Progress, ...]) -> None:
        shares = {self._panel_of_step[one.step_id]: one.done / one.total for one in progress if one.step_id in self._panel_of_step and one.total}
        if shares:
            self.progress.emit(PanelProgress(shares))

    def _read_soon(self) -> None:
        if self._reading:
            self._gather.start()
            return
        self._reading = True
        self._start(self._read())

    async def _read(self) -> None:
        panels, self._panels = self._panels, {}
        books, self._books = self._books, set()
        tasks_too, self._tasks_too = self._tasks_too, False
        try:
            moved, tasks = await self._background.run(self._look, panels, tasks_too)
        finally:
            self._reading = False
        for one in moved:
            self.panels.emit(one)
        for book in books:
            self.planned.emit(book)
        if tasks is not None:
            self.task_cards = tasks
            self.tasks.emit(tasks)
        if moved or books or tasks_too:
            self.books.emit()

    def _look(self, panels: dict[int, set[int]], tasks_too: bool) -> tuple[list[PanelsMoved], tuple[TaskCard, ...] | None]:
        moved = []
        for book, ids in panels.items():
            cards = tuple(card for one in sorted(ids) if (card := self._card(one)) is not None)
            moved.append(PanelsMoved(book, cards))
        tasks = tuple(self._store.tasks.cards(limit=SHOWN_TASKS)) if tasks_too else None
        return moved, tasks

    def _card(self, panel_id: int) -> PanelCard | None:
        try:
            return self._store.panels.card(panel_id)
        except NotFound:
            return None  # its book went away meanwhile
