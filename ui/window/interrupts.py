"""Ctrl-C in the terminal and a polite end by the system close the window, as its cross does."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from PySide6.QtCore import QSocketNotifier

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


@contextmanager
def closing_on_interrupt(close: Callable[[], object]) -> Iterator[None]:
    """Qt waits outside of Python, where no handler runs; a byte on a socket wakes it."""
    theirs, ours = socket.socketpair()
    for end in (theirs, ours):
        end.setblocking(False)
    notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read)

    def wake() -> None:
        with suppress(BlockingIOError):
            ours.recv(64)

    notifier.activated.connect(wake)
    woken_before = signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    before = {one: signal.signal(one, lambda _number, _frame: close()) for one in _SIGNALS}
    try:
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
        signal.set_wakeup_fd(woken_before)
        notifier.setEnabled(False)
        theirs.close()
        ours.close()
