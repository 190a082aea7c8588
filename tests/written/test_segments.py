"""A chapter in parts: no sentence is cut, none is lost."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.book.segments import LONGEST, halves, segments
from app.book.sentences import sentences
from app.book.text import Language, Span
from app.paths import resource

PIECES = {
    Language.ENGLISH: ["Nao ran. ", "“Stop!” cried Mira. ", "\n\n", "Rain", " fell on Mr. Hart, ", "\n", "“Go. Now. ", "Run.” ", "   "],
    Language.CHINESE: ["小满跑了。", "“快走！”她说。", "\n", "雨", "下着，", "“站住。", "别动。”", "\u3000"],
    Language.JAPANESE: ["直は走った。", "「待て！」と彼女は言った。", "\n", "雨が、", "降る", "「行け。", "今だ。」", "\u3000"],
}
SAMPLES = {
    Language.ENGLISH: "en/the-rain-courier.txt",
    Language.CHINESE: "zh/paper-kite.txt",
    Language.JAPANESE: "ja/moon-mender.txt",
}


def check_tiles(text: str, body: Span, language: Language, limit: int, parts: tuple[Span, ...]) -> None:
    found = [one.span for one in sentences(text, body, language)]
    starts = {one.start for one in found}
    assert (parts[0].start, parts[-1].end) == (body.start, body.end)
    assert all(before.end == after.start for before, after in pairwise(parts))
    assert all(part.start in starts for part in parts[1:])
    for part in parts:
        whole = [one for one in found if part.start <= one.start and one.end <= part.end]
        assert whole
        assert len(whole) == 1 or whole[-1].end - part.start <= limit
    assert sum(one.start >= part.start and one.end <= part.end for part in parts for one in found) == len(found)


@given(st.sampled_from(Language), st.data(), st.integers(5, 200))
def test_that_parts_tile_a_chapter_at_the_borders_of_sentences(language: Language, data: st.DataObject, limit: int) -> None:
    text = "".join(data.draw(st.lists(st.sampled_from(PIECES[language]), max_size=60)))
    body = Span(data.draw(st.integers(0, len(text))), len(text))
    parts = segments(text, body, language, limit)
    if not sentences(text, body, language):
        assert parts == ()
    else:
        check_tiles(text, body, language, limit, parts)


@pytest.mark.parametrize("language", Language)
def test_that_a_story_of_300000_characters_is_asked_about_without_losing_a_sentence(language: Language) -> None:
    sample = resource("samples", *SAMPLES[language].split("/")).read_text("utf-8")
    text = "\n\n".join([sample] * (300_000 // len(sample) + 1))[:300_000]
    parts = segments(text, Span(0, len(text)), language)
    check_tiles(text, Span(0, len(text)), language, LONGEST[language], parts)
    assert len(parts) < 1.5 * len(text) / LONGEST[language]


def test_that_a_part_ends_with_its_paragraph_where_one_ends_near() -> None:
    text = "One fell. Two fell. Three fell.\nFour fell. Five fell. Six fell.\nSeven fell. Eight fell."
    assert [part.of(text)[:5] for part in segments(text, Span(0, len(text)), Language.ENGLISH, 48)] == ["One f", "Four ", "Seven"]


def test_that_a_quotation_is_not_torn_where_its_paragraph_is_too_long() -> None:
    text = "It rained on. " * 3 + "“Go now. Do run. We wait. I know.” " + "It rained on. " * 4
    for limit in range(50, 90):
        for part in segments(text, Span(0, len(text)), Language.ENGLISH, limit):
            assert part.of(text).count("“") == part.of(text).count("”")


def test_that_a_stretch_is_halved_between_sentences_and_a_sentence_stays_whole() -> None:
    text = "Nao ran home. Mira ran too. The rain fell. It was late."
    parts = halves(text, Span(0, len(text)), Language.ENGLISH)
    assert [part.of(text).strip() for part in parts] == ["Nao ran home. Mira ran too.", "The rain fell. It was late."]
    assert halves(text, Span(0, 13), Language.ENGLISH) == (Span(0, 13),)
