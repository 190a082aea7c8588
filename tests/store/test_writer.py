"""The one thread that writes: units keep or lose only themselves, and nobody waits for it in vain."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError, IntegrityError

from app.errors import Conflict
from app.store.store import Connection, Store
from tests.libraries import new_store

NOTE = "INSERT INTO meta VALUES (:key, :value)"


def note(key: str, value: str = "x") -> object:
    return lambda connection: connection.execute(text(NOTE), {"key": key, "value": value})


def in_one_group(store: Store, *units: object) -> list[BaseException | None]:
    """What each was told; all are gathered while the writer is busy."""
    gate, ended = threading.Event(), threading.Event()
    told: list[BaseException | None] = []

    def tell(_value: object, error: BaseException | None) -> None:
        told.append(error)
        if len(told) == len(units):
            ended.set()

    store.submit(lambda _connection: gate.wait(5), lambda _value, _error: None)
    for unit in units:
        store.submit(unit, tell)  # type: ignore[arg-type]
    gate.set()
    assert ended.wait(5)
    return told


def notes(store: Store) -> set[str]:
    return store.write(lambda connection: set(connection.execute(text("SELECT key FROM meta")).scalars()))


def wrong_sql(connection: Connection) -> None:
    connection.execute(text("SELECT nothing FROM nowhere"))


def wrong_sql_by_driver(connection: Connection) -> None:
    connection.exec_driver_sql("INSERT INTO meta VALUES (?, ?)", ("too few",))


@pytest.mark.parametrize("bad", [wrong_sql, wrong_sql_by_driver])
def test_that_a_statement_that_is_wrong_loses_its_own_unit_alone(store: Store, bad: object) -> None:
    first, middle, last = in_one_group(store, note("a"), bad, note("b"))
    assert (first, last) == (None, None)
    assert isinstance(middle, DatabaseError)
    assert {"a", "b"} <= notes(store)


def test_that_words_in_what_is_kept_are_not_taken_for_what_the_database_says(store: Store) -> None:
    twice = note("a", "the door was locked, the disk is full, it is not a database and readonly")
    first, second, last = in_one_group(store, twice, twice, note("b"))
    assert (first, last) == (None, None)
    assert isinstance(second, IntegrityError)
    with pytest.raises(IntegrityError):
        store.write(twice)  # type: ignore[arg-type]


def test_that_whoever_writes_while_the_store_closes_is_answered(tmp_path: Path) -> None:
    for attempt in range(20):
        store = new_store(tmp_path / str(attempt))
        barrier = threading.Barrier(5)
        answers: list[str] = []

        def write(store: Store = store, barrier: threading.Barrier = barrier, answers: list[str] = answers) -> None:
            barrier.wait(5)
            for _ in range(20):
                try:
                    store.write(lambda _connection: None)
                    answers.append("kept")
                except Conflict as error:
                    answers.append(error.code)

        threads = [threading.Thread(target=write, daemon=True) for _ in range(4)]
        for thread in threads:
            thread.start()
        barrier.wait(5)
        store.close()
        for thread in threads:
            thread.join(5)
        assert not any(thread.is_alive() for thread in threads)
        assert len(answers) == 80
        assert set(answers) <= {"kept", "library-closed"}
