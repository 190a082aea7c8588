"""Shortcuts: the one registry, the person's own keys over it, and where they show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import Bench
from ui.window.actions import ENTRIES, STAGES, entry_of, is_letter
from ui.window.book.stage_bar import Stage
from ui.window.keys import Keys, holder, keys_of, taken_over, usable, with_keys
from ui.window.settings.sheet import Page, SettingsSheet
from ui.window.settings.shortcut_list import ShortcutListModel, by_menu, named
from ui.window.settings.shortcuts_page import ShortcutsPage
from ui.window.shortcuts_sheet import ShortcutsSheet
from ui.words import LANGUAGES, known, tell, use_language

NAMES = [entry.name for entry in ENTRIES if not entry.fixed]
SOME_KEYS = ["Ctrl+N", "R", "F9", "Ctrl+Alt+J", "Esc"]
OWN = st.dictionaries(st.sampled_from(NAMES), st.lists(st.sampled_from(SOME_KEYS), max_size=2).map(tuple), max_size=4)


def gone(bench: Bench) -> bool:
    return bench.window.sheet is None


def focus_of(window: QWidget) -> QWidget:
    return QApplication.focusWidget() or window


def shortcuts_page(bench: Bench) -> ShortcutsPage:
    bench.window.open_settings(page=Page.SHORTCUTS)
    sheet = bench.window.sheet
    assert isinstance(sheet, SettingsSheet)
    page = sheet.pages[Page.SHORTCUTS]
    assert isinstance(page, ShortcutsPage)
    return page


# ---------------------------------------------------------------- the registry


def test_that_no_two_actions_have_the_same_keys() -> None:
    keys = [key for entry in ENTRIES for key in entry.keys]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_that_every_action_and_menu_has_words(code: str) -> None:
    use_language(code)
    try:
        assert [entry.name for entry in ENTRIES if not known(entry.told) or not known(f"menu.{entry.menu}")] == []
    finally:
        use_language("en")


def test_that_every_stage_has_an_action() -> None:
    assert tuple(str(stage) for stage in Stage) == STAGES


def test_that_keys_are_written_as_qt_writes_them() -> None:
    assert [key for entry in ENTRIES for key in entry.keys if QKeySequence(key).toString() != key] == []


# ---------------------------------------------------------------- the person's own keys


@given(OWN, st.sampled_from(NAMES), st.sampled_from(SOME_KEYS[:-1]))
def test_that_keys_taken_over_belong_to_one_action_only(own: dict[str, tuple[str, ...]], name: str, keys: str) -> None:
    after = own
    for _ in ENTRIES:  # a file may give the same keys to many
        after = taken_over(after, name, keys)
    assert keys_of(entry_of(name), after)[0] == keys
    assert holder(after, keys, name) is None


@given(OWN, st.sampled_from(NAMES))
def test_that_usual_keys_are_nobody_s_own(own: dict[str, tuple[str, ...]], name: str) -> None:
    assert name not in with_keys(own, name, entry_of(name).keys)


@pytest.mark.parametrize(
    ("kept", "own"),
    [
        (None, {}),
        ([1, 2], {}),
        ({"new": "Ctrl+J"}, {}),
        ({"new": ["Ctrl+J", 7, "no key at all"]}, {"new": ("Ctrl+J",)}),
        ({"gone": ["Ctrl+J"]}, {}),
        ({"back": ["Ctrl+J"]}, {}),
        ({"new": []}, {"new": ()}),
    ],
)
def test_that_only_what_makes_sense_is_read_of_somebody_s_keys(kept: object, own: Keys) -> None:
    assert usable(kept) == own


def test_that_escape_stays_what_it_is_for_everybody() -> None:
    assert keys_of(entry_of("back"), {"back": ("F9",)}) == ("Esc",)


@pytest.mark.parametrize(
    ("keys", "letter"), [("R", True), ("?", True), ("Shift+R", True), ("Ctrl+R", False), ("F2", False), ("Esc", False)]
)
def test_that_a_letter_is_what_is_typed_by_itself(keys: str, letter: bool) -> None:
    assert is_letter(keys) is letter


# ---------------------------------------------------------------- in the window


def test_that_pressed_keys_are_used_at_once_and_shown_everywhere(empty: Bench) -> None:
    page = shortcuts_page(empty)
    page.go_to("tasks")
    page.field.setFocus()
    QTest.keyClick(page.field, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert page.own == {"tasks": ("Ctrl+J",)}
    assert [key.toString() for key in empty.window.actions_of["tasks"].shortcuts()] == ["Ctrl+J"]
    QTest.keyClick(page.field, Qt.Key.Key_Escape)
    assert empty.window.focusWidget() is page.list  # out of the field first
    empty.press(Qt.Key.Key_Escape)
    assert gone(empty)
    QTest.keyClick(empty.window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert empty.window.dock.isVisible()
    QTest.keyClick(empty.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert empty.window.dock.isVisible()  # the usual keys do nothing any more
    QTest.keyClick(empty.window, Qt.Key.Key_F1)
    sheet = empty.window.sheet
    assert isinstance(sheet, ShortcutsSheet)
    assert "Ctrl+J" in [keys.text() for group in sheet.groups for _, keys, _ in group.rows]


def test_that_a_clash_is_said_and_taking_over_leaves_the_other_without(empty: Bench) -> None:
    page = shortcuts_page(empty)
    page.go_to("tasks")
    page.field.setKeySequence(QKeySequence("Ctrl+N"))
    assert page.own == {}
    assert page.take.isVisible()
    assert tell("action.new") in page.note.text()
    empty.click(page.take)
    assert page.own == {"tasks": ("Ctrl+N",), "new": ()}
    assert not page.take.isVisible()


def test_that_keys_of_fields_and_lists_are_not_given_away(empty: Bench) -> None:
    page = shortcuts_page(empty)
    page.go_to("tasks")
    page.field.setKeySequence(QKeySequence("Return"))
    assert page.own == {}
    assert page.note.text() == tell("shortcuts.reserved", keys="Return")


def test_that_usual_keys_come_back_one_by_one_or_all_at_once(empty: Bench) -> None:
    page = shortcuts_page(empty)
    for name, keys in (("tasks", "F9"), ("new", "F8")):
        page.go_to(name)
        page.field.setKeySequence(QKeySequence(keys))
    assert set(page.own) == {"tasks", "new"}
    empty.click(page.usual)
    assert set(page.own) == {"tasks"}
    empty.click(page.every)
    assert page.own == {}
    assert empty.window.actions_of["tasks"].shortcut().toString() == "Ctrl+3"


def test_that_own_keys_are_there_again_the_next_day(empty: Bench) -> None:
    page = shortcuts_page(empty)
    page.go_to("tasks")
    page.field.setKeySequence(QKeySequence("F9"))
    empty.window.close()
    assert "F9" in (empty.program.paths.root / "window.ini").read_text()


def test_that_single_letters_can_be_turned_off(finished: Bench) -> None:
    window = finished.window
    window._preferences.letters = False
    window.use_keys()
    assert window.actions_of["redraw"].shortcuts() == []
    assert [key.toString() for key in window.actions_of["shortcuts"].shortcuts()] == ["F1"]
    assert window.actions_of["pause"].shortcut().toString() == "Ctrl+P"


def test_that_the_list_of_shortcuts_is_found_by_words_english_words_and_keys(qtbot: QtBot) -> None:
    model = ShortcutListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    use_language("ja")
    try:
        model.show([entry for entry in by_menu() if named(entry, "redraw", {})], {})
        assert model.row_of("redraw") == 0
    finally:
        use_language("en")
    model.show([entry for entry in by_menu() if named(entry, "Ctrl+J", {"new": ("Ctrl+J",)})], {"new": ("Ctrl+J",)})
    assert model.rowCount() == 1
    assert model.is_own(entry_of("new"))


def test_that_the_sheet_shows_only_what_was_typed(empty: Bench) -> None:
    QTest.keyClick(empty.window, Qt.Key.Key_F1)
    sheet = empty.window.sheet
    assert isinstance(sheet, ShortcutsSheet)
    assert isinstance(empty.window.focusWidget(), QLineEdit)
    QTest.keyClicks(sheet.search, "undo")
    shown = [name.text() for group in sheet.groups for name, _, _ in group.rows if name.isVisible()]
    assert shown[0] == tell("action.undo")
    assert not any("Quit" in one for one in shown)
    QTest.keyClicks(sheet.search, "xyz")
    assert sheet.none.isVisible()


def test_that_f6_walks_through_the_regions_and_back(finished: Bench) -> None:
    window = finished.window
    window.dock.show()
    seen = []
    for _ in range(7):
        QTest.keyClick(focus_of(window), Qt.Key.Key_F6)
        focus = window.focusWidget()
        assert focus is not None
        regions = {"dock": window.dock, "strip": window.strip, "book": window.book}
        seen.append(next(name for name, region in regions.items() if region.isAncestorOf(focus)))
    assert set(seen) == {"dock", "strip", "book"}
    last = window.focusWidget()
    QTest.keyClick(focus_of(window), Qt.Key.Key_F6)
    QTest.keyClick(focus_of(window), Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.focusWidget() is last


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_that_the_menu_bar_shows_by_f10_or_always(empty: Bench) -> None:
    bar = empty.window.menuBar()
    if bar.isNativeMenuBar():
        pytest.skip("it is on top of the screen here")
    assert not bar.isVisible()
    QTest.keyClick(empty.window, Qt.Key.Key_F10)
    assert bar.isVisible()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    empty.window.deeds.deed("menu")()  # type: ignore[misc]
    assert not bar.isVisible()
    empty.window.set_menu_always(on=True)
    assert bar.isVisible()
