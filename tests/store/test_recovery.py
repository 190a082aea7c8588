"""What a dead process left, by the law of money, on a clock that may be set."""

from __future__ import annotations

import pytest

from app.errors import Problem
from app.store import clock, control, moves, planning, recovery, results
from app.store.store import Store
from app.work.money import Receipt
from app.work.states import Event, StepState
from app.work.tasks import Claimed, NewStep, StepKind, TaskChoices, TaskKind
from tests.store.working import ARTIST, ESTIMATE, PRICE, a_manga, claim, claim_all, draw, drawn, send

RECEIPT = Receipt(ARTIST, "test-1", "f", "r1", 1, 2, PRICE, seconds=1.5)


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time, to be set: at[0] seconds since 1970."""
    time = [clock.now()]
    for module in (moves, control, recovery, planning):
        if hasattr(module, "now"):
            monkeypatch.setattr(module, "now", lambda: time[0])
    return time


def recover(store: Store, *answered: int) -> recovery.Recovered:
    return store.write(lambda connection: recovery.recover(connection, frozenset(answered)))


def lost_one(store: Store, choices: TaskChoices | None = None) -> tuple[int, Claimed]:
    """A task with one panel, whose call is out."""
    _, task_id = a_manga(store, 1, choices=choices) if choices else a_manga(store, 1)
    step = claim(store, ARTIST)
    send(store, step)
    return task_id, step


def adopt(store: Store, claimed: Claimed) -> moves.Settled:
    return store.write(lambda connection: results.succeed(connection, claimed, drawn(int(claimed.target)), RECEIPT))


def states(store: Store, task_id: int) -> list[StepState]:
    return [step.state for step in store.tasks.steps(task_id, StepKind.DRAW_PANEL)]


def test_that_time_in_which_the_program_was_dead_is_no_work(store: Store, at: list[float]) -> None:
    task_id, _ = lost_one(store)
    at[0] += 3 * 86_400
    recover(store)
    assert store.tasks.card(task_id).elapsed_s < 60
    assert store.write(lambda c: c.exec_driver_sql("SELECT max(seconds) FROM attempt").scalar_one()) < 60


def test_that_time_before_a_late_answer_is_no_work(store: Store, at: list[float]) -> None:
    task_id, step = lost_one(store)
    at[0] += 10
    store.write(lambda connection: moves.settle(connection, step, Event.LOSE))
    at[0] += 3 * 86_400
    (late,) = recover(store, step.attempt_id).adoptable
    adopt(store, late)
    assert 10 <= store.tasks.card(task_id).elapsed_s < 60


def test_that_an_answer_adopted_after_days_took_as_long_as_its_call(store: Store, at: list[float]) -> None:
    task_id, step = lost_one(store)
    at[0] += 3 * 86_400
    (left,) = recover(store, step.attempt_id).adoptable
    adopt(store, left)
    took = store.write(lambda c: c.exec_driver_sql("SELECT seconds FROM attempt WHERE id = ?", (step.attempt_id,)).scalar_one())
    assert took == RECEIPT.seconds
    assert store.tasks.card(task_id).elapsed_s < 60


def test_that_steps_go_on_though_the_clock_was_set_back_an_hour(store: Store, at: list[float]) -> None:
    _, task_id = a_manga(store, 2)
    failed = claim(store, ARTIST)
    store.write(lambda connection: moves.settle(connection, failed, Event.FAIL))
    store.write(lambda connection: control.retry_task(connection, task_id))
    at[0] -= 3600
    assert len(claim_all(store, ARTIST)) == 2


def test_that_a_rest_is_as_long_after_the_clock_was_set_back(store: Store, at: list[float]) -> None:
    a_manga(store, 1)
    busy = claim(store, ARTIST)
    store.write(lambda connection: moves.settle(connection, busy, Event.TRY_AGAIN, Problem("service-busy"), again_in_s=20))
    at[0] -= 3600
    store.write(lambda connection: moves.pull_rests(connection, 3600))
    at[0] += 19
    assert claim_all(store, ARTIST) == []
    at[0] += 2
    assert len(claim_all(store, ARTIST)) == 1


def test_that_a_clock_set_back_by_days_puts_no_rest_off_for_longer_than_a_service_may_ask_for(store: Store, at: list[float]) -> None:
    a_manga(store, 1)
    busy = claim(store, ARTIST)
    store.write(lambda connection: moves.settle(connection, busy, Event.TRY_AGAIN, Problem("service-busy"), again_in_s=20))
    at[0] -= 3 * 86_400
    assert len(claim_all(store, ARTIST)) == 1


def test_that_an_answer_on_disk_is_adopted_though_the_person_chose_to_draw_again_meanwhile(store: Store) -> None:
    task_id, step = lost_one(store)
    store.write(lambda connection: moves.settle(connection, step, Event.LOSE))
    store.write(lambda connection: control.draw_again(connection, task_id))
    (late,) = recover(store, step.attempt_id).adoptable
    settled = adopt(store, late)
    assert (settled.moved, states(store, task_id)) == (True, [StepState.DONE])
    card = store.tasks.card(task_id)
    assert (card.spent_micros, card.reserved_micros, card.unpriced) == (PRICE, 0, 0)
    assert claim_all(store, ARTIST) == []


def test_that_a_stale_attempt_does_not_end_the_step_of_a_newer_one_and_its_picture_is_kept(store: Store) -> None:
    task_id, first = lost_one(store)
    store.write(lambda connection: moves.settle(connection, first, Event.LOSE))
    store.write(lambda connection: control.draw_again(connection, task_id))
    second = claim(store, ARTIST)
    send(store, second)
    assert not adopt(store, first).moved
    assert states(store, task_id) == [StepState.RUNNING]
    assert store.tasks.card(task_id).reserved_micros == ESTIMATE
    draw(store, second)
    assert store.tasks.card(task_id).reserved_micros == 0
    assert len(store.takes.of_panel(int(first.target))) == 2


def test_that_the_answer_of_a_skipped_call_is_kept_as_a_picture_and_moves_nothing(store: Store) -> None:
    task_id, step = lost_one(store)
    store.write(lambda connection: moves.settle(connection, step, Event.LOSE))
    store.write(lambda connection: control.skip(connection, task_id))
    assert not adopt(store, step).moved
    assert states(store, task_id) == [StepState.CANCELLED]
    assert len(store.takes.of_panel(int(step.target))) == 1


def test_that_a_lost_call_is_sent_again_where_that_was_allowed_but_not_for_ever(store: Store) -> None:
    task_id, _ = lost_one(store, TaskChoices(artist=ARTIST, retries=2, resend_unknown=True))
    for _ in range(2):
        recover(store)
        assert states(store, task_id) == [StepState.WAITING]
        store.write(control.release_all)
        send(store, claim(store, ARTIST))
    recover(store)
    assert states(store, task_id) == [StepState.UNKNOWN]
    assert store.tasks.card(task_id).spent_micros == 3 * ESTIMATE


def test_that_only_what_was_sent_is_unknown_after_a_crash(store: Store) -> None:
    _, task_id = a_manga(store, 4)
    unsent, sent, answered, cancelled = claim_all(store, ARTIST)
    for step in (sent, answered, cancelled):
        send(store, step)
    steps = [
        NewStep(StepKind.DRAW_PANEL, "x", unsent.target, lane=ARTIST),
    ]
    other = store.write(lambda c: planning.plan_task(c, TaskKind.REDRAW_PANEL, unsent.book_id, steps)).task_id
    stopped = claim(store, ARTIST)
    assert stopped.task_id == other
    store.write(lambda connection: control.cancel_task(connection, other))
    recovered = recover(store, answered.attempt_id)
    assert [one.id for one in recovered.adoptable] == [answered.id]
    assert states(store, task_id) == [StepState.WAITING, StepState.UNKNOWN, StepState.RUNNING, StepState.UNKNOWN]
    assert states(store, other) == [StepState.CANCELLED]
    assert store.tasks.card(task_id).reserved_micros == ESTIMATE


def test_that_after_two_crashes_in_a_row_the_queue_starts_held_and_a_clean_end_forgets_them(store: Store) -> None:
    a_manga(store, 9)
    held = [recover(store).held]
    for clean in (False, True, False, False):
        claim(store, ARTIST)
        if clean:
            store.write(recovery.close_session)
        held.append(recover(store).held)
    assert held == [False, False, False, False, True]
