"""Balloons that a person moved, sized, reworded or hid, and art they moved inside its frame: as they wanted it, in every picture."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from app.book import balloons
from app.book.by_hand import BalloonName, Focus
from app.book.page import Box, Direction, Frame, Page
from app.book.script import Line, LineKind, Setting
from app.book.storyboard import Mark, Panel, Shot
from app.book.text import Language, Span
from app.lettering.draw import letter
from app.lettering.laid import Placed
from app.lettering.page import set_page
from app.lettering.place import place

SIZE = (600, 480)
PX = 26
ADA = Mark("Ada", (0.4, 0.5, 0.6, 0.75), (0.5, 0.7))
FIRST, SECOND = BalloonName(Span(0, 9)), BalloonName(Span(10, 19))
LINES = (
    Line(LineKind.SPEECH, "You are late again.", Span(0, 9), "Ada"),
    Line(LineKind.SPEECH, "The rain stopped my watch.", Span(10, 19), "Finch"),
)
PANEL = Panel(1, 1, 1, Span(0, 19), "", Shot.MEDIUM, Setting(), lines=LINES)
NARRATED = replace(PANEL, lines=(replace(LINES[0], kind=LineKind.NARRATION, speaker=None), LINES[1]))
ENDLESS = replace(PANEL, lines=(replace(LINES[0], text="word " * 300), LINES[1]))
PARTS = st.floats(0, 1)
POINTS = st.tuples(PARTS, PARTS)
KINDS = st.sampled_from([LineKind.SPEECH, LineKind.THOUGHT, LineKind.NARRATION, LineKind.SFX])


def laid(panel: Panel, language: Language = Language.ENGLISH, direction: Direction = Direction.LEFT_TO_RIGHT) -> dict[BalloonName, Placed]:
    found = place(panel, (ADA,), SIZE, direction, language, PX)
    return {one.name: one for one in found if one.name is not None}


def middle(placed: Placed) -> tuple[float, float]:
    box = placed.balloon.box
    return (box.left + box.right) / 2 / SIZE[0], (box.top + box.bottom) / 2 / SIZE[1]


def inked(panel: Panel) -> tuple[int, int, int, int]:
    """Where lettering changed a grey picture."""
    art = Image.new("L", SIZE, 128)
    box = ImageChops.difference(art, letter(art, panel, (ADA,), Direction.LEFT_TO_RIGHT, Language.ENGLISH, PX)).getbbox()
    assert box is not None
    return box


def test_that_a_moved_balloon_has_its_pixels_where_it_was_put() -> None:
    only = replace(PANEL, lines=LINES[1:])  # nobody of that name is seen: no tail
    left, top, right, bottom = inked(balloons.move(only, SECOND, (0.7, 0.8)))
    assert abs((left + right) / 2 / SIZE[0] - 0.7) < 0.01
    assert abs((top + bottom) / 2 / SIZE[1] - 0.8) < 0.01


def test_that_the_other_balloons_stay_where_they_are_when_one_is_moved() -> None:
    before, after = laid(PANEL), laid(balloons.move(PANEL, FIRST, (0.5, 0.9)))
    assert after[SECOND] == before[SECOND]
    assert after[FIRST].balloon.box != before[FIRST].balloon.box
    assert after[FIRST].block == before[FIRST].block


@settings(deadline=None, max_examples=60)
@given(KINDS, POINTS, st.none() | POINTS, st.sampled_from(list(Direction)))
def test_that_a_balloon_stays_inside_the_panel_wherever_it_is_put(
    kind: LineKind, place_at: tuple[float, float], size: tuple[float, float] | None, direction: Direction
) -> None:
    panel = replace(PANEL, lines=(replace(LINES[0], kind=kind), LINES[1]))
    panel = balloons.move(panel, FIRST, place_at) if size is None else balloons.resize(panel, FIRST, place_at, size)
    box = laid(panel, direction=direction)[FIRST].balloon.box
    assert min(box.left, box.top) >= 0
    assert box.right <= SIZE[0] + 1e-6
    assert box.bottom <= SIZE[1] + 1e-6


def test_that_a_balloon_made_larger_is_as_large_as_it_was_drawn() -> None:
    box = laid(balloons.resize(PANEL, FIRST, (0.5, 0.3), (0.8, 0.5)))[FIRST].balloon.box
    assert (round(box.width), round(box.height)) == (480, 240)


def test_that_words_in_a_narrow_balloon_are_smaller_and_all_there() -> None:
    usual, narrow = laid(PANEL)[FIRST], laid(balloons.resize(PANEL, FIRST, (0.3, 0.3), (0.12, 0.2)))[FIRST]
    assert narrow.block.letters.px < usual.block.letters.px
    told = "".join("".join(narrow.block.lines).split()).replace("-", "")
    assert told == "YOUARELATEAGAIN."


def test_that_one_small_balloon_leaves_the_pages_other_letters_as_they_are() -> None:
    two = Page(1, 1, (Frame(1, Box(0.05, 0.05, 0.95, 0.45)), Frame(2, Box(0.05, 0.5, 0.95, 0.95))), 1.4)

    def letters(first: Panel) -> int:
        arts = {1: first, 2: replace(PANEL, number=2)}
        made = set_page(two, 800, lambda n: (Image.new("L", (600, 400), 128), arts[n], (ADA,)), Direction.LEFT_TO_RIGHT, Language.ENGLISH)
        return made.frames[1].balloons[0].block.letters.px

    assert letters(balloons.resize(PANEL, FIRST, (0.3, 0.3), (0.1, 0.1))) == letters(PANEL)


def test_that_a_tail_ends_where_it_was_pulled() -> None:
    assert laid(balloons.point(PANEL, FIRST, (0.95, 0.95)))[FIRST].tip == (0.95 * SIZE[0], 0.95 * SIZE[1])


def test_that_a_tail_pulled_into_its_balloon_is_gone() -> None:
    where = middle(laid(PANEL)[FIRST])
    assert laid(balloons.point(PANEL, FIRST, where))[FIRST].tip is None


def test_that_a_moved_balloon_still_points_at_who_speaks() -> None:
    tip = laid(balloons.move(PANEL, FIRST, (0.1, 0.1)))[FIRST].tip
    box = laid(balloons.move(PANEL, FIRST, (0.1, 0.1)))[FIRST].balloon.box
    assert tip is not None
    assert tip[0] > box.right or tip[1] > box.bottom


def test_that_a_person_s_words_are_printed_instead_of_the_line_s() -> None:
    said = laid(balloons.say(PANEL, FIRST, "Never mind"))[FIRST]
    assert said.balloon.text == "Never mind"
    assert balloons.say(PANEL, FIRST, "Never mind").lines == PANEL.lines


def test_that_words_that_are_shouted_now_stand_in_a_burst() -> None:
    assert laid(balloons.say(PANEL, FIRST, "Late!"))[FIRST].shape == "burst"


def test_that_a_hidden_balloon_is_not_lettered() -> None:
    assert set(laid(balloons.hide(PANEL, FIRST))) == {SECOND}


def test_that_a_balloon_moved_out_of_a_crowded_panel_s_strip_stands_alone() -> None:
    assert {one.shape for one in laid(ENDLESS).values()} == {"strip"}
    after = laid(balloons.move(ENDLESS, SECOND, (0.5, 0.5)))
    assert after[SECOND].shape == "round"
    assert middle(after[SECOND]) == pytest.approx((0.5, 0.5), abs=0.01)


@pytest.mark.parametrize("wide", [400, 800, 1600])
def test_that_a_moved_balloon_stands_at_the_same_part_of_a_page_of_any_size(wide: int) -> None:
    page = Page(1, 1, (Frame(1, Box(0.1, 0.1, 0.9, 0.6)),), 1.4)
    moved = balloons.resize(PANEL, FIRST, (0.4, 0.3), (0.4, 0.3))
    made = set_page(page, wide, lambda _n: (Image.new("L", (600, 400), 128), moved, ()), Direction.LEFT_TO_RIGHT, Language.ENGLISH)
    frame = made.frames[0]
    box = frame.balloons[0].balloon.box
    assert (box.left + box.right) / 2 / frame.box.width == pytest.approx(0.4, abs=0.005)
    assert box.height / frame.box.height == pytest.approx(0.3, abs=0.005)


def test_that_art_moved_in_its_frame_shows_what_was_chosen() -> None:
    art = Image.new("L", (400, 100), 0)
    art.paste(255, (300, 0, 400, 100))  # white on the right
    page = Page(1, 1, (Frame(1, Box(0.1, 0.1, 0.5, 0.5)),), 1.0)

    def shade(focus: Focus | None) -> int:
        panel = replace(PANEL, lines=(), focus=focus)
        made = set_page(page, 500, lambda _n: (art, panel, ()), Direction.LEFT_TO_RIGHT, Language.ENGLISH)
        return made.sheet.tobytes()[150 * 500 + 150]

    assert shade(None) < 20
    assert shade(Focus(0.9, 0.5)) > 235


def test_that_narration_moved_by_hand_has_no_tail() -> None:
    assert laid(balloons.point(NARRATED, FIRST, (0.9, 0.9)))[FIRST].tip is None
