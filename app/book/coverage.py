"""Where every sentence of a story went: into which panel, into the script only, or out of it, and why."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from app.book.script import LineKind, Script
from app.book.sentences import sentences
from app.book.storyboard import Panel
from app.book.text import Chapter, Span, Story

Value = TypeVar("Value")


class Fate(StrEnum):
    DRAWN = "drawn"  # a panel shows it
    NARRATED = "narrated"  # a panel's narration tells it
    PLANNED = "planned"  # a panel stands for it that has no picture yet
    SCRIPTED = "scripted"  # in the script, in no panel
    LEFT_OUT = "left_out"


class Why(StrEnum):
    """Why a sentence is left out."""

    HEADING = "heading"
    NOTE = "note"  # behind its chapter: a footnote
    FRONT_MATTER = "front_matter"  # in no chapter
    CHAPTER = "chapter"  # a person left its chapter out
    TAKEN_OUT = "taken_out"  # a person took it out of the script
    SCENE_BREAK = "scene_break"  # *** or the like
    NOT_WRITTEN = "not_written"  # its chapter has no script yet
    MISSED = "missed"  # its chapter's script does not have it: a writer passed over it, or it is new


@dataclass(frozen=True, slots=True)
class Told:
    """One sentence: what became of it. chapter: 0 outside of all. panels: numbers of those that show or tell it."""

    span: Span
    chapter: int
    fate: Fate
    why: Why | None = None
    panels: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Coverage:
    """All sentences in the story's order; together they hold every letter of it."""

    sentences: tuple[Told, ...]

    def of_panel(self, number: int) -> tuple[Told, ...]:
        return tuple(one for one in self.sentences if number in one.panels)

    def at(self, place: int) -> Told | None:
        """The sentence at a place of the text; None in white space."""
        index = bisect_right(self.sentences, place, key=lambda one: one.span.start) - 1
        found = self.sentences[index] if index >= 0 else None
        return found if found is not None and place < found.span.end else None

    @property
    def counts(self) -> dict[str, int]:
        """How many sentences went where; those left out by why: "left_out.heading"."""
        counted = Counter(f"{one.fate}.{one.why}" if one.why else str(one.fate) for one in self.sentences)
        return dict(sorted(counted.items()))


def coverage(story: Story, scripts: Sequence[Script], panels: Sequence[Panel], drawn: Collection[int]) -> Coverage:
    """drawn: numbers of the panels that have a picture."""
    by_chapter = {script.chapter: script for script in scripts}
    shown = _Spans([(panel.span, panel) for panel in panels])
    found: list[Told] = []
    at = 0
    for chapter in sorted(story.chapters, key=lambda one: one.span.start):
        found += _outside(story, Span(at, max(at, chapter.span.start)), 0, Why.FRONT_MATTER)
        found += _chapter(story, chapter, at, by_chapter.get(chapter.number), shown, drawn)
        at = max(at, chapter.span.end)
    return Coverage((*found, *_outside(story, Span(at, len(story.text)), 0, Why.FRONT_MATTER)))


def of_chapter(story: Story, chapter: Chapter, script: Script | None, panels: Sequence[Panel], drawn: Collection[int]) -> Coverage:
    """The same of one chapter alone, which is read at once also where the story is long. panels: those of the chapter."""
    shown = _Spans([(panel.span, panel) for panel in panels])
    return Coverage(tuple(_chapter(story, chapter, chapter.span.start, script, shown, drawn)))


def _chapter(
    story: Story, chapter: Chapter, at: int, script: Script | None, shown: _Spans[Panel], drawn: Collection[int]
) -> Iterator[Told]:
    """at: how far the chapters before it reach."""
    begin = max(at, chapter.span.start)
    yield from _outside(story, Span(begin, max(begin, chapter.body.start)), chapter.number, Why.HEADING)
    yield from _inside(story, chapter, max(at, chapter.body.start), script, shown, drawn)
    end = max(at, chapter.body.end)
    if end < chapter.span.end:
        yield from _outside(story, Span(end, chapter.span.end), chapter.number, Why.NOTE)


def _outside(story: Story, span: Span, chapter: int, why: Why) -> Iterator[Told]:
    if story.text[span.start : span.end].strip():
        for sentence in sentences(story.text, span, story.language):
            yield Told(sentence.span, chapter, Fate.LEFT_OUT, why)


def _inside(
    story: Story, chapter: Chapter, start: int, script: Script | None, shown: _Spans[Panel], drawn: Collection[int]
) -> Iterator[Told]:
    lines = [line for scene in script.scenes for line in scene.lines if len(line.span)] if script else []
    told = _Spans([(line.span, line.kind) for line in lines])
    out = _Spans([(span, None) for span in script.left_out] if script else [])
    for sentence in sentences(story.text, Span(start, max(start, chapter.body.end)), story.language):
        span = sentence.span
        if not any(letter.isalnum() for letter in span.of(story.text)):
            yield Told(span, chapter.number, Fate.LEFT_OUT, Why.SCENE_BREAK)
            continue
        kinds = told.over(span)
        seen = [panel for panel in shown.over(span) if panel.chapter == chapter.number] if not out.over(span) or kinds else []
        numbers = tuple(panel.number for panel in seen)
        if seen and any(number in drawn for number in numbers):
            narrated = bool(kinds) and all(kind is LineKind.NARRATION for kind in kinds)
            yield Told(span, chapter.number, Fate.NARRATED if narrated else Fate.DRAWN, None, numbers)
        elif seen:
            yield Told(span, chapter.number, Fate.PLANNED, None, numbers)
        elif kinds:
            yield Told(span, chapter.number, Fate.SCRIPTED)
        else:
            yield Told(span, chapter.number, Fate.LEFT_OUT, _why(chapter, script, bool(out.over(span))))


def _why(chapter: Chapter, script: Script | None, taken_out: bool) -> Why:
    if chapter.left_out:
        return Why.CHAPTER
    if script is None:
        return Why.NOT_WRITTEN
    return Why.TAKEN_OUT if taken_out else Why.MISSED


class _Spans(Generic[Value]):
    """Stretches, and what stands in them, found by a stretch that meets them."""

    def __init__(self, pairs: Sequence[tuple[Span, Value]]) -> None:
        self._pairs = sorted(pairs, key=lambda pair: pair[0])
        self._starts = [span.start for span, _ in self._pairs]
        reach, self._reach = 0, []
        for span, _ in self._pairs:
            reach = max(reach, span.end)
            self._reach.append(reach)  # rises, so that what ends before is passed over at once

    def over(self, span: Span) -> list[Value]:
        first, last = bisect_right(self._reach, span.start), bisect_left(self._starts, span.end)
        return [value for one, value in self._pairs[first:last] if one.end > span.start and len(one)]
