"""Panels on pages: every panel once, in order, inside the page, shaped by what it shows."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.book.layout import frame_size, lay_out
from app.book.page import Box, Direction, Page
from app.book.script import Line, LineKind, Setting
from app.book.storyboard import Panel, Shot
from app.book.text import Span

SPAN = Span(0, 0)
PRINTED = st.sampled_from([Direction.RIGHT_TO_LEFT, Direction.LEFT_TO_RIGHT])


def panel(number: int, scene: int = 1, shot: Shot = Shot.MEDIUM, words: str = "") -> Panel:
    lines = (Line(LineKind.SPEECH, words, SPAN),) if words else ()
    return Panel(number, chapter=2, scene=scene, span=SPAN, text=words, shot=shot, setting=Setting(), lines=lines)


@st.composite
def chapters(draw: st.DrawFn) -> list[Panel]:
    kinds = draw(st.lists(st.tuples(st.sampled_from(list(Shot)), st.booleans(), st.integers(0, 300)), min_size=1, max_size=40))
    first, scene, panels = draw(st.integers(1, 50)), 1, []
    for number, (shot, new_scene, letters) in enumerate(kinds, first):
        scene += new_scene
        panels.append(panel(number, scene, shot, "a" * letters))
    return panels


def told_order(pages: Sequence[Page]) -> list[int]:
    return [frame.panel for page in pages for frame in page.frames]


def overlap(one: Box, other: Box) -> bool:
    return one.left < other.right and other.left < one.right and one.top < other.bottom and other.top < one.bottom


@given(chapters(), st.sampled_from(list(Direction)))
@settings(max_examples=60, deadline=None)
def test_that_every_panel_stands_on_a_page_once_and_in_order(panels: list[Panel], direction: Direction) -> None:
    placed, pages = lay_out(panels, direction, first_page=7)
    assert told_order(pages) == [one.number for one in panels] == [one.number for one in placed]
    assert [page.number for page in pages] == list(range(7, 7 + len(pages)))
    assert {page.chapter for page in pages} == {2}


@given(chapters(), st.sampled_from(list(Direction)))
@settings(max_examples=60, deadline=None)
def test_that_frames_lie_inside_the_page_and_never_on_each_other(panels: list[Panel], direction: Direction) -> None:
    for page in lay_out(panels, direction)[1]:
        for index, frame in enumerate(page.frames):
            assert 0 < frame.box.left < frame.box.right < 1
            assert 0 < frame.box.top < frame.box.bottom < 1
            assert not any(overlap(frame.box, other.box) for other in page.frames[index + 1 :])


@given(chapters(), PRINTED)
@settings(max_examples=60, deadline=None)
def test_that_the_next_frame_is_further_along_the_row_or_in_the_row_below(panels: list[Panel], direction: Direction) -> None:
    for page in lay_out(panels, direction)[1]:
        for before, after in pairwise(page.frames):
            same_row = abs(before.box.top - after.box.top) < 1e-9
            if not same_row:
                assert after.box.top >= before.box.bottom
            elif direction is Direction.RIGHT_TO_LEFT:
                assert after.box.right <= before.box.left
            else:
                assert after.box.left >= before.box.right


@given(chapters(), PRINTED)
@settings(max_examples=60, deadline=None)
def test_that_a_printed_page_has_three_to_six_panels_and_is_filled_to_its_margins(panels: list[Panel], direction: Direction) -> None:
    for page in lay_out(panels, direction)[1]:
        assert min(3, len(panels)) <= len(page.frames) <= 6
        assert min(frame.box.left for frame in page.frames) == pytest.approx(1 - max(frame.box.right for frame in page.frames))
        assert max(frame.box.bottom for frame in page.frames) - min(frame.box.top for frame in page.frames) > 0.9


@given(chapters(), st.sampled_from(list(Direction)))
@settings(max_examples=60, deadline=None)
def test_that_a_picture_of_the_panels_ratio_fills_its_frame_with_less_than_two_percent_cropped(
    panels: list[Panel], direction: Direction
) -> None:
    placed, pages = lay_out(panels, direction)
    boxes = {frame.panel: (frame.box, page.aspect) for page in pages for frame in page.frames}
    for one in placed:
        box, aspect = boxes[one.number]
        true = box.width / (box.height * aspect)
        assert one.ratio.width / one.ratio.height == pytest.approx(true, rel=0.02)
        assert max(one.ratio.width, one.ratio.height) <= 100


def test_that_right_to_left_is_the_mirror_of_left_to_right_with_narrower_gutters_between_columns() -> None:
    panels = [panel(number, shot=Shot.CLOSE_UP) for number in range(1, 5)]
    rtl = lay_out(panels, Direction.RIGHT_TO_LEFT)[1][0]
    row = [frame.box for frame in rtl.frames if frame.box.top == rtl.frames[0].box.top]
    below = min(frame.box.top for frame in rtl.frames if frame.box.top > row[0].bottom)
    assert row[0].left > row[1].right
    assert row[0].left - row[1].right < (below - row[0].bottom) * rtl.aspect


def test_that_the_first_wide_panel_of_a_scene_takes_the_whole_width() -> None:
    panels = [panel(1, 1, Shot.WIDE), *(panel(n, 1, Shot.CLOSE_UP) for n in range(2, 6)), panel(6, 2, Shot.EXTREME_WIDE), panel(7, 2)]
    frames = {frame.panel: frame.box for page in lay_out(panels, Direction.LEFT_TO_RIGHT)[1] for frame in page.frames}
    assert frames[1].width > 0.85
    assert frames[6].width > 0.85


def test_that_close_ups_and_inserts_get_smaller_frames_than_wide_panels() -> None:
    panels = [panel(1, 1, Shot.WIDE), panel(2, 1, Shot.CLOSE_UP), panel(3, 1, Shot.INSERT), panel(4, 1, Shot.MEDIUM), panel(5)]
    frames = {frame.panel: frame.box for page in lay_out(panels, Direction.RIGHT_TO_LEFT)[1] for frame in page.frames}
    area = {number: box.width * box.height for number, box in frames.items()}
    assert area[1] > 1.4 * area[2]
    assert area[1] > 1.4 * area[3]


def test_that_pages_of_like_panels_are_not_all_cut_the_same_way() -> None:
    pages = lay_out([panel(number) for number in range(1, 31)], Direction.RIGHT_TO_LEFT)[1]
    cuts = [tuple(round(frame.box.top, 3) for frame in page.frames) for page in pages]
    assert all(before != after for before, after in pairwise(cuts))


def test_that_a_lone_panel_gets_the_whole_page() -> None:
    (page,) = lay_out([panel(1)], Direction.RIGHT_TO_LEFT)[1]
    assert page.frames[0].box.width * page.frames[0].box.height > 0.75


def test_that_the_same_chapter_always_gives_the_same_pages() -> None:
    panels = [panel(number, number // 4, list(Shot)[number % 6], "word " * (number % 9)) for number in range(1, 40)]
    assert lay_out(panels, Direction.RIGHT_TO_LEFT) == lay_out(panels, Direction.RIGHT_TO_LEFT)


def test_that_a_webtoon_is_one_column_of_strips_of_at_most_four_panels() -> None:
    pages = lay_out([panel(number) for number in range(1, 11)], Direction.WEBTOON)[1]
    assert [len(page.frames) for page in pages] == [3, 3, 4]
    for page in pages:
        assert len({(frame.box.left, frame.box.right) for frame in page.frames}) == 1
        assert page.aspect > 2


def test_that_no_panels_make_no_pages() -> None:
    assert lay_out([], Direction.RIGHT_TO_LEFT) == ((), ())


def test_that_a_frames_pixels_follow_the_width_of_the_page() -> None:
    assert frame_size(Box(0.1, 0.1, 0.6, 0.6), 1.4, 1000) == (500, 700)
