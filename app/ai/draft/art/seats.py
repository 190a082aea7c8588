"""What people sit on: the thing the panel names, else what such a place has; and the cart that carries them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.ai.draft.art.casting import CART_FLOOR, Placed
from app.ai.draft.art.creatures import Creature, draw_creature
from app.ai.draft.art.figure import Figure
from app.ai.draft.art.paths import Point
from app.ai.draft.art.pen import Pen
from app.ai.draft.art.screen import BLACK, WHITE
from app.ai.draft.art.stage import INDOORS, Stage
from app.book.cast import Character, HairTone, Kind, Look
from app.book.script import Backdrop, Emotion
from app.book.storyboard import Panel, Pose, Prop, Shot

NATURE = frozenset(
    {
        Backdrop.CAVE, Backdrop.FOREST, Backdrop.FIELD, Backdrop.HILL, Backdrop.MOUNTAIN, Backdrop.DESERT, Backdrop.RIVER, Backdrop.SEA, Backdrop.BEACH,
        Backdrop.UNDERWATER, Backdrop.RUINS, Backdrop.SPACE,
    }
)  # fmt: skip
SITTING = (Pose.SIT, Pose.WRITE)
_CLOSE = (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP)
SEATS = frozenset({Prop.CHAIR, Prop.BED})


def draw_seats(stage: Stage, panel: Panel, placed: Sequence[Placed]) -> None:
    """The seats of all who sit, before anybody is drawn; a bench is long enough for those who share it."""
    if panel.shot in _CLOSE:
        return
    sitters = _sitters(placed)
    if not sitters:
        return
    seat = _seat_of(panel)
    if seat is None:
        _shared_bench(stage, sitters)
        return
    for one, hips in sitters:
        pen = one.pen(stage.pen)
        pen.disc(hips[0] + 10, 0, 110, 14, 60, 0)
        seat(pen, hips)


def levelled(panel: Panel, placed: list[Placed]) -> list[Placed]:
    """Those who share a bench sit at one height: a child's feet hang above the ground."""
    sitters = _sitters(placed)
    if len(sitters) < 2 or _seat_of(panel) is not None or panel.shot in _CLOSE:
        return placed
    top = min(one.ground + hips[1] * one.scale for one, hips in sitters)
    lowered = {one.actor.character: one.ground + hips[1] * one.scale - top for one, hips in sitters}
    return [replace(one, ground=one.ground - lowered.get(one.actor.character, 0.0)) for one in placed]


def _sitters(placed: Sequence[Placed]) -> list[tuple[Placed, Point]]:
    """The people on seats of their own, and where their hips are."""
    return [(one, one.body.bones.hips) for one in placed if isinstance(one.body, Figure) and one.actor.pose in SITTING and not one.aboard]


def _seat_of(panel: Panel) -> Callable[[Pen, Point], None] | None:
    """How to draw one seat; None where there is a bench."""
    backdrop = panel.setting.backdrop
    if Prop.BED in panel.props and Prop.CHAIR not in panel.props:
        return _bed
    if Prop.CHAIR in panel.props or (backdrop.value in INDOORS and backdrop is not Backdrop.CAVE):
        return _chair
    return _rock if backdrop in NATURE else None


def _shared_bench(stage: Stage, sitters: Sequence[tuple[Placed, Point]]) -> None:
    first, hips = max(sitters, key=lambda sitter: sitter[0].ground)
    xs = [one.x for one, _ in sitters]
    alone = len(sitters) == 1
    lean = -20 * (-1 if first.mirror else 1) if alone else 0  # there is room beside who sits alone
    pen = stage.pen.at((min(xs) + max(xs)) / 2, first.ground, first.scale)
    half = (max(xs) - min(xs)) / first.scale / 2 + (150 if alone else 120)
    pen.disc(lean, 0, half, 14, 60, 0)
    _bench(pen, lean - half, lean + half, hips[1])


def _chair(pen: Pen, hips: Point) -> None:
    x, y = hips
    pen.box(x - 62, y - 160, x - 40, y + 20, 190, 4.5)
    pen.stroke(f"M{x - 51},{y - 146:.0f} V{y:.0f}", 3)
    pen.box(x - 58, y + 34, x - 44, 0, WHITE, 4.5)
    pen.box(x + 42, y + 34, x + 56, 0, WHITE, 4.5)
    pen.box(x - 64, y + 16, x + 62, y + 36, WHITE, 4.5)


