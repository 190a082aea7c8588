"""A line goes over the border of its scene: the story stays told whole, and there is a way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from app.book.script import Script
from app.book.script_edits import LineAt
from app.commands import book_coverage, script
from app.errors import AppError
from app.store.store import Store
from tests.commands.books import BOOK, made_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = made_store(tmp_path / "library")
    script.split_scene(store, BOOK, 1, LineAt(1, 2)).apply(store)
    yield store
    store.close()


def lengths(told: Script) -> list[int]:
    return [len(scene.lines) for scene in told.scenes]


@pytest.mark.parametrize(("scene", "forward"), [(1, True), (2, False)])
def test_that_a_line_at_the_border_goes_over_and_comes_back(store: Store, scene: int, forward: bool) -> None:
    before, covered = store.books.script(BOOK, 1), book_coverage.coverage_of(store, BOOK)
    first, second, *rest = lengths(before)
    edit = script.move_line_across(store, BOOK, 1, LineAt(scene, first - 1 if forward else 0), forward)
    edit.apply(store)
    after = store.books.script(BOOK, 1)
    step = -1 if forward else 1
    assert lengths(after) == [first + step, second - step, *rest]
    assert [line for one in after.scenes for line in one.lines] == [line for one in before.scenes for line in one.lines]
    assert all(one.span.end == following.span.start for one, following in pairwise(after.scenes))
    assert all(one.span.start <= line.span.start and line.span.end <= one.span.end for one in after.scenes for line in one.lines)
    assert [(one.span, one.fate) for one in book_coverage.coverage_of(store, BOOK).sentences] == [
        (one.span, one.fate) for one in covered.sentences
    ]
    edit.revert(store)
    assert store.books.script(BOOK, 1) == before


@pytest.mark.parametrize(
    ("code", "at", "forward"),
    [
        ("line-inside", lambda first: LineAt(1, 0), True),
        ("scene-not-found", lambda first: LineAt(1, 0), False),
        ("line-not-found", lambda first: LineAt(1, first), True),
    ],
)
def test_that_what_is_no_border_is_said(store: Store, code: str, at: Callable[[int], LineAt], forward: bool) -> None:
    first = lengths(store.books.script(BOOK, 1))[0]
    with pytest.raises(AppError) as caught:
        script.move_line_across(store, BOOK, 1, at(first), forward)
    assert caught.value.code == code


def test_that_a_scene_keeps_its_only_line(store: Store) -> None:
    while lengths(store.books.script(BOOK, 1))[0] > 1:
        last = lengths(store.books.script(BOOK, 1))[0] - 1
        script.move_line_across(store, BOOK, 1, LineAt(1, last), True).apply(store)
    with pytest.raises(AppError, match="scene-one-half"):
        script.move_line_across(store, BOOK, 1, LineAt(1, 0), True)
