"""A back-up program or a virus scanner keeps the database busy for longer than the program waits at once."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from app.paths import LibraryPaths
from app.store import engine
from app.store.store import Store
from tests.cli.here import Here
from tests.guards.unexpected_log import LogWatch
from tests.story import planned
from workers import queue


def keep_busy(database: Path, began: threading.Event) -> None:
    """As soon as work has begun, for a second."""
    with closing(sqlite3.connect(database, isolation_level=None, timeout=20)) as other:
        while not other.execute("SELECT count(*) FROM attempt").fetchone()[0]:
            began.wait(0.005)
        other.execute("BEGIN IMMEDIATE")
        began.set()
        threading.Event().wait(1.0)
        other.execute("ROLLBACK")


def test_that_a_command_waits_for_a_busy_library_says_so_and_goes_on_by_itself(
    tmp_path: Path, qapp: object, monkeypatch: pytest.MonkeyPatch, log_watch: LogWatch
) -> None:
    log_watch.expect("library-busy")
    mangakai = Here(tmp_path / "library")
    store = Store(LibraryPaths(mangakai.library))
    planned(store, panels=3)
    store.close()
    monkeypatch.setattr(engine, "WRITER_PATIENCE_S", 0.2)
    monkeypatch.setattr(queue, "_BUSY_LIBRARY_S", 0.2)
    began = threading.Event()
    other = threading.Thread(target=keep_busy, args=(LibraryPaths(mangakai.library).database, began))
    other.start()
    resumed = mangakai("resume")
    other.join()
    assert began.is_set()
    assert resumed.status == 0, resumed
    assert {one["code"] for one in resumed.of("warning")} >= {"library-busy"}
    assert not resumed.of("error")
