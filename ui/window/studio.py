"""What every screen works with: the program, its queue, and ways to do things without holding the window up."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QObject, Signal

from app.errors import AppError, Problem
from app.program import Program
from app.work.tasks import News
from ui.window.newsroom import Newsroom
from ui.window.pictures import Thumbs
from workers.background import Background
from workers.queue import Queue

log = logging.getLogger("mangakai.window")
P = ParamSpec("P")
T = TypeVar("T")


class Studio(QObject):
    """Made once; given to every screen. `trouble` carries the Problem of a flow that nobody else told about."""

    trouble = Signal(object)

    def __init__(self, program: Program, queue: Queue, background: Background, reading: Background) -> None:
        """reading: a thread for what moved, so that news never stands behind thumbnails and commands."""
        super().__init__()
        self.program = program
        self.store = program.store
        self.queue = queue
        self.background = background
        self.news = Newsroom(program.store, queue, reading, self.start)
        self.thumbs = Thumbs(program.store.pictures, background, self.start)
        self._flows: set[asyncio.Task[None]] = set()
        self._closed = False

    def start(self, flow: Coroutine[Any, Any, None]) -> None:
        """Let an async flow run; what goes wrong in it is told as trouble or, when it is a bug, logged."""
        if self._closed:
            flow.close()
            return
        task = asyncio.ensure_future(flow)
        self._flows.add(task)
        task.add_done_callback(self._ended)

    def read(self, function: Callable[P, T], *args: P.args, **named: P.kwargs) -> asyncio.Future[T]:
        """Read from the store off the GUI thread."""
        return self.background.run(function, *args, **named)

    async def do(self, command: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
        """Run a command off the GUI thread, tell what it moved, and let the queue look for what it planned."""
        done = await self.background.run(command, *args, **named)
        if isinstance(done, list):
            self.queue.tell(one for one in done if isinstance(one, News))
        self.queue.wake()
        self.news.tasks_moved()
        return done

    def close(self) -> None:
        """No new flow begins, those under way are cancelled; `busy` until each has ended."""
        self._closed = True
        self.news.close()
        for task in list(self._flows):
            task.cancel()

    async def ended(self) -> None:
        """Wait until every flow has ended."""
        await asyncio.gather(*self._flows, return_exceptions=True)

    @property
    def busy(self) -> bool:
        return bool(self._flows)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._flows.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, AppError):
            self.trouble.emit(error.problem)
        elif error is not None:
            log.error("a flow of the window broke", exc_info=error)
            self.trouble.emit(Problem("unexpected", {"code": type(error).__name__}))
