"""A library opened by the process of the command itself, and the queue run without a window until some tasks have ended.

Meanwhile it serves the commands of other terminals.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from app.errors import AppError, Problem
from app.paths import LibraryPaths
from app.store.views import TaskCard
from app.work.tasks import News, Progress
from ui.commands.call import Followed
from ui.console import Console
from ui.host import Host, listen
from ui.notices import deliver, event_of, notice_of, why_held
from ui.progress import ended_in, say_step, say_task
from ui.words import tell, tell_problem
from workers.children import Children
from workers.lock import hold
from workers.queue import Queue
from workers.upkeep import Upkeep

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.program import Program


_INTERRUPTS = (signal.SIGINT, signal.SIGTERM)  # Ctrl-C, and a machine that is shut down


@contextmanager
def opened(paths: LibraryPaths) -> Iterator[Program]:
    """The library, held by this process alone."""
    from app.program import Program

    lock = hold(paths)
    try:
        program = Program(paths)
        try:
            program.recover()
            yield program
        finally:
            program.close()
    finally:
        lock.unlock()


class OwnLibrary:
    """The session of a command that opens the library itself."""

    def __init__(self, paths: LibraryPaths) -> None:
        self._paths = paths
        self._runs: list[Run] = []

    @property
    def hanging(self) -> int:
        """Threads that still wait for a service; see ui.leaving."""
        return sum(run.hanging for run in self._runs)

    @property
    def paths(self) -> LibraryPaths:
        return self._paths

    def library(self) -> AbstractContextManager[Program]:
        return opened(self._paths)

    def looking(self) -> AbstractContextManager[Program]:
        """Reading needs no lock where the library is of this program's form: SQLite lets one look while another writes."""
        from app.program import Program
        from app.store.engine import is_current

        return closing(Program(self._paths)) if is_current(self._paths) else opened(self._paths)

    def follow(self, program: Program, console: Console, task_ids: Sequence[int]) -> Followed:
        run = Run(program, console, task_ids)
        self._runs.append(run)  # kept: deleting a pool waits for its threads
        return run.until_done()

    def in_child(self, function: Callable[..., Any], *args: object) -> Any:
        with closing(Children(1)) as children:
            return children.call(function, *args)


class Run(QObject):
    """Works through tasks and prints how far they are."""

    def __init__(self, program: Program, console: Console, task_ids: Sequence[int]) -> None:
        super().__init__()
        self._program, self._store = program, program.store
        self._console = console
        self._tasks = tuple(task_ids)
        self._trouble: Problem | None = None
        self._interrupted = False
        self._host: Host | None = None
        self._said_others = False
        self._queue: Queue | None = None
        self.hanging = 0

    def until_done(self) -> Followed:
        """Blocks in Qt's event loop; Ctrl-C gives what runs back to the queue, to be resumed."""
        application = QCoreApplication.instance() or QCoreApplication([])
        children = Children()
        queue = self._queue = Queue(self._store, children, self._program.steps, self._program.services)
        queue.only = frozenset(self._tasks)
        queue.recover(self._program.recovered)
        queue.finished.connect(self._on_finished)
        queue.progressed.connect(self._on_progressed)
        queue.troubled.connect(self._on_troubled)
        queue.idle.connect(self._on_idle)
        self._host = host = Host(listen(self._program.paths), self._program, queue)
        host.rested.connect(queue.wake)  # it tells again when it is idle
        upkeep = Upkeep(
            self._store, lambda: self._program.settings.history.keep_days, trash_days=lambda: self._program.settings.history.trash_days
        )
        known = [self._store.tasks.card(task_id) for task_id in self._tasks]
        before = {one: signal.signal(one, self._on_interrupt) for one in _INTERRUPTS}
        queue.wake()
        application.exec()
        for one, handler in before.items():
            signal.signal(one, handler)
        host.close()
        upkeep.close()
        self.hanging = queue.close()
        children.close()
        cards = tuple(self._store.tasks.card(task_id) for task_id in self._tasks)
        if not self._interrupted:
            self._tell_webhook(known, cards)
        return Followed(cards, self._trouble, self._interrupted)

    def _tell_webhook(self, known: Sequence[TaskCard], cards: Sequence[TaskCard]) -> None:
        """The same tasks as the window would tell of. The command ends when that is delivered, or given up."""
        settings, tasks = self._program.settings.notices, self._store.tasks
        if settings.webhook_url is None:
            return
        queue, lanes = tasks.queue_held(), tasks.held_lanes()
        for before, now in zip(known, cards, strict=True):
            held = why_held(now, queue, lanes)
            event = event_of(before, now, settings.longer_than_s, None, held[0] if held else None)
            if event is None:
                continue
            book = next(iter(self._store.books.cards(only=(now.book_id,))), None)
            try:
                deliver(notice_of(event, now, book), settings, threading.Event().wait)
            except AppError as error:
                self._console.line(tell("notice.undelivered", why=tell_problem(error.problem).what))

    def _on_idle(self) -> None:
        """All is done, unless another terminal's command still waits for something."""
        if self._host is None or not self._host.busy:
            _quit()
        elif not self._said_others:
            self._said_others = True
            self._console.line(tell("cli.works-for-others"))

    def _on_interrupt(self, *_: object) -> None:
        self._interrupted = True
        _quit()

    def _on_troubled(self, problem: Problem) -> None:
        """A full disk needs somebody to make room; who keeps the library busy lets go of it by itself, and the queue looks again."""
        if problem.code == "library-busy":
            self._console.warning("library-busy")
            return
        self._trouble = problem
        _quit()

    def _on_finished(self, batch: tuple[News, ...]) -> None:
        """One line of progress a task and batch."""
        for task_id in ended_in(batch, self._tasks):
            say_task(self._store, self._console, task_id)
        if late := sum(news.late for news in batch):
            self._console.warning("kept-late", n=late)

    def _on_progressed(self, batch: tuple[Progress, ...]) -> None:
        for progress in batch:
            if progress.task_id in self._tasks:
                say_step(self._store, self._console, progress)


def _quit() -> None:
    if application := QCoreApplication.instance():
        application.quit()
