"""A command of another process, on its way in the process that holds the library."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Any

from app.errors import NotFound, Problem
from app.paths import LibraryPaths
from app.program import Program
from app.store.store import Store
from app.store.views import TaskCard
from app.work.states import TaskState
from app.work.tasks import News, Progress
from ui.commands.call import Followed
from ui.console import Console
from ui.instance import event_line
from ui.progress import ended_in, say_step, say_task
from workers.children import Children

_LOOK_AGAIN_S = 1.0  # a pause, or a task that is hidden, moves no step: nobody tells of it
_BREATH_S = 0.25


class Visit:
    """The session of such a command. It runs on a thread of its own; the GUI thread tells it what moved and sends what it said."""

    def __init__(self, program: Program, children: Children) -> None:
        self._program, self._children = program, children
        self._told = threading.Condition()
        self._said: list[bytes] = []
        self._tasks: frozenset[int] = frozenset()
        self._stirred = False
        self._moved: set[int] = set()
        self._progress: dict[int, Progress] = {}
        self._trouble: Problem | None = None
        self._wake = False
        self._idle = False
        self._over = False
        self._ended = False

    # on the GUI thread

    def moved(self, batch: tuple[News, ...]) -> None:
        with self._told:
            if any(news.task_id in self._tasks for news in batch):
                self._stirred = True
                self._moved.update(ended_in(batch, self._tasks))
                self._told.notify_all()

    def progressed(self, batch: tuple[Progress, ...]) -> None:
        mine = {progress.step_id: progress for progress in batch if progress.task_id in self._tasks}
        if mine:
            with self._told:
                self._stirred = True
                self._progress.update(mine)
                self._told.notify_all()

    def troubled(self, problem: Problem) -> None:
        with self._told:
            self._trouble = problem
            self._told.notify_all()

    def idled(self) -> None:
        """Nothing runs and nothing can be claimed: what it follows goes on by nothing but a person."""
        with self._told:
            self._idle = bool(self._tasks) and not self._wake
            self._told.notify_all()

    def end(self) -> None:
        """Nobody listens any more, or the program closes. Tasks go on as they would."""
        with self._told:
            self._over = True
            self._told.notify_all()

    def take_said(self) -> bytes:
        with self._told:
            said, self._said = b"".join(self._said), []
        return said

    def take_wake(self) -> frozenset[int] | None:
        """The tasks it follows, when it changed something that the queue has to look at."""
        with self._told:
            wake, self._wake = self._wake, False
            return self._tasks if wake else None

    @property
    def ended(self) -> bool:
        with self._told:
            return self._ended

    # on the command's thread

    def say(self, event: str, facts: dict[str, Any]) -> None:
        line = event_line(event, facts)
        with self._told:
            self._said.append(line)

    def exit(self, status: int) -> None:
        self.say("exit", {"status": int(status)})
        with self._told:
            self._ended = True

    @property
    def paths(self) -> LibraryPaths:
        return self._program.paths

    @contextmanager
    def library(self) -> Iterator[Program]:
        try:
            yield self._program
        finally:
            self._want_wake()

    def looking(self) -> AbstractContextManager[Program]:
        return nullcontext(self._program)

    def in_child(self, function: Callable[..., Any], *args: object) -> Any:
        return self._children.call(function, *args, cancelled=self._is_over)

    def follow(self, program: Program, console: Console, task_ids: Sequence[int]) -> Followed:
        with self._told:
            self._tasks, self._wake = frozenset(task_ids), True
        while True:
            looked = time.monotonic()
            with self._told:
                trouble, idle, over = self._trouble, self._idle, self._over
            cards = tuple(program.store.tasks.card(task_id) for task_id in task_ids)
            if trouble or idle or all(_rests(program.store, card) for card in cards):
                return Followed(cards, trouble)
            if over:
                return Followed(cards, interrupted=True)
            self._wait(looked)
            self._say_moves(program.store, console)

    def _wait(self, looked: float) -> None:
        """Until something moved; a little longer, so that what comes in bunches is looked at once."""
        with self._told:
            self._told.wait_for(lambda: self._stirred or self._trouble or self._idle or self._over, _LOOK_AGAIN_S)
            self._told.wait_for(lambda: self._trouble or self._idle or self._over, max(0.0, looked + _BREATH_S - time.monotonic()))
            self._stirred = False

    def _say_moves(self, store: Store, console: Console) -> None:
        with self._told:
            moved, self._moved = self._moved, set()
            progress, self._progress = self._progress, {}
        for one in progress.values():
            say_step(store, console, one)
        for task_id in sorted(moved):
            say_task(store, console, task_id)

    def _want_wake(self) -> None:
        with self._told:
            self._wake = True

    def _is_over(self) -> bool:
        with self._told:
            return self._over


def _rests(store: Store, card: TaskCard) -> bool:
    """It has ended, or cannot go on before a person does something."""
    if card.state not in (TaskState.RUNNING, TaskState.WAITING):
        return True
    if card.running:
        return False
    return card.paused or store.tasks.queue_held() is not None or _is_hidden(store, card)


def _is_hidden(store: Store, card: TaskCard) -> bool:
    try:
        store.tasks.find(card.uid)
    except NotFound:
        return True
    return False
