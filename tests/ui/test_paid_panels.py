"""Panels drawn by a service: what a redraw costs and who does it, declined panels, receipts, and the cost of the book in the bar."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import keyring
import pytest

from app.book.text import Language
from app.commands.books import add_book
from app.commands.manga import Choices, make_manga
from app.settings import MoneySettings, ProviderSettings, with_provider
from app.steps.read_story import read_and_count
from app.work.states import StepState, TaskState
from app.work.tasks import TaskChoices
from tests.fakes import gemini as fake
from tests.fakes.gemini import FakeGemini
from tests.ui.conftest import STORY, Bench
from tests.ui.keychain import InMemory
from ui.window.book.redraw_offer import Other
from ui.window.kit.text import Text
from ui.window.settings.sheet import SettingsSheet
from ui.window.tasks.cap_sheet import CapSheet

PRICE = 47_000  # of one picture at 1K, with one shown, as the catalogue has it


@pytest.fixture
def gemini() -> Iterator[FakeGemini]:
    before, keychain = keyring.get_keyring(), InMemory()
    keychain.kept["GEMINI_API_KEY"] = fake.KEY
    keyring.set_keyring(keychain)
    with FakeGemini() as service:
        yield service
    keyring.set_keyring(before)


def make_book(bench: Bench, gemini: FakeGemini, panels: int = 2, cap: int | None = None, ends: TaskState = TaskState.DONE) -> None:
    """A book drawn by the service, open in the window."""
    program = bench.program
    program.choose(with_provider(program.settings, ProviderSettings("gemini", base_url=gemini.url)))
    read = read_and_count(STORY.encode(), "The Rain Courier.txt", Language.ENGLISH)
    book = add_book(program.store, read.story, "The Rain Courier.txt")
    make_manga(program.store, book, Choices(panels, task=TaskChoices(artist="gemini"), cap_micros=cap), program.services)
    bench.opened.queue.wake()
    bench.opened.studio.news.tasks_moved()
    bench.until(lambda: program.store.tasks.cards()[-1].state is ends or program.store.tasks.cards()[-1].held, 30_000)
    bench.open_first_book()


def offered(bench: Bench) -> str:
    box = bench.window.book.panels.inspector.box
    bench.until(lambda: box.offer is not None)
    return box.button.text()


def texts(bench: Bench) -> list[str]:
    return [one.text() for one in bench.window.book.panels.inspector.findChildren(Text) if one.isVisibleTo(bench.window)]


def test_that_a_redraw_is_by_the_books_own_artist_with_its_price_on_the_button(empty: Bench, gemini: FakeGemini) -> None:
    make_book(empty, gemini)
    panels = empty.window.book.panels
    bench_box = panels.inspector.box
    assert offered(empty) == "Redraw · about $0.04"
    assert bench_box.note.text() == f"Gemini · {fake.ARTIST}"
    drawn = len(gemini.calls)
    bench_box.field.setPlainText("at night")
    assert offered(empty) == "Redraw · about $0.05"  # the picture it begins with is shown too
    empty.click(bench_box.button)
    empty.until(lambda: panels.detail.strip.takes.rowCount() == 2)
    newest = panels.detail.strip.takes.takes()[1]
    assert (newest.artist, newest.words) == ("gemini", "at night")
    assert len(gemini.calls) == drawn + 1
    assert "at night" in fake.asked(gemini.calls[-1]).prompt


def test_that_another_artist_can_be_chosen_and_one_without_a_key_leads_to_the_settings(empty: Bench, gemini: FakeGemini) -> None:
    make_book(empty, gemini)
    panels, window = empty.window.book.panels, empty.window
    offered(empty)
    panels.inspector.box.choose(Other("draft", ready=True))
    assert offered(empty) == "Redraw · free"
    drawn = len(gemini.calls)
    empty.click(panels.inspector.box.button)
    empty.until(lambda: panels.detail.strip.takes.rowCount() == 2)
    assert panels.detail.strip.takes.takes()[1].artist == "draft"
    assert len(gemini.calls) == drawn
    panels.inspector.box.choose(Other("openai", ready=False))
    assert isinstance(window.sheet, SettingsSheet)


def test_that_a_redraw_dearer_than_the_limit_is_asked_about_once_more(empty: Bench, gemini: FakeGemini) -> None:
    make_book(empty, gemini)
    empty.program.choose(replace(empty.program.settings, money=MoneySettings(ask_above_micros=10_000)))
    panels = empty.window.book.panels
    panels.prices.again()
    offered(empty)
    empty.click(panels.inspector.box.button)
    assert panels.inspector.box.button.text() == "Redraw now · about $0.04"
    assert "more than $0.01" in panels.inspector.box.note.text()
    assert len(empty.program.store.tasks.cards()) == 1
    empty.click(panels.inspector.box.button)
    empty.until(lambda: len(empty.program.store.tasks.cards()) == 2)
    empty.until(lambda: panels.detail.strip.takes.rowCount() == 2)


def test_that_prompt_and_receipt_of_a_take_can_be_read(empty: Bench, gemini: FakeGemini) -> None:
    make_book(empty, gemini)
    take = empty.program.store.takes.of_panel(empty.window.book.panels.model.cards()[0].id)[0]
    record = empty.program.store.receipts.of_take(take.id)
    assert record is not None
    assert take.price_micros
    empty.until(lambda: fake.ARTIST in texts(empty))
    shown = texts(empty)
    assert f"${take.price_micros / 1_000_000:.4f}" in shown
    assert f"{record.tokens_in:,} in, {record.tokens_out:,} out" in shown
    assert record.request_id in shown
    assert take.prompt not in shown
    empty.window.book.panels.inspector.prompt.set_open(opened=True)
    assert take.prompt in texts(empty)
    assert fake.KEY not in "".join(texts(empty))


def test_that_a_declined_panel_says_why_and_is_drawn_when_it_is_said_another_way(empty: Bench, gemini: FakeGemini) -> None:
    gemini.next(fake.prompt_block())
    make_book(empty, gemini, panels=1, ends=TaskState.NEEDS_YOU)
    panels = empty.window.book.panels
    note = panels.inspector.refused
    empty.until(lambda: note.isVisible() and note.chips != [])
    assert "Gemini declined this" in note.accessibleName()
    empty.until(lambda: note.go.text() == "Draw it this way · about $0.04")
    empty.click(note.chips[-1])
    note.field.setPlainText("She stands in the rain and smiles.")
    empty.click(note.go)
    empty.until(lambda: (now := panels.current()) is not None and now.state is StepState.DONE, 30_000)
    assert "She stands in the rain and smiles." in fake.asked(gemini.calls[-1]).prompt
    assert not note.isVisible()


def test_that_a_panel_nobody_knows_the_outcome_of_is_sent_again_only_when_a_person_says_so(empty: Bench, gemini: FakeGemini) -> None:
    gemini.next(fake.dropped())
    make_book(empty, gemini, panels=1, ends=TaskState.NEEDS_YOU)
    panels, note = empty.window.book.panels, empty.window.book.panels.inspector.lost
    empty.until(note.isVisible)
    assert "no answer came back" in note.accessibleName()
    empty.until(lambda: note.go.text() == "Draw again · about $0.04")
    sent = len(gemini.calls)
    empty.click(note.go)
    empty.until(lambda: (now := panels.current()) is not None and now.state is StepState.DONE, 30_000)
    assert len(gemini.calls) == sent + 1
    assert len(empty.program.store.tasks.cards()) == 1
    assert not note.isVisible()


def test_that_a_panel_nobody_knows_the_outcome_of_can_be_left_out(empty: Bench, gemini: FakeGemini) -> None:
    gemini.next(fake.dropped())
    make_book(empty, gemini, panels=1, ends=TaskState.NEEDS_YOU)
    panels, note = empty.window.book.panels, empty.window.book.panels.inspector.lost
    empty.until(note.isVisible)
    sent = len(gemini.calls)
    empty.click(note.skip)
    empty.until(lambda: (now := panels.current()) is not None and now.state is StepState.CANCELLED)
    assert len(gemini.calls) == sent


def test_that_the_draft_artist_can_stand_in_for_a_declined_panel(empty: Bench, gemini: FakeGemini) -> None:
    gemini.next(fake.prompt_block())
    make_book(empty, gemini, panels=1, ends=TaskState.NEEDS_YOU)
    panels = empty.window.book.panels
    empty.until(panels.inspector.refused.isVisible)
    empty.click(panels.inspector.refused.draft)
    empty.until(lambda: (now := panels.current()) is not None and now.state is StepState.DONE, 30_000)
    empty.until(lambda: any("stands in" in text for text in texts(empty)))


def test_that_the_bar_says_what_the_book_cost_of_its_cap_and_raises_the_cap_when_it_is_reached(empty: Bench, gemini: FakeGemini) -> None:
    make_book(empty, gemini, panels=3, cap=PRICE + 10_000)
    chip = empty.window.book.cost
    empty.until(lambda: chip.text() == "Raise cap", 30_000)
    assert len(gemini.calls) == 1
    empty.click(chip)
    empty.until(lambda: isinstance(empty.window.sheet, CapSheet))
    sheet = empty.window.sheet
    assert isinstance(sheet, CapSheet)
    sheet.amount.setValue(5.0)
    empty.click(sheet.go)
    empty.until(lambda: empty.program.store.tasks.cards()[0].state is TaskState.DONE, 30_000)
    spent = empty.program.store.receipts.of_book(1).price_micros
    empty.until(lambda: chip.text() == f"${spent / 1_000_000:.2f} of $5.00")
