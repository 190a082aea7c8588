"""A revised story: what of a book still stands in it, and where."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from app.book.aligning import Alignment
from app.book.cast import Character
from app.book.script import Line, Scene, Script
from app.book.script_edits import joined_spans
from app.book.storyboard import Panel
from app.book.text import Chapter, Span, Story


@dataclass(frozen=True, slots=True)
class Revised:
    """A book after its story was revised. kept: numbers of the panels that stand in it as they did; stale: the others.

    new: the sentences the old story did not have; no panel shows them yet, unless they stand inside of one.
    """

    story: Story
    scripts: tuple[Script, ...]
    panels: tuple[Panel, ...]
    cast: tuple[Character, ...]
    kept: tuple[int, ...]
    stale: tuple[int, ...]
    new: tuple[Span, ...]


class _Chapters:
    """Which chapter of the new story a place is in; the one before it, or the first, where it is in none."""

    def __init__(self, story: Story) -> None:
        self._starts = [chapter.span.start for chapter in story.chapters]
        self._numbers = [chapter.number for chapter in story.chapters]

    def __call__(self, place: int) -> int:
        return self._numbers[max(0, bisect_right(self._starts, place) - 1)]


def revise(old: Story, new: Story, scripts: Sequence[Script], panels: Sequence[Panel], cast: Sequence[Character]) -> Revised:
    """Nothing is thrown away that a person made: a line they changed stays where it stood, also when its words are gone from the story."""
    move = Alignment(old.text, new.text, new.language)
    story = replace(new, title=old.title, chapters=_left_out(old, new, move))
    at = _Chapters(story)
    written = _scripts(story, scripts, move, at)
    scenes = {script.chapter: script.scenes for script in written}
    pairs = [_panel(panel, story, scenes, move, at) for panel in panels]
    kept = tuple(panel.number for panel, stays in pairs if stays)
    stale = tuple(panel.number for panel, stays in pairs if not stays)
    people = tuple(_moved(one, move) for one in cast)
    return Revised(story, written, tuple(panel for panel, _ in pairs), people, kept, stale, move.new_sentences)


def _left_out(old: Story, new: Story, move: Alignment) -> tuple[Chapter, ...]:
    """A chapter a person left out stays out where most of it is still one."""
    out = [span for one in old.chapters if one.left_out and len(span := move.left(one.body))]
    return tuple(
        replace(one, left_out=any(_common(one.body, span) * 2 > max(len(one.body), len(span)) for span in out)) for one in new.chapters
    )


def _common(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _scripts(story: Story, scripts: Sequence[Script], move: Alignment, at: _Chapters) -> tuple[Script, ...]:
    """Scenes go to the chapter their words are in now; one across a new chapter's border becomes two."""
    scenes: dict[int, list[Scene]] = {}
    first: dict[int, Script] = {}
    out: list[Span] = []
    for script in scripts:
        out += [span for one in script.left_out if len(span := move.left(one))]
        for scene in script.scenes:
            for number, part in _parts(scene, move, at):
                scenes.setdefault(number, []).append(part)
                first.setdefault(number, script)
    found = []
    for chapter in story.chapters:
        if chapter.number in scenes:
            told = _tiled(chapter, scenes[chapter.number])
            inside = [
                Span(max(span.start, chapter.span.start), min(span.end, chapter.span.end)) for span in out if _common(span, chapter.span)
            ]
            found.append(Script(chapter.number, told, first[chapter.number].outline, joined_spans(inside)))
    return tuple(found)


def _parts(scene: Scene, move: Alignment, at: _Chapters) -> list[tuple[int, Scene]]:
    lines = [moved for line in scene.lines if (moved := _line(line, move)) is not None]
    span = move.left(scene.span)
    if not lines and not len(span) and not scene.edited:
        return []
    home = at(span.start)
    places = [at(line.span.start) if len(line.span) else 0 for line in lines]
    last = home
    for index, place in enumerate(places):
        last = places[index] = place or last
    groups = dict.fromkeys(places) or {home: None}
    return [
        (number, replace(scene, span=span, lines=tuple(line for line, place in zip(lines, places, strict=True) if place == number)))
        for number in groups
    ]


def _line(line: Line, move: Alignment) -> Line | None:
    """Where it stands now; a person's own words stay, also without any of the story's."""
    span = move.kept(line.span)
    if span is not None:
        return replace(line, span=span)
    return replace(line, span=move.left(line.span)) if line.edited else None


def _tiled(chapter: Chapter, scenes: Sequence[Scene]) -> tuple[Scene, ...]:
    """Without a gap between them again: what is new belongs to the scene before it. Their order is as it was."""
    own = {id(scene): _first(scene) for scene in scenes if len(scene.span)}
    starts = sorted({max(chapter.body.start, at) for at in own.values()})
    if starts:
        starts[0] = chapter.body.start
    ends = [*starts[1:], chapter.body.end]
    found = []
    for number, scene in enumerate(scenes, 1):
        if id(scene) in own:
            at = max(0, bisect_right(starts, max(chapter.body.start, own[id(scene)])) - 1)
            found.append(replace(scene, number=number, span=Span(starts[at], max(starts[at], ends[at]))))
        else:
            found.append(replace(scene, number=number))
    return tuple(found)


def _first(scene: Scene) -> int:
    return min((line.span.start for line in scene.lines if len(line.span)), default=scene.span.start)


def _panel(panel: Panel, story: Story, scenes: Mapping[int, Sequence[Scene]], move: Alignment, at: _Chapters) -> tuple[Panel, bool]:
    span = move.kept(panel.span)
    stays = span is not None
    lines = tuple(moved for line in panel.lines if (moved := _line(line, move)) is not None)
    if span is None:
        span = move.left(panel.span)
        text = " ".join(span.of(story.text).split()) if len(span) else panel.text
    else:
        text = panel.text
    chapter = at(span.start)
    here = (one.number for one in scenes.get(chapter, ()) if one.span.start <= span.start < one.span.end)
    scene = next(here, panel.scene)
    return replace(panel, chapter=chapter, scene=scene, span=span, text=text, lines=lines), stays and len(lines) == len(panel.lines)


def _moved(one: Character, move: Alignment) -> Character:
    said = tuple(span for old in one.said if (span := move.kept(old)) is not None and len(span))
    bonds = tuple(replace(bond, said=span) for bond in one.bonds if (span := move.kept(bond.said)) is not None and len(span))
    return replace(one, first=move.kept(one.first) or Span(0, 0), said=said, bonds=bonds)
