"""All a book's screens need, read in one go off the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass

from app.book.cast import Character
from app.book.page import Page
from app.book.script import Script
from app.book.text import Story
from app.store.store import Store
from app.store.views import BookHead, PanelCard
from ui.window.book.panel_rows import PanelRows, panel_rows


@dataclass(frozen=True, slots=True)
class BookFacts:
    head: BookHead
    story: Story
    scripts: tuple[Script, ...]
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

    @property
    def covered(self) -> int:
        """How much of the text to be told is in panels, in percent."""
        text = self.story.text
        whole = sum(_letters(text[chapter.body.start : chapter.body.end]) for chapter in self.story.chapters)
        told = sum(_letters(card.panel.span.of(text)) for card in self.cards)
        return min(100, round(100 * told / whole)) if whole else 100


def read_facts(store: Store, book_id: int) -> BookFacts:
    books, panels = store.books, store.panels
    head, story, cards = books.head(book_id), books.story(book_id), panels.cards(book_id)
    rows = panel_rows(cards, {chapter.number: chapter.title for chapter in story.chapters})
    return BookFacts(head, story, books.scripts(book_id), books.cast(book_id), rows, panels.pages(book_id))


def _letters(text: str) -> int:
    return sum(1 for one in text if not one.isspace())
