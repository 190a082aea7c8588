"""The transition table and the state computed from it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.work.states import OPEN, TERMINAL, TRANSITIONS, Event, IllegalMove, StepState, TaskState, move, origins, task_state

S = StepState


def counts(steps: dict[StepState, int], ready: int, made: int) -> dict[str, int]:
    return {**{str(state): count for state, count in steps.items()}, "ready": ready, "made": made}


@given(st.lists(st.sampled_from(Event), max_size=30))
def test_that_a_terminal_step_never_moves_whatever_happens(events: list[Event]) -> None:
    state = S.WAITING
    for event in events:
        before = state
        try:
            state = move(state, event)
        except IllegalMove:
            continue
        assert before not in TERMINAL


def test_that_every_state_but_the_terminal_ones_can_reach_an_end() -> None:
    for start in set(StepState) - TERMINAL:
        reached, grown = {start}, True
        while grown:
            following = {target for (state, _), target in TRANSITIONS.items() if state in reached}
            grown, reached = not following <= reached, reached | following
        assert reached & TERMINAL, start


def test_that_a_late_success_beats_a_cancel() -> None:
    assert move(S.CANCELLING, Event.SUCCEED) is S.DONE


def test_that_an_unknown_outcome_is_never_claimed_again_by_itself() -> None:
    assert S.UNKNOWN not in origins(Event.CLAIM)
    assert S.UNKNOWN not in origins(Event.GIVE_BACK)


@given(st.dictionaries(st.sampled_from(StepState), st.integers(0, 5)), st.integers(0, 5), st.integers(0, 5))
def test_that_a_task_is_done_only_when_all_its_steps_are(steps: dict[StepState, int], ready: int, made: int) -> None:
    ready = min(ready, steps.get(S.WAITING, 0))
    others = sum(count for state, count in steps.items() if state is not S.DONE)
    behind_something = steps.get(S.WAITING, 0) - ready
    stuck_or_cancelled = others - steps.get(S.WAITING, 0) - steps.get(S.RUNNING, 0) - steps.get(S.CANCELLING, 0)
    if behind_something and not stuck_or_cancelled:
        return  # a waiting step always stands behind something that is not done
    assert (task_state(counts(steps, ready, made)) is TaskState.DONE) == (others == 0)


@pytest.mark.parametrize(
    ("steps", "ready", "made", "expected"),
    [
        ({S.WAITING: 4}, 1, 0, TaskState.WAITING),
        ({S.DONE: 3, S.WAITING: 1}, 1, 0, TaskState.RUNNING),
        ({S.DONE: 3, S.FAILED: 1}, 0, 2, TaskState.DONE_WITH_GAPS),
        ({S.DONE: 3, S.FAILED: 1, S.WAITING: 1}, 0, 2, TaskState.DONE_WITH_GAPS),
        ({S.FAILED: 1, S.WAITING: 5}, 0, 0, TaskState.FAILED),
        ({S.DONE: 9, S.UNKNOWN: 1}, 0, 9, TaskState.NEEDS_YOU),
        ({S.DONE: 9, S.CANCELLED: 1}, 0, 9, TaskState.DONE_WITH_GAPS),
        ({S.CANCELLED: 1}, 0, 0, TaskState.CANCELLED),
    ],
)
def test_that_gaps_and_decisions_are_named(steps: dict[StepState, int], ready: int, made: int, expected: TaskState) -> None:
    assert task_state(counts(steps, ready, made)) is expected


def test_that_a_task_that_a_person_cancelled_is_cancelled_whatever_was_made_before() -> None:
    assert task_state({"done": 9, "made": 9, "cancelled": 1, "stopped": 1}) is TaskState.CANCELLED


def test_that_open_and_terminal_states_are_apart() -> None:
    assert not OPEN & TERMINAL
