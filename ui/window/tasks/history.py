"""The tasks that have ended, read page by page, the newest first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app.store.views import TaskCard
from ui.window.board import OPEN, TaskMove
from ui.window.studio import Studio
from ui.window.tasks.rows import Query

PAGE = 50


class History(QObject):
    changed = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._query = Query()
        self._cards: dict[int, TaskCard] = {}
        self._complete = self._reading = False
        self._generation = 0

    @property
    def query(self) -> Query:
        return self._query

    def cards(self) -> Iterable[TaskCard]:
        return self._cards.values()

    def look_for(self, query: Query) -> None:
        """Something else, from the newest on. What was shown stays until that is read."""
        self._query = query
        self._begin(PAGE)

    def look_again(self) -> None:
        """The same, as it is now."""
        self._begin(max(PAGE, len(self._cards)))

    def more(self) -> None:
        """The page after the last one."""
        if not (self._complete or self._reading) and self._cards:
            self._reading = True
            self._studio.start(self._read(self._generation, PAGE, min(self._cards)))

    def take(self, moves: Iterable[TaskMove]) -> None:
        """Tasks that moved: an ended one stands where its page is, one that goes on again stands among the open ones."""
        oldest = min(self._cards, default=0)
        for move in moves:
            card = move.now
            known = self._cards.get(card.id)
            if card.state in OPEN:
                self._cards.pop(card.id, None)
            elif (known is None and (self._complete or card.id > oldest)) or (known is not None and card.seq >= known.seq):
                self._cards[card.id] = card

    def _begin(self, size: int) -> None:
        self._generation += 1
        self._reading = True
        self._studio.start(self._read(self._generation, size, None))

    async def _read(self, generation: int, size: int, before: int | None) -> None:
        query, tasks = self._query, self._studio.store.tasks
        try:
            page = await self._studio.read(tasks.cards, None, size, before, query.ended, query.kind, query.search)
        finally:
            if generation == self._generation:
                self._reading = False
        if generation != self._generation:
            return  # somebody looks for something else by now
        known = self._cards
        kept = dict(known) if before is not None else {}
        for card in page:
            old = known.get(card.id)
            kept[card.id] = card if old is None or card.seq >= old.seq else old
        self._cards, self._complete = kept, len(page) < size
        self.changed.emit()
