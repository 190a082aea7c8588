"""A book read on the whole screen: in the direction it is read, by key, wheel and click, and everything as it was afterwards."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.book.layout import B5
from app.book.page import Direction, Page
from app.commands import manga, tasks
from app.paths import LibraryPaths
from app.program import Program
from app.store.store import Store
from app.work.plan import Until
from tests.commands.books import BOOK, new_book, work_off
from tests.ui.conftest import Bench, OpenBench
from ui.window.book.pages.reading_places import group_of, opened, step, strip
from ui.window.book.pages.reading_view import ReadingView, open_reading

SCREEN = (1600.0, 900.0)
TALL = (700.0, 900.0)


def pages(count: int) -> tuple[Page, ...]:
    return tuple(Page(number, 1, (), B5) for number in range(1, count + 1))


def test_that_a_tall_screen_shows_one_page_at_a_time() -> None:
    assert group_of(3, pages(8), Direction.RIGHT_TO_LEFT, TALL) == (3,)
    assert group_of(3, pages(8), Direction.RIGHT_TO_LEFT, SCREEN) == (3, 4)


def test_that_the_earlier_page_of_a_spread_lies_on_the_side_where_one_begins() -> None:
    rtl = {place.at: place.box.left for place in opened(1, pages(8), Direction.RIGHT_TO_LEFT, SCREEN)}
    ltr = {place.at: place.box.left for place in opened(1, pages(8), Direction.LEFT_TO_RIGHT, SCREEN)}
    assert rtl[1] > rtl[2]
    assert ltr[1] < ltr[2]


@given(st.integers(1, 30), st.sampled_from([SCREEN, TALL]), st.sampled_from([Direction.RIGHT_TO_LEFT, Direction.LEFT_TO_RIGHT]))
def test_that_reading_on_meets_every_page_once(count: int, size: tuple[float, float], direction: Direction) -> None:
    book, at, met = pages(count), 0, list[int]()
    while True:
        met += group_of(at, book, direction, size)
        after = step(at, 1, book, direction, size)
        if after == at:
            break
        at = after
    assert met == list(range(count))


@given(st.integers(1, 12), st.sampled_from([SCREEN, TALL]))
def test_that_pages_fit_the_screen_and_a_strip_has_no_seam(count: int, size: tuple[float, float]) -> None:
    for at in range(count):
        for place in opened(at, pages(count), Direction.LEFT_TO_RIGHT, size):
            assert min(place.box.left, place.box.top) >= 0
            assert place.box.right <= size[0]
            assert place.box.bottom <= size[1]
    below = strip(pages(count), size)
    assert all(one.box.bottom == after.box.top for one, after in pairwise(below))


# ------------------------------------------------------------------ in the window


@pytest.fixture(scope="module")
def held_library(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Direction], Path]:
    """A library with a book of nine panels that waits to be drawn."""
    made: dict[Direction, Path] = {}

    def of(direction: Direction) -> Path:
        if direction not in made:
            root = made[direction] = tmp_path_factory.mktemp("held") / "library"
            store = Store(LibraryPaths(root))
            work_off(store, manga.make_manga(store, new_book(store), manga.Choices(9, direction=direction, until=Until.STORYBOARD)))
            store.close()
        return made[direction]

    return of


@pytest.fixture
def read(open_bench: OpenBench, held_library: Callable[[Direction], Path], tmp_path: Path) -> Callable[..., tuple[Bench, ReadingView]]:
    def one(direction: Direction = Direction.RIGHT_TO_LEFT) -> tuple[Bench, ReadingView]:
        library = tmp_path / "library"
        shutil.copytree(held_library(direction), library)

        def still(program: Program) -> None:
            tasks.pause(program.store)

        bench = open_bench(library, still)
        bench.window.resize(1440, 900)
        bench.until(bench.window.library.isVisible)
        view = open_reading(bench.window, bench.opened.studio, BOOK)
        bench.until(lambda: view.pages)
        assert len(view.pages) == 3
        return bench, view

    return one


def test_that_the_left_arrow_reads_on_where_one_reads_from_the_right(read: Callable[..., tuple[Bench, ReadingView]]) -> None:
    bench, view = read()
    bench.press(Qt.Key.Key_Left)
    assert view.at == 1
    bench.press(Qt.Key.Key_Right)
    assert view.at == 0
    bench.press(Qt.Key.Key_End)
    assert view.at == 2
    bench.press(Qt.Key.Key_Home)
    assert view.at == 0
    bench.press(Qt.Key.Key_Space)
    assert view.at == 1


def test_that_the_side_of_the_next_page_is_the_one_to_click(read: Callable[..., tuple[Bench, ReadingView]]) -> None:
    _bench, view = read(Direction.LEFT_TO_RIGHT)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(view.width() - 40, 300))
    assert view.at == 1
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(40, 300))
    assert view.at == 0


def test_that_a_webtoon_is_one_strip_that_is_scrolled(read: Callable[..., tuple[Bench, ReadingView]]) -> None:
    bench, view = read(Direction.WEBTOON)
    tops = {place.at: place.box.top for place in view.places()}
    bench.press(Qt.Key.Key_Down)
    after = {place.at: place.box.top for place in view.places()}
    shared = min(tops.keys() & after.keys())
    assert after[shared] < tops[shared]
    for _ in range(60):
        bench.press(Qt.Key.Key_Down)
    assert view.at == 2
    assert view.places()[-1].box.bottom == pytest.approx(view.height(), abs=1)


def test_that_escape_gives_the_window_and_the_focus_back(read: Callable[..., tuple[Bench, ReadingView]]) -> None:
    bench, view = read()
    view.leave()
    bench.bot.wait(20)
    bench.window.library.covers.setFocus()
    before = bench.window.windowState()
    again = open_reading(bench.window, bench.opened.studio, BOOK, 1)
    assert bench.window.isFullScreen()
    bench.until(lambda: again.pages)
    assert again.at == 1
    bench.press(Qt.Key.Key_Escape)
    assert bench.window.windowState() == before
    assert not again.isVisible()
    assert bench.window.library.covers.hasFocus()


def test_that_no_key_does_anything_behind_the_book(read: Callable[..., tuple[Bench, ReadingView]]) -> None:
    bench, view = read()
    bench.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    bench.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert not bench.window.dock.isVisible()
    assert bench.window.sheet is None
    assert view.isVisible()


def test_that_what_is_not_drawn_is_read_as_a_rough_and_said_and_the_next_pages_are_ready(
    read: Callable[..., tuple[Bench, ReadingView]],
) -> None:
    bench, view = read()
    number = view.pages[0].number
    bench.until(lambda: view.pictures.is_current(number))
    laid = view.pictures.latest(number)
    assert laid is not None
    assert not any(frame.drawn for frame in laid.laid.frames)
    assert "rough" in view.counter()
    assert view.counter() in view.accessibleDescription()
    bench.until(lambda: all(view.pictures.is_current(page.number) for page in view.pages))
    assert view.at == 0


def test_that_the_counter_fades_and_comes_back_with_the_next_page(read: Callable[..., tuple[Bench, ReadingView]]) -> None:
    bench, view = read()
    bench.until(lambda: not view.close_button.isVisible())
    bench.press(Qt.Key.Key_Left)
    assert view.close_button.isVisible()


def test_that_space_shows_the_focused_panel_large_and_closes_it_again(finished: Bench) -> None:
    panels = finished.window.book.panels
    panels.view.setFocus()
    finished.press(Qt.Key.Key_Space)
    look = panels.looking.look
    assert look.isVisible()
    assert look.hasFocus()
    first = panels.current()
    finished.press(Qt.Key.Key_Right)
    assert panels.current() != first
    finished.press(Qt.Key.Key_Space)
    assert not look.isVisible()
    assert panels.view.hasFocus()


def test_that_the_gallery_opens_the_book_at_the_panel_s_page(finished: Bench) -> None:
    finished.window.book.panels.looking.button.click()
    view = finished.window.findChild(ReadingView)
    assert isinstance(view, ReadingView)
    finished.until(lambda: view.pages)
    assert view.at == 0
    finished.press(Qt.Key.Key_Escape)
