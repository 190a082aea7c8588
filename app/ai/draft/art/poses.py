"""Poses as angles of a skeleton, and the joints that follow from them.

Angles are degrees from straight down, positive towards where the figure faces (+x). The near side (drawn in front) is
the one at -x. Units: 100 is the height of an adult's head.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from app.ai.draft.art.paths import Point
from app.book.cast import Age, Build, Character, Gender
from app.book.storyboard import Pose

Pair = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Stance:
    """One pose. Arms: (upper, fore); legs: (thigh, shin). `roll` lays the whole figure over; `lift` takes it off the ground."""

    near_arm: Pair = (-14, -4)
    far_arm: Pair = (14, 6)
    near_leg: Pair = (-5, -3)
    far_leg: Pair = (5, 3)
    lean: float = 0.0
    nod: float = 0.0
    turn: float = 0.35
    roll: float = 0.0
    lift: float = 0.0
    arms_over: bool = False  # both arms in front of body and face
    whole: bool = False  # the pose is only read when most of the body is seen
    seat: bool = False
    near_touch: Point | None = None  # where on the head the hand lies, in heads from the chin (x forward, y up negative)
    far_touch: Point | None = None


STANCES: dict[Pose, Stance] = {
    Pose.STAND: Stance(),
    Pose.WALK: Stance((-34, -10), (30, 44), (26, 14), (-22, -36), lean=3, turn=0.6),
    Pose.RUN: Stance((-58, 18), (48, 118), (74, 4), (-36, -104), lean=20, nod=-8, turn=0.8, lift=14, whole=True),
    Pose.SIT: Stance((12, 60), (24, 74), (78, 2), (70, -4), turn=0.7, seat=True, whole=True),
    Pose.LIE: Stance((-8, -4), (20, 40), (2, 2), (14, -10), turn=0.3, roll=-84, whole=True),
    Pose.KNEEL: Stance((8, 40), (24, 66), (12, -84), (84, 2), lean=4, turn=0.7, whole=True),
    Pose.JUMP: Stance((-128, -150), (128, 150), (-40, -96), (46, -34), turn=0.4, lift=90, nod=-6, whole=True),
    Pose.FALL: Stance((-118, -84), (138, 170), (-30, -74), (52, 4), turn=0.4, roll=-128, lift=170, whole=True),
    Pose.FLY: Stance((-24, -14), (146, 150), (-4, -10), (8, -24), turn=0.6, roll=66, lift=200, nod=-46, whole=True),
    Pose.CLIMB: Stance((160, 178), (128, 170), (70, -14), (24, -6), lean=8, nod=-14, turn=0.75, lift=60, whole=True),
    Pose.SWIM: Stance((118, 160), (-60, -20), (-10, -30), (16, 6), turn=0.7, roll=62, nod=-44, lift=40, whole=True),
    Pose.FIGHT: Stance((58, 150), (88, 92), (-40, -30), (40, 8), lean=12, turn=0.7, arms_over=True),
    Pose.POINT: Stance((-12, -2), (86, 92), turn=0.5),
    Pose.REACH: Stance((96, 104), (84, 96), (-14, -10), (18, 8), lean=12, nod=-6, turn=0.7),
    Pose.HOLD: Stance((16, 96), (22, 104), turn=0.35, arms_over=True),
    Pose.GIVE: Stance((-10, 0), (56, 84), (-8, -6), (12, 6), lean=6, turn=0.7),
    Pose.HUG: Stance((40, 84), (50, 70), (-6, -4), (4, 2), lean=7, nod=10, turn=0.8, arms_over=True),
    Pose.WAVE: Stance((-12, -4), (118, 166), turn=0.3),
    Pose.READ: Stance((10, 106), (24, 112), nod=10, turn=0.35, arms_over=True),
    Pose.WRITE: Stance((24, 80), (30, 92), (76, 0), (70, -4), lean=10, nod=14, turn=0.7, seat=True, arms_over=True),
    Pose.EAT: Stance((8, 80), turn=0.4, arms_over=True, far_touch=(0.30, 0.02)),
    Pose.PHONE: Stance((-14, -4), nod=4, turn=0.4, arms_over=True, far_touch=(0.46, -0.16)),
    Pose.THINK: Stance((20, 78), nod=8, turn=0.4, arms_over=True, far_touch=(0.12, 0.10)),
    Pose.COVER_FACE: Stance(nod=8, turn=0.0, arms_over=True, near_touch=(-0.16, -0.20), far_touch=(0.16, -0.20)),
    Pose.LOOK_UP: Stance((-12, -2), (14, 6), nod=-24, turn=0.6),
    Pose.LOOK_AWAY: Stance((-16, -8), (12, 4), nod=4, turn=-0.75),
    Pose.BOW: Stance((20, 24), (34, 40), (-2, -2), (4, 2), lean=58, nod=-10, turn=0.8, whole=True),
    Pose.DANCE: Stance((-112, -152), (86, 128), (-8, -2), (54, -44), lean=-6, turn=0.4, nod=6, whole=True),
    Pose.RIDE: Stance((36, 60), (42, 66), (62, -8), (44, 4), lean=14, turn=0.8, lift=52, whole=True),
    Pose.PUSH: Stance((82, 92), (88, 96), (-34, -30), (34, 8), lean=24, turn=0.85, whole=True),
    Pose.CARRY: Stance((22, 84), (30, 88), (-8, -6), (12, 8), lean=-5, turn=0.5, arms_over=True),
}


@dataclass(frozen=True, slots=True)
class Proportions:
    head: float
    neck: float
    torso: float
    shoulder: float
    hip: float
    upper_arm: float
    forearm: float
    thigh: float
    shin: float
    thick: float
    stoop: float = 0.0

    @property
    def height(self) -> float:
        return self.thigh + self.shin + self.torso + self.neck + 100 * self.head + 10


_AGE = {
    Age.CHILD: (1.10, 0.60, 0.56, 0.70),
    Age.TEEN: (1.16, 0.88, 0.90, 0.88),
    Age.ADULT: (1.14, 1.0, 1.0, 1.0),
    Age.OLD: (1.14, 0.94, 0.84, 0.96),
    Age.UNKNOWN: (1.16, 0.94, 0.95, 0.93),
}
_BUILD = {Build.SLIGHT: (0.86, 1.0), Build.AVERAGE: (1.0, 1.0), Build.STURDY: (1.36, 0.96), Build.TALL: (1.0, 1.13)}


def proportions(character: Character, chibi: bool = False, heroic: bool = False, elegant: bool = False) -> Proportions:
    head, torso, leg, width = _AGE[character.age]
    girth, length = _BUILD[character.look.build]
    gender = character.gender
    shoulder = 47.0 * width * girth * (0.86 if gender is Gender.FEMALE else 1.06 if gender is Gender.MALE else 0.96)
    hip = 27.0 * width * girth * (1.08 if gender is Gender.FEMALE else 1.0)
    if heroic and character.age not in (Age.CHILD, Age.OLD):
        shoulder, girth, length = shoulder * 1.26, girth * 1.16, length * 1.04
    if elegant:
        length, girth = length * 1.12, girth * 0.88
    if chibi:
        head, torso, leg, shoulder, hip = 1.62, 0.56, 0.42, shoulder * 0.8, hip * 0.9
    torso, leg = torso * (0.5 + 0.5 * length), leg * length
    reach = (torso + leg) / 2
    stoop = 9.0 if character.age is Age.OLD and not chibi else 0.0
    return Proportions(
        head,
        15,
        142 * torso,
        shoulder,
        hip,
        76 * reach,
        72 * reach,
        122 * leg,
        118 * leg,
        (0.5 + 0.5 * girth) * (0.55 + 0.45 * width),
        stoop,
    )


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Joints of a posed figure; the ground is y = 0. Arms and legs: three points, near then far."""

    stance: Stance
    build: Proportions
    hips: Point
    chest: Point
    head: Point  # the neck's top, where the head turns
    head_angle: float
    near_arm: tuple[Point, Point, Point]
    far_arm: tuple[Point, Point, Point]
    near_leg: tuple[Point, Point, Point]
    far_leg: tuple[Point, Point, Point]

    def points(self) -> list[Point]:
        return [self.hips, self.chest, *self.head_box(), *self.near_arm, *self.far_arm, *self.near_leg, *self.far_leg]

    def head_box(self) -> list[Point]:
        """Corners of the head with its hair."""
        size = self.build.head * 100
        cos, sin = math.cos(math.radians(self.head_angle)), math.sin(math.radians(self.head_angle))
        corners = [(-0.44, 0.02), (0.44, 0.02), (0.44, -1.0), (-0.44, -1.0)]
        return [(self.head[0] + size * (x * cos - y * sin), self.head[1] + size * (x * sin + y * cos)) for x, y in corners]

    def extent(self) -> tuple[float, float, float, float]:
        points = self.points()
        return (
            min(x for x, _ in points) - 16,
            min(y for _, y in points),
            max(x for x, _ in points) + 16,
            max(0.0, max(y for _, y in points)),
        )


