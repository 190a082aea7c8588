"""The Pages stage as a person uses it: balloons pulled with the mouse and nudged by key, words written where they stand, art moved."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from app.book.balloons import by_hand
from app.book.by_hand import ByHand
from app.book.page import Box, Direction
from app.commands import pages as page_commands
from app.steps.show_page import ShownPage
from app.store.views import PanelCard
from tests.ui.conftest import Bench
from ui.window.book.pages.canvas import PagesCanvas
from ui.window.book.pages.carried import page_file_name
from ui.window.book.pages.choosing import Tool
from ui.window.book.pages.grips import LEAST, Grip, grip_at, kept_inside, pulled, spots
from ui.window.book.pages.items import BalloonItem, rect
from ui.window.book.pages.picks import Pick
from ui.window.book.pages.preflight import findings
from ui.window.book.pages.spreads import Way, beside, plan, spread_of
from ui.window.book.pages.stage import PagesView
from ui.window.book.stage_bar import Stage
from ui.words import tell

SIDES = st.floats(-500, 500)
BOXES = st.builds(lambda x, y, w, h: Box(x, y, x + w, y + h), SIDES, SIDES, st.floats(30, 400), st.floats(30, 400))


# ------------------------------------------------------------------ geometry


def test_that_the_first_page_stands_alone_and_then_two_and_two() -> None:
    found = [spread_of(at, 6, Direction.LEFT_TO_RIGHT) for at in range(6)]
    assert found == [(0,), (1, 2), (1, 2), (3, 4), (3, 4), (5,)]


def test_that_page_seven_lies_left_of_page_six_where_one_reads_from_the_right() -> None:
    spots_ = {one.page + 1: one.box for one in plan([1.4] * 8, 6, Way.SPREAD, Direction.RIGHT_TO_LEFT, neighbours=False).spots}
    assert spots_[7].right == spots_[6].left


def test_that_page_six_lies_left_of_page_seven_where_one_reads_from_the_left() -> None:
    spots_ = {one.page + 1: one.box for one in plan([1.4] * 8, 6, Way.SPREAD, Direction.LEFT_TO_RIGHT, neighbours=False).spots}
    assert spots_[6].right == spots_[7].left


def test_that_the_spread_before_lies_on_the_right_where_one_reads_from_the_right() -> None:
    laid = plan([1.4] * 8, 3, Way.SPREAD, Direction.RIGHT_TO_LEFT, neighbours=True)
    boxes = {one.page: one.box for one in laid.spots}
    assert boxes[2].left > laid.focus.right
    assert boxes[5].right < laid.focus.left


@given(st.integers(1, 40), st.integers(0, 39), st.sampled_from(list(Way)), st.sampled_from(list(Direction)))
def test_that_turning_on_and_back_leads_to_every_page(count: int, start: int, way: Way, direction: Direction) -> None:
    at, met = 0, set[int]()
    for _ in range(count):
        met |= set(spread_of(at, count, direction)) if way is Way.SPREAD else {at}
        at = beside(at, 1, count, way, direction)
    assert met == set(range(count))
    for _ in range(count):
        at = beside(at, -1, count, way, direction)
    assert at == 0


@given(BOXES, st.sampled_from([one for one in Grip if one is not Grip.TAIL]), SIDES, SIDES, st.booleans())
def test_that_a_pulled_balloon_never_turns_inside_out(box: Box, grip: Grip, dx: float, dy: float, keep: bool) -> None:
    made = pulled(box, grip, (dx, dy), keep_shape=keep)
    assert made.width >= min(LEAST, box.width) - 1e-6
    assert made.height >= min(LEAST, box.height) - 1e-6


@given(BOXES, BOXES)
def test_that_what_is_kept_inside_is_inside(box: Box, room: Box) -> None:
    made = kept_inside(box, room)
    assert room.left - 1e-6 <= made.left <= made.right <= room.right + 1e-6
    assert room.top - 1e-6 <= made.top <= made.bottom <= room.bottom + 1e-6


def test_that_each_square_is_found_where_it_is() -> None:
    box = Box(0, 0, 100, 60)
    for grip, spot in spots(box).items():
        assert grip_at(box, None, (spot[0] + 2, spot[1] - 2), 8) is grip
    assert grip_at(box, (200, 200), (198, 203), 8) is Grip.TAIL
    assert grip_at(box, None, (50, 30), 8) is None


def test_that_a_page_s_file_has_a_name_every_system_takes() -> None:
    assert page_file_name('Rain: "The/End"?', 7) == "Rain The End 7.png"


# ------------------------------------------------------------------ the stage


def stage(bench: Bench) -> PagesView:
    view = bench.window.book.view
    assert isinstance(view, PagesView)
    return view


def canvas(bench: Bench) -> PagesCanvas:
    return stage(bench).canvas


@pytest.fixture
def opened(finished: Bench) -> Bench:
    """The Pages stage of a drawn book, its page composed."""
    finished.window.resize(1440, 900)
    finished.window.book.go_to_stage(Stage.PAGES)
    finished.until(lambda: composed(finished))
    return finished


def composed(bench: Bench) -> bool:
    """What is seen is as the library has it."""
    sheets = canvas(bench).sheets.values()
    return bool(sheets) and all(stage(bench).pictures.is_current(one.page.number) for one in sheets)


def choose(bench: Bench) -> BalloonItem:
    """The first balloon, by its place in the reading order."""
    desk = canvas(bench)
    desk.choose(next(one for one in desk.order() if one.balloon))
    desk.setFocus()
    item = desk.chosen_balloon()
    assert item is not None
    return item


def card_of(bench: Bench, panel: int) -> PanelCard:
    return next(card for card in bench.program.store.panels.cards(1) if card.panel.number == panel)


def hand(bench: Bench, item: BalloonItem) -> ByHand:
    return by_hand(card_of(bench, item.balloon.panel).panel, item.balloon.name)


def on_screen(bench: Bench, box: Box) -> QPoint:
    return canvas(bench).mapFromScene(rect(box).center())


def drag(bench: Bench, start: QPoint, by: QPoint) -> None:
    view = canvas(bench).viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    for part in (0.3, 0.7, 1.0):
        QTest.mouseMove(view, start + QPointF(by.x() * part, by.y() * part).toPoint())
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + by)


def middle_part(bench: Bench, item: BalloonItem) -> tuple[float, float]:
    frame = canvas(bench).frame_box(item.balloon.panel)
    assert frame is not None
    x, y = (item.box.left + item.box.right) / 2, (item.box.top + item.box.bottom) / 2
    return (x - frame.left) / frame.width, (y - frame.top) / frame.height


def lettered_at(bench: Bench) -> tuple[float, float] | None:
    """Where the ink of the chosen balloon is, in 0..1 of its frame."""
    pick = canvas(bench).pick
    known = stage(bench).pictures.latest(pick.page) if pick is not None else None
    if pick is None or known is None:
        return None
    balloon = next(one for one in known.laid.balloons if (one.panel, one.name) == (pick.panel, pick.balloon))
    frame = next(one.box for one in known.laid.frames if one.panel == pick.panel)
    x, y = (balloon.box.left + balloon.box.right) / 2, (balloon.box.top + balloon.box.bottom) / 2
    return (x - frame.left) / frame.width, (y - frame.top) / frame.height


def test_that_a_dragged_balloon_is_lettered_where_it_was_let_go_and_undo_puts_it_back(opened: Bench) -> None:
    item = choose(opened)
    before = middle_part(opened, item)
    drag(opened, on_screen(opened, item.box), QPoint(-30 if before[0] > 0.5 else 30, 10))
    opened.until(lambda: hand(opened, item).middle is not None)
    wanted = hand(opened, item).middle
    assert wanted is not None
    assert wanted != pytest.approx(before, abs=0.02)
    opened.until(lambda: lettered_at(opened) == pytest.approx(wanted, abs=0.02))
    opened.window.book.history.undo()
    opened.until(lambda: hand(opened, item) == ByHand(item.balloon.name))
    opened.until(lambda: lettered_at(opened) == pytest.approx(before, abs=0.02))


def test_that_escape_ends_a_drag_and_nothing_is_changed(opened: Bench) -> None:
    item = choose(opened)
    start = on_screen(opened, item.box)
    view = canvas(opened).viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(view, start + QPoint(40, 20))
    assert canvas(opened).pulling
    opened.window.step_back()
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(40, 20))
    opened.bot.wait(50)
    assert hand(opened, item) == ByHand(item.balloon.name)
    assert canvas(opened).pick is not None


def test_that_a_corner_that_is_pulled_makes_the_balloon_as_large(opened: Bench) -> None:
    item = choose(opened)
    corner, high = canvas(opened).mapFromScene(rect(item.box).bottomRight()), item.box.height
    drag(opened, corner, QPoint(25, 20))
    opened.until(lambda: hand(opened, item).size is not None)
    frame = canvas(opened).frame_box(item.balloon.panel)
    size = hand(opened, item).size
    assert frame is not None
    assert size is not None
    assert size[1] * frame.height > high


def test_that_arrow_keys_nudge_a_balloon_and_a_row_of_them_is_one_change(opened: Bench) -> None:
    item = choose(opened)
    before = middle_part(opened, item)
    for _ in range(4):
        opened.press(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    opened.until(lambda: hand(opened, item).middle is not None)
    wanted = hand(opened, item).middle
    assert wanted is not None
    assert wanted[1] > before[1]
    stack = opened.window.book.history.stack
    assert stack is not None
    opened.until(stack.count)
    assert stack.count() == 1


def test_that_words_written_on_the_page_are_printed_and_the_script_stays(opened: Bench) -> None:
    item = choose(opened)
    line = card_of(opened, item.balloon.panel).panel.lines
    opened.press(Qt.Key.Key_Return)
    editor = canvas(opened).editor
    assert editor is not None
    editor.setPlainText("Quite other words")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    opened.until(lambda: hand(opened, item).text == "Quite other words")
    assert card_of(opened, item.balloon.panel).panel.lines == line
    opened.until(lambda: "Quite other words" in [row.text for row in stage(opened).inspector.order.rows()])


def test_that_escape_leaves_the_words_of_a_balloon_as_they_were(opened: Bench) -> None:
    item = choose(opened)
    opened.press(Qt.Key.Key_Return)
    editor = canvas(opened).editor
    assert editor is not None
    editor.setPlainText("Quite other words")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    opened.bot.wait(50)
    assert canvas(opened).editor is None
    assert hand(opened, item).text == ""
    assert canvas(opened).hasFocus()


def test_that_delete_hides_a_balloon_and_the_reading_order_brings_it_back(opened: Bench) -> None:
    item = choose(opened)
    opened.press(Qt.Key.Key_Delete)
    opened.until(lambda: [row for row in stage(opened).inspector.order.rows() if not row.number])
    assert hand(opened, item).hidden
    (hidden,) = [row for row in stage(opened).inspector.order.rows() if not row.number]
    assert hidden.text == item.balloon.text
    stage(opened).inspector.order.back.emit(hidden.pick)
    opened.until(lambda: not hand(opened, item).hidden)


def test_that_reset_puts_a_balloon_where_it_was_found(opened: Bench) -> None:
    item = choose(opened)
    drag(opened, on_screen(opened, item.box), QPoint(20, 8))
    inspector = stage(opened).inspector
    opened.until(inspector.reset_button.isEnabled)
    opened.click(inspector.reset_button)
    opened.until(lambda: hand(opened, item) == ByHand(item.balloon.name))


def test_that_tab_goes_through_frames_and_balloons_as_they_are_read(opened: Bench) -> None:
    desk = canvas(opened)
    desk.choose(None)
    desk.setFocus()
    order = desk.order()
    met = []
    for _ in order:
        opened.press(Qt.Key.Key_Tab)
        met.append(desk.pick)
    assert met == order
    opened.press(Qt.Key.Key_Tab)
    assert not desk.hasFocus()


def test_that_a_screen_reader_hears_what_a_finding_leads_to(opened: Bench) -> None:
    item = canvas(opened).balloons[-1]
    assert tell("outline.page", n=1) in canvas(opened).accessibleDescription()
    stage(opened).inspector.show_pick.emit(Pick(item.sheet.page.number, item.balloon.panel, item.balloon.name))
    assert canvas(opened).chosen_balloon() is item
    assert item.balloon.text in canvas(opened).accessibleDescription()


def test_that_art_is_moved_inside_its_frame_as_far_as_there_is_art(opened: Bench) -> None:
    desk = canvas(opened)
    desk.choose(desk.order()[0])
    stage(opened).inspector.art_size.setValue(200)
    panel = desk.order()[0].panel
    opened.until(lambda: (shown := desk.shown_frame(panel)) is not None and shown.crop is not None and shown.crop.width < 0.6)
    before = card_of(opened, panel).panel.focus
    frame = desk.frame_box(panel)
    assert frame is not None
    assert before is not None
    free = next(spot for spot in corners(frame) if desk.gestures.balloon_at(spot) is None)
    drag(opened, desk.mapFromScene(*free), QPoint(-40, 0))
    opened.until(lambda: card_of(opened, panel).panel.focus != before)
    after = card_of(opened, panel).panel.focus
    assert after is not None
    assert after.x > before.x
    assert after.zoom == 2.0


def corners(frame: Box) -> list[tuple[float, float]]:
    return [(frame.left + frame.width * x, frame.top + frame.height * y) for x in (0.5, 0.3, 0.7, 0.9, 0.1) for y in (0.5, 0.8, 0.2)]


def test_that_enter_on_a_frame_opens_its_panel(opened: Bench) -> None:
    desk = canvas(opened)
    desk.choose(desk.order()[0])
    desk.setFocus()
    opened.press(Qt.Key.Key_Return)
    assert opened.window.book.stage is Stage.PANELS
    assert opened.window.book.panels.in_detail()


def test_that_the_hand_moves_the_desk_and_no_balloon(opened: Bench) -> None:
    item = choose(opened)
    desk = canvas(opened)
    desk.zoom_full()
    stage(opened).set_tool(Tool.HAND)
    before = desk.verticalScrollBar().value()
    drag(opened, desk.viewport().rect().center(), QPoint(0, -60))
    assert desk.verticalScrollBar().value() == before + 60
    assert hand(opened, item) == ByHand(item.balloon.name)


def test_that_zoom_keys_change_the_size_composed_as_sharp_as_it_is_seen_and_zero_fits_again(opened: Bench) -> None:
    desk = canvas(opened)
    fitting = desk.percent
    stage(opened).deeds()["zoom.in"]()
    assert desk.percent > fitting
    stage(opened).deeds()["zoom.full"]()
    assert desk.percent == 100
    number = desk.sheets[0].page.number
    opened.until(lambda: (found := stage(opened).pictures.latest(number)) is not None and found.wide == 1600)
    stage(opened).deeds()["zoom.fit"]()
    assert desk.percent == fitting


def test_that_a_copied_page_is_on_the_clipboard_as_it_is_exported(opened: Bench) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.clear()
    stage(opened).deeds()["copy"]()
    opened.until(lambda: clipboard.mimeData() is not None and clipboard.mimeData().hasUrls() and clipboard.mimeData().hasImage())
    assert clipboard.image().width() == 1600
    assert clipboard.mimeData().urls()[0].fileName() == "The Rain Courier 1.png"
    clipboard.clear()


def test_that_a_small_window_shows_one_page_and_a_larger_one_a_spread(opened: Bench) -> None:
    assert canvas(opened).way is Way.SPREAD
    opened.window.resize(1100, 720)
    opened.until(lambda: canvas(opened).way is Way.PAGE)


def test_that_preflight_names_what_is_missing_old_crowded_small_and_near_the_edge(opened: Bench) -> None:
    view, number = stage(opened), canvas(opened).sheets[0].page.number
    page = canvas(opened).sheets[0].page
    latest = view.pictures.latest(number)
    assert latest is not None
    cards = {card.panel.number: card for card in opened.program.store.panels.cards(1)}
    assert findings([page], cards, {number: latest.laid}) == []
    cards[1], cards[2] = replace(cards[1], picture=None), replace(cards[2], stale=True)
    first = replace(latest.laid.balloons[0], letters=0.005, box=Box(0.01, 0.1, 0.2, 0.2))
    second = replace(latest.laid.balloons[0], shape="strip")
    laid = ShownPage(b"", latest.laid.frames, (first, second))
    assert [one.kind for one in findings([page], cards, {number: laid})] == ["missing", "stale", "small", "edge", "crowded"]


def test_that_a_balloon_moved_elsewhere_is_seen_moved(opened: Bench) -> None:
    """The command line, or an undo, may change what is looked at."""
    item = choose(opened)
    panel = card_of(opened, item.balloon.panel).id
    opened.window.book.history.do(page_commands.move_balloon, panel, item.balloon.name, (0.5, 0.5))
    opened.until(lambda: lettered_at(opened) == pytest.approx((0.5, 0.5), abs=0.05))
