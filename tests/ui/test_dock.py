"""The task dock as one uses it, on libraries with tasks that wait, ended, failed, or nobody knows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from app.errors import Problem
from app.paths import LibraryPaths
from app.store import books, control, moves, planning, recovery
from app.store.store import Connection, Store
from app.work.states import Event, Held, StepState, TaskState
from app.work.tasks import TaskKind
from tests.store.working import ARTIST, a_manga, claim, drawings, send
from tests.story import a_story
from tests.ui.conftest import Bench, OpenBench
from ui.window.kit.buttons import Button, Kind
from ui.window.newsroom import PanelsMoved
from ui.window.tasks.cap_sheet import CapSheet, suggested
from ui.window.tasks.rows import Deed, Shown, possible
from ui.window.tasks.table import CARD
from ui.words import LANGUAGES, tell

Prepare = Callable[[Store], object]


@pytest.fixture
def opened(open_bench: OpenBench, tmp_path: Path) -> Callable[[Prepare], Bench]:
    """A window with its dock open, on a library that `prepare` filled."""

    def open_with(prepare: Prepare) -> Bench:
        store = Store(LibraryPaths(tmp_path / "library"))
        prepare(store)
        store.close()
        bench = open_bench(tmp_path / "library")
        bench.window.dock.show()
        bench.until(lambda: not bench.opened.studio.busy)
        return bench

    return open_with


def hold(store: Store) -> None:
    store.write(lambda connection: control.hold_all(connection, Held.PERSON))


def waiting(store: Store, count: int = 3) -> None:
    """Tasks that wait because the queue is paused, named after their books."""
    hold(store)
    for number in range(1, count + 1):
        book = store.write(lambda connection: books.add_book(connection, a_story(), "rain.txt"))
        rename = partial(_rename, book=book, title=f"Book {number}")
        store.write(rename)
        store.write(partial(planning.plan_task, kind=TaskKind.MAKE_MANGA, book_id=book, steps=drawings(2, "compute")))


def _rename(connection: Connection, book: int, title: str) -> None:
    connection.exec_driver_sql("UPDATE book SET title = ? WHERE id = ?", (title, book))


def lost(store: Store) -> None:
    """A paid call of which nobody knows what became of it; all else of its task is done or left out."""
    _, task = a_manga(store, 1)
    step = claim(store, ARTIST)
    send(store, step)
    problem = Problem("outcome-unknown", {"provider": ARTIST})
    store.write(lambda connection: moves.settle(connection, step, Event.LOSE, problem))
    hold(store)
    assert store.tasks.card(task).state is TaskState.NEEDS_YOU


def titles(bench: Bench) -> list[str]:
    return [row.card.book_title for row in bench.window.dock.model.rows()]


def choose(bench: Bench, row: int) -> None:
    bench.window.dock.table.selectRow(row)
    bench.window.dock.table.setFocus()


def test_that_the_dock_opens_with_its_key_and_shows_why_a_task_does_not_go_on(open_bench: OpenBench, tmp_path: Path) -> None:
    bench = open_bench(tmp_path / "library", lambda program: waiting(program.store, 1))
    bench.window.activateWindow()
    bench.until(bench.window.isActiveWindow)
    bench.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    dock = bench.window.dock
    assert dock.isVisible()
    bench.until(lambda: dock.model.rowCount() == 1)
    assert dock.model.index(0, 1).data() == "Paused by you"
    assert dock.model.index(0, 5).data() == "free"


def test_that_alt_and_arrows_change_the_order_of_the_work(opened: Callable[[Prepare], Bench]) -> None:
    bench = opened(waiting)
    assert titles(bench) == ["Book 1", "Book 2", "Book 3"]
    choose(bench, 2)
    bench.press(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    bench.until(lambda: titles(bench) == ["Book 1", "Book 3", "Book 2"])
    bench.press(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    bench.until(lambda: titles(bench) == ["Book 1", "Book 2", "Book 3"])
    assert [card.book_title for card in bench.program.store.tasks.unfinished()] == titles(bench)
    assert bench.window.dock.table.currentIndex().data(CARD).book_title == "Book 3"


def test_that_a_task_dropped_elsewhere_is_worked_on_there(opened: Callable[[Prepare], Bench]) -> None:
    bench = opened(waiting)
    model = bench.window.dock.model
    held = model.mimeData([model.index(2, 0)])
    model.dropMimeData(held, Qt.DropAction.MoveAction, 0, 0, QModelIndex())
    bench.until(lambda: titles(bench) == ["Book 3", "Book 1", "Book 2"])
    model.dropMimeData(model.mimeData([model.index(0, 0)]), Qt.DropAction.MoveAction, -1, -1, QModelIndex())
    bench.until(lambda: titles(bench) == ["Book 1", "Book 2", "Book 3"])
    assert not model.canDropMimeData(held, Qt.DropAction.MoveAction, 5, 0, QModelIndex())


def test_that_a_cancelled_task_is_run_again_from_the_toast(opened: Callable[[Prepare], Bench]) -> None:
    bench = opened(lambda store: waiting(store, 1))
    window = bench.window
    window.dock.deeds.do(Deed.CANCEL, window.dock.model.rows()[0].card)
    bench.until(window.toast.isVisible)
    bench.until(lambda: [row.card.state for row in window.dock.model.rows()] == [TaskState.CANCELLED])
    bench.click(window.toast.button)
    bench.until(lambda: [row.card.state for row in window.dock.model.rows()] == [TaskState.WAITING, TaskState.CANCELLED])


def test_that_a_task_taken_off_the_list_comes_back_with_undo(opened: Callable[[Prepare], Bench]) -> None:
    def ended(store: Store) -> None:
        waiting(store, 1)
        store.write(lambda connection: control.cancel_task(connection, 1))

    bench = opened(ended)
    window = bench.window
    bench.until(lambda: window.dock.model.rowCount() == 1)
    choose(bench, 0)
    bench.press(Qt.Key.Key_Delete)
    bench.until(lambda: window.dock.model.rowCount() == 0)
    bench.until(window.toast.isVisible)
    bench.click(window.toast.button)
    bench.until(lambda: window.dock.model.rowCount() == 1)


def test_that_history_is_read_page_by_page_and_found_by_state_and_title(opened: Callable[[Prepare], Bench]) -> None:
    def many(store: Store) -> None:
        waiting(store, 2)

        def plan(connection: Connection) -> None:
            for _ in range(130):
                task = planning.plan_task(connection, TaskKind.EXPORT, 1, drawings(1, "compute")).task_id
                control.cancel_task(connection, task)

        store.write(plan)

    bench = opened(many)
    dock = bench.window.dock
    bench.until(lambda: dock.model.rowCount() == 2 + 50)
    dock.table.scrollToBottom()
    bench.until(lambda: dock.model.rowCount() == 2 + 100)
    dock.table.scrollToBottom()
    bench.until(lambda: dock.model.rowCount() == 2 + 130)
    ids = [row.card.id for row in dock.model.rows()]
    assert ids[2:] == sorted(ids[2:], reverse=True)
    assert dock.bar.chips[Shown.CANCELLED].count == 130
    bench.click(dock.bar.chips[Shown.WAITING])
    bench.until(lambda: dock.model.rowCount() == 2)
    bench.click(dock.bar.chips[Shown.ALL])
    QTest.keyClicks(dock.bar.search, "book 2")
    bench.until(lambda: titles(bench) == ["Book 2"])
    dock.bar.search.clear()
    dock.bar.kinds.setCurrentIndex(1 + list(TaskKind).index(TaskKind.EXPORT))
    bench.until(lambda: {row.card.kind for row in dock.model.rows()} == {TaskKind.EXPORT})


def test_that_two_crashes_are_told_when_the_window_opens_and_one_button_goes_on(open_bench: OpenBench, tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path / "library")
    store = Store(paths)
    waiting(store, 1)
    store.write(control.release_all)
    for _ in range(recovery.MOST_CRASHES):  # begins to work, and is never closed
        store.write(lambda connection: recovery.recover(connection, ()))
        claim(store)
    store.write(lambda connection: control.hold_task(connection, 1, Held.PERSON))
    store.close()
    bench = open_bench(paths.root)
    window = bench.window
    bench.until(window.dock.banner.isVisible)
    assert "closed unexpectedly twice" in window.dock.banner.accessibleName()
    reds = [one for one in window.findChildren(Button) if one.kind is Kind.PRIMARY and one.isVisible()]
    assert reds == [window.dock.banner.go]
    bench.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.until(lambda: not window.dock.banner.isVisible())
    assert bench.program.store.tasks.queue_held() is None
    assert window.dock.model.index(0, 1).data() == "Paused by you"


def test_that_a_lost_call_is_asked_about_and_drawn_again_only_when_told(opened: Callable[[Prepare], Bench]) -> None:
    bench = opened(lost)
    dock = bench.window.dock
    bench.until(dock.banner.isVisible)
    assert dock.banner.accessibleName().startswith("1 call was sent, but no answer came back.")
    assert dock.banner.go.text() == "Draw again, may cost twice"
    assert dock.model.index(0, 1).data() == "Outcome unknown"
    assert dock.model.index(0, 5).data() == "at least $0.04"
    bench.click(dock.banner.go)
    bench.until(lambda: not dock.banner.isVisible())
    card = bench.program.store.tasks.card(1)
    assert (card.unknown, card.done, card.total) == (0, 3, 4)


def test_that_a_lost_call_can_be_left_out(opened: Callable[[Prepare], Bench]) -> None:
    bench = opened(lost)
    bench.until(bench.window.dock.banner.isVisible)
    bench.click(bench.window.dock.banner.other_button)
    bench.until(lambda: not bench.window.dock.banner.isVisible())
    assert bench.program.store.tasks.card(1).unknown == 0


def test_that_a_service_that_takes_no_calls_is_named_and_tried_again(opened: Callable[[Prepare], Bench]) -> None:
    def stopped(store: Store) -> None:
        a_manga(store, 2)
        store.write(lambda connection: control.hold_lane(connection, ARTIST, Problem("key-rejected", {"provider": ARTIST})))

    bench = opened(stopped)
    dock = bench.window.dock
    bench.until(dock.banner.isVisible)
    assert ARTIST in dock.model.index(0, 1).data()
    assert dock.banner.accessibleName().startswith(tell("error.key-rejected", provider=ARTIST))
    bench.click(dock.banner.go)
    bench.until(lambda: not bench.program.store.tasks.held_lanes())


def test_that_a_cap_that_holds_a_task_is_raised_where_it_is_told(opened: Callable[[Prepare], Bench]) -> None:
    def capped(store: Store) -> None:
        _, task = a_manga(store, 2, cap=1_000_000)
        hold(store)
        store.write(lambda connection: control.hold_task(connection, task, Held.CAP))

    bench = opened(capped)
    window = bench.window
    bench.until(window.dock.banner.isVisible)
    assert "$1.00" in window.dock.banner.accessibleName()
    assert window.strip.title.text() == "Queue paused"
    bench.click(window.dock.banner.go)
    bench.until(lambda: isinstance(window.sheet, CapSheet))
    sheet = window.sheet
    assert isinstance(sheet, CapSheet)
    sheet.amount.setValue(7.5)
    bench.click(sheet.go)
    bench.until(lambda: not window.dock.banner.isVisible())
    card = bench.program.store.tasks.card(1)
    assert (card.cap_micros, card.held) == (7_500_000, None)


def test_that_a_cap_is_suggested_that_lets_the_next_call_through() -> None:
    assert suggested(5_000_000, 4_990_000, 40_000) == 10_000_000
    assert suggested(None, 0, 0) == 1_000_000
    assert suggested(100_000, 12_300_000, 500_000) == 13_000_000


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_that_an_open_dock_fits_the_smallest_window_in_every_language(opened: Callable[[Prepare], Bench], code: str) -> None:
    bench = opened(waiting)
    bench.window.set_language(code)
    bench.window.resize(1100, 720)
    assert bench.window.width() == 1100
    assert bench.window.minimumSizeHint().width() <= 1100
    assert bench.window.dock.model.index(0, 1).data() == tell("task.held.person")


def test_that_a_command_repaints_the_panels_it_moved(opened: Callable[[Prepare], Bench]) -> None:
    def board(store: Store) -> None:
        a_manga(store, 3)
        hold(store)

    bench = opened(board)
    window = bench.window
    window.open_book(1)
    bench.until(lambda: len(window.book.panels.model.cards()) == 3)
    window.dock.deeds.do(Deed.CANCEL, window.dock.model.rows()[0].card)
    bench.until(lambda: {str(card.state) for card in window.book.panels.model.cards()} == {"cancelled"})


def test_that_the_windows_title_says_how_far_the_work_is(empty: Bench, story_file: Path) -> None:
    seen: list[str] = []
    empty.window.windowTitleChanged.connect(seen.append)
    empty.window.intake.take_text(story_file.read_text(encoding="utf-8"))
    empty.until(lambda: empty.window.sheet is not None)
    empty.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    empty.until(empty.all_drawn)
    empty.until(lambda: not empty.window.windowTitle().startswith("▸"))
    assert any(title.startswith("▸ ") and title.endswith("— MangakAI") for title in seen)


def test_that_what_can_be_done_depends_on_how_a_task_stands(tmp_path: Path) -> None:
    store = Store(LibraryPaths(tmp_path / "library"))
    lost(store)
    card = store.tasks.card(1)
    store.close()
    assert possible(card)[:2] == [Deed.DRAW_AGAIN, Deed.SKIP]
    assert possible(card)[-1] is Deed.DELETE
    assert Deed.RETRY not in possible(card)


def test_that_a_panel_that_moves_while_its_book_is_read_is_not_shown_as_it_was(opened: Callable[[Prepare], Bench]) -> None:
    def board(store: Store) -> None:
        a_manga(store, 3)
        hold(store)

    bench = opened(board)
    as_read = bench.program.store.panels.cards(1)[1]
    moved = replace(as_read, seq=as_read.seq + 1, state=StepState.RUNNING)
    bench.window.open_book(1)
    bench.opened.studio.news.panels.emit(PanelsMoved(1, (moved,)))  # told before the whole book has been read
    bench.until(lambda: len(bench.window.book.panels.model.cards()) == 3)
    assert bench.window.book.panels.model.card(as_read.id) == moved
