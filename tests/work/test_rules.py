"""Rules of moves, money, waits and plans, for whatever values come."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AccountStop, AppError, Busy, Lost, ProviderError, Refused, Rejected, Unreachable, Unusable
from app.work.money import Bill, bill
from app.work.plan import ChapterPlan, ExportOrder, plan_manga
from app.work.retries import FIRST_WAIT_S, LONGEST_HINT_S, LONGEST_WAIT_S, wait_before_again
from app.work.states import OPEN, RUNNING, STUCK, TERMINAL, TRANSITIONS, Event, StepState, origins
from app.work.tasks import TaskChoices

S = StepState
BY_A_PERSON = {Event.CANCEL, Event.RETRY, Event.SKIP}
SUMS = st.one_of(st.none(), st.integers(0, 10**9))
ENDS = st.sampled_from([Event.SUCCEED, Event.FAIL, Event.REFUSE, Event.LOSE, Event.GIVE_BACK, Event.TRY_AGAIN, Event.CONFIRM_CANCEL])


def test_that_every_state_is_of_exactly_one_sort() -> None:
    assert set(S) == TERMINAL | OPEN | STUCK
    assert len(TERMINAL) + len(OPEN) + len(STUCK) == len(S)
    assert RUNNING <= OPEN


def test_that_nothing_leaves_a_terminal_state() -> None:
    assert not {state for state, _ in TRANSITIONS} & TERMINAL


def test_that_a_step_is_sent_again_by_itself_only_while_it_runs() -> None:
    assert origins(Event.TRY_AGAIN) == origins(Event.GIVE_BACK) == RUNNING


def test_that_what_is_stuck_goes_on_only_by_a_person_or_by_its_answer() -> None:
    for (state, event), target in TRANSITIONS.items():
        if state in STUCK:
            assert event in BY_A_PERSON | {Event.ADOPT}
            assert target in TERMINAL or event is Event.RETRY


def test_that_only_a_claim_begins_a_step() -> None:
    assert {event for (_, event), target in TRANSITIONS.items() if target is S.RUNNING} == {Event.CLAIM}
    assert origins(Event.CLAIM) == {S.WAITING}


def test_that_a_step_that_was_asked_to_stop_never_waits_again() -> None:
    targets = {target for (state, _), target in TRANSITIONS.items() if state is S.CANCELLING}
    assert targets == {S.CANCELLED, S.DONE, S.UNKNOWN}


def test_that_every_end_of_an_attempt_is_a_move_of_every_running_state() -> None:
    for event in (Event.SUCCEED, Event.FAIL, Event.REFUSE, Event.LOSE, Event.GIVE_BACK, Event.TRY_AGAIN):
        assert origins(event) == RUNNING


def spent(*bills: Bill) -> tuple[int, int, int]:
    return sum(one.spent for one in bills), sum(one.unpriced for one in bills), sum(one.guessed for one in bills)


@given(ENDS, SUMS, SUMS)
def test_that_a_reservation_always_ends_and_no_sum_is_negative(event: Event, estimate: int | None, price: int | None) -> None:
    cost = bill(event, estimate, price)
    assert cost.reserved == -(estimate or 0)
    assert min(cost.spent, cost.unpriced, cost.price, cost.guessed) >= 0
    assert cost.spent == cost.price + cost.guessed


@given(SUMS, SUMS)
def test_that_a_late_answer_of_a_lost_call_counts_once(estimate: int | None, price: int | None) -> None:
    lost, late = bill(Event.LOSE, estimate, None), bill(Event.ADOPT, estimate, price, lost_before=True)
    assert lost.reserved + late.reserved == -(estimate or 0)
    assert spent(lost, late) == spent(bill(Event.SUCCEED, estimate, price))


@given(SUMS)
def test_that_an_answered_error_costs_nothing_unless_it_says_so(estimate: int | None) -> None:
    for event in (Event.FAIL, Event.REFUSE, Event.TRY_AGAIN, Event.GIVE_BACK, Event.CONFIRM_CANCEL):
        assert spent(bill(event, estimate, None)) == (0, 0, 0)
        assert spent(bill(event, estimate, 7)) == (7, 0, 0)


HINTS = st.one_of(st.none(), st.integers(-5, 10**6), st.floats(allow_nan=True, allow_infinity=True), st.just("soon"), st.booleans())


@given(st.sampled_from([Busy, Unreachable, Unusable]), st.integers(0, 12), st.integers(0, 10), HINTS, st.integers())
def test_that_a_wait_is_as_long_as_asked_and_never_longer_than_bearable(
    kind: type[ProviderError], retries: int, most: int, hint: object, seed: int
) -> None:
    error = kind("x", **({} if hint is None else {"retry_after_s": hint}))
    wait = wait_before_again(error, retries, TaskChoices(retries=most), Random(seed))
    if retries >= most:
        assert wait is None
    elif wait is not None:
        assert FIRST_WAIT_S / 2 <= wait <= LONGEST_HINT_S + LONGEST_WAIT_S
        assert not isinstance(hint, int | float) or hint != hint or wait >= hint  # noqa: PLR0124 - not a number is not equal to itself


@given(st.integers(0, 9), st.integers(), st.integers())
def test_that_waits_grow_whatever_chance_says(retries: int, seed: int, other: int) -> None:
    patient = TaskChoices(retries=99)
    sooner = wait_before_again(Busy("x"), retries, patient, Random(seed))
    later = wait_before_again(Busy("x"), retries + 1, patient, Random(other))
    assert sooner is not None
    assert later is not None
    assert later >= min(sooner, LONGEST_WAIT_S / 2)


@pytest.mark.parametrize("error", [Rejected("x"), Refused("x"), AccountStop("x"), Lost("x"), AppError("x")])
def test_that_what_cannot_change_or_may_have_been_billed_is_never_sent_again_by_itself(error: AppError) -> None:
    assert wait_before_again(error, 0, TaskChoices(retries=10), Random(1)) is None


def test_that_a_lost_call_is_sent_again_where_the_person_allowed_it() -> None:
    assert wait_before_again(Lost("x"), 0, TaskChoices(resend_unknown=True), Random(1)) is not None
    assert wait_before_again(Lost("x"), 3, TaskChoices(resend_unknown=True), Random(1)) is None


@given(st.integers(1, 8), st.integers(0, 4))
def test_that_every_step_of_a_plan_leads_to_an_export_and_none_has_two_names(chapters: int, exports: int) -> None:
    steps = plan_manga([ChapterPlan(n, 3) for n in range(1, chapters + 1)], [ExportOrder(f"x{n}", "/x") for n in range(exports)])
    needs = {step.key: step.after for step in steps}
    assert len(needs) == len(steps)
    for last in (step for step in steps if step.key.startswith("export")):
        reached, grown = {last.key}, True
        while grown:
            further = {need for one in reached for need in needs[one]}
            grown, reached = not further <= reached, reached | further
        assert {key for key in needs if not key.startswith("export")} < reached
