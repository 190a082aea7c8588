"""Animals, robots, ghosts and dragons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.ai.draft.art.clothes import paint_for
from app.ai.draft.art.face import FEELINGS, Head, draw_extras, draw_mouth, heart
from app.ai.draft.art.hair import paint_of, worn
from app.ai.draft.art.pen import Paint, Pen, Texture
from app.ai.draft.art.screen import BLACK, WHITE
from app.book.cast import Character, HairTone, Kind
from app.book.script import Emotion
from app.book.storyboard import Pose


@dataclass(frozen=True, slots=True)
class Shape:
    """Measures of a kind of creature: body units (100 is an adult person's head)."""

    height: float  # of the shoulders over the ground
    length: float
    girth: float
    head: float  # scale of the head's drawing
    leg: float  # half width of a leg
    upright: bool = False


SHAPES: dict[Kind, Shape] = {
    Kind.CAT: Shape(92, 130, 34, 0.36, 9),
    Kind.DOG: Shape(128, 160, 42, 0.42, 12),
    Kind.FOX: Shape(104, 150, 36, 0.38, 9),
    Kind.RABBIT: Shape(62, 84, 36, 0.32, 10),
    Kind.BEAR: Shape(230, 270, 100, 0.62, 32),
    Kind.HORSE: Shape(330, 300, 78, 0.60, 17),
    Kind.MOUSE: Shape(36, 60, 24, 0.24, 5),
    Kind.DRAGON: Shape(290, 340, 92, 0.74, 26),
    Kind.BIRD: Shape(70, 90, 40, 0.30, 4),
    Kind.ROBOT: Shape(300, 130, 80, 0.56, 20, upright=True),
    Kind.GHOST: Shape(260, 150, 90, 0.56, 0, upright=True),
}


def is_creature(kind: Kind) -> bool:
    return kind in SHAPES


_DOWN = frozenset({Pose.LIE})
_SEATED = frozenset({Pose.SIT, Pose.READ, Pose.THINK, Pose.HOLD, Pose.EAT, Pose.LOOK_UP, Pose.WRITE, Pose.KNEEL})
_FAST = frozenset({Pose.RUN, Pose.JUMP, Pose.FALL, Pose.FIGHT, Pose.CLIMB, Pose.PUSH})
_AIR = frozenset({Pose.FLY, Pose.FALL, Pose.JUMP})


@dataclass(frozen=True, slots=True)
class Creature:
    """A creature ready to be drawn with a pen on the ground under it, facing +x."""

    character: Character
    pose: Pose
    emotion: Emotion
    close: bool = False

    @property
    def shape(self) -> Shape:
        return SHAPES[self.character.kind]

    @property
    def whole(self) -> bool:
        return not self.shape.upright

    @property
    def waist(self) -> float:
        return -self.shape.height * 0.3

    @property
    def lift(self) -> float:
        if self.close:
            return 0.0
        if self.pose is Pose.FLY or (self.pose is Pose.FALL):
            return max(150.0, self.shape.height * 0.6)
        return self.shape.height * 0.5 if self.pose is Pose.JUMP else 0.0

    def head_at(self) -> tuple[float, float, float]:
        """Middle of the head, and its turn."""
        s = self.shape
        if s.upright:
            return 0.0, -s.height - 40 - self.lift, 0.0
        if self.character.kind is Kind.BIRD:
            return 26.0, -s.height - 30 - self.lift, 0.0
        if self.pose in _DOWN:
            return s.length * 0.48, -s.head * 92, 4.0
        rise = {Kind.HORSE: 1.5, Kind.DRAGON: 1.55, Kind.BEAR: 1.12}.get(self.character.kind, 1.22)
        if self.pose in _SEATED:
            return s.length * 0.2, -s.height * (rise + 0.22), -6.0 if self.pose is Pose.LOOK_UP else 0.0
        if self.pose in _FAST:
            return s.length * 0.68, -s.height * (rise - 0.1) - self.lift, 8.0
        return s.length * 0.56, -s.height * rise - self.lift, 0.0

    def extent(self) -> tuple[float, float, float, float]:
        s = self.shape
        head = self.head_extent()
        tail = -s.length * (0.95 if not s.upright else 0.7)
        if self.character.kind is Kind.DRAGON:
            return -s.length * 1.05, min(head[1], -s.height * 1.9 - self.lift), max(head[2], s.length * 0.7), 0.0
        return min(tail, head[0]), head[1], max(head[2], s.length * 0.6), 0.0

    def head_extent(self) -> tuple[float, float, float, float]:
        x, y, _ = self.head_at()
        size = self.shape.head
        over = {Kind.RABBIT: 250, Kind.DRAGON: 190, Kind.FOX: 160, Kind.CAT: 150, Kind.MOUSE: 150, Kind.HORSE: 150}.get(
            self.character.kind, 125
        )
        return x - 112 * size, y - over * size, x + 112 * size, y + 112 * size

    def head_pen(self, pen: Pen) -> Pen:
        x, y, turn = self.head_at()
        return pen.at(x, y, self.shape.head, turn)

    def mouth(self, pen: Pen) -> tuple[float, float]:
        return self.head_pen(pen).place(18, 74)

    def head_corners(self, pen: Pen) -> list[tuple[float, float]]:
        left, top, right, bottom = self.head_extent()
        return [pen.place(x, y) for x, y in ((left, top), (right, top), (right, bottom), (left, bottom))]


def coat_of(character: Character) -> Paint:
    """Fur or scales: black, grey or white by the look's hair, patterned by its clothes' pattern where it is not plain."""
    tone = paint_of(character.look.hair_tone)
    pattern = paint_for(character.look.pattern)
    if isinstance(pattern, Texture):
        return pattern
    return 175 if character.look.hair_tone is HairTone.GREY else tone


def hand_of(creature: Creature) -> tuple[float, float]:
    """Where a creature holds a thing: at the mouth, or in a robot's hand."""
    s = creature.shape
    if s.upright:
        return s.length * 0.62, -s.height * 0.52
    x, y, _ = creature.head_at()
    return x + 20 * s.head, y + 88 * s.head


def draw_creature(pen: Pen, creature: Creature) -> None:
    """The creature with a rim of paper around it."""
    body = _BODIES.get(creature.character.kind, _beast)
    body(replace(pen, halo=6.0), creature)
    body(pen, creature)
    wear(pen, creature)


def draw_creature_head(pen: Pen, creature: Creature) -> None:
    """Only the head of one that goes on four legs; of any other the whole."""
    if creature.character.kind in _BODIES:
        draw_creature(pen, creature)
        return
    _head(creature.head_pen(pen), creature, coat_of(creature.character))
    wear(pen, creature)


# -- bodies


def _beast(pen: Pen, creature: Creature) -> None:
    """A four-legged animal from the side, its head turned to us."""
    s, kind = creature.shape, creature.character.kind
    paint = coat_of(creature.character)
    pen = pen.at(0, -creature.lift)
    if creature.pose in _DOWN:
        _lying(pen, creature, paint)
    elif creature.pose in _SEATED and kind is not Kind.HORSE:
        _seated(pen, creature, paint)
    else:
        _standing(pen, creature, paint)
    head = pen.at(0, creature.lift)
    _neck(head, creature, paint)
    _head(creature.head_pen(head), creature, paint)
    if kind is Kind.DRAGON and not pen.halo:
        rise = -s.girth * 1.5 if creature.pose in _DOWN else -s.height * 1.1 - creature.lift
        _wing(pen.at(-s.length * 0.1, rise), creature, s, near=True)


def _standing(pen: Pen, creature: Creature, paint: Paint) -> None:
    s, kind = creature.shape, creature.character.kind
    fast = creature.pose in _FAST or creature.pose is Pose.FLY
    back, front = -s.length * 0.42, s.length * 0.42
    belly = -s.height + s.girth * 0.3
    reach = s.length * (0.42 if fast else 0.06)
    walk = s.length * 0.12 if creature.pose in (Pose.WALK, Pose.DANCE, Pose.RIDE) else 0.0
    up = -s.height * 0.28 if fast else 0.0
    if kind is Kind.DRAGON:
        _wing(pen.at(s.length * 0.06, -s.height * 1.1), creature, s, near=False)
    _tail(pen, creature, paint, back - s.girth * 0.4, -s.height)
    for x, foot, rise in ((back + 14, back + 14 - reach + walk, up), (front - 14, front - 14 + reach - walk, up)):
        _leg(pen, s, x, belly, foot, rise, paint, kind)
    pen.limb([(back, -s.height, s.girth * 0.92), (0, -s.height + s.girth * 0.08, s.girth * 0.84), (front, -s.height, s.girth)], paint, 4.5)
    for x, foot, rise in ((back - 8, back - 8 - reach * 0.7 - walk, up * 0.5), (front + 8, front + 8 + reach * 0.8 + walk, up * 0.6)):
        _leg(pen, s, x, belly, foot, rise, paint, kind)
    if kind in (Kind.CAT, Kind.FOX, Kind.DOG, Kind.MOUSE) and paint != WHITE:
        pen.limb(
            [
                (front + s.girth * 0.5, -s.height + s.girth * 0.2, s.girth * 0.4),
                (front + s.girth * 0.4, -s.height + s.girth * 0.6, s.girth * 0.2),
            ],
            WHITE,
            0,
        )


def _leg(pen: Pen, s: Shape, x: float, top: float, foot: float, rise: float, paint: Paint, kind: Kind) -> None:
    knee = ((x + foot) / 2 + s.leg * 0.5, (top + rise) / 2)
    pen.limb(
        [(x, top, s.leg * 1.7), (*knee, s.leg * 1.1), (foot, rise - s.leg, s.leg), (foot + s.leg * 0.8, rise - s.leg * 0.8, s.leg * 0.9)],
        paint,
        4,
    )
    if kind is Kind.HORSE:
        pen.shape(
            f"M{foot - s.leg},{rise - s.leg * 1.6} h{s.leg * 2} l{s.leg * 0.7},{s.leg * 1.6} h{-s.leg * 3.2}z",
            BLACK if paint != BLACK else WHITE,
            3,
        )


def _seated(pen: Pen, creature: Creature, paint: Paint) -> None:
    s = creature.shape
    kind = creature.character.kind
    chest = s.length * 0.2
    if kind is Kind.DRAGON:
        _wing(pen.at(0, -s.height * 1.1), creature, s, near=False)
    _tail(pen, creature, paint, -s.length * 0.34, -s.girth * 0.5)
    haunch = s.girth * 0.95
    pen.limb(
        [(-s.length * 0.2, -haunch, haunch), (0, -s.height * 0.7, s.girth * 0.85), (chest, -s.height * 1.05, s.girth * 0.7)], paint, 4.5
    )
    pen.limb(
        [(chest + 6, -s.height * 0.7, s.leg * 1.6), (chest + s.leg * 1.5, -s.leg, s.leg), (chest + s.leg * 2.8, -s.leg * 0.9, s.leg)],
        paint,
        4,
    )
    pen.limb(
        [(chest - s.leg * 1.6, -s.height * 0.7, s.leg * 1.6), (chest - s.leg, -s.leg, s.leg), (chest + s.leg * 0.3, -s.leg * 0.9, s.leg)],
        paint,
        4,
    )
    pen.limb(
        [(-s.length * 0.16, -haunch * 0.7, haunch * 0.66), (-s.length * 0.02, -s.leg, s.leg * 1.1), (s.length * 0.08, -s.leg, s.leg)],
        paint,
        4,
    )


def _lying(pen: Pen, creature: Creature, paint: Paint) -> None:
    s = creature.shape
    _tail(pen, creature, paint, -s.length * 0.5, -s.girth * 0.4)
    pen.limb([(-s.length * 0.36, -s.girth, s.girth), (s.length * 0.2, -s.girth * 0.86, s.girth * 0.84)], paint, 4.5)
    pen.limb([(-s.length * 0.34, -s.leg * 1.6, s.leg * 1.5), (-s.length * 0.12, -s.leg, s.leg)], paint, 4)
    pen.limb([(s.length * 0.2, -s.leg * 1.4, s.leg * 1.3), (s.length * 0.62, -s.leg, s.leg)], paint, 4)


def _tail(pen: Pen, creature: Creature, paint: Paint, x: float, y: float) -> None:
    s, kind = creature.shape, creature.character.kind
    k = s.length / 150
    tail = pen.at(x, y, k)
    if kind is Kind.CAT:
        tail.limb([(10, 0, 9), (-30, 6, 9), (-58, -20, 9), (-58, -58, 9), (-40, -78, 8)], paint, 4)
    elif kind is Kind.FOX:
        tail.shape("M16,-8 C-20,-20 -50,-40 -96,-20 C-110,-10 -112,6 -104,16 C-70,40 -20,40 18,16z", paint, 4.5)
        tail.shape("M-82,-26 L-74,-6 L-84,2 L-72,14 L-82,26 C-100,22 -112,6 -104,-10 C-98,-20 -90,-24 -82,-26z", WHITE, 4)
    elif kind is Kind.DOG:
        tail.limb([(10, 0, 10), (-18, -22, 10), (-24, -50, 8), (-10, -66, 6)], paint, 4)
    elif kind is Kind.RABBIT:
        tail.disc(-4, 6, 20, 18, WHITE, 4)
    elif kind is Kind.BEAR:
        tail.disc(4, -10, 14, 12, paint, 4)
    elif kind is Kind.HORSE:
        tail.shape(
            "M14,-14 C-30,-30 -46,20 -40,70 C-36,90 -40,104 -50,116 C-20,112 0,90 -6,50 C-8,30 0,10 18,6z",
            BLACK if paint != BLACK else 170,
            4.5,
        )
    elif kind is Kind.MOUSE:
        tail.stroke("M10,10 C-30,40 -50,-10 -90,10 C-110,20 -116,-6 -110,-16", 7)
    else:
        tail.limb([(24, 10, 30), (-40, 40, 20), (-84, 60, 13), (-116, 40, 7)], paint, 4.5)
        tail.shape("M-108,46 L-134,54 L-146,14 L-104,26z", BLACK, 3)


def _neck(pen: Pen, creature: Creature, paint: Paint) -> None:
    s, kind = creature.shape, creature.character.kind
    if kind not in (Kind.HORSE, Kind.DRAGON, Kind.BEAR, Kind.DOG, Kind.FOX, Kind.CAT) or creature.pose in _DOWN:
        return
    x, y, _ = creature.head_at()
    start = (
        (s.length * 0.2, -s.height) if creature.pose in _SEATED and kind is not Kind.HORSE else (s.length * 0.4, -s.height - creature.lift)
    )
    if kind is Kind.HORSE:
        mane = BLACK if paint != BLACK else 170
        pen.limb([(start[0] - 34, start[1] - 30, 24), (x - 44, y - 30, 22)], mane, 4)
    pen.limb([(*start, s.girth * 0.72), (x, y + 10 * s.head, 62 * s.head)], paint, 4.5)
    if kind is Kind.DRAGON:
        for t in (0.25, 0.5, 0.75):
            px, py = start[0] + (x - start[0]) * t - s.girth * 0.55, start[1] + (y - start[1]) * t
            pen.at(px, py, 1, -60).shape("M-22,10 L0,-30 L22,10z", BLACK, 3)


def _wing(pen: Pen, creature: Creature, s: Shape, near: bool) -> None:
    k = s.length / 200
    wing = pen.at(0, 0, k, -8 if near else 14)
    wing.shape(
        "M0,20 L-40,-150 C-20,-160 -16,-160 -10,-150 L-110,-130 L-160,-60 Q-124,-64 -112,-34 Q-86,-50 -66,-10 Q-40,-30 0,20z",
        190 if near else 140,
        5,
    )
    wing.stroke("M-38,-148 L-112,-34 M-38,-148 L-66,-10", 3.5)


# -- heads: units as for people's faces


def _head(pen: Pen, creature: Creature, paint: Paint) -> None:
    kind = creature.character.kind
    _EARS[kind](pen, paint)
    if kind is Kind.HORSE:
        pen.shape("M-66,-70 C-78,-10 -54,40 -36,100 C-20,128 40,128 56,100 C72,40 84,-10 66,-70 C40,-100 -40,-100 -66,-70z", paint, 5)
        pen.shape("M-36,70 C-44,120 64,120 56,70 C40,54 -20,54 -36,70z", WHITE if paint == BLACK else 205, 4)
        pen.stroke("M-10,86 q5,8 10,2 M22,88 q5,6 10,-2", 5)
        pen.shape("M-20,-96 C-10,-60 -2,-40 8,-26 C20,-50 26,-76 24,-98z", BLACK if paint != BLACK else 170, 4)
    elif kind is Kind.DRAGON:
        pen.shape("M-84,-60 C-96,20 -60,50 -50,84 C-30,116 60,116 76,84 C84,50 100,20 84,-60 C50,-100 -50,-100 -84,-60z", paint, 5)
        pen.shape("M-44,60 C-50,112 80,112 76,60 C50,40 -20,40 -44,60z", 210 if paint != WHITE else 225, 4)
        pen.disc(-8, 60, 6, 4, BLACK, 0)
        pen.disc(36, 60, 6, 4, BLACK, 0)
        pen.shape("M-20,92 l8,18 l8,-16z M40,94 l8,16 l8,-20z", WHITE, 3)
    else:
        wide = {
            Kind.FOX: "M-92,-30 C-100,10 -80,40 -44,74 L8,104 L60,74 C90,44 104,10 92,-30 C60,-90 -60,-90 -92,-30z",
            Kind.MOUSE: "M-84,-20 C-90,40 -40,90 16,96 C60,84 92,40 84,-20 C60,-90 -60,-90 -84,-20z",
        }
        pen.shape(wide.get(kind, "M-96,-16 C-104,60 -60,92 4,94 C70,92 108,60 96,-16 C70,-96 -70,-96 -96,-16z"), paint, 5)
        if kind in (Kind.FOX,):
            pen.shape(
                "M-88,0 C-84,30 -60,60 -40,72 L8,102 L58,72 C80,54 92,24 90,0 C60,14 40,30 30,48 L-14,48 C-26,30 -50,10 -88,0z", WHITE, 3
            )
        else:
            size = {Kind.DOG: (48, 36), Kind.BEAR: (46, 34), Kind.CAT: (34, 22), Kind.RABBIT: (32, 22), Kind.MOUSE: (30, 22)}[kind]
            pen.disc(14, 64, size[0], size[1], WHITE, 3 if paint != WHITE else 2.5)
    _expression(pen, creature, paint)


def _expression(pen: Pen, creature: Creature, paint: Paint) -> None:
    """Eyes, nose and mouth of an animal, by feeling; white rims where the fur is black."""
    kind = creature.character.kind
    feeling = FEELINGS[creature.emotion]
    dark = paint == BLACK or (isinstance(paint, Texture) and kind not in (Kind.FOX,))
    ink = WHITE if paint == BLACK else BLACK
    shift = 10.0
    for side in (-1, 1):
        eye = pen.at(shift + side * 42, 4, mirror=side < 0)
        _animal_eye(eye, feeling.eyes, ink, dark)
        height, inner, outer = feeling.brow
        if feeling.eyes not in ("open", "closed"):
            eye.stroke(f"M-18,{height * 0.9 + inner} Q0,{height - 6} 18,{height * 0.9 + outer}", 6, ink)
    if kind not in (Kind.HORSE, Kind.DRAGON):
        nose = pen.at(14, 44 if kind is not Kind.FOX else 62)
        nose.shape("M-13,-7 Q0,-12 13,-7 Q8,8 0,10 Q-8,8 -13,-7z", BLACK, 3)
    _animal_mouth(pen.at(14, 76 if kind not in (Kind.HORSE, Kind.DRAGON) else 98), feeling.mouth)
    if kind in (Kind.CAT, Kind.MOUSE, Kind.RABBIT):
        pen.stroke("M-34,56 L-88,46 M-34,66 L-90,70 M62,56 L116,46 M62,66 L118,70", 3, BLACK)
    if kind is Kind.RABBIT:
        pen.box(6, 78, 22, 92, WHITE, 3)
    _animal_signs(pen, feeling.signs, shift)


def _animal_eye(pen: Pen, kind: str, ink: int, dark: bool) -> None:
    if kind == "arc":
        pen.stroke("M-20,8 Q0,-18 20,8", 8, ink)
    elif kind == "closed":
        pen.stroke("M-20,0 Q0,16 20,0", 8, ink)
    elif kind == "squeezed":
        pen.stroke("M-20,-4 Q0,12 20,6", 8, ink)
    elif kind == "cross":
        pen.stroke("M18,-12 L-14,2 L18,14", 8, ink)
    else:
        white = kind in ("wide", "pin") or dark
        if white:
            pen.disc(0, 0, 22, 24, WHITE, 4)
        small = 0.4 if kind == "pin" else 0.7 if kind == "wide" else 0.9
        pen.disc(0, 0, 17 * small, 21 * small, BLACK, 0)
        pen.disc(-5 * small, -8 * small, 6 * small, 7 * small, WHITE, 0)
        if kind in ("half", "tired"):
            pen.stroke("M-22,-10 L22,-2", 8, ink)
        if kind == "sharp":
            pen.stroke("M-24,-6 L22,-18", 9, ink)


def _animal_mouth(pen: Pen, kind: str) -> None:
    pen.stroke("M0,-22 V-6", 4)
    if kind in ("laugh", "oh", "wail"):
        pen.stroke("M-22,-8 Q-10,2 0,-6 Q10,2 22,-8", 4)
        pen.shape("M-14,-2 Q0,-2 14,-2 Q12,24 0,24 Q-12,24 -14,-2z", BLACK, 3)
        pen.shape("M-7,16 Q0,8 7,16 Q0,24 -7,16z", 190, 0)
    elif kind in ("teeth", "grit"):
        pen.shape("M-26,-8 Q0,-16 26,-8 L22,12 Q0,4 -22,12z", WHITE, 4)
        pen.stroke("M-12,-10 V7 M0,-12 V6 M12,-10 V7", 3)
    elif kind in ("frown", "wavy", "slack"):
        pen.stroke("M-20,8 Q-8,-8 0,-4 Q8,-8 20,8", 4.5)
    else:
        pen.stroke("M-22,-10 Q-10,4 0,-6 Q10,4 22,-10", 4.5)


def _animal_signs(pen: Pen, signs: tuple[str, ...], shift: float) -> None:
    for sign in signs:
        draw = _SIGNS.get(sign)
        if draw:
            draw(pen.at(shift, 0))


def _blush(pen: Pen) -> None:
    for side in (-1, 1):
        pen.at(side * 66, 38).disc(0, 0, 15, 9, 185, 0)


def _tears(pen: Pen) -> None:
    for side in (-1, 1):
        pen.at(side * 44, 18, mirror=side < 0).shape("M-8,0 C-8,20 -10,40 0,56 Q12,60 16,46 C10,30 12,12 8,0z", WHITE, 3.5)


def _gloom(pen: Pen) -> None:
    for i in range(7):
        pen.stroke(f"M{-60 + i * 18},-62 v{22 + (i * 7 % 5) * 3}", 3)


_SIGNS: dict[str, Callable[[Pen], None]] = {
    "blush": _blush,
    "tears": _tears,
    "gloom": _gloom,
    "sweat": lambda pen: pen.shape("M82,-60 C98,-34 96,-18 82,-16 C68,-18 68,-34 82,-60z", WHITE, 4),
    "vein": lambda pen: pen.at(60, -60).stroke("M-16,-6 Q-4,-4 -4,-16 M6,-16 Q6,-4 18,-6 M18,6 Q6,6 6,18 M-4,18 Q-4,6 -16,6", 6),
    "hearts": lambda pen: heart(pen.at(102, -80, 1.0, 12)),
    "bubble": lambda pen: pen.disc(38, 60, 24, None, WHITE, 4),
}


def _cat_ears(pen: Pen, paint: Paint) -> None:
    for side in (-1, 1):
        ear = pen.at(side * 60, -54, mirror=side < 0)
        ear.shape("M-38,-6 C-20,-40 10,-70 34,-84 C44,-50 44,-10 36,32z", paint, 5)
        ear.shape("M-8,-16 C4,-36 14,-46 24,-54 C28,-30 28,-10 24,8z", 190, 3)


def _fox_ears(pen: Pen, paint: Paint) -> None:
    for side in (-1, 1):
        ear = pen.at(side * 58, -50, mirror=side < 0)
        ear.shape("M-36,-10 C-16,-60 10,-90 30,-108 C44,-60 48,-10 36,26z", paint, 5)
        ear.shape("M18,-72 L30,-108 C38,-82 42,-60 43,-40z", BLACK, 3)


def _dog_ears(pen: Pen, paint: Paint) -> None:
    fill: Paint = BLACK if paint != BLACK else 120
    for side in (-1, 1):
        pen.at(side * 74, -52, mirror=side < 0).shape("M-26,-14 C10,-34 50,-10 48,50 C46,82 26,92 12,74 C4,50 0,30 -16,18z", fill, 5)


def _rabbit_ears(pen: Pen, paint: Paint) -> None:
    for side in (-1, 1):
        ear = pen.at(side * 40, -66, 1, side * 10)
        ear.shape("M-24,10 C-40,-60 -36,-160 0,-178 C36,-160 40,-60 24,10z", paint, 5)
        ear.shape("M-9,-10 C-18,-60 -16,-120 0,-140 C16,-120 18,-60 9,-10z", 195, 3)


def _round_ears(pen: Pen, paint: Paint) -> None:
    for side in (-1, 1):
        pen.disc(side * 74, -66, 32, None, paint, 5)
        pen.disc(side * 74, -64, 17, None, 190, 3)


def _mouse_ears(pen: Pen, paint: Paint) -> None:
    for side in (-1, 1):
        pen.disc(side * 84, -76, 52, None, paint, 5)
        pen.disc(side * 84, -74, 34, None, 200, 3)


def _horse_ears(pen: Pen, paint: Paint) -> None:
    for side in (-1, 1):
        pen.at(side * 46, -76, mirror=side < 0).shape("M-16,8 C-16,-30 4,-60 16,-66 C28,-40 28,-10 18,14z", paint, 5)


def _dragon_ears(pen: Pen, paint: Paint) -> None:
    for side in (-1, 1):
        horn = pen.at(side * 50, -74, mirror=side < 0)
        horn.shape("M-16,10 C-10,-40 20,-90 66,-110 C50,-70 40,-30 22,10z", WHITE, 5)
        horn.stroke("M-2,-20 L20,-12 M8,-46 L30,-36 M24,-70 L42,-62", 3)
        pen.at(side * 86, -10, mirror=side < 0).shape("M-6,-20 L52,-50 L34,-14 L56,6 L22,8 L-4,24z", 150, 4)


_EARS: dict[Kind, Callable[[Pen, Paint], None]] = {
    Kind.CAT: _cat_ears, Kind.FOX: _fox_ears, Kind.DOG: _dog_ears, Kind.RABBIT: _rabbit_ears,
    Kind.BEAR: _round_ears, Kind.MOUSE: _mouse_ears, Kind.HORSE: _horse_ears, Kind.DRAGON: _dragon_ears,
}  # fmt: skip


# -- the others


def _bird(pen: Pen, creature: Creature) -> None:
    paint = coat_of(creature.character)
    pen = pen.at(0, -creature.lift)
    flying = creature.pose in _AIR or creature.pose in _FAST
    if not flying:
        pen.stroke("M-6,-34 L-10,-4 M-10,-4 l14,2 M-10,-4 l-12,2 M12,-34 L14,-4 M14,-4 l14,2 M14,-4 l-12,2", 6)
    pen.shape("M-40,-46 L-118,-30 L-104,-16 L-112,-6 L-44,-22z", paint, 4.5)
    if flying:
        pen.at(8, -70, 1, 20).shape("M-30,0 C-50,-60 -80,-110 -50,-150 C-40,-120 -10,-110 0,-90 C20,-70 30,-30 20,4z", paint, 4.5)
    pen.shape("M-56,-30 C-40,-96 30,-110 52,-70 C58,-30 30,-14 0,-14 C-24,-14 -44,-20 -56,-30z", paint, 4.5)
    if flying:
        pen.at(-6, -60, 1, -16).shape(
            "M-34,4 C-70,-50 -110,-80 -96,-130 C-70,-104 -30,-96 -10,-70 C10,-50 20,-16 10,8z", paint if paint != BLACK else 90, 4.5
        )
    else:
        pen.shape("M-50,-34 C-40,-70 -6,-86 22,-70 C20,-40 -10,-24 -70,-24z", paint if paint != BLACK else 90, 4)
    head = creature.head_pen(pen.at(0, creature.lift))
    head.disc(0, 0, 92, 88, paint, 5)
    ink = WHITE if paint == BLACK else BLACK
    feeling = FEELINGS[creature.emotion]
    head.shape("M50,0 L140,22 L52,44z", 190 if paint != 175 else WHITE, 5)
    if feeling.mouth in ("laugh", "oh", "wail", "teeth"):
        head.shape("M52,34 L118,56 L44,66z", BLACK, 4)
    head.stroke("M54,24 L120,24", 3)
    _animal_eye(head.at(18, -14, 1.15), feeling.eyes, ink, paint == BLACK)
    if feeling.eyes not in ("open", "closed"):
        head.at(18, -14).stroke(
            f"M22,{feeling.brow[0] + feeling.brow[1]} Q0,{feeling.brow[0] - 8} -22,{feeling.brow[0] + feeling.brow[2]}", 6, ink
        )
    head.stroke("M-20,-86 q-14,-30 -34,-30 M0,-88 q0,-30 -16,-44", 6)
    _animal_signs(head, feeling.signs, 0)


def _robot(pen: Pen, creature: Creature) -> None:
    steel: Paint = coat_of(creature.character)
    if steel == BLACK:
        steel = 190
    pen = pen.at(0, -creature.lift)
    run = creature.pose in _FAST or creature.pose is Pose.WALK
    up = creature.pose in (Pose.WAVE, Pose.POINT, Pose.DANCE, Pose.JUMP, Pose.REACH)
    for side in (-1, 1):
        swing = side * (44 if run else 0)
        pen.limb([(side * 34, -120, 17), (side * 36 + swing * 0.5, -66, 15), (side * 36 + swing, -20, 15)], WHITE, 4.5)
        pen.shape(f"M{side * 36 + swing - 30},0 v-18 q0,-16 30,-16 q34,0 36,34z", BLACK, 4)
    for side in (-1, 1):
        raised = up and side > 0
        hand = (side * 138, -330.0) if raised else (side * 108 + (20 if side > 0 else 0), -150.0)
        pen.limb([(side * 74, -262, 15), (side * 116, -230 if not raised else -270, 13), (*hand, 13)], WHITE, 4.5)
        pen.disc(*hand, 21, None, BLACK, 3)
        pen.shape(f"M{hand[0] - 14},{hand[1] + 6} l-2,22 l12,-6 l4,4 l4,-4 l12,6 l-2,-22z", WHITE, 4)
    pen.box(-78, -290, 78, -118, steel, 5.5)
    pen.box(-52, -262, 52, -196, WHITE, 4)
    for x in (-30, 0, 30):
        pen.disc(x, -228, 11, None, BLACK if x else 150, 3)
    pen.stroke("M-50,-160 H50 M-50,-146 H50", 4)
    pen.box(-16, -310, 16, -288, 120, 4)
    head = creature.head_pen(pen.at(0, creature.lift))
    head.stroke("M0,-90 V-132", 7)
    head.disc(0, -140, 14, None, BLACK, 3)
    head.box(-104, -90, 104, 94, steel, 6)
    for side in (-1, 1):
        head.shape(f"M{side * 104},-24 h{side * 24} v48 h{side * -24}z", 150, 4)
    head.box(-82, -64, 82, 70, BLACK, 4)
    _screen_face(head, creature)


def _screen_face(head: Pen, creature: Creature) -> None:
    """A robot's feelings: white lines on a black screen."""
    feeling = FEELINGS[creature.emotion]
    for side in (-1, 1):
        eye = head.at(side * 38, -8, mirror=side < 0)
        if feeling.eyes in ("arc", "closed", "squeezed", "cross"):
            _animal_eye(eye, feeling.eyes, WHITE, False)
        else:
            size = {"wide": 1.4, "pin": 0.5}.get(feeling.eyes, 1.0)
            eye.disc(0, 0, 15 * size, 17 * size, WHITE, 0)
            if feeling.eyes in ("sharp", "half", "tired", "soft"):
                slope = 12 if feeling.eyes == "sharp" else -8
                eye.shape(f"M-22,{-24 + slope} L22,{-24 - slope} V-30 H-22z", BLACK, 2)
                eye.stroke(f"M-20,{-20 + slope} L20,{-20 - slope}", 6, WHITE)
    mouth = {
        "line": "M-22,40 H22",
        "smile": "M-24,34 Q0,54 24,34",
        "laugh": "M-30,30 Q0,70 30,30",
        "frown": "M-24,50 Q0,30 24,50",
        "wail": "M-20,52 Q0,24 20,52",
        "oh": "M-8,36 h16 v18 h-16 v-18",
    }
    head.stroke(mouth.get(feeling.mouth, "M-30,44 l10,-10 l10,10 l10,-10 l10,10 l10,-10 l10,10"), 6, WHITE)
    if "hearts" in feeling.signs:
        heart(head.at(96, -100, 1.2, 12))
    if "tears" in feeling.signs:
        for side in (-1, 1):
            head.shape(f"M{side * 38 - 6},14 h12 v34 h-12z", WHITE, 0)
    if "sweat" in feeling.signs:
        head.shape("M120,-90 C136,-64 134,-48 120,-46 C106,-48 106,-64 120,-90z", WHITE, 4)


def _ghost(pen: Pen, creature: Creature) -> None:
    pen = pen.at(0, -creature.lift - 20)
    paint: Paint = WHITE
    pen.shape(
        "M-86,-300 C-80,-400 80,-400 86,-300 C100,-200 110,-110 96,-10 C80,-44 66,-44 52,-8 C36,-46 16,-46 0,-6 C-16,-46 -36,-46 -52,-8 C-66,-44 -84,-44 -104,-10 C-108,-110 -100,-200 -86,-300z",
        paint,
        5.5,
    )
    pen.shape(
        "M-100,-60 C-104,-20 -104,-14 -104,-10 C-84,-44 -66,-44 -52,-8 C-36,-46 -16,-46 0,-6 L0,-70 C-30,-40 -70,-40 -100,-60z", 205, 0
    )
    for side in (-1, 1):
        up = -250 if creature.pose in (Pose.WAVE, Pose.POINT, Pose.REACH, Pose.FIGHT) and side > 0 else -170
        pen.shape(
            f"M{side * 70},-230 C{side * 120},-220 {side * 150},{up - 20} {side * 146},{up} C{side * 130},{up + 24} {side * 100},-176 {side * 76},-180z",
            WHITE,
            5,
        )
    head = creature.head_pen(pen.at(0, creature.lift + 20))
    feeling = FEELINGS[creature.emotion]
    for side in (-1, 1):
        eye = head.at(side * 34, 10, 1.2, mirror=side < 0)
        if feeling.eyes in ("arc", "closed", "squeezed", "cross"):
            _animal_eye(eye, feeling.eyes, BLACK, False)
        else:
            eye.disc(0, 0, 13 if feeling.eyes != "pin" else 6, 20 if feeling.eyes != "pin" else 8, BLACK, 0)
            eye.stroke(f"M-18,{feeling.brow[0] + feeling.brow[1]} Q0,{feeling.brow[0] - 6} 18,{feeling.brow[0] + feeling.brow[2]}", 6)
    draw_mouth(head.at(0, 66), feeling.mouth)
    _animal_signs(head, feeling.signs, 0)


_BODIES: dict[Kind, Callable[[Pen, Creature], None]] = {Kind.BIRD: _bird, Kind.ROBOT: _robot, Kind.GHOST: _ghost}


def wear(pen: Pen, creature: Creature) -> None:
    """Hats, glasses and ribbons fit animals too."""
    head = creature.head_pen(pen)
    draw_extras(head.at(8, -14), Head(creature.character, creature.emotion))
    worn(head.at(0, 20 if creature.character.kind is not Kind.GHOST else -20), creature.character.look, creature.character.age)
