"""What a person does to a script: each function gives the changed script, with what they touched marked as theirs.

A scene is named by its number, a line by its place in the scene, from 0.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.book.lines import plain_words
from app.book.script import Line, Scene, Script, Setting
from app.book.text import Span
from app.errors import BadInput, NotFound

NOWHERE = Setting()


@dataclass(frozen=True, slots=True)
class LineAt:
    scene: int
    line: int


def scene_of(script: Script, number: int) -> Scene:
    """Raises NotFound "scene-not-found"."""
    found = next((one for one in script.scenes if one.number == number), None)
    if found is None:
        raise NotFound("scene-not-found", chapter=script.chapter, scene=number)
    return found


def line_of(script: Script, at: LineAt) -> Line:
    """Raises NotFound "scene-not-found" or "line-not-found"."""
    lines = scene_of(script, at.scene).lines
    if not 0 <= at.line < len(lines):
        raise NotFound("line-not-found", chapter=script.chapter, scene=at.scene, line=at.line + 1)
    return lines[at.line]


# ------------------------------------------------------------------ lines


def change_line(script: Script, at: LineAt, line: Line) -> Script:
    """Other words, another speaker, emotion or kind; where it stands in the story stays. Raises BadInput "line-empty"."""
    old = line_of(script, at)
    new = replace(line, text=_words(line.text), speaker=_name(line.speaker), span=old.span)
    return script if new == old else _with_line(script, at, (replace(new, edited=True),))


def add_line(script: Script, at: LineAt, line: Line) -> Script:
    """A line of the person's own, before the one that stands there; it stands behind the last words of the story before it."""
    scene = scene_of(script, at.scene)
    place = min(max(0, at.line), len(scene.lines))
    before = [line.span.end for line in scene.lines[:place] if len(line.span)]
    after = [line.span.start for line in scene.lines[place:] if len(line.span)]
    where = before[-1] if before else after[0] if after else scene.span.start
    new = replace(line, text=_words(line.text), span=Span(where, where), speaker=_name(line.speaker), edited=True)
    return _changed(script, at.scene, lambda one: replace(one, lines=(*one.lines[:place], new, *one.lines[place:])))


def delete_line(script: Script, at: LineAt) -> Script:
    """The line's words are told no more; the script keeps in mind which those were."""
    span = line_of(script, at).span
    return _left_out(_with_line(script, at, ()), span)


def split_line(script: Script, at: LineAt, offset: int, text: str) -> Script:
    """Two lines of one, cut at `offset` of its words. Raises BadInput "line-empty" where nothing is left on a side."""
    line = line_of(script, at)
    first, second = _words(line.text[:offset]), _words(line.text[offset:])
    cut = _cut_of(line, second, text)
    parts = (
        replace(line, text=first, span=Span(line.span.start, cut), edited=True),
        replace(line, text=second, span=Span(cut, line.span.end), edited=True),
    )
    return _with_line(script, at, parts)


def _cut_of(line: Line, second: str, text: str) -> int:
    """Where the second half begins in the story; its end where its words are not the story's."""
    told = line.span.of(text)
    found = told.rfind(second)
    if found < 0:
        word = second.split(maxsplit=1)[0]
        found = told.rfind(word) if told.count(word) == 1 else -1
    return line.span.start + found if found > 0 else line.span.end


def join_lines(script: Script, at: LineAt) -> Script:
    """A line and the next one become one, as the first one is said. Raises BadInput "lines-apart" where something else stands between."""
    first, second = line_of(script, at), line_of(script, LineAt(at.scene, at.line + 1))
    spans = [one.span for one in (first, second) if len(one.span)] or [first.span]
    whole = Span(min(one.start for one in spans), max(one.end for one in spans))
    others = [one.span for one in scene_of(script, at.scene).lines if one is not first and one is not second and len(one.span)]
    if any(one.start < whole.end and whole.start < one.end for one in others):
        raise BadInput("lines-apart", chapter=script.chapter, scene=at.scene)
    joined = replace(first, text=_together(first.text, second.text), span=whole, edited=True)
    shorter = _with_line(script, LineAt(at.scene, at.line + 1), ())
    return _with_line(shorter, at, (joined,))


def move_line(script: Script, at: LineAt, to: int) -> Script:
    """To another place in its scene; the scene's order is the person's from now on."""
    line = line_of(script, at)

    def move(scene: Scene) -> Scene:
        rest = [*scene.lines[: at.line], *scene.lines[at.line + 1 :]]
        rest.insert(to, line)
        return replace(scene, lines=tuple(rest), edited=scene.edited or tuple(rest) != scene.lines)

    return _changed(script, at.scene, move)


