"""Ending the work behind the window, in stages. The GUI thread only ever looks whether a stage is over; it never waits."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from app.errors import AppError
from ui.host import Host
from ui.window.studio import Studio
from workers.background import Background
from workers.children import Children
from workers.queue import PATIENCE_MS, Queue
from workers.upkeep import Upkeep

log = logging.getLogger("mangakai.window")
_LOOK_MS = 20
_REST_MS = 2000  # for what is not paid for: reads, commands, children


class Closing(QObject):
    """Begins once, may be hurried, ends once.

    1. Nothing new is claimed, what can go back to waiting does, and paid calls that are out are waited for.
    2. What is out even then is written down as unknown. 3. Screens, readers and children end.
    """

    begun = Signal(object)  # how many paid calls are waited for
    ended = Signal()

    def __init__(self, studio: Studio, backgrounds: Sequence[Background], children: Sequence[Children], upkeep: Upkeep) -> None:
        super().__init__()
        self._studio = studio
        self._queue: Queue = studio.queue
        self._backgrounds, self._children, self._upkeep = tuple(backgrounds), tuple(children), upkeep
        self._ending: tuple[Background | Upkeep, ...] = (*backgrounds, upkeep)
        self._flow: asyncio.Task[None] | None = None
        self._hurried = False
        self.host: Host | None = None
        self.over = False
        self.hanging = 0  # threads that would not end; see ui.leaving

    def begin(self) -> None:
        """As often as one likes."""
        if self._flow is None:
            self._flow = asyncio.ensure_future(self._close())

    def begin_or_hurry(self) -> None:
        """For Ctrl-C: the first closes, the second does not wait."""
        if self._flow is None:
            self.begin()
        else:
            self.hurry()

    def hurry(self) -> None:
        """Paid calls are not waited for any longer; the person decides about them the next time."""
        self._hurried = True

    async def _close(self) -> None:
        try:
            await self._end_work()
            await self._end_rest()
        except Exception:
            log.exception("closing broke")
        finally:
            self.hanging = self._queue.finish_close() + sum(one.busy for one in self._ending)
            self.over = True
            self.ended.emit()

    async def _end_work(self) -> None:
        queue, host = self._queue, self.host
        queue.begin_close()
        self._upkeep.begin_close()
        if host is not None:
            host.begin_close()
        self.begun.emit(queue.out)
        await self._wait_while(lambda: not self._hurried and not (queue.quiet and (host is None or not host.busy)), PATIENCE_MS)
        if host is not None:
            host.close()
        try:
            await self._backgrounds[0].run(queue.write_off)
        except AppError as error:
            log.error("what still ran is left to the next start: %s", error)  # noqa: TRY400 - a known situation, not a bug

    async def _end_rest(self) -> None:
        self._studio.close()
        await self._studio.ended()
        for one in self._backgrounds:
            one.begin_close()
        for each in self._children:
            await self._backgrounds[0].run(each.close)
        await self._wait_while(self._still_ending, _REST_MS)

    def _still_ending(self) -> bool:
        settled = self._queue.quiet and self._queue.threads > 0  # about to end; a step that is not settled may never end
        return settled or any(one.busy for one in self._ending)

    async def _wait_while(self, goes_on: Callable[[], bool], most_ms: int) -> None:
        over, passed, look = asyncio.Event(), QElapsedTimer(), QTimer(self)
        passed.start()
        look.timeout.connect(lambda: None if goes_on() and not passed.hasExpired(most_ms) else over.set())
        look.start(_LOOK_MS)
        await over.wait()
        look.stop()
        look.deleteLater()
