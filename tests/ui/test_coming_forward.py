"""Another start of the program hands its files to the window that is open."""

from __future__ import annotations

from pathlib import Path

from tests.ui.conftest import Bench
from ui.window.library.new_book import NewBookSheet
from ui.window.library.paste import PasteSheet


def test_that_a_minimised_window_comes_back_and_asks_about_the_file(empty: Bench, story_file: Path) -> None:
    empty.window.showMinimized()
    empty.window.come_forward([story_file])
    assert not empty.window.isMinimized()
    assert empty.window.isVisible()
    empty.until(lambda: isinstance(empty.window.sheet, NewBookSheet))


def test_that_what_somebody_is_in_the_middle_of_is_not_taken_away(empty: Bench, story_file: Path) -> None:
    empty.window.intake.paste()
    sheet = empty.window.sheet
    assert isinstance(sheet, PasteSheet)
    empty.window.come_forward([story_file])
    empty.window.come_forward([])
    assert empty.window.sheet is sheet
    sheet.close_sheet()
    empty.until(lambda: isinstance(empty.window.sheet, NewBookSheet))
