"""Where every sentence of a book's story went."""

from __future__ import annotations

from app.book.coverage import Coverage, coverage
from app.store.store import Store


def coverage_of(store: Store, book_id: int) -> Coverage:
    """Not for the GUI thread: it reads the whole story."""
    cards = store.panels.cards(book_id)
    drawn = {card.panel.number for card in cards if card.picture is not None}
    return coverage(store.books.story(book_id), store.books.scripts(book_id), [card.panel for card in cards], drawn)
