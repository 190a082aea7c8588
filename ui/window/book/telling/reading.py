"""One chapter as the desk shows it, read off the GUI thread: its text, its script, and what became of each sentence."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from app.book.chapter_edits import chapter_of
from app.book.coverage import Coverage, Fate, Told, of_chapter
from app.book.script import Line, Scene, Script
from app.book.text import Chapter, Language, Span
from app.store.store import Store
from app.store.views import PanelCard
from ui.window.book.telling.fates import Covered, covered

_BEST_FIRST = (Fate.DRAWN, Fate.NARRATED, Fate.PLANNED, Fate.SCRIPTED)


@dataclass(frozen=True, slots=True)
class ChapterFacts:
    """text: of the chapter's whole span, heading and all. told: its sentences, by places of the whole story. cards: its panels.

    covered: how many sentences went where.
    """

    book_id: int
    chapter: Chapter
    text: str
    language: Language
    script: Script | None
    told: Coverage
    cards: tuple[PanelCard, ...]
    covered: Covered

    @property
    def number(self) -> int:
        return self.chapter.number

    @property
    def stale(self) -> tuple[PanelCard, ...]:
        return tuple(card for card in self.cards if card.stale)

    def of_panels(self, told: Told) -> tuple[PanelCard, ...]:
        """The panels a sentence is in."""
        return tuple(card for card in self.cards if card.panel.number in told.panels)

    def card_of(self, line: Line) -> PanelCard | None:
        """The panel a line is shown in, the first of several."""
        if not len(line.span):
            return next((card for card in self.cards if _holds(card, line)), None)
        return next((card for card in self.cards if meets(card.panel.span, line.span)), None)

    def fate_of(self, line: Line) -> Fate:
        """What became of a line that is in the script."""
        if not len(line.span):
            card = self.card_of(line)
            return Fate.SCRIPTED if card is None else Fate.DRAWN if card.picture else Fate.PLANNED
        found = {one.fate for one in sentences_of(self.told, line.span)}
        return next((fate for fate in _BEST_FIRST if fate in found), Fate.SCRIPTED)

    def cards_of_scene(self, scene: Scene) -> tuple[PanelCard, ...]:
        return tuple(card for card in self.cards if card.panel.scene == scene.number)


def read_chapter(store: Store, book_id: int, number: int) -> ChapterFacts:
    """Raises NotFound "chapter-not-found" where the chapters are others by now."""
    story = store.books.story(book_id)
    chapter = chapter_of(story, number)
    script = store.books.script(book_id, number) if number in store.books.written_chapters(book_id) else None
    cards = tuple(store.panels.cards(book_id, number))
    drawn = {card.panel.number for card in cards if card.picture is not None}
    told = of_chapter(story, chapter, script, [card.panel for card in cards], drawn)
    counted = covered((told.counts,))
    return ChapterFacts(book_id, chapter, chapter.span.of(story.text), story.language, script, told, cards, counted)


def meets(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def sentences_of(told: Coverage, span: Span) -> Sequence[Told]:
    """The sentences that a stretch of the story is in. They follow each other, so they are looked up, not looked through."""
    first = bisect_right(told.sentences, span.start, key=lambda one: one.span.end)
    return told.sentences[first : bisect_left(told.sentences, span.end, key=lambda one: one.span.start)]


def _holds(card: PanelCard, line: Line) -> bool:
    return any((one.kind, one.text, one.speaker) == (line.kind, line.text, line.speaker) for one in card.panel.lines)
