"""Model sheets: through the real steps, the real queue and store, the real SDK and an API on this machine."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random

import pytest
from PIL import Image, ImageDraw
from pytestqt.qtbot import QtBot

from app.ai.services import Services
from app.book.cast import Character, Importance
from app.book.layout import lay_out
from app.book.page import Direction
from app.book.script import Line, LineKind
from app.book.storyboard import Actor, Pose
from app.book.text import Span
from app.commands import estimates, panels, sheets
from app.commands.sheets import SheetChoices
from app.errors import BadInput, NotFound
from app.paths import LibraryPaths
from app.program import STEPS
from app.settings import ProviderSettings, Settings
from app.store import books, planning, results
from app.store.store import Store
from app.store.views import SheetCard
from app.work.plan import ChapterPlan, plan_manga
from app.work.results import CastRecognised, ScriptWritten, StoryboardPlanned
from app.work.states import StepState, TaskState
from app.work.tasks import StepKind, TaskChoices, TaskKind
from tests.fakes import gemini as does
from tests.fakes.gemini import KEY, Asked, FakeGemini, asked
from tests.store.working import claim
from tests.story import a_story, empty_script, some_panels
from workers.children import Children
from workers.queue import Queue

GEMINI = TaskChoices(artist="gemini", retries=0)
CAST = (
    Character("Nao", aliases=("Nao-chan",), mentions=9, importance=Importance.MAIN),
    Character("Ren", mentions=5, importance=Importance.SUPPORTING),
    Character("Passer-by", mentions=1),
)


class Studio:
    """A library of one book with a cast, and a queue with the program's own steps."""

    def __init__(self, store: Store, qtbot: QtBot, service: FakeGemini) -> None:
        self.store, self.qtbot = store, qtbot
        here = ProviderSettings("gemini", base_url=service.url, places=1)
        self.services = Services(lambda: Settings(providers=(here,)))
        self.children = Children(1)
        self.queue = Queue(store, self.children, STEPS, self.services, Random(1))
        self.book_id = store.write(lambda connection: books.add_book(connection, a_story(), "rain.txt"))

    def plan(self, choices: TaskChoices) -> int:
        """A manga of two panels up to its storyboard: Nao talks to Ren, then nobody is seen."""
        steps = plan_manga([ChapterPlan(1, 2)], (), choices)
        store, book_id = self.store, self.book_id
        task = store.write(lambda connection: planning.plan_task(connection, TaskKind.MAKE_MANGA, book_id, steps, choices))
        first, second = some_panels(2)
        said = Line(LineKind.SPEECH, "Run!", Span(0, 1), "Nao-chan")
        seen = replace(first, actors=(Actor("Ren", Pose.STAND), Actor("Nao-chan", Pose.STAND)), lines=(said,))
        board = StoryboardPlanned(1, *lay_out((seen, second), Direction.LEFT_TO_RIGHT))
        for result in (ScriptWritten(empty_script()), CastRecognised(CAST), board):
            step = claim(store)
            store.write(lambda connection, step=step, result=result: results.succeed(connection, step, result))  # type: ignore[misc]
        return task.task_id

    def with_cast(self) -> None:
        self.store.write(lambda connection: books.put_cast(connection, self.book_id, CAST))

    def run_dry(self) -> None:
        with self.qtbot.waitSignal(self.queue.idle, timeout=30_000):
            self.queue.wake()

    def draw(self, name: str, **choices: object) -> SheetCard:
        sheets.draw_sheet(self.store, self.book_id, name, SheetChoices(**choices), self.services)  # type: ignore[arg-type]
        self.run_dry()
        return sheets.sheets_of(self.store, self.book_id, name)[-1]

    def state_of(self, task_id: int) -> TaskState:
        return self.store.tasks.card(task_id).state


@pytest.fixture
def gemini(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeGemini]:
    monkeypatch.setenv("GEMINI_API_KEY", KEY)
    with FakeGemini() as service:
        yield service


@pytest.fixture
def studio(qtbot: QtBot, tmp_path: Path, gemini: FakeGemini) -> Iterator[Studio]:
    store = Store(LibraryPaths(tmp_path / "library"))
    one = Studio(store, qtbot, gemini)
    yield one
    one.queue.close()
    one.children.close()
    store.close()


def labels(wish: Asked) -> list[str]:
    return [str(what) for kind, what in wish.parts[:-1] if kind == "text"]


def a_photo(folder: Path, kind: str = "JPEG") -> Path:
    picture = Image.new("RGB", (600, 800), (130, 140, 150))
    ImageDraw.Draw(picture).ellipse((200, 100, 400, 700), fill=(200, 60, 40))
    out = BytesIO()
    picture.save(out, kind)
    path = folder / f"photo.{kind.lower()}"
    path.write_bytes(out.getvalue())
    return path


def here(function: Callable[..., object], *arguments: object) -> object:
    return function(*arguments)