def _bench(pen: Pen, left: float, right: float, y: float) -> None:
    """Slats of a back, a seat, two feet."""
    for post in (left + 24, right - 40):
        pen.box(post, y - 110, post + 14, y + 20, BLACK, 3)
    for slat in (y - 104, y - 64, y - 24):
        pen.box(left, slat, right, slat + 26, 225, 4.5)
    for foot in (left + 20, right - 40):
        pen.shape(f"M{foot},{y + 34:.0f} h20 L{foot + 26},0 h-32z", 60, 4)
    pen.box(left - 8, y + 16, right + 8, y + 38, WHITE, 5)


def _bed(pen: Pen, hips: Point) -> None:
    x, y = hips
    left, right = x - 260, x + 90
    pen.box(left - 20, y - 110, left, 0, 60, 5)
    pen.box(right - 4, y - 4, right + 14, 0, 60, 5)
    pen.box(left, y + 16, right, y + 62, WHITE, 5)
    pen.box(left, y + 62, right, y + 92, 150, 5)
    pen.at(left + 60, y + 16).shape("M-52,0 C-66,-42 -44,-50 0,-44 C44,-50 66,-42 52,0z", WHITE, 4.5)


def _rock(pen: Pen, hips: Point) -> None:
    x, y = hips
    pen.shape(
        f"M{x - 84},4 C{x - 96},{y * 0.5:.0f} {x - 70},{y + 22:.0f} {x - 30},{y + 18:.0f} C{x + 20},{y + 14:.0f} {x + 64},{y + 26:.0f} {x + 70},4z",
        200,
        4.5,
    )
    pen.stroke(f"M{x - 50},{y * 0.6:.0f} l30,14 M{x + 6},{y * 0.4:.0f} l26,-8", 3)


# -- the cart

_WALL = 250.0  # how high its side reaches, in body units


def cart_behind(stage: Stage, placed: Sequence[Placed]) -> None:
    """The horse that draws the cart, and the far side of the cart."""
    riders = [one for one in placed if one.aboard]
    if not riders:
        return
    pen, half = _cart_pen(stage, riders)
    across = pen.place(half + 250, 0)[0] / stage.sheet.px
    if riders[0].pose_told is Pose.RIDE and 0 < across < stage.w:
        horse = Creature(Character("", kind=Kind.HORSE, look=Look(hair_tone=HairTone.WHITE)), Pose.RUN, Emotion.CALM)
        draw_creature(pen.at(half + 250, 0, 0.72), horse)
        pen.limb([(half - 10, -150, 6), (half + 240, -190, 6)], 60, 4)
    pen.disc(0, 0, half + 60, 18, 60, 0)
    pen.box(-half + 14, -_WALL - 24, half - 14, -CART_FLOOR, 90, 5)


def cart_before(stage: Stage, placed: Sequence[Placed]) -> None:
    """The near side of the cart with its wheels: it hides the legs of who sits in it."""
    riders = [one for one in placed if one.aboard]
    if not riders:
        return
    pen, half = _cart_pen(stage, riders)
    pen.polygon([(-half - 14, -_WALL), (half + 14, -_WALL), (half - 6, -84), (-half + 6, -84)], 215, 6)
    for board in (-208, -166, -124):
        pen.stroke(f"M{-half - 2:.0f},{board} H{half + 2:.0f}", 4)
    for side in (-1, 1):
        wheel = pen.at(side * half * 0.58, -74)
        wheel.disc(0, 0, 78, None, WHITE, 11)
        for spoke in range(4):
            wheel.at(0, 0, 1, spoke * 45).stroke("M0,-70 V70", 6)
        wheel.disc(0, 0, 18, None, 60, 4)


def _cart_pen(stage: Stage, riders: Sequence[Placed]) -> tuple[Pen, float]:
    """A pen on the ground under the middle of the riders, and half the cart's length in its units."""
    first = riders[0]
    xs = [one.x for one in riders]
    ground = max(one.ground for one in riders)
    half = (max(xs) - min(xs)) / first.scale / 2 + 150
    return stage.pen.at((min(xs) + max(xs)) / 2, ground, first.scale, mirror=first.mirror), half
