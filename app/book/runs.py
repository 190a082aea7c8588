"""A script as it is told: in runs that follow the story, where a person put its scenes in another order or some of their own between."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from app.book.following import MOST_ACTORS
from app.book.script import Emotion, Line, LineKind, Scene, Script
from app.book.storyboard import Actor, Panel, Shot
from app.book.text import Span


def runs(script: Script) -> tuple[Script, ...]:
    """Parts of the script, each in the story's order, or one scene that the story has no words for. Most scripts are one run."""
    return tuple(replace(script, scenes=tuple(part)) for part in _parts(script))


def _parts(script: Script) -> Iterator[list[Scene]]:
    part: list[Scene] = []
    for scene in script.scenes:
        if part and (not len(scene.span) or not len(part[-1].span) or scene.span.start < part[-1].span.end or _skips(script, part, scene)):
            yield part
            part = []
        part.append(scene)
    if part:
        yield part


def _skips(script: Script, part: list[Scene], scene: Scene) -> bool:
    """Between the two stand scenes that are told elsewhere."""
    gap = Span(part[-1].span.end, scene.span.start)
    return any(one.span.start < gap.end and gap.start < one.span.end for one in script.scenes)


def is_added(run: Script) -> bool:
    """A scene of the person's own."""
    return all(not len(scene.span) for scene in run.scenes)


def own_panel(run: Script, number: int) -> Panel | None:
    """The one panel of a scene of the person's own; None where nothing is in it."""
    scene = run.scenes[0]
    if not scene.lines and not scene.narrative:
        return None
    lines = tuple(line for line in scene.lines if line.kind is not LineKind.TAG)
    names = dict.fromkeys((*(line.speaker for line in lines if line.speaker), *scene.characters))
    actors = tuple(Actor(name, emotion=_felt(lines, name)) for name in names)[:MOST_ACTORS]
    text = scene.narrative or "\n".join(line.text for line in lines)
    return Panel(number, run.chapter, scene.number, scene.span, text, Shot.MEDIUM, scene.setting, actors, (), lines)


def _felt(lines: tuple[Line, ...], name: str) -> Emotion:
    return next((line.emotion for line in lines if line.speaker == name and line.emotion is not Emotion.CALM), Emotion.CALM)


def shares(script_runs: tuple[Script, ...], count: int | None) -> tuple[int | None, ...]:
    """How many of `count` panels each run gets, by its length; at least one each, one for a scene of the person's own."""
    if count is None:
        return (None,) * len(script_runs)
    lengths = [sum(len(scene.span) for scene in run.scenes) for run in script_runs]
    free = max(0, count - len(script_runs))
    whole = sum(lengths) or 1
    shared = [1 + free * length // whole for length in lengths]
    left = count - sum(shared)
    for index in sorted(range(len(shared)), key=lambda at: -lengths[at]):
        if left <= 0 or not lengths[index]:
            break
        shared[index] += 1
        left -= 1
    return tuple(shared)
