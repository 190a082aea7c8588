"""The same through the queue, with its lanes, its threads and its child processes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from app.ai.services import Services
from app.program import STEPS
from app.settings import FallBackSettings, ProviderSettings, Settings
from app.store.store import Store
from app.work.states import StepState, TaskState
from app.work.tasks import StepKind
from tests.fakes import gemini
from tests.written.model import Model
from tests.written.test_by_services import SAMPLE
from tests.written.walk import Walk, a_service, a_story, open_store, services_at
from workers.children import Children
from workers.queue import Queue


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path)
    yield opened
    opened.close()


def run_dry(qtbot: QtBot, store: Store, services: Services) -> None:
    children = Children(2)
    queue = Queue(store, children, STEPS, services, Random(1))
    try:
        with qtbot.waitSignal(queue.idle, timeout=60_000):
            queue.wake()
    finally:
        queue.close()
        children.close()


def test_that_parts_are_asked_at_once_and_the_book_is_drawn_from_what_they_give(
    qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    model = Model(names=("Nao", "Kuro", "Hoshino"))
    with a_service("gemini", model, monkeypatch) as service:
        services = services_at(service, "gemini")
        walk = Walk(store, services, "gemini")
        walk.begin(a_story(f"{SAMPLE}\n\n{SAMPLE}"), panels=4)
        service.next(gemini.slow(0.3, gemini.text("{}")), gemini.slow(0.3, gemini.text("{}")))  # both parts say nothing at first
        run_dry(qtbot, store, services)
        assert service.books.most_at_once >= 2
        assert len(service.calls) == 2 + 2 + 1 + 2  # script and once more for each part, cast, storyboard of each part
    card = store.tasks.card(walk.task_id)
    assert (card.state, store.tasks.notices(walk.task_id)) == (TaskState.DONE, ())
    assert card.spent_micros > 0
    drawn = store.tasks.steps(walk.task_id, StepKind.DRAW_PANEL)
    assert [step.state for step in drawn] == [StepState.DONE] * 4
    assert not store.answers.known()


@pytest.mark.parametrize("order", [("gemini", "openai"), ("gemini", "draft")])
def test_that_who_is_named_next_writes_what_a_service_declines(
    qtbot: QtBot, store: Store, monkeypatch: pytest.MonkeyPatch, order: tuple[str, ...]
) -> None:
    model = Model(names=("Nao", "Kuro", "Hoshino"))
    with a_service("gemini", model, monkeypatch) as first, a_service("openai", model, monkeypatch) as second:
        first.always(gemini.prompt_block())
        addresses = (ProviderSettings("gemini", base_url=first.url), ProviderSettings("openai", base_url=f"{second.url}/v1"))
        settings = Settings(providers=addresses, fall_backs=FallBackSettings(writer=order))
        services = Services(lambda: settings)
        walk = Walk(store, services, "gemini")
        walk.begin(a_story(SAMPLE), panels=2)
        run_dry(qtbot, store, services)
        assert (len(first.calls), len(second.calls)) == (3, 3 if "openai" in order else 0)
    assert store.tasks.card(walk.task_id).state is TaskState.DONE
    told = [one.code for one in store.tasks.notices(walk.task_id)]
    assert told == ([] if "openai" in order else ["script-left-out"])
