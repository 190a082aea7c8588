"""Chapters named, cut, joined and left out; a book made chapter by chapter; script and cast as tasks of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.book import chapter_edits
from app.book.cast import CastChoices
from app.book.page import Direction
from app.book.script_edits import LineAt, line_of
from app.book.text import Story
from app.commands import cast, chapters, manga, script, tasks
from app.commands.book_coverage import coverage_of
from app.commands.manga import Choices
from app.errors import AppError
from app.store.store import Store
from app.work.tasks import StepKind, TaskKind
from tests.commands.books import PARTS, made, new_book, told, work_off


def numbers(story: Story) -> list[int]:
    return [chapter.number for chapter in story.chapters]


def done(story: Story, act: str, number: int, at: int) -> Story:
    match act:
        case "rename":
            return chapter_edits.rename(story, number, "Another  name")
        case "split":
            return chapter_edits.split(story, number, at)
        case "join":
            return chapter_edits.join(story, number)
        case _:
            return chapter_edits.leave_out(story, number)


@given(st.lists(st.tuples(st.sampled_from(["rename", "split", "join", "leave out"]), st.integers(1, 4), st.integers(0, 400)), max_size=8))
def test_that_chapters_always_tile_the_text_and_count_from_one(acts: list[tuple[str, int, int]]) -> None:
    story = told()
    for act, number, at in acts:
        try:
            story = done(story, act, number, at)
        except AppError:
            continue
    assert numbers(story) == list(range(1, len(story.chapters) + 1))
    ends = [0, *(chapter.span.end for chapter in story.chapters)]
    assert [chapter.span.start for chapter in story.chapters] == ends[:-1]
    assert ends[-1] == len(story.text)
    for chapter in story.chapters:
        assert chapter.span.start <= chapter.body.start < chapter.body.end <= chapter.span.end


EDITS: dict[str, Callable[[Store, int], Any]] = {
    "rename": lambda store, book: chapters.rename(store, book, 2, "The river"),
    "split": lambda store, book: chapters.split(store, book, 1, store.books.story(book).text.index("Ren laughed")),
    "join": lambda store, book: chapters.join(store, book, 2),
    "leave out": lambda store, book: chapters.leave_out(store, book, 3),
}


@pytest.mark.parametrize("name", EDITS)
def test_that_an_edit_of_chapters_has_its_way_back(store: Store, name: str) -> None:
    book_id = new_book(store)
    before = store.books.story(book_id)
    edit = EDITS[name](store, book_id)
    edit.apply(store)
    assert store.books.story(book_id) != before
    edit.revert(store)
    assert store.books.story(book_id) == before


def test_that_a_chapter_that_is_left_out_is_not_told(store: Store) -> None:
    book_id = new_book(store)
    chapters.leave_out(store, book_id, 2).apply(store)
    work_off(store, manga.make_manga(store, book_id, Choices()))
    assert store.panels.chapters(book_id) == {1, 3}
    assert coverage_of(store, book_id).counts["left_out.chapter"] == 4


def test_that_a_book_is_made_chapter_by_chapter_and_its_numbers_go_on(store: Store) -> None:
    book_id = new_book(store)
    work_off(store, manga.make_manga(store, book_id, Choices(3, chapters=(1,), direction=Direction.RIGHT_TO_LEFT)))
    first = store.panels.cards(book_id)
    looks = {one.name: one.look for one in store.books.cast(book_id)}
    second = work_off(store, manga.make_manga(store, book_id, Choices(4, chapters=(2, 3))))
    cards = store.panels.cards(book_id)
    assert [card.panel.number for card in cards] == list(range(1, len(cards) + 1))
    assert cards[: len(first)] == first
    assert {card.panel.chapter for card in cards[len(first) :]} == {2, 3}
    assert [page.number for page in store.panels.pages(book_id)] == list(range(1, len(store.panels.pages(book_id)) + 1))
    assert {one.name: one.look for one in store.books.cast(book_id) if one.name in looks} == looks
    assert [step.target for step in second if step.kind is StepKind.WRITE_SCRIPT] == ["2", "3"]
    assert (store.books.head(book_id).asked, store.books.head(book_id).direction) == (7, Direction.RIGHT_TO_LEFT)


def failing(store: Store, act: Callable[[], object]) -> str:
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def test_that_chapters_that_cannot_be_made_now_are_said(store: Store) -> None:
    book_id = new_book(store)

    def make(*wanted: int) -> int:
        return manga.make_manga(store, book_id, Choices(chapters=wanted))

    assert failing(store, lambda: make(9)) == "chapter-not-found"
    assert failing(store, make) == "no-chapter-chosen"
    task_id = make(2)
    assert failing(store, lambda: make(3)) == "still-planning"
    assert failing(store, lambda: chapters.leave_out(store, book_id, 2)) == "chapter-planned"
    work_off(store, task_id)
    assert failing(store, lambda: make(2)) == "chapter-planned"
    assert failing(store, lambda: make(1)) == "chapter-before-made"
    assert failing(store, lambda: manga.make_manga(store, book_id, Choices())) == "already-made"
    assert failing(store, lambda: chapters.join(store, book_id, 1)) == "chapter-planned"
    assert failing(store, lambda: chapters.split(store, book_id, 3, 0)) == "chapter-one-half"


def test_that_chapters_of_a_cancelled_task_may_be_made_again(store: Store) -> None:
    book_id = new_book(store)
    tasks.cancel(store, manga.make_manga(store, book_id, Choices(chapters=(1,))))
    work_off(store, manga.make_manga(store, book_id, Choices(chapters=(1,))))
    assert store.panels.chapters(book_id) == {1}


def test_that_a_script_is_written_without_a_manga_and_the_manga_takes_it_as_it_is(store: Store) -> None:
    book_id = new_book(store)
    task_id = script.write(store, book_id)
    assert store.tasks.card(task_id).kind is TaskKind.WRITE_SCRIPT
    work_off(store, task_id)
    assert store.books.written_chapters(book_id) == {1, 2, 3}
    at = LineAt(1, 0)
    line = line_of(store.books.script(book_id, 1), at)
    script.change_line(store, book_id, 1, at, replace(line, text="It rained.")).apply(store)
    steps = work_off(store, manga.make_manga(store, book_id, Choices()))
    assert StepKind.WRITE_SCRIPT not in {step.kind for step in steps}
    assert "It rained." in [one.text for card in store.panels.cards(book_id) for one in card.panel.lines]
    assert failing(store, lambda: script.write(store, book_id)) == "no-chapter-chosen"
    work_off(store, script.write(store, book_id, [1]))
    assert line_of(store.books.script(book_id, 1), at).text == "It rained."


def test_that_a_cast_is_found_without_a_manga_as_the_person_wants_it(store: Store) -> None:
    book_id = new_book(store)
    options = CastChoices(least_mentions=0, most=1, similarity=0.5)
    task_id = cast.recognise(store, book_id, options)
    assert store.tasks.card(task_id).kind is TaskKind.RECOGNISE_CAST
    steps = work_off(store, task_id)
    assert [step.kind for step in steps] == [StepKind.WRITE_SCRIPT] * 3 + [StepKind.RECOGNISE_CAST]
    assert CastChoices(**steps[-1].choices["cast"]) == options  # type: ignore[arg-type]  # kept as JSON with the step
    assert store.books.cast(book_id)
    (again,) = work_off(store, cast.recognise(store, book_id))
    assert again.kind is StepKind.RECOGNISE_CAST
    drawn = work_off(store, manga.make_manga(store, book_id, Choices()))
    assert not {StepKind.WRITE_SCRIPT, StepKind.RECOGNISE_CAST} & {step.kind for step in drawn}


@pytest.mark.parametrize("options", [CastChoices(similarity=1.5), CastChoices(most=0), CastChoices(least_mentions=-1)])
def test_that_choices_out_of_range_are_said_before_anything_is_planned(store: Store, options: CastChoices) -> None:
    book_id = new_book(store)
    assert failing(store, lambda: cast.recognise(store, book_id, options)) == "cast-choice"
    assert store.tasks.cards() == []


def test_that_a_chapter_of_its_own_is_told_by_its_own_name(store: Store) -> None:
    book_id = new_book(store, told((" ".join(PARTS),)))
    chapters.split(store, book_id, 1, store.books.story(book_id).text.index("The next morning"), "  By the river ").apply(store)
    assert [chapter.title for chapter in store.books.story(book_id).chapters] == ["Chapter 1", "By the river"]
    work_off(store, manga.make_manga(store, book_id, Choices(chapters=(2,))))
    assert store.panels.cards(book_id)[0].panel.text.startswith("The next morning")


def test_that_renaming_a_chapter_of_a_made_book_makes_nothing_stale(store: Store) -> None:
    book_id = made(store)
    chapters.rename(store, book_id, 1, "Wet").apply(store)
    assert not any(card.stale for card in store.panels.cards(book_id))
