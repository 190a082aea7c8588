"""Things in use: held in a hand, standing in the scene, carrying a pose, or filling an insert."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.ai.draft.art import places
from app.ai.draft.art.casting import ON_THE_LAP, VEHICLES, Placed
from app.ai.draft.art.creatures import Creature, draw_creature
from app.ai.draft.art.creatures import hand_of as paw_of
from app.ai.draft.art.effects import focus, outside
from app.ai.draft.art.figure import hand_of
from app.ai.draft.art.pen import Pen
from app.ai.draft.art.screen import BLACK, WHITE
from app.ai.draft.art.seats import SEATS, SITTING
from app.ai.draft.art.sky import tufts
from app.ai.draft.art.stage import INDOORS, Stage
from app.ai.draft.art.things import bottom_of, draw_thing
from app.ai.draft.art.ways import Ways
from app.book.cast import Character, HairTone, Kind, Look
from app.book.script import Backdrop, Mood, Weather
from app.book.storyboard import Panel, Pose, Prop, Shot


@dataclass(frozen=True, slots=True)
class Grip:
    """How a thing is held: its scale in body units, the point of it that lies in the hand, its turn."""

    scale: float
    x: float = 0.0
    y: float = 0.0
    turn: float = 0.0


_GRIPS: dict[Prop, Grip] = {
    Prop.UMBRELLA: Grip(1.25, 0, 62), Prop.SWORD: Grip(1.0, 0, 70, 24), Prop.KNIFE: Grip(0.42, 0, 60, 30), Prop.STAFF: Grip(2.1, 0, -10), Prop.BROOM: Grip(1.3, 20, -40), Prop.BOW: Grip(0.9, -46, 0),
    Prop.GUN: Grip(0.5, 76, 40, 0), Prop.SHIELD: Grip(0.8), Prop.LANTERN: Grip(0.55, 0, -100), Prop.BAG: Grip(0.72, 0, -84), Prop.BALLOON: Grip(0.8, 0, 130), Prop.KITE: Grip(0.9, 8, 170),
    Prop.FLOWER: Grip(0.5, 4, 80, 10), Prop.GUITAR: Grip(0.95, 0, -60, 60), Prop.FLUTE: Grip(0.75, 90, 0, -10), Prop.TOOL: Grip(0.5, 30, 80), Prop.PEN: Grip(0.36, -10, 30), Prop.BRUSH: Grip(0.36, 20, 0),
    Prop.ROPE: Grip(0.6, 0, -30), Prop.FISH: Grip(0.5, 60, 0, -60), Prop.CANDLE: Grip(0.46, 40, 86), Prop.MIRROR: Grip(0.5, 0, 100), Prop.BELL: Grip(0.4, 0, -100), Prop.WATCH: Grip(0.44, 0, 84),
    Prop.BOX: Grip(0.62, 0, 40), Prop.CHEST: Grip(0.6, 0, 60), Prop.BOOK: Grip(0.5, 0, 60), Prop.MAP: Grip(0.6, 0, 50), Prop.LETTER: Grip(0.5, -66, 50, -8), Prop.DRUM: Grip(0.55, 0, 60),
    Prop.CROWN: Grip(0.45, 0, 60), Prop.CAKE: Grip(0.5, 0, 96), Prop.BOWL: Grip(0.42, 0, 80), Prop.COMPUTER: Grip(0.5, 0, 70), Prop.PICTURE: Grip(0.6, 0, 70), Prop.DOLL: Grip(0.48, 0, 20), Prop.LADDER: Grip(1.4),
    Prop.BALL: Grip(0.4, 0, 60), Prop.LAMP: Grip(0.55, 0, 40), Prop.CAMERA: Grip(0.4, 0, 30), Prop.RADIO: Grip(0.5, 0, 60), Prop.PHONE: Grip(0.4, 0, 66), Prop.CHAIR: Grip(0.9), Prop.KEY: Grip(0.5, -76, 10, -40),
    Prop.CUP: Grip(0.42, 70, 30), Prop.BOTTLE: Grip(0.48, 0, 50), Prop.BREAD: Grip(0.44, 40, 50), Prop.HAT: Grip(0.5, 80, 30), Prop.SHOE: Grip(0.44, -60, 60), Prop.MASK: Grip(0.45, -80, 40), Prop.TICKET: Grip(0.44, -84, 20, -14),
}  # fmt: skip
_GRIP = Grip(0.44, 0, 80)

# Sizes of things that stand for themselves, in body units (an adult is about 600 high; the drawing of a thing is 200).
_SIZES: dict[Prop, float] = {
    Prop.TREE: 3.2, Prop.CAR: 1.9, Prop.BUS: 2.5, Prop.TRAIN: 2.7, Prop.DOOR: 2.5, Prop.WINDOW: 1.5, Prop.GATE: 2.8, Prop.CHAIR: 1.25, Prop.TABLE: 1.25, Prop.BED: 1.6, Prop.BICYCLE: 1.5, Prop.CART: 1.5, Prop.BOAT: 1.7,
    Prop.SHIP: 3.0, Prop.PLANE: 2.0, Prop.ROCKET: 2.6, Prop.PIANO: 1.7, Prop.LADDER: 2.4, Prop.CHEST: 0.95, Prop.FIRE: 1.0, Prop.SNOWMAN: 1.7, Prop.CLOCK: 1.9, Prop.LAMP: 0.8, Prop.STONE: 0.8, Prop.FOOTPRINTS: 1.0,
    Prop.DRUM: 0.8, Prop.GUITAR: 0.9, Prop.BROOM: 1.2, Prop.STAFF: 1.8, Prop.SWORD: 1.0, Prop.MOON: 1.0, Prop.STAR: 0.6, Prop.SUN: 1.1, Prop.CLOUD: 1.2, Prop.KITE: 1.0, Prop.BALLOON: 0.8, Prop.BUTTERFLY: 0.4,
    Prop.PICTURE: 1.0, Prop.MIRROR: 0.9, Prop.UMBRELLA: 1.1, Prop.BOX: 0.8, Prop.BELL: 0.8, Prop.LANTERN: 0.7, Prop.COMPUTER: 0.7, Prop.ROPE: 0.7,
}  # fmt: skip
_SIZE = 0.55
_IN_THE_AIR = frozenset({Prop.MOON, Prop.STAR, Prop.SUN, Prop.CLOUD, Prop.KITE, Prop.BALLOON, Prop.PLANE, Prop.ROCKET, Prop.BUTTERFLY})
_ON_THE_WALL = frozenset({Prop.WINDOW, Prop.PICTURE, Prop.MIRROR})
_WITHOUT_WALLS = frozenset(
    {
        Backdrop.FOREST, Backdrop.FIELD, Backdrop.HILL, Backdrop.MOUNTAIN, Backdrop.DESERT, Backdrop.RIVER, Backdrop.SEA, Backdrop.BEACH, Backdrop.UNDERWATER, Backdrop.ROAD, Backdrop.SKY, Backdrop.SPACE,
        Backdrop.BRIDGE, Backdrop.GARDEN, Backdrop.CAVE,
    }
)  # fmt: skip
_LARGE = frozenset(prop for prop, size in _SIZES.items() if size >= 1.25 and prop not in _IN_THE_AIR) | {
    Prop.FIRE,
    Prop.FOOTPRINTS,
    Prop.STONE,
}
_FROM_POSE = {
    Pose.READ: Prop.BOOK,
    Pose.WRITE: Prop.PEN,
    Pose.PHONE: Prop.PHONE,
    Pose.EAT: Prop.BREAD,
    Pose.GIVE: Prop.BOX,
    Pose.CARRY: Prop.BOX,
    Pose.HOLD: None,
}


# -- in the hand


def held_by(placed: Placed, shot: Shot) -> Callable[[Pen], None] | None:
    """How to draw what an actor holds: what the storyboard says, or what the pose needs."""
    prop = placed.actor.holds or _FROM_POSE.get(placed.actor.pose)
    if prop is None or placed.actor.pose is Pose.COVER_FACE:  # both hands are before the face
        return None
    grip = _GRIPS.get(prop, _GRIP)
    close = shot in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP)
    if prop in ON_THE_LAP and placed.actor.pose is Pose.SIT:
        grip = replace(grip, x=30, y=60, turn=0)
    if isinstance(placed.body, Creature):
        x, y = paw_of(placed.body)
        grip = _in_the_mouth(placed.body, grip)
    else:
        x, y = hand_of(placed.body)
        if close:
            grip = replace(grip, scale=min(grip.scale, 0.4))
    upright = placed.mirror and prop not in (Prop.GUN, Prop.BOW)

    def draw(pen: Pen) -> None:
        hand = pen.at(x, y, grip.scale, grip.turn, mirror=upright)
        thing = hand.at(-grip.x, -grip.y)
        draw_thing(replace(thing, halo=5.0), prop)
        draw_thing(thing, prop)

    return draw


def _in_the_mouth(body: Creature, grip: Grip) -> Grip:
    """An animal carries by the teeth: the thing hangs below, no larger than leaves the face free."""
    if body.shape.upright:
        return grip
    return Grip(min(grip.scale, body.shape.head * 1.1), 0, -96)


# -- under, behind and before a pose


def companions(pen: Pen, placed: Placed, behind: bool, panel: Panel) -> None:
    """What a pose needs to be read: a mount, a table, a load."""
    if isinstance(placed.body, Creature) or panel.shot in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP):
        return
    pose = placed.actor.pose
    bones = placed.body.bones
    inside = panel.setting.backdrop.value in INDOORS or panel.setting.backdrop is Backdrop.PLAIN
    if behind:
        if pose is Pose.RIDE:
            _mount(pen, bones.hips, panel)
        elif pose is Pose.CLIMB:
            _climbed(pen, panel)
        elif pose is Pose.LIE:
            _bedding(pen, bones.extent(), bones.head, inside or bones.stance.lift > 0, -bones.stance.lift)
    elif pose is Pose.WRITE:
        _desk(pen, bones.far_arm[2])
    elif pose is Pose.PUSH:
        _load(pen, bones.far_arm[2], panel)


def _mount(pen: Pen, hips: tuple[float, float], panel: Panel) -> None:
    vehicle = next((prop for prop in VEHICLES if prop in panel.props), None)
    if vehicle is Prop.BICYCLE:
        draw_thing(pen.at(hips[0] + 44, -118, 1.28), vehicle)
        return
    if vehicle:
        size = 1.9
        draw_thing(pen.at(hips[0] + 10, -100 * size + 20, size), vehicle)
        return
    horse = Creature(
        Character("", kind=Kind.HORSE, look=Look(hair_tone=HairTone.WHITE)),
        Pose.RUN if Pose.RUN in [actor.pose for actor in panel.actors] else Pose.WALK,
        panel.actors[0].emotion,
    )
    draw_creature(pen.at(hips[0] + 66, 0, max(0.5, -hips[1] / 385)), horse)


def _climbed(pen: Pen, panel: Panel) -> None:
    if Prop.ROPE in panel.props:
        pen.limb([(96, -2400, 7), (96, 10, 7)], 190, 4)
    elif Prop.TREE in panel.props or panel.setting.backdrop is Backdrop.FOREST:
        pen.shape("M70,10 C90,-300 84,-800 76,-2400 H200 C190,-800 190,-300 220,10z", 150, 5)
    elif panel.setting.backdrop in (Backdrop.MOUNTAIN, Backdrop.CAVE, Backdrop.HILL, Backdrop.RUINS):
        pen.shape("M60,20 L80,-160 L64,-330 L96,-520 L70,-800 L110,-2400 H900 V20z", 215, 6)
        pen.stroke("M80,-160 l90,30 M96,-520 l100,40 M140,-330 l90,-20 M160,-700 l80,30", 4.5)
    else:
        for i in range(22):
            pen.box(52, -20 - i * 84, 150, -8 - i * 84, WHITE, 4)
        pen.box(44, -2000, 58, 10, 190, 4.5)
        pen.box(144, -2000, 158, 10, 190, 4.5)


def _bedding(pen: Pen, extent: tuple[float, float, float, float], head: tuple[float, float], inside: bool, top: float) -> None:
    left, _, right, _ = extent
    if inside:
        if top < 0:
            pen.box(left - 76, top - 130, left - 56, 0, 60, 5)
            pen.box(right + 40, top - 40, right + 60, 0, 60, 5)
            pen.box(left - 60, top + 40, right + 44, top + 74, 120, 5)
        pen.box(left - 60, top - 4, right + 44, top + 44, WHITE, 5)
        x = head[0] - 46
        pillow = pen.at(x, top)
        pillow.shape("M-60,-2 C-76,-44 -50,-50 0,-44 C50,-50 76,-44 60,-2z", WHITE, 4.5)
    else:
        pen.disc((left + right) / 2, 4, (right - left) * 0.56, 18, 90, 0)


def _desk(pen: Pen, hand: tuple[float, float]) -> None:
    x, y = hand
    pen.box(x - 40, y + 16, x + 190, y + 34, 150, 5)
    pen.box(x - 26, y + 34, x - 10, 0, WHITE, 4.5)
    pen.box(x + 160, y + 34, x + 176, 0, WHITE, 4.5)
    pen.shape(f"M{x - 14},{y + 14} l20,-12 h74 l-20,12z", WHITE, 3.5)


def _load(pen: Pen, hand: tuple[float, float], panel: Panel) -> None:
    x, _ = hand
    thing = next((prop for prop in panel.props if prop in (*VEHICLES, Prop.STONE, Prop.CHEST, Prop.PIANO, Prop.DOOR, Prop.TABLE)), Prop.BOX)
    size = max(1.5, _SIZES.get(thing, 1.5))
    draw_thing(pen.at(x + 96 * size, -100 * size + 6, size), thing)


# -- in the scene


def draw_standing(stage: Stage, panel: Panel, placed: Sequence[Placed]) -> None:
    """Things of the panel that nobody holds: behind the people, where there is room."""
    used = {one.actor.holds for one in placed} | {_FROM_POSE.get(one.actor.pose) for one in placed}
    if any(one.aboard or one.actor.pose in (Pose.RIDE, Pose.PUSH) for one in placed):
        used |= set(VEHICLES) | {Prop.STONE}
    if any(one.actor.pose in (*SITTING, Pose.LIE) and not isinstance(one.body, Creature) for one in placed):
        used |= SEATS
    if any(one.actor.pose is Pose.CLIMB for one in placed):
        used |= {Prop.LADDER, Prop.ROPE}
    loose = [prop for prop in dict.fromkeys(panel.props) if prop not in used and not _there_already(prop, stage, panel)][:3]
    if panel.shot in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP):
        loose = [prop for prop in loose if prop not in _LARGE][:1]
    free = _free_places(stage, placed)
    for i, prop in enumerate(loose):
        _stand(stage, panel, prop, free[i % len(free)], placed)


def _there_already(prop: Prop, stage: Stage, panel: Panel) -> bool:
    """The sky shows its own moon and sun; a window needs a wall."""
    setting = panel.setting
    dry = setting.weather in (Weather.UNKNOWN, Weather.CLEAR, Weather.WIND)
    if prop is Prop.MOON:
        return outside(panel) and stage.night and dry
    if prop is Prop.SUN:
        return outside(panel) and dry and (stage.low_sun or (not stage.night and setting.weather is Weather.CLEAR))
    return prop in _ON_THE_WALL and setting.backdrop in _WITHOUT_WALLS


def _free_places(stage: Stage, placed: Sequence[Placed]) -> list[float]:
    """Across the picture, the middles of the widest gaps between people, widest first."""
    taken = []
    for one in placed:
        left, _, right, _ = one.body.extent()
        if one.mirror:
            left, right = -right, -left
        taken.append((max(0.0, one.x + left * one.scale * 0.7), min(stage.w, one.x + right * one.scale * 0.7)))
    edges = [0.0]
    gaps = []
    for left, right in [*sorted(taken), (stage.w, stage.w)]:
        gaps.append((left - edges[-1], (left + edges[-1]) / 2))
        edges.append(max(edges[-1], right))
    ranked = [middle for width, middle in sorted(gaps, reverse=True) if width > stage.w * 0.1]
    if len(ranked) == 1:
        middle = ranked[0]
        return [middle, min(stage.w * 0.92, middle + stage.w * 0.2), max(stage.w * 0.08, middle - stage.w * 0.2)]
    return ranked or [stage.w * 0.14, stage.w * 0.86, stage.w * 0.5]


def _stand(stage: Stage, panel: Panel, prop: Prop, x: float, placed: Sequence[Placed]) -> None:
    scale = placed[0].scale if placed else stage.h * 0.62 / 560
    ground = max((one.ground for one in placed), default=stage.h * 0.9)
    size = _SIZES.get(prop, _SIZE) * scale
    if not placed:
        size = max(size, min(stage.w, stage.h) * 0.5 / 220)
    if panel.shot is Shot.EXTREME_WIDE:
        size = max(size, 0.34)
    if prop in _IN_THE_AIR:
        size = min(max(size, 0.6), stage.w * 0.3 / 220)
        y = stage.h * (0.34 if prop is Prop.BUTTERFLY else 0.19) + 20
    elif panel.shot in (Shot.WIDE, Shot.EXTREME_WIDE) or not placed:
        size = min(size, stage.w * 0.6 / 260, stage.h * 0.9 / 220)
        back = prop in _LARGE and prop not in (Prop.CHAIR, Prop.STONE, Prop.FIRE, Prop.FOOTPRINTS)
        foot = stage.floor + (ground - stage.floor) * (0.45 if back else 0.96)
        y = stage.floor - 190 * scale if prop in _ON_THE_WALL else foot - 100 * size
    else:
        size = min(size if prop in _LARGE else max(size, 0.9), stage.w * 0.4 / 220, stage.h * 0.5 / 220)
        y = stage.h * 0.98 - 100 * size if prop not in _ON_THE_WALL else stage.h * 0.5
        if prop in _LARGE:
            y = stage.h * 0.9 - 100 * size
    flat = prop is Prop.FOOTPRINTS
    pen = stage.pen.at(min(max(x, 60 * size), stage.w - 60 * size), y + 70 * size * flat, size, tall=0.34 if flat else 1.0)
    draw_thing(replace(pen, halo=3.0 if flat else 5.0), prop)
    draw_thing(pen, prop)


# -- filling the frame


def draw_insert(stage: Stage, panel: Panel, ways: Ways) -> None:
    """A thing is the picture."""
    things = list(dict.fromkeys([*panel.props, *(actor.holds for actor in panel.actors if actor.holds)]))
    prop = things[0]
    w, h = stage.w, stage.h
    x, y = w / 2, h * (0.56 if panel.lines and h > w * 0.8 else 0.52)
    scale = min(w / 300, h / 290)
    dark = stage.night or panel.setting.mood in (Mood.FRIGHTENING, Mood.MYSTERIOUS, Mood.TENSE)
    large = prop in _LARGE
    if prop is Prop.FOOTPRINTS:
        stage.pen.shade(0, 0, w, h, 90 if stage.night else 215, 150 if stage.night else 254)
        tufts(stage, stage.pen, 0, 98, 22)
        y = h * 0.54
    elif large or prop in _IN_THE_AIR:
        places.draw_place(stage, replace(panel, shot=Shot.WIDE), ways)
        y = min(y, h * 0.94 - 104 * scale) if prop in _IN_THE_AIR else h * 0.9 - 100 * scale
        if large:
            stage.pen.disc(x, h * 0.9, 120 * scale, 16 * scale, 60, 0)
    elif dark:
        stage.pen.box(-10, -10, w + 10, h + 10, BLACK, 0)
        focus(stage, (x, y), (128 * scale, 128 * scale), WHITE, 150, 5.0)
    else:
        places.draw_place(stage, panel, ways)
        if panel.setting.mood in (Mood.HEROIC, Mood.JOYFUL) or any(line.kind.value == "sfx" for line in panel.lines):
            focus(stage, (x, y), (140 * scale, 140 * scale), BLACK, 110, 6.0)
        foot = y + bottom_of(prop) * scale
        _surface(stage, foot - 34 * scale)
        stage.pen.disc(x + 10 * scale, foot, 104 * scale, 13 * scale, 60, 0)
    if len(things) > 1:
        _hero(stage.pen.at(x + 108 * scale, y - 60 * scale + (40 * scale if things[1] not in _IN_THE_AIR else 0), scale * 0.46), things[1])
    turn = (
        stage.chance(97).uniform(-9, 9)
        if prop in (Prop.LETTER, Prop.KEY, Prop.TICKET, Prop.COIN, Prop.LEAF, Prop.PEN, Prop.MAP, Prop.FLUTE)
        else 0.0
    )
    _hero(stage.pen.at(x, y, scale, turn), prop)


def _hero(pen: Pen, prop: Prop) -> None:
    draw_thing(replace(pen, halo=9.0), prop)
    draw_thing(pen, prop)


def _surface(stage: Stage, top: float) -> None:
    """The table or floor a thing lies on."""
    stage.pen.box(-40, top, stage.w + 40, stage.h + 40, WHITE, 5)
    stage.pen.shade(-20, top + 4, stage.w + 20, stage.h + 20, 235, 190)
    stage.pen.polyline([(-40, top), (stage.w + 40, top)], 5)
