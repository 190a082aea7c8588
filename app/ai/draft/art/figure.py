"""A whole person: skeleton, clothes, head and hair put together in the order the pose needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.ai.draft.art import hair
from app.ai.draft.art.clothes import Wardrobe
from app.ai.draft.art.face import MOUTH_Y, Head, covering_hands, draw_beard, draw_extras, draw_face, ears, jaw
from app.ai.draft.art.pen import Pen
from app.ai.draft.art.poses import Skeleton
from app.ai.draft.art.screen import BLACK, WHITE
from app.book.cast import Character, Extra
from app.book.script import Emotion
from app.book.storyboard import Pose

# What a pose needs beside the body: the horse under a rider, the load before one who pushes.
_ROOM = {Pose.RIDE: (110.0, 190.0), Pose.PUSH: (0.0, 230.0), Pose.WRITE: (0.0, 90.0), Pose.GIVE: (0.0, 40.0)}
_ROUND_THE_HEAD = frozenset({Extra.HAT, Extra.CAP, Extra.CROWN})  # seen from behind too
FACE = 0.4  # a face is drawn 250 units high, a head is 100


@dataclass(frozen=True, slots=True)
class Figure:
    """A person ready to be drawn with a pen whose origin is on the ground under them, facing +x."""

    character: Character
    pose: Pose
    emotion: Emotion
    bones: Skeleton
    big_eyes: float = 1.0
    sway: float = 0.0
    look: float | None = None  # where the face looks, if not where the stance does

    def head_pen(self, pen: Pen) -> Pen:
        scale = FACE * self.bones.build.head
        x, y = self.bones.head
        turned = pen.at(x, y, turn=self.bones.head_angle)
        return turned.at(0, -110 * scale * 0.97, scale)

    def mouth(self, pen: Pen) -> tuple[float, float]:
        return self.head_pen(pen).place(self._look() * 24, MOUTH_Y)

    def head_corners(self, pen: Pen) -> list[tuple[float, float]]:
        head = self.head_pen(pen)
        return [head.place(x, y) for x, y in ((-100, -138), (100, -138), (100, 116), (-100, 116))]

    @property
    def whole(self) -> bool:
        return self.bones.stance.whole

    @property
    def waist(self) -> float:
        """How far down a medium shot goes."""
        return self.bones.hips[1] + 18

    def extent(self) -> tuple[float, float, float, float]:
        left, top, right, bottom = self.bones.extent()
        head = self.head_extent()
        before, after = _ROOM.get(self.pose, (0.0, 0.0))
        return min(left, head[0]) - before, min(top, head[1]), max(right, head[2]) + after, bottom

    def head_extent(self) -> tuple[float, float, float, float]:
        """The upright box around the head with its hair."""
        scale = FACE * self.bones.build.head
        corners = self.bones.head_box()
        x, y = sum(p[0] for p in corners) / 4, sum(p[1] for p in corners) / 4
        return x - 104 * scale, y - 132 * scale, x + 104 * scale, y + 126 * scale

    def _look(self) -> float:
        return self.bones.stance.turn if self.look is None else self.look


HeldThing = Callable[[Pen], None]


def draw_figure(pen: Pen, figure: Figure, held: HeldThing | None = None) -> None:
    """The person, with a rim of paper around so that they stand out from the place. `held` is drawn in the hand."""
    _layers(replace(pen, halo=6.0), figure, None)
    _layers(pen, figure, held)


def _layers(pen: Pen, figure: Figure, held: HeldThing | None) -> None:
    stance = figure.bones.stance
    wardrobe = Wardrobe(pen, figure.character, figure.bones)
    head_pen = figure.head_pen(pen)
    hair.behind(head_pen, figure.character.look, figure.sway)
    # An arm at the side is half behind the chest.
    hangs = abs(stance.turn) < 0.5 and max(map(abs, stance.near_arm)) < 40 and not stance.near_touch
    if not stance.arms_over:
        wardrobe.arm(near=False)
        if held:
            held(pen)
            wardrobe.hand(near=False)
    if hangs:
        wardrobe.arm(near=True)
    wardrobe.leg(near=False)
    wardrobe.leg(near=True)
    wardrobe.torso()
    wardrobe.neck()
    wardrobe.details()
    _scarf_tail(pen, figure)
    draw_head(head_pen, figure)
    if Extra.SCARF in figure.character.look.extras:
        _scarf(pen, figure)
    if stance.arms_over:
        wardrobe.arm(near=False)
    if held and stance.arms_over:
        held(pen)
        wardrobe.hand(near=False)
    if not hangs:
        wardrobe.arm(near=True)
    if figure.pose is Pose.COVER_FACE:
        covering_hands(head_pen)


def draw_back(pen: Pen, figure: Figure) -> None:
    """The person from behind: no face, nothing on the chest, and the hair over neck and shoulders."""
    wardrobe = Wardrobe(pen, figure.character, figure.bones)
    head_pen, look = figure.head_pen(pen), figure.character.look
    for near in (False, True):
        wardrobe.arm(near)
    for near in (False, True):
        wardrobe.leg(near)
    wardrobe.neck()
    wardrobe.torso()
    if Extra.SCARF in look.extras:
        _wrapped(pen, figure)
    if look.hair in hair.EARS_SEEN:
        ears(head_pen)
    head_pen.shape(jaw(figure.character), WHITE, 5)
    hair.from_behind(head_pen, look)
    hair.worn(head_pen, replace(look, extras=tuple(one for one in look.extras if one in _ROUND_THE_HEAD)), figure.character.age)


def draw_head(pen: Pen, figure: Figure) -> None:
    character = figure.character
    look = character.look
    head = Head(character, figure.emotion, figure._look(), figure.big_eyes)
    if look.hair in hair.EARS_SEEN:
        ears(pen)
    pen.shape(jaw(character), WHITE, 5)
    if pen.halo:
        hair.front(pen, look, head.look)
        hair.worn(pen, look, character.age)
        return
    draw_beard(pen, head)
    draw_face(pen, head)
    draw_extras(pen, head)
    hair.front(pen, look, head.look)
    hair.worn(pen, look, character.age)


def _wrapped(pen: Pen, figure: Figure) -> Pen:
    """The scarf around the neck; its pen."""
    x, y = figure.bones.chest
    wrap = pen.at(x, y, turn=figure.bones.head_angle * 0.5)
    wrap.shape("M-38,-24 C-20,-8 20,-8 38,-24 C46,-4 40,14 22,18 Q0,24 -22,18 C-40,14 -46,-4 -38,-24z", 150, 4.5)
    wrap.stroke("M-36,-6 Q0,16 36,-8 M-20,12 Q0,20 24,8", 3)
    return wrap


def _scarf(pen: Pen, figure: Figure) -> None:
    wrap = _wrapped(pen, figure)
    wrap.shape("M-24,12 L-2,18 L-10,80 L-34,74z", 150, 4.5)
    wrap.stroke("M-30,66 L-9,70", 3)


def _scarf_tail(pen: Pen, figure: Figure) -> None:
    if Extra.SCARF not in figure.character.look.extras or not figure.sway:
        return
    x, y = figure.bones.chest
    pen.at(x, y - 6, turn=-10).shape("M-20,-8 C-60,-30 -90,4 -140,-16 L-146,10 C-96,26 -60,4 -20,16z", BLACK, 4)


def hand_of(figure: Figure) -> tuple[float, float]:
    """Where the hand that holds something is."""
    _, elbow, wrist = figure.bones.far_arm
    length = ((wrist[0] - elbow[0]) ** 2 + (wrist[1] - elbow[1]) ** 2) ** 0.5 or 1.0
    return wrist[0] + (wrist[0] - elbow[0]) / length * 12, wrist[1] + (wrist[1] - elbow[1]) / length * 12
