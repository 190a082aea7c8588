"""Panels follow the script and the cast: their lines, settings and names are as those are now. The pictures stay as they were drawn."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace

from app.book.cast import Character
from app.book.cast_looks import all_in_chapter
from app.book.lines import shown_in
from app.book.script import Line, LineKind, Scene, Script, Setting
from app.book.storyboard import Actor, Angle, Panel

MOST_ACTORS = 4
_SEEN = ("name", "kind", "gender", "age", "look", "appearance")  # what a picture shows of somebody
_SETTING = tuple(one.name for one in fields(Setting))


def main_names(cast: Sequence[Character]) -> dict[str, str]:
    """Every name with the main one of whoever has it."""
    names = {alias: one.name for one in cast for alias in one.aliases}
    return {**names, **{one.name: one.name for one in cast}}


def followed(text: str, panels: Sequence[Panel], before: Script, after: Script, names: Mapping[str, str]) -> tuple[Panel, ...]:
    """The panels of one chapter after a change of its script. names: of the cast, by `main_names`."""
    spans = [panel.span for panel in panels]
    was = [_named(lines, names) for lines in shown_in(text, before, spans)]
    now = [_named(lines, names) for lines in shown_in(text, after, spans)]
    return tuple(_one(panel, before, after, *both) for panel, both in zip(panels, zip(was, now, strict=True), strict=True))


def _one(panel: Panel, before: Script, after: Script, was: Sequence[Line], now: Sequence[Line]) -> Panel:
    old, new = _scene_at(before, panel), _scene_at(after, panel)
    if new is not None:
        panel = replace(panel, scene=new.number, setting=_setting(panel.setting, old, new))
    if tuple(map(_bare, was)) == tuple(map(_bare, now)):
        return panel
    return replace(panel, lines=tuple(now), actors=_actors(panel.actors, was, now))


def _bare(line: Line) -> Line:
    return replace(line, edited=False)


def _named(lines: Sequence[Line], names: Mapping[str, str]) -> tuple[Line, ...]:
    return tuple(replace(one, speaker=names.get(one.speaker, one.speaker)) if one.speaker else one for one in lines)


def _scene_at(script: Script, panel: Panel) -> Scene | None:
    at = panel.span.start
    if not len(panel.span):
        return next((one for one in script.scenes if one.span == panel.span), None)
    return next((one for one in script.scenes if one.span.start <= at < one.span.end), None)


def _setting(setting: Setting, old: Scene | None, new: Scene) -> Setting:
    if old is None:
        return setting
    changed = {name: getattr(new.setting, name) for name in _SETTING if getattr(old.setting, name) != getattr(new.setting, name)}
    return replace(setting, **changed)


def _actors(actors: tuple[Actor, ...], was: Sequence[Line], now: Sequence[Line]) -> tuple[Actor, ...]:
    """Who no longer speaks here gives their place to whoever speaks instead; a changed feeling is felt."""
    before, after = _speakers(was), _speakers(now)
    gone = [actor.character for actor in actors if actor.character in before and actor.character not in after]
    here = {actor.character for actor in actors}
    new = [name for name in after if name not in before and name not in here]
    place = dict(zip(gone, new, strict=False))
    changed = [replace(actor, character=place.get(actor.character, actor.character)) for actor in actors]
    changed += [Actor(name) for name in new[len(place) :]]
    felt = Counter(line.emotion for line in now) - Counter(line.emotion for line in was)
    lines = {line.speaker: line.emotion for line in now if line.speaker and line.emotion in felt and line.kind is not LineKind.NARRATION}
    return tuple(replace(actor, emotion=lines.get(actor.character, actor.emotion)) for actor in changed[:MOST_ACTORS])


def _speakers(lines: Sequence[Line]) -> dict[str, None]:
    return dict.fromkeys(line.speaker for line in lines if line.speaker and line.kind in (LineKind.SPEECH, LineKind.THOUGHT))


def renamed(panel: Panel, names: Mapping[str, str]) -> Panel:
    """With other names; two who became one act once."""
    if not any(actor.character in names for actor in panel.actors) and not any(line.speaker in names for line in panel.lines):
        return panel
    actors: dict[str, Actor] = {}
    for actor in panel.actors:
        name = names.get(actor.character, actor.character)
        actors.setdefault(name, replace(actor, character=name))
    return replace(panel, actors=tuple(actors.values()), lines=_named(panel.lines, names))


def drawn_from(panel: Panel, cast: Sequence[Character]) -> str:
    """A short name for everything a picture of the panel shows: it changes when the picture is no longer of this story."""
    lines = tuple((line.kind, line.text, line.speaker or "", line.emotion) for line in panel.lines)
    by_hand = tuple(one for one in (panel.seen, "" if panel.angle is Angle.LEVEL else panel.angle) if one)
    told = (panel.text, panel.shot, panel.setting, panel.actors, panel.props, lines, panel.ratio, bool(len(panel.span)), *by_hand)
    acting = {actor.character for actor in panel.actors}
    here = all_in_chapter((one for one in cast if one.name in acting and not one.left_out), panel.chapter)
    seen = tuple(tuple(getattr(one, name) for name in _SEEN) for one in here)
    return hashlib.sha256(_told((told, seen)).encode()).hexdigest()[:16]


def _told(value: object) -> str:
    """Values as text. What is as usual is not said, so that a new field with nothing in it makes no picture old."""
    if isinstance(value, tuple):
        return f"[{','.join(map(_told, value))}]"
    if is_dataclass(value) and not isinstance(value, type):
        said = [(one.name, getattr(value, one.name)) for one in fields(value) if getattr(value, one.name) != one.default]
        return f"{{{','.join(f'{name}={_told(part)}' for name, part in said)}}}"
    return repr(str(value))
