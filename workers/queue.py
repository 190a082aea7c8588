"""The queue: starts workers while there are steps to claim, and brings their news to the GUI thread in batches."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import AppError, Cancelled, Problem, StorageError
from app.steps.desk import Desk
from app.store import results, steps
from app.store.store import Store
from app.work.results import Result
from app.work.states import Event, StepState
from app.work.tasks import Claimed, Lane, News, Progress, StepKind
from workers.children import Children
from workers.mailbox import Mailbox
from workers.worker import Worker, make_pool

T = TypeVar("T")
log = logging.getLogger("mangakai.queue")
NEWS_MS = 50
GUI_TURN_S = 0.0005  # how soon the GUI thread gets the interpreter back from a worker; 5 ms would be felt with four of them
Run = Callable[[Desk, Claimed], Result]


class _Live:
    """A running step: whether it shall stop, and why."""

    def __init__(self, claimed: Claimed) -> None:
        self.claimed = claimed
        self.stop = threading.Event()
        self.shutdown = False  # the program closes: the step goes back to waiting instead of ending


class _StepDesk:
    """The Desk of one running step."""

    def __init__(self, store: Store, children: Children, mailbox: Mailbox, live: _Live, limit_s: float) -> None:
        self.store = store
        self._children = children
        self._mailbox = mailbox
        self._live = live
        self._limit_s = limit_s

    def in_child(self, function: Callable[..., T], *args: object, reports: bool = False) -> T:
        value: T = self._children.call(
            function,
            *args,
            cancelled=self._live.stop.is_set,
            report=self._report if reports else None,
            limit_s=self._limit_s,
        )
        return value

    def _report(self, done: int, total: int) -> None:
        claimed = self._live.claimed
        self._mailbox.report(Progress(claimed.id, claimed.task_id, done, total))


class Queue(QObject):
    """Lives on the GUI thread; all signals are emitted there.

    A worker claims the next step by compare-and-set, runs it, keeps its result, and goes on until nothing can be claimed.
    Started again by `wake`, which may be called as often as one likes.
    """

    progressed = Signal(object)  # tuple[Progress, ...]: the latest of each running step
    finished = Signal(object)  # tuple[News, ...]: every move, in order
    idle = Signal()  # nothing runs and nothing can be claimed
    troubled = Signal(object)  # Problem: results cannot be kept (disk full); claims stop until `wake`

    def __init__(self, store: Store, children: Children, run: Mapping[StepKind, Run], limit_s: float = 600.0) -> None:
        super().__init__()
        sys.setswitchinterval(GUI_TURN_S)
        self.only: frozenset[int] | None = None  # the tasks to work on; None for all
        self._store = store
        self._children = children
        self._run = run
        self._limit_s = limit_s
        self._mailbox = Mailbox()
        self._pool = make_pool(children.count)
        self._lock = threading.Lock()
        self._live: dict[int, _Live] = {}
        self._left: list[Claimed] = []  # ended, but not kept
        self._workers = 0
        self._asked = 0  # counts the wakes: a worker that heard an older one looks again before it ends
        self._open = True
        self._trouble: Problem | None = None
        self._told_trouble = True
        self._timer = QTimer(self)
        self._timer.setInterval(NEWS_MS)
        self._timer.timeout.connect(self._deliver)

    def recover(self) -> None:
        """Once at start, before the first wake: what a dead process left goes on. Blocks for a few ms."""
        self._store.write(steps.recover)

    def wake(self) -> None:
        """There may be new steps, or running ones that were cancelled."""
        if not self._open:
            return
        self._heed_cancels()
        with self._lock:
            self._trouble = None
        self._fill()
        self._timer.start()

    def _fill(self) -> None:
        """As many workers as there are places. Those that find nothing end; any thread may call this."""
        with self._lock:
            self._asked += 1
            missing = self._pool.maxThreadCount() - self._workers if self._open else 0
            self._workers += missing
        for _ in range(missing):
            self._pool.start(Worker(self._work))

    def close(self, patience_ms: int = 5000) -> None:
        """Stop claiming, send running steps back to waiting, wait for the workers. Safe to call twice."""
        with self._lock:
            self._open = False
            for live in self._live.values():
                live.shutdown = True
                live.stop.set()
        self._pool.waitForDone(patience_ms)
        self._timer.stop()
        self._deliver()

    def running(self) -> tuple[Claimed, ...]:
        with self._lock:
            return tuple(live.claimed for live in self._live.values())

    def _heed_cancels(self) -> None:
        with self._lock:
            mine = list(self._live.values())
        if not mine:
            return
        for step_id in self._store.tasks.cancelling():
            for live in mine:
                if live.claimed.id == step_id:
                    live.stop.set()

    def _work(self) -> None:
        """On a pool thread: one attempt after the other, until nothing is left."""
        heard = -1
        while self._goes_on(heard):
            heard = self._asked
            self._give_back_left()
            while self._open and self._trouble is None and (live := self._claim()):
                self._attempt(live)

    def _goes_on(self, heard: int) -> bool:
        """False ends the worker, decided under the lock, so that no wake falls between its last look and its end."""
        with self._lock:
            if self._open and heard != self._asked and self._trouble is None:
                return True
            self._workers -= 1
            return False

    def _claim(self) -> _Live | None:
        try:
            claimed = self._store.write(lambda connection: steps.claim(connection, Lane.COMPUTE, self.only))
        except AppError as error:
            self._stop_for(error)
            return None
        except Exception as error:
            log.exception("no step could be claimed")
            self._stop_for(AppError("bug", details=str(error)))
            return None
        if claimed is None:
            return None
        live = _Live(claimed)
        with self._lock:
            self._live[claimed.id] = live
            if not self._open:
                live.shutdown = True
                live.stop.set()
        if claimed.id in self._store.tasks.cancelling():  # cancelled between the claim and its being known here
            live.stop.set()
        self._mailbox.tell(_news(claimed, StepState.RUNNING))
        return live

    def _attempt(self, live: _Live) -> None:
        claimed = live.claimed
        log.info("task=%s step=%s attempt=%s %s %s begins", claimed.task_id, claimed.id, claimed.attempt, claimed.kind, claimed.target)
        try:
            news = self._settle(live)
            log.info("task=%s step=%s attempt=%s %s", claimed.task_id, claimed.id, claimed.attempt, news.state)
            self._mailbox.tell(news)
        except AppError as error:
            self._leave(claimed, error)
        except Exception as error:
            log.exception("step %s could not be settled", claimed.id)
            self._leave(claimed, AppError("bug", details=str(error)))
        finally:
            with self._lock:
                self._live.pop(claimed.id, None)
            self._fill()  # what waited for this step may be ready now, for more workers than this one

    def _settle(self, live: _Live) -> News:
        claimed = live.claimed
        desk = _StepDesk(self._store, self._children, self._mailbox, live, self._limit_s)
        try:
            result = self._run[claimed.kind](desk, claimed)
        except Cancelled:
            event = Event.GIVE_BACK if live.shutdown else Event.CONFIRM_CANCEL
            return self._store.write(lambda connection: steps.settle(connection, claimed, event))
        except AppError as error:
            if self._is_of_the_library(error):
                # The disk is full or gone: not this step's fault, and no other step would fare better.
                raise
            problem = error.problem
        except Exception as error:
            log.exception("step %s (%s %s) broke", claimed.id, claimed.kind, claimed.target)
            problem = Problem("bug", {"details": f"{type(error).__name__}: {error}"})
        else:
            return self._store.write(lambda connection: results.succeed(connection, claimed, result))
        return self._store.write(lambda connection: steps.settle(connection, claimed, Event.FAIL, problem))

    def _leave(self, claimed: Claimed, error: AppError) -> None:
        """Its result could not be kept. It goes back to waiting now, or as soon as the library can be written again."""
        with self._lock:
            self._left.append(claimed)
        self._stop_for(error)
        self._give_back_left()

    def _give_back_left(self) -> None:
        with self._lock:
            left, self._left = self._left, []
        for claimed in left:
            try:
                self._mailbox.tell(self._store.write(partial(steps.settle, claimed=claimed, event=Event.GIVE_BACK)))
            except AppError:
                with self._lock:
                    self._left.append(claimed)

    def _is_of_the_library(self, error: AppError) -> bool:
        """An export's own target may be full or read-only too; that fails the export and nothing else."""
        return isinstance(error, StorageError) and Path(str(error.facts.get("path", ""))).is_relative_to(self._store.paths.root)

    def _stop_for(self, error: AppError) -> None:
        log.error("the queue stops: %s", error)
        with self._lock:
            self._trouble = error.problem
            self._told_trouble = False

    def _deliver(self) -> None:
        """Every 50 ms while something lives: progress first, then the moves, so that no progress comes after its end."""
        with self._lock:
            resting = self._workers == 0
            trouble = self._trouble if not self._told_trouble else None
            self._told_trouble = True
        progress, news = self._mailbox.take()
        if progress:
            self.progressed.emit(progress)
        if news:
            self.finished.emit(news)
        if trouble:
            self.troubled.emit(trouble)
        if resting and self._timer.isActive():
            self._timer.stop()
            self.idle.emit()


def _news(claimed: Claimed, state: StepState) -> News:
    return News(claimed.id, claimed.task_id, claimed.book_id, claimed.kind, claimed.target, state, claimed.seq)
