"""What services answered about the parts of a chapter is kept, in order, and goes with its book."""

from __future__ import annotations

from sqlalchemy import Connection

from app.book.parts import BoardPart, PanelWish, ScriptPart
from app.book.script import Outline
from app.book.storyboard import Actor, Shot
from app.book.text import Span
from app.store import segments
from app.store.store import Store
from app.work.tasks import StepKind
from tests.story import planned

SCRIPT, BOARD = StepKind.WRITE_SCRIPT, StepKind.PLAN_STORYBOARD


def a_part(name: str) -> ScriptPart:
    return ScriptPart((Span(0, 9),), (), (Span(3, 9),), Outline(title=name), True, 2, ("Zorbo",))


def keep(store: Store, book_id: int, *parts: str, title: str = "") -> None:
    for part in parts:
        store.write(lambda connection, part=part: segments.keep(connection, book_id, SCRIPT, 1, part, a_part(title or part)))  # type: ignore[misc]


def kept(store: Store, book_id: int) -> list[str]:
    return [part.outline.title for part in store.segments.of(book_id, SCRIPT, 1, ScriptPart)]


def test_that_parts_come_back_as_they_were_first_ones_before_follow_ups(store: Store) -> None:
    book_id, _ = planned(store)
    keep(store, book_id, "10", "2", "2.1", "1", "1.3", "1.3.1")
    assert kept(store, book_id) == ["1", "2", "10", "1.3", "2.1", "1.3.1"]
    assert store.segments.of(book_id, SCRIPT, 1, ScriptPart)[0] == a_part("1")


def test_that_a_part_that_is_written_anew_replaces_its_follow_ups_and_no_other_part(store: Store) -> None:
    book_id, _ = planned(store)
    keep(store, book_id, "1", "1.1", "1.1.2", "11", "11.1", "2")
    keep(store, book_id, "1", title="new")
    assert kept(store, book_id) == ["new", "2", "11", "11.1"]


def test_that_scripts_and_storyboards_of_books_and_chapters_are_kept_apart(store: Store) -> None:
    first, second = planned(store)[0], planned(store)[0]
    board = BoardPart(Span(0, 9), (PanelWish(3, Shot.INSERT, (Actor("Nao"),)),), 1, ("Zorbo",))
    keep(store, first, "1")
    store.write(lambda connection: segments.keep(connection, first, BOARD, 1, "1", board))
    store.write(lambda connection: segments.keep(connection, first, SCRIPT, 2, "1", a_part("two")))
    assert kept(store, first) == ["1"]
    assert kept(store, second) == []
    assert store.segments.of(first, BOARD, 1, BoardPart) == (board,)


def test_that_parts_go_with_their_book(store: Store) -> None:
    book_id, _ = planned(store)
    keep(store, book_id, "1")

    def delete(connection: Connection) -> None:
        connection.exec_driver_sql("DELETE FROM book WHERE id = ?", (book_id,))

    store.write(delete)
    assert kept(store, book_id) == []
