"""Where sentences begin and end."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.book.sentences import paragraphs, sentences
from app.book.text import Language, Span

_PIECES = st.sampled_from(
    [
        "Mr. Fox",
        "ran",
        "3.5",
        " ",
        "\n",
        "\n\n",
        "\r\n",
        ".",
        "!",
        "?",
        "…",
        "“",
        "”",
        '"',
        "'",
        "「",
        "」",
        "『",
        "』",
        "。",
        "！",
        "，",
        "她说",
        "と言った",
        "猫",
        "\u3000",
        "e.g.",
        "--",
        "***",
        "said Nao",
        "\t",
    ]
)
_TEXTS = st.lists(_PIECES, max_size=40).map("".join)


def _cut(text: str, language: Language = Language.ENGLISH) -> list[str]:
    return [one.span.of(text) for one in sentences(text, Span(0, len(text)), language)]


@given(_TEXTS, st.sampled_from(Language))
@settings(max_examples=300, deadline=None)
def test_that_every_visible_character_is_in_exactly_one_sentence_and_they_are_in_order(text: str, language: Language) -> None:
    found = sentences(text, Span(0, len(text)), language)
    covered = [at for one in found for at in range(one.span.start, one.span.end)]
    assert covered == sorted(set(covered))
    assert {at for at, one in enumerate(text) if not one.isspace()} <= set(covered)


@given(_TEXTS, st.sampled_from(Language))
@settings(max_examples=200, deadline=None)
def test_that_no_sentence_leaves_its_paragraph(text: str, language: Language) -> None:
    span = Span(0, len(text))
    blocks = paragraphs(text, span, language)
    for one in sentences(text, span, language):
        block = blocks[one.paragraph]
        assert block.start <= one.span.start
        assert one.span.end <= block.end


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mr. Hoshino came. He sat.", ["Mr. Hoshino came.", "He sat."]),
        ("It cost 3.50 dollars. Cheap!", ["It cost 3.50 dollars.", "Cheap!"]),
        ("J. R. Smith, e.g. a baker, left. Why?", ["J. R. Smith, e.g. a baker, left.", "Why?"]),
        ("Well... maybe not. No.", ["Well... maybe not.", "No."]),
        ("“Run!” she cried. “Now.”", ["“Run!” she cried.", "“Now.”"]),
        ("“Run!” Nao shouted. He ran.", ["“Run!” Nao shouted.", "He ran."]),
        ('"Is it you?" he asked. "Yes."', ['"Is it you?" he asked.', '"Yes."']),
        ("“It is late. Go home.” The door shut.", ["“It is late.", "Go home.”", "The door shut."]),
    ],
)
def test_that_english_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert _cut(text) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("“你来了。”他说。雨停了。", Language.CHINESE, ["“你来了。”他说。", "雨停了。"]),
        ("他……走了。她笑了！", Language.CHINESE, ["他……走了。", "她笑了！"]),
        ("「来た！」とハルは言った。雨だ。", Language.JAPANESE, ["「来た！」とハルは言った。", "雨だ。"]),
        ("走った。\n止まった。", Language.JAPANESE, ["走った。", "止まった。"]),
    ],
)
def test_that_closing_quotes_and_who_spoke_stay_with_what_was_said(text: str, language: Language, expected: list[str]) -> None:
    assert _cut(text, language) == expected


def test_that_lines_wrapped_to_a_width_are_one_paragraph() -> None:
    text = (
        "The old man walked down to the harbour every single morning to look\n"
        "at the ships, and every evening he walked home again without having\n"
        "spoken to anybody.\n\nThen a girl came."
    )
    assert [one.paragraph for one in sentences(text, Span(0, len(text)), Language.ENGLISH)] == [0, 1]


def test_that_short_lines_of_dialogue_are_paragraphs_of_their_own() -> None:
    text = "“Yes,” said Nao.\n“No,” said Kuro.\nThey laughed together until the long evening was finally over, and it was late."
    assert len(paragraphs(text, Span(0, len(text)), Language.ENGLISH)) == 3
