"""What was typed stays; what a machine left behind goes; and every character knows where it came from."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.book.text import Span
from app.stories.clean import clean
from app.stories.read import read_story

_WRAPPED = (
    "It was raining when Mira came down to the harbour with her\nlamp in one hand and the letter in the other, and nobody was\n"
    "there to see her but the old heron on the mooring post.\n\nShe stopped. The boat that had brought the letter was gone,\n"
    "and where it had been the water was black and quite without\na ripple, as if nothing had ever lain there.\n\n“Hello?” she said.\n"
)
_WRAPPED_CHINESE = (
    "　　雨下了一整夜，到天亮的时候还没有停。小明撑着\n伞，走过空无一人的长街，走进了街角那家开了三十年的\n老茶馆。\n"
    "　　王师傅正在擦桌子，抬起头来看了他一眼，什么也没\n有问，只是转身去烧水，把最好的那一罐茶叶拿了出来，\n放在柜台上。\n"
    "　　“你来了。”他说。\n"
)


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("One\r\ntwo\rthree\n", "One\ntwo\nthree\n"),
        ("\ufeffOne\x00 two\x07\u200b", "One two"),
        ("page\x0cpage\u2028line", "page\npage\nline"),
        ("cafe\u0301 nai\u0308ve", "café naïve"),
        ("か\u3099く", "がく"),
        ("한글", "한글"),
        ("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"),
        ("Family: 👨‍👩‍👧 and 🇯🇵", "Family: 👨‍👩‍👧 and 🇯🇵"),
        ("שלום עולם, مرحبا", "שלום עולם, مرحبا"),
    ],
)
def test_that_cleaning_takes_away_what_nobody_typed(written: str, told: str) -> None:
    assert clean(written)[0] == told


def test_that_wrapped_lines_are_joined_to_their_paragraphs() -> None:
    told, origin = clean(_WRAPPED)
    assert [len(one) > 60 for one in told.split("\n\n")] == [True, True, False]
    assert "with her lamp in one hand" in told
    at = told.index("ripple")
    assert origin.span(Span(at, at + 6)).of(_WRAPPED) == "ripple"
    chinese, _ = clean(_WRAPPED_CHINESE)
    assert [line.strip() for line in chinese.splitlines()] == [
        "雨下了一整夜，到天亮的时候还没有停。小明撑着伞，走过空无一人的长街，走进了街角那家开了三十年的老茶馆。",
        "王师傅正在擦桌子，抬起头来看了他一眼，什么也没有问，只是转身去烧水，把最好的那一罐茶叶拿了出来，放在柜台上。",
        "“你来了。”他说。",
    ]


@pytest.mark.parametrize(
    "kept",
    [
        "Tyger Tyger, burning bright,\nIn the forests of the night;\nWhat immortal hand or eye,\nCould frame thy fearful symmetry?\n" * 3,
        "“Yes,” he said.\n“No,” she said, and went.\n“Why?”\n“Because it rains.”\n“It always rains.”\n“Then go.”\n“I will.”\n",
        "他走了。\n她来了。\n他笑了。\n她也笑了。\n雨停了。\n天亮了。\n街上有人了。\n",
        "A paragraph that is one long line, longer than any screen, because the one who wrote it lets the window wrap it, as most do.\n"
        * 9,
    ],
)
def test_that_lines_that_are_meant_stay_lines(kept: str) -> None:
    assert clean(kept)[0] == kept


_PIECES = st.lists(
    st.sampled_from(
        [
            "a",
            "é",
            "e\u0301",
            "か\u3099",
            "\r\n",
            "\r",
            "\n",
            "\x00",
            "\ufeff",
            "雨",
            "\u212b",
            "\uf900",
            "😀",
            "\u1100\u1161",
            " ",
            "\u0301",
        ]
    ),
    max_size=40,
)


@given(_PIECES, st.booleans())
def test_that_cleaning_is_done_once_and_every_character_finds_its_way_back(pieces: list[str], wrapped: bool) -> None:
    written = "".join(pieces)
    told, origin = clean(written, wrapped=None if wrapped else False)
    assert unicodedata.is_normalized("NFC", told)
    assert clean(told, wrapped=False)[0] == told
    ends = [origin.span(Span(at, at)).start for at in range(len(told) + 1)]
    assert ends == sorted(ends)
    assert all(0 <= one <= len(written) for one in ends)
    for at, one in enumerate(told):
        source = origin.span(Span(at, at + 1)).of(written)
        if one in "a雨😀":
            assert source[0] == one
        back = origin.cleaned_span(origin.span(Span(at, at + 1)))
        assert back.start <= at <= back.end


@given(st.lists(st.sampled_from(["Rain fell.\r\n", "She ran e\u0301 home.\n", "\x00", "/* cut */", "雨。\r"]), max_size=20))
def test_that_what_did_not_change_is_the_same_on_both_sides(pieces: list[str]) -> None:
    written = "".join(pieces)
    told, origin = clean(written)
    for words in ("Rain fell.", "She ran", "home.", "雨。"):
        at = told.find(words)
        if at >= 0:
            assert origin.span(Span(at, at + len(words))).of(written) == words


def test_that_a_storys_origin_leads_into_the_text_as_the_file_has_it() -> None:
    written = "Chapter 1\r\n\r\n" + "Nao ran home. " * 40 + "\x00\r\n\r\nChapter 2\r\n\r\nCafe\u0301 closed.\r\n"
    story = read_story(written.encode(), "a.txt")
    second = story.chapters[1].body
    assert second.of(story.text) == "Café closed."
    assert story.origin.span(second).of(written) == "Cafe\u0301 closed."


def test_that_a_screenplays_origin_passes_over_what_was_cut() -> None:
    written = "Title: Rain\n\n# One\n\nMira [[check]] climbs. /* no\n\nno */She stops.\n"
    story = read_story(written.encode(), "a.fountain")
    assert "no" not in story.text
    assert "check" not in story.text
    at = story.text.index("She stops.")
    assert story.origin.span(Span(at, at + 10)).of(written) == "She stops."
