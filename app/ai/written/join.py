"""The parts of a chapter, joined to its script. What no service wrote is told by the draft writer, and counted."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.ai.draft.writer import is_break, write_script
from app.ai.written.script import Covered, tells
from app.book.lines import plain_words, trimmed
from app.book.parts import ScriptPart
from app.book.script import Line, LineKind, Outline, Scene, Script
from app.book.sentences import sentences
from app.book.text import Chapter, Language, Span

_SPOKEN = (LineKind.SPEECH, LineKind.THOUGHT)
_OPENERS = "“‘「『（(《〈【«„"
_MARKS = "“”\"「」『』‘’'«»„（）"
_OWN_SCENE = 3  # so many sentences that no scene holds are a scene of their own; fewer go with the scene before them


@dataclass(frozen=True, slots=True)
class Joined:
    """left_out: sentences that no answer told, of `sentences`. What was said and is not in the story: lines, names."""

    script: Script
    sentences: int
    left_out: int
    invented_lines: int
    invented_names: tuple[str, ...]


def join_script(text: str, chapter: Chapter, language: Language, borders: Sequence[Span], parts: Sequence[ScriptPart]) -> Joined:
    """borders: the parts of the chapter as they were asked for. parts: all answers, first ones before follow-ups."""
    given = _scenes_of(parts)
    drafted = [scene for span in borders for scene in write_script(text, replace(chapter, body=span), language).scenes]
    filler = _Filler(text, drafted)
    found: list[Scene] = []
    for scene in _tiling(text, chapter.body, language, given, drafted):
        found.append(replace(scene, number=len(found) + 1, lines=filler.lines(scene)))
    scenes = tuple(_joined_at(found, {span.start for span in borders[1:]}))
    every = [one for one in sentences(text, chapter.body, language) if tells(text, one)]
    told = Covered(line.span for scene in given for line in scene.lines)
    left_out = sum(not told.touches(one.span) for one in every)
    names = dict.fromkeys(name for part in parts for name in part.invented_names)
    script = Script(chapter.number, scenes, _outline([part for part in parts if part.asked[0] in borders]))
    return Joined(script, len(every), left_out, sum(part.invented_lines for part in parts), tuple(names))


def _scenes_of(parts: Sequence[ScriptPart]) -> list[Scene]:
    """All scenes in order. A later answer that fills a hole in a scene gives it its lines."""
    found: list[Scene] = []
    for scene in (scene for part in parts for scene in part.scenes):
        around = next((at for at, one in enumerate(found) if one.span.start < scene.span.end and scene.span.start < one.span.end), None)
        if around is None:
            found.append(scene)
            continue
        whole = found[around]
        lines = [*whole.lines, *(line for line in scene.lines if not any(_overlap(line.span, one.span) for one in whole.lines))]
        span = Span(min(whole.span.start, scene.span.start), max(whole.span.end, scene.span.end))
        names = tuple(dict.fromkeys((*whole.characters, *scene.characters)))
        found[around] = replace(whole, span=span, characters=names, lines=tuple(_sorted(lines)))
    return sorted(found, key=lambda scene: scene.span.start)


def _tiling(text: str, body: Span, language: Language, given: Sequence[Scene], drafted: Sequence[Scene]) -> list[Scene]:
    """Scenes without a gap between them: given ones, and drafted ones where those have nothing."""
    starts: list[tuple[int, Scene]] = []
    at = body.start
    for scene in (*given, None):
        gap = Span(at, scene.span.start if scene else body.end)
        bare = [one for one in sentences(text, gap, language) if tells(text, one)]
        if bare and (len(bare) >= _OWN_SCENE or (not starts and scene is None)):
            starts += [(max(gap.start, one.span.start), _bare(one)) for one in drafted if _overlap(one.span, gap)]
        if scene is not None:
            starts.append((scene.span.start, scene))
            at = max(at, scene.span.end)
    if not starts:
        return []
    starts[0] = (body.start, starts[0][1])
    ends = [*(start for start, _ in starts[1:]), body.end]
    return [replace(scene, span=Span(start, end)) for (start, scene), end in zip(starts, ends, strict=True) if start < end]


def _bare(scene: Scene) -> Scene:
    return replace(scene, lines=())


class _Filler:
    """Gives a scene the drafted lines for every stretch that its own lines leave open."""

    def __init__(self, text: str, drafted: Sequence[Scene]) -> None:
        self._text = text
        self._drafted = [line for scene in drafted for line in scene.lines]
        self._starts = [line.span.start for line in self._drafted]

    def lines(self, scene: Scene) -> tuple[Line, ...]:
        given = [
            self._with_speaker(line) for line in scene.lines if scene.span.start <= line.span.start and line.span.end <= scene.span.end
        ]
        found: list[Line] = []
        at = scene.span.start
        for line in (*given, None):
            gap = Span(at, line.span.start if line else scene.span.end)
            found = self._filled(found, gap)
            if line is None:
                break
            at = max(at, line.span.end)
            found.append(line)
        return tuple(self._opened(found))

    def _filled(self, found: list[Line], gap: Span) -> list[Line]:
        for line in self._clipped(gap):
            before = found[-1] if found else None
            words = line.span.of(self._text)
            if before is None or any(one.isalnum() for one in words) or is_break(words) or set(words) <= set(_OPENERS):
                found.append(line)
            else:  # a quotation mark or a stop that an answer left behind
                last = max(at for at, one in enumerate(found) if len(one.span) or at == 0)
                found[last] = replace(found[last], span=Span(found[last].span.start, line.span.end))
        return found

    def _near(self, span: Span) -> Sequence[Line]:
        """The drafted lines that overlap a span; they follow each other, so they are found by their starts."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        return [line for line in self._drafted[first : bisect_right(self._starts, span.end)] if _overlap(line.span, span)]

    def _clipped(self, gap: Span) -> Iterator[Line]:
        for line in self._near(gap):
            if gap.start <= line.span.start and line.span.end <= gap.end:
                yield line
                continue
            span = trimmed(self._text, Span(max(gap.start, line.span.start), min(gap.end, line.span.end)))
            if len(span):
                words = span.of(self._text)
                plain = plain_words(words.strip(_MARKS) if line.kind in _SPOKEN else words)
                yield replace(line, text=plain or words, span=span)

    def _opened(self, found: Sequence[Line]) -> Iterator[Line]:
        """A quotation mark that stands alone opens the line behind it."""
        opening: Line | None = None
        for line in found:
            words = line.span.of(self._text)
            if opening is not None and len(line.span):
                line = replace(line, span=Span(opening.span.start, line.span.end))
                opening = None
            if words and set(words) <= set(_OPENERS) and line is not found[-1]:
                opening = line
                continue
            yield line

    def _with_speaker(self, line: Line) -> Line:
        """Where an answer names nobody who is in the story, the rules may know who speaks."""
        if line.kind not in _SPOKEN or line.speaker is not None:
            return line
        same = (one for one in self._near(line.span) if one.kind in _SPOKEN and one.speaker)
        return replace(line, speaker=next((one.speaker for one in same), None))


