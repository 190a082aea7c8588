"""The one place that listens to the queue. It reads at once what moved, and while it reads it gathers what moves next.

Signals of the queue say where to look; what a screen shows is always read from the store. One read at a time, on a thread of its
own, so that cards arrive in the order in which they were read.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import AppError
from app.store.store import Store
from app.store.views import PanelCard
from app.work.states import StepState, TaskState
from app.work.tasks import News, Progress, StepKind
from ui.window.board import OPEN, Board, Found, Overview, Wanted
from workers.background import Background
from workers.queue import Queue

MOST_PANELS = 400  # read at once: what else moved comes with the next read, and the GUI thread has room between
MOST_ASKING = 20
_TRY_AGAIN_MS = 1000
_SHARING = frozenset({StepKind.PUBLISH, StepKind.UNPUBLISH})
_CHANGES_NO_BOOK = _SHARING | {StepKind.EXPORT}


@dataclass(frozen=True, slots=True)
class PanelsMoved:
    """Panels of one book as they are now."""

    book_id: int
    cards: tuple[PanelCard, ...]


@dataclass(frozen=True, slots=True)
class PanelProgress:
    """How far panels in drawing are: panel id -> share of 0 to 1."""

    shares: dict[int, float]


class Newsroom(QObject):
    panels = Signal(object)  # PanelsMoved
    progress = Signal(object)  # PanelProgress
    planned = Signal(object)  # id of a book that has new panels, script or cast
    overview = Signal(object)  # Overview
    tasks = Signal(object)  # tuple[TaskMove, ...], before the overview that shows them
    relisted = Signal()  # tasks were added, hidden, shown again or put in another order
    exported = Signal(object)  # News of an export that ended
    shared = Signal(object)  # News of a publishing, or of a removal
    sending = Signal(object)  # tuple of Progress of publishings: what is built and sent
    late = Signal(object)  # tuple of News: done after they were cancelled, paid for, and kept

    def __init__(self, store: Store, queue: Queue, reading: Background, start: Callable[[Coroutine[Any, Any, None]], None]) -> None:
        super().__init__()
        self._store, self._background, self._start = store, reading, start
        self._board = Board()
        self._whole = False
        self._tasks: set[int] = set()
        self._books: set[int] = set()
        self._panels: dict[int, int] = {}
        self._replanned: set[int] = set()
        self._panel_of_step: dict[int, int] = {}
        self._since: dict[int, float] = {}
        self._sharing_steps: set[int] = set()  # that run
        self._from_outside = False
        self._reading = self._closed = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_TRY_AGAIN_MS)
        self._again.timeout.connect(self._look)
        queue.finished.connect(self._moved)
        queue.progressed.connect(self._progressed)

    @property
    def latest(self) -> Overview:
        return self._board.overview

    def tasks_moved(self) -> None:
        """A command changed tasks, their order or the books: look at all of them."""
        self._whole = True
        self._look()

    def changed_outside(self) -> None:
        """Another process had a command done here; which panels it moved, nobody told."""
        self._from_outside = True
        self.tasks_moved()

    def panel_moved(self, book_id: int, panel_id: int) -> None:
        """A command changed a panel: look at it."""
        self._panels[panel_id] = book_id
        self.tasks_moved()

    def close(self) -> None:
        self._closed = True
        self._again.stop()

    def drawn_since(self, panel_id: int) -> float | None:
        return self._since.get(panel_id)

    # --- what the queue tells ------------------------------------------------------------------------------------------

    def _moved(self, news: tuple[News, ...]) -> None:
        for one in news:
            self._tasks.add(one.task_id)
            self._books.add(one.book_id)
            if one.kind is StepKind.DRAW_PANEL:
                self._panel_moved(one)
            elif one.state is StepState.DONE and one.kind not in _CHANGES_NO_BOOK:
                self._replanned.add(one.book_id)
            if one.kind in _SHARING:
                self._sharing_moved(one)
            if one.kind is StepKind.EXPORT and one.state not in (StepState.WAITING, StepState.RUNNING):
                self.exported.emit(one)
        if late := tuple(one for one in news if one.late):
            self.late.emit(late)
        self._look()

    def _sharing_moved(self, one: News) -> None:
        if one.state is StepState.RUNNING:
            self._sharing_steps.add(one.step_id)
        else:
            self._sharing_steps.discard(one.step_id)
        self.shared.emit(one)

    def _panel_moved(self, one: News) -> None:
        panel = int(one.target)
        self._panels[panel] = one.book_id
        if one.state is StepState.RUNNING:
            self._panel_of_step[one.step_id] = panel
            self._since[panel] = time.monotonic()
        else:
            self._panel_of_step.pop(one.step_id, None)
            self._since.pop(panel, None)

    def _progressed(self, progress: tuple[Progress, ...]) -> None:
        if sending := tuple(one for one in progress if one.step_id in self._sharing_steps or one.what == "bytes"):
            self.sending.emit(sending)
        known = [one for one in progress if one.step_id in self._panel_of_step and one.total]
        shares = {self._panel_of_step[one.step_id]: one.done / one.total for one in known}
        if shares:
            self.progress.emit(PanelProgress(shares))

    # --- reading -------------------------------------------------------------------------------------------------------

    @property
    def _pending(self) -> bool:
        return not self._closed and bool(self._whole or self._tasks or self._books or self._panels or self._replanned)

    def _look(self) -> None:
        """At once, unless a read is under way: that one looks again when it has ended."""
        if self._pending and not self._reading:
            self._reading = True
            self._start(self._read_all())

    async def _read_all(self) -> None:
        try:
            while self._pending:
                await self._read()
        finally:
            self._reading = False

    async def _read(self) -> None:
        wanted, replanned, from_outside = self._take_wanted(), self._replanned, self._from_outside
        self._replanned, self._from_outside = set(), False
        try:
            found = await self._background.run(find, self._store, wanted)
        except AppError:
            self._put_back(wanted, replanned)
            self._again.start()
            raise
        self._tell(found, replanned, from_outside=from_outside)

    def _take_wanted(self) -> Wanted:
        panels = dict(list(self._panels.items())[:MOST_PANELS])
        for panel in panels:
            del self._panels[panel]
        tasks = self._tasks | self._board.open_ids if self._whole else self._tasks  # one that is open no more has ended somehow
        wanted = Wanted(self._whole, frozenset(tasks), frozenset(self._books), panels)
        self._whole = False
        self._tasks.clear()
        self._books.clear()
        return wanted

    def _put_back(self, wanted: Wanted, replanned: set[int]) -> None:
        """Nothing that moved is forgotten because it could not be read."""
        self._whole = self._whole or wanted.whole
        self._tasks |= wanted.tasks
        self._books |= wanted.books
        self._panels = {**wanted.panels, **self._panels}
        self._replanned |= replanned

    def _tell(self, found: Found, replanned: set[int], *, from_outside: bool) -> None:
        for one in _by_book(found):
            self.panels.emit(one)
        if not found.wanted.whole and any(card.state in OPEN and card.id not in self._board.open_ids for card in found.tasks):
            self._whole = True  # a task whose place in the order nobody knows yet
        moves = self._board.take(found)
        if from_outside:
            replanned = replanned | {move.now.book_id for move in moves}
        if moves:
            self.tasks.emit(moves)
        for book in replanned:
            self.planned.emit(book)
        self.overview.emit(self._board.overview)
        if found.wanted.whole:
            self.relisted.emit()


def find(store: Store, wanted: Wanted) -> Found:
    """Read what is wanted; on any thread."""
    tasks = store.tasks.unfinished() if wanted.whole else []
    others = wanted.tasks.difference(card.id for card in tasks)
    tasks += store.tasks.cards_of(others) if others else []
    at = time.monotonic()
    books = store.books.cards(only=None if wanted.whole else wanted.books) if wanted.whole or wanted.books else []
    panels = store.panels.cards_of(wanted.panels.keys()) if wanted.panels else []
    held, lanes, tally = store.tasks.queue_held(), store.tasks.held_lanes(), store.tasks.tally()
    asking = store.tasks.cards(limit=MOST_ASKING, state=TaskState.NEEDS_YOU) if tally.get(TaskState.NEEDS_YOU) else []
    return Found(wanted, tuple(tasks), tuple(books), tuple(panels), tuple(asking), tally, held, lanes, at, store.receipts.today())


def _by_book(found: Found) -> list[PanelsMoved]:
    cards: dict[int, list[PanelCard]] = {}
    for card in found.panels:
        cards.setdefault(found.wanted.panels[card.id], []).append(card)
    return [PanelsMoved(book, tuple(of_book)) for book, of_book in cards.items()]
