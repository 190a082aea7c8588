"""From a panel to a call of a service and back: through the real steps, the real queue, the real SDK and an API on this machine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pytestqt.qtbot import QtBot

from app.ai.services import Services
from app.commands import panels as commands
from app.commands.pictures import add_picture
from app.errors import BadInput, Unusable
from app.paths import LibraryPaths
from app.program import STEPS
from app.settings import FallBackSettings, PromptSettings, ProviderSettings, Settings
from app.steps.draw_panel import check_size, within
from app.store import books
from app.store.store import Store
from app.store.views import TakeCard
from app.work.states import StepState, TaskState
from app.work.tasks import StepKind, TaskChoices
from tests.fakes import gemini as does
from tests.fakes.gemini import KEY, FakeGemini, asked
from tests.fakes.openai import FakeOpenAI
from tests.fakes.pictures import a_picture
from tests.store.working import a_manga
from workers.children import Children
from workers.queue import Queue

GEMINI = TaskChoices(artist="gemini", retries=0)


class Studio:
    """A library of one book whose storyboard is planned, a queue with the program's own steps, and the services it may ask."""

    def __init__(self, store: Store, qtbot: QtBot, settings: Settings, panels: int, choices: TaskChoices) -> None:
        self.store, self.qtbot, self.settings = store, qtbot, settings
        self.book_id, self.task_id = a_manga(store, panels, choices=choices)
        self.children = Children(1)
        self.services = Services(lambda: self.settings)
        self.queue = Queue(store, self.children, STEPS, self.services, Random(1))
        self.panels = [card.id for card in store.panels.cards(self.book_id)]

    def run_dry(self) -> None:
        with self.qtbot.waitSignal(self.queue.idle, timeout=30_000):
            self.queue.wake()

    def states(self) -> list[StepState]:
        return [step.state for step in self.store.tasks.steps(self.task_id, StepKind.DRAW_PANEL)]

    def take(self, at: int) -> TakeCard:
        return self.store.takes.of_panel(self.panels[at])[-1]


Open = Callable[..., Studio]


@pytest.fixture
def gemini(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeGemini]:
    monkeypatch.setenv("GEMINI_API_KEY", KEY)
    with FakeGemini() as service:
        yield service


@pytest.fixture
def studio(qtbot: QtBot, tmp_path: Path, gemini: FakeGemini) -> Iterator[Open]:
    opened: list[Studio] = []
    store = Store(LibraryPaths(tmp_path / "library"))

    def start(panels: int = 1, order: tuple[str, ...] = ()) -> Studio:
        here = ProviderSettings("gemini", base_url=gemini.url, places=1)
        opened.append(Studio(store, qtbot, Settings(providers=(here,), fall_backs=FallBackSettings(artist=order)), panels, GEMINI))
        return opened[-1]

    yield start
    for one in opened:
        one.queue.close()
        one.children.close()
    store.close()


@contextmanager
def openai_too(studio: Studio) -> Iterator[FakeOpenAI]:
    with FakeOpenAI() as service, pytest.MonkeyPatch.context() as patch:
        patch.setenv("OPENAI_API_KEY", service.key)
        here = ProviderSettings("openai", base_url=service.base_url)
        studio.settings = replace(studio.settings, providers=(*studio.settings.providers, here))
        yield service


def test_that_a_refused_panel_is_drawn_in_other_words_by_the_same_step(studio: Open, gemini: FakeGemini) -> None:
    open_one = studio(2)
    gemini.next(does.finish("IMAGE_SAFETY", "Violence."))
    open_one.run_dry()
    assert open_one.states() == [StepState.REFUSED, StepState.DONE]
    card = open_one.store.panels.card(open_one.panels[0])
    assert card.error is not None
    assert (card.error.code, card.error.facts["reason"]) == ("service-refused", "picture-safety")
    first, *_ = commands.rewordings(open_one.store, open_one.panels[0])
    news = commands.redraw_as(open_one.store, open_one.services, open_one.panels[0], text=first.text)
    assert [one.state for one in news] == [StepState.WAITING]
    open_one.run_dry()
    assert open_one.store.tasks.card(open_one.task_id).state is TaskState.DONE
    assert first.text in asked(gemini.calls[-1]).prompt
    assert open_one.take(0).prompt == asked(gemini.calls[-1]).prompt


