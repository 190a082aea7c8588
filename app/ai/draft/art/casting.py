"""Composition: who stands where in the picture, how large, facing whom."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from app.ai.draft.art.creatures import Creature, is_creature
from app.ai.draft.art.figure import Figure
from app.ai.draft.art.pen import Pen
from app.ai.draft.art.poses import STANCES, Stance, posed, proportions
from app.ai.draft.art.stage import Stage
from app.ai.draft.art.ways import Ways
from app.book.cast import Character
from app.book.script import Backdrop, Emotion, Weather
from app.book.storyboard import Actor, Panel, Pose, Prop, Shot
from app.book.text import Language

BEDS = frozenset({Backdrop.BEDROOM, Backdrop.HOSPITAL})  # places where who lies, lies in a bed
BED_HEIGHT = 120.0
CART_FLOOR = 100.0
HORSE_LIFT = 120.0  # a rider's feet above the ground
VEHICLES = (Prop.BICYCLE, Prop.CART, Prop.BOAT, Prop.CAR)
Body = Figure | Creature
MOST = {Shot.EXTREME_WIDE: 4, Shot.WIDE: 4, Shot.MEDIUM: 4, Shot.CLOSE_UP: 2, Shot.EXTREME_CLOSE_UP: 1, Shot.INSERT: 0}
_CLOSE = (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP)
_ALONE = frozenset({Pose.LIE, Pose.FALL, Pose.FLY, Pose.SWIM})  # poses that take their own place on the ground


@dataclass(frozen=True, slots=True)
class Placed:
    """An actor on the stage: their body, where its ground is, and how large it is drawn."""

    actor: Actor
    body: Body
    x: float
    ground: float
    scale: float
    mirror: bool
    aboard: bool = False  # sits in the cart of the panel
    pose_told: Pose = Pose.STAND  # what the storyboard says, before the picture asked for another

    def pen(self, pen: Pen) -> Pen:
        return pen.at(self.x, self.ground, self.scale, mirror=self.mirror)


Frame = tuple[float, float, float, float]


def cast_panel(panel: Panel, cast: Sequence[Character], ways: Ways, stage: Stage, language: Language) -> list[Placed]:
    """The visible actors, back to front."""
    actors = visible(panel)
    if not actors:
        return []
    if language is Language.JAPANESE and len(actors) > 1:
        actors = actors[::-1]  # the first to speak stands on the right, where reading begins
    known = {character.name: character for character in cast} | {alias: character for character in cast for alias in character.aliases}
    told = [actor.pose for actor in actors]
    aboard = [_rides_the_cart(actor, panel) for actor in actors]
    actors = [replace(actor, pose=Pose.SIT) if rides else actor for actor, rides in zip(_answered(actors), aboard, strict=True)]
    people = [known.get(actor.character) or Character(actor.character) for actor in actors]
    mirrors = [stage.chance(7).random() < 0.5] * len(actors) if any(aboard) else _facing(actors, stage)
    bodies = [_body(actor, person, panel, ways, stage, alone=len(actors) == 1) for actor, person in zip(actors, people, strict=True)]
    placed = _arranged(actors, bodies, mirrors, panel, ways, stage)
    placed = [replace(one, aboard=rides, pose_told=pose) for one, rides, pose in zip(placed, aboard, told, strict=True)]
    return _lit(_boarded(placed, stage), panel, stage)


def _rides_the_cart(actor: Actor, panel: Panel) -> bool:
    return Prop.CART in panel.props and actor.pose in (Pose.RIDE, Pose.SIT) and panel.shot not in _CLOSE


def _boarded(placed: list[Placed], stage: Stage) -> list[Placed]:
    """Those in the cart sit close together behind its horse; who is not in it keeps clear of it."""
    riders = [one for one in placed if one.aboard]
    if not riders:
        return placed
    needed = 190 * (len(riders) - 1) + 340 + 300 * (len(placed) - len(riders))
    scale, away = min(riders[0].scale, stage.w * 0.96 / needed), -1 if riders[0].mirror else 1
    step = 190 * scale
    half = step * (len(riders) - 1) / 2
    before = 480 * scale if riders[0].pose_told is Pose.RIDE else 0.0  # the horse
    after = 300 * scale * (len(placed) - len(riders))
    if needed * scale + before > stage.w:
        before = 0.0  # the horse is left outside the picture, not the people
    middle = stage.w / 2 + away * (after - before) / 2
    middle = min(max(middle, half + 180 * scale), stage.w - half - 180 * scale)
    seats = iter(middle - half + step * i for i in range(len(riders)))
    moved = []
    beside = middle - away * (half + 340 * scale)
    for one in placed:
        if one.aboard:
            lift = CART_FLOOR * scale if isinstance(one.body, Creature) else 0.0
            moved.append(replace(one, x=next(seats), ground=one.ground - lift, scale=scale))
        else:
            moved.append(replace(one, x=min(max(beside, 110 * scale), stage.w - 110 * scale), scale=scale))
            beside -= away * 240 * scale
    return moved


def _lit(placed: list[Placed], panel: Panel, stage: Stage) -> list[Placed]:
    """On a stage, who plays stands in the light."""
    players = [one for one in placed if one.actor.holds is Prop.GUITAR]
    if panel.setting.backdrop is not Backdrop.STAGE or not players or panel.shot not in (Shot.WIDE, Shot.EXTREME_WIDE):
        return placed
    shift = stage.w / 2 - players[0].x
    return [replace(one, x=min(max(one.x + shift, stage.w * 0.08), stage.w * 0.92)) for one in placed]


def _answered(actors: list[Actor]) -> list[Actor]:
    """Who is hugged hugs back, who is given something reaches for it, if they were only standing there."""
    poses = {actor.pose for actor in actors}
    answer = Pose.HUG if Pose.HUG in poses else Pose.REACH if Pose.GIVE in poses else None
    if answer is None or len(actors) != 2:
        return actors
    return [replace(actor, pose=answer) if actor.pose is Pose.STAND and actor.holds is None else actor for actor in actors]


def visible(panel: Panel) -> list[Actor]:
    """Who is drawn: speakers first where there is not room for all, in the order they were given."""
    most = MOST[panel.shot]
    named: dict[str, Actor] = {}
    for actor in panel.actors:
        named.setdefault(actor.character, actor)
    actors = list(named.values())
    if len(actors) <= most:
        return actors
    speakers = [line.speaker for line in panel.lines if line.speaker]
    ranked = sorted(range(len(actors)), key=lambda i: (actors[i].character not in speakers, i))[:most]
    return [actors[i] for i in sorted(ranked)]


def _facing(actors: Sequence[Actor], stage: Stage) -> list[bool]:
    """True where the figure looks to the left."""
    if len(actors) == 1:
        return [stage.chance(7).random() < 0.5]
    half = len(actors) / 2
    if any(actor.pose in (Pose.RUN, Pose.WALK, Pose.RIDE) for actor in actors) and all(
        actor.pose in (Pose.RUN, Pose.WALK, Pose.RIDE, Pose.STAND) for actor in actors
    ):
        return [stage.chance(7).random() < 0.5] * len(actors)  # they go the same way
    return [i >= half for i in range(len(actors))]


def _body(actor: Actor, person: Character, panel: Panel, ways: Ways, stage: Stage, alone: bool) -> Body:
    sway = 0.6 if actor.pose in (Pose.RUN, Pose.RIDE, Pose.FLY) else 0.35 if panel.setting.weather in (Weather.WIND, Weather.STORM) else 0.0
    if is_creature(person.kind):
        return Creature(person, actor.pose, actor.emotion, close=panel.shot in _CLOSE)
    stance = STANCES[actor.pose]
    if panel.shot in _CLOSE:
        stance = _calmed(stance)
    if panel.shot is Shot.EXTREME_CLOSE_UP:
        stance = replace(stance, turn=stance.turn * 0.3, nod=stance.nod * 0.3, arms_over=actor.pose is Pose.COVER_FACE)
    elif alone and actor.pose is Pose.STAND:
        stance = replace(stance, turn=0.2 + 0.3 * stage.chance(11).random())
    elif not alone and actor.pose is Pose.STAND:
        stance = replace(stance, turn=0.55)
    stance = _holding(stance, actor, panel.shot)
    if actor.pose is Pose.LIE and (panel.setting.backdrop in BEDS or Prop.BED in panel.props) and panel.shot not in _CLOSE:
        stance = replace(stance, lift=BED_HEIGHT)
    elif _rides_the_cart(actor, panel):
        stance = replace(stance, lift=CART_FLOOR)
    elif actor.pose is Pose.RIDE and panel.shot not in _CLOSE and not any(prop in VEHICLES for prop in panel.props):
        stance = replace(stance, lift=HORSE_LIFT)
    build = proportions(person, ways.chibi, ways.heroic, ways.elegant)
    if broad(stage) and panel.shot in (Shot.WIDE, Shot.EXTREME_WIDE):
        build = replace(build, head=build.head * 1.14)  # a low picture is small on the page: faces must still be read
    emotion = Emotion.CRYING if actor.pose is Pose.COVER_FACE else actor.emotion
    return Figure(person, actor.pose, emotion, posed(stance, build), ways.big_eyes, sway)


_FREE_HANDS = frozenset({Pose.STAND, Pose.WALK, Pose.SIT, Pose.LOOK_UP, Pose.LOOK_AWAY, Pose.KNEEL, Pose.RIDE, Pose.CLIMB})
_TO_THE_FACE = frozenset(
    {
        Prop.BREAD,
        Prop.CAKE,
        Prop.FRUIT,
        Prop.FISH,
        Prop.EGG,
        Prop.CUP,
        Prop.BOTTLE,
        Prop.PHONE,
        Prop.FLOWER,
        Prop.LEAF,
        Prop.SEED,
        Prop.PEN,
        Prop.COIN,
        Prop.RING,
        Prop.FLUTE,
    }
)
ON_THE_LAP = frozenset({Prop.BAG, Prop.BOX, Prop.CHEST})
_CARRIED_LOW = frozenset({Prop.BAG, Prop.LANTERN, Prop.BELL, Prop.ROPE})


def _holding(stance: Stance, actor: Actor, shot: Shot) -> Stance:
    """The arm that holds something, where the pose leaves it free; raised into a close picture."""
    if actor.holds is None or actor.pose is Pose.COVER_FACE:
        return stance
    if stance.far_touch and actor.holds not in _TO_THE_FACE:
        stance = replace(stance, far_touch=None, far_arm=(14, 134), near_touch=None, near_arm=(-10, 4))
    if shot in _CLOSE:
        return replace(stance, near_arm=(-10, 4), far_touch=(0.44, 0.16), near_touch=None, arms_over=True)
    if actor.pose not in _FREE_HANDS or (actor.pose is Pose.SIT and actor.holds in ON_THE_LAP):
        return stance
    if actor.holds is Prop.UMBRELLA:
        return replace(stance, far_arm=(24, 158))
    if actor.holds in (Prop.SWORD, Prop.KITE, Prop.BALLOON, Prop.STAFF):
        return replace(stance, far_arm=(34, 112))
    if actor.holds in _CARRIED_LOW:
        return replace(stance, far_arm=(24, 30))
    return replace(stance, far_arm=(14, 134), arms_over=True)


def _calmed(stance: Stance) -> Stance:
    """A pose as a close-up shows it: nearly upright, so that the face is read."""
    return replace(stance, roll=stance.roll * 0.22, lean=stance.lean * 0.4, nod=stance.nod * 0.6, lift=0.0, seat=False)


def frame_of(body: Body, shot: Shot) -> Frame:
    """What of a body the shot must show, in its own units."""
    left, top, right, bottom = body.extent()
    head = body.head_extent()
    middle = (head[0] + head[2]) / 2
    size = head[3] - head[1]
    if shot is Shot.EXTREME_CLOSE_UP:
        return middle - size * 0.34, head[1] + size * 0.34, middle + size * 0.34, head[1] + size * 0.94
    if shot is Shot.CLOSE_UP:
        return middle - size * 0.62, head[1], middle + size * 0.62, head[3] + size * 0.5
    if shot is Shot.MEDIUM and not body.whole:
        return max(left, middle - 190), top, min(right, middle + 230), body.waist
    return left, top, right, bottom


def _arranged(
    actors: Sequence[Actor], bodies: Sequence[Body], mirrors: Sequence[bool], panel: Panel, ways: Ways, stage: Stage
) -> list[Placed]:
    shot = panel.shot
    frames = [_mirrored(frame_of(body, shot), mirror) for body, mirror in zip(bodies, mirrors, strict=True)]
    talk = bool(panel.lines)
    top = stage.h * _headroom(shot, talk, stage)
    bottom = stage.h * (0.94 if shot in (Shot.WIDE, Shot.EXTREME_WIDE) else 1.0)
    tallest = max(bottom_ - top_ for _, top_, _, bottom_ in frames)
    widths = [right - left for left, _, right, _ in frames]
    close = _closeness(actors)
    total = sum(widths) * (1 - close * 0.5 * (len(widths) > 1))
    across = stage.w * (0.62 if len(bodies) == 1 and talk and stage.w > stage.h * 1.1 and shot is not Shot.EXTREME_CLOSE_UP else 0.9)
    scale = min((bottom - top) / tallest, across / total)
    if shot is Shot.EXTREME_WIDE:
        scale = min(scale, stage.h * (0.4 if broad(stage) else 0.28 if stage.h < stage.w * 1.4 else 0.2) / max(tallest, 300))
    if shot is Shot.WIDE:
        scale = min(scale, stage.h * (0.84 if broad(stage) else 0.78) / max(tallest, 330), 2.8)
    if shot is Shot.EXTREME_CLOSE_UP:
        scale = min(stage.w * 1.02 / widths[0], stage.h * 1.8 / tallest)
        scale = max(scale, stage.h * 0.62 / tallest)
    placed = [
        _set(actor, body, mirror, frame, (x, scale), shot, stage, top)
        for actor, body, mirror, frame, x in zip(
            actors, bodies, mirrors, frames, _spread(widths, scale, close, talk, shot, ways, stage), strict=True
        )
    ]
    return _embraced(placed, stage)


def _embraced(placed: list[Placed], stage: Stage) -> list[Placed]:
    """Two who hug stand breast to breast."""
    for i, (one, other) in enumerate(pairwise(placed)):
        if not one.actor.pose is other.actor.pose is Pose.HUG or not isinstance(one.body, Figure) or not isinstance(other.body, Figure):
            continue
        apart = (one.body.bones.build.shoulder + other.body.bones.build.shoulder) * 0.86 * one.scale
        middle = min(max((one.x + other.x) / 2, stage.w * 0.3), stage.w * 0.7)
        placed[i], placed[i + 1] = replace(one, x=middle - apart), replace(other, x=middle + apart)
        break
    return placed


def broad(stage: Stage) -> bool:
    """A low, wide picture."""
    return stage.w >= stage.h * 1.9


def _headroom(shot: Shot, talk: bool, stage: Stage) -> float:
    if shot is Shot.EXTREME_CLOSE_UP:
        return 0.0
    wide = stage.w > stage.h * 1.5  # balloons find room at the sides
    if talk:
        return 0.15 if wide else 0.26
    return 0.08 if wide else 0.13


def _closeness(actors: Sequence[Actor]) -> float:
    if len(actors) > 1 and all(actor.pose is Pose.HUG for actor in actors):
        return 1.3
    if any(actor.pose in (Pose.GIVE, Pose.REACH, Pose.FIGHT, Pose.PUSH) for actor in actors):
        return 0.1
    return 0.2


def _spread(widths: Sequence[float], scale: float, close: float, talk: bool, shot: Shot, ways: Ways, stage: Stage) -> list[float]:
    """The middle of each body's frame, from left to right."""
    count = len(widths)
    if count == 1:
        if ways.centred or shot is Shot.EXTREME_CLOSE_UP:
            return [stage.w / 2]
        side = 1 if stage.chance(13).random() < 0.5 else -1
        room = max(0.0, stage.w - widths[0] * scale) / 2
        reach = 0.62 if stage.w > stage.h * 1.1 else 0.42
        return [stage.w / 2 + side * room * (reach if talk or shot is Shot.EXTREME_WIDE else reach * 0.5)]
    tight = 1 - close * 0.5
    steps = [(a + b) / 2 * tight * scale for a, b in pairwise(widths)]
    free = stage.w * 0.92 - sum(steps) - (widths[0] + widths[-1]) / 2 * scale
    if close < 0.15 or shot in (Shot.EXTREME_WIDE,):
        free *= 0.1
    extra = max(0.0, free) * (0.0 if close > 0.5 else 0.55) / (count - 1)
    extra = min(extra, 260 if shot is not Shot.EXTREME_WIDE else 60)
    steps = [step + extra for step in steps]
    at = stage.w / 2 - sum(steps) / 2 + (widths[0] - widths[-1]) * scale * 0.1
    places = [at]
    for step in steps:
        places.append(places[-1] + step)
    return places


