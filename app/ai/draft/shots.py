"""How near the picture is: the place when a scene opens, a face when somebody feels much, whole figures when they move."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.book.script import Emotion, Line, LineKind, Setting
from app.book.storyboard import Actor, Pose, Prop, Shot
from app.book.style import Style

_WHOLE_FIGURE = frozenset(
    {
        Pose.RUN,
        Pose.JUMP,
        Pose.FALL,
        Pose.FLY,
        Pose.CLIMB,
        Pose.SWIM,
        Pose.FIGHT,
        Pose.DANCE,
        Pose.RIDE,
        Pose.LIE,
        Pose.KNEEL,
        Pose.BOW,
        Pose.WALK,
        Pose.PUSH,
        Pose.CARRY,
        Pose.SIT,
    }
)
_STRONG = frozenset({Emotion.CRYING, Emotion.ANGRY, Emotion.AFRAID, Emotion.SURPRISED, Emotion.PAINED, Emotion.LOVING})
_NEARER = frozenset({"close_up", "portrait_style", "close_up_focus"})
_FARTHER = frozenset({"wide_shot", "landscape_view", "wide_environmental"})
_SAME_IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class Seen:
    """What a panel holds, as far as the distance depends on it."""

    actors: tuple[Actor, ...]
    props: tuple[Prop, ...]
    lines: tuple[Line, ...]
    setting: Setting
    opens_scene: bool
    new_place: bool
    only_things: bool
    shot: Shot = Shot.MEDIUM


def choose_shot(seen: Seen, history: Sequence[Seen], style: Style) -> Shot:
    """The shot for a panel, different from the last three if those were all the same."""
    shot = _biased(_natural(seen), seen, style)
    recent = [one.shot for one in history[-_SAME_IN_A_ROW:]]
    if len(recent) == _SAME_IN_A_ROW and set(recent) == {shot}:
        return _other(shot, seen)
    return shot


def _natural(seen: Seen) -> Shot:
    if seen.opens_scene:
        return Shot.WIDE if seen.actors else Shot.EXTREME_WIDE
    if seen.only_things:
        return Shot.INSERT
    if not seen.actors:
        return Shot.EXTREME_WIDE if seen.new_place else Shot.WIDE
    if seen.new_place or len(seen.actors) > 2 or any(actor.pose in _WHOLE_FIGURE for actor in seen.actors):
        return Shot.WIDE
    if any(actor.emotion in _STRONG for actor in seen.actors) and not any(actor.holds for actor in seen.actors):
        return Shot.CLOSE_UP
    return Shot.MEDIUM


def _biased(shot: Shot, seen: Seen, style: Style) -> Shot:
    """What the person chose as composition moves the middle distances."""
    if style.composition in _NEARER and seen.actors and not seen.opens_scene:
        return {Shot.MEDIUM: Shot.CLOSE_UP, Shot.WIDE: Shot.MEDIUM}.get(shot, shot)
    if style.composition in _FARTHER:
        return {Shot.MEDIUM: Shot.WIDE, Shot.CLOSE_UP: Shot.MEDIUM, Shot.WIDE: Shot.WIDE}.get(shot, shot)
    return shot


def _other(shot: Shot, seen: Seen) -> Shot:
    talks = any(line.kind in (LineKind.SPEECH, LineKind.THOUGHT) for line in seen.lines)
    if shot is Shot.MEDIUM:
        return Shot.CLOSE_UP if len(seen.actors) == 1 or (talks and len(seen.actors) == 2) else Shot.WIDE
    if shot is Shot.CLOSE_UP:
        return Shot.EXTREME_CLOSE_UP if len(seen.actors) == 1 else Shot.MEDIUM
    if shot is Shot.INSERT:
        return Shot.WIDE
    if shot is Shot.WIDE:
        return Shot.MEDIUM if seen.actors else Shot.EXTREME_WIDE
    return Shot.WIDE if shot is Shot.EXTREME_WIDE else Shot.MEDIUM