def _joined_at(scenes: Sequence[Scene], borders: set[int]) -> Iterable[Scene]:
    """A scene that goes on across the border of two parts is one."""
    found: list[Scene] = []
    for scene in scenes:
        before = found[-1] if found else None
        if before is not None and scene.span.start in borders and _goes_on(before, scene):
            names = tuple(dict.fromkeys((*before.characters, *scene.characters)))
            span = Span(before.span.start, scene.span.end)
            found[-1] = replace(
                before,
                span=span,
                characters=names,
                lines=(*before.lines, *scene.lines),
                narrative=_both(before.narrative, scene.narrative),
                summary=_both(before.summary, scene.summary),
            )
        else:
            found.append(replace(scene, number=len(found) + 1))
    return found


def _goes_on(before: Scene, scene: Scene) -> bool:
    one, other = before.setting, scene.setting
    return (one.backdrop, one.time, one.place) == (other.backdrop, other.time, other.place)


def _outline(parts: Sequence[ScriptPart]) -> Outline:
    """The first part says what a chapter is; each part adds to what happens in it."""
    said = [part.outline for part in parts if part.scenes]
    first = Outline()
    for one in reversed(said):
        first = Outline(*(new or old for new, old in zip(_fields(one), _fields(first), strict=True)))
    return replace(first, summary="\n".join(one.summary for one in said if one.summary))


def _fields(one: Outline) -> tuple[str, ...]:
    return one.title, one.summary, one.theme, one.genre, one.tone


def _both(one: str, other: str) -> str:
    return f"{one}\n{other}".strip()


def _sorted(lines: Iterable[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: line.span.start)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
