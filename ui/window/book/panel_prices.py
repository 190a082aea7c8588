"""What drawing the chosen panels again would cost, asked off the GUI thread and only when it may have changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from app.store.views import PanelCard
from ui.window.book.inspector import Inspector
from ui.window.book.redraw_offer import DRAFT, Offer, read_offer, read_others
from ui.window.studio import Studio


class PanelPrices(QObject):
    def __init__(self, studio: Studio, inspector: Inspector, chosen: Callable[[], Sequence[PanelCard]]) -> None:
        super().__init__(inspector)
        self._studio, self._inspector, self._chosen = studio, inspector, chosen
        self._asked: tuple[int | None, ...] = ()  # what the price was asked for
        self._times = 0  # how often; only the newest answer counts
        inspector.box.priced.connect(self.again)
        inspector.box.others_wanted.connect(lambda: studio.start(self._load_others()))

    def again(self) -> None:
        """The settings, the words or the artist are not what they were."""
        self._asked = ()
        self.ask(self._chosen())

    def ask(self, cards: Sequence[PanelCard]) -> None:
        """Only what may change the price is looked at anew; news of a drawing under way does not."""
        if not cards:
            return
        key = (*(card.id for card in cards), *(card.take for card in cards))
        if key != self._asked:
            free, self._asked = self._free_offer() if self._asked else None, key
            self._times += 1
            if free is not None:  # the draft artist asks nobody
                self._inspector.box.show_offer(replace(free, count=len(cards)))
                return
            self._inspector.box.wait_for_offer()
            self._studio.start(self._load(self._times, list(cards)))

    def _free_offer(self) -> Offer | None:
        offer = self._inspector.box.offer
        return offer if offer is not None and offer.choices.artist == DRAFT else None

    async def _load(self, number: int, cards: list[PanelCard]) -> None:
        box = self._inspector.box
        offer = await self._studio.read(
            read_offer, self._studio.program, cards, box.artist, box.field.toPlainText(), len(box.references.paths)
        )
        if number == self._times:
            box.show_offer(offer)
            for note in (self._inspector.refused, self._inspector.lost):
                note.show_price(offer.micros)

    async def _load_others(self) -> None:
        self._inspector.box.show_others(await self._studio.read(read_others, self._studio.program))
