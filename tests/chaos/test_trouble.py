"""A disk that fills up while paid calls are out, and a database that another process locks, under the real program."""

from __future__ import annotations

import os
import sqlite3
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.chaos import evidence
from tests.chaos.disk import Disk, small_disk
from tests.chaos.run import PLACES, Figures, Run

LOCKED_S = float(os.environ.get("MANGAKAI_CHAOS_LOCKED_S", "3"))  # 10 with `make chaos`

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="mounts a disk, kills process groups")]


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    with small_disk(tmp_path / "disk", 160) as made:
        yield made


@pytest.mark.parametrize("panels", [12])
def test_that_a_full_disk_costs_no_panel_and_no_call_that_nobody_knows_of(disk: Disk, panels: int) -> None:
    run = Run(disk.path / "run", 1, panels, Figures())
    with run.server:
        process = run.start("make")
        assert process.until(lambda: len(run.server.billed) >= 5, every_s=0.01)
        run.server.hold_answers()
        assert process.until(lambda: run.server.waiting >= PLACES, every_s=0.01)
        disk.fill()
        before = evidence.look(run.library, run.folder.parent.parent, run.server, 0)
        run.server.let_answers_go()
        ended = process.end()
        assert ended.status == 1, str(ended)
        assert [one["code"] for one in ended.of("error")] == ["disk-full"], str(ended)
        disk.make_room()
        run.finish(before.takes)
    assert len(run.server.billed) <= panels + PLACES
    assert run.figures.decided <= 1


def test_that_a_database_that_another_process_locks_is_waited_for(tmp_path: Path) -> None:
    run, panels = Run(tmp_path / "run", 2, 8, Figures()), 8
    with run.server:
        process = run.start("make")
        assert process.until(lambda: len(run.server.billed) >= 2, every_s=0.01)
        with closing(sqlite3.connect(run.library / "library.db", isolation_level=None, timeout=20)) as other:
            other.execute("BEGIN IMMEDIATE")
            threading.Event().wait(LOCKED_S)
            assert process.runs
            other.execute("ROLLBACK")
        ended = process.end()
        assert ended.status == 0, str(ended)
        assert not ended.of("error")
        run.account()
    assert len(run.server.billed) == panels
