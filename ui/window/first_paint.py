"""For the check of a build and for measuring: says when the window was painted, and closes it by itself.

Asked for by the variable MANGAKAI_CLOSE_AFTER_PAINT (docs/packaging.md); otherwise nothing here does anything.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from ui.window.main_window import MainWindow

_VARIABLE = "MANGAKAI_CLOSE_AFTER_PAINT"


class FirstPaint(QObject):
    """first: when the window was seen. Once it is furnished and painted again, both times are said, counted from the process's start."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.first = 0.0
        self._close: Callable[[], object] = lambda: None
        window.seen.connect(self._seen)

    def close_when_furnished(self, window: MainWindow, close: Callable[[], object]) -> None:
        self._close = close
        window.installEventFilter(self)
        window.update()

    def _seen(self) -> None:
        self.first = self.first or time.time()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)  # after this event: then it is painted
        return False

    def _tell(self) -> None:
        import json

        import psutil

        begun, now = psutil.Process().create_time(), time.time()
        facts = {"v": 1, "event": "painted", "first_s": round(self.first - begun, 3), "furnished_s": round(now - begun, 3)}
        print(json.dumps(facts), file=sys.stdout, flush=True)  # noqa: T201 - asked for by a program
        self._close()


def watch_first_paint(window: MainWindow) -> None:
    """Before it is shown."""
    if os.environ.get(_VARIABLE):
        FirstPaint(window)


def close_after_paint(window: MainWindow, close: Callable[[], object]) -> None:
    """When all behind it is there."""
    watch = window.findChild(FirstPaint)
    if isinstance(watch, FirstPaint):
        watch.close_when_furnished(window, close)
