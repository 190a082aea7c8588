"""The sheet of a new book: who makes it, what that will cost, and that nothing is spent before it is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.settings import MoneySettings, ProviderSettings, with_provider
from app.work.states import TaskState
from tests.fakes import gemini as fake
from tests.fakes.gemini import FakeGemini
from tests.ui.conftest import Bench
from tests.ui.keychain import InMemory
from ui.window.library.new_book import NewBookSheet
from ui.window.settings.sheet import SettingsSheet
from ui.words import LANGUAGES


@pytest.fixture
def keychain() -> Iterator[InMemory]:
    before, made = keyring.get_keyring(), InMemory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def with_key(keychain: InMemory) -> InMemory:
    keychain.kept["GEMINI_API_KEY"] = fake.KEY
    return keychain


def ask_about(bench: Bench, path: Path) -> NewBookSheet:
    bench.drop(path)
    bench.until(lambda: isinstance(bench.window.sheet, NewBookSheet))
    sheet = bench.window.sheet
    assert isinstance(sheet, NewBookSheet)
    bench.until(lambda: sheet.makers.who["artist"].count() > 1)
    return sheet


def counted(bench: Bench, sheet: NewBookSheet) -> str:
    bench.until(sheet.make.isEnabled)
    return sheet.make.text()


def test_that_the_price_of_the_chosen_artist_stands_on_the_button_that_spends_it(
    empty: Bench, with_key: InMemory, story_file: Path
) -> None:
    sheet = ask_about(empty, story_file)
    assert counted(empty, sheet) == "Make manga · free"
    sheet.set_panels(20)
    sheet.makers.choose("artist", "gemini")
    assert counted(empty, sheet) == "Make manga · about $0.94"
    sheet.set_panels(40)
    assert counted(empty, sheet) == "Make manga · about $1.88"
    sheet.makers.choose("artist", "draft")
    assert counted(empty, sheet) == "Make manga · free"


def test_that_a_model_without_a_known_price_is_said_to_have_none_and_is_asked_about(
    empty: Bench, keychain: InMemory, story_file: Path
) -> None:
    keychain.kept["OPENAI_API_KEY"] = "sk-kept"
    sheet = ask_about(empty, story_file)
    sheet.makers.choose("artist", "openai")
    assert counted(empty, sheet) == "Make manga · price not known"
    empty.click(sheet.make)
    assert empty.window.sheet is sheet
    assert sheet.make.text() == "Make it · price not known"
    assert empty.program.store.books.cards() == []


def test_that_a_service_without_a_key_says_so_and_leads_to_the_settings_and_back(
    empty: Bench, keychain: InMemory, story_file: Path
) -> None:
    sheet = ask_about(empty, story_file)
    sheet.title_field.setText("My title")
    choice = sheet.makers.who["artist"]
    assert choice.itemText(choice.findData("gemini")) == "Gemini · needs a key"
    sheet.makers.choose("artist", "gemini")
    settings = empty.window.sheet
    assert isinstance(settings, SettingsSheet)
    keychain.kept["GEMINI_API_KEY"] = fake.KEY
    settings.close_sheet()
    assert empty.window.sheet is sheet
    assert sheet.isVisible()
    assert sheet.title_field.text() == "My title"
    empty.until(lambda: choice.itemText(choice.findData("gemini")) == "Gemini")
    sheet.makers.choose("artist", "gemini")
    assert sheet.makers.task.artist == "gemini"


def test_that_only_sizes_of_the_chosen_model_are_offered_and_change_the_price(empty: Bench, with_key: InMemory, story_file: Path) -> None:
    sheet = ask_about(empty, story_file)
    sheet.set_panels(10)
    sheet.makers.choose("artist", "gemini")
    size, model = sheet.makers.picture_size, sheet.makers.model["artist"]
    usual = counted(empty, sheet)
    size.setCurrentIndex(size.findData("4K"))
    size.activated.emit(size.currentIndex())
    assert counted(empty, sheet) != usual
    assert sheet.makers.task.artist_size == "4K"
    model.setCurrentIndex(model.findData("gemini-3.1-flash-lite-image"))
    model.activated.emit(model.currentIndex())
    assert [size.itemData(at) for at in range(size.count())] == ["", "1K"]


def test_that_a_model_that_may_be_gone_is_said_before_the_run_with_its_successor(
    empty: Bench, with_key: InMemory, story_file: Path
) -> None:
    chosen = ProviderSettings("gemini", artist_model="gemini-3.1-flash-image")
    empty.program.choose(with_provider(empty.program.settings, chosen))
    sheet = ask_about(empty, story_file)
    sheet.makers.choose("artist", "gemini")
    assert sheet.makers.warning.isVisible()
    assert "gemini-3.1-flash-image may have ended on 29 Oct 2026 → gemini-nano-banana-2.1" in sheet.makers.warning.text()


def test_that_work_dearer_than_the_limit_is_asked_about_once_more_and_a_low_cap_spares_the_question(
    empty: Bench, with_key: InMemory, story_file: Path
) -> None:
    empty.program.choose(replace(empty.program.settings, money=MoneySettings(ask_above_micros=200_000)))
    empty.window.strip.toggle_pause()
    sheet = ask_about(empty, story_file)
    sheet.set_panels(10)
    sheet.makers.choose("artist", "gemini")
    counted(empty, sheet)
    empty.click(sheet.make)
    assert sheet.make.text() == "Make it · about $0.47"
    sheet.set_panels(11)  # another price is another question
    assert counted(empty, sheet) == "Make manga · about $0.52"
    QTest.keyClicks(sheet.makers.cap.field, "0.20")
    QTest.keyClick(sheet.makers.cap.field, Qt.Key.Key_Return)
    counted(empty, sheet)
    empty.click(sheet.make)
    empty.until(lambda: empty.program.store.tasks.cards() != [])
    card = empty.program.store.tasks.cards()[0]
    assert card.cap_micros == 200_000
    assert (card.choices.artist, card.choices.artist_model) == ("gemini", "gemini-nano-banana-2.1")


def test_that_a_cap_that_is_none_is_said_at_its_field_and_plans_nothing(empty: Bench, with_key: InMemory, story_file: Path) -> None:
    sheet = ask_about(empty, story_file)
    sheet.makers.choose("artist", "gemini")
    QTest.keyClicks(sheet.makers.cap.field, "much")
    counted(empty, sheet)
    empty.click(sheet.make)
    assert "“much”" in sheet.makers.cap.note.text()
    assert empty.program.store.books.cards() == []


def test_that_a_book_is_drawn_by_the_service_as_it_was_chosen_and_the_next_one_begins_with_it(
    empty: Bench, with_key: InMemory, story_file: Path
) -> None:
    with FakeGemini() as gemini:
        chosen = ProviderSettings("gemini", base_url=gemini.url)
        empty.program.choose(with_provider(empty.program.settings, chosen))
        sheet = ask_about(empty, story_file)
        sheet.set_panels(2)
        sheet.makers.choose("artist", "gemini")
        counted(empty, sheet)
        empty.click(sheet.make)
        empty.until(lambda: [card.state for card in empty.program.store.tasks.cards()] == [TaskState.DONE], 30_000)
        empty.until(empty.all_drawn)
        assert len([call for call in gemini.calls if ":generateContent" in call.path]) == 2
        again = ask_about(empty, story_file)
        empty.until(lambda: again.makers.task.artist == "gemini")


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_that_the_sheet_fits_the_smallest_window_in_every_language(empty: Bench, with_key: InMemory, story_file: Path, code: str) -> None:
    empty.window.set_language(code)
    empty.window.resize(1100, 720)
    sheet = ask_about(empty, story_file)
    sheet.makers.choose("artist", "gemini")
    sheet.makers.choose("writer", "gemini")
    counted(empty, sheet)
    assert sheet.makers.minimumSizeHint().width() <= 400
    assert sheet.make.width() >= sheet.make.sizeHint().width()
