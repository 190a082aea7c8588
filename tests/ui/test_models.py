"""Lists and tables, under Qt's own model tester, and what they show after things change."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.book.page import Direction
from app.book.script import Setting
from app.book.storyboard import Panel, Shot
from app.book.text import Language, Span
from app.errors import Problem
from app.store.stored import Stored
from app.store.views import BookCard, PanelCard, TakeCard, TaskCard
from app.work.states import StepState, TaskState
from app.work.tasks import TaskKind
from ui.window.book.looks import Filter, belongs, counts, look
from ui.window.book.outline import worst
from ui.window.book.panel_model import CARD, PanelListModel
from ui.window.book.panel_rows import outline_rows
from ui.window.book.takes import TakeListModel
from ui.window.kit.ribbon import runs
from ui.window.library.book_model import BookListModel
from ui.window.tasks.rows import TaskRow
from ui.window.tasks.table import TaskTableModel

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def panel_card(number: int, state: StepState | None = StepState.WAITING, chapter: int = 1) -> PanelCard:
    panel = Panel(number, chapter, 1, Span(number, number + 1), f"Sentence {number}.", Shot.MEDIUM, Setting())
    picture = "a.png" if state is StepState.DONE else None
    error = Problem("step-too-slow", {"seconds": 9}) if state is StepState.FAILED else None
    return PanelCard(number, Stored.of(panel), (number - 1) // 4 + 1, (number - 1) % 4 + 1, state, error, picture, None, 0, chapter=chapter)


def take(number: int, *, chosen: bool = False) -> TakeCard:
    facts = {"id": number, "panel_id": 1, "number": number, "picture": "a.png", "width": 4, "height": 3, "marks": (), "words": ""}
    return TakeCard(**facts, artist="draft", price_micros=0, seconds=0.1, made=NOW, chosen=chosen)  # type: ignore[arg-type]


def task(number: int, state: TaskState = TaskState.RUNNING) -> TaskCard:
    counts_of = {"done": 1, "total": 4, "running": 1, "stuck": 0, "elapsed_s": 2.0, "remaining_s": 6.0}
    return TaskCard(
        id=number, uid=f"u{number}", kind=TaskKind.MAKE_MANGA, book_id=1, book_title="B", state=state, held=None, unknown=0, ended=None,
        error=None, made=NOW, seq=1, **counts_of,  # type: ignore[arg-type]
    )  # fmt: skip


def book(number: int) -> BookCard:
    return BookCard(number, f"u{number}", "B", Language.ENGLISH, Direction.LEFT_TO_RIGHT, 4, 2, 0, 1, None, NOW, False)


def test_that_the_panel_model_keeps_qt_s_promises_while_it_is_filtered_and_updated(qapp: QApplication) -> None:
    model = PanelListModel()
    strict = strictly(model)
    model.reset([panel_card(n) for n in range(1, 9)])
    model.set_filter(Filter.WAITING)
    model.update_cards([panel_card(3, StepState.RUNNING), panel_card(5, StepState.DONE)])
    model.set_filter(Filter.DONE)
    model.update_cards([panel_card(n, StepState.DONE) for n in (1, 2, 8)])
    assert shown(model) == [1, 2, 5, 8]
    model.set_filter(Filter.ALL)
    assert shown(model) == list(range(1, 9))
    assert strict.model() is model


def strictly(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """Qt's own tester, which ends the process where a promise is broken, now and at every change as long as it is kept."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def shown(model: QAbstractItemModel) -> list[int]:
    return [model.index(row, 0).data(CARD).id for row in range(model.rowCount())]


@given(st.lists(st.lists(st.integers(1, 12), unique=True, max_size=12), max_size=5))
def test_that_the_table_of_tasks_keeps_qt_s_promises_whatever_order_they_come_in(qapp: QApplication, orders: list[list[int]]) -> None:
    model = TaskTableModel()
    tester = strictly(model)
    for order in orders:
        model.show([TaskRow(task(one)) for one in order], 0.0)
        assert [row.card.id for row in model.rows()] == order
    assert tester.model() is model


