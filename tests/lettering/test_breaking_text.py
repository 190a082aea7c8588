"""Lines end where a reader may pause, and no word is lost."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.book.text import Language
from app.lettering.fit import block, break_lines, filled, pieces
from app.lettering.fonts import Voice
from app.lettering.letters import Letters

NEVER_FIRST = set("、。，！？」』）ー…っゃゅょッャュョ")
NEVER_LAST = set("「『（")

JAPANESE = "「今これを開けたら、もう二度と閉じられない……」と彼女は言った。（でも、ランタンはまだ点いている！）"
CHINESE = "她久久地望着他，就像远道来看海的人望着大海，却不知道该说什么。“蜡烛在他们之间慢慢燃尽！”"
ENGLISH = "She looked at him for a long time, as people look at the sea when they have come a long way to see it."

words = st.lists(st.text("abcdefghij", min_size=1, max_size=9), min_size=1, max_size=30).map(" ".join)
kana = st.text("あいうえおかきくけこ漢字町雨時計、。「」！っーャ", min_size=1, max_size=50)


def letters(language: Language, px: int = 30, voice: Voice = Voice.DIALOGUE) -> Letters:
    return Letters(language, voice, px)


def flat(text: str) -> str:
    return "".join(text.split())


@given(words, st.integers(1, 8))
@settings(max_examples=60, deadline=None)
def test_that_breaking_english_keeps_every_word_whole_and_in_order(text: str, count: int) -> None:
    parts = pieces(text, Language.ENGLISH)
    lines = break_lines(parts, count, len, round_shape=True)
    if count > len(parts):
        assert lines is None
    else:
        assert lines is not None
        assert len(lines) == count
        assert " ".join(lines) == text


@given(kana, st.floats(90, 600))
@settings(max_examples=60, deadline=None)
def test_that_filling_a_caption_loses_no_character(text: str, limit: float) -> None:
    made = filled(text, letters(Language.JAPANESE), vertical=True, limit=limit)
    assert "".join(made.lines) == flat(text)


@pytest.mark.parametrize("vertical", [True, False])
@pytest.mark.parametrize("limit", [120, 180, 270, 400])
@pytest.mark.parametrize(("language", "text"), [(Language.JAPANESE, JAPANESE), (Language.CHINESE, CHINESE)])
def test_that_no_line_starts_with_a_closing_mark_or_ends_with_an_opening_one(
    language: Language, text: str, limit: int, vertical: bool
) -> None:
    made = [filled(text, letters(language), vertical=vertical, limit=limit)]
    made += [one for n in range(1, 12) if (one := block(text, n, letters(language), vertical=vertical, limit=limit, round_shape=True))]
    for one in made:
        assert "".join(one.lines) == flat(text)
        assert not {line[0] for line in one.lines} & NEVER_FIRST
        assert not {line[-1] for line in one.lines} & NEVER_LAST


def test_that_lines_in_the_middle_of_a_balloon_are_the_longest() -> None:
    made = block(ENGLISH, 5, letters(Language.ENGLISH), vertical=False, limit=900, round_shape=True)
    assert made is not None
    assert max(made.lengths[0], made.lengths[-1]) < max(made.lengths[1:-1])


def test_that_no_line_is_longer_than_allowed() -> None:
    for limit in (130, 200, 320):
        assert max(filled(ENGLISH, letters(Language.ENGLISH), vertical=False, limit=limit).lengths) <= limit


def test_that_a_word_is_hyphenated_only_when_it_is_longer_than_a_line() -> None:
    calm = filled("An extraordinary day", letters(Language.ENGLISH), vertical=False, limit=300)
    tight = filled("An extraordinary day", letters(Language.ENGLISH), vertical=False, limit=120)
    assert not any(line.endswith("-") for line in calm.lines)
    assert any(line.endswith("-") for line in tight.lines)
    assert flat("".join(line.removesuffix("-") for line in tight.lines)) == "Anextraordinaryday"


def test_that_a_column_of_japanese_is_as_long_as_its_characters() -> None:
    one = letters(Language.JAPANESE, 40)
    assert one.down("雨の町") == 120
    assert one.down("12") == 40  # two digits stand side by side
    assert one.down("！？") == 40


def test_that_a_chinese_number_stays_with_what_it_counts() -> None:
    assert not any(part.text.endswith("三") for part in pieces("我睡了三天，正梦见一列火车。", Language.CHINESE))


def test_that_a_latin_word_in_a_caption_is_not_torn_apart() -> None:
    made = filled("彼はGuttenberg号を待っていた。", letters(Language.JAPANESE), vertical=True, limit=200)
    assert sum("Guttenberg" in line for line in made.lines) == 1
