"""All a book's screens need, read in one go off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass

from app.book.cast import Character
from app.book.page import Page
from app.book.script import Script
from app.book.text import Story
from app.store.store import Store
from app.store.views import BookHead, PanelCard


@dataclass(frozen=True, slots=True)
class BookFacts:
    head: BookHead
    story: Story
    scripts: tuple[Script, ...]
    cast: tuple[Character, ...]
    cards: tuple[PanelCard, ...]
    pages: tuple[Page, ...]

    @property
    def chapters(self) -> dict[int, str]:
        return {chapter.number: chapter.title for chapter in self.story.chapters}

    @property
    def covered(self) -> int:
        """How much of the text to be told is in panels, in percent."""
        text = self.story.text
        whole = sum(_letters(text[chapter.body.start : chapter.body.end]) for chapter in self.story.chapters)
        told = sum(_letters(card.panel.span.of(text)) for card in self.cards)
        return min(100, round(100 * told / whole)) if whole else 100


def read_facts(store: Store, book_id: int) -> BookFacts:
    head, story, cards = store.books.head(book_id), store.books.story(book_id), tuple(store.panels.cards(book_id))
    return BookFacts(head, story, store.books.scripts(book_id), store.books.cast(book_id), cards, store.panels.pages(book_id))


def _letters(text: str) -> int:
    return sum(1 for one in text if not one.isspace())
