"""What happened, in the library's own files: one a day, kept 30 days; nothing on the console."""

from __future__ import annotations

import logging
from logging.handlers import TimedRotatingFileHandler
from pathlib import Path

from app.files import storage_errors


def start_log(folder: Path) -> logging.Handler:
    """Write warnings and events of the program to `folder`; the handler, to be closed at the end."""
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        handler = TimedRotatingFileHandler(folder / "mangakai.log", when="midnight", backupCount=30, encoding="utf-8", delay=True, utc=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s [%(threadName)s] %(message)s"))
    root = logging.getLogger("mangakai")
    root.setLevel(logging.INFO)
    root.addHandler(handler)
    return handler