def _set(actor: Actor, body: Body, mirror: bool, frame: Frame, at: tuple[float, float], shot: Shot, stage: Stage, top: float) -> Placed:
    x, scale = at
    middle = (frame[0] + frame[2]) / 2
    if shot is Shot.EXTREME_WIDE:
        ground = stage.floor + (stage.h - stage.floor) * 0.52
    elif shot is Shot.WIDE:
        ground = stage.h * 0.93
    elif shot is Shot.EXTREME_CLOSE_UP:
        ground = stage.h * 0.5 - (frame[1] * 0.5 + frame[3] * 0.5) * scale
    else:
        ground = max(stage.h - frame[3] * scale, top - frame[1] * scale)
        if frame[3] >= -2:
            ground = stage.h * 0.95
        else:
            ground = min(ground, stage.h * 0.95 + max(0.0, -frame[3] * scale))
            ground = _not_too_low(ground, frame, scale, stage)
    return Placed(actor, body, x - middle * scale, ground, scale, mirror)


def _not_too_low(ground: float, frame: Frame, scale: float, stage: Stage) -> float:
    """A child beside an adult is lifted into the picture, so that the face is seen whole."""
    head_top = ground + frame[1] * scale
    return ground - max(0.0, head_top - stage.h * 0.48)


def _mirrored(frame: Frame, mirror: bool) -> Frame:
    return (-frame[2], frame[1], -frame[0], frame[3]) if mirror else frame
