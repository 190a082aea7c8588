"""Balloons: inside the picture, off the heads and each other, in reading order, with all the words."""

from __future__ import annotations

from collections import Counter
from itertools import combinations, pairwise

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from app.book.page import Balloon, Box, Direction
from app.book.script import Emotion, Line, LineKind, Setting
from app.book.storyboard import Mark, Panel, Shot
from app.book.text import Language, Span
from app.lettering.place import place, place_balloons

SPAN = Span(0, 0)
SIZE = (900, 700)
PX = 40
ADA = Mark("Ada", (0.2, 0.45, 0.34, 0.65), (0.27, 0.6))
FINCH = Mark("Finch", (0.66, 0.45, 0.8, 0.65), (0.73, 0.6))
BOTH = (ADA, FINCH)

TALK = (
    Line(LineKind.SPEECH, "You are late again, courier.", SPAN, "Ada"),
    Line(LineKind.SPEECH, "The rain stopped my watch.", SPAN, "Finch"),
)
KAIWA = (
    Line(LineKind.SPEECH, "また遅刻ですよ、配達人さん。", SPAN, "Finch"),
    Line(LineKind.SPEECH, "雨で時計が止まったんです。", SPAN, "Ada"),
)
KINDS = st.sampled_from([LineKind.SPEECH, LineKind.THOUGHT, LineKind.NARRATION, LineKind.ACTION, LineKind.SFX])
TEXTS = st.lists(st.text("abcdefgh", min_size=1, max_size=8), min_size=1, max_size=40).map(" ".join)
LINES = st.lists(st.builds(lambda kind, text: Line(kind, text, SPAN, "Ada"), KINDS, TEXTS), min_size=1, max_size=4).map(tuple)


def panel(*lines: Line) -> Panel:
    return Panel(1, 1, 1, SPAN, "", Shot.MEDIUM, Setting(), lines=lines)


def english(*lines: Line, marks: tuple[Mark, ...] = BOTH, size: tuple[int, int] = SIZE) -> tuple[Balloon, ...]:
    return place_balloons(panel(*lines), marks, size, Direction.LEFT_TO_RIGHT, Language.ENGLISH, PX)


def head(mark: Mark, size: tuple[int, int] = SIZE) -> Box:
    left, top, right, bottom = mark.head
    return Box(left * size[0], top * size[1], right * size[0], bottom * size[1])


def shared(one: Box, other: Box) -> float:
    wide = min(one.right, other.right) - max(one.left, other.left)
    high = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0.0, wide) * max(0.0, high)


def letters_of(text: str) -> str:
    return "".join(text.split())


