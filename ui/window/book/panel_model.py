"""The panels of a book as a list: rows in reading order, shown as far as the filter lets them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.store.views import PanelCard
from ui.window.book.looks import Filter, belongs, counts, spoken

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole + 1
SHARE = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()


class PanelListModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._cards: dict[int, PanelCard] = {}
        self._order: list[int] = []
        self._shown: list[int] = []
        self._rows: dict[int, int] = {}
        self._filter = Filter.ALL
        self._shares: dict[int, float] = {}

    # what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._shown):
            return None
        card = self._cards[self._shown[index.row()]]
        if role == CARD:
            return card
        if role == SHARE:
            return self._shares.get(card.id)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
            return spoken(card)
        return None

    # what the screen asks

    @property
    def filter(self) -> Filter:
        return self._filter

    def cards(self) -> list[PanelCard]:
        """All panels of the book in reading order, whatever the filter."""
        return [self._cards[one] for one in self._order]

    def card(self, panel_id: int) -> PanelCard | None:
        return self._cards.get(panel_id)

    def counts(self) -> Counter[Filter]:
        return counts(self._cards.values())

    def index_of(self, panel_id: int) -> QModelIndex:
        row = self._rows.get(panel_id)
        return QModelIndex() if row is None else self.index(row, 0)

    def neighbour(self, panel_id: int, step: int) -> int | None:
        """The panel `step` places further in the whole book."""
        if panel_id not in self._cards:
            return None
        at = self._order.index(panel_id) + step
        return self._order[at] if 0 <= at < len(self._order) else None

    def next_problem(self, panel_id: int | None) -> int | None:
        """The next panel that needs the person, beginning after `panel_id` and going round."""
        start = self._order.index(panel_id) + 1 if panel_id in self._cards else 0
        around = self._order[start:] + self._order[:start]
        return next((one for one in around if belongs(self._cards[one], Filter.NEEDS)), None)

    # what happens to it

    def reset(self, cards: Sequence[PanelCard]) -> None:
        self.beginResetModel()
        self._cards = {card.id: self._newest(card) for card in cards}
        self._order = [card.id for card in cards]
        self._shares.clear()
        self._show([one for one in self._order if belongs(self._cards[one], self._filter)])
        self.endResetModel()

    def set_filter(self, wanted: Filter) -> None:
        if wanted is not self._filter:
            self._filter = wanted
            self._match()

    def update_cards(self, cards: Iterable[PanelCard]) -> None:
        """Panels as they are now; those of other books, or not yet known, are passed over."""
        rows: list[int] = []
        for card in cards:
            if card.id not in self._cards or self._newest(card) is not card:
                continue
            self._cards[card.id] = card
            self._shares.pop(card.id, None)
            if card.id in self._rows:
                rows.append(self._rows[card.id])
        if self._filter is not Filter.ALL:
            self._match()
            rows = [row for row in rows if row < len(self._shown)]
        self._changed(rows)

    def _newest(self, card: PanelCard) -> PanelCard:
        """A whole book takes longer to read than one panel that moves meanwhile: the older card is dropped."""
        known = self._cards.get(card.id)
        return card if known is None or card.is_newer_than(known) else known

    def set_shares(self, shares: dict[int, float]) -> None:
        """How far panels in drawing are. Never backwards."""
        rows = []
        for panel, share in shares.items():
            if panel in self._cards and share > self._shares.get(panel, -1.0):
                self._shares[panel] = share
                if panel in self._rows:
                    rows.append(self._rows[panel])
        self._changed(rows)

    def _changed(self, rows: list[int]) -> None:
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), 0), [CARD, SHARE])

    def _match(self) -> None:
        """Make the rows those the filter wants, by taking out and putting in, so that selection and scroll position stay."""
        wanted = [one for one in self._order if belongs(self._cards[one], self._filter)]
        keep = set(wanted)
        for row in range(len(self._shown) - 1, -1, -1):
            if self._shown[row] not in keep:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._show(self._shown[:row] + self._shown[row + 1 :])
                self.endRemoveRows()
        if not self._shown and wanted:
            self.beginInsertRows(QModelIndex(), 0, len(wanted) - 1)
            self._show(wanted)
            self.endInsertRows()
            return
        for row, one in enumerate(wanted):
            if row >= len(self._shown) or self._shown[row] != one:
                self.beginInsertRows(QModelIndex(), row, row)
                self._show([*self._shown[:row], one, *self._shown[row:]])
                self.endInsertRows()

    def _show(self, ids: list[int]) -> None:
        self._shown = ids
        self._rows = {one: row for row, one in enumerate(ids)}
