"""The panels of a book as a list: rows in reading order, shown as far as the filter lets them.

Nothing here looks at all panels because one of them moved: a book may have 100,000.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.store.views import PanelCard
from ui.window.book.looks import Filter, described, filter_of, look, spoken
from ui.window.book.panel_rows import PanelRows, counted, panel_rows

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole + 1
SHARE = Qt.ItemDataRole.UserRole + 2
_NOWHERE = QModelIndex()
_APART = 256  # rows further from each other than this are told of apart: views look at all rows between
_MOST_RUNS = 64  # a list that changes in more places than this is told of as a new one


class PanelListModel(QAbstractListModel):
    """A place is where a panel stands in the whole book, a row where it stands in what the filter shows; both from 0."""

    def __init__(self) -> None:
        super().__init__()
        self._cards: list[PanelCard] = []
        self._looks: list[str] = []
        self._places: Mapping[int, int] = {}
        self._moved: dict[int, PanelCard] = {}  # since the whole book was read
        self._counts: Counter[Filter] = Counter()
        self._shown: Sequence[int] = range(0)  # places, rising
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
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return described(card)
        return None

    # what the screen asks

    @property
    def filter(self) -> Filter:
        return self._filter

    def cards(self) -> Sequence[PanelCard]:
        """All panels of the book in reading order, whatever the filter; not a copy."""
        return self._cards

    def looks(self) -> Sequence[str]:
        """The state of each of them, as `looks.look` names it; not a copy."""
        return self._looks

    def card(self, panel_id: int) -> PanelCard | None:
        place = self._places.get(panel_id)
        return None if place is None else self._cards[place]

    def counts(self) -> Counter[Filter]:
        return Counter(self._counts)

    def index_of(self, panel_id: int) -> QModelIndex:
        place = self._places.get(panel_id)
        row = None if place is None else self._row(place)
        return QModelIndex() if row is None else self.index(row, 0)

    def neighbour(self, panel_id: int, step: int) -> int | None:
        """The panel `step` places further in the whole book."""
        at = self._places.get(panel_id, -1) + step
        return self._cards[at].id if panel_id in self._places and 0 <= at < len(self._cards) else None

    def next_problem(self, panel_id: int | None) -> int | None:
        """The next panel that needs the person, beginning after `panel_id` and going round."""
        start = 0 if panel_id is None else self._places.get(panel_id, -1) + 1
        around = (*range(start, len(self._cards)), *range(start))
        return next((self._cards[place].id for place in around if filter_of(self._looks[place]) is Filter.NEEDS), None)

    # what happens to it

    def reset(self, cards: Sequence[PanelCard]) -> None:
        self.take(panel_rows(cards, {}))

    def extend(self, rows: PanelRows) -> bool:
        """The same book with further panels behind those there are, told of as such; False, and nothing done, where it is not so."""
        before = self._cards
        if self._filter is not Filter.ALL or not 0 < len(before) < len(rows.cards):
            return False
        if any(old.id != new.id for old, new in zip(before, rows.cards, strict=False)):
            return False
        changed = [new for old, new in zip(before, rows.cards, strict=False) if new is not old]
        self.beginInsertRows(QModelIndex(), len(before), len(rows.cards) - 1)
        self._cards, self._looks = [*before, *rows.cards[len(before) :]], [*self._looks, *rows.looks[len(before) :]]
        self._places, self._shown = rows.places, range(len(self._cards))
        self._counts.update(counted(rows.looks[len(before) :]))
        self.endInsertRows()
        self.update_cards(changed)
        return True

    def take(self, rows: PanelRows) -> None:
        """A book, or the same one with other panels. What is known of a panel from a later move stays."""
        newer = [card for card in self._moved.values() if card.id in rows.places and card.is_newer_than(rows.cards[rows.places[card.id]])]
        self.beginResetModel()
        self._cards, self._looks = list(rows.cards), list(rows.looks)
        self._places, self._counts = rows.places, Counter(rows.counts)
        self._shares.clear()
        for card in newer:
            self._put(self._places[card.id], card)
        self._moved = {card.id: card for card in newer}
        self._shown = self._wanted()
        self.endResetModel()

    def set_filter(self, wanted: Filter) -> None:
        if wanted is not self._filter:
            self._filter = wanted
            self._match()

    def update_cards(self, cards: Iterable[PanelCard]) -> list[int]:
        """Panels as they are now; those of other books, or not yet known, are passed over. The places of those that were not."""
        places, moved = [], False
        for card in cards:
            place = self._places.get(card.id)
            if place is None or not card.is_newer_than(self._cards[place]):
                continue
            moved |= self._put(place, card)
            places.append(place)
        if moved and self._filter is not Filter.ALL:
            self._match()
        self._changed(row for place in places if (row := self._row(place)) is not None)
        return places

    def _put(self, place: int, card: PanelCard) -> bool:
        """True when it belongs to another filter now."""
        before, now = filter_of(self._looks[place]), filter_of(state := look(card))
        self._cards[place], self._looks[place] = card, state
        self._moved[card.id] = card
        self._shares.pop(card.id, None)
        self._counts[before] -= 1
        self._counts[now] += 1
        return before is not now

    def set_shares(self, shares: dict[int, float]) -> None:
        """How far panels in drawing are. Never backwards."""
        rows = []
        for panel, share in shares.items():
            place = self._places.get(panel)
            if place is not None and share > self._shares.get(panel, -1.0):
                self._shares[panel] = share
                if (row := self._row(place)) is not None:
                    rows.append(row)
        self._changed(rows)

    def _changed(self, changed: Iterable[int]) -> None:
        for first, last in _runs(sorted(changed), _APART):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0), [CARD, SHARE])

    # the filter

    def _row(self, place: int) -> int | None:
        if self._filter is Filter.ALL:
            return place
        row = bisect_left(self._shown, place)
        return row if row < len(self._shown) and self._shown[row] == place else None

    def _wanted(self) -> Sequence[int]:
        if self._filter is Filter.ALL:
            return range(len(self._cards))
        return [place for place, state in enumerate(self._looks) if filter_of(state) is self._filter]

    def _match(self) -> None:
        """Make the rows those the filter wants, by taking out and putting in, so that selection and scroll position stay."""
        wanted = self._wanted()
        stay, come = set(wanted), set(self._shown)
        gone = _runs([row for row, place in enumerate(self._shown) if place not in stay])
        new = _runs([row for row, place in enumerate(wanted) if place not in come])
        if len(gone) + len(new) > _MOST_RUNS:
            self.beginResetModel()
            self._shown = wanted
            self.endResetModel()
            return
        for first, last in reversed(gone):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._shown = [*self._shown[:first], *self._shown[last + 1 :]]
            self.endRemoveRows()
        for first, last in new:
            self.beginInsertRows(QModelIndex(), first, last)
            self._shown = [*self._shown[:first], *wanted[first : last + 1], *self._shown[first:]]
            self.endInsertRows()
        self._shown = wanted


def _runs(rows: Sequence[int], apart: int = 1) -> list[tuple[int, int]]:
    """Rising numbers as stretches, (first, last), with more than `apart` between one and the next."""
    starts = [at for at in range(len(rows)) if at == 0 or rows[at] - rows[at - 1] > apart]
    ends = [*starts[1:], len(rows)][: len(starts)]
    return [(rows[start], rows[end - 1]) for start, end in zip(starts, ends, strict=True)]
