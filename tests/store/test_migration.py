"""A library of the first form, with a life in it, opened by this program."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config

from app.paths import LibraryPaths
from app.store import control, engine, moves, recovery
from app.store.store import Store
from app.work.states import Held, StepState, TaskState
from app.work.tasks import COMPUTE, StepKind, TaskChoices
from tests.store import audit

T = 1_790_000_000.0
PANEL = (
    '{"number":%d,"chapter":1,"scene":1,"span":{"start":0,"end":1},"text":"Nao ran.","shot":"medium",'
    '"setting":{"place":"","time":"","mood":""}}'
)


def make_old(paths: LibraryPaths) -> None:
    """The first migration alone, and PRAGMA user_version as that program wrote it."""
    paths.root.mkdir(parents=True)
    made = engine.writer(paths.database)
    config = Config()
    config.set_main_option("script_location", str(Path(engine.__file__).parent / "migrations"))
    with made.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql("PRAGMA user_version=1")
    made.dispose()
    with closing(sqlite3.connect(paths.database)) as file, file:
        fill(file)


def fill(connection: sqlite3.Connection) -> None:
    """Two books; tasks that are done, under way, failed, paused and hidden; takes with and without a panel that shows them."""
    run = connection.execute
    for book in (1, 2):
        style = '{"genre":"auto","finish":"auto"}'
        run("INSERT INTO book VALUES (?, ?, 'Rain', 'en', 'ltr', ?, 2, ?, ?, NULL)", (book, f"book{book}", style, T, T))
        run("INSERT INTO story VALUES (?, 'rain.txt', 'utf-8', 'Nao ran.', '[]')", (book,))
        run("INSERT INTO page VALUES (?, 1, 1, '{}')", (book,))
    tasks = [(1, "make_manga", 1, 0, None), (2, "make_manga", 2, 0, None), (3, "redraw_panel", 1, 1, None), (4, "export", 1, 0, T)]
    for task, kind, book, paused, deleted in tasks:
        run(
            "INSERT INTO task (id, uid, kind, book_id, paused, made, active, worked, deleted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (task, f"task{task}", kind, book, paused, T, T + 50, 40.0, deleted),
        )
    steps = [
        (1, 1, 1, "write_script", "done", 0, 1),
        (2, 1, 1, "draw_panel", "done", 0, 1),
        (3, 1, 1, "draw_panel", "done", 0, 2),
        (4, 2, 2, "plan_storyboard", "done", 0, 1),
        (5, 2, 2, "draw_panel", "failed", 0, 1),
        (6, 2, 2, "draw_panel", "running", 0, 1),
        (7, 2, 2, "export", "waiting", 2, 0),
        (8, 3, 1, "draw_panel", "waiting", 0, 0),
        (9, 4, 1, "export", "cancelled", 0, 0),
    ]
    for step, task, book, kind, state, blockers, attempts in steps:
        target = {2: "1", 3: "2", 5: "3", 6: "4", 8: "1"}.get(step, "1")
        error = '{"code":"bug","facts":{}}' if state == "failed" else None
        columns = "(id, task_id, book_id, kind, key, target, lane, rank, choices, state, seq, blockers, attempts, error, result)"
        row = (step, task, book, kind, f"k{step}", target, state, 2 * attempts, blockers, attempts, error)
        run(f"INSERT INTO step {columns} VALUES (?, ?, ?, ?, ?, ?, 'compute', 1, '{{}}', ?, ?, ?, ?, ?, NULL)", row)
        for number in range(1, attempts + 1):
            outcome = state if number == attempts else "failed"
            seconds = None if outcome == "running" else 2.5
            receipt = (step, number, outcome, "draft" if kind == "draw_panel" else None, T, seconds)
            run(
                "INSERT INTO attempt (step_id, number, outcome, artist, started, seconds, price_micros) VALUES (?, ?, ?, ?, ?, ?, 0)",
                receipt,
            )
    run("INSERT INTO need VALUES (7, 5), (7, 6)")
    for panel, book, number, step in ((1, 1, 1, 8), (2, 1, 2, 3), (3, 2, 1, 5), (4, 2, 2, 6)):
        run("INSERT INTO panel VALUES (?, ?, ?, 1, 1, ?, ?, NULL, ?)", (panel, book, number, number, PANEL % number, step))
    for take, panel, number, step in ((1, 1, 1, 2), (2, 2, 1, 3)):
        attempt = run("SELECT max(id) FROM attempt WHERE step_id = ?", (step,)).fetchone()[0]
        values = (take, panel, number, f"{take:032}.png", attempt, T)
        run("INSERT INTO take VALUES (?, ?, ?, ?, 10, 20, '[]', 'draft', 0, '', '[]', ?, ?)", values)
        run("UPDATE panel SET take_id = ? WHERE id = ?", (take, panel))
    run("INSERT INTO meta VALUES ('paused', '1')")


@pytest.fixture
def old(tmp_path: Path) -> LibraryPaths:
    paths = LibraryPaths(tmp_path / "library")
    make_old(paths)
    return paths


@pytest.fixture
def store(old: LibraryPaths) -> Iterator[Store]:
    opened = Store(old)
    yield opened
    opened.close()


def test_that_counts_and_states_of_old_tasks_and_books_are_those_of_their_steps(store: Store) -> None:
    audit.check(store.write(audit.read))
    states = {card.id: card.state for card in store.tasks.cards()}
    assert states == {1: TaskState.DONE, 2: TaskState.RUNNING, 3: TaskState.WAITING}
    assert [(book.panels, book.drawn, book.pages) for book in sorted(store.books.cards(), key=lambda book: book.id)] == [
        (2, 2, 1),
        (2, 0, 1),
    ]


def test_that_a_paused_queue_and_paused_tasks_stay_paused(store: Store) -> None:
    assert store.tasks.queue_held() is Held.PERSON
    assert store.tasks.card(3).held is Held.PERSON
    assert store.tasks.card(2).held is None


def test_that_an_old_library_goes_on_where_it_was(store: Store) -> None:
    recovered = store.write(lambda connection: recovery.recover(connection, frozenset()))
    assert [(one.step_id, one.state) for one in recovered.news] == [(6, StepState.WAITING)]
    store.write(control.release_all)
    store.write(lambda connection: control.release_task(connection, 3))
    claimed = store.write(lambda connection: moves.claim(connection, COMPUTE, 9))
    assert [(one.id, one.attempt, one.task) for one in claimed] == [(8, 1, TaskChoices()), (6, 2, TaskChoices())]
    assert [one.step_id for one in store.write(lambda connection: control.retry_task(connection, 2))] == [5]
    audit.check(store.write(audit.read))


def test_that_old_takes_keep_their_pictures_their_choice_and_their_receipts(store: Store) -> None:
    (take,) = store.takes.of_panel(2)
    assert (take.picture, take.chosen, take.seconds, take.price_micros, take.artist) == (f"{2:032}.png", True, 2.5, 0, "draft")
    providers = store.write(lambda c: c.exec_driver_sql("SELECT provider FROM attempt WHERE id = 3").scalar_one())
    assert providers == "draft"


def test_that_a_finished_old_task_says_when_it_ended(store: Store) -> None:
    ended = store.tasks.card(1).ended
    assert ended is not None
    assert ended.timestamp() == T + 50
    assert store.tasks.card(1).elapsed_s == 40.0


def test_that_old_steps_are_of_the_kinds_that_make_something(store: Store) -> None:
    kinds = {step.kind for step in store.tasks.steps(2)}
    assert kinds == {StepKind.PLAN_STORYBOARD, StepKind.DRAW_PANEL, StepKind.EXPORT}
    assert store.tasks.gaps(2) == [1]


def test_that_the_old_library_is_backed_up_whole_before_it_is_changed(old: LibraryPaths) -> None:
    Store(old).close()
    (backup,) = old.backups.glob("*.db")
    with closing(sqlite3.connect(backup)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM step").fetchone() == (9,)


def test_that_no_row_hangs_on_nothing_after_the_migration(store: Store) -> None:
    assert store.write(lambda connection: connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()) == []
    assert store.write(lambda connection: connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()) == "ok"
