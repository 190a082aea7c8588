"""The project's only QRunnable."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer

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


def make_timer(owner: QObject, call: Callable[[], None], every_ms: int, once: bool = False) -> QTimer:
    """once: it stops after it has called."""
    timer = QTimer(owner)
    timer.setInterval(every_ms)
    timer.setSingleShot(once)
    timer.timeout.connect(call)
    return timer
