"""The window as people use it, from the drop of a story to the exported book."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.paths import LibraryPaths
from app.program import Program
from tests.ui.conftest import STORY, Bench
from ui.window.book.looks import Filter
from ui.window.book.stage_bar import SCREENS, Stage
from ui.window.kit.buttons import Button, Kind
from ui.window.library.new_book import NewBookSheet
from ui.window.library.paste import PasteSheet
from ui.window.sharing.sheet import ExportSheet
from ui.window.shortcuts_sheet import ShortcutsSheet
from ui.words import LANGUAGES, tell


def ask_about(bench: Bench, path: Path) -> NewBookSheet:
    bench.drop(path)
    bench.until(lambda: bench.window.sheet is not None)
    sheet = bench.window.sheet
    assert isinstance(sheet, NewBookSheet)
    return sheet


def test_that_a_dropped_story_becomes_a_gallery_of_the_panels_asked_for(empty: Bench, story_file: Path) -> None:
    assert empty.window.library.empty
    sheet = ask_about(empty, story_file)
    sheet.set_panels(3)
    empty.click(sheet.make)
    empty.until(empty.all_drawn)
    cards = empty.window.book.panels.model.cards()
    assert [card.panel.number for card in cards] == [1, 2, 3]
    assert empty.window.book.panels.model.counts()[Filter.DONE] == 3
    empty.until(lambda: empty.window.strip.title.text() == "3 panels drawn")


def test_that_a_pasted_story_is_asked_about_like_a_dropped_one(empty: Bench) -> None:
    empty.window.intake.paste()
    pasting = empty.window.sheet
    assert isinstance(pasting, PasteSheet)
    assert not pasting.go.isEnabled()
    pasting.field.setPlainText(STORY)
    empty.click(pasting.go)
    empty.until(lambda: isinstance(empty.window.sheet, NewBookSheet))


def test_that_one_button_of_the_window_is_red_on_every_screen(empty: Bench, story_file: Path) -> None:
    def reds(within: QWidget) -> list[str]:
        return [one.text() for one in within.findChildren(Button) if one.kind is Kind.PRIMARY and one.isVisible()]

    assert reds(empty.window) == ["Choose a file…"]
    sheet = ask_about(empty, story_file)
    assert reds(sheet) == ["Make manga · free"]


def test_that_a_file_that_is_no_story_is_told_in_a_card_and_makes_no_book(empty: Bench, tmp_path: Path) -> None:
    blank = tmp_path / "blank.txt"
    blank.write_text(" \n")
    empty.drop(blank)
    empty.until(empty.window.card.isVisible)
    assert "blank.txt" in empty.window.card.accessibleName()
    assert empty.window.sheet is None
    assert empty.program.store.books.cards() == []
    empty.press(Qt.Key.Key_Escape)
    assert not empty.window.card.isVisible()


def test_that_a_redraw_adds_a_take_and_an_earlier_take_can_be_chosen_again(finished: Bench) -> None:
    panels = finished.window.book.panels
    first = panels.current()
    assert first is not None
    panels.inspector.box.field.setPlainText("closer, at night")
    finished.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    finished.until(lambda: panels.detail.strip.takes.rowCount() == 2)
    takes = panels.detail.strip.takes.takes()
    assert takes[1].chosen
    assert takes[1].words == "closer, at night"
    assert takes[0].picture == first.picture != takes[1].picture

    panels.open_detail(first.id)
    finished.click_row(panels.detail.strip, 0)
    finished.until(lambda: panels.detail.strip.takes.takes()[0].chosen)
    finished.until(lambda: (now := panels.model.card(first.id)) is not None and now.picture == first.picture)


def test_that_brackets_step_through_the_takes(finished: Bench) -> None:
    panels = finished.window.book.panels
    finished.press(Qt.Key.Key_R)
    finished.until(lambda: panels.detail.strip.takes.chosen_row() == 1)
    finished.press(Qt.Key.Key_BracketLeft)
    finished.until(lambda: panels.detail.strip.takes.chosen_row() == 0)
    finished.press(Qt.Key.Key_BracketRight)
    finished.until(lambda: panels.detail.strip.takes.chosen_row() == 1)


def test_that_letters_are_typed_and_not_obeyed_in_a_text_field(finished: Bench) -> None:
    field = finished.window.book.panels.inspector.box.field
    field.setFocus()
    QTest.keyClicks(field, "r]")
    assert field.toPlainText() == "r]"
    assert len(finished.program.store.tasks.cards()) == 1


def test_that_enter_shows_a_panel_with_its_words_and_escape_leads_back(finished: Bench) -> None:
    panels = finished.window.book.panels
    panels.view.setFocus()
    with finished.bot.waitSignal(panels.detail.picture.lettered_shown, timeout=20_000):
        finished.press(Qt.Key.Key_Return)
    assert panels.in_detail()
    finished.press(Qt.Key.Key_Right)
    current = panels.current()
    assert current is not None
    assert current.panel.number == 2
    finished.press(Qt.Key.Key_Escape)
    assert not panels.in_detail()


def test_that_a_book_is_exported_where_the_sheet_says(finished: Bench, tmp_path: Path) -> None:
    finished.window.open_export()
    sheet = finished.window.sheet
    assert isinstance(sheet, ExportSheet)
    sheet.set_folder(tmp_path / "out")
    target = sheet.target
    finished.click(sheet.go)
    finished.until(finished.window.toast.isVisible)
    assert target.name in finished.window.toast.accessibleName()
    with zipfile.ZipFile(target) as book:
        assert book.testzip() is None
        assert "ComicInfo.xml" in book.namelist()


def test_that_a_closed_window_goes_on_where_it_stopped(open_bench: Callable[[Path], Bench], tmp_path: Path) -> None:
    story = tmp_path / "long.txt"
    story.write_text(STORY * 4, encoding="utf-8")
    bench = open_bench(tmp_path / "library")
    sheet = ask_about(bench, story)
    sheet.set_panels(12)
    bench.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.until(lambda: bench.window.book.panels.model.counts()[Filter.DONE] >= 2)
    bench.window.close()
    bench.until(lambda: bench.opened.closing.over)
    drawn = {card.id: card.picture for card in bench.program.store.panels.cards(1) if card.picture}
    assert 0 < len(drawn) < 12

    again = open_bench(tmp_path / "library")
    again.open_first_book()
    again.until(again.all_drawn)
    cards = again.window.book.panels.model.cards()
    assert len(cards) == 12
    assert all(card.takes == 1 for card in cards)
    assert {card.id: card.picture for card in cards if card.id in drawn} == drawn


def test_that_all_can_be_paused_and_resumed_from_the_strip(empty: Bench, story_file: Path) -> None:
    empty.window.strip.toggle_pause()
    empty.until(lambda: empty.window.strip.title.text() == "Queue paused")
    sheet = ask_about(empty, story_file)
    sheet.set_panels(3)
    empty.click(sheet.make)
    empty.until(lambda: empty.window.in_book and empty.window.dock.model.rowCount() == 1)
    assert empty.window.book.panels.model.cards() == []
    empty.click(empty.window.strip.pause)
    empty.until(empty.all_drawn)


def test_that_a_panel_is_told_with_its_state_and_described_by_what_is_to_be_seen(finished: Bench) -> None:
    first = finished.window.book.panels.model.index(0, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Panel 1, 1. ")
    assert "Nao ran through the rain" in first.data(Qt.ItemDataRole.AccessibleDescriptionRole)


def test_that_a_deleted_book_comes_back_with_undo(finished: Bench) -> None:
    window = finished.window
    window.show_library()
    window.books.delete(window.library.covers.books.cards()[0])
    finished.until(window.toast.isVisible)
    finished.until(lambda: window.library.empty)
    finished.click(window.toast.button)
    finished.until(lambda: len(window.library.covers.books.cards()) == 1)


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_that_the_open_window_changes_its_language_at_once(finished: Bench, code: str) -> None:
    window = finished.window
    finished.until(lambda: window.book.panels.inspector.box.offer is not None)
    window.set_language(code)
    assert window.book.bar.button(Stage.PANELS).text() == tell("stage.panels")
    assert window.book.panels.inspector.box.button.text() == tell("redraw.price", price=tell("price.free"))
    assert window.strip.tasks.text() == tell("strip.tasks")
    assert {"en": "Panels", "zh": "画格", "ja": "コマ"}[code] == tell("stage.panels")


def test_that_every_stage_shows_its_own_screen(finished: Bench) -> None:
    window = finished.window
    for stage in SCREENS:
        if stage is not Stage.EXPORT:
            window.book.go_to_stage(stage)
            assert window.book.stage is stage
    finished.until(lambda: not finished.opened.studio.busy)
    window.book.go_to_stage(Stage.EXPORT)
    assert isinstance(window.sheet, ExportSheet)
    assert window.book.stage is Stage.PAGES


def test_that_everything_one_can_reach_has_a_name(finished: Bench) -> None:
    window = finished.window
    for stage in SCREENS:
        window.book.go_to_stage(stage)
    window.step_back()
    window.open_sheet(ShortcutsSheet(window))
    window.dock.show()
    finished.until(lambda: not finished.opened.studio.busy)
    reachable = [one for one in window.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
    nameless = [
        type(one).__name__
        for one in reachable
        if not (one.accessibleName() or getattr(one, "text", str)()) and type(one).__name__ not in ("QMenu", "QMenuBar")
    ]
    assert len(reachable) > 20
    assert nameless == []


def test_that_appearance_changes_the_colours_and_is_remembered(finished: Bench) -> None:
    window = finished.window
    light = window.palette().window().color()
    window.set_scheme("dark")
    finished.until(lambda: window.palette().window().color().lightness() < 60)
    assert light.lightness() > 200
    window.close()
    assert "scheme=dark" in (finished.program.paths.root / "window.ini").read_text()


def test_that_no_child_is_wider_than_the_smallest_window(finished: Bench) -> None:
    window = finished.window
    window.resize(*(1100, 720))
    for code in LANGUAGES:
        window.set_language(code)
        assert window.minimumSizeHint().width() <= 1100
        assert window.minimumSizeHint().height() <= 720


@pytest.mark.skipif(sys.platform == "win32", reason="a console's Ctrl-C cannot be sent to one process there")
def test_that_an_interrupt_in_the_terminal_closes_the_window_and_leaves_the_library_usable(tmp_path: Path) -> None:
    environment = {**os.environ, "MANGAKAI_HOME": str(tmp_path / "library")}
    running = subprocess.Popen([sys.executable, "-m", "ui"], env=environment, stderr=subprocess.PIPE, text=True)
    try:
        pause = threading.Event()
        while not (tmp_path / "library" / "library.db").exists():
            pause.wait(0.05)
        pause.wait(2.0)  # until the window has opened
        running.send_signal(signal.SIGINT)
        _, said = running.communicate(timeout=20)
    finally:
        running.kill()
    assert running.returncode == 0, said
    assert "Traceback" not in said
    Program(LibraryPaths(tmp_path / "library")).close()
