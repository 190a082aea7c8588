"""The Storyboard stage as a person uses it: frames dragged with the mouse, moved by key, changed, priced and drawn."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest

from app.book.page import Box, Direction, Frame, Page
from app.book.storyboard import Shot, Weight
from app.commands import manga, tasks
from app.paths import LibraryPaths
from app.program import Program
from app.store.store import Store
from app.work.plan import Until
from app.work.tasks import TaskChoices
from tests.commands.books import BOOK, new_book, work_off
from tests.ui.conftest import Bench, OpenBench
from ui.window.book.board.desk import BoardDesk
from ui.window.book.board.page_item import AddPageItem, PageItem, Shown
from ui.window.book.board.stage import StoryboardStage
from ui.window.book.stage_bar import Stage
from ui.window.library.new_book import NewBookSheet

PANELS = 9


@pytest.fixture(scope="module")
def held_library(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Direction, str], Path]:
    """A library with a book of nine panels on three pages that waits to be drawn."""
    made: dict[tuple[Direction, str], Path] = {}

    def of(direction: Direction, artist: str) -> Path:
        if (direction, artist) not in made:
            root = made[direction, artist] = tmp_path_factory.mktemp("held") / "library"
            store = Store(LibraryPaths(root))
            task = TaskChoices(artist=artist, artist_model="gemini-nano-banana-2.1" if artist == "gemini" else "")
            choices = manga.Choices(PANELS, direction=direction, until=Until.STORYBOARD, task=task)
            work_off(store, manga.make_manga(store, new_book(store), choices))
            store.close()
        return made[direction, artist]

    return of


@pytest.fixture
def opened(open_bench: OpenBench, held_library: Callable[[Direction, str], Path], tmp_path: Path) -> Callable[..., Bench]:
    def one(direction: Direction = Direction.LEFT_TO_RIGHT, artist: str = "draft") -> Bench:
        library = tmp_path / "library"
        shutil.copytree(held_library(direction, artist), library)

        def still(program: Program) -> None:
            tasks.pause(program.store)  # what is planned here is looked at, not worked on

        bench = open_bench(library, still)
        bench.window.resize(1440, 900)
        bench.open_first_book()
        bench.until(lambda: bench.window.book.stage is Stage.STORYBOARD)
        bench.until(lambda: stage(bench).desk.current() is not None and stage(bench).offer is not None)
        return bench

    return one


def stage(bench: Bench) -> StoryboardStage:
    view = bench.window.book.view
    assert isinstance(view, StoryboardStage)
    return view


def order(bench: Bench) -> list[tuple[int, int, int]]:
    return [(card.id, card.page, card.place) for card in bench.program.store.panels.cards(BOOK)]


def settled(bench: Bench, before: list[tuple[int, int, int]]) -> list[tuple[int, int, int]]:
    """The order in the library once it is another than before and the desk shows it."""
    bench.until(lambda: order(bench) != before)
    bench.until(lambda: shown(bench) == order(bench))
    return order(bench)


def shown(bench: Bench) -> list[tuple[int, int, int]]:
    return [(card.id, card.page, card.place) for card in (stage(bench).shown.cards or {}).values()]


def drag(bench: Bench, panel: int, to: QPoint, *, let_go: bool = True) -> None:
    """Pressed on a frame, moved in steps as a hand does, let go."""
    desk = stage(bench).desk
    start = desk.place_of(panel)
    assert start is not None
    QTest.mousePress(desk.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(desk.viewport(), start + (to - start) * (step / 5))
    if let_go:
        QTest.mouseRelease(desk.viewport(), Qt.MouseButton.LeftButton, pos=to)


def spot(bench: Bench, panel: int) -> QPoint:
    found = stage(bench).desk.place_of(panel)
    assert found is not None
    return found


def box(desk: BoardDesk, panel: int) -> QRect:
    """A frame in the viewport."""
    item = next(one for one in desk.scene().items() if isinstance(one, PageItem) and panel in ids_on(one))
    frame = next(frame for frame in item.page.frames if (card := item.card(frame.panel)) is not None and card.id == panel)
    return desk.mapFromScene(item.box(frame.box).translated(item.pos())).boundingRect()


def ids_on(item: PageItem) -> list[int]:
    return [card.id for frame in item.page.frames if (card := item.card(frame.panel)) is not None]


def press(bench: Bench, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    stage(bench).desk.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(stage(bench).desk, key, modifier)


def test_that_a_held_book_opens_at_its_storyboard_and_the_red_button_draws_it(opened: Callable[..., Bench]) -> None:
    bench = opened()
    assert bench.window.book.next_button.text() == "Draw 9 panels · free"
    assert not stage(bench).bar.isVisible()  # nothing to save where nothing costs
    bench.click(bench.window.book.next_button)
    bench.until(lambda: bench.window.book.stage is Stage.PANELS)
    assert {card.state for card in bench.program.store.panels.cards(BOOK)} == {"waiting"}


def test_that_a_frame_is_dragged_before_another_and_the_way_back_is_one_undo(opened: Callable[..., Bench]) -> None:
    bench = opened()
    before = order(bench)
    last, first = before[2][0], before[0][0]
    drag(bench, last, spot(bench, first) - QPoint(60, 6))
    after = settled(bench, before)
    assert [one for one, page, _ in after if page == 1] == [last, first, before[1][0]]
    QTest.keyClick(bench.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert settled(bench, after) == before


def test_that_a_frame_is_dragged_to_the_place_for_another_page(opened: Callable[..., Bench]) -> None:
    bench = opened()
    before = order(bench)
    desk = stage(bench).desk
    item = next(one for one in desk.scene().items() if isinstance(one, AddPageItem))
    drag(bench, before[-2][0], desk.mapFromScene(item.sceneBoundingRect().center()))
    after = settled(bench, before)
    assert [page for one, page, _ in after if one == before[-2][0]] == [4]


def test_that_escape_lets_a_dragged_frame_go_where_it_was(opened: Callable[..., Bench]) -> None:
    bench = opened()
    before = order(bench)
    drag(bench, before[2][0], spot(bench, before[0][0]) - QPoint(60, 6), let_go=False)
    assert stage(bench).shown.dragged == before[2][0]
    assert stage(bench).step_back()
    assert stage(bench).shown.dragged is None
    QTest.mouseRelease(stage(bench).desk.viewport(), Qt.MouseButton.LeftButton, pos=spot(bench, before[0][0]))
    assert not stage(bench).step_back()
    assert order(bench) == before


def test_that_a_handle_pulled_outwards_makes_the_panel_larger(opened: Callable[..., Bench]) -> None:
    bench = opened()
    desk, panel = stage(bench).desk, order(bench)[1][0]
    desk.go_to(panel)
    corner = box(desk, panel).bottomRight()
    QTest.mousePress(desk.viewport(), Qt.MouseButton.LeftButton, pos=corner)
    QTest.mouseMove(desk.viewport(), corner + QPoint(30, 24))
    QTest.mouseRelease(desk.viewport(), Qt.MouseButton.LeftButton, pos=corner + QPoint(30, 24))
    bench.until(lambda: bench.program.store.panels.card(panel).panel.weight is Weight.LARGE)


def test_that_arrows_walk_in_reading_order_and_alt_arrows_move_the_frame(opened: Callable[..., Bench]) -> None:
    bench = opened()
    before = order(bench)
    press(bench, Qt.Key.Key_Home)
    press(bench, Qt.Key.Key_Right)
    assert stage(bench).shown.current == before[1][0]
    assert "Panel 1, 2." in stage(bench).desk.accessibleDescription()
    press(bench, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert [one for one, _, _ in settled(bench, before)][:3] == [before[1][0], before[0][0], before[2][0]]
    assert stage(bench).shown.current == before[1][0]


def test_that_in_a_book_read_from_the_right_the_left_arrow_goes_on(opened: Callable[..., Bench]) -> None:
    bench = opened(Direction.RIGHT_TO_LEFT)
    before = order(bench)
    press(bench, Qt.Key.Key_Home)
    press(bench, Qt.Key.Key_Left)
    assert stage(bench).shown.current == before[1][0]


def test_that_a_panel_is_deleted_by_key_and_comes_back(opened: Callable[..., Bench]) -> None:
    bench = opened()
    before = order(bench)
    press(bench, Qt.Key.Key_Home)
    press(bench, Qt.Key.Key_Delete)
    assert len(settled(bench, before)) == PANELS - 1
    bench.until(lambda: bench.window.book.next_button.text() == "Draw 8 panels · free")
    bench.click(stage(bench).undo)
    bench.until(lambda: order(bench) == before)


def test_that_shot_and_what_we_see_are_changed_in_the_inspector(opened: Callable[..., Bench]) -> None:
    bench = opened()
    view, store = stage(bench), bench.program.store
    panel = view.shown.current
    assert panel is not None
    bench.click(view.inspector.shots.button(Shot.INSERT))
    bench.until(lambda: store.panels.card(panel).panel.shot is Shot.INSERT)
    view.inspector.field.setFocus()
    view.inspector.field.selectAll()
    QTest.keyClicks(view.inspector.field, "A letter on the wet stones")
    view.desk.setFocus()
    bench.until(lambda: store.panels.card(panel).panel.seen == "A letter on the wet stones")
    bench.until(lambda: view.inspector.field.toPlainText() == "A letter on the wet stones")


def test_that_a_character_is_taken_out_and_a_line_goes_to_the_panel_before(opened: Callable[..., Bench]) -> None:
    bench = opened()
    view, store = stage(bench), bench.program.store
    panel = next(card for card in store.panels.cards(BOOK) if len([line for line in card.panel.lines if line.kind != "tag"]) > 1)
    view.desk.go_to(panel.id)
    name = panel.panel.actors[0].character
    view.inspector.taken_away.emit(name)
    bench.until(lambda: name not in {actor.character for actor in store.panels.card(panel.id).panel.actors})
    view.inspector.line_moved.emit((0, False))
    bench.until(lambda: store.panels.card(panel.id).panel.span != panel.panel.span)


def test_that_split_and_merge_are_each_others_way_back(opened: Callable[..., Bench]) -> None:
    bench = opened()
    view, before = stage(bench), order(bench)
    words = bench.program.store.panels.card(before[1][0]).panel.text
    view.desk.go_to(before[1][0])
    bench.click(view.split)
    split = settled(bench, before)
    assert len(split) == PANELS + 1
    bench.click(view.merge)
    assert len(settled(bench, split)) == PANELS
    assert bench.program.store.panels.card(before[1][0]).panel.text == words


def test_that_the_bar_counts_again_at_once_and_marks_what_becomes_a_draft(opened: Callable[..., Bench]) -> None:
    bench = opened(artist="gemini")
    view = stage(bench)
    assert view.bar.isVisible()
    assert bench.window.book.next_button.text().startswith("Draw 9 panels · about $")
    view.bar.slider.setValue(4)
    assert bench.window.book.next_button.text().startswith("Draw 4 panels · about $")
    view.bar.show_them.setChecked(True)
    assert len(view.shown.drafts) == 5
    view.bar.slider.setValue(0)
    assert bench.window.book.next_button.text() == "Draw 9 drafts · free"
    view.bar.slider.setValue(4)
    bench.click(bench.window.book.next_button)
    bench.until(lambda: bench.window.book.stage is Stage.PANELS)
    lanes = bench.program.store.write(
        lambda connection: connection.exec_driver_sql("SELECT lane, count(*) FROM step WHERE kind = 'draw_panel' GROUP BY 1").all()
    )
    assert sorted(map(tuple, lanes)) == [("compute", 5), ("gemini", 4)]


def test_that_a_book_of_two_thousand_pages_has_items_for_those_that_are_seen_only(qapp: object) -> None:
    frames = tuple(Box(0.1, 0.1 + 0.3 * at, 0.9, 0.35 + 0.3 * at) for at in range(3))
    pages = [Page(n, 1, tuple(Frame(3 * n - 2 + at, box) for at, box in enumerate(frames)), 1.4142) for n in range(1, 2001)]
    desk = BoardDesk(Shown(lambda _card: None, lambda _card: None, lambda _count: ""))
    desk.resize(900, 700)
    desk.show_board(pages, [], Direction.LEFT_TO_RIGHT)
    assert 0 < desk.items_made < 30
    desk.verticalScrollBar().setValue(desk.verticalScrollBar().maximum())
    assert 0 < desk.items_made < 30
    assert any(isinstance(item, AddPageItem) for item in desk.scene().items())
    desk.deleteLater()


def test_that_a_new_book_may_stop_at_its_storyboard_and_is_shown_there(empty: Bench, story_file: Path) -> None:
    empty.drop(story_file)
    empty.until(lambda: isinstance(empty.window.sheet, NewBookSheet))
    sheet = empty.window.sheet
    assert isinstance(sheet, NewBookSheet)
    sheet.set_panels(3)
    sheet.until.setCurrentIndex(1)
    empty.until(sheet.make.isEnabled)
    empty.click(sheet.make)
    empty.until(lambda: empty.window.book.stage is Stage.STORYBOARD)
    empty.until(lambda: empty.window.book.next_button.text() == "Draw 3 panels · free")
    assert {card.state for card in empty.program.store.panels.cards(1)} == {None}