def test_that_a_refused_panel_is_drawn_by_another_service(studio: Open, gemini: FakeGemini) -> None:
    open_one = studio(1)
    gemini.always(does.prompt_block())
    open_one.run_dry()
    with openai_too(open_one):
        commands.redraw_as(open_one.store, open_one.services, open_one.panels[0], artist="openai")
        open_one.run_dry()
        assert (open_one.states(), open_one.take(0).artist) == ([StepState.DONE], "openai")


def test_that_a_placeholder_finishes_a_refused_panel_and_says_that_it_is_one(studio: Open, gemini: FakeGemini) -> None:
    open_one = studio(1)
    gemini.always(does.prompt_block())
    open_one.run_dry()
    assert open_one.store.tasks.card(open_one.task_id).state is TaskState.NEEDS_YOU
    commands.placeholder(open_one.store, open_one.panels[0])
    open_one.run_dry()
    assert open_one.store.tasks.card(open_one.task_id).state is TaskState.DONE
    assert (open_one.take(0).artist, open_one.take(0).model, open_one.take(0).price_micros) == ("draft", "placeholder", 0)
    with pytest.raises(BadInput, match="panel-not-stuck"):
        commands.placeholder(open_one.store, open_one.panels[0])


def test_that_the_next_service_is_asked_where_the_person_named_one(studio: Open, gemini: FakeGemini) -> None:
    open_one = studio(3, ("gemini", "openai", "draft"))
    gemini.next(does.prompt_block(), does.overloaded(), does.bad_key())
    with openai_too(open_one) as other:
        open_one.run_dry()
        assert open_one.states() == [StepState.DONE] * 3
        assert [open_one.take(at).artist for at in range(3)] == ["openai"] * 3
        assert (len(gemini.calls), len(other.calls)) == (3, 3)


def test_that_nobody_else_is_asked_by_itself(studio: Open, gemini: FakeGemini) -> None:
    open_one = studio(1)
    gemini.next(does.prompt_block())
    open_one.run_dry()
    assert (open_one.states(), len(gemini.calls)) == ([StepState.REFUSED], 1)


def test_that_a_refusal_that_was_counted_is_priced(studio: Open, gemini: FakeGemini) -> None:
    open_one = studio(1)
    gemini.next(does.finish("IMAGE_SAFETY"))
    open_one.run_dry()
    spent = open_one.store.tasks.card(open_one.task_id).spent_micros
    assert 0 < spent <= asked(gemini.calls[0]).tokens * 1.5 + 1


def test_that_a_picture_of_another_ratio_is_kept_whole_as_it_came(studio: Open, gemini: FakeGemini) -> None:
    open_one = studio(1)
    gemini.next(does.picture(size=(300, 100)))
    open_one.run_dry()
    take = open_one.take(0)
    assert (take.width, take.height) == (300, 100)
    kept = open_one.store.pictures.path(take.picture).read_bytes()
    assert kept == a_picture(300, 100, "png", asked(gemini.calls[0]).prompt)
    with Image.open(open_one.store.pictures.thumb_path(take.picture)) as small:
        assert small.size == (256, 85)


def test_that_a_picture_nobody_can_use_is_a_failure_that_was_paid(studio: Open, gemini: FakeGemini) -> None:
    open_one = studio(1)
    gemini.next(does.picture(size=(64, 64)))
    open_one.run_dry()
    card = open_one.store.panels.card(open_one.panels[0])
    assert card.error is not None
    assert (card.state, card.error.code) == (StepState.FAILED, "answer-wrong-size")
    assert open_one.store.tasks.card(open_one.task_id).spent_micros > 33_600


@given(st.integers(1, 5000), st.integers(1, 5000))
def test_that_any_ratio_a_model_draws_is_taken_from_256_pixels_on(width: int, height: int) -> None:
    good = max(width, height) >= 256 and max(width, height) <= 8.5 * min(width, height)
    try:
        check_size(width, height)
    except Unusable:
        assert not good
    else:
        assert good


@given(st.integers(0, 100), st.lists(st.integers(0, 60), max_size=8))
def test_that_the_first_pictures_travel_and_no_more_than_fit(room: int, sizes: list[int]) -> None:
    count = within(room, sizes)
    assert sum(sizes[:count]) * 4 <= room * 3
    assert count == len(sizes) or sum(sizes[: count + 1]) * 4 > room * 3


