"""The chapters of a story as rows of the outline. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from app.book.text import Chapter, Language, Story
from app.steps.count_sentences import Tally
from ui.window.book.telling.fates import Covered, covered
from ui.words import tell, tell_n

_NOTHING: Mapping[str, int] = {}


@dataclass(frozen=True, slots=True)
class ChapterRow:
    """size: words or characters, None while they are counted. share: percent of its sentences that are in the script."""

    number: int
    title: str
    size: int | None
    spaced: bool  # its language counts words
    share: int | None
    written: bool
    drawn: bool
    left_out: bool

    @property
    def name(self) -> str:
        return self.title or tell("outline.chapter", n=self.number)

    @property
    def size_words(self) -> str:
        if self.size is None:
            return ""
        return tell_n("telling.words" if self.spaced else "telling.characters", self.size, count=f"{self.size:,}")

    @property
    def share_words(self) -> str:
        if self.left_out:
            return tell("telling.left_out")
        if not self.written:
            return tell("telling.not_in_script")
        return "" if self.share is None else tell("telling.in_script", percent=self.share)

    @property
    def spoken(self) -> str:
        parts = (f"{self.number}", self.name, self.size_words, self.share_words)
        return ". ".join(part for part in parts if part) + "."


def chapter_rows(story: Story, tallies: Mapping[int, Tally], written: Collection[int], drawn: Collection[int]) -> list[ChapterRow]:
    """written: chapters with a script; drawn: those with panels."""
    spaced = story.language is Language.ENGLISH
    return [_row(one, tallies.get(one.number), spaced=spaced, written=written, drawn=drawn) for one in story.chapters]


def _row(chapter: Chapter, tally: Tally | None, *, spaced: bool, written: Collection[int], drawn: Collection[int]) -> ChapterRow:
    share = covered((tally.fates,)).percent if tally is not None and chapter.number in written else None
    here, there = chapter.number in written, chapter.number in drawn
    return ChapterRow(chapter.number, chapter.title, tally.size if tally else None, spaced, share, here, there, chapter.left_out)


def whole(tallies: Sequence[Tally]) -> Covered:
    return covered(one.fates or _NOTHING for one in tallies)
