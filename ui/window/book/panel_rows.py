"""What the gallery needs to know of all panels of a book at once; made where the book is read, off the GUI thread."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from app.store.views import PanelCard
from ui.window.book.looks import Filter, filter_of, look


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A chapter (page 0, with its title, "" where it has none) or a page.

    Its panels are the `panels` from the place `start` of the book on. chapter: its number.
    """

    page: int
    title: str
    start: int
    panels: int
    chapter: int = 0


@dataclass(frozen=True, slots=True)
class PanelRows:
    """Panels in reading order; looks: the state of each, places: where each stands, by its id; outline: chapters and pages."""

    cards: tuple[PanelCard, ...]
    looks: tuple[str, ...]
    places: Mapping[int, int]
    counts: Counter[Filter]
    outline: tuple[OutlineRow, ...]


def panel_rows(cards: Sequence[PanelCard], chapters: Mapping[int, str]) -> PanelRows:
    looks = tuple([look(card) for card in cards])
    places = {card.id: place for place, card in enumerate(cards)}
    return PanelRows(tuple(cards), looks, places, counted(looks), tuple(outline_rows(cards, chapters)))


def counted(looks: Iterable[str]) -> Counter[Filter]:
    found: Counter[Filter] = Counter()
    for state, count in Counter(looks).items():
        found[Filter.ALL] += count
        found[filter_of(state)] += count
    return found


def outline_rows(cards: Sequence[PanelCard], chapters: Mapping[int, str]) -> list[OutlineRow]:
    """cards: in reading order, in which the panels of a page, and of a chapter, stand together."""
    rows: list[OutlineRow] = []
    start = 0
    found = [(chapter, list(group)) for chapter, group in groupby(cards, key=attrgetter("chapter"))]
    for chapter, of_chapter in found:
        if chapters.get(chapter) or len(found) > 1:
            rows.append(OutlineRow(0, chapters.get(chapter, ""), start, len(of_chapter), chapter))
        for page, group in groupby(of_chapter, key=attrgetter("page")):
            count = sum(1 for _ in group)
            rows.append(OutlineRow(page, "", start, count, chapter))
            start += count
    return rows


def with_newer(rows: PanelRows, told: Mapping[int, PanelCard], chapters: Mapping[int, str]) -> PanelRows:
    """As far as what was told of panels while they were read is of a later move."""
    cards = list(rows.cards)
    newer = False
    for panel, card in told.items():
        place = rows.places.get(panel)
        if place is not None and card.is_newer_than(cards[place]):
            cards[place], newer = card, True
    return panel_rows(cards, chapters) if newer else rows
