"""Running the queue without a window until some tasks have ended."""

from __future__ import annotations

import signal
from collections.abc import Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from app.errors import Problem
from app.paths import LibraryPaths
from app.store.views import TaskCard
from app.work.states import StepState, TaskState
from app.work.tasks import News, Progress, StepKind
from ui.console import Console
from workers.children import Children
from workers.lock import hold
from workers.queue import Queue

if TYPE_CHECKING:
    from collections.abc import Iterator

    from app.program import Program


@contextmanager
def opened(paths: LibraryPaths) -> Iterator[Program]:
    """The library, held by this process alone."""
    from app.program import Program

    lock = hold(paths)
    try:
        program = Program(paths)
        try:
            yield program
        finally:
            program.close()
    finally:
        lock.unlock()


class Run(QObject):
    """Works through tasks and prints how far they are; `status` is what the last look at them says."""

    def __init__(self, program: Program, console: Console) -> None:
        super().__init__()
        self._program = program
        self._console = console
        self._tasks: Sequence[int] = ()
        self.trouble: Problem | None = None
        self.interrupted = False

    def until_done(self, task_ids: Sequence[int]) -> list[TaskCard]:
        """Blocks in Qt's event loop; Ctrl-C gives what runs back to the queue, to be resumed."""
        self._tasks = task_ids
        application = QCoreApplication.instance() or QCoreApplication([])
        children = Children()
        queue = Queue(self._program.store, children, self._program.steps)
        queue.only = frozenset(task_ids)
        queue.recover()
        queue.finished.connect(self._on_finished)
        queue.progressed.connect(self._on_progressed)
        queue.troubled.connect(self._on_troubled)
        queue.idle.connect(application.quit)
        before = signal.signal(signal.SIGINT, self._on_interrupt)
        queue.wake()
        application.exec()
        signal.signal(signal.SIGINT, before)
        queue.close()
        children.close()
        return self.cards()

    def cards(self) -> list[TaskCard]:
        return [self._program.store.tasks.card(task_id) for task_id in self._tasks]

    def _on_interrupt(self, *_: object) -> None:
        self.interrupted = True
        if application := QCoreApplication.instance():
            application.quit()

    def _on_troubled(self, problem: Problem) -> None:
        self.trouble = problem
        if application := QCoreApplication.instance():
            application.quit()

    def _on_finished(self, batch: tuple[News, ...]) -> None:
        """One line of progress a task and batch, from the store: what is said is what is kept."""
        ended = (news.task_id for news in batch if news.state is not StepState.RUNNING and news.kind is not StepKind.EXPORT)
        for task_id in dict.fromkeys(ended):
            card = self._program.store.tasks.card(task_id)
            drawn = self._program.store.tasks.steps(task_id, StepKind.DRAW_PANEL)
            if drawn:
                done = sum(step.state is StepState.DONE for step in drawn)
                self._console.progress(card.book_title, "panels", done, len(drawn), card.elapsed_s, card.remaining_s)
            else:
                self._console.progress(card.book_title, "planning", card.done, card.total, card.elapsed_s, None)

    def _on_progressed(self, batch: tuple[Progress, ...]) -> None:
        for progress in batch:
            card = self._program.store.tasks.card(progress.task_id)
            self._console.progress(card.book_title, "pages", progress.done, progress.total, card.elapsed_s, None)


def status_of(cards: Sequence[TaskCard]) -> TaskState:
    """The worst of some tasks' states."""
    order = [TaskState.FAILED, TaskState.NEEDS_YOU, TaskState.DONE_WITH_GAPS, TaskState.CANCELLED, TaskState.RUNNING, TaskState.WAITING]
    return next((state for state in order if any(card.state is state for card in cards)), TaskState.DONE)