def test_that_the_draft_artist_draws_a_sheet_that_is_kept_and_chosen(studio: Studio) -> None:
    studio.with_cast()
    first, second = studio.draw("Nao-chan"), studio.draw("Nao")
    assert (first.character, first.number, first.ratio, first.artist) == ("Nao", 1, "4:3", "draft")
    assert (second.number, second.price_micros) == (2, 0)
    assert second.picture != first.picture
    with Image.open(studio.store.pictures.path(second.picture)) as picture:
        assert picture.size == (second.width, second.height)
        assert picture.getpixel((0, 0)) == 255
    assert [one.chosen for one in sheets.sheets_of(studio.store, studio.book_id, "Nao")] == [False, True]


def test_that_an_approved_sheet_stays_chosen_whatever_is_drawn_later(studio: Studio) -> None:
    studio.with_cast()
    first = studio.draw("Nao")
    sheets.approve(studio.store, first.id)
    second = studio.draw("Nao")
    assert studio.store.sheets.card(first.id).chosen
    assert not second.chosen
    sheets.choose(studio.store, second.id)
    assert [one.chosen for one in studio.store.sheets.of_book(studio.book_id)] == [False, True]
    sheets.unapprove(studio.store, first.id)
    assert not any(one.approved for one in studio.store.sheets.of_book(studio.book_id))


def test_that_a_photo_becomes_a_sheet_and_the_original_stays_beside_it(studio: Studio, tmp_path: Path) -> None:
    studio.with_cast()
    photo = a_photo(tmp_path)
    original = sheets.add_original(studio.store, photo, here)
    made = studio.draw("Ren", original=original, ratio="1:1", size="1K")
    assert studio.store.pictures.read(made.original or "") == photo.read_bytes()
    assert abs(made.width - made.height) <= 1
    assert made.width < 1024  # the original is no larger
    with Image.open(studio.store.pictures.path(made.picture)) as picture:
        assert picture.getpixel((0, 0)) == (255, 255, 255)


def test_that_a_tiff_is_kept_as_png(studio: Studio, tmp_path: Path) -> None:
    assert sheets.add_original(studio.store, a_photo(tmp_path, "TIFF"), here).endswith(".png")


def test_that_the_sweeper_keeps_sheets_and_their_originals(studio: Studio, tmp_path: Path) -> None:
    studio.with_cast()
    made = studio.draw("Ren", original=sheets.add_original(studio.store, a_photo(tmp_path), here))
    for card in studio.store.tasks.cards(studio.book_id):
        studio.store.write(lambda connection, card=card: connection.exec_driver_sql("DELETE FROM task WHERE id = ?", (card.id,)))  # type: ignore[misc]
    nobodys = studio.store.pictures.keep(b"nobody names this", b"")
    kept = [studio.store.pictures.path(name) for name in (made.picture, made.original or "")]
    for path in (*kept, studio.store.pictures.path(nobodys)):
        os.utime(path, (1.0, 1.0))
    studio.store.sweeper.sweep(lambda seconds: False)
    assert all(path.exists() for path in kept)
    assert not studio.store.pictures.path(nobodys).exists()


def test_that_a_panel_is_shown_the_sheets_of_who_is_seen_labelled_and_who_speaks_first(studio: Studio, gemini: FakeGemini) -> None:
    task_id = studio.plan(GEMINI)
    nao, ren = studio.draw("Nao", task=GEMINI), studio.draw("Ren", task=GEMINI)
    studio.run_dry()
    assert studio.state_of(task_id) is TaskState.DONE
    drawn = {one.panel.number: one for one in studio.store.panels.cards(studio.book_id)}
    panels.redraw(studio.store, drawn[1].id, "", (), GEMINI, studio.services)
    studio.run_dry()
    wish = asked(gemini.calls[-1])
    assert labels(wish) == ["model sheet of Nao-chan", "model sheet of Ren"]
    shown = [what for kind, what in wish.parts if kind == "picture"]
    assert shown == [studio.store.pictures.read(nao.picture), studio.store.pictures.read(ren.picture)]


def test_that_a_sketch_of_the_draft_artist_is_shown_only_when_a_person_approved_it(studio: Studio, gemini: FakeGemini) -> None:
    studio.plan(GEMINI)
    studio.run_dry()
    sheet = studio.draw("Ren")
    first = next(one for one in studio.store.panels.cards(studio.book_id) if one.panel.number == 1)
    for shown in ([], ["model sheet of Ren"]):
        panels.redraw(studio.store, first.id, "", (), GEMINI, studio.services)
        studio.run_dry()
        assert labels(asked(gemini.calls[-1])) == shown
        sheets.approve(studio.store, sheet.id)


def test_that_a_service_is_asked_for_several_poses_on_white_and_shown_the_sheet_there_is(studio: Studio, gemini: FakeGemini) -> None:
    studio.with_cast()
    studio.draw("Nao", task=GEMINI)
    made = studio.draw("Nao", task=GEMINI, ratio="16:9")
    wish = asked(gemini.calls[-1])
    assert "model sheet" in wish.prompt
    assert "Nao" in wish.prompt
    assert labels(wish) == ["model sheet of Nao"]
    assert wish.config["imageConfig"]["aspectRatio"] == "16:9"
    assert (made.artist, made.prompt, made.ratio) == ("gemini", wish.prompt, "16:9")
    assert made.price_micros