def _along(start: Point, angle: float, length: float) -> Point:
    a = math.radians(angle)
    return start[0] + math.sin(a) * length, start[1] + math.cos(a) * length


def posed(stance: Stance, build: Proportions) -> Skeleton:
    """The joints of a stance, feet on the ground (or lifted from it)."""
    side = 1 - 0.55 * abs(stance.turn)
    lean = stance.lean + build.stoop
    hips = (0.0, 0.0)
    chest = _along(hips, 180 - lean, build.torso * 0.93)
    head = _along(chest, 180 - lean * 0.8, build.neck + build.torso * 0.07)
    across = (math.cos(math.radians(lean)), math.sin(math.radians(lean)))
    half, hip = build.shoulder * side * 0.92, build.hip * side * 0.62
    near = (chest[0] - across[0] * half, chest[1] - across[1] * half + 6)
    far = (chest[0] + across[0] * half, chest[1] + across[1] * half + 6)
    arms = [_chain(joint, angles, build.upper_arm, build.forearm) for joint, angles in ((near, stance.near_arm), (far, stance.far_arm))]
    legs = [
        _chain(joint, angles, build.thigh, build.shin)
        for joint, angles in (((hips[0] - hip, hips[1]), stance.near_leg), ((hips[0] + hip, hips[1]), stance.far_leg))
    ]
    angle = lean * 0.45 + stance.nod
    for i, touch in enumerate((stance.near_touch, stance.far_touch)):
        if touch:
            arms[i] = _touching(arms[i][0], head, touch, build, -1 if i == 0 else 1)
    if stance.roll:
        spin = stance.roll
        joints = [_spun(p, spin) for p in (hips, chest, head)]
        hips, chest, head = joints
        arms = [_spun_chain(arm, spin) for arm in arms]
        legs = [_spun_chain(leg, spin) for leg in legs]
        angle += spin
    lowest = max(p[1] for leg in legs for p in leg) + 10
    if stance.roll:
        lowest = max(lowest, hips[1] + build.hip * 0.9, chest[1] + build.shoulder * 0.7, head[1] + build.head * 40)
    down = -lowest - stance.lift

    def moved(p: Point) -> Point:
        return p[0], p[1] + down

    def limb(chain: tuple[Point, Point, Point]) -> tuple[Point, Point, Point]:
        return moved(chain[0]), moved(chain[1]), moved(chain[2])

    return Skeleton(
        stance, build, moved(hips), moved(chest), moved(head), angle, limb(arms[0]), limb(arms[1]), limb(legs[0]), limb(legs[1])
    )


def _touching(shoulder: Point, head: Point, touch: Point, build: Proportions, side: int) -> tuple[Point, Point, Point]:
    """An arm whose hand lies on the head; it may look a little longer or shorter than it is, as arms towards us do."""
    size = 100 * build.head
    wrist = (head[0] + touch[0] * size, head[1] + touch[1] * size + 12)
    elbow = (shoulder[0] * 0.6 + wrist[0] * 0.4 + side * 16, max(shoulder[1], wrist[1]) + build.upper_arm * 0.84)
    return shoulder, elbow, wrist


def _chain(start: Point, angles: Pair, first: float, second: float) -> tuple[Point, Point, Point]:
    middle = _along(start, angles[0], first)
    return start, middle, _along(middle, angles[1], second)


def _spun(p: Point, angle: float) -> Point:
    cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    return p[0] * cos - p[1] * sin, p[0] * sin + p[1] * cos


def _spun_chain(chain: tuple[Point, Point, Point], angle: float) -> tuple[Point, Point, Point]:
    return _spun(chain[0], angle), _spun(chain[1], angle), _spun(chain[2], angle)
