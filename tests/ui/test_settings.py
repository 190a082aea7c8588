"""The settings as people set services up: keys, models, limits and caps, in a real window against services of this machine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from app.ai.standing import Ending
from app.paths import LibraryPaths
from app.settings import FallBackSettings, ProviderSettings
from app.settings_file import load
from tests.fakes import gemini as fake
from tests.fakes.gemini import FakeGemini
from tests.ui.conftest import Bench
from tests.ui.keychain import InMemory
from ui.window.kit.buttons import Button
from ui.window.service_words import ending_words
from ui.window.settings.order_page import OrderPage
from ui.window.settings.pages import HistoryPage, MoneyPage, NoticesPage, WorkPage
from ui.window.settings.service_panel import ServicePanel
from ui.window.settings.services_page import ServicesPage
from ui.window.settings.sheet import Page, SettingsSheet
from ui.words import LANGUAGES

KEY = fake.KEY


@pytest.fixture
def keychain() -> Iterator[InMemory]:
    before, made = keyring.get_keyring(), InMemory()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def gemini() -> Iterator[FakeGemini]:
    with FakeGemini() as service:
        yield service


def open_sheet(bench: Bench, service: str = "") -> SettingsSheet:
    bench.window.open_settings(service)
    sheet = bench.window.sheet
    assert isinstance(sheet, SettingsSheet)
    return sheet


def panel_of(bench: Bench, name: str, sheet: SettingsSheet | None = None) -> ServicePanel:
    sheet = sheet or open_sheet(bench, name)
    page = sheet.pages[Page.SERVICES]
    assert isinstance(page, ServicesPage)
    bench.until(lambda: name in page.panels)
    page.show_service(name)
    return page.panels[name]


def fill(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def kept_settings(bench: Bench) -> Path:
    return bench.program.paths.settings_file


def test_that_a_pasted_key_goes_into_the_keychain_and_nowhere_else(empty: Bench, keychain: InMemory, gemini: FakeGemini) -> None:
    panel = panel_of(empty, "gemini")
    assert panel.key is not None
    fill(panel.fields["base_url"].field, gemini.url)
    fill(panel.key.field, KEY)
    empty.until(lambda: keychain.kept == {"GEMINI_API_KEY": KEY})
    empty.until(lambda: "keychain" in panel.key.state.text() and panel.key.field.isEnabled())  # type: ignore[union-attr]
    empty.click(panel.test)
    empty.until(lambda: fake.ARTIST in panel.found.text())
    panel.key.field.undo()

    everything = empty.window.findChildren(QWidget)
    texts = [one.text() for one in everything if isinstance(one, QLabel | QLineEdit | Button)]
    names = [part for one in everything for part in (one.accessibleName(), one.accessibleDescription(), one.toolTip())]
    assert not any(KEY in text for text in [*texts, *names])
    empty.until(lambda: gemini.url in kept_settings(empty).read_text())
    root = empty.program.paths.root
    assert not [path for path in root.rglob("*") if path.is_file() and KEY.encode() in path.read_bytes()]


def test_that_a_tested_key_shows_the_models_of_the_account_and_marks_those_it_lacks(
    empty: Bench, keychain: InMemory, gemini: FakeGemini
) -> None:
    keychain.kept["GEMINI_API_KEY"] = KEY
    panel = panel_of(empty, "gemini")
    fill(panel.fields["base_url"].field, gemini.url)
    empty.click(panel.test)
    empty.until(lambda: "2 models" in panel.found.text())
    rows = {row.offer.info.id: row for row in panel.models["artist"].rows}
    assert "not in this account" not in rows[fake.ARTIST].facts
    assert "not in this account" in rows["gemini-3-pro-image"].facts
    assert len(gemini.calls) == 1


def test_that_a_typed_key_is_kept_before_it_is_tested_and_a_wrong_one_is_told_with_what_to_do(
    empty: Bench, keychain: InMemory, gemini: FakeGemini
) -> None:
    panel = panel_of(empty, "gemini")
    assert panel.key is not None
    fill(panel.fields["base_url"].field, gemini.url)
    QTest.keyClicks(panel.key.field, "AIza-of-somebody-else")
    empty.click(panel.test)
    empty.until(panel.error.isVisible)
    assert keychain.kept["GEMINI_API_KEY"] == "AIza-of-somebody-else"
    assert "The key was rejected by Gemini." in panel.error.accessibleName()
    assert "Check that it is whole" in panel.error.accessibleName()
    assert panel.test.isEnabled()


def test_that_what_cannot_be_a_key_is_said_at_its_field_and_asks_no_keychain(empty: Bench, keychain: InMemory) -> None:
    panel = panel_of(empty, "gemini")
    assert panel.key is not None
    fill(panel.key.field, "two words")
    empty.until(lambda: "cannot be one" in panel.key.state.text())  # type: ignore[union-attr]
    assert keychain.kept == {}


def test_that_a_system_without_a_keychain_says_what_else_can_be_done(empty: Bench) -> None:
    panel = panel_of(empty, "gemini")
    assert panel.key is not None
    fill(panel.key.field, KEY)
    empty.until(lambda: "no keychain" in panel.key.state.text())  # type: ignore[union-attr]
    assert "GEMINI_API_KEY" in panel.key.state.text()


def test_that_a_key_of_the_environment_is_named_and_one_in_the_keychain_can_be_forgotten(
    empty: Bench, keychain: InMemory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", KEY)
    keychain.kept["OPENAI_API_KEY"] = "sk-kept"
    panel = panel_of(empty, "gemini")
    assert panel.key is not None
    assert "GEMINI_API_KEY" in panel.key.state.text()
    assert not panel.key.forget.isVisible()
    other = panel_of(empty, "openai", empty.window.sheet)  # type: ignore[arg-type]
    assert other.key is not None
    empty.click(other.key.forget)
    empty.until(lambda: keychain.kept == {})
    empty.until(lambda: "None yet" in other.key.state.text())  # type: ignore[union-attr]


def test_that_every_field_of_a_service_is_kept_as_it_is_left(empty: Bench, keychain: InMemory) -> None:
    panel = panel_of(empty, "gemini")
    for name, text in {
        "base_url": "https://elsewhere.example/v1",
        "proxy": "socks5://127.0.0.1:1080",
        "timeout_s": "90",
        "places": "2",
        "requests_a_minute": "10",
        "images_a_minute": "5",
        "requests_a_day": "100",
    }.items():
        fill(panel.fields[name].field, text)
    empty.click(panel.models["artist"].rows[1])
    expected = ProviderSettings(
        "gemini", "https://elsewhere.example/v1", "socks5://127.0.0.1:1080", 90.0, 2, "gemini-3-pro-image", None, None, 10, 5, 100
    )
    empty.until(lambda: load(LibraryPaths(empty.program.paths.root)).settings.provider("gemini") == expected)
    assert empty.program.settings.provider("gemini") == expected


def test_that_what_cannot_be_kept_is_said_at_its_field_and_the_old_value_stays(empty: Bench, keychain: InMemory) -> None:
    panel = panel_of(empty, "gemini")
    places = panel.fields["places"]
    fill(places.field, "many")
    assert "Calls at once" in places.note.text()
    assert "1 – 256" in places.note.text()
    assert places.field.property("wrong")
    address = panel.fields["base_url"]
    fill(address.field, "https://me:secret@elsewhere.example")
    assert "holds a password or a key" in address.note.text()
    assert empty.program.settings.provider("gemini") == ProviderSettings("gemini")
    fill(places.field, "3")
    assert not places.field.property("wrong")
    empty.until(lambda: empty.program.settings.provider("gemini").places == 3)


def test_that_a_model_that_is_not_listed_can_be_named(empty: Bench, keychain: InMemory) -> None:
    panel = panel_of(empty, "openai")
    fill(panel.models["writer"].other.field, "deepseek-chat")
    empty.until(lambda: empty.program.settings.provider("openai").writer_model == "deepseek-chat")
    empty.click(panel.models["artist"].rows[0])
    empty.until(lambda: empty.program.settings.provider("openai").artist_model == "gpt-image-2.5")


def test_that_sizes_are_only_those_of_the_chosen_model(empty: Bench, keychain: InMemory) -> None:
    panel = panel_of(empty, "gemini")
    choice = panel.picture_size.choice
    assert [choice.itemText(at) for at in range(choice.count())] == ["Usual", "1K", "2K", "4K"]
    lite = next(row for row in panel.models["artist"].rows if row.offer.info.id == "gemini-3.1-flash-lite-image")
    empty.click(lite)
    assert [choice.itemText(at) for at in range(choice.count())] == ["Usual", "1K"]


def test_that_a_model_that_ends_says_when_and_what_follows_it() -> None:
    from datetime import date

    ending = Ending("gemini", "old", date(2099, 12, 1), "new", sure=True)
    assert ending_words(ending) == "ends 1 Dec 2099 → new"


def test_that_nobody_stands_in_the_order_until_they_are_ticked_and_it_can_be_changed_by_keyboard(empty: Bench) -> None:
    sheet = open_sheet(empty)
    sheet.show_page(Page.ORDER)
    page = sheet.pages[Page.ORDER]
    assert isinstance(page, OrderPage)
    listed = page.lists["artist"]
    assert listed.names() == ()
    listed.setFocus()
    for at in (0, 1):
        listed.setCurrentRow(at)
        QTest.keyClick(listed, Qt.Key.Key_Space)
    listed.setCurrentRow(1)
    QTest.keyClick(listed, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    empty.until(lambda: empty.program.settings.fall_backs == FallBackSettings(artist=("openai", "gemini")))


def test_that_money_work_notices_and_history_are_kept_at_once(empty: Bench, keychain: InMemory) -> None:
    sheet = open_sheet(empty)
    for page in Page:
        sheet.show_page(page)
    money, work, notices, history = (sheet.pages[one] for one in (Page.MONEY, Page.WORK, Page.NOTICES, Page.HISTORY))
    assert isinstance(money, MoneyPage)
    assert isinstance(work, WorkPage)
    assert isinstance(notices, NoticesPage)
    assert isinstance(history, HistoryPage)
    sheet.show_page(Page.MONEY)
    fill(money.cap.field, "20")
    fill(money.ask.field, "$2.50")
    empty.until(lambda: "$0.00" in money.spent.text())
    sheet.show_page(Page.WORK)
    fill(work.retries.field, "5")
    empty.click(work.resend)
    sheet.show_page(Page.NOTICES)
    fill(notices.url.field, "https://hook.example/me")
    fill(notices.secret.field, "hush-hush")
    sheet.show_page(Page.HISTORY)
    fill(history.keep.field, "90")

    def kept() -> bool:
        now = load(LibraryPaths(empty.program.paths.root)).settings
        money_kept = (now.money.month_cap_micros, now.money.ask_above_micros) == (20_000_000, 2_500_000)
        work_kept = now.work.retries == 5 and now.work.resend_unknown
        return money_kept and work_kept and now.notices.webhook_url == "https://hook.example/me" and now.history.keep_days == 90

    empty.until(kept)
    empty.until(lambda: keychain.kept == {"MANGAKAI_WEBHOOK_SECRET": "hush-hush"})
    assert "hush-hush" not in kept_settings(empty).read_text()


def test_that_money_that_is_none_is_refused_at_its_field(empty: Bench) -> None:
    sheet = open_sheet(empty)
    sheet.show_page(Page.MONEY)
    page = sheet.pages[Page.MONEY]
    assert isinstance(page, MoneyPage)
    fill(page.cap.field, "a lot")
    assert "“a lot” is not a value of Cap a month" in page.cap.note.text()
    assert empty.program.settings.money.month_cap_micros is None


def test_that_what_is_written_counts_when_the_sheet_is_closed(empty: Bench) -> None:
    sheet = open_sheet(empty)
    sheet.show_page(Page.HISTORY)
    page = sheet.pages[Page.HISTORY]
    assert isinstance(page, HistoryPage)
    page.keep.field.setFocus()
    QTest.keyClicks(page.keep.field, "30")
    empty.press(Qt.Key.Key_Escape)
    assert empty.window.sheet is None
    empty.until(lambda: empty.program.settings.history.keep_days == 30)


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_that_everything_in_the_settings_has_a_name_and_fits_the_smallest_window(empty: Bench, code: str) -> None:
    window = empty.window
    window.set_language(code)
    window.resize(1100, 720)
    empty.press(Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    sheet = window.sheet
    assert isinstance(sheet, SettingsSheet)
    for page in Page:
        sheet.show_page(page)
    panel_of(empty, "gemini", sheet)
    reachable = [one for one in sheet.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [type(one).__name__ for one in reachable if not (one.accessibleName() or getattr(one, "text", str)())]
    assert len(reachable) > 60
    assert nameless == []
    for one in sheet.pages.values():
        assert one.minimumSizeHint().width() <= 1100 - 48 - 188
    told = [one.text() for one in sheet.findChildren(QLabel)]
    assert not [text for text in told if text.startswith(("settings.", "service.", "model."))]
