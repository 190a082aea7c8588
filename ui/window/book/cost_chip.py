"""What the open book has cost, of what it may: in the app bar, and the way to raise the cap."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from app.store.store import Store
from app.store.views import TaskCard
from app.work.states import Held
from app.work.tasks import TaskKind
from ui.money import dollars, is_free
from ui.window.kit.buttons import Chip
from ui.window.kit.speech import unsay
from ui.words import tell

_NEAR = 0.8  # of the cap: from here on the chip warns


@dataclass(frozen=True, slots=True)
class BookCost:
    """micros: with estimates where a price is not known (`unpriced` counts those). capped: the task that its cap holds."""

    micros: int = 0
    unpriced: int = 0
    cap_micros: int | None = None
    free: bool = True
    capped: TaskCard | None = None

    @property
    def words(self) -> str:
        if self.free:
            return tell("price.free")
        spent = tell("price.at_least", price=dollars(self.micros)) if self.unpriced else dollars(self.micros)
        return spent if self.cap_micros is None else tell("price.of_cap", spent=spent, cap=dollars(self.cap_micros))

    @property
    def near(self) -> bool:
        return self.capped is not None or (self.cap_micros is not None and self.micros >= _NEAR * self.cap_micros)


def read_cost(store: Store, book_id: int) -> BookCost:
    """Off the GUI thread. The cap is that of the newest task that made the book."""
    total = store.receipts.of_book(book_id)
    cards = store.tasks.cards(book_id, limit=20)
    made = next((card for card in cards if card.kind is TaskKind.MAKE_MANGA), None)
    capped = next((card for card in cards if card.held is Held.CAP), None)
    free = not total.calls and all(is_free(card) for card in cards)
    cap = made.cap_micros if made is not None else None
    return BookCost(total.price_micros + total.estimate_micros, total.unpriced, cap, free, capped)


class CostChip(Chip):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.cost = BookCost()
        self._short = False
        self.retell()

    def show_cost(self, cost: BookCost) -> None:
        if cost != self.cost:
            self.cost = cost
            self.retell()

    def shorten(self, *, short: bool) -> None:
        """Where there is little room the cap is left out."""
        if short != self._short:
            self._short = short
            self.retell()

    def retell(self) -> None:
        """In the person's language."""
        cost = self.cost
        self._state = "warning" if cost.near else ""
        told = cost.words if not self._short or cost.free else dollars(cost.micros)
        unsay(self.setText, tell("cost.raise") if cost.capped is not None else told)
        name = tell("cost.name", cost=cost.words)
        self.setAccessibleName(f"{tell('cost.raise')}. {name}" if cost.capped is not None else name)
        self.setToolTip(name)
        self.updateGeometry()
        self.update()