def test_that_a_panel_of_the_same_scene_is_shown_but_never_a_draft(studio: Open, gemini: FakeGemini) -> None:
    open_one = studio(3)
    gemini.next(does.prompt_block())
    open_one.run_dry()
    commands.redraw(open_one.store, open_one.panels[2], "", choices=GEMINI)
    open_one.run_dry()
    shown = asked(gemini.calls[-1]).parts
    assert shown[0] == ("text", "another panel of the same scene, already drawn")
    assert shown[1][1] == open_one.store.pictures.read(open_one.take(1).picture)
    commands.placeholder(open_one.store, open_one.panels[0])
    open_one.run_dry()
    seen = commands.prompt_of(open_one.store, open_one.services, open_one.panels[1], choices=GEMINI)
    assert seen.pictures == ("another panel of the same scene, already drawn",)
    again = commands.prompt_of(open_one.store, open_one.services, open_one.panels[0], "darker", choices=GEMINI)
    assert "the panel to change" not in again.pictures  # what the draft artist drew is no beginning for art
    assert "Notes from the author: darker" in again.prompt


def test_that_what_is_seen_before_is_what_is_sent(studio: Open, gemini: FakeGemini, tmp_path: Path) -> None:
    open_one = studio(1)
    open_one.run_dry()
    file = tmp_path / "hat.png"
    file.write_bytes(a_picture(300, 300, of="hat"))
    hat = add_picture(open_one.store, file)
    seen = commands.prompt_of(open_one.store, open_one.services, open_one.panels[0], "with a hat", (hat,), GEMINI)
    commands.redraw(open_one.store, open_one.panels[0], "with a hat", (hat,), GEMINI, open_one.services)
    open_one.run_dry()
    wish = asked(gemini.calls[-1])
    assert (wish.prompt, wish.model) == (seen.prompt, seen.model)
    assert (wish.config["imageConfig"]["aspectRatio"], wish.size) == (seen.ratio, seen.size)
    assert set(seen.pictures) == {str(what) for kind, what in wish.parts[:-1] if kind == "text"}
    assert seen.estimate_micros is not None
    assert seen.estimate_micros > 33_600


def test_that_a_reference_that_is_gone_fails_the_panel_before_it_is_paid(studio: Open, gemini: FakeGemini, tmp_path: Path) -> None:
    open_one = studio(1)
    file = tmp_path / "page.jpg"
    out = BytesIO()
    Image.new("RGB", (300, 300), "red").save(out, "JPEG")
    file.write_bytes(out.getvalue())
    name = add_picture(open_one.store, file)
    head = open_one.store.books.head(open_one.book_id)
    style = replace(head.style, template=name)
    open_one.store.write(lambda connection: books.choose(connection, open_one.book_id, style, head.direction, 1))
    open_one.store.pictures.path(name).unlink()
    open_one.run_dry()
    card = open_one.store.panels.card(open_one.panels[0])
    assert card.error is not None
    assert (card.state, card.error.code, len(gemini.calls)) == (StepState.FAILED, "picture-unreadable", 0)


def test_that_a_prompt_is_in_the_storys_language_and_in_one_the_service_reads(studio: Open) -> None:
    open_one = studio(1)
    open_one.store.write(lambda connection: connection.exec_driver_sql("UPDATE book SET language = 'zh'"))
    told = {
        artist: commands.prompt_of(open_one.store, open_one.services, open_one.panels[0], choices=TaskChoices(artist=artist)).prompt
        for artist in ("gemini", "comfyui")
    }
    assert told["gemini"].startswith("画一格漫画")
    assert told["comfyui"].startswith("Draw one panel")


def test_that_own_words_sizes_and_models_come_from_the_task_then_from_the_settings(studio: Open) -> None:
    open_one = studio(1)
    here = replace(open_one.settings.providers[0], artist_size="2K", artist_model="gemini-3-pro-image")
    open_one.settings = replace(open_one.settings, providers=(here,), prompts=PromptSettings(own="In pencil."))
    panel = open_one.panels[0]
    by_settings = commands.prompt_of(open_one.store, open_one.services, panel, choices=GEMINI)
    assert (by_settings.model, by_settings.size) == ("gemini-3-pro-image", "2K")
    assert "In pencil." in by_settings.prompt
    own = replace(GEMINI, artist_model="gemini-nano-banana-2.1", artist_size="4K", prompt_mode="own", own_prompt="In chalk.")
    by_task = commands.prompt_of(open_one.store, open_one.services, panel, choices=own)
    assert (by_task.model, by_task.size) == ("gemini-nano-banana-2.1", "4K")
    assert by_task.prompt.startswith("In chalk.")
    assert "pencil" not in by_task.prompt
    assert "Draw no lettering" in by_task.prompt
