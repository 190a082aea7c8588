"""A revised story file taken over into a book that is drawn."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.book.coverage import Fate
from app.commands import cast, manga, script
from app.commands.book_coverage import coverage_of
from app.commands.manga import Choices
from app.commands.revision import revise
from app.errors import Conflict
from app.store.store import Store
from tests.commands.books import PARTS, made, new_book, told, work_off
from tests.commands.test_edits import everything, spoken, stale


def revised(*changes: tuple[str, str]) -> tuple[str, ...]:
    parts: tuple[str, ...] = PARTS
    for old, new in changes:
        assert any(old in part for part in parts)
        parts = tuple(part.replace(old, new) for part in parts)
    return parts


def test_that_unchanged_panels_stay_and_changed_ones_are_stale(store: Store) -> None:
    book_id = made(store, panels=12)
    before = store.panels.cards(book_id)
    found = revise(
        store, book_id, told(revised(("A bell rang.", "A bell rang. Then it rained."), ("Nobody answered him.", "A dog barked.")))
    )
    assert stale(store, book_id) == []
    found.edit.apply(store)
    after = store.panels.cards(book_id)
    assert tuple(stale(store, book_id)) == found.stale
    assert 0 < len(found.stale) <= 3
    assert found.new == 2
    text = store.books.story(book_id).text
    assert [card.picture for card in after] == [card.picture for card in before]
    for card in after:
        if card.panel.number in found.kept:
            assert " ".join(card.panel.span.of(text).split()) == " ".join(card.panel.text.split())
    told_now = {one.span.of(text): one for one in coverage_of(store, book_id).sentences}
    assert told_now["“Nao is gone,” he said."].fate is Fate.DRAWN


def test_that_a_revision_has_its_way_back_to_the_letter(store: Store) -> None:
    book_id = made(store)
    before = everything(store, book_id)
    found = revise(store, book_id, told((PARTS[2], "Something else entirely. Nobody had seen it coming.", PARTS[0])))
    found.edit.apply(store)
    assert everything(store, book_id) != before
    found.edit.revert(store)
    assert everything(store, book_id) == before


def test_that_a_chapter_put_in_before_moves_scripts_panels_and_pages_to_their_new_number(store: Store) -> None:
    book_id = made(store)
    shown = {card.id: card.panel.chapter for card in store.panels.cards(book_id)}
    found = revise(store, book_id, told(("Long before, a king slept.", *PARTS)))
    assert found.stale == ()
    found.edit.apply(store)
    assert {card.id: card.panel.chapter for card in store.panels.cards(book_id)} == {one: chapter + 1 for one, chapter in shown.items()}
    assert store.panels.chapters(book_id) == {2, 3, 4}
    assert store.books.written_chapters(book_id) == {2, 3, 4}
    assert {page.chapter for page in store.panels.pages(book_id)} <= {2, 3, 4}
    assert stale(store, book_id) == []


def test_that_a_line_a_person_wrote_outlives_the_words_it_stood_for(store: Store) -> None:
    book_id = made(store)
    at, line = spoken(store, book_id)
    script.change_line(store, book_id, 1, at, replace(line, text="Do not go!")).apply(store)
    revise(store, book_id, told(revised(("“Wait for me!” she cried.", "She said nothing.")))).edit.apply(store)
    lines = [one for scene in store.books.script(book_id, 1).scenes for one in scene.lines]
    assert ("Do not go!", 0) in [(one.text, len(one.span)) for one in lines]


def test_that_what_is_new_can_be_written_into_the_script_afterwards(store: Store) -> None:
    book_id = made(store)
    revise(store, book_id, told(revised(("A bell rang.", "A bell rang. “Hush,” said Ren.")))).edit.apply(store)
    assert coverage_of(store, book_id).counts.get("left_out.missed", 0) <= 1
    work_off(store, script.write(store, book_id, [2]))
    lines = [one.text for scene in store.books.script(book_id, 2).scenes for one in scene.lines]
    assert any("Hush" in text for text in lines)
    cast.lock(store, book_id, "Ren").apply(store)


def test_that_a_story_is_not_revised_while_it_is_being_written(store: Store) -> None:
    book_id = new_book(store)
    manga.make_manga(store, book_id, Choices())
    with pytest.raises(Conflict) as caught:
        revise(store, book_id, told(PARTS[:2]))
    assert caught.value.code == "still-planning"
