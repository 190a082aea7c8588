"""Paid answers on disk through deaths at every point: bytes that lie there whole are adopted, and nothing else is left."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.paths import LibraryPaths
from app.program import Program
from app.store import results
from app.store.answers import Answers
from app.store.store import Store
from app.work.money import Receipt
from tests.store.working import ARTIST, a_manga, claim, drawn, send

RECEIPT = Receipt(ARTIST, "test-1", "f", price_micros=30_000)


def ends_at(monkeypatch: pytest.MonkeyPatch, nth: int, method: str) -> None:
    """The program dies when it is about to do this for the nth time."""
    real, count = getattr(Path, method), [0]

    def die(path: Path, *args: object, **named: object) -> object:
        count[0] += 1
        if count[0] == nth:
            raise KeyboardInterrupt
        return real(path, *args, **named)

    monkeypatch.setattr(Path, method, die)


@pytest.mark.parametrize("nth", [1, 2])
def test_that_whoever_dies_while_keeping_an_answer_leaves_no_paid_bytes_that_are_not_adopted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nth: int
) -> None:
    answers = Answers(LibraryPaths(tmp_path))
    with monkeypatch.context() as dying:
        ends_at(dying, nth, "replace")
        with pytest.raises(KeyboardInterrupt):
            answers.keep(7, b"picture", "{}")
    whole = [path for path in LibraryPaths(tmp_path).answers.iterdir() if path.read_bytes() == b"picture"]
    assert not whole
    assert answers.known() == frozenset()
    answers.keep(7, b"picture", "{}")
    assert answers.known() == {7}
    assert answers.find(7) is not None


@pytest.mark.parametrize("nth", [1, 2, 3])
def test_that_an_answer_that_is_adopted_already_is_not_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nth: int) -> None:
    """Dead before it was dropped, in between, or afterwards."""
    store = Store(LibraryPaths(tmp_path / "library"))
    a_manga(store, 1)
    step = claim(store, ARTIST)
    send(store, step)
    store.answers.keep(step.attempt_id, b"picture", "{}")
    store.write(lambda connection: results.succeed(connection, step, drawn(int(step.target)), RECEIPT))
    with monkeypatch.context() as dying:
        ends_at(dying, nth, "unlink")
        try:
            store.answers.drop(step.attempt_id)
        except KeyboardInterrupt:
            assert nth < 3
    store.close()

    program = Program(LibraryPaths(tmp_path / "library"))
    program.recover()
    assert not program.recovered.adoptable
    assert not list(program.paths.answers.iterdir())
    program.close()


def test_that_what_a_start_cleans_away_is_no_answer_that_is_still_to_be_adopted(tmp_path: Path) -> None:
    store = Store(LibraryPaths(tmp_path / "library"))
    a_manga(store, 2)
    for _ in range(2):
        step = claim(store, ARTIST)
        send(store, step)
        store.answers.keep(step.attempt_id, b"picture", "{}")
    store.close()
    program = Program(LibraryPaths(tmp_path / "library"))
    program.recover()
    assert len(program.recovered.adoptable) == 2
    assert len(program.store.answers.known()) == 2
    program.close()
