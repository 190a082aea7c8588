"""Edits of a storyboard in a library, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from app.book.coverage import Fate, coverage
from app.book.storyboard import Angle, Shot, Weight
from app.commands import manga, panels, storyboard
from app.commands.edits import Edit
from app.errors import AppError, Conflict, NotFound
from app.paths import LibraryPaths
from app.store import carried, moves
from app.store.store import Store
from app.work.plan import Until
from app.work.tasks import COMPUTE
from tests.commands.books import BOOK, made, new_book, work_off
from tests.commands.test_edits import everything
from tests.libraries import new_store

PANELS = 9


@cache
def _drawn() -> bytes:
    with TemporaryDirectory() as folder:
        store = new_store(Path(folder) / "library")
        assert made(store, panels=PANELS) == BOOK
        store.close()
        return store.paths.database.read_bytes()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A book of three chapters with three drawn panels each."""
    paths = LibraryPaths(tmp_path / "library")
    paths.root.mkdir()
    paths.database.write_bytes(_drawn())
    opened = Store(paths)
    yield opened
    opened.close()


def ids(store: Store) -> list[int]:
    return [card.id for card in store.panels.cards(BOOK)]


def places(store: Store) -> list[tuple[int, int, int]]:
    return [(card.panel.number, card.page, card.place) for card in store.panels.cards(BOOK)]


def stale(store: Store) -> list[int]:
    return [card.id for card in store.panels.cards(BOOK) if card.stale]


EDITS: dict[str, Callable[[Store, int], Edit]] = {
    "shot": lambda store, panel: storyboard.set_shot(store, panel, Shot.INSERT),
    "angle": lambda store, panel: storyboard.set_angle(store, panel, Angle.LOW),
    "weight": lambda store, panel: storyboard.set_weight(store, panel, Weight.LARGE),
    "seen": lambda store, panel: storyboard.describe(store, panel, "A door in the rain"),
    "in": lambda store, panel: storyboard.put_in(store, panel, "The cat"),
    "out": lambda store, panel: storyboard.take_away(store, panel, store.panels.card(panel).panel.actors[0].character),
    "move": lambda store, panel: storyboard.move(store, panel, store.panels.card(panel).page, 1),
    "new page": lambda store, panel: storyboard.move_to_new_page(store, panel, store.panels.card(panel).page),
    "delete": storyboard.delete,
    "add": lambda store, panel: storyboard.add(store, panel, "A black page"),
    "split": storyboard.split,
    "merge": storyboard.merge,
    "break": storyboard.break_page,
    "add page": storyboard.add_page,
    "rows": lambda store, panel: storyboard.set_rows(store, panel, (3,)),
    "per page": lambda store, panel: storyboard.per_page(store, panel, 2),
}


@pytest.mark.parametrize("name", sorted(EDITS))
def test_that_every_edit_of_a_storyboard_has_its_way_back_to_the_letter(store: Store, name: str) -> None:
    panel = ids(store)[4]
    before, cards, book = everything(store, BOOK), store.panels.cards(BOOK), store.books.cards()[0].panels
    edit = EDITS[name](store, panel)
    assert edit.changes
    assert everything(store, BOOK) == before
    edit.apply(store)
    assert store.panels.cards(BOOK) != cards
    after = store.panels.cards(BOOK)
    edit.revert(store)
    assert store.panels.cards(BOOK) == cards
    assert store.books.cards()[0].panels == book
    edit.apply(store)
    assert store.panels.cards(BOOK) == after


@pytest.mark.parametrize("name", sorted(EDITS))
def test_that_numbers_pages_and_counts_agree_after_every_edit(store: Store, name: str) -> None:
    EDITS[name](store, ids(store)[4]).apply(store)
    cards, pages, head = store.panels.cards(BOOK), store.panels.pages(BOOK), store.books.cards()[0]
    assert [card.panel.number for card in cards] == list(range(1, len(cards) + 1)) == [f.panel for page in pages for f in page.frames]
    assert [(card.page, card.place) for card in cards] == [(page.number, at) for page in pages for at in range(1, len(page.frames) + 1)]
    assert (head.panels, head.drawn, head.pages) == (len(cards), sum(card.picture is not None for card in cards), len(pages))
    assert [page.number for page in pages] == list(range(1, len(pages) + 1))
    assert all({cards[frame.panel - 1].panel.chapter for frame in page.frames} == {page.chapter} for page in pages)


@pytest.mark.parametrize(
    "name", sorted({*EDITS} - {"weight", "move", "new page", "rows", "per page", "break", "add", "add page", "delete"})
)
def test_that_a_drawn_panel_whose_content_changed_is_stale_and_keeps_its_takes(store: Store, name: str) -> None:
    panel = ids(store)[4]
    takes = store.takes.of_panel(panel)
    EDITS[name](store, panel).apply(store)
    assert panel in stale(store)
    assert store.takes.of_panel(panel) == takes


