"""Several calls to the storage at once, and one who watches: tells how far they are, halts all when one fails or somebody cancels."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_EXCEPTION, Future, ThreadPoolExecutor, wait
from typing import TypeVar

from app.errors import Cancelled
from app.publishing.s3 import CONNECTIONS

T = TypeVar("T")
Stopped = Callable[[], bool]
Report = Callable[[int, int, float], None]  # bytes sent, of so many, and how many a second
_LOOK_S = 0.1
_SPEED_OVER = 30  # looks


class Crew:
    """A context manager; at its end no thread is left. Its `halt` ends every call that is under way."""

    def __init__(self, halt: threading.Event, stopped: Stopped, report: Report) -> None:
        self.halt = halt
        self._stopped, self._report = stopped, report
        self._lock = threading.Lock()
        self._sent = 0
        self._total = 0
        self._looks: deque[tuple[float, int]] = deque(maxlen=_SPEED_OVER)
        self._pool = ThreadPoolExecutor(CONNECTIONS, "storage")

    def __enter__(self) -> Crew:
        return self

    def __exit__(self, *_: object) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def expect(self, total: int) -> None:
        """So many bytes are going to be sent."""
        self._total = total

    def sent(self, size: int) -> None:
        """Called on any thread; less than 0 for what has to be sent once more."""
        with self._lock:
            self._sent += size

    def all(self, jobs: Sequence[Callable[[], T]]) -> list[T]:
        """Do all of them; what they returned, in their order. Raises what the first one raised, or Cancelled, after all have ended."""
        waiting: set[Future[T]] = set()
        futures = [self._pool.submit(job) for job in jobs]
        waiting.update(futures)
        try:
            while waiting:
                self.heed()
                done, waiting = wait(waiting, _LOOK_S, FIRST_EXCEPTION)
                self._tell()
                for one in done:
                    one.result()
        except BaseException:
            self.halt.set()
            for one in waiting:
                one.cancel()
            wait(waiting)
            raise
        return [one.result() for one in futures]

    def heed(self) -> None:
        if self._stopped():
            raise Cancelled

    def _tell(self) -> None:
        if not self._total:
            return
        now = time.monotonic()
        with self._lock:
            sent = self._sent
        self._looks.append((now, sent))
        began, before = self._looks[0]
        self._report(max(0, min(sent, self._total)), self._total, max(0.0, (sent - before) / (now - began)) if now > began else 0.0)
