"""Child processes for work that burns the processor or reads what strangers made.

A thread of Python would freeze the window, and a parser that hangs in a thread cannot be stopped; a child can be killed.
Children have no handle to the library: values go in, values come out.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import signal
import sys
import threading
import time
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from typing import Any

from app.errors import AppError, Cancelled, WorkFailed

log = logging.getLogger("mangakai.children")
MEMORY_LIMIT = 4 << 30  # bytes of address space; a 2,000 x 3,000 page takes about 200 MB
_POLL_S = 0.05
Report = Callable[[int, int], None]


class _Child:
    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs,), name="mangakai-child", daemon=True)
        self.process.start()
        theirs.close()

    def kill(self) -> None:
        self.process.kill()
        self.process.join()
        self.pipe.close()


class Children:
    """At most `count` child processes, started when first needed and kept. `call` may be used from any thread."""

    def __init__(self, count: int | None = None) -> None:
        self.count = count or max(1, os.cpu_count() or 1)
        self._free: list[_Child] = []
        self._closed = False
        self._places = threading.BoundedSemaphore(self.count)
        self._lock = threading.Lock()

    def call(
        self,
        function: Callable[..., Any],
        *args: Any,
        cancelled: Callable[[], bool] = lambda: False,
        report: Report | None = None,
        limit_s: float = 180.0,
    ) -> Any:
        """Run a top-level function in a child and return what it returns.

        With `report`, the function gets a keyword argument `report(done, total)`. Raises what the function raised if that is
        an AppError; WorkFailed "step-too-slow", "child-died" or "child-broke"; Cancelled within about 50 ms of `cancelled`.
        """
        self._wait_for_place(cancelled)
        try:
            answer = self._ask((function, args, report is not None), cancelled, report, limit_s)
        finally:
            self._places.release()
        return _value_of(answer)

    def _ask(self, job: tuple[object, ...], cancelled: Callable[[], bool], report: Report | None, limit_s: float) -> tuple[str, Any]:
        child = self._take()
        try:
            answer = _talk(child, job, cancelled, report, limit_s)
        except BaseException:
            child.kill()
            raise
        with self._lock:
            kept = not self._closed
            if kept:
                self._free.append(child)
        if not kept:
            child.kill()
        return answer

    def close(self) -> None:
        """Kill the children that rest; those at work are killed by their callers' cancel, or when they have answered."""
        with self._lock:
            self._closed = True
            resting, self._free = self._free, []
        for child in resting:
            child.kill()

    def _wait_for_place(self, cancelled: Callable[[], bool]) -> None:
        while not self._places.acquire(timeout=_POLL_S):
            if cancelled():
                raise Cancelled

    def _take(self) -> _Child:
        with self._lock:
            child = self._free.pop() if self._free else None
        if child is not None and child.process.is_alive():
            return child
        if child is not None:
            child.kill()
        return _Child()


def _talk(child: _Child, job: tuple[object, ...], cancelled: Callable[[], bool], report: Report | None, limit_s: float) -> tuple[str, Any]:
    deadline = time.monotonic() + limit_s
    try:
        child.pipe.send(job)
        while True:
            if cancelled():
                raise Cancelled
            if time.monotonic() > deadline:
                raise WorkFailed("step-too-slow", seconds=round(limit_s))
            if child.pipe.poll(_POLL_S):
                kind, value = child.pipe.recv()
                if kind != "progress":
                    return kind, value
                if report:
                    report(*value)
    except (EOFError, BrokenPipeError, ConnectionResetError) as error:
        raise WorkFailed("child-died") from error


def _value_of(answer: tuple[str, Any]) -> Any:
    kind, value = answer
    if kind == "known":
        raise value
    if kind == "bug":
        log.error("in a child process:\n%s", value)
        raise WorkFailed("child-broke", details=value.strip().splitlines()[-1])
    return value


def _serve(pipe: Connection) -> None:
    """The child's life: one job after the other, until the parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the parent, who then cancels or gives back
    _limit_memory()
    _step_back()
    while True:
        try:
            function, args, wants_report = pipe.recv()
        except (EOFError, OSError):
            return
        keywords = {"report": lambda done, total: pipe.send(("progress", (done, total)))} if wants_report else {}
        try:
            pipe.send(_answer(function, args, keywords))
        except OSError:
            return


def _answer(function: Callable[..., Any], args: tuple[Any, ...], keywords: dict[str, Any]) -> tuple[str, Any]:
    try:
        return "value", function(*args, **keywords)
    except AppError as error:
        return "known", error
    except MemoryError:
        return "known", WorkFailed("out-of-memory")
    except Exception:  # noqa: BLE001 - told to the parent, whatever it is
        return "bug", traceback.format_exc()


def _step_back() -> None:
    """The window comes first: with all cores drawing, its thread must not wait for a turn."""
    if sys.platform == "win32":
        import psutil  # Windows names its priorities otherwise

        psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
    else:
        os.nice(10)


def _limit_memory() -> None:
    try:
        import resource  # not on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, resource.getrlimit(resource.RLIMIT_AS)[1]))
