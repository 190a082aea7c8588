"""Numbers over attempts: what counts as success, and what a P95 is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.work.states import OPEN, StepState, TaskState
from app.work.statistics import ENDED_WELL, Sample, by_kind, spread

TIMES = st.lists(st.floats(0, 1e6), min_size=1)


@given(TIMES)
def test_that_95_of_100_times_do_not_exceed_p95_and_fewer_do_with_any_smaller_one(times: list[float]) -> None:
    found = spread(times)
    assert found
    assert found.p95_s in times
    assert sum(one <= found.p95_s for one in times) >= 0.95 * len(times)
    assert sum(one < found.p95_s for one in times) < 0.95 * len(times)
    assert min(times) <= found.mean_s * (1 + 1e-9)
    assert found.mean_s <= max(times) * (1 + 1e-9)


def test_that_no_times_have_no_mean() -> None:
    assert spread([]) is None


def test_that_success_is_of_what_ended_by_itself_and_times_are_of_what_ended_well() -> None:
    samples = [Sample("draw", "done", 1.0), Sample("draw", "done", 3.0), Sample("draw", "failed", 90.0), Sample("draw", "cancelled", 9.0)]
    kind = by_kind([*samples, Sample("draw", "interrupted", waited=4.0)])[0]
    assert (kind.count, kind.success) == (5, 2 / 3)
    assert kind.took
    assert (kind.took.mean_s, kind.took.p95_s) == (2.0, 3.0)
    assert kind.waited
    assert kind.waited.mean_s == 4.0
    assert kind.outcomes == {"done": 2, "failed": 1, "cancelled": 1, "interrupted": 1}


def test_that_nothing_ended_by_itself_is_no_rate_of_success() -> None:
    assert by_kind([Sample("draw", "cancelled", 1.0)])[0].success is None


def test_that_the_most_frequent_kind_stands_first() -> None:
    assert [one.kind for one in by_kind([Sample("b", "done"), Sample("a", "done"), Sample("b", "done")])] == ["b", "a"]


@pytest.mark.parametrize("state", [*StepState, *TaskState])
def test_that_every_state_is_a_success_a_failure_or_no_end_by_itself(state: str) -> None:
    no_end_by_itself = {*OPEN, StepState.CANCELLED}
    assert (state in ENDED_WELL) != (state in no_end_by_itself)
