"""Where pages lie on the desk of the storyboard, and where a dragged frame goes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.book.page import Box, Direction, Frame, Page
from ui.window.book.board.spreads import Plan, drop_place, plan

FRAMES = (Frame(1, Box(0.05, 0.05, 0.48, 0.4)), Frame(2, Box(0.52, 0.05, 0.95, 0.4)), Frame(3, Box(0.05, 0.45, 0.95, 0.9)))


def pages(count: int) -> list[Page]:
    return [Page(number, 1, FRAMES, 1.4142) for number in range(1, count + 1)]


def left_of(laid: Plan, page: int) -> float:
    return next(spot.left for spot in laid.spots if spot.page == page - 1)


def test_that_pages_face_each_other_as_in_the_bound_book() -> None:
    ltr, rtl = (plan(pages(5), way, 1000) for way in (Direction.LEFT_TO_RIGHT, Direction.RIGHT_TO_LEFT))
    assert left_of(ltr, 2) < left_of(ltr, 3)
    assert left_of(rtl, 2) > left_of(rtl, 3)
    assert left_of(ltr, 1) < left_of(ltr, 2)
    assert left_of(rtl, 1) > left_of(rtl, 2)


@given(st.integers(0, 40), st.sampled_from(list(Direction)), st.floats(320, 3000), st.floats(0.5, 2.5))
def test_that_no_two_pages_lie_on_each_other_and_all_are_on_the_desk(count: int, direction: Direction, room: float, zoom: float) -> None:
    laid = plan(pages(count), direction, room, zoom)
    boxes = [(one.left, one.top, one.left + one.width, one.top + one.height) for one in laid.spots]
    assert len(boxes) == count + 1  # and the place for one more
    for at, (left, top, right, bottom) in enumerate(boxes):
        assert left >= 0
        assert right <= laid.width
        assert bottom <= laid.height
        for other in boxes[at + 1 :]:
            assert right <= other[0] + 1e-6 or other[2] <= left + 1e-6 or bottom <= other[1] + 1e-6 or other[3] <= top + 1e-6


@given(st.integers(0, 200), st.floats(0, 20_000), st.floats(10, 2000))
def test_that_what_is_seen_is_found_without_looking_at_every_page(count: int, top: float, tall: float) -> None:
    laid = plan(pages(count), Direction.LEFT_TO_RIGHT, 900)
    assert set(laid.seen(top, top + tall)) == {one for one in laid.spots if one.bottom >= top and one.top <= top + tall}


def test_that_a_frame_goes_before_the_one_it_is_let_go_in_front_of() -> None:
    assert drop_place(FRAMES, 3, 0.1, 0.2, Direction.LEFT_TO_RIGHT) == 1
    assert drop_place(FRAMES, 3, 0.5, 0.2, Direction.LEFT_TO_RIGHT) == 2
    assert drop_place(FRAMES, 3, 0.9, 0.2, Direction.LEFT_TO_RIGHT) == 3
    assert drop_place(FRAMES, 9, 0.5, 0.99, Direction.LEFT_TO_RIGHT) == 4


def test_that_in_a_page_read_from_the_right_the_right_side_comes_first() -> None:
    mirrored = tuple(Frame(one.panel, Box(1 - one.box.right, one.box.top, 1 - one.box.left, one.box.bottom)) for one in FRAMES)
    assert drop_place(mirrored, 3, 0.9, 0.2, Direction.RIGHT_TO_LEFT) == 1
    assert drop_place(mirrored, 3, 0.1, 0.2, Direction.RIGHT_TO_LEFT) == 3
