"""Who is first: claims, cancels, pauses, closes and wakes against each other."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.errors import Conflict
from app.paths import LibraryPaths
from app.store import control, moves
from app.store.store import Connection, Store
from app.work.states import Event, Held, StepState, TaskState
from app.work.tasks import Claimed, StepKind
from tests.guards.unexpected_log import LogWatch
from tests.store import audit
from tests.store.working import ARTIST, a_manga, claim_all, draw, send
from tests.workers.paid import Studio
from tests.workers.service import PRICE, Gate, Service, install
from workers.lock import hold

S = StepState


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Service:
    return install(tmp_path / "packages", monkeypatch)


@pytest.fixture
def studio(qtbot: QtBot, store: Store, service: Service) -> Iterator[Studio]:
    made = Studio(store, places=4)
    yield made
    made.close()


def at_once(*works: Callable[[], object]) -> None:
    """All of them begin in the same moment, each on a thread of its own."""
    barrier = threading.Barrier(len(works))

    def begin(work: Callable[[], object]) -> None:
        barrier.wait(10)
        work()

    threads = [threading.Thread(target=begin, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def stopped_writer(store: Store) -> Gate:
    """Nothing is written until the gate is opened."""
    gate = Gate()
    store.submit(lambda _connection: gate(), lambda _value, _error: None)
    return gate


def has_begun(store: Store, service: Service, calls: int) -> bool:
    return len(service.asked) >= calls or not store.tasks.unfinished()


def test_that_eight_threads_that_claim_several_at_once_share_them_without_overlap(store: Store) -> None:
    a_manga(store, 40)
    claimed: list[Claimed] = []

    def take() -> None:
        while found := claim_all(store, ARTIST, 3):
            claimed.extend(found)

    at_once(*[take] * 8)
    assert sorted(one.target for one in claimed) == sorted(str(n) for n in range(1, 41))
    assert len({one.attempt_id for one in claimed}) == 40
    audit.check(store.write(audit.read))


def test_that_a_cancel_and_the_ends_of_calls_meet_and_nothing_paid_is_lost(store: Store) -> None:
    for _ in range(3):
        _, task_id = a_manga(store, 8)
        claimed = claim_all(store, ARTIST, 6)
        for one in claimed:
            send(store, one)
        cancel = partial(store.write, partial(control.cancel_task, task_id=task_id))
        at_once(cancel, *[partial(draw, store, one) for one in claimed])
        states = Counter(step.state for step in store.tasks.steps(task_id, StepKind.DRAW_PANEL))
        assert states == {S.DONE: 6, S.CANCELLED: 2}
    audit.check(store.write(audit.read))


def test_that_of_two_ends_of_one_attempt_exactly_one_counts(store: Store) -> None:
    _, task_id = a_manga(store, 12)
    claimed = claim_all(store, ARTIST)
    for one in claimed:
        send(store, one)
    moved: list[bool] = []

    def lose_all() -> None:
        for one in claimed:
            moved.append(store.write(partial(moves.settle, claimed=one, event=Event.LOSE)).moved)

    def fail_all() -> None:
        for one in reversed(claimed):
            moved.append(store.write(partial(moves.settle, claimed=one, event=Event.FAIL)).moved)

    at_once(lose_all, fail_all)
    assert moved.count(True) == 12
    assert store.tasks.card(task_id).reserved_micros == 0
    audit.check(store.write(audit.read))


def test_that_nothing_is_claimed_after_a_pause_has_returned(store: Store) -> None:
    a_manga(store, 60)
    paused, late = threading.Event(), []

    def take() -> None:
        while True:
            was_paused = paused.is_set()
            found = claim_all(store, ARTIST, 1)
            if found and was_paused:
                late.extend(found)
            if not found:
                return

    def pause() -> None:
        store.write(lambda connection: control.hold_all(connection, Held.PERSON))
        paused.set()

    at_once(take, take, take, pause)
    assert late == []
    assert claim_all(store, ARTIST) == []


def test_that_two_programs_never_work_in_one_library(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path / "library")
    lock = hold(paths)
    with pytest.raises(Conflict, match="library-in-use"):
        hold(paths)
    lock.unlock()
    hold(paths).unlock()


def test_that_a_wake_during_a_claim_is_not_lost(qtbot: QtBot, studio: Studio, service: Service) -> None:
    tasks = []
    for _ in range(5):
        tasks.append(a_manga(studio.store, 1)[1])
        writer = stopped_writer(studio.store)
        studio.queue.wake()
        writer.open()
        tasks.append(a_manga(studio.store, 2)[1])
        studio.queue.wake()
    qtbot.waitUntil(lambda: studio.queue.quiet)
    assert {studio.store.tasks.card(task).state for task in tasks} == {TaskState.DONE}
    assert len(service.asked) == 15


def test_that_the_queue_is_never_quiet_between_the_end_of_a_step_and_the_look_for_what_it_opened(
    qtbot: QtBot, studio: Studio, service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue, fill = studio.queue, studio.queue._fill
    quiet: list[bool] = []

    def watch(names: list[str]) -> None:
        if threading.current_thread().name == "store-writer":
            quiet.append(queue.quiet)
        fill(names)

    monkeypatch.setattr(queue, "_fill", watch)
    a_manga(studio.store, 1)
    add_step_behind_the_drawings(studio.store)
    studio.run_dry(qtbot)
    assert quiet
    assert not any(quiet)


def add_step_behind_the_drawings(store: Store) -> None:
    """One drawing more behind each: its end opens something."""
    columns = "task_id, book_id, kind, target, lane, product, choices, attempts, retries, due"

    def add(connection: Connection) -> None:
        for step_id in connection.exec_driver_sql("SELECT id FROM step WHERE kind = 'draw_panel'").scalars().all():
            connection.exec_driver_sql(
                f"INSERT INTO step ({columns}, key, state, seq, blockers) SELECT {columns}, key || 'b', state, 0, 1 FROM step WHERE id = ?",
                (step_id,),
            )
            connection.exec_driver_sql("INSERT INTO need VALUES (last_insert_rowid(), ?)", (step_id,))

    store.write(add)


def test_that_trouble_is_told_before_the_queue_is_idle(qtbot: QtBot, studio: Studio, log_watch: LogWatch) -> None:
    log_watch.expect("the queue stops")
    a_manga(studio.store, 1)
    refuse = "CREATE TRIGGER refuse BEFORE INSERT ON attempt BEGIN SELECT RAISE(ABORT, 'no'); END"
    studio.store.write(lambda connection: connection.exec_driver_sql(refuse))
    told: list[str] = []
    studio.queue.troubled.connect(lambda _problem: told.append("troubled"))
    studio.queue.idle.connect(lambda: told.append("idle"))
    studio.run_dry(qtbot)
    assert told == ["troubled", "idle"]


def test_that_a_close_while_steps_begin_leaves_nothing_running_and_each_is_drawn_once(qtbot: QtBot, store: Store, service: Service) -> None:
    tasks = [a_manga(store, 3)[1] for _ in range(6)]
    for rounds in range(12):
        studio = Studio(store, places=3)
        studio.queue.wake()
        qtbot.waitUntil(partial(has_begun, store, service, rounds))
        studio.close()
        left = store.write(audit.read)
        audit.check(left)
        assert {step.state for step in left.steps.values()} <= {"done", "waiting"}
    studio = Studio(store, places=3)
    studio.run_dry(qtbot)
    studio.close()
    assert {store.tasks.card(task).state for task in tasks} == {TaskState.DONE}
    assert len(service.asked) == 18
    assert sum(store.tasks.card(task).spent_micros for task in tasks) == 18 * PRICE


def test_that_a_claim_on_its_way_when_the_close_begins_is_given_back(qtbot: QtBot, store: Store, service: Service) -> None:
    studio = Studio(store, places=4)
    _, task_id = a_manga(store, 4)
    writer = stopped_writer(store)
    studio.queue.wake()
    threading.Timer(0.1, writer.open).start()
    studio.close()
    assert studio.drawings(task_id) == [S.WAITING] * 4
    assert service.asked == []


def test_that_a_call_that_is_out_when_patience_ends_is_unknown_and_its_late_answer_counts_once(
    qtbot: QtBot, store: Store, service: Service
) -> None:
    gate = service.gate(1)
    studio = Studio(store)
    _, task_id = a_manga(store, 1)
    studio.queue.wake()
    qtbot.waitUntil(gate.entered.is_set)
    assert studio.queue.close(100) == 1
    assert studio.drawings(task_id) == [S.UNKNOWN]
    gate.open()
    qtbot.waitUntil(lambda: studio.drawings(task_id) == [S.DONE])
    qtbot.waitUntil(lambda: studio.queue.quiet)
    studio.close()
    assert store.tasks.card(task_id).spent_micros == PRICE
    audit.check(store.write(audit.read))