@pytest.mark.parametrize("kind", ["takes", "tasks", "books"])
def test_that_the_other_models_keep_qt_s_promises(kind: str, qapp: QApplication) -> None:
    if kind == "takes":
        takes = TakeListModel()
        tester = strictly(takes)
        takes.reset([take(1), take(2, chosen=True)])
        assert takes.chosen_row() == 1
    elif kind == "tasks":
        tasks = TaskTableModel()
        tester = strictly(tasks)
        tasks.show([TaskRow(task(2)), TaskRow(task(1, TaskState.DONE))], 0.0)
        tasks.show([TaskRow(task(2, TaskState.DONE)), TaskRow(task(1, TaskState.DONE))], 0.0)
        assert tasks.row_of(1) == 1
    else:
        books = BookListModel()
        tester = strictly(books)
        books.show([book(1), book(2)])
        assert books.rowCount() == 3  # the last tile is where a story is dropped
    assert tester.model() is not None


def test_that_a_batch_of_changed_panels_is_told_in_one_signal() -> None:
    model = PanelListModel()
    model.reset([panel_card(n) for n in range(1, 20)])
    told: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last, _roles: told.append((first.row(), last.row())))
    model.update_cards([panel_card(n, StepState.DONE) for n in (4, 9, 12)])
    assert told == [(3, 11)]


STATES = st.sampled_from([*StepState])


@given(st.lists(st.tuples(st.integers(1, 12), STATES), max_size=20), st.lists(st.sampled_from([*Filter]), max_size=6))
def test_that_a_filter_hides_and_never_reorders(moves: list[tuple[int, StepState]], filters: list[Filter]) -> None:
    model = PanelListModel()
    model.reset([panel_card(n) for n in range(1, 13)])
    for at, (number, state) in enumerate(moves):
        model.update_cards([panel_card(number, state)])
        if at < len(filters):
            model.set_filter(filters[at])
        assert shown(model) == [card.id for card in model.cards() if belongs(card, model.filter)]


@given(st.lists(STATES, max_size=40))
def test_that_every_panel_is_counted_under_all_and_one_other_filter(states: list[StepState]) -> None:
    found = counts(panel_card(n, state) for n, state in enumerate(states, 1))
    assert found[Filter.ALL] == len(states) == sum(n for one, n in found.items() if one is not Filter.ALL)


def test_that_progress_of_a_panel_never_goes_backwards() -> None:
    model = PanelListModel()
    model.reset([panel_card(1, StepState.RUNNING)])
    model.set_shares({1: 0.6})
    model.set_shares({1: 0.2, 99: 0.9})
    assert model.index(0, 0).data(CARD + 1) == 0.6


def test_that_the_next_problem_is_found_going_round() -> None:
    model = PanelListModel()
    model.reset([panel_card(1, StepState.FAILED), panel_card(2, StepState.DONE), panel_card(3, StepState.DONE)])
    assert model.next_problem(2) == 1
    assert model.next_problem(None) == 1
    model.update_cards([panel_card(1, StepState.DONE)])
    assert model.next_problem(2) is None


def test_that_the_outline_has_a_row_for_each_chapter_and_page_with_its_worst_state() -> None:
    cards = [panel_card(n, StepState.DONE) for n in range(1, 5)] + [panel_card(5, StepState.FAILED), panel_card(6, StepState.RUNNING, 2)]
    rows = outline_rows(cards, {1: "One", 2: "Two"})
    assert [(row.title, row.panels) for row in rows if row.page == 0] == [("One", 5), ("Two", 1)]
    looks = [look(card) for card in cards]
    assert [worst(looks[row.start : row.start + row.panels]) for row in rows if row.page] == ["", "failed", "drawing"]


@given(st.lists(st.sampled_from(["done", "waiting", "failed", "drawing"]), min_size=1, max_size=900), st.integers(1, 400))
def test_that_a_ribbon_cell_shows_the_worst_of_its_panels(states: list[str], most: int) -> None:
    cells = runs(states, most)
    assert len(cells) == min(len(states), most)
    assert ("failed" in cells) == ("failed" in states)
    assert (set(cells) == {"done"}) == (set(states) == {"done"})


def test_that_a_cancelled_panel_with_a_picture_counts_as_drawn() -> None:
    card = panel_card(1, StepState.CANCELLED)
    assert look(card) == "cancelled"
    assert look(replace(card, picture="a.png")) == "done"
