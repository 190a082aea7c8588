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
from app.store.views import BookCard, PanelCard, TaskCard
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
    """How far panels in drawing are: panel id -> share of 0 to 1."""

    shares: dict[int, float]


@dataclass(frozen=True, slots=True)
class Overview:
    """All that is worked on, and the books it is for; `read_at` is the monotonic time of reading."""

    tasks: tuple[TaskCard, ...] = ()
    books: tuple[BookCard, ...] = ()
    paused: bool = False
    read_at: float = 0.0

    def book(self, book_id: int) -> BookCard | None:
        return next((one for one in self.books if one.id == book_id), None)


class Newsroom(QObject):
    panels = Signal(object)  # PanelsMoved
    progress = Signal(object)  # PanelProgress
    planned = Signal(object)  # id of a book that has new panels, script or cast
    overview = Signal(object)  # Overview
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
        self.latest = Overview()
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

    def close(self) -> None:
        self._gather.stop()
        self._gather.blockSignals(True)

    def panel_moved(self, book_id: int, panel_id: int) -> None:
        """A command changed a panel: look at it."""
        self._panels.setdefault(book_id, set()).add(panel_id)
        self.tasks_moved()

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
        known = [one for one in progress if one.step_id in self._panel_of_step and one.total]
        shares = {self._panel_of_step[one.step_id]: one.done / one.total for one in known}
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
            moved, overview = await self._background.run(self._look, panels, tasks_too)
        finally:
            self._reading = False
        for one in moved:
            self.panels.emit(one)
        for book in books:
            self.planned.emit(book)
        if overview is not None:
            self.latest = overview
            self.overview.emit(overview)

    def _look(self, panels: dict[int, set[int]], tasks_too: bool) -> tuple[list[PanelsMoved], Overview | None]:
        moved = []
        for book, ids in panels.items():
            cards = tuple(card for one in sorted(ids) if (card := self._card(one)) is not None)
            moved.append(PanelsMoved(book, cards))
        if not tasks_too:
            return moved, None
        tasks, books = self._store.tasks.cards(limit=SHOWN_TASKS), self._store.books.cards()
        return moved, Overview(tuple(tasks), tuple(books), self._store.tasks.queue_held() is not None, time.monotonic())

    def _card(self, panel_id: int) -> PanelCard | None:
        try:
            return self._store.panels.card(panel_id)
        except NotFound:
            return None  # its book went away meanwhile
