"""A library of 100,000 tasks and 1,000,000 panels: what a person looks at comes as fast as from an empty one."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.paths import LibraryPaths
from app.store import moves
from app.store.store import Connection, Store
from app.work.states import TaskState
from app.work.tasks import COMPUTE
from tests.story import planned

TASKS, PANELS, BOOKS = 100_000, 1_000_000, 2_000
ROOT = Path(__file__).resolve().parents[2]


def fill(connection: Connection) -> None:
    """Most tasks are done; the newest 40 are not, 5,000 failed in part. Ten steps a task, 500 panels a book."""
    connection.exec_driver_sql(
        """
        INSERT INTO book (uid, title, language, direction, style, made, changed)
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :books)
        SELECT printf('b%07d', i), CASE i % 3 WHEN 0 THEN '雨夜信使 ' WHEN 1 THEN 'The Rain Courier ' ELSE '月の修理人 ' END || i,
         'en', 'ltr', '{}', i, i FROM n""",
        {"books": BOOKS},
    )
    connection.exec_driver_sql(
        """
        INSERT INTO panel (book_id, number, chapter, page, place, value, take_id)
        WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :panels - 1)
        SELECT 2 + i / 500, i % 500 + 1, 1, (i % 500) / 5 + 1, i % 5 + 1, '{}', i + 1 FROM n""",
        {"panels": PANELS},
    )
    connection.exec_driver_sql("""
        INSERT INTO take (panel_id, number, picture, width, height, marks, artist, model, prompt, seed, words, changes, made)
        SELECT id, 1, printf('%032x.png', id), 10, 10, '[]', 'draft', '', '', 0, '', '[]', 0 FROM panel WHERE take_id IS NOT NULL""")
    connection.exec_driver_sql(
        """
        INSERT INTO task (uid, kind, book_id, rank, place, choices, made_at, worked)
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :tasks)
        SELECT printf('t%07d', i), 'make_manga', 2 + i % :books, 1, i, '{}', i, 10 FROM n""",
        {"tasks": TASKS, "books": BOOKS},
    )
    connection.exec_driver_sql(
        """
        INSERT INTO step (task_id, book_id, kind, key, target, lane, product, choices, state, seq, blockers, attempts, retries, due)
        SELECT task.id, task.book_id, 'draw_panel', 'draw-' || n.value, n.value, 'compute', 1, '{}',
         CASE WHEN task.id > :newest AND n.value > 3 THEN 'waiting' WHEN task.id % 20 = 0 AND n.value = 3 THEN 'failed' ELSE 'done' END,
         2, 0, 1, 0, 0
        FROM task, json_each('[1,2,3,4,5,6,7,8,9,10]') AS n WHERE task.id > 1""",
        {"newest": TASKS - 40},
    )


def best(look: Callable[[], object]) -> tuple[float, float]:
    """First and median of ten, in ms."""
    took = []
    for _ in range(11):
        began = time.perf_counter()
        look()
        took.append(1000 * (time.perf_counter() - began))
    return took[0], statistics.median(took[1:])


def start_ms(library: Path) -> float:
    """`mangakai tasks --limit 1`, median of five."""
    took = []
    for _ in range(5):
        began = time.perf_counter()
        line = [sys.executable, "-m", "ui", "--library", str(library), "tasks", "--limit", "1"]
        subprocess.run(line, cwd=ROOT, check=True, capture_output=True)
        took.append(1000 * (time.perf_counter() - began))
    return statistics.median(took)


@pytest.mark.timeout(900)
def test_that_a_million_panels_are_looked_at_as_fast_as_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    small, big = LibraryPaths(tmp_path / "small"), LibraryPaths(tmp_path / "big")
    Store(small).close()
    store = Store(big)
    planned(store)
    store.write(fill)
    store.close()
    opening = best(lambda: Store(big).close())
    store = Store(big)
    tasks, books = store.tasks, store.books
    looks: dict[str, Callable[[], object]] = {
        "newest 50": tasks.cards,
        "all unfinished (41)": tasks.unfinished,
        "counts by state": tasks.tally,
        "50 that failed in part": lambda: tasks.cards(state=TaskState.DONE_WITH_GAPS),
        "the page after task 50,000": lambda: tasks.cards(before=50_000),
        "search, many": lambda: tasks.cards(search="Rain"),
        "search, one": lambda: tasks.cards(search="信使 1998"),
        "search, none": lambda: tasks.cards(search="ほし"),
        "a task by name": lambda: tasks.find("t0099990"),
        "2,000 books with covers and counts": books.cards,
        "claim and give back": lambda: store.write(claim_and_undo),
        "what rests before it is sent again": lambda: tasks.next_due(time.time()),
    }
    found = {"opening": opening, **{name: best(look) for name, look in looks.items()}}
    store.close()
    before, after = start_ms(small.root), start_ms(big.root)
    with capsys.disabled():
        print(f"\n{TASKS:,} tasks, {PANELS:,} panels; ms first / again")
        for name, (first, again) in found.items():
            print(f"  {name}: {first:.1f} / {again:.2f}")
        print(f"  start of the program: {after:.0f} ms, with an empty library {before:.0f} ms")


def claim_and_undo(connection: Connection) -> None:
    with connection.begin_nested() as point:
        assert moves.claim(connection, COMPUTE)
        point.rollback()
