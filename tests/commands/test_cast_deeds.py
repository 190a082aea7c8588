"""Looks, apartness and model sheets as a person changes them, and the way back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.book.cast import LookFrom
from app.commands import cast, sheets
from app.errors import Conflict
from app.store import moves, planning, results
from app.store.store import Store
from app.work.plan import sheet_step
from app.work.results import SheetDrawn
from app.work.tasks import COMPUTE, TaskChoices, TaskKind
from tests.commands.books import BOOK, made_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = made_store(tmp_path / "library")
    yield opened
    opened.close()


def stale(store: Store) -> set[int]:
    return {card.panel.chapter for card in store.panels.cards(BOOK) if card.stale}


def drawn(store: Store, name: str, picture: str) -> int:
    step = sheet_step(name, TaskChoices(), 0)
    task = store.write(lambda connection: planning.plan_task(connection, TaskKind.DRAW_SHEET, BOOK, [step])).task_id
    claimed = store.write(lambda connection: moves.claim(connection, COMPUTE, 1, [task]))[0]
    result = SheetDrawn(name, picture, 8, 6, "draft", "", 0.1)
    store.write(lambda connection: results.succeed(connection, claimed, result))
    return max(one.id for one in store.sheets.of_book(BOOK))


def marks(store: Store) -> list[tuple[int, bool, bool]]:
    return [(one.id, one.chosen, one.approved) for one in store.sheets.of_book(BOOK)]


def test_that_a_look_makes_the_pictures_of_its_chapters_old_and_undo_makes_them_new(store: Store) -> None:
    edit = cast.set_look(store, BOOK, "Nao", LookFrom(2, "Soaked", "Soaked to the skin."))
    edit.apply(store)
    shown = {card.panel.chapter for card in store.panels.cards(BOOK) if any(one.character == "Nao" for one in card.panel.actors)}
    assert stale(store) == {one for one in shown if one >= 2} != set()
    edit.revert(store)
    assert stale(store) == set()
    edit.apply(store)
    gone = cast.drop_look(store, BOOK, "Nao", 2)
    gone.apply(store)
    assert stale(store) == set()


def test_that_keeping_two_apart_touches_no_picture_and_can_be_undone(store: Store) -> None:
    edit = cast.keep_apart(store, BOOK, "Nao", "Ren")
    edit.apply(store)
    assert {one.name: one.apart for one in store.books.cast(BOOK)} == {"Nao": ("Ren",), "Ren": ("Nao",)}
    assert stale(store) == set()
    edit.revert(store)
    assert all(one.apart == () for one in store.books.cast(BOOK))


def test_that_choosing_and_approving_a_sheet_can_be_undone_and_a_late_undo_is_refused(store: Store) -> None:
    first, second = drawn(store, "Nao", "a.png"), drawn(store, "Nao", "b.png")
    before = marks(store)
    assert before == [(first, False, False), (second, True, False)]
    choose = sheets.choosing(store, first)
    choose.apply(store)
    assert marks(store) == [(first, True, False), (second, False, False)]
    right = sheets.approving(store, second)
    right.apply(store)
    assert marks(store) == [(first, False, False), (second, True, True)]
    with pytest.raises(Conflict):
        choose.revert(store)
    right.revert(store)
    choose.revert(store)
    assert marks(store) == before


def test_that_an_approved_sheet_stays_chosen_also_when_its_character_has_another_name_now(store: Store) -> None:
    old = drawn(store, "Nao", "a.png")
    sheets.approve(store, old)
    cast.rename(store, BOOK, "Nao", "Nana").apply(store)
    new = drawn(store, "Nana", "b.png")
    found = sheets.sheets_of(store, BOOK, "Nana")
    assert [(one.id, one.number, one.chosen) for one in found] == [(old, 1, True), (new, 2, False)]
    sheets.unapproving(store, old).apply(store)
    newest = drawn(store, "Nana", "c.png")
    assert [one.id for one in sheets.sheets_of(store, BOOK, "Nana") if one.chosen] == [newest]


def test_that_nothing_changes_where_a_sheet_is_chosen_that_is(store: Store) -> None:
    only = drawn(store, "Nao", "a.png")
    assert not sheets.choosing(store, only).changes
    assert sheets.choosing(store, drawn(store, "Nao", "b.png")).changes is False
    assert sheets.choosing(store, only).changes
