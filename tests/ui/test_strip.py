"""What the status strip says of a book."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from app.book.page import Direction
from app.book.text import Language
from app.store.views import BookCard
from ui.window.board import Overview
from ui.window.tasks.words import Strip, sum_up
from ui.words import use_language

BOOK = BookCard(1, "abc", "Rain", Language.ENGLISH, Direction.LEFT_TO_RIGHT, 4, 4, 0, 1, None, datetime(2026, 1, 1, tzinfo=UTC), False, 40)


def said(strip: Strip) -> str:
    return f"{strip.title} {strip.facts}"


def test_that_fewer_panels_than_asked_are_said_and_as_many_are_not() -> None:
    use_language("en")
    assert "not 40" in said(sum_up(Overview(books=(BOOK,)), 1))
    for asked in (4, None):
        assert "not" not in said(sum_up(Overview(books=(replace(BOOK, asked=asked),)), 1)).lower().split()
