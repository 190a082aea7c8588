"""A book that was exported whole, dropped on a window or opened from the desktop."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.exports.test_book_as_one_file import a_book, a_library, exported, kept
from tests.ui.conftest import Bench


@pytest.fixture
def book_file(tmp_path: Path) -> Path:
    with a_library(tmp_path / "elsewhere") as store:
        return exported(store, kept(store, a_book()), tmp_path / "rain.MangakAI")


def test_that_a_dropped_book_is_in_the_library_and_open(empty: Bench, book_file: Path) -> None:
    empty.drop(book_file)
    empty.until(lambda: empty.window.in_book)
    empty.until(lambda: len(empty.program.store.books.cards()) == 1)


def test_that_a_damaged_book_is_said_and_leaves_nothing(empty: Bench, book_file: Path) -> None:
    book_file.write_bytes(book_file.read_bytes()[:-100])
    empty.window.come_forward([book_file])
    empty.until(empty.window.card.isVisible)
    assert not empty.program.store.books.cards()


def test_that_stories_beside_a_book_are_still_asked_about(empty: Bench, book_file: Path, tmp_path: Path) -> None:
    story = tmp_path / "The Well.txt"
    story.write_text("Nao looked into the well. It was deep.\n", encoding="utf-8")
    empty.drop(book_file, story)
    empty.until(lambda: empty.window.sheet is not None)
    empty.until(lambda: len(empty.program.store.books.cards()) == 1)