def test_that_a_deleted_panel_comes_back_with_its_takes_and_its_sentences_are_missed_meanwhile(store: Store) -> None:
    panel, story = ids(store)[4], store.books.story(BOOK)
    number, takes = store.panels.card(panel).panel.number, store.takes.of_panel(panel)

    def fates() -> list[Fate]:
        cards = store.panels.cards(BOOK)
        found = coverage(story, store.books.scripts(BOOK), [card.panel for card in cards], [card.panel.number for card in cards])
        return [one.fate for one in found.sentences]

    before = fates()
    edit = storyboard.delete(store, panel)
    edit.apply(store)
    assert fates().count(Fate.SCRIPTED) > before.count(Fate.SCRIPTED)
    assert len(fates()) == len(before)
    assert panel not in ids(store)
    assert store.books.cards()[0].drawn == PANELS - 1
    edit.revert(store)
    assert fates() == before
    assert store.panels.card(panel).panel.number == number
    assert store.takes.of_panel(panel) == takes


def test_that_a_panel_that_is_drawn_now_is_not_taken_out(store: Store) -> None:
    panel = ids(store)[4]
    task = panels.redraw(store, panel, "at night")
    assert store.write(lambda connection: moves.claim(connection, COMPUTE, 1, [task]))
    before = everything(store, BOOK)
    with pytest.raises(Conflict) as said:
        storyboard.delete(store, panel).apply(store)
    assert said.value.code == "panel-busy"
    assert everything(store, BOOK) == before


def test_that_an_edit_of_a_board_that_changed_meanwhile_changes_nothing(store: Store) -> None:
    panel = ids(store)[4]
    late = storyboard.split(store, panel)
    storyboard.delete(store, ids(store)[3]).apply(store)
    before = everything(store, BOOK)
    with pytest.raises(Conflict):
        late.apply(store)
    assert everything(store, BOOK) == before


def test_that_edits_of_several_chapters_are_undone_one_after_the_other(store: Store) -> None:
    before = everything(store, BOOK)
    done = []
    for at, name in ((8, "split"), (1, "delete"), (4, "add page"), (2, "merge"), (0, "per page")):
        edit = EDITS[name](store, ids(store)[at])
        edit.apply(store)
        done.append(edit)
    for edit in reversed(done):
        edit.revert(store)
    rows = everything(store, BOOK)
    hidden = [row for row in rows[0]["panel"] if row[2] < 0]
    assert [row for row in rows[0]["panel"] if row[2] > 0] == before[0]["panel"]
    assert rows[0]["page"] == before[0]["page"]
    assert len(hidden) == 2  # what was split off and what was added: kept, in case they come back


@pytest.mark.parametrize(
    ("code", "act"),
    [
        ("panel-other-chapter", lambda store, panel: storyboard.move(store, panel, 99, 1)),
        ("panels-apart", lambda store, panel: storyboard.merge(store, ids(store)[5])),
        ("panel-not-found", lambda store, _panel: storyboard.delete(store, 4711)),
    ],
)
def test_that_what_a_board_does_not_allow_is_said(store: Store, code: str, act: Callable[[Store, int], Edit]) -> None:
    with pytest.raises(AppError) as said:
        act(store, ids(store)[4])
    assert said.value.code == code


def test_that_panels_behind_keep_their_pictures_when_numbers_move(store: Store) -> None:
    before = {card.id: card.picture for card in store.panels.cards(BOOK)}
    storyboard.split(store, ids(store)[1]).apply(store)
    storyboard.delete(store, ids(store)[3]).apply(store)
    after = {card.id: card.picture for card in store.panels.cards(BOOK)}
    assert all(after[one] == before[one] for one in after if one in before)
    assert set(stale(store)) <= set(list(before)[:3])


def test_that_a_book_held_at_its_storyboard_is_edited_before_it_is_drawn(tmp_path: Path) -> None:
    store = new_store(tmp_path / "held")
    book = new_book(store)
    work_off(store, manga.make_manga(store, book, manga.Choices(6, until=Until.STORYBOARD)))
    first = store.panels.cards(book)[0].id
    storyboard.split(store, first).apply(store)
    work_off(store, manga.draw(store, book))
    assert [card.picture is not None and not card.stale for card in store.panels.cards(book)] == [True] * 7
    store.close()


def test_that_a_panel_that_was_taken_out_is_in_no_list_and_travels_with_no_book(store: Store) -> None:
    panel = ids(store)[4]
    storyboard.delete(store, panel).apply(store)
    rows = store.write(lambda connection: carried.rows_of(connection, BOOK))
    assert [row["number"] for row in rows["panel"]] == list(range(1, PANELS))
    assert len(rows["take"]) == PANELS - 1
    assert store.panels.cards_of([panel]) == []
    assert store.panels.count(BOOK) == PANELS - 1
    with pytest.raises(NotFound):
        store.panels.card(panel)
