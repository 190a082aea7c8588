"""Days of a service, through the real SDK and the real queue: one with 20 % passing errors, and a book drawn the older way.

Latency 0.4 s a picture; pictures a quarter as wide and high as real ones, so that the machine's own work stays small.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.book.layout import lay_out
from app.book.page import Direction
from app.paths import LibraryPaths
from app.program import Program
from app.store import books, panels, planning
from app.store.store import Connection
from app.store.views import TaskCard
from app.work.plan import first_drawing
from app.work.states import TaskState
from app.work.tasks import TaskChoices, TaskKind
from tests.fakes import gemini as does
from tests.fakes.gemini import ARTIST, KEY, FakeGemini
from tests.fakes.http import Behaviour, Call
from tests.story import a_story, some_panels
from workers.children import Children
from workers.queue import Queue

LATENCY_S, PLACES = 0.4, 8
PAUSE_S = 3.0  # between two pictures, in the older way
NEVER = threading.Event()


@dataclass(frozen=True)
class Ran:
    card: TaskCard
    wall_s: float
    calls: int
    at_once: int
    tokens_in: int


@pytest.fixture(autouse=True)
def key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", KEY)


@pytest.fixture
def service() -> Iterator[FakeGemini]:
    with FakeGemini() as service:
        yield service


def late() -> Behaviour:
    """A picture takes its time; errors come at once, as they do."""
    return does.slow(LATENCY_S)


def draw(qtbot: QtBot, folder: Path, service: FakeGemini, count: int, choices: TaskChoices) -> Ran:
    folder.mkdir()
    settings = {"v": 1, "providers": {"gemini": {"base_url": service.url, "places": PLACES}}}
    (folder / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    program, children = Program(LibraryPaths(folder)), Children()
    queue = Queue(program.store, children, program.steps, program.services)

    def plan(connection: Connection) -> int:
        book_id = books.add_book(connection, a_story(), "x")
        ids = panels.add_storyboard(connection, book_id, *lay_out(some_panels(count), Direction.LEFT_TO_RIGHT))
        steps = [first_drawing(panel_id, choices) for panel_id in ids]
        return planning.plan_task(connection, TaskKind.MAKE_MANGA, book_id, steps, choices).task_id

    task_id = program.store.write(plan)
    before, began = len(service.calls), time.perf_counter()
    with qtbot.waitSignal(queue.idle, timeout=600_000):
        queue.wake()
    took = time.perf_counter() - began
    card = program.store.tasks.card(task_id)
    queue.close()
    children.close()
    program.close()
    calls = service.calls[before:]
    return Ran(card, took, len(calls), service.books.most_at_once, sum(map(tokens_of, calls)))


def tokens_of(call: Call) -> int:
    """What a call sends, with all it repeats of earlier ones: about four letters a token, 258 for a picture."""
    parts = [part for content in call.json["contents"] for part in content["parts"]]
    return sum(258 if "inlineData" in part else len(part.get("text", "")) // 4 + 1 for part in parts)


@pytest.mark.timeout(600)
def test_that_a_bad_day_costs_little_time_and_no_panel(
    qtbot: QtBot, tmp_path: Path, service: FakeGemini, capsys: pytest.CaptureFixture[str]
) -> None:
    """A person whose service has bad days allows five retries; three leave one panel of 600 to be retried by hand."""
    choices = TaskChoices(artist="gemini", artist_model=ARTIST, retries=5)
    service.always(late())
    good = draw(qtbot, tmp_path / "good", service, 200, choices)
    service.always(does.flaky(7, 0.2, late()))
    bad = draw(qtbot, tmp_path / "bad", service, 200, choices)
    with capsys.disabled():
        print(f"\n200 panels, {PLACES} at once, no errors: {good.wall_s:.1f} s, {good.calls} calls")
        print(
            f"20 % passing errors: {bad.wall_s:.1f} s, {bad.wall_s / good.wall_s:.2f} ×; {bad.calls} calls, at most {bad.at_once} at once"
        )
    assert (good.card.state, bad.card.state, bad.card.done) == (TaskState.DONE, TaskState.DONE, 200)
    assert bad.at_once <= PLACES


@pytest.mark.timeout(600)
def test_that_a_book_takes_a_fraction_of_what_one_growing_chat_took(
    qtbot: QtBot, tmp_path: Path, service: FakeGemini, capsys: pytest.CaptureFixture[str]
) -> None:
    service.always(late())
    ours = draw(qtbot, tmp_path / "ours", service, 40, TaskChoices(artist="gemini", artist_model=ARTIST))
    before, began = len(service.calls), time.perf_counter()
    one_growing_chat(service, [panel.text for panel in some_panels(40)])
    took, chat = time.perf_counter() - began, service.calls[before:]
    tokens = sum(map(tokens_of, chat))
    with capsys.disabled():
        print(f"\n40 panels, ours: {ours.wall_s:.1f} s, {ours.calls} calls, {ours.tokens_in:,} tokens sent")
        print(f"the older way: {took:.1f} s ({took / ours.wall_s:.0f} ×), {tokens:,} tokens ({tokens / ours.tokens_in:.0f} ×)")
    assert ours.card.done == 40


def one_growing_chat(service: FakeGemini, prompts: list[str]) -> None:
    """How MangakAI did it as a web service: one chat, one picture after the other, a pause between them."""
    from google import genai
    from google.genai import types

    client = genai.Client(api_key=KEY, http_options=types.HttpOptions(base_url=service.url))
    chat = client.chats.create(model=ARTIST, config=types.GenerateContentConfig(response_modalities=["IMAGE"]))
    for number, prompt in enumerate(prompts, 1):
        chat.send_message(prompt)
        if number < len(prompts):
            NEVER.wait(PAUSE_S)
    client.close()
