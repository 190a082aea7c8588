"""Money as people read it. Kept in millionths of a US dollar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.words import tell

if TYPE_CHECKING:
    from app.store.views import TaskCard

_CENT = 10_000


def dollars(micros: int) -> str:
    """$1.46; with two more digits where it is less than a cent."""
    return f"${micros / 1_000_000:.4f}" if 0 < micros < _CENT else f"${micros / 1_000_000:,.2f}"


def about_words(micros: int | None) -> str:
    """What a button that spends it says: a guess says that it is one, and a price nobody knows is not told as nothing."""
    if micros is None:
        return tell("price.not_known")
    return tell("price.about", price=dollars(micros)) if micros else tell("price.free")


def cost_words(card: TaskCard) -> str:
    """What a task has cost, of what it may. A price that nobody knows is never told as nothing."""
    if card.unpriced:
        spent = tell("price.at_least", price=dollars(card.spent_micros))
    elif not card.spent_micros and is_free(card):
        return tell("price.free")
    else:
        spent = dollars(card.spent_micros)
    return spent if card.cap_micros is None else tell("price.of_cap", spent=spent, cap=dollars(card.cap_micros))


def is_free(card: TaskCard) -> bool:
    """It calls nobody who could ask for money."""
    return {card.choices.writer, card.choices.artist} == {"draft"}
