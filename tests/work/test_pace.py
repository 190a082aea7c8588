"""How fast a service is called."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.work.pace import DAY_S, FAILURES_THAT_BREAK, FIRST_BREAK_S, MINUTE_S, Limits, Pace, Verdict

VERDICTS = st.sampled_from(Verdict)


@given(st.integers(1, 8), st.integers(1, 12), st.lists(st.tuples(st.floats(0.01, 20), VERDICTS), max_size=80))
def test_that_no_minute_ever_sees_more_calls_than_its_limit(places: int, a_minute: int, story: list[tuple[float, Verdict]]) -> None:
    pace, now, busy, sent = Pace(Limits(places, a_minute)), 0.0, 0, list[float]()
    for wait, verdict in story:
        now += wait
        calls = pace.free(now, busy)
        pace.started(now, calls)
        sent += [now] * calls
        busy += calls
        if busy:
            busy -= 1
            pace.ended(now, verdict)
    assert all(sum(1 for other in sent if start <= other < start + MINUTE_S) <= a_minute for start in sent)


@given(st.integers(1, 8), st.lists(st.tuples(st.floats(0.01, 400), VERDICTS, st.floats(0, 30)), max_size=60))
def test_that_what_holds_calls_back_ends_by_itself(places: int, story: list[tuple[float, Verdict, float]]) -> None:
    pace, now = Pace(Limits(places, 10, 50)), 0.0
    for wait, verdict, rest in story:
        now += wait
        pace.started(now, pace.free(now, 0))
        pace.ended(now, verdict, rest)
    for _ in range(5):
        if pace.free(now, 0):
            break
        later = pace.next_at(now)
        assert later is not None
        assert later > now
        now = later
    assert pace.free(now, 0) >= 1


def test_that_too_many_halves_the_calls_at_once_and_answers_bring_them_back() -> None:
    pace = Pace(Limits(8))
    pace.ended(0, Verdict.TOO_MANY)
    assert pace.free(1, 0) == 8  # once may be chance
    pace.ended(0, Verdict.TOO_MANY)
    assert pace.free(1, 0) == 4
    for _ in range(4):
        pace.ended(1, Verdict.TOO_MANY)
    assert pace.free(2, 0) == 1
    for _ in range(100):
        pace.ended(2, Verdict.ANSWERED)
    assert pace.free(3, 0) == 8


def test_that_a_service_that_never_answers_is_tried_by_single_calls_ever_more_seldom() -> None:
    pace, now, tries = Pace(Limits(8)), 0.0, 0
    for _ in range(FAILURES_THAT_BREAK):
        pace.ended(now, Verdict.NO_ANSWER)
    assert pace.free(now + FIRST_BREAK_S / 2, 0) == 0
    while now < 3600:
        now = max(now + 1, pace.next_at(now) or 0)
        assert pace.free(now, 0) == 1
        pace.started(now)
        pace.ended(now, Verdict.NO_ANSWER)
        tries += 1
    assert tries < 30
    pace.ended(now, Verdict.ANSWERED)
    assert pace.free(now + 1000, 0) == 8


def test_that_the_days_limit_counts_what_was_sent_before_the_program_was_started() -> None:
    pace = Pace(Limits(8, a_day=10), sent=[5.0] * 9)
    assert pace.free(100, 0) == 1
    pace.started(100)
    assert pace.free(101, 0) == 0
    assert pace.free(5 + DAY_S + 2, 0) == 8


def test_that_a_refusal_says_nothing_about_how_fast_a_service_may_be_called() -> None:
    pace = Pace(Limits(4))
    for _ in range(50):
        pace.ended(0, Verdict.NEUTRAL)
    assert pace.free(1, 0) == 4
