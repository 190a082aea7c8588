"""A disk that fills up while paid calls are out: what was paid for waits in memory until there is room."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ai.services import Services
from app.paths import LibraryPaths
from app.program import Program
from app.settings import ProviderSettings, Settings
from app.steps.doing import Doing
from app.store import answers, recovery
from app.store.store import Store
from app.work.states import StepState
from app.work.tasks import StepKind
from tests.chaos.disk import Disk, small_disk
from tests.guards.unexpected_log import LogWatch
from tests.store.working import ARTIST, PRICE, a_manga
from tests.workers.test_paid_calls import Artist, run_dry, states
from workers.children import Children
from workers.queue import Queue


def one_at_a_time() -> Settings:
    """So that it is known which call is out when the disk is full."""
    return Settings(providers=(ProviderSettings(ARTIST, places=1),))


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Disk]:
    with small_disk(tmp_path / "disk", 8) as made:
        yield made


@pytest.fixture
def store(disk: Disk, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(answers, "LEAST_FREE", 0)
    opened = Store(LibraryPaths(disk.path / "library"))
    yield opened
    disk.make_room()
    opened.close()


@pytest.fixture
def artist() -> Artist:
    return Artist()


@pytest.fixture
def queue(qtbot: QtBot, store: Store, artist: Artist) -> Iterator[Queue]:
    children = Children(1)
    made = Queue(store, children, dict.fromkeys(StepKind, Doing(artist.run, artist.prepare, artist.adopt)), Services(one_at_a_time))
    yield made
    made.close()
    children.close()


def test_that_answers_that_find_no_room_are_kept_as_soon_as_there_is_some(
    qtbot: QtBot, queue: Queue, store: Store, artist: Artist, disk: Disk, log_watch: LogWatch
) -> None:
    log_watch.expect("disk-full")
    _, task_id = a_manga(store, 3)
    out, go = threading.Event(), threading.Event()

    def wait() -> None:
        out.set()
        go.wait(10)

    artist.acts["2"] = wait
    queue.wake()
    qtbot.waitUntil(out.is_set, timeout=10_000)
    disk.fill()
    with qtbot.waitSignal(queue.troubled, timeout=10_000) as told:
        go.set()
    assert told.args
    assert told.args[0].code == "disk-full"
    with qtbot.waitSignal(queue.troubled, timeout=10_000):  # it was woken too early
        queue.wake()
    disk.make_room()
    run_dry(qtbot, queue)
    assert states(store, task_id) == [StepState.DONE] * 3
    assert artist.asked == ["1", "2", "3"]
    card = store.tasks.card(task_id)
    assert (card.spent_micros, card.reserved_micros) == (3 * PRICE, 0)


def test_that_a_program_that_ends_while_the_disk_is_full_knows_afterwards_what_it_does_not_know(
    qtbot: QtBot, store: Store, artist: Artist, disk: Disk, log_watch: LogWatch
) -> None:
    """It ends all the same, and says nothing about calls of which it kept nothing but that nobody knows."""
    log_watch.expect("disk-full")
    _, task_id = a_manga(store, 2)
    children = Children(1)
    queue = Queue(store, children, dict.fromkeys(StepKind, Doing(artist.run, artist.prepare, artist.adopt)), Services(one_at_a_time))
    artist.acts["1"] = disk.fill
    with qtbot.waitSignal(queue.troubled, timeout=10_000):
        queue.wake()
    queue.close()
    children.close()
    disk.make_room()
    recovered = store.write(lambda connection: recovery.recover(connection, store.answers.known()))
    assert not recovered.adoptable
    assert states(store, task_id) == [StepState.UNKNOWN, StepState.WAITING]
    assert store.tasks.card(task_id).reserved_micros == 0


def test_that_nothing_is_bought_that_could_not_be_kept(
    qtbot: QtBot, queue: Queue, store: Store, artist: Artist, log_watch: LogWatch, monkeypatch: pytest.MonkeyPatch
) -> None:
    log_watch.expect("disk-full")
    _, task_id = a_manga(store, 2)
    with monkeypatch.context() as small, qtbot.waitSignal(queue.troubled, timeout=10_000):
        small.setattr(answers, "LEAST_FREE", 1 << 60)
        queue.wake()
        qtbot.waitUntil(lambda: not queue.running(), timeout=10_000)
    assert artist.asked == []
    assert states(store, task_id) == [StepState.WAITING] * 2
    assert store.tasks.card(task_id).reserved_micros == 0
    run_dry(qtbot, queue)
    assert states(store, task_id) == [StepState.DONE] * 2


def test_that_a_library_on_a_full_disk_is_closed_without_an_error(disk: Disk) -> None:
    program = Program(LibraryPaths(disk.path / "library"))
    program.recover()
    disk.fill()
    program.close()
    disk.make_room()
    Program(program.paths).close()
