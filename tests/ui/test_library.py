"""The library: searched, put in order, books renamed, thrown away and brought back, several files at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.book.page import Direction
from app.book.text import Language
from app.commands.books import add_book, delete_book, rename_book
from app.errors import BadInput, NotFound
from app.program import Program
from app.steps.read_story import read_and_count
from app.store.views import BookCard
from tests.ui.conftest import STORY, Bench, OpenBench
from ui.window.library.arranging import Order, Shelf, arranged, counts
from ui.window.library.book_model import BookListModel
from ui.window.library.new_book import NewBookSheet
from ui.window.library.rename import RenameSheet
from ui.window.library.several import SeveralSheet
from ui.words import tell

TITLES = ("The Rain Courier", "Salt Morning", "Kuro Counts the Stars")
NOON = datetime(2026, 1, 1, 12, tzinfo=UTC)


def card(number: int, title: str = "A book", **facts: object) -> BookCard:
    made = BookCard(number, f"uid{number}", title, Language.ENGLISH, Direction.LEFT_TO_RIGHT, 0, 0, 0, 0, None, NOON, deleted=False)
    return replace(made, **facts)  # type: ignore[arg-type]


CARDS = st.lists(
    st.builds(
        lambda panels, drawn, stuck, minutes, deleted: card(
            1, panels=panels, drawn=min(panels, drawn), stuck=stuck, changed=NOON + timedelta(minutes=minutes), deleted=deleted
        ),
        st.integers(0, 5),
        st.integers(0, 5),
        st.integers(0, 1),
        st.integers(0, 9),
        st.booleans(),
    ),
    max_size=8,
).map(lambda cards: [replace(one, id=at) for at, one in enumerate(cards)])


@pytest.fixture
def shelf(open_bench: OpenBench, tmp_path: Path) -> Bench:
    """A window on three books that nobody draws."""

    def fill(program: Program) -> None:
        story = read_and_count(STORY.encode(), "story.txt").story
        for title in TITLES:
            add_book(program.store, replace(story, title=title), "story.txt")

    bench = open_bench(tmp_path / "library", fill)
    bench.until(lambda: len(shown(bench)) == len(TITLES))
    return bench


def shown(bench: Bench) -> list[str]:
    return [one.title for one in bench.window.library.covers.books.cards()]


def choose(bench: Bench, title: str) -> None:
    covers = bench.window.library.covers
    covers.go_to(next(one.id for one in covers.books.cards() if one.title == title))
    covers.setFocus()


# ---------------------------------------------------------------- what is shown, and in what order


@given(CARDS)
def test_that_every_book_is_on_one_shelf_besides_that_of_all(cards: list[BookCard]) -> None:
    for one in cards:
        shelves = [shelf for shelf in Shelf if shelf is not Shelf.ALL and one in arranged([one], shelf, "", Order.TOUCHED)]
        assert len(shelves) == 1
        assert (shelves == [Shelf.TRASH]) is one.deleted


@given(CARDS, st.sampled_from(Order))
def test_that_an_order_leaves_nobody_out(cards: list[BookCard], order: Order) -> None:
    alive = [one for one in cards if not one.deleted]
    assert sorted(one.id for one in arranged(cards, Shelf.ALL, "", order)) == sorted(one.id for one in alive)


def test_that_books_stand_as_is_wished() -> None:
    old, new = card(1, "b", changed=NOON, panels=4, drawn=1), card(2, "A", changed=NOON - timedelta(1), panels=4, drawn=3)
    both = [new, old]
    assert [one.id for one in arranged(both, Shelf.ALL, "", Order.TOUCHED)] == [1, 2]
    assert [one.id for one in arranged(both, Shelf.ALL, "", Order.TITLE)] == [2, 1]
    assert [one.id for one in arranged(both, Shelf.ALL, "", Order.MADE)] == [2, 1]
    assert [one.id for one in arranged(both, Shelf.ALL, "", Order.PROGRESS)] == [2, 1]


@pytest.mark.parametrize(("typed", "fits"), [("rain", True), ("COURIER rain", True), ("  ", True), ("rain coat", False)])
def test_that_a_title_is_found_by_any_of_its_words(typed: str, fits: bool) -> None:
    assert bool(arranged([card(1, "The Rain Courier")], Shelf.ALL, typed, Order.TOUCHED)) is fits


def test_that_a_book_with_a_gap_is_not_finished() -> None:
    found = counts([card(1, panels=2, drawn=2), card(2, panels=2, drawn=2, stuck=1), card(3)])
    assert (found[Shelf.ALL], found[Shelf.OPEN], found[Shelf.FINISHED]) == (3, 2, 1)


def test_that_the_list_of_covers_keeps_qt_s_rules_with_and_without_its_tile(qtbot: QtBot) -> None:
    model = BookListModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show([card(1), card(2)])
    assert model.rowCount() == 3
    model.show([card(1), card(2)], tile=False)
    assert model.rowCount() == 2
    model.show([card(1, "Other"), card(2)], tile=False)
    model.show([])
    assert model.rowCount() == 1


# ---------------------------------------------------------------- in the window


def test_that_ctrl_f_searches_and_escape_shows_all_again(shelf: Bench) -> None:
    library = shelf.window.library
    QTest.keyClick(shelf.window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert shelf.window.focusWidget() is library.search
    QTest.keyClicks(library.search, "salt")
    shelf.until(lambda: shown(shelf) == ["Salt Morning"])
    QTest.keyClick(library.search, Qt.Key.Key_Escape)
    shelf.until(lambda: len(shown(shelf)) == 3)
    QTest.keyClick(library.search, Qt.Key.Key_Down)
    assert shelf.window.focusWidget() is library.covers


def test_that_the_chosen_order_is_there_again_the_next_day(shelf: Bench, open_bench: OpenBench) -> None:
    order = shelf.window.library.order
    order.setCurrentIndex(order.findData("title"))
    assert shown(shelf) == sorted(TITLES)
    shelf.window.close()
    shelf.until(lambda: shelf.opened.closing.over)
    again = open_bench(Path(shelf.program.paths.root))
    again.until(lambda: shown(again) == sorted(TITLES))


def test_that_enter_opens_the_chosen_cover(shelf: Bench) -> None:
    choose(shelf, "Salt Morning")
    shelf.press(Qt.Key.Key_Return)
    assert shelf.window.in_book
    shelf.until(lambda: shelf.window.book.facts is not None)
    assert "Salt Morning" in shelf.window.windowTitle() or shelf.window.book.facts.head.title == "Salt Morning"  # type: ignore[union-attr]


def test_that_f2_renames_a_book_and_undo_gives_its_name_back(shelf: Bench) -> None:
    choose(shelf, "Salt Morning")
    shelf.press(Qt.Key.Key_F2)
    sheet = shelf.window.sheet
    assert isinstance(sheet, RenameSheet)
    assert sheet.field.selectedText() == "Salt Morning"
    QTest.keyClicks(sheet.field, "  Sea   Morning ")
    shelf.press(Qt.Key.Key_Return)
    shelf.until(lambda: "Sea Morning" in shown(shelf))
    shelf.click(shelf.window.toast.button)
    shelf.until(lambda: "Salt Morning" in shown(shelf))


def test_that_a_book_is_renamed_from_within_too(shelf: Bench) -> None:
    choose(shelf, "Salt Morning")
    shelf.press(Qt.Key.Key_Return)
    shelf.until(lambda: shelf.window.book.facts is not None)
    shelf.window.actions_of["rename"].trigger()
    sheet = shelf.window.sheet
    assert isinstance(sheet, RenameSheet)
    QTest.keyClicks(sheet.field, "Sea Morning")
    shelf.click(sheet.go)
    shelf.until(lambda: shelf.window.book.facts is not None and shelf.window.book.facts.head.title == "Sea Morning")


@pytest.mark.parametrize("title", ["", "  \n "])
def test_that_a_book_is_never_without_a_title(shelf: Bench, title: str) -> None:
    store = shelf.program.store
    with pytest.raises(BadInput, match="title-empty"):
        rename_book(store, store.books.find("Salt Morning"), title)
    with pytest.raises(NotFound):
        rename_book(store, 999, "Nobody's")


def test_that_a_deleted_book_is_in_the_trash_and_comes_back_from_there(shelf: Bench) -> None:
    library = shelf.window.library
    choose(shelf, "Salt Morning")
    shelf.press(Qt.Key.Key_Delete)
    shelf.until(lambda: "Salt Morning" not in shown(shelf))
    shelf.until(lambda: library.side.buttons[Shelf.TRASH].accessibleName().endswith("1"))
    shelf.click(library.side.buttons[Shelf.TRASH])
    assert shown(shelf) == ["Salt Morning"]
    shelf.click_row(library.covers, 0)  # to look at it is not to take it out
    assert not shelf.window.in_book
    assert library.restore_button.isVisible()
    shelf.click(library.restore_button)
    shelf.until(lambda: shown(shelf) == [])
    shelf.click(library.side.buttons[Shelf.ALL])
    assert sorted(shown(shelf)) == sorted(TITLES)


def test_that_enter_in_the_trash_restores(shelf: Bench) -> None:
    delete_book(shelf.program.store, shelf.program.store.books.find("Salt Morning"))
    shelf.opened.studio.news.tasks_moved()
    shelf.window.actions_of["trash"].trigger()
    shelf.until(lambda: shown(shelf) == ["Salt Morning"])
    choose(shelf, "Salt Morning")
    shelf.press(Qt.Key.Key_Return)
    shelf.until(lambda: shown(shelf) == [])
    assert len(shelf.program.store.books.cards()) == 3


def test_that_a_search_without_a_hit_says_so(shelf: Bench) -> None:
    QTest.keyClicks(shelf.window.library.search, "zeppelin")
    shelf.until(lambda: shown(shelf) == [])
    assert not shelf.window.library.covers.isVisible()


# ---------------------------------------------------------------- several files


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    paths = [tmp_path / f"Rain {at}.txt" for at in (1, 2)]
    for at, path in enumerate(paths, 1):
        path.write_text(STORY.replace("Nao", f"Nao{at}"), encoding="utf-8")
    return paths


def ask_about(bench: Bench, files: list[Path]) -> SeveralSheet:
    bench.drop(*files)
    bench.until(lambda: isinstance(bench.window.sheet, SeveralSheet))
    sheet = bench.window.sheet
    assert isinstance(sheet, SeveralSheet)
    return sheet


def test_that_several_files_become_the_chapters_of_one_book_in_the_order_they_are_put(empty: Bench, files: list[Path]) -> None:
    sheet = ask_about(empty, files)
    empty.click(sheet.way.button("chapters"))
    sheet.order.setFocus()
    QTest.keyClick(sheet.order, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert sheet.order.names.stringList() == ["Rain 2.txt", "Rain 1.txt"]
    empty.click(sheet.go)
    empty.until(lambda: isinstance(empty.window.sheet, NewBookSheet))
    asked = empty.window.sheet
    assert isinstance(asked, NewBookSheet)
    asked.set_panels(4)
    empty.click(asked.make)
    empty.until(lambda: empty.window.in_book)
    books = empty.program.store.books
    assert [one.title for one in books.cards()] == ["Rain"]
    story = books.story(books.cards()[0].id)
    assert len(story.chapters) == 2
    assert story.text.index("Nao2") < story.text.index("Nao1")


def test_that_several_files_become_a_book_each(empty: Bench, files: list[Path]) -> None:
    sheet = ask_about(empty, files)
    assert not sheet.order.isHidden()
    empty.click(sheet.go)
    empty.until(lambda: isinstance(empty.window.sheet, NewBookSheet))
    asked = empty.window.sheet
    assert isinstance(asked, NewBookSheet)
    asked.set_panels(2)
    empty.click(asked.make)
    empty.until(lambda: len(empty.program.store.books.cards()) == 2)
    assert {one.title for one in empty.program.store.books.cards()} == {"Rain 1", "Rain 2"}
    empty.until(lambda: set(empty.window._preferences.recent_files) == set(files))
    empty.window.recent.fill()
    names = [action.text() for action in empty.window.recent.actions()]
    assert set(names[:2]) == {"Rain 1.txt", "Rain 2.txt"}
    empty.window.recent.actions()[-1].trigger()
    assert empty.window._preferences.recent_files == []


def test_that_a_file_gone_meanwhile_is_told_by_its_name(empty: Bench, files: list[Path]) -> None:
    sheet = ask_about(empty, files)
    empty.click(sheet.way.button("chapters"))
    files[1].unlink()
    empty.click(sheet.go)
    empty.until(empty.window.card.isVisible)
    assert "Rain 2.txt" in empty.window.card.accessibleName()


def test_that_the_shelves_say_how_many_they_hold(shelf: Bench) -> None:
    side = shelf.window.library.side
    assert side.buttons[Shelf.ALL].accessibleName() == f"{tell('library.shelf.all')}, 3"
    side.show_month(7_840_000, 20_000_000)
    assert side.month.isVisible()
    side.show_month(0, None)
    assert not side.month.isVisible()