def move_line_across(script: Script, at: LineAt, forward: bool) -> Script:
    """The last line of a scene becomes the first of the next one, or the first the last of the one before: the border moves.

    Raises BadInput "line-inside" for another line, "scene-one-half" for a scene's only line, "scenes-apart" where the two do not follow
    each other in the story, NotFound "scene-not-found" at the chapter's ends.
    """
    line, scene = line_of(script, at), scene_of(script, at.scene)
    place = script.scenes.index(scene)
    if at.line != (len(scene.lines) - 1 if forward else 0):
        raise BadInput("line-inside", chapter=script.chapter, scene=at.scene)
    if not 0 <= place + (1 if forward else -1) < len(script.scenes):
        raise NotFound("scene-not-found", chapter=script.chapter, scene=at.scene + (1 if forward else -1))
    if len(scene.lines) == 1:
        raise BadInput("scene-one-half", chapter=script.chapter, scene=at.scene)
    first, second = script.scenes[place : place + 2] if forward else script.scenes[place - 1 : place + 1]
    cut = _border(first, second, line, forward)
    if cut is None:
        raise BadInput("scenes-apart", chapter=script.chapter, scene=first.number)
    moved = line if len(line.span) else replace(line, span=Span(cut, cut))
    before, after = (first.lines[:-1], (moved, *second.lines)) if forward else ((*first.lines, moved), second.lines[1:])
    halves = (_cut_to(first, Span(first.span.start, cut), before), _cut_to(second, Span(cut, second.span.end), after))
    return replace(script, scenes=tuple({id(first): halves[0], id(second): halves[1]}.get(id(one), one) for one in script.scenes))


def _border(first: Scene, second: Scene, line: Line, forward: bool) -> int | None:
    """Where the two scenes meet when the line has gone over; None where they, or their lines, do not follow each other."""
    if first.span.end != second.span.start or not len(first.span) or not len(second.span):
        return None
    if not len(line.span):
        return first.span.end
    stays = [one.span for one in (first if forward else second).lines if one is not line and len(one.span)]
    if forward:
        return line.span.start if all(span.end <= line.span.start for span in stays) else None
    starts = [span.start for span in stays]
    if any(start < line.span.end for start in starts):
        return None
    return min(starts, default=line.span.end)


def _cut_to(scene: Scene, span: Span, lines: tuple[Line, ...]) -> Scene:
    return replace(scene, span=span, lines=lines, characters=_present(scene, lines), edited=True)


# ------------------------------------------------------------------ scenes


def change_setting(script: Script, scene: int, setting: Setting) -> Script:
    return _changed(script, scene, lambda one: one if one.setting == setting else replace(one, setting=setting, edited=True))


def add_scene(script: Script, before: int, setting: Setting = NOWHERE) -> Script:
    """An empty scene before the one of that number, or behind all; the story has no words for it."""
    place = next((index for index, one in enumerate(script.scenes) if one.number == before), len(script.scenes))
    where = script.scenes[place].span.start if place < len(script.scenes) else script.scenes[-1].span.end if script.scenes else 0
    new = Scene(0, Span(where, where), setting, (), (), edited=True)
    return _numbered(script, (*script.scenes[:place], new, *script.scenes[place:]))


def delete_scene(script: Script, scene: int) -> Script:
    gone = scene_of(script, scene)
    return _left_out(_numbered(script, [one for one in script.scenes if one is not gone]), gone.span)


def split_scene(script: Script, at: LineAt) -> Script:
    """Before a line. Raises BadInput "scene-one-half" where a side is empty, "scene-mixed" where the lines are in another order."""
    scene = scene_of(script, at.scene)
    line_of(script, at)
    first, second = scene.lines[: at.line], scene.lines[at.line :]
    if not first:
        raise BadInput("scene-one-half", chapter=script.chapter, scene=at.scene)
    cut = min((line.span.start for line in second if len(line.span)), default=scene.span.end)
    if any(line.span.end > cut for line in first if len(line.span)):
        raise BadInput("scene-mixed", chapter=script.chapter, scene=at.scene)
    halves = (
        replace(scene, span=Span(scene.span.start, cut), lines=first, characters=_present(scene, first), edited=True),
        replace(scene, span=Span(cut, scene.span.end), lines=second, characters=_present(scene, second), edited=True),
    )
    return _numbered(script, [half for one in script.scenes for half in (halves if one is scene else (one,))])


