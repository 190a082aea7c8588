"""Child processes: answers, errors, limits, and death."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from app.errors import BadInput, Cancelled, WorkFailed
from tests.guards.unexpected_log import LogWatch
from tests.workers import jobs
from workers.children import Children


@pytest.fixture
def children() -> Iterator[Children]:
    made = Children(1)
    yield made
    made.close()


def test_that_a_child_answers_and_is_used_again(children: Children) -> None:
    assert children.call(jobs.double, 21) == 42
    assert children.call(jobs.process_id, 0) == children.call(jobs.process_id, 0)


def test_that_a_known_error_arrives_as_itself(children: Children) -> None:
    with pytest.raises(BadInput) as caught:
        children.call(jobs.refuse, "a.txt")
    assert caught.value.problem.facts == {"name": "a.txt"}


def test_that_a_bug_in_a_child_is_logged_and_told(children: Children, log_watch: LogWatch) -> None:
    log_watch.expect("in a child process")
    with pytest.raises(WorkFailed, match="one by nothing"):
        children.call(jobs.break_down, 0)


def test_that_a_child_that_dies_is_replaced(children: Children) -> None:
    with pytest.raises(WorkFailed, match="child-died"):
        children.call(jobs.die, 0)
    assert children.call(jobs.double, 1) == 2


def test_that_a_hung_child_is_killed_when_its_time_is_over(children: Children) -> None:
    with pytest.raises(WorkFailed, match="step-too-slow"):
        children.call(jobs.forever, 0, limit_s=0.3)
    assert children.call(jobs.double, 1) == 2


def test_that_a_child_cannot_take_all_memory(children: Children) -> None:
    with pytest.raises(WorkFailed, match="out-of-memory"):
        children.call(jobs.eat_memory, 8_000)


def test_that_a_cancel_is_answered_within_a_quarter_of_a_second(children: Children) -> None:
    children.call(jobs.double, 1)
    stop = threading.Event()
    asked: list[float] = []

    def ask() -> None:
        asked.append(time.monotonic())
        stop.set()

    timer = threading.Timer(0.2, ask)
    timer.start()
    with pytest.raises(Cancelled):
        children.call(jobs.forever, 0, cancelled=stop.is_set)
    assert time.monotonic() - asked[0] < 0.25
    timer.join()


def test_that_progress_comes_in_order_and_whole(children: Children) -> None:
    seen: list[tuple[int, int]] = []
    assert children.call(jobs.count, 20, report=lambda done, total: seen.append((done, total))) == 20
    assert seen == [(done, 20) for done in range(1, 21)]
