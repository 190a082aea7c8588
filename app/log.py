"""What happened, in the library's own files: one a day, kept 30 days; nothing on the console."""

from __future__ import annotations

import logging
from contextlib import suppress
from logging.handlers import TimedRotatingFileHandler
from pathlib import Path

from app.files import storage_errors


class _Journal(TimedRotatingFileHandler):
    """A full disk has been said where it matters; the journal itself is silent about it."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Not on the console."""

    def close(self) -> None:
        with suppress(OSError):
            super().close()


def start_log(folder: Path) -> logging.Handler:
    """Write warnings and events of the program to `folder`; the handler, to be closed at the end."""
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        handler = _Journal(folder / "mangakai.log", when="midnight", backupCount=30, encoding="utf-8", delay=True, utc=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s [%(threadName)s] %(message)s"))
    root = logging.getLogger("mangakai")
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    return handler
