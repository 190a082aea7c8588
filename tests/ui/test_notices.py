"""Which moves of a task are told to somebody who does not look, and how they are told."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.program import Program
from app.settings import NoticeSettings, Settings
from app.store.views import TaskCard
from app.work.states import Held, TaskState
from tests.fakes.http import Call, FakeService, Reply
from tests.story import planned
from tests.ui.conftest import Bench, OpenBench
from tests.ui.test_board import a_task
from ui.notices import FAILED, FINISHED, NEEDS_YOU, event_of, notice_of, why_held
from ui.window.board import OPEN
from ui.window.notifier import words_of

RUNNING = a_task(1, TaskState.RUNNING, running=1, elapsed_s=31.0)


def ended(state: TaskState, **more: object) -> TaskCard:
    return replace(RUNNING, state=state, running=0, **more)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("state", "event"),
    [
        (TaskState.DONE, FINISHED),
        (TaskState.DONE_WITH_GAPS, FINISHED),
        (TaskState.FAILED, FAILED),
        (TaskState.NEEDS_YOU, NEEDS_YOU),
        (TaskState.CANCELLED, None),
    ],
)
def test_that_the_end_of_a_long_task_is_told_unless_the_person_ended_it(state: TaskState, event: str | None) -> None:
    assert event_of(RUNNING, ended(state), 30, None, None) == event
    assert event_of(RUNNING, ended(state, elapsed_s=29.0), 30, None, None) is None
    assert event_of(ended(TaskState.NEEDS_YOU), ended(state), 30, None, None) is None  # a decision just now


@given(st.sampled_from(sorted(OPEN)), st.sampled_from([None, *Held]), st.sampled_from([None, *Held]))
def test_that_an_open_task_is_told_of_once_when_it_stops_for_money_or_a_key(
    state: TaskState, before: Held | None, now: Held | None
) -> None:
    told = event_of(RUNNING, replace(RUNNING, state=state), 30, before, now)
    assert told == (NEEDS_YOU if now in (Held.CAP, Held.ACCOUNT) and now is not before else None)


def test_that_a_task_is_held_by_itself_then_by_the_queue_then_by_its_service() -> None:
    waiting = a_task(1, choices=replace(RUNNING.choices, artist="gemini"))
    assert why_held(waiting, None, {}) is None
    assert why_held(waiting, None, {"gemini"}) == (Held.ACCOUNT, "gemini")
    assert why_held(waiting, Held.CRASHES, {"gemini"}) == (Held.CRASHES, "")
    assert why_held(replace(waiting, held=Held.CAP), Held.PERSON, {}) == (Held.CAP, "")
    assert why_held(replace(waiting, running=1, held=Held.CAP), Held.PERSON, {}) is None
    assert why_held(replace(waiting, state=TaskState.DONE, held=Held.PERSON), None, {}) is None


def test_that_a_notice_never_tells_an_unknown_price_as_known() -> None:
    card = ended(TaskState.DONE_WITH_GAPS, spent_micros=40_000)
    assert notice_of(FINISHED, card, None).price_micros == 40_000
    notice = notice_of(FINISHED, replace(card, unpriced=1), None)
    assert notice.price_micros is None
    assert (notice.kind, notice.state) == ("make-manga", "done-with-gaps")


class Listener(FakeService):
    """Somebody's webhook."""

    def usual(self, call: Call) -> Reply:
        return Reply()


def test_that_a_long_task_is_told_on_the_desktop_and_at_the_webhook_when_it_ends(
    open_bench: OpenBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MANGAKAI_WEBHOOK_SECRET", "a-secret-of-the-test")

    def prepare(program: Program) -> None:
        planned(program.store, 2)
        program.settings = Settings(notices=NoticeSettings(True, 0, listener.url, webhook_private_allowed=True))

    with Listener() as listener:
        bench = open_bench(tmp_path / "library", prepare)
        shown: list[str] = []
        bench.opened.notifier.shown.connect(lambda notice: shown.append(words_of(notice)))
        bench.window.showMinimized()
        bench.until(lambda: len(listener.calls) == 1)
        bench.until(lambda: shown == ["Make manga: finished. 2 of 2"])
        told = json.loads(listener.calls[0].body)
        assert (told["event"], told["done"], told["of"], told["title"]) == ("finished", 2, 2, "Rain")


def test_that_nobody_is_told_what_they_look_at_or_did_not_want_to_hear(open_bench: OpenBench, tmp_path: Path) -> None:
    def prepare(program: Program) -> None:
        planned(program.store, 1)
        program.settings = Settings(notices=NoticeSettings(desktop=False, longer_than_s=0))

    bench = open_bench(tmp_path / "library", prepare)
    shown: list[object] = []
    bench.opened.notifier.shown.connect(shown.append)
    bench.window.showMinimized()
    bench.until(lambda: bench.program.store.tasks.card(1).state is TaskState.DONE)
    bench.until(lambda: not bench.opened.studio.news.latest.tasks)
    assert shown == []


def test_that_a_webhook_that_is_not_reached_is_whispered_and_nothing_more(
    open_bench: OpenBench, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MANGAKAI_WEBHOOK_SECRET", "a-secret-of-the-test")

    def prepare(program: Program) -> None:
        planned(program.store, 1)
        program.settings = Settings(notices=NoticeSettings(True, 0, "http://127.0.0.1:9/"))  # private, and not allowed

    bench: Bench = open_bench(tmp_path / "library", prepare)
    whispers: list[str] = []
    bench.opened.notifier.undelivered.connect(whispers.append)
    bench.until(lambda: len(whispers) == 1)
    assert whispers[0].startswith("The webhook was not reached:")
    assert not bench.window.card.isVisible()
