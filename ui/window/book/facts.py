"""All a book's screens need, read in one go off the GUI thread.

A long book is read whenever a chapter of it is planned or a line is changed: what is as it was is the same object as before, so that
nothing is decoded, compared or thrown away for it. Scripts are not among the facts: only the chapter that is shown is read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from app.book.cast import Character
from app.book.page import Page
from app.book.text import Story
from app.store.store import Store
from app.store.views import BookHead, PanelCard
from ui.window.book.panel_rows import PanelRows, panel_rows

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class BookFacts:
    """written: the chapters that have a script."""

    head: BookHead
    story: Story
    written: frozenset[int]
    cast: tuple[Character, ...]
    rows: PanelRows
    pages: tuple[Page, ...]

    @property
    def cards(self) -> tuple[PanelCard, ...]:
        """All panels in reading order."""
        return self.rows.cards

    @property
    def chapters(self) -> dict[int, str]:
        return {chapter.number: chapter.title for chapter in self.story.chapters}

    def same_as(self, before: BookFacts | None) -> bool:
        """Whether nothing is others than it was `before`, from which this was read."""
        if before is None or (self.head, self.written) != (before.head, before.written):
            return False
        kept = (self.story, before.story), (self.cast, before.cast), (self.rows, before.rows), (self.pages, before.pages)
        return all(now is then for now, then in kept)


def read_facts(store: Store, book_id: int, before: BookFacts | None = None) -> BookFacts:
    """before: of the same book, as it was read last."""
    books, panels = store.books, store.panels
    head, story = books.head(book_id), books.story(book_id)
    cards = with_kept(panels.cards(book_id), before.cards) if before is not None else panels.cards(book_id)
    written, cast, pages = frozenset(books.written_chapters(book_id)), books.cast(book_id), panels.pages(book_id)
    if before is None:
        return BookFacts(head, story, written, cast, _rows(cards, story), pages)
    same = story.chapters == before.story.chapters and len(cards) == len(before.cards)
    same = same and all(one is other for one, other in zip(cards, before.cards, strict=True))
    rows = before.rows if same else _rows(cards, story)
    return BookFacts(head, story, written, _kept(cast, before.cast), rows, _kept(pages, before.pages))


def with_kept(cards: Sequence[PanelCard], before: Sequence[PanelCard]) -> list[PanelCard]:
    """A card that is as it was stays; of one that moved stays what is drawn in it, which may have been decoded."""
    known = {card.id: card for card in before}
    return [_card(card, known.get(card.id)) for card in cards]


def _card(card: PanelCard, before: PanelCard | None) -> PanelCard:
    if before is None or card.stored != before.stored:
        return card
    return before if card == before else replace(card, stored=before.stored)


def _kept(now: tuple[T, ...], before: tuple[T, ...]) -> tuple[T, ...]:
    return before if now == before else now


def _rows(cards: Sequence[PanelCard], story: Story) -> PanelRows:
    return panel_rows(cards, {chapter.number: chapter.title for chapter in story.chapters})
