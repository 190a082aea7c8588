"""For the check of a build and for measuring: closes the window by itself once it has been painted, and says when that was.

Asked for by the variable MANGAKAI_CLOSE_AFTER_PAINT (docs/packaging.md); nothing else uses it.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

_VARIABLE = "MANGAKAI_CLOSE_AFTER_PAINT"


class FirstPaint(QObject):
    def __init__(self, window: QWidget, close: Callable[[], object]) -> None:
        super().__init__(window)
        self._close = close
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)  # after this event: then it is painted
        return False

    def _tell(self) -> None:
        import psutil

        begun = psutil.Process().create_time()
        sys.stdout.write(json.dumps({"v": 1, "event": "painted", "seconds": round(time.time() - begun, 3)}) + "\n")
        sys.stdout.flush()
        self._close()


def close_after_paint(window: QWidget, close: Callable[[], object]) -> None:
    """Does nothing unless the variable is set."""
    if os.environ.get(_VARIABLE):
        FirstPaint(window, close)