def join_scenes(script: Script, scene: int) -> Script:
    """A scene and the next become one, in the first one's setting. Raises BadInput "scenes-apart" where others stand between them."""
    first = scene_of(script, scene)
    at = script.scenes.index(first)
    if at + 1 == len(script.scenes):
        raise NotFound("scene-not-found", chapter=script.chapter, scene=scene + 1)
    second = script.scenes[at + 1]
    spans = [one.span for one in (first, second) if len(one.span)] or [first.span]
    whole = Span(min(one.start for one in spans), max(one.end for one in spans))
    others = [one.span for one in script.scenes if one is not first and one is not second and len(one.span)]
    if any(one.start < whole.end and whole.start < one.end for one in others):
        raise BadInput("scenes-apart", chapter=script.chapter, scene=scene)
    joined = replace(
        first,
        span=whole,
        characters=tuple(dict.fromkeys((*first.characters, *second.characters))),
        lines=(*first.lines, *second.lines),
        narrative=f"{first.narrative}\n{second.narrative}".strip(),
        summary=f"{first.summary}\n{second.summary}".strip(),
        edited=True,
    )
    return _numbered(script, (*script.scenes[:at], joined, *script.scenes[at + 2 :]))


def move_scene(script: Script, scene: int, to: int) -> Script:
    """To the place `to`, from 1. Whoever orders the scenes keeps them: an order of some scenes means nothing for others."""
    moved = scene_of(script, scene)
    rest = [one for one in script.scenes if one is not moved]
    rest.insert(max(0, to - 1), moved)
    if tuple(rest) == script.scenes:
        return script
    return _numbered(script, [replace(one, edited=True) for one in rest])


# ------------------------------------------------------------------ names


def renamed(script: Script, names: dict[str, str]) -> Script:
    """Other names for speakers and whoever is present; that marks no line: a writer's names lead to the same people."""

    def line(one: Line) -> Line:
        return replace(one, speaker=names[one.speaker]) if one.speaker in names else one

    def scene(one: Scene) -> Scene:
        characters = tuple(dict.fromkeys(names.get(name, name) for name in one.characters))
        return replace(one, characters=characters, lines=tuple(map(line, one.lines)))

    return replace(script, scenes=tuple(map(scene, script.scenes)))


# ------------------------------------------------------------------ what they share


def _changed(script: Script, number: int, change: Callable[[Scene], Scene]) -> Script:
    scene = scene_of(script, number)
    new = change(scene)
    new = replace(new, characters=_present(new, new.lines, keep=scene.characters))
    return replace(script, scenes=tuple(new if one is scene else one for one in script.scenes))


def _with_line(script: Script, at: LineAt, lines: Sequence[Line]) -> Script:
    return _changed(script, at.scene, lambda one: replace(one, lines=(*one.lines[: at.line], *lines, *one.lines[at.line + 1 :])))


def _present(scene: Scene, lines: Sequence[Line], keep: Sequence[str] | None = None) -> tuple[str, ...]:
    """Who was there, and whoever speaks; in a half of a scene only those who speak in it or in no other line."""
    speak = dict.fromkeys(line.speaker for line in lines if line.speaker)
    silent = {name for name in scene.characters if not any(line.speaker == name for line in scene.lines)}
    stay = scene.characters if keep is not None else [name for name in scene.characters if name in speak or name in silent]
    return tuple(dict.fromkeys((*stay, *speak)))


def _numbered(script: Script, scenes: Sequence[Scene]) -> Script:
    return replace(script, scenes=tuple(one if one.number == n else replace(one, number=n) for n, one in enumerate(scenes, 1)))


def _left_out(script: Script, span: Span) -> Script:
    return replace(script, left_out=joined_spans((*script.left_out, span)))


def joined_spans(spans: Sequence[Span]) -> tuple[Span, ...]:
    """The same stretches, rising, those that meet joined, the empty ones gone."""
    found: list[Span] = []
    for span in sorted(one for one in spans if len(one)):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)


def _words(text: str) -> str:
    words = plain_words(text)
    if not words:
        raise BadInput("line-empty")
    return words


def _name(speaker: str | None) -> str | None:
    return " ".join(speaker.split()) or None if speaker else None


def _together(first: str, second: str) -> str:
    gap = " " if first[-1:].isascii() or second[:1].isascii() else ""
    return first + gap + second
