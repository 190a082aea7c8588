"""The pages of looks, language, storage, network and reset: each does at once what it says."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from app.commands.books import rename_book
from app.commands.upkeep import Room, empty_thumbs, room
from app.settings import NetworkSettings, Settings, WorkSettings
from app.settings_file import load
from tests.ui.conftest import Bench
from tests.ui.keychain import InMemory
from ui.window.preferences import TEXT_SIZES, Preferences
from ui.window.settings.looks_pages import AppearancePage, LanguagePage
from ui.window.settings.network_page import NetworkPage
from ui.window.settings.reset_page import ResetPage
from ui.window.settings.sheet import Page, SettingsSheet
from ui.window.settings.storage_page import StoragePage, bytes_words
from ui.window.theme.motion import reduce_motion, reduced
from ui.window.theme.scale import choose_text_size, wanted_text_scale
from ui.words import language, tell


@pytest.fixture
def keychain() -> Iterator[InMemory]:
    before, made = keyring.get_keyring(), InMemory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture(autouse=True)
def usual_motion(qapp: QApplication) -> Iterator[None]:
    yield
    reduce_motion(qapp, on=False)
    choose_text_size(0)


def sheet_at(bench: Bench, page: Page) -> SettingsSheet:
    bench.window.open_settings(page=page)
    sheet = bench.window.sheet
    assert isinstance(sheet, SettingsSheet)
    return sheet


# ---------------------------------------------------------------- appearance


def test_that_a_scheme_is_put_on_at_once(empty: Bench) -> None:
    page = sheet_at(empty, Page.APPEARANCE).pages[Page.APPEARANCE]
    assert isinstance(page, AppearancePage)
    assert page.scheme.value() == "light"
    empty.click(page.scheme.button("dark"))
    empty.until(lambda: empty.window.palette().window().color().lightness() < 60)
    assert empty.window._preferences.scheme == "dark"


def test_that_less_motion_holds_at_once_and_the_next_day(empty: Bench, qapp: QApplication) -> None:
    page = sheet_at(empty, Page.APPEARANCE).pages[Page.APPEARANCE]
    assert isinstance(page, AppearancePage)
    flash = qapp.cursorFlashTime()
    empty.click(page.motion)
    assert reduced()
    assert qapp.cursorFlashTime() == 0
    assert Preferences(empty.program.paths).reduced_motion
    empty.click(page.motion)
    assert qapp.cursorFlashTime() == flash


def test_that_letters_are_turned_off_there(empty: Bench) -> None:
    page = sheet_at(empty, Page.APPEARANCE).pages[Page.APPEARANCE]
    assert isinstance(page, AppearancePage)
    empty.click(page.letters)
    assert empty.window.actions_of["redraw"].shortcuts() == []
    empty.click(page.letters)
    assert empty.window.actions_of["redraw"].shortcut().toString() == "R"


@pytest.mark.parametrize("percent", TEXT_SIZES)
def test_that_the_chosen_size_of_text_goes_before_the_system_s(qapp: QApplication, percent: int) -> None:
    choose_text_size(percent)
    assert wanted_text_scale(qapp) == percent / 100


def test_that_a_size_of_text_is_kept_for_the_next_start(empty: Bench) -> None:
    page = sheet_at(empty, Page.APPEARANCE).pages[Page.APPEARANCE]
    assert isinstance(page, AppearancePage)
    page.text.choice.setCurrentIndex(page.text.choice.findData(150))
    page.text.picked.emit(page.text.choice.currentData())
    assert empty.window._preferences.text == 150


# ---------------------------------------------------------------- language


def test_that_the_language_changes_at_once_on_the_open_sheet_too(empty: Bench) -> None:
    sheet = sheet_at(empty, Page.MONEY)
    sheet.show_page(Page.LANGUAGE)
    page = sheet.pages[Page.LANGUAGE]
    assert isinstance(page, LanguagePage)
    empty.click(page.languages.rows["ja"])
    assert language() == "ja"
    assert sheet.title.text() == tell("settings.title") == "設定"
    assert sheet.buttons[Page.LANGUAGE].text() == "言語"
    assert Page.MONEY not in sheet.pages  # made anew, in Japanese
    sheet.show_page(Page.MONEY)
    told = [one.text() for one in sheet.pages[Page.MONEY].findChildren(QLabel)]
    assert tell("settings.money.cap") in told
    assert empty.window.library.order.itemText(1) == tell("library.order.title")


# ---------------------------------------------------------------- storage


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0 B"), (999, "999 B"), (12_345, "12 kB"), (3_400_000, "3.4 MB"), (999_999_999, "1000 MB"), (5 * 10**12, "5.0 TB")],
)
def test_that_sizes_are_told_in_a_few_figures(count: int, words: str) -> None:
    assert bytes_words(count) == words


def test_that_what_the_library_holds_is_counted_and_thumbs_are_thrown_away(finished: Bench) -> None:
    paths = finished.program.paths
    before = room(paths)
    assert before.pictures > before.thumbs > 0
    assert before.database > 0
    page = sheet_at(finished, Page.STORAGE).pages[Page.STORAGE]
    assert isinstance(page, StoragePage)
    finished.until(lambda: page.sizes["thumbs"].text() == bytes_words(before.thumbs))
    finished.click(page.thumbs)
    finished.until(lambda: page.sizes["thumbs"].text() == "0 B")
    after = room(paths)
    assert (after.thumbs, after.pictures) == (0, before.pictures)
    assert page.done.text() == tell("settings.storage.thumbs.emptied", size=bytes_words(before.thumbs))


def test_that_nothing_to_empty_is_no_problem(empty: Bench) -> None:
    assert empty_thumbs(empty.program.paths) == 0


def test_that_a_backup_made_now_holds_what_is_there_now(finished: Bench) -> None:
    page = sheet_at(finished, Page.STORAGE).pages[Page.STORAGE]
    assert isinstance(page, StoragePage)
    for title in ("First", "Second"):  # the second in place of the first, though it is the same day
        rename_book(finished.program.store, finished.program.store.books.cards()[0].id, title)
        finished.until(page.copy.isEnabled)
        page.done.setText("")
        finished.click(page.copy)
        finished.until(lambda: "daily-" in page.done.text())
        (copy,) = finished.program.paths.backups.glob("daily-*.db")
        connection = sqlite3.connect(copy)
        assert connection.execute("SELECT title FROM book").fetchall() == [(title,)]
        connection.close()


def test_that_the_days_of_the_trash_are_kept_and_nonsense_is_told_at_the_field(empty: Bench) -> None:
    page = sheet_at(empty, Page.STORAGE).pages[Page.STORAGE]
    assert isinstance(page, StoragePage)
    page.trash.field.setText("7")
    page.trash.field.editingFinished.emit()
    empty.until(lambda: load(empty.program.paths).settings.history.trash_days == 7)
    page.trash.field.setText("0")
    page.trash.field.editingFinished.emit()
    assert page.trash.field.property("wrong")
    assert load(empty.program.paths).settings.history.trash_days == 7


def test_that_the_last_backup_is_told(empty: Bench) -> None:
    page = sheet_at(empty, Page.STORAGE).pages[Page.STORAGE]
    assert isinstance(page, StoragePage)
    empty.until(lambda: page.sizes["free"].text() != "…")
    assert page.done.text() == ""
    page.show_room(Room(backup=0.0))
    assert page.done.text().startswith(tell("settings.storage.backup.last", when="")[:10])


# ---------------------------------------------------------------- network


def test_that_a_proxy_holds_from_the_next_call_on(empty: Bench) -> None:
    page = sheet_at(empty, Page.NETWORK).pages[Page.NETWORK]
    assert isinstance(page, NetworkPage)
    page.proxy.field.setFocus()
    QTest.keyClicks(page.proxy.field, "http://proxy.example:3128")
    QTest.keyClick(page.proxy.field, Qt.Key.Key_Return)
    empty.until(lambda: empty.program.settings.network.proxy == "http://proxy.example:3128")
    page.proxy.field.setText("not an address")
    page.proxy.field.editingFinished.emit()
    assert page.proxy.field.property("wrong")
    assert empty.program.settings.network.proxy == "http://proxy.example:3128"


# ---------------------------------------------------------------- reset


def reset_page(bench: Bench) -> ResetPage:
    page = sheet_at(bench, Page.RESET).pages[Page.RESET]
    assert isinstance(page, ResetPage)
    return page


def test_that_a_reset_puts_everything_back_and_undo_undoes_it(empty: Bench, keychain: InMemory) -> None:
    window, program = empty.window, empty.program
    keyring.set_password("mangakai", "GEMINI_API_KEY", "kept")
    chosen = Settings(work=WorkSettings(retries=7), network=NetworkSettings("http://proxy.example"))
    program.choose(chosen)
    window.set_scheme("dark")
    window._preferences.keys = {"tasks": ("F9",)}
    window.use_keys()
    empty.click(reset_page(empty).button)
    empty.until(lambda: window.sheet is None)
    assert program.settings == Settings()
    assert window._preferences.scheme == "system"
    assert window.actions_of["tasks"].shortcut().toString() == "Ctrl+3"
    assert keyring.get_password("mangakai", "GEMINI_API_KEY") == "kept"
    empty.click(window.toast.button)
    empty.until(lambda: program.settings == chosen)
    empty.until(lambda: window.actions_of["tasks"].shortcut().toString() == "F9")
    assert window._preferences.scheme == "dark"


def test_that_books_and_where_the_window_is_are_not_reset(finished: Bench, keychain: InMemory) -> None:
    finished.window._preferences.add_recent_file(finished.program.paths.root / "a.txt")
    finished.click(reset_page(finished).button)
    finished.until(lambda: finished.window.sheet is None)
    assert len(finished.program.store.books.cards()) == 1
    assert len(finished.window._preferences.recent_files) == 1