@given(LINES)
@settings(max_examples=25, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
def test_that_no_word_is_left_out_however_much_is_said(lines: tuple[Line, ...]) -> None:
    for size in ((900, 700), (260, 200)):
        made = place(panel(*lines), BOTH, size, Direction.LEFT_TO_RIGHT, Language.ENGLISH, PX)
        set_text = "".join(line for one in made for line in one.block.lines)
        told = letters_of(set_text).replace("-", "").replace("“", "").replace("”", "").lower()
        assert Counter(told) == Counter(letters_of("".join(line.text for line in lines)))  # a crowded panel gathers its captions


@given(LINES)
@settings(max_examples=25, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
def test_that_every_balloon_lies_inside_the_picture(lines: tuple[Line, ...]) -> None:
    for one in english(*lines):
        assert one.box.left >= 0
        assert one.box.top >= 0
        assert one.box.right <= SIZE[0] + 1
        assert one.box.bottom <= SIZE[1] + 1


@given(LINES)
@settings(max_examples=25, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
def test_that_balloons_do_not_lie_on_each_other(lines: tuple[Line, ...]) -> None:
    for one, other in combinations(english(*lines), 2):
        assert shared(inner(one.box), inner(other.box)) == 0  # the corners of a round balloon's box are empty


def inner(box: Box) -> Box:
    dx, dy = 0.045 * box.width, 0.045 * box.height
    return Box(box.left + dx, box.top + dy, box.right - dx, box.bottom - dy)


@pytest.mark.parametrize("lines", [TALK, TALK[:1], (*TALK, Line(LineKind.NARRATION, "Nobody spoke.", SPAN))])
def test_that_heads_stay_free_when_there_is_room(lines: tuple[Line, ...]) -> None:
    for one in english(*lines):
        for mark in BOTH:
            assert shared(one.box, head(mark)) < 0.1 * head(mark).width * head(mark).height


def test_that_left_to_right_talk_is_read_from_the_left_and_downwards() -> None:
    first, second = english(*TALK)
    assert first.box.right <= second.box.left + 0.11 * second.box.width or first.box.bottom <= second.box.top + 0.25 * first.box.height


def test_that_japanese_talk_is_vertical_and_read_from_the_right() -> None:
    made = place_balloons(panel(*KAIWA), BOTH, SIZE, Direction.RIGHT_TO_LEFT, Language.JAPANESE, PX)
    assert all(one.vertical for one in made)
    for before, after in pairwise(made):
        assert after.box.right <= before.box.left + 0.11 * after.box.width or after.box.top >= before.box.bottom - 0.25 * before.box.height


@pytest.mark.parametrize(
    ("language", "direction", "vertical"),
    [
        (Language.JAPANESE, Direction.RIGHT_TO_LEFT, True),
        (Language.CHINESE, Direction.RIGHT_TO_LEFT, True),
        (Language.CHINESE, Direction.LEFT_TO_RIGHT, False),
        (Language.JAPANESE, Direction.WEBTOON, False),
        (Language.ENGLISH, Direction.RIGHT_TO_LEFT, False),
    ],
)
def test_that_only_chinese_and_japanese_read_from_the_right_run_downwards(language: Language, direction: Direction, vertical: bool) -> None:
    (one,) = place_balloons(panel(Line(LineKind.SPEECH, "雨", SPAN)), (), SIZE, direction, language, PX)
    assert one.vertical is vertical


def test_that_a_tail_points_at_the_mouth_of_who_speaks() -> None:
    first, second = english(*TALK)
    assert first.tail == (ADA.mouth[0] * SIZE[0], ADA.mouth[1] * SIZE[1])
    assert second.tail == (FINCH.mouth[0] * SIZE[0], FINCH.mouth[1] * SIZE[1])


def test_that_a_longer_form_of_the_name_finds_the_speaker() -> None:
    (one,) = english(Line(LineKind.SPEECH, "Good morning.", SPAN, "Mr. Finch"))
    assert one.tail == (FINCH.mouth[0] * SIZE[0], FINCH.mouth[1] * SIZE[1])


@pytest.mark.parametrize("speaker", [None, "Somebody else"])
def test_that_speech_of_nobody_in_the_picture_has_no_tail(speaker: str | None) -> None:
    (one,) = english(Line(LineKind.SPEECH, "Good morning.", SPAN, speaker))
    assert one.tail is None


def test_that_narration_lies_along_an_edge_and_has_no_tail() -> None:
    (one,) = english(Line(LineKind.NARRATION, "It had rained for three days.", SPAN, "Ada"))
    assert one.tail is None
    assert min(one.box.left, one.box.top, SIZE[0] - one.box.right, SIZE[1] - one.box.bottom) < PX


def test_that_narration_after_narration_goes_into_the_same_box() -> None:
    made = english(Line(LineKind.NARRATION, "It rained.", SPAN), Line(LineKind.ACTION, "She ran.", SPAN), *TALK[:1])
    assert [one.text for one in made] == ["It rained. She ran.", "You are late again, courier."]


def test_that_long_speech_is_said_in_several_breaths_of_whole_sentences() -> None:
    sentence = "I have been asleep for three days and I dreamt of a train in the sky."
    made = english(Line(LineKind.SPEECH, f"{sentence} {sentence} {sentence}", SPAN, "Ada"))
    assert len(made) > 1
    assert " ".join(one.text for one in made) == f"{sentence} {sentence} {sentence}"
    assert all(one.text.endswith("sky.") for one in made)


def test_that_captions_between_speeches_share_a_box_only_when_the_panel_is_crowded() -> None:
    said = Line(LineKind.ACTION, "said Ada.", SPAN)
    answered = Line(LineKind.ACTION, "Finch answered.", SPAN)
    lines = (TALK[0], said, TALK[1], answered)
    assert [one.text for one in english(*lines, size=(1400, 1100))] == [line.text for line in lines]
    crowded = [one.text for one in english(*lines, size=(430, 400))]
    assert crowded in ([TALK[0].text, TALK[1].text, "said Ada. Finch answered."], [line.text for line in lines])


def test_that_letters_shrink_only_when_there_is_no_room() -> None:
    roomy = english(*TALK)
    tight = english(*TALK, size=(420, 330))
    assert {one.font_px for one in roomy} == {PX}
    assert all(one.font_px < PX for one in tight)


def test_that_letters_beside_the_art_never_get_smaller_than_six_tenths() -> None:
    for size in ((500, 400), (420, 330), (380, 300)):
        for one in place(panel(*TALK), BOTH, size, Direction.LEFT_TO_RIGHT, Language.ENGLISH, PX):
            assert one.shape == "strip" or one.balloon.font_px >= round(0.58 * PX)


def test_that_too_many_words_go_into_strips_that_leave_most_of_the_art_free() -> None:
    told = Line(LineKind.NARRATION, "The candle burned down between them. " * 14, SPAN)
    made = place(panel(told), BOTH, (700, 600), Direction.LEFT_TO_RIGHT, Language.ENGLISH, PX)
    assert sum(one.balloon.box.width * one.balloon.box.height for one in made) <= 0.6 * 700 * 600


@pytest.mark.parametrize(
    ("line", "shape"),
    [
        (Line(LineKind.SPEECH, "Give me the letter", SPAN, "Ada", Emotion.ANGRY), "burst"),
        (Line(LineKind.SPEECH, "Run!", SPAN, "Ada"), "burst"),
        (Line(LineKind.SPEECH, "走れ！", SPAN, "Ada"), "burst"),
        (Line(LineKind.SPEECH, "(It is him.)", SPAN, "Ada"), "whisper"),
        (Line(LineKind.SPEECH, "It is him.", SPAN, "Ada"), "round"),
        (Line(LineKind.THOUGHT, "It is him!", SPAN, "Ada"), "cloud"),
        (Line(LineKind.ACTION, "She ran!", SPAN), "box"),
        (Line(LineKind.SFX, "CRASH", SPAN), "sound"),
    ],
)
def test_that_the_shape_says_how_it_is_said(line: Line, shape: str) -> None:
    (one,) = place(panel(line), BOTH, SIZE, Direction.LEFT_TO_RIGHT, Language.ENGLISH, PX)
    assert one.shape == shape


def test_that_a_panel_without_lines_has_no_balloons() -> None:
    assert english() == ()
    assert english(Line(LineKind.SPEECH, "  ", SPAN)) == ()


def test_that_the_same_panel_is_always_lettered_the_same_way() -> None:
    assert english(*TALK) == english(*TALK)
