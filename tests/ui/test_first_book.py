"""A person's first book: nobody explained anything, there is only what the screen offers."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths, Qt

from tests.ui.conftest import Bench
from tests.ui.hands import Hands

MOST_CLICKS = 6
A_MINUTE = 60_000


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the system keeps a person's documents: a folder of this test."""
    folder = tmp_path / "documents"
    folder.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(folder))
    return folder


def test_that_a_dropped_story_is_an_exported_book_within_six_clicks(empty: Bench, documents: Path, story_file: Path) -> None:
    hands = Hands(empty)
    assert "Drop a story here" in hands.read()
    hands.drop(story_file)
    hands.click("Make manga")
    hands.sees("panels drawn", A_MINUTE)
    hands.click("Export")
    hands.click("Export CBZ")
    (book,) = written(hands, documents, "cbz")
    assert "ComicInfo.xml" in book.namelist()
    assert len([name for name in book.namelist() if name.endswith((".png", ".jpg", ".jpeg", ".webp"))]) >= 1
    assert len(hands.done) <= MOST_CLICKS, hands.done


def test_that_a_sample_is_an_exported_book_within_six_clicks_of_someone_who_has_no_story(empty: Bench, documents: Path) -> None:
    hands = Hands(empty)
    hands.click("The Rain Courier")
    hands.click("Make manga")
    hands.sees("panels drawn", A_MINUTE)
    hands.click("Export")
    hands.click("Export CBZ")
    assert len(written(hands, documents, "cbz")) == 1
    assert len(hands.done) <= MOST_CLICKS, hands.done


def test_that_the_way_to_a_first_book_needs_no_mouse(empty: Bench, documents: Path, story_file: Path) -> None:
    hands = Hands(empty)
    hands.drop(story_file)
    hands.sees("Make manga")
    control = Qt.KeyboardModifier.ControlModifier
    empty.press(Qt.Key.Key_Return, control)
    hands.sees("panels drawn", A_MINUTE)
    empty.press(Qt.Key.Key_E, control)
    hands.sees("Export CBZ")
    empty.press(Qt.Key.Key_Return, control)
    assert len(written(hands, documents, "cbz")) == 1


def written(hands: Hands, folder: Path, ending: str) -> list[zipfile.ZipFile]:
    """The files of that kind, once the window says where they are."""
    hands.sees(f".{ending} was written", A_MINUTE)
    hands.sees("Open folder")
    return [zipfile.ZipFile(path) for path in sorted(folder.glob(f"*.{ending}"))]
