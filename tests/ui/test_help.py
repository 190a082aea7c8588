"""What helps: first steps, facts for a report, the tray; and that a book is found as it was left."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import STORY, Bench, OpenBench
from ui.diagnostics import redacted, report
from ui.window.board import Overview
from ui.window.book.stage_bar import Stage
from ui.window.first_steps import STEPS, FirstStepsSheet
from ui.window.preferences import Preferences
from ui.window.tray import Tray
from ui.words import tell

LIBRARY = Path("/home/nao/Books/library")


def test_that_the_first_steps_are_four_drawings_each_with_words(empty: Bench) -> None:
    assert not isinstance(empty.window.sheet, FirstStepsSheet)  # never by itself
    empty.window.actions_of["first_steps"].trigger()
    sheet = empty.window.findChild(FirstStepsSheet)
    assert isinstance(sheet, FirstStepsSheet)
    told = [one.text() for one in sheet.findChildren(QLabel)]
    assert [tell(f"first_steps.{step}") in told for step in STEPS] == [True] * 4
    empty.press(Qt.Key.Key_Escape)
    assert empty.window.sheet is None


# ---------------------------------------------------------------- diagnostics


@pytest.mark.parametrize(
    ("line", "plain"),
    [
        (f"cannot read {LIBRARY}/pictures/ab.png", "cannot read <library>/pictures/ab.png"),
        ("cannot read /home/nao/My/novel.txt: gone", "cannot read <path>: gone"),
        (r"cannot read C:\Users\Nao\novel.txt", "cannot read <path>"),
        ("key AIzaSyA1234567890abcdef refused", "key <key> refused"),
        ("sk-proj-1234567890abcdef", "<key>"),
        ("asked http://nao:secret@proxy.example", "asked http://proxy.example"),
        ("the book “The Rain Courier” is gone", "the book “…” is gone"),
        ("「雨の配達人」がありません", "“…”がありません"),
        ("step 7: busy, HTTP 503", "step 7: busy, HTTP 503"),
    ],
)
def test_that_what_is_only_the_person_s_is_taken_out(line: str, plain: str) -> None:
    assert redacted(line, LIBRARY) == plain


def test_that_a_report_says_versions_and_nothing_of_story_folders_or_keys(finished: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEMINI_API_KEY", "AIzaSyA1234567890abcdef")
    root = finished.program.paths.root
    (root / "logs").mkdir(exist_ok=True)
    (root / "logs" / "mangakai.log").write_text(
        f"2026-01-01 WARNING x [m] {root}/a.txt “Nao ran”\n2026-01-01 INFO quiet\n", encoding="utf-8"
    )
    finished.window.actions_of["diagnostics"].trigger()
    finished.until(finished.window.toast.isVisible)
    text = QGuiApplication.clipboard().text()
    assert '"PySide6-Essentials"' in text
    assert '"environment"' in text  # where the key is, not what
    for private in ("AIza", str(root), str(Path.home()) + "/", "Rain Courier", "Nao", STORY[:20]):
        assert private not in text
    assert "WARNING" in text
    assert "quiet" not in text
    assert report(finished.program).splitlines()[0] == "{"


# ---------------------------------------------------------------- the tray


def test_that_the_tray_s_menu_shows_pauses_and_quits(qtbot: QtBot) -> None:
    done: list[str] = []
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(window, lambda: done.append("show"), lambda: done.append("pause"), lambda: done.append("quit"))
    tray.menu.aboutToShow.emit()
    show, pause, _line, leave = tray.menu.actions()
    assert [show.text(), pause.text(), leave.text()] == [tell("tray.show"), tell("strip.pause"), tell("action.quit")]
    assert not pause.isEnabled()  # nothing runs
    for action in (show, leave):
        action.trigger()
    tray.show_overview(Overview())
    assert done == ["show", "quit"]


# ---------------------------------------------------------------- places


def test_that_a_book_is_opened_where_it_was_left(finished: Bench, open_bench: OpenBench) -> None:
    window = finished.window
    cards = window.book.panels.model.cards()
    window.book.go_to_panel(cards[2].id)
    window.book.panels.view.set_cell(260)
    window.book.go_to_stage(Stage.CAST)
    finished.until(lambda: not finished.opened.studio.busy)
    window.close()
    finished.until(lambda: finished.opened.closing.over)

    again = open_bench(Path(finished.program.paths.root))
    again.until(again.window.library.covers.books.cards)
    again.window.open_book(1)
    again.until(lambda: again.window.book.stage is Stage.CAST)
    current = again.window.book.panels.current()
    assert current is not None
    assert current.panel.number == 3
    assert again.window.book.panels.view.cell == 260


def test_that_columns_are_as_wide_as_they_were(finished: Bench, open_bench: OpenBench) -> None:
    finished.window.resize(1440, 900)
    split = finished.window.book.panels.findChild(QSplitter)
    assert isinstance(split, QSplitter)
    finished.until(lambda: split.sizes()[0] > 0)
    split.setSizes([290, 800, 350])
    left = split.sizes()
    finished.window.close()
    finished.until(lambda: finished.opened.closing.over)

    again = open_bench(Path(finished.program.paths.root))
    again.window.resize(1440, 900)
    again.open_first_book()
    there = again.window.book.panels.findChild(QSplitter)
    assert isinstance(there, QSplitter)
    again.until(lambda: there.sizes() == left)


@pytest.mark.parametrize("kept", ["not json", "[]", '{"uid": 7}', '{"uid": {"stage": "gone", "panel": "x", "columns": [1]}}'])
def test_that_a_spoilt_memory_of_places_is_none(finished: Bench, kept: str) -> None:
    preferences = Preferences(finished.program.paths)
    uid = finished.program.store.books.cards()[0].uid
    finished.window._preferences._kept.setValue("places", kept.replace("uid", uid))
    finished.window.show_library()
    finished.window.open_book(1)
    finished.until(lambda: finished.window.book.facts is not None)
    assert finished.window.book.stage is Stage.PANELS
    assert preferences.place("nobody") == {}


def test_that_escape_takes_the_smallest_step_back_each_time(finished: Bench) -> None:
    window = finished.window
    window.toggle_tasks()
    window.actions_of["find"].trigger()
    window.dock.begin_search()
    QTest.keyClicks(window.dock.bar.search, "rain")
    window.open_sheet(FirstStepsSheet(window))
    for expected in ("sheet", "search", "dock"):
        assert {"sheet": window.sheet is not None, "search": bool(window.dock.bar.search.text()), "dock": window.dock.isVisible()}[expected]
        finished.press(Qt.Key.Key_Escape)
    assert not window.dock.isVisible()
    assert window.in_book
