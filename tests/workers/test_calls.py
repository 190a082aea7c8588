"""Paid calls by the law of money, with a service found by its entry point."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.errors import AccountStop, Busy, Lost, Rejected
from app.paths import LibraryPaths
from app.steps.call import Asked
from app.steps.desk import Desk
from app.store import control, engine, moves, recovery
from app.store.store import Connection, Store
from app.work.results import PanelDrawn
from app.work.states import Event, Held, StepState, TaskState
from app.work.tasks import Claimed, News, TaskChoices
from tests.guards.unexpected_log import LogWatch
from tests.store.working import ARTIST, PAID, a_manga, claim, send
from tests.workers.paid import Studio, adopt
from tests.workers.service import ESTIMATE, OTHER, PRICE, Gate, Service, install, nothing

S = StepState


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Service:
    return install(tmp_path / "packages", monkeypatch)


@pytest.fixture
def studio(qtbot: QtBot, store: Store, service: Service) -> Iterator[Studio]:
    made = Studio(store)
    yield made
    made.close()


@pytest.fixture
def one_place(qtbot: QtBot, store: Store, service: Service) -> Iterator[Studio]:
    made = Studio(store, places=1)
    yield made
    made.close()


def recovered(store: Store) -> recovery.Recovered:
    return store.write(lambda connection: recovery.recover(connection, store.answers.known()))


NOTE = (
    '{"provider":"test-artist","fingerprint":"f","prompt":"p","kind":"png","model":"test-1","request_id":"r",'
    '"usage":{"tokens_in":1,"tokens_out":2},"price_micros":30000,"seconds":1.0}'
)


def answered_by_a_dead_process(store: Store, panels: int = 1, note: str = NOTE, choices: TaskChoices = PAID) -> tuple[int, Claimed]:
    """A call went out, its answer came to disk, and then the program died."""
    from tests.fakes.pictures import a_picture

    _, task_id = a_manga(store, panels, choices=choices)
    step = claim(store, ARTIST)
    send(store, step)
    store.answers.keep(step.attempt_id, a_picture(192, 288), note)
    return task_id, step


def test_that_each_panel_is_asked_for_once_and_its_price_takes_the_place_of_the_estimate(
    qtbot: QtBot, studio: Studio, service: Service
) -> None:
    _, task_id = a_manga(studio.store, 5)
    studio.run_dry(qtbot)
    card = studio.store.tasks.card(task_id)
    assert sorted(service.asked) == [1, 2, 3, 4, 5]
    assert (card.state, card.spent_micros, card.reserved_micros, card.unpriced) == (TaskState.DONE, 5 * PRICE, 0, 0)
    assert service.most <= 2
    assert studio.store.answers.known() == frozenset()


def test_that_an_answer_is_on_disk_before_it_is_looked_at(qtbot: QtBot, store: Store, service: Service) -> None:
    seen: list[tuple[bool, StepState]] = []

    def look(desk: Desk, step: Claimed, answer: Asked) -> PanelDrawn:
        seen.append((step.attempt_id in store.answers.known(), store.tasks.steps(step.task_id)[-1].state))
        return adopt(desk, step, answer)

    studio = Studio(store, finish=look)
    a_manga(store, 1)
    studio.run_dry(qtbot)
    studio.close()
    assert seen == [(True, S.RUNNING)]


def test_that_a_busy_service_is_asked_again_after_a_while_and_the_queue_is_not_idle_meanwhile(
    qtbot: QtBot, studio: Studio, service: Service
) -> None:
    service.raises(1, Busy("service-busy", provider=ARTIST))
    _, task_id = a_manga(studio.store, 1)
    idle: list[list[StepState]] = []
    studio.queue.idle.connect(lambda: idle.append(studio.drawings(task_id)))
    studio.run_dry(qtbot)
    assert idle == [[S.DONE]]
    assert service.asked == [1, 1]


def test_that_a_lane_whose_service_asked_for_a_pause_goes_on_after_it(qtbot: QtBot, one_place: Studio, service: Service) -> None:
    service.raises(1, Busy("service-busy", provider=ARTIST, retry_after_s=0.4))
    _, task_id = a_manga(one_place.store, 3, choices=TaskChoices(artist=ARTIST, retries=0))
    one_place.run_dry(qtbot)
    assert one_place.drawings(task_id) == [S.FAILED, S.DONE, S.DONE]


def test_that_the_pause_of_a_lane_holds_up_nobody_when_nothing_waits_for_it(qtbot: QtBot, one_place: Studio, service: Service) -> None:
    service.raises(1, Busy("service-busy", provider=ARTIST, retry_after_s=900))
    _, task_id = a_manga(one_place.store, 1, choices=TaskChoices(artist=ARTIST, retries=0))
    one_place.run_dry(qtbot)
    assert one_place.drawings(task_id) == [S.FAILED]


def test_that_a_service_that_is_busy_until_tomorrow_is_held_and_burns_no_step(qtbot: QtBot, one_place: Studio, service: Service) -> None:
    service.raises(1, Busy("service-busy", provider=ARTIST, retry_after_s=86_400))
    _, task_id = a_manga(one_place.store, 3)
    one_place.run_dry(qtbot)
    assert one_place.drawings(task_id) == [S.WAITING] * 3
    assert service.asked == [1]
    assert one_place.store.tasks.held_lanes()[ARTIST].code == "service-busy"


def test_that_a_stopped_account_holds_its_lane_and_gives_the_step_back(qtbot: QtBot, studio: Studio, service: Service) -> None:
    service.raises(1, AccountStop("service-quota", provider=ARTIST))
    gate = service.gate(2)
    _, task_id = a_manga(studio.store, 4)
    studio.queue.wake()
    qtbot.waitUntil(lambda: ARTIST in studio.store.tasks.held_lanes() and gate.entered.is_set())
    with qtbot.waitSignal(studio.queue.idle):
        gate.open()
    assert studio.drawings(task_id) == [S.WAITING, S.DONE, S.WAITING, S.WAITING]
    assert sorted(service.asked) == [1, 2]
    studio.store.write(control.release_all)
    studio.run_dry(qtbot)
    assert studio.drawings(task_id) == [S.DONE] * 4
    assert sorted(service.asked) == [1, 1, 2, 3, 4]


def test_that_an_account_that_stops_before_anything_is_sent_holds_the_lane_too(qtbot: QtBot, studio: Studio, service: Service) -> None:
    service.account = AccountStop("key-missing", provider=ARTIST, variable="X")
    _, task_id = a_manga(studio.store, 3)
    studio.run_dry(qtbot)
    assert studio.drawings(task_id) == [S.WAITING] * 3
    assert studio.store.tasks.held_lanes()[ARTIST].code == "key-missing"


def test_that_a_task_is_held_before_its_cap_is_passed_also_with_calls_side_by_side(qtbot: QtBot, studio: Studio, service: Service) -> None:
    _, task_id = a_manga(studio.store, 4, cap=2 * ESTIMATE - 1)
    studio.run_dry(qtbot)
    card = studio.store.tasks.card(task_id)
    assert card.held is Held.CAP
    assert len(service.asked) in (1, 2)  # a call that cost less than was reserved for it may leave room for one more
    assert card.spent_micros + card.reserved_micros <= 2 * ESTIMATE - 1
    studio.store.write(lambda connection: control.set_cap(connection, task_id, None))
    studio.run_dry(qtbot)
    assert studio.drawings(task_id) == [S.DONE] * 4
    assert sorted(service.asked) == [1, 2, 3, 4]


def test_that_a_lost_call_is_unknown_and_not_sent_again(qtbot: QtBot, studio: Studio, service: Service) -> None:
    service.raises(1, Lost("service-lost", provider=ARTIST))
    _, task_id = a_manga(studio.store, 2)
    studio.run_dry(qtbot)
    studio.run_dry(qtbot)
    card = studio.store.tasks.card(task_id)
    assert studio.drawings(task_id) == [S.UNKNOWN, S.DONE]
    assert sorted(service.asked) == [1, 2]
    assert (card.state, card.spent_micros, card.unpriced) == (TaskState.NEEDS_YOU, ESTIMATE + PRICE, 1)


def test_that_a_lost_call_is_sent_again_where_the_person_allowed_it(qtbot: QtBot, studio: Studio, service: Service) -> None:
    service.raises(1, Lost("service-lost", provider=ARTIST))
    _, task_id = a_manga(studio.store, 1, choices=TaskChoices(artist=ARTIST, resend_unknown=True))
    studio.run_dry(qtbot)
    assert (studio.drawings(task_id), service.asked) == ([S.DONE], [1, 1])
    assert studio.store.tasks.card(task_id).spent_micros == ESTIMATE + PRICE


def test_that_an_exception_nobody_knows_is_a_lost_call(qtbot: QtBot, studio: Studio, service: Service, log_watch: LogWatch) -> None:
    log_watch.expect("a call to test-artist broke")
    service.raises(1, KeyError("what an SDK may raise"))
    _, task_id = a_manga(studio.store, 1)
    studio.run_dry(qtbot)
    assert (studio.drawings(task_id), service.asked) == ([S.UNKNOWN], [1])


def test_that_what_will_never_be_made_is_not_asked_twice(qtbot: QtBot, studio: Studio, service: Service) -> None:
    service.raises(1, Rejected("service-rejected", provider=ARTIST))
    _, task_id = a_manga(studio.store, 2)
    studio.run_dry(qtbot)
    assert (studio.drawings(task_id), sorted(service.asked)) == ([S.FAILED, S.DONE], [1, 2])


def test_that_a_lane_whose_places_are_all_taken_stops_no_other(qtbot: QtBot, studio: Studio, service: Service) -> None:
    gates = [service.gate(1), service.gate(2)]
    _, slow = a_manga(studio.store, 2)
    studio.queue.wake()
    qtbot.waitUntil(lambda: all(gate.entered.is_set() for gate in gates))
    _, quick = a_manga(studio.store, 2, choices=TaskChoices(artist=OTHER))
    service.acts.clear()
    studio.queue.wake()
    qtbot.waitUntil(lambda: studio.drawings(quick) == [S.DONE, S.DONE])
    assert studio.drawings(slow) == [S.RUNNING, S.RUNNING]
    with qtbot.waitSignal(studio.queue.idle):
        for gate in gates:
            gate.open()


def test_that_two_looks_for_work_that_find_nothing_end(qtbot: QtBot, studio: Studio, service: Service) -> None:
    gates = [service.gate(1), service.gate(2)]
    a_manga(studio.store, 2)
    studio.queue.wake()
    qtbot.waitUntil(lambda: all(gate.entered.is_set() for gate in gates))
    writer = Gate()
    studio.store.submit(lambda _connection: writer(), lambda _value, _error: None)
    for gate in gates:
        gate.open()
    qtbot.waitUntil(lambda: studio.store.answers.known() == frozenset({4, 5}))
    qtbot.waitUntil(lambda: studio.queue.out == 0)
    with qtbot.waitSignal(studio.queue.idle):
        writer.open()


def test_that_a_cancel_answers_at_once_and_keeps_the_late_picture_of_a_call_that_was_out(
    qtbot: QtBot, one_place: Studio, service: Service
) -> None:
    studio, gate = one_place, service.gate(1)
    told: list[News] = []
    studio.queue.finished.connect(told.extend)
    _, task_id = a_manga(studio.store, 3)
    studio.queue.wake()
    qtbot.waitUntil(gate.entered.is_set)
    news = studio.store.write(lambda connection: control.cancel_task(connection, task_id))
    assert S.CANCELLING in {one.state for one in news}
    studio.queue.wake()
    with qtbot.waitSignal(studio.queue.idle):
        gate.open()
    assert studio.drawings(task_id) == [S.DONE, S.CANCELLED, S.CANCELLED]
    assert len(studio.store.takes.of_panel(1)) == 1
    assert [one.state for one in told if one.target == "1"][-1] is S.DONE


def test_that_a_paid_answer_is_adopted_after_a_crash_though_the_queue_is_held(qtbot: QtBot, studio: Studio, service: Service) -> None:
    task_id, _ = answered_by_a_dead_process(studio.store, panels=2)
    studio.store.write(lambda connection: control.hold_all(connection, Held.PERSON))
    studio.queue.recover(recovered(studio.store))
    studio.run_dry(qtbot)
    assert (studio.drawings(task_id), service.asked) == ([S.DONE, S.WAITING], [])
    assert studio.store.tasks.card(task_id).spent_micros == PRICE
    assert studio.store.answers.known() == frozenset()


def test_that_what_an_adopted_answer_opens_is_done_by_a_service_that_was_not_called_before(
    qtbot: QtBot, studio: Studio, service: Service
) -> None:
    task_id, step = answered_by_a_dead_process(studio.store, choices=TaskChoices(artist=ARTIST, writer=OTHER))
    columns = "task_id, book_id, kind, target, product, choices, attempts - 1, retries, due"
    behind = f"""
     INSERT INTO step (task_id, book_id, kind, target, product, choices, attempts, retries, due, lane, key, state, seq, blockers)
     SELECT {columns}, '{OTHER}', 'behind', 'waiting', 0, 1 FROM step WHERE id = {step.id}"""

    def add(connection: Connection) -> None:
        connection.exec_driver_sql(behind)
        connection.exec_driver_sql("INSERT INTO need VALUES (last_insert_rowid(), ?)", (step.id,))

    studio.store.write(add)
    studio.queue.recover(recovered(studio.store))
    studio.run_dry(qtbot)
    assert studio.drawings(task_id) == [S.DONE, S.DONE]


def test_that_a_call_is_not_paid_again_when_its_answer_lies_on_disk_and_the_person_chose_to_draw_again(
    qtbot: QtBot, studio: Studio, service: Service
) -> None:
    task_id, step = answered_by_a_dead_process(studio.store)
    studio.store.write(lambda connection: moves.settle(connection, step, Event.LOSE))
    found = recovered(studio.store)
    studio.store.write(lambda connection: control.draw_again(connection, task_id))
    studio.queue.recover(found)
    studio.run_dry(qtbot)
    assert (studio.drawings(task_id), service.asked) == ([S.DONE], [])
    assert studio.store.tasks.card(task_id).spent_micros == PRICE


def test_that_an_answer_nobody_can_read_is_asked_about_and_does_not_stop_the_queue(
    qtbot: QtBot, studio: Studio, service: Service, log_watch: LogWatch
) -> None:
    log_watch.expect("cannot be read")
    task_id, step = answered_by_a_dead_process(studio.store, panels=2, note='{"of": "another program"}')
    studio.queue.recover(recovered(studio.store))
    studio.run_dry(qtbot)
    assert (studio.drawings(task_id), service.asked) == ([S.UNKNOWN, S.DONE], [2])
    assert studio.store.answers.known() == {step.attempt_id}


def test_that_a_picture_drawn_again_by_choice_is_asked_for_when_the_answer_on_disk_is_no_use(
    qtbot: QtBot, studio: Studio, service: Service, log_watch: LogWatch
) -> None:
    log_watch.expect("cannot be read")
    task_id, step = answered_by_a_dead_process(studio.store, note="{}")
    studio.store.write(lambda connection: moves.settle(connection, step, Event.LOSE))
    found = recovered(studio.store)
    studio.store.write(lambda connection: control.draw_again(connection, task_id))
    studio.queue.recover(found)
    studio.run_dry(qtbot)
    assert (studio.drawings(task_id), service.asked) == ([S.DONE], [1])


def test_that_a_library_locked_by_another_program_fails_no_step(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, service: Service, log_watch: LogWatch
) -> None:
    log_watch.expect("library-busy")
    monkeypatch.setattr(engine, "WRITER_PATIENCE_S", 0.1)
    store = Store(LibraryPaths(tmp_path / "library"))
    studio = Studio(store, places=1)
    _, task_id = a_manga(store, 1)
    with closing(sqlite3.connect(store.paths.database, check_same_thread=False, isolation_level=None)) as other:

        def lock() -> None:
            other.execute("BEGIN IMMEDIATE")

        service.before_sending = lock
        with qtbot.waitSignal(studio.queue.troubled) as told:
            studio.queue.wake()
        assert told.args
        assert told.args[0].code == "library-busy"
        service.before_sending = nothing
        other.execute("ROLLBACK")
    studio.run_dry(qtbot)
    assert (studio.drawings(task_id), service.asked) == ([S.DONE], [1])
    studio.close()
    store.close()


@pytest.fixture
def set_back(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Sets the machine's clock back by so many seconds."""
    real, by = time.time, [0.0]
    monkeypatch.setattr(time, "time", lambda: real() - by[0])

    def set_back(seconds: float) -> None:
        by[0] += seconds

    return set_back


def test_that_a_step_that_rests_goes_on_though_the_clock_is_set_back_an_hour(
    qtbot: QtBot, studio: Studio, service: Service, set_back: Callable[[float], None]
) -> None:
    service.raises(1, Busy("service-busy", provider=ARTIST))
    _, task_id = a_manga(studio.store, 1)
    studio.queue.wake()
    qtbot.waitUntil(lambda: studio.drawings(task_id) == [S.WAITING] and service.asked == [1])
    set_back(3600)
    studio.run_dry(qtbot)
    assert (studio.drawings(task_id), service.asked) == ([S.DONE], [1, 1])
