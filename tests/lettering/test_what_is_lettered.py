"""Which lines get a balloon or a box of their own."""

from __future__ import annotations

import pytest

from app.book.script import Line, LineKind
from app.book.text import Language, Span
from app.lettering.words import words_of


def lettered(kind: LineKind, text: str) -> list[str]:
    return [one.text for one in words_of([Line(kind, text, Span(0, len(text)), "Ada")], Language.ENGLISH)]


def test_that_a_tag_is_told_by_the_tail_and_a_break_by_nothing() -> None:
    assert lettered(LineKind.TAG, "said Ada.") == []
    assert lettered(LineKind.ACTION, "* * *") == []


@pytest.mark.parametrize("kind", [LineKind.SPEECH, LineKind.THOUGHT, LineKind.NARRATION, LineKind.ACTION, LineKind.SFX])
def test_that_all_other_words_are_lettered(kind: LineKind) -> None:
    assert lettered(kind, "Rain fell.") == ["Rain fell."]


def test_that_a_speechless_speech_keeps_its_balloon() -> None:
    assert lettered(LineKind.SPEECH, "…!?") == ["…!?"]
