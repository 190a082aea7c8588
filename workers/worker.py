"""The project's only QRunnable."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QRunnable, QThreadPool

log = logging.getLogger("mangakai.workers")


class Worker(QRunnable):
    """Runs one function on a pool's thread. The function tells its outcome itself; what escapes it is a bug and is logged."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        try:
            self._work()
        except BaseException:
            log.exception("a worker broke out")


def make_pool(threads: int) -> QThreadPool:
    """A pool whose threads stay: making one costs more than most work does."""
    pool = QThreadPool()
    pool.setMaxThreadCount(threads)
    pool.setExpiryTimeout(-1)
    return pool
