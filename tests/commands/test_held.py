"""A manga held before it is drawn, and then drawn within a sum."""

from __future__ import annotations

import pytest

from app.commands import manga, panels, tasks
from app.errors import BadInput, Conflict
from app.store import moves
from app.store.store import Store
from app.work.plan import Until
from app.work.states import StepState, TaskState
from app.work.tasks import COMPUTE, StepKind, TaskChoices, TaskKind
from tests.commands.books import finish, new_book, work_off

PAID = TaskChoices(artist="gemini", artist_model="m")


def held(store: Store, panels_: int | None = 9, until: Until = Until.STORYBOARD, task: TaskChoices = TaskChoices()) -> int:
    book = new_book(store)
    work_off(store, manga.make_manga(store, book, manga.Choices(panels_, until=until, task=task)))
    return book


def test_that_a_book_held_at_the_storyboard_has_panels_and_pages_and_nothing_drawn(store: Store) -> None:
    book = held(store)
    cards, card = store.panels.cards(book), store.books.cards()[0]
    assert [(one.state, one.picture) for one in cards] == [(None, None)] * 9
    assert (card.panels, card.drawn, card.pages > 0) == (9, 0, True)


def test_that_its_task_is_done_and_has_no_gaps(store: Store) -> None:
    book = held(store)
    task = store.tasks.cards(book)[0]
    assert (task.state, task.done, task.total) == (TaskState.DONE, task.total, task.total)
    assert store.tasks.gaps(task.id) == []
    assert store.tasks.tally() == {TaskState.DONE: 1}


@pytest.mark.parametrize(("until", "kinds"), [(Until.SCRIPT, {"write_script"}), (Until.CAST, {"write_script", "recognise_cast"})])
def test_that_a_manga_held_earlier_plans_nothing_behind_and_goes_on_when_it_is_made(store: Store, until: Until, kinds: set[str]) -> None:
    book = held(store, until=until)
    steps = store.tasks.steps(store.tasks.cards(book)[0].id)
    assert {one.kind for one in steps} == kinds
    work_off(store, manga.make_manga(store, book, manga.Choices(9)))
    assert store.books.cards()[0].drawn == 9
    again = store.tasks.steps(store.tasks.cards(book)[0].id)
    assert StepKind.WRITE_SCRIPT not in {one.kind for one in again}


def test_that_a_manga_under_way_to_its_script_is_not_begun_twice(store: Store) -> None:
    book = new_book(store)
    manga.make_manga(store, book, manga.Choices(until=Until.SCRIPT))
    with pytest.raises(Conflict) as said:
        manga.make_manga(store, book, manga.Choices())
    assert said.value.code == "still-planning"


def test_that_drawing_a_held_book_draws_every_panel_once(store: Store) -> None:
    book = held(store)
    task = manga.draw(store, book)
    with pytest.raises(BadInput) as said:
        manga.draw(store, book)
    assert said.value.code == "nothing-to-draw"
    assert {one.state for one in store.panels.cards(book)} == {StepState.WAITING}
    assert len(work_off(store, task)) == 9
    card = store.tasks.card(task)
    assert (card.kind, card.state, card.total) == (TaskKind.DRAW_PANELS, TaskState.DONE, 9)
    assert store.books.cards()[0].drawn == 9


def test_that_what_was_cancelled_can_be_drawn_and_what_is_drawn_is_not_drawn_again(store: Store) -> None:
    book = held(store)
    first = manga.draw(store, book)
    step = store.write(lambda connection: moves.claim(connection, COMPUTE, 1, [first]))[0]
    finish(store, step)
    tasks.cancel(store, first)
    second = manga.draw(store, book)
    assert len(work_off(store, second)) == 8


def test_that_within_a_sum_the_paid_artist_draws_what_it_pays_for_and_drafts_the_rest(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    book = held(store)
    found = manga.Drawable(
        tuple(one.panel for one in store.panels.cards(book)), store.panels.pages(book), {}, store.books.head(book).direction, 40_000
    )
    assert found.micros == 360_000
    parts = found.shares(200_000)
    assert (len(parts.full), len(parts.drafts)) == (5, 4)


def test_that_sheets_are_paid_from_the_sum_first(store: Store) -> None:
    book = held(store)
    cards, pages = store.panels.cards(book), store.panels.pages(book)
    found = manga.Drawable(tuple(one.panel for one in cards), pages, {}, store.books.head(book).direction, 40_000, 2)
    assert len(found.shares(200_000).full) == 3


def test_that_model_sheets_are_held_too_and_drawn_before_the_panels(store: Store) -> None:
    book = held(store, task=TaskChoices(sheets=True))
    assert StepKind.DRAW_SHEET not in {one.kind for one in store.tasks.steps(store.tasks.cards(book)[0].id)}
    task = manga.draw(store, book, choices=TaskChoices(sheets=True))
    steps = store.tasks.steps(task)
    sheets = [one for one in steps if one.kind is StepKind.DRAW_SHEET]
    assert sheets
    claimed = store.write(lambda connection: moves.claim(connection, COMPUTE, 20, [task]))
    assert {one.kind for one in claimed} == {StepKind.DRAW_SHEET}


def test_that_a_later_redraw_is_by_whoever_drew_the_book(store: Store) -> None:
    book = held(store)
    manga.draw(store, book, choices=PAID)
    panel = store.panels.cards(book)[0].id
    assert panels.choices_for(store, panel).artist == "gemini"
    assert lanes(store, book) == {"gemini"}


def test_that_a_held_book_is_free_when_the_draft_artist_draws_it(store: Store) -> None:
    found = manga.drawable(store, held(store), TaskChoices())
    assert (len(found.panels), found.micros, found.shares(0).drafts) == (9, 0, ())


def lanes(store: Store, book: int) -> set[str]:
    query = "SELECT DISTINCT lane FROM step WHERE kind = 'draw_panel' AND book_id = ?"
    return {lane for (lane,) in store.write(lambda connection: connection.exec_driver_sql(query, (book,)).all())}


def test_that_the_cap_of_the_book_holds_for_its_drawing_too(store: Store) -> None:
    book = new_book(store)
    work_off(store, manga.make_manga(store, book, manga.Choices(4, until=Until.STORYBOARD, task=PAID, cap_micros=90_000)))
    assert manga.drawable(store, book, PAID).left_micros == 90_000
    assert store.tasks.card(manga.draw(store, book, choices=PAID)).cap_micros == 90_000
