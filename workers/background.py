"""Awaiting work that must not run on the GUI thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from typing import Any, ParamSpec, TypeVar

from workers.children import Children
from workers.worker import Worker, make_pool

P = ParamSpec("P")
T = TypeVar("T")


class Background:
    """Made and used on the thread of the running asyncio loop; futures are told there."""

    def __init__(self, children: Children, threads: int = 4) -> None:
        self._pool = make_pool(threads)
        self._children = children
        self._closing = False

    def run(self, function: Callable[P, T], *args: P.args, **keywords: P.kwargs) -> asyncio.Future[T]:
        """Run `function` on a pool thread: store writes, reads that may take long, look-ups."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        work = partial(function, *args, **keywords)

        def tell(method: Callable[[Any], None], value: object) -> None:
            if not future.done():
                method(value)

        def attempt() -> None:
            try:
                value = work()
            except BaseException as error:  # noqa: BLE001 - carried to whoever awaits
                loop.call_soon_threadsafe(tell, future.set_exception, error)
            else:
                loop.call_soon_threadsafe(tell, future.set_result, value)

        self._pool.start(Worker(attempt))
        return future

    def run_in_child(self, function: Callable[P, T], *args: P.args, **_none: P.kwargs) -> asyncio.Future[T]:
        """Run a top-level function in a child process; it and its arguments must pickle."""

        return self.run(self.in_child, function, *args)

    def in_child(self, function: Callable[..., Any], *args: object) -> Any:
        """The same for a thread of the pool, which waits for it: what commands take that read a stranger's file."""
        return self._children.call(function, *args, cancelled=lambda: self._closing)

    def begin_close(self) -> None:
        """Children at work are stopped; what else runs is left to end."""
        self._closing = True

    @property
    def busy(self) -> bool:
        return self._pool.activeThreadCount() > 0

    def close(self) -> None:
        """Stop children at work and wait for what runs, at most 5 s."""
        self.begin_close()
        self._pool.waitForDone(5000)
