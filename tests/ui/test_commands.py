"""The command search: a few letters, and Enter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Bench
from ui.window.book.stage_bar import Stage
from ui.window.fuzzy import folded, score
from ui.window.palette.commands import Command, found
from ui.window.palette.model import CommandListModel
from ui.window.palette.palette import Palette
from ui.window.settings.sheet import Page, SettingsSheet
from ui.words import tell

WORDS = st.text(st.characters(categories=("Ll", "Lu", "Lo", "Nd", "Zs")), min_size=1, max_size=12).filter(str.strip)


def palette(bench: Bench) -> Palette:
    bench.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    sheet = bench.window.sheet
    assert isinstance(sheet, Palette)
    return sheet


def titles(sheet: Palette) -> list[str]:
    return [command.title for command in sheet.found.commands()]


def command(name: str, title: str, english: str = "") -> Command:
    return Command(name, title, english or title, "", "", lambda: None)


# ---------------------------------------------------------------- how well letters name something


@given(WORDS)
def test_that_nothing_names_a_thing_better_than_its_own_name(text: str) -> None:
    assert score(text, text) == 100


@given(WORDS, WORDS)
def test_that_a_beginning_goes_before_letters_from_within(text: str, before: str) -> None:
    whole = score(text, f"{text}{before}") or 0
    assert whole >= (score(text, f"{before}{text}{before}") or 0)


@given(WORDS, WORDS)
def test_that_only_letters_that_are_there_in_their_order_name_it(typed: str, text: str) -> None:
    if score(typed, text) is not None:
        rest = iter(folded(text))
        assert all(letter in rest for letter in folded(typed).replace(" ", "")) or folded(typed) in folded(text)


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("pan", "Panels", "Open the panel"),
        ("pan", "Open the panel", "Companion"),
        ("nb", "New book", "Number"),
        ("redo", "Redo", "Redraw the panel, or do it again"),
    ],
)
def test_that_starts_go_before_words_and_words_before_letters_from_within(typed: str, better: str, worse: str) -> None:
    first, second = score(typed, better), score(typed, worse)
    assert first is not None
    assert second is None or first > second


def test_that_letters_far_from_each_other_name_nothing() -> None:
    assert score("az", "a" + "x" * 60 + "z") is None


def test_that_of_equals_what_was_done_last_comes_first() -> None:
    commands = [command("a", "Pause all"), command("b", "Pause this")]
    assert [one.name for one in found("pause", commands, [])] == ["a", "b"]
    assert [one.name for one in found("pause", commands, ["b"])] == ["b", "a"]
    assert [one.name for one in found("", commands, ["b"])] == ["b", "a"]


def test_that_english_words_are_known_in_every_language() -> None:
    assert [one.name for one in found("redraw", [command("a", "重画", "Redraw"), command("b", "导出", "Export")], [])] == ["a"]


def test_that_the_list_keeps_qt_s_rules(qtbot: QtBot) -> None:
    model = CommandListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([command("a", "One"), command("b", "Two")])
    model.show([])
    assert model.rowCount() == 0


# ---------------------------------------------------------------- in the window


def test_that_a_command_is_found_and_done_by_keyboard_alone(empty: Bench) -> None:
    sheet = palette(empty)
    QTest.keyClicks(sheet.field, "tasks")
    assert titles(sheet)[0] == tell("action.tasks")
    empty.press(Qt.Key.Key_Return)
    assert empty.window.sheet is None
    assert empty.window.dock.isVisible()


def test_that_what_was_done_last_is_offered_first(empty: Bench) -> None:
    sheet = palette(empty)
    QTest.keyClicks(sheet.field, "tasks")
    empty.press(Qt.Key.Key_Return)
    assert titles(palette(empty))[0] == tell("action.tasks")


def test_that_arrows_walk_the_list_while_one_types(empty: Bench) -> None:
    sheet = palette(empty)
    QTest.keyClick(sheet.field, Qt.Key.Key_Down)
    assert sheet.list.currentIndex().row() == 1
    QTest.keyClick(sheet.field, Qt.Key.Key_Up)
    QTest.keyClick(sheet.field, Qt.Key.Key_Up)
    assert sheet.list.currentIndex().row() == sheet.found.rowCount() - 1
    assert empty.window.focusWidget() is sheet.field


def test_that_escape_closes_it_and_gives_the_focus_back(finished: Bench) -> None:
    finished.window.book.panels.view.setFocus()
    palette(finished)
    finished.press(Qt.Key.Key_Escape)
    assert finished.window.sheet is None
    assert finished.window.focusWidget() is finished.window.book.panels.view


def test_that_only_what_can_be_done_here_is_offered(finished: Bench) -> None:
    assert tell("action.redraw") in titles_of_all(finished, "redraw")
    finished.window.show_library()
    assert tell("action.redraw") not in titles_of_all(finished, "redraw")


def titles_of_all(bench: Bench, typed: str) -> list[str]:
    sheet = palette(bench)
    QTest.keyClicks(sheet.field, typed)
    shown = titles(sheet)
    bench.press(Qt.Key.Key_Escape)
    return shown


def test_that_a_stage_is_gone_to_by_its_name(finished: Bench) -> None:
    sheet = palette(finished)
    QTest.keyClicks(sheet.field, "Cast")
    finished.press(Qt.Key.Key_Return)
    assert finished.window.book.stage is Stage.CAST


@pytest.mark.parametrize(("typed", "number"), [("3", 3), ("1.2", 2)])
def test_that_a_panel_is_gone_to_by_its_number(finished: Bench, typed: str, number: int) -> None:
    sheet = palette(finished)
    QTest.keyClicks(sheet.field, typed)
    finished.press(Qt.Key.Key_Return)
    current = finished.window.book.panels.current()
    assert current is not None
    assert current.panel.number == number


def test_that_a_panel_that_is_not_there_is_not_offered(finished: Bench) -> None:
    assert not any(tell("commands.panel", n=77, page=1, place=1)[:8] in one for one in titles_of_all(finished, "77"))


def test_that_a_book_is_opened_by_a_part_of_its_title(finished: Bench) -> None:
    finished.window.show_library()
    sheet = palette(finished)
    QTest.keyClicks(sheet.field, "rain cour")
    assert "The Rain Courier" in titles(sheet)
    finished.press(Qt.Key.Key_Return)
    assert finished.window.in_book


def test_that_a_page_of_the_settings_is_opened(empty: Bench) -> None:
    sheet = palette(empty)
    QTest.keyClicks(sheet.field, "storage")
    empty.press(Qt.Key.Key_Return)
    opened = empty.window.sheet
    assert isinstance(opened, SettingsSheet)
    assert list(opened.pages) == [Page.STORAGE]


def test_that_words_that_name_nothing_are_said_and_enter_does_nothing(empty: Bench) -> None:
    sheet = palette(empty)
    QTest.keyClicks(sheet.field, "qqqqqq")
    assert titles(sheet) == []
    empty.press(Qt.Key.Key_Return)
    assert empty.window.sheet is sheet
