"""What a person does to balloons and to the cut of the art, as values."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.book import balloons
from app.book.by_hand import BalloonName, ByHand, Focus
from app.book.crop import cut, dragged
from app.book.script import Line, LineKind, Setting
from app.book.storyboard import Mark, Panel, Shot
from app.book.text import Span

FIRST, SECOND = BalloonName(Span(0, 4)), BalloonName(Span(5, 9))
LINES = (Line(LineKind.SPEECH, "Wait", Span(0, 4), "Nao"), Line(LineKind.SPEECH, "Late", Span(5, 9), "Ren"))
PANEL = Panel(1, 1, 1, Span(0, 9), "", Shot.MEDIUM, Setting(), lines=LINES)

PLACES = st.tuples(st.floats(-3, 3), st.floats(-3, 3))
SIDES = st.floats(10, 4000)
SIZES = st.tuples(SIDES, SIDES)
PARTS = st.floats(0, 1)
FOCUS = st.none() | st.builds(Focus, st.floats(-2, 3), st.floats(-2, 3), st.floats(0, 9))


@st.composite
def heads(draw: st.DrawFn) -> tuple[Mark, ...]:
    boxes = draw(st.lists(st.tuples(PARTS, PARTS, PARTS, PARTS), max_size=3))
    return tuple(Mark("Nao", (min(a, c), min(b, d), max(a, c), max(b, d)), (a, b)) for a, b, c, d in boxes)


@given(PLACES, PLACES)
def test_that_what_is_said_of_a_balloon_stays_in_its_frame(place: tuple[float, float], size: tuple[float, float]) -> None:
    hand = balloons.by_hand(balloons.resize(PANEL, FIRST, place, size), FIRST)
    assert hand.middle is not None
    assert hand.size is not None
    assert all(0 <= side <= 1 for side in hand.middle)
    assert all(balloons.LEAST <= side <= 1 for side in hand.size)


@given(PLACES, PLACES)
def test_that_two_balloons_moved_in_either_order_make_the_same_panel(one: tuple[float, float], other: tuple[float, float]) -> None:
    forwards = balloons.move(balloons.move(PANEL, FIRST, one), SECOND, other)
    backwards = balloons.move(balloons.move(PANEL, SECOND, other), FIRST, one)
    assert forwards == backwards


def test_that_each_change_keeps_what_was_said_of_the_balloon_before() -> None:
    panel = balloons.point(balloons.say(balloons.move(PANEL, FIRST, (0.2, 0.3)), FIRST, "  Hold  on "), FIRST, (0.5, 0.6))
    assert balloons.by_hand(panel, FIRST) == ByHand(FIRST, (0.2, 0.3), None, (0.5, 0.6), "Hold on")


def test_that_a_balloon_that_is_as_it_was_found_is_not_kept() -> None:
    moved = balloons.hide(balloons.move(PANEL, FIRST, (0.2, 0.3)), SECOND)
    assert balloons.reset(moved, FIRST).balloons == (ByHand(SECOND, hidden=True),)
    assert balloons.hide(balloons.reset(moved, FIRST), SECOND, hidden=False) == PANEL


def test_that_what_was_said_of_a_balloon_goes_with_its_line() -> None:
    moved = balloons.move(PANEL, FIRST, (0.2, 0.3))
    without = replace(moved, lines=LINES[1:])
    assert balloons.move(without, SECOND, (0.5, 0.5)).balloons == (ByHand(SECOND, (0.5, 0.5)),)


def test_that_lines_of_the_same_place_have_balloons_of_their_own() -> None:
    same = (replace(LINES[0], text="Bang"), LINES[0], LINES[1])
    assert balloons.names_of(same) == (FIRST, BalloonName(Span(0, 4), nth=1), SECOND)


@given(SIZES, SIZES, heads(), FOCUS)
def test_that_the_cut_never_leaves_the_picture_nor_bends_it(
    art: tuple[float, float], frame: tuple[float, float], marks: tuple[Mark, ...], focus: Focus | None
) -> None:
    box = cut(art, frame, marks, focus)
    assert -1e-9 <= box.left < box.right <= 1 + 1e-9
    assert -1e-9 <= box.top < box.bottom <= 1 + 1e-9
    shape = (box.width * art[0]) / (box.height * art[1])
    assert abs(shape / (frame[0] / frame[1]) - 1) < 1e-6


@given(SIZES, SIZES, heads(), FOCUS, PLACES)
def test_that_art_dragged_in_its_frame_stops_where_it_ends(
    art: tuple[float, float], frame: tuple[float, float], marks: tuple[Mark, ...], focus: Focus | None, by: tuple[float, float]
) -> None:
    before = cut(art, frame, marks, focus)
    zoom = focus.zoom if focus is not None else 1.0
    moved = dragged(before, by, zoom)
    after = cut(art, frame, marks, moved)
    assert abs(after.left - max(0.0, min(before.left - by[0] * before.width, 1 - before.width))) < 1e-6
    assert abs(after.top - max(0.0, min(before.top - by[1] * before.height, 1 - before.height))) < 1e-6


def test_that_a_larger_zoom_shows_less_of_the_art_around_the_same_point() -> None:
    whole, near = cut((300, 200), (150, 100)), cut((300, 200), (150, 100), (), Focus(0.5, 0.5, 2.0))
    assert (whole.width, near.width) == (1.0, 0.5)
    assert (near.left + near.right) / 2 == 0.5
