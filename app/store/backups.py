"""Copies of the database: one a day, the last seven of them."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from app.errors import StorageError
from app.files import beside
from app.paths import LibraryPaths
from app.store.clock import day_of, now
from app.store.engine import known_errors

KEPT = 7
_SPARE = 2  # times its size must be free: a copy that fills the disk helps nobody


def back_up_daily(paths: LibraryPaths) -> Path | None:
    """Today's copy, and the oldest beyond KEPT removed; None where there is one already. Raises StorageError."""
    return None if _todays(paths).exists() else back_up(paths)


def back_up(paths: LibraryPaths) -> Path:
    """Today's copy, in place of an earlier one of today; takes as long as the database is big. Raises StorageError."""
    target = _todays(paths)
    size = paths.database.stat().st_size
    if shutil.disk_usage(paths.root).free < size * _SPARE:
        raise StorageError("disk-full", path=str(target))
    with beside(target) as part:
        _copy(paths.database, part)
    for old in sorted(paths.backups.glob("daily-*.db"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return target


def _todays(paths: LibraryPaths) -> Path:
    return paths.backups / f"daily-{day_of(now())}.db"


def _copy(source: Path, target: Path) -> None:
    """In one go: copied in pieces it would begin again whenever the writer commits, and here nobody waits for it (WAL)."""
    with (
        known_errors(target),
        closing(sqlite3.connect(f"file:{quote(source.as_posix())}?mode=ro", uri=True)) as here,
        closing(sqlite3.connect(target)) as there,
    ):
        here.backup(there)
        there.execute("PRAGMA journal_mode=DELETE")  # one file, that needs no others beside it