def test_that_a_service_cleans_what_has_a_busy_background(studio: Studio, gemini: FakeGemini, tmp_path: Path) -> None:
    studio.with_cast()
    original = sheets.add_original(studio.store, a_photo(tmp_path), here)
    made = studio.draw("Nao", task=GEMINI, original=original)
    wish = asked(gemini.calls[-1])
    assert "pure white" in wish.prompt
    assert len([one for kind, one in wish.parts if kind == "picture"]) == 1
    assert made.original == original


def test_that_sheets_are_drawn_before_panels_only_where_that_was_asked_for(studio: Studio, gemini: FakeGemini) -> None:
    task_id = studio.plan(replace(GEMINI, sheets=True))
    drawn = studio.store.tasks.steps(task_id, StepKind.DRAW_SHEET)
    assert [one.target for one in drawn] == ["Nao", "Ren"]
    studio.run_dry()
    assert studio.state_of(task_id) is TaskState.DONE
    assert [asked(call).prompt.startswith("Draw the model sheet") for call in gemini.calls] == [True, True, False, False]
    assert labels(asked(gemini.calls[2])) == ["model sheet of Nao-chan", "model sheet of Ren"]


def test_that_nobody_draws_sheets_that_were_not_asked_for(studio: Studio) -> None:
    task_id = studio.plan(GEMINI)
    assert studio.store.tasks.steps(task_id, StepKind.DRAW_SHEET) == []


def test_that_panels_are_drawn_without_a_sheet_that_was_declined(studio: Studio, gemini: FakeGemini) -> None:
    task_id = studio.plan(replace(GEMINI, sheets=True))
    gemini.next(does.finish("IMAGE_SAFETY", "No."))
    studio.run_dry()
    states = {one.target: one.state for one in studio.store.tasks.steps(task_id, StepKind.DRAW_SHEET)}
    assert states == {"Nao": StepState.REFUSED, "Ren": StepState.DONE}
    assert [one.state for one in studio.store.tasks.steps(task_id, StepKind.DRAW_PANEL)] == [StepState.DONE] * 2


def test_that_what_was_approved_under_another_name_is_shown_and_chosen_among_all_names(studio: Studio, gemini: FakeGemini) -> None:
    studio.plan(GEMINI)
    studio.run_dry()
    old = studio.draw("Ren", task=GEMINI)
    sheets.approve(studio.store, old.id)
    merged = (replace(CAST[0], aliases=("Nao-chan", "Ren")), CAST[2])
    studio.store.write(lambda connection: books.put_cast(connection, studio.book_id, merged))
    new = studio.draw("Nao", task=GEMINI)
    first = next(one for one in studio.store.panels.cards(studio.book_id) if one.panel.number == 1)
    for expected in (old, new):
        panels.redraw(studio.store, first.id, "", (), GEMINI, studio.services)
        studio.run_dry()
        assert [what for kind, what in asked(gemini.calls[-1]).parts if kind == "picture"] == [studio.store.pictures.read(expected.picture)]
        sheets.choose(studio.store, new.id)
    assert not studio.store.sheets.card(old.id).chosen


def test_that_prompt_and_price_of_a_sheet_are_seen_before_it_is_asked_for(studio: Studio, gemini: FakeGemini) -> None:
    studio.with_cast()
    wish = SheetChoices(task=GEMINI, ratio="16:9")
    seen = sheets.prompt_of(studio.store, studio.services, studio.book_id, "Nao", wish)
    assert not gemini.calls
    made = studio.draw("Nao", task=GEMINI, ratio="16:9")
    assert (seen.prompt, seen.ratio) == (made.prompt, "16:9")
    assert seen.estimate_micros
    assert sheets.prompt_of(studio.store, studio.services, studio.book_id, "Nao", SheetChoices()).estimate_micros == 0


def test_that_an_estimate_counts_the_sheets_that_are_asked_for(studio: Studio) -> None:
    without = estimates.of_manga(studio.services, a_story(), (2,), GEMINI).drawing_micros
    together = estimates.of_manga(studio.services, a_story(), (2,), replace(GEMINI, sheets=True)).drawing_micros
    assert without
    assert together
    assert together >= without * (2 + estimates.about_people(a_story())) / 2


def test_that_wrong_wishes_are_refused_before_anything_is_planned(studio: Studio) -> None:
    studio.with_cast()
    with pytest.raises(NotFound, match="character-not-found"):
        sheets.draw_sheet(studio.store, studio.book_id, "Nobody")
    with pytest.raises(BadInput, match="unknown-value"):
        sheets.draw_sheet(studio.store, studio.book_id, "Nao", SheetChoices(ratio="5:7"))
    with pytest.raises(NotFound, match="sheet-not-found"):
        sheets.approve(studio.store, 99)
    assert studio.store.tasks.cards(studio.book_id) == []
