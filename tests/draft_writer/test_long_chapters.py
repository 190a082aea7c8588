"""A long chapter says how far it is read, in sentences; a short one is done before there is anything to say."""

from __future__ import annotations

from app.ai.draft.writer import REPORT_EVERY, write_script
from app.book.text import Chapter, Language, Span

SENTENCE = "The rain fell on the old town. "


def reported(sentences: int) -> list[tuple[int, int]]:
    text, found = SENTENCE * sentences, list[tuple[int, int]]()
    span = Span(0, len(text))
    write_script(text, Chapter(1, "", span, span), Language.ENGLISH, lambda done, total: found.append((done, total)))
    return found


def test_that_a_long_chapter_is_counted_by_the_sentence() -> None:
    total = 2 * REPORT_EVERY + 50
    assert reported(total) == [(REPORT_EVERY, total), (2 * REPORT_EVERY, total)]


def test_that_a_short_chapter_says_nothing() -> None:
    assert reported(REPORT_EVERY) == []
