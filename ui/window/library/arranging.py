"""Which books are shown, and in what order. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

from app.store.views import BookCard
from ui.window.fuzzy import folded


class Shelf(StrEnum):
    ALL = "all"
    OPEN = "open"
    FINISHED = "finished"
    TRASH = "trash"


class Order(StrEnum):
    TOUCHED = "touched"
    TITLE = "title"
    MADE = "made"
    PROGRESS = "progress"


def is_finished(card: BookCard) -> bool:
    return card.panels > 0 and card.drawn == card.panels and not card.stuck


def on_shelf(card: BookCard, shelf: Shelf) -> bool:
    if card.deleted or shelf is Shelf.TRASH:
        return card.deleted and shelf is Shelf.TRASH
    return shelf is Shelf.ALL or is_finished(card) == (shelf is Shelf.FINISHED)


def counts(books: Iterable[BookCard]) -> Counter[Shelf]:
    found: Counter[Shelf] = Counter()
    for card in books:
        found.update((Shelf.ALL, Shelf.FINISHED if is_finished(card) else Shelf.OPEN))
    return found


def arranged(books: Sequence[BookCard], shelf: Shelf, typed: str, order: Order) -> list[BookCard]:
    """Those whose title has every word that was typed, one after the other as wished. Of equals the one last touched first."""
    words = folded(typed).split()
    shown = [card for card in books if on_shelf(card, shelf) and _has(card, words)]
    shown.sort(key=lambda card: card.changed, reverse=True)
    if order is Order.TITLE:
        shown.sort(key=lambda card: card.title.casefold())
    elif order is Order.MADE:
        shown.sort(key=lambda card: card.id, reverse=True)
    elif order is Order.PROGRESS:
        shown.sort(key=progress, reverse=True)
    return shown


def progress(card: BookCard) -> float:
    """How far it is, 0 to 1."""
    return card.drawn / card.panels if card.panels else 0.0


def _has(card: BookCard, words: Sequence[str]) -> bool:
    if not words:
        return True
    title = folded(card.title)
    return all(word in title for word in words)
