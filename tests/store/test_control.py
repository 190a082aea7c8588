"""What a person does to tasks: run again, order, hold, skip."""

from __future__ import annotations

import pytest

from app.commands.panels import redraw
from app.commands.tasks import run_again
from app.errors import BadInput, CapReached
from app.store import control, moves
from app.store.store import Store
from app.work.plan import ExportOrder
from app.work.states import Event, Held, StepState
from app.work.tasks import COMPUTE, StepKind
from tests.store.working import ARTIST, PAID, a_manga, claim, claim_all, draw, send
from tests.story import planned

CBZ = ExportOrder("cbz", "/x/book.cbz")


def lose(store: Store, lane: str = ARTIST) -> int:
    step = claim(store, lane)
    send(store, step)
    store.write(lambda connection: moves.settle(connection, step, Event.LOSE))
    return step.id


def test_that_a_cancelled_task_is_run_again_with_its_export_behind_the_panels_that_are_left(store: Store) -> None:
    _, task_id = a_manga(store, 3, [CBZ])
    draw(store, claim(store, ARTIST))
    store.write(lambda connection: control.cancel_task(connection, task_id))
    again = store.write(lambda connection: control.run_again(connection, task_id))
    assert again
    left = {(step.kind, step.target) for step in store.tasks.steps(again.task_id)}
    assert left == {(StepKind.DRAW_PANEL, "2"), (StepKind.DRAW_PANEL, "3"), (StepKind.EXPORT, "cbz")}
    assert claim_all(store, COMPUTE) == []
    for step in claim_all(store, ARTIST):
        draw(store, step)
    assert [step.kind for step in claim_all(store, COMPUTE)] == [StepKind.EXPORT]


def test_that_a_panel_drawn_by_another_task_is_not_drawn_again_by_a_rerun(store: Store) -> None:
    _, task_id = a_manga(store, 2)
    step = claim(store, ARTIST)
    store.write(lambda connection: moves.settle(connection, step, Event.FAIL))
    redraw(store, int(step.target), "at night")
    draw(store, claim(store))
    store.write(lambda connection: control.cancel_task(connection, task_id))
    again = store.write(lambda connection: control.run_again(connection, task_id))
    assert again
    assert [one.target for one in store.tasks.steps(again.task_id)] == ["2"]


def test_that_an_export_does_not_wait_for_a_panel_that_was_skipped(store: Store) -> None:
    _, task_id = a_manga(store, 2, [CBZ])
    lose(store)
    draw(store, claim(store, ARTIST))
    assert claim_all(store, COMPUTE) == []
    store.write(lambda connection: control.skip(connection, task_id))
    assert [step.kind for step in claim_all(store, COMPUTE)] == [StepKind.EXPORT]


def test_that_a_cap_does_not_take_the_place_of_a_persons_own_pause(store: Store) -> None:
    _, task_id = a_manga(store, 1)
    store.write(lambda connection: control.hold_task(connection, task_id, Held.PERSON))
    store.write(lambda connection: control.hold_task(connection, task_id, Held.CAP))
    store.write(lambda connection: control.set_cap(connection, task_id, 10**9))
    assert store.tasks.card(task_id).held is Held.PERSON


def test_that_a_call_that_costs_nothing_is_sent_though_the_cap_is_reached(store: Store) -> None:
    a_manga(store, 1, cap=0)
    send(store, claim(store, ARTIST), estimate=0)


@pytest.mark.parametrize("estimate", [None, 1])
def test_that_a_call_that_may_cost_is_not_sent_once_the_cap_is_reached(store: Store, estimate: int | None) -> None:

    a_manga(store, 1, cap=0)
    with pytest.raises(CapReached):
        send(store, claim(store, ARTIST), estimate)


def test_that_a_task_moved_before_one_that_shares_its_place_stands_right_before_it(store: Store) -> None:
    tasks = [a_manga(store, 1)[1] for _ in range(3)]
    store.write(lambda connection: connection.exec_driver_sql("UPDATE task SET place = 5"))
    store.write(lambda connection: control.move_before(connection, tasks[0], tasks[2]))
    assert [step.task_id for step in claim_all(store, ARTIST)] == [tasks[1], tasks[0], tasks[2]]


def test_that_the_late_answer_of_a_cancelled_call_leaves_what_was_decided_since_alone(store: Store) -> None:
    _, task_id = a_manga(store, 2)
    late, lost = claim_all(store, ARTIST)
    send(store, late)
    send(store, lost)
    store.write(lambda connection: control.cancel_task(connection, task_id))
    store.write(lambda connection: moves.settle(connection, lost, Event.LOSE))
    store.write(lambda connection: control.draw_again(connection, task_id))
    draw(store, late)
    states = {step.id: step.state for step in store.tasks.steps(task_id, StepKind.DRAW_PANEL)}
    assert states == {late.id: StepState.DONE, lost.id: StepState.WAITING}


def test_that_a_redraw_that_is_done_is_done_once_more_with_the_same_choices(store: Store) -> None:
    _, task_id = a_manga(store, 1)
    draw(store, claim(store, ARTIST))
    first = redraw(store, 1, "at night", choices=PAID)
    step = claim(store, ARTIST)
    draw(store, step)
    again = store.write(lambda connection: control.run_again(connection, first))
    assert again
    copy = claim(store, ARTIST)
    assert (copy.task_id, copy.choices, copy.target, copy.task) == (again.task_id, step.choices, step.target, PAID)
    assert store.write(lambda connection: control.run_again(connection, task_id)) is None


@pytest.mark.parametrize("cancelled", [False, True])
def test_that_a_task_is_not_run_again_while_a_call_of_it_may_still_be_answered(store: Store, cancelled: bool) -> None:
    _, task_id = a_manga(store, 1)
    step = claim(store, ARTIST)
    send(store, step)
    if cancelled:
        store.write(lambda connection: control.cancel_task(connection, task_id))
    with pytest.raises(BadInput, match="task-under-way"):
        run_again(store, task_id)
    store.write(lambda connection: moves.settle(connection, step, Event.FAIL))
    assert run_again(store, task_id)


def test_that_a_task_that_was_cancelled_before_it_began_says_when_it_ended(store: Store) -> None:
    _, task_id = planned(store)
    assert store.tasks.card(task_id).ended is None
    store.write(lambda connection: control.cancel_task(connection, task_id))
    card = store.tasks.card(task_id)
    assert (card.ended is not None, card.elapsed_s) == (True, 0.0)
