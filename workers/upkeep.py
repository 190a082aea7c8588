"""Housekeeping in the background, for as long as somebody holds the library."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.commands.housekeeping import TRASH_DAYS, Tidied, tidy_if_due
from app.errors import AppError
from app.store.store import Store
from workers.worker import Worker, make_pool

log = logging.getLogger("mangakai.housekeeping")
FIRST_MS = 60_000  # not while the program starts
AGAIN_MS = 3_600_000  # how often it is looked whether a day has gone by
_LOOK_MS = 200
_CLOSE_MS = 5000


class Upkeep(QObject):
    """Lives on the GUI thread. Close it before the store.

    keep_days, trash_days: asked each time, as the settings have them.
    """

    tidied = Signal(object)  # Tidied: something may be gone that is shown

    def __init__(
        self,
        store: Store,
        keep_days: Callable[[], int | None],
        first_ms: int = FIRST_MS,
        trash_days: Callable[[], int] = lambda: TRASH_DAYS,
    ) -> None:
        super().__init__()
        self._store, self._keep_days, self._trash_days = store, keep_days, trash_days
        self._pool = make_pool(1)
        self._stop = threading.Event()
        self._done: list[Tidied | None] = []
        self._due = QTimer(self)
        self._due.timeout.connect(self._begin)
        self._due.start(first_ms)
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._tell)

    def begin_close(self) -> None:
        """It ends as soon as it may, without anybody waiting for it. What is half done goes on next time."""
        self._stop.set()
        self._due.stop()
        self._look.stop()

    @property
    def busy(self) -> bool:
        return self._pool.activeThreadCount() > 0

    def close(self) -> None:
        self.begin_close()
        self._pool.waitForDone(_CLOSE_MS)

    def _begin(self) -> None:
        self._due.start(AGAIN_MS)
        if not self._look.isActive():
            self._look.start()
            self._pool.start(Worker(self._tidy))

    def _tidy(self) -> None:
        """On the pool's thread."""
        done = None
        try:
            done = tidy_if_due(self._store, self._keep_days(), self._stop.wait, self._trash_days())
        except AppError as error:
            log.warning("the library could not be tidied up: %s", error)
        finally:
            self._done.append(done)

    def _tell(self) -> None:
        if self._done:
            self._look.stop()
            done = self._done.pop()
            if done is not None:
                self.tidied.emit(done)
