"""A script written again beside what a person made of the last one: what they touched stays, everything else is the new one's."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from app.book.lines import clipped
from app.book.script import Line, Scene, Script, Setting
from app.book.script_edits import joined_spans
from app.book.text import Span


def merged(text: str, old: Script, new: Script) -> Script:
    """Scenes that a person arranged stay whole, lines they changed stay in the scenes around them, what they took out stays out.

    `new` tells its stretch of the story in the story's order, as every writer gives it.
    """
    kept = [scene for scene in old.scenes if scene.edited]
    lines = [line for scene in old.scenes if not scene.edited for line in scene.lines if line.edited]
    if not (kept or lines or old.left_out):
        return new
    taken = joined_spans([*(scene.span for scene in kept), *old.left_out])
    room = _Room(text, taken, lines)
    scenes = _in_order(kept, [piece for scene in _moved_borders(new.scenes, lines) for piece in room.pieces(scene)])
    scenes = _with_rest(scenes, room.homeless())
    return replace(new, scenes=tuple(replace(one, number=n) for n, one in enumerate(scenes, 1)), left_out=old.left_out)


def _moved_borders(scenes: Sequence[Scene], lines: Sequence[Line]) -> list[Scene]:
    """No scene begins inside a line that stays: it begins before it."""
    spans = sorted(line.span for line in lines if len(line.span))
    starts = [span.start for span in spans]

    def border(at: int) -> int:
        index = bisect_right(starts, at) - 1
        return spans[index].start if index >= 0 and spans[index].start < at < spans[index].end else at

    found = [border(scene.span.start) for scene in scenes]
    ends = [*found[1:], scenes[-1].span.end] if scenes else []
    everything = [line for scene in scenes for line in scene.lines]
    result = []
    for scene, start, end in zip(scenes, found, ends, strict=True):
        if (start, end) == (scene.span.start, scene.span.end):
            result.append(scene)
        elif start < end:
            result.append(replace(scene, span=Span(start, end), lines=tuple(one for one in everything if _begins_in(one, start, end))))
    return result


def _begins_in(line: Line, start: int, end: int) -> bool:
    return start <= line.span.start < end


@dataclass(slots=True)
class _Room:
    """What is left of the story for a new scene, and the changed lines that go into it."""

    text: str
    taken: tuple[Span, ...]
    waiting: list[Line]

    def pieces(self, scene: Scene) -> Iterator[Scene]:
        """The scene's parts outside of what is taken."""
        free = _free(scene.span, self.taken)
        for span in free:
            inside = [line for line in self.waiting if _stands_in(line, span)]
            self.waiting = [line for line in self.waiting if line not in inside]
            holes = joined_spans([line.span for line in inside])
            told = [part for gap in _free(span, holes) for part in self._told(scene, gap)]
            lines = _among(told, inside)
            if lines:
                whole = span == scene.span
                names = dict.fromkeys(line.speaker for line in lines if line.speaker)
                characters = tuple(dict.fromkeys((*scene.characters, *names))) if whole else tuple(names)
                yield replace(scene, span=span, lines=tuple(lines), characters=characters)

    def _told(self, scene: Scene, gap: Span) -> Iterator[Line]:
        for line in scene.lines:
            if not len(line.span):
                if gap.start <= line.span.start <= gap.end:
                    yield line
            elif part := clipped(self.text, line, gap) if line.span.start < gap.end and gap.start < line.span.end else None:
                yield part

    def homeless(self) -> list[Line]:
        """Changed lines for which the new script has no scene at all."""
        return self.waiting


def _stands_in(line: Line, span: Span) -> bool:
    return span.start <= line.span.start < span.end or (line.span.start == span.end and not len(line.span))


def _free(span: Span, taken: Sequence[Span]) -> list[Span]:
    found, at = [], span.start
    for one in taken:
        if one.end <= at or one.start >= span.end:
            continue
        if one.start > at:
            found.append(Span(at, one.start))
        at = max(at, one.end)
    return [*found, Span(at, span.end)] if at < span.end else found


def _among(told: Sequence[Line], kept: Sequence[Line]) -> list[Line]:
    """In the story's order; a line without words of the story behind what ends where it stands."""
    return sorted([*told, *kept], key=lambda line: (line.span.start, bool(len(line.span))))


def _in_order(kept: Sequence[Scene], pieces: Sequence[Scene]) -> list[Scene]:
    """Kept scenes in the person's order; each new one behind the one that comes before it in the story."""
    found = list(kept)
    for piece in pieces:
        before = [index for index, one in enumerate(found) if one.span.start <= piece.span.start]
        last = max(before, key=lambda index: (found[index].span.start, index), default=-1)
        found.insert(last + 1, piece)
    return found


def _with_rest(scenes: list[Scene], lines: Sequence[Line]) -> list[Scene]:
    """Lines without a scene go to the end of the one before them in the story, else to the beginning of the next.

    A scene that a person arranged takes none: between two of those a line has a scene of its own.
    """
    for line in lines:
        before = [index for index, one in enumerate(scenes) if one.span.start <= line.span.start]
        at = max(before, key=lambda index: scenes[index].span.start, default=-1)
        if at >= 0 and not scenes[at].edited:
            scenes[at] = replace(scenes[at], lines=(*scenes[at].lines, line))
        elif at + 1 < len(scenes) and not scenes[at + 1].edited:
            scenes[at + 1] = replace(scenes[at + 1], lines=(line, *scenes[at + 1].lines))
        else:
            scenes.insert(at + 1, Scene(1, line.span, Setting(), (), (line,)))
    return scenes
