"""A book that is read again: what is as it was is the same object, what changed is seen, and nothing is decoded for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.book.layout import lay_out
from app.book.page import Direction
from app.commands import chapters, storyboard
from app.paths import LibraryPaths
from app.program import Program
from app.store import books, panels
from app.store.last_story import decoded
from app.store.store import Store
from tests.story import a_story, empty_script, some_panels
from tests.ui.conftest import Bench
from tests.ui.test_models import panel_card
from ui.window.book.facts import read_facts
from ui.window.book.looks import Filter
from ui.window.book.panel_model import PanelListModel
from ui.window.book.panel_rows import panel_rows
from ui.window.book.screen import VIEWS


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Of one book: its chapter has a script, and five panels on pages."""
    program = Program(LibraryPaths(tmp_path / "library"))
    book = program.store.write(lambda connection: books.add_book(connection, a_story(), "rain.txt"))
    program.store.write(lambda connection: books.put_script(connection, book, 1, empty_script()))
    board = lay_out(some_panels(5), Direction.LEFT_TO_RIGHT)
    program.store.write(lambda connection: panels.add_storyboard(connection, book, *board))
    yield program.store
    program.close()


def test_that_what_is_as_it_was_is_the_same_object(store: Store) -> None:
    before = read_facts(store, 1)
    again = read_facts(store, 1, before)
    assert again.same_as(before)
    assert again.story is before.story
    assert again.rows is before.rows
    assert again.pages is before.pages


def test_that_one_changed_panel_is_read_and_the_others_stay(store: Store) -> None:
    before = read_facts(store, 1)
    storyboard.describe(store, before.cards[2].id, "A cat in the rain").apply(store)
    again = read_facts(store, 1, before)
    assert not again.same_as(before)
    assert again.cards[2].panel.seen == "A cat in the rain"
    assert [one is other for one, other in zip(again.cards, before.cards, strict=True)] == [True, True, False, True, True]
    assert again == read_facts(store, 1)


def test_that_a_renamed_chapter_is_another_story_with_other_rows(store: Store) -> None:
    before = read_facts(store, 1)
    chapters.rename(store, 1, 1, "The rain").apply(store)
    again = read_facts(store, 1, before)
    assert again.chapters == {1: "The rain"}
    assert [row.title for row in again.rows.outline if not row.page] == ["The rain"]
    assert before.chapters == {1: "Part 1"}


def test_that_another_text_is_read_though_its_chapters_are_the_same(store: Store) -> None:
    before = store.books.story(1)
    assert store.books.story(1) is before
    other = replace(before, text=before.text.replace("Nao", "Neo"))
    store.write(lambda connection: books.put_story(connection, 1, other))
    assert store.books.story(1) == other


def test_that_a_chapter_written_meanwhile_is_known_as_written(store: Store) -> None:
    before = read_facts(store, 1)
    assert before.written == {1}
    store.write(lambda connection: books.put_script(connection, 1, 1, None))
    assert read_facts(store, 1, before).written == frozenset()


@settings(max_examples=15)
@given(st.text(max_size=12).map(lambda text: text * 30_000))
def test_that_a_text_decoded_in_pieces_is_the_text(text: str) -> None:
    text = text.encode(errors="replace").decode()
    assert decoded(text.encode()) == text


def test_that_panels_planned_behind_the_others_are_put_in_and_nothing_else_is_told(qapp: QApplication) -> None:
    model = PanelListModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    cards = [panel_card(number) for number in range(1, 6)]
    model.take(panel_rows(cards[:3], {}))
    told: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: told.append((first, last)))
    model.modelReset.connect(lambda: told.append((-1, -1)))
    model.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    changed = replace(cards[1], takes=2)
    assert model.extend(panel_rows([cards[0], changed, *cards[2:]], {}))
    assert told == [(3, 4), (1, 1)]
    assert model.cards() == [cards[0], changed, *cards[2:]]
    assert model.counts()[Filter.ALL] == 5
    assert model.index_of(cards[4].id).row() == 4
    del tester


def test_that_panels_put_in_between_are_no_further_ones(qapp: QApplication) -> None:
    model = PanelListModel()
    cards = [panel_card(number) for number in range(1, 6)]
    model.take(panel_rows([cards[0], *cards[2:]], {}))
    assert not model.extend(panel_rows(cards, {}))
    assert len(model.cards()) == 4
    model.set_filter(Filter.DONE)
    assert not model.extend(panel_rows([cards[0], *cards[2:], panel_card(9)], {}))


def test_that_every_stage_is_built_while_nobody_has_been_there_yet(finished: Bench) -> None:
    book = finished.window.book
    finished.until(lambda: {type(view) for view in book.stages_made} == set(VIEWS.values()))
    assert book.view is book.panels
