"""Clothes over a skeleton: torso, limbs, skirts, and what makes each garment known."""

from __future__ import annotations

import math

from app.ai.draft.art.paths import Point, hull, rounded
from app.ai.draft.art.pen import Paint, Pen, Texture
from app.ai.draft.art.poses import Skeleton
from app.ai.draft.art.screen import BLACK, WHITE
from app.book.cast import Character, Clothes, Gender, Pattern

Limb = tuple[Point, Point, Point]

_PATTERNS: dict[Pattern, Paint] = {
    Pattern.WHITE: WHITE,
    Pattern.BLACK: BLACK,
    Pattern.TONE: 165,
    Pattern.STRIPES: Texture("stripes", 20),
    Pattern.DOTS: Texture("dots", 30),
    Pattern.CHECKS: Texture("checks", 26),
}
# How far down the legs a skirt goes (1 = hips to knee, 2 = to the ankle) and how much it widens.
_SKIRTS = {
    Clothes.DRESS: (1.05, 26.0),
    Clothes.COAT: (0.95, 12.0),
    Clothes.KIMONO: (1.82, 6.0),
    Clothes.ROBE: (1.95, 18.0),
    Clothes.SCHOOL: (0.78, 22.0),
    Clothes.SUIT: (0.18, 4.0),
    Clothes.ARMOUR: (0.42, 12.0),
    Clothes.HOODIE: (0.10, 3.0),
    Clothes.UNIFORM: (0.24, 6.0),
}
_WIDE_SLEEVES = frozenset({Clothes.KIMONO, Clothes.ROBE})
_BARE_LEGS = frozenset({Clothes.DRESS})


def paint_for(pattern: Pattern) -> Paint:
    return _PATTERNS[pattern]


def accent(paint: Paint) -> int:
    """What stands out on a garment: white on black, else black."""
    return WHITE if paint == BLACK else BLACK


class Wardrobe:
    """One dressed figure: draws its parts in the order the pose needs."""

    def __init__(self, pen: Pen, character: Character, bones: Skeleton) -> None:
        self.pen, self.bones, self.who = pen, bones, character
        look = character.look
        self.kind = look.clothes
        self.paint = paint_for(look.pattern)
        self.accent = accent(self.paint)
        self.skirted = self.kind in _SKIRTS and not (self.kind is Clothes.SCHOOL and character.gender is not Gender.FEMALE)
        dark = self.paint in (WHITE, 165) or isinstance(self.paint, Texture)
        self.legs: Paint = BLACK if dark else WHITE
        if self.kind in (Clothes.SUIT, Clothes.OVERALLS, Clothes.UNIFORM) or (self.kind is Clothes.SCHOOL and not self.skirted):
            self.legs = self.paint if not isinstance(self.paint, Texture) else BLACK
        if self.kind in _BARE_LEGS or (self.kind is Clothes.SCHOOL and self.skirted):
            self.legs = WHITE
        self.top: Paint = self.paint
        if self.kind in (Clothes.APRON, Clothes.OVERALLS):
            self.top = WHITE if self.paint != WHITE else 200
        if self.kind is Clothes.SCHOOL and self.skirted:
            self.top = WHITE

    # -- limbs

    def leg(self, near: bool) -> None:
        hip, knee, ankle = self.bones.near_leg if near else self.bones.far_leg
        k = self.bones.build.thick
        pen = self.pen
        armour = self.kind is Clothes.ARMOUR
        pen.limb([(*hip, 23 * k), (*knee, 16 * k), (*ankle, 12 * k)], self.legs, 4)
        if self.legs == BLACK:
            pen.polyline([_between(hip, knee, 0.3), _between(hip, knee, 0.9)], 2, 120)
        if self.kind is Clothes.SCHOOL and self.skirted:
            pen.limb([(*_between(knee, ankle, 0.25), 15 * k), (*ankle, 12 * k)], BLACK, 4)
        if armour:
            pen.limb([(*_between(knee, ankle, 0.1), 18 * k), (*ankle, 15 * k)], WHITE, 4)
            pen.disc(*knee, 15 * k, None, WHITE, 4)
        self._foot(knee, ankle, k)

    def _foot(self, knee: Point, ankle: Point, k: float) -> None:
        """A shoe, square to the shin, toes to where the figure faces."""
        down = math.atan2(ankle[1] - knee[1], ankle[0] - knee[0])
        ahead = 26 * abs(self.bones.stance.turn) + 9
        side = down - math.pi / 2
        toe = (ankle[0] + math.cos(side) * ahead + math.cos(down) * 6, ankle[1] + math.sin(side) * ahead + math.sin(down) * 6)
        heel = (ankle[0] + math.cos(down) * 4, ankle[1] + math.sin(down) * 4)
        self.pen.limb([(*heel, 12 * k), (*toe, 9 * k)], WHITE if self.legs == BLACK else BLACK, 4)

    def arm(self, near: bool) -> None:
        shoulder, elbow, wrist = self.bones.near_arm if near else self.bones.far_arm
        k = self.bones.build.thick
        pen = self.pen
        self.hand(near)
        self._sleeve(shoulder, elbow, wrist, k)
        if self.kind is not Clothes.ARMOUR and not pen.halo:
            inner = _between(shoulder, self.bones.chest, 0.24)
            pen.limb([(*_between(shoulder, elbow, 0.1), 12.5 * k), (inner[0], inner[1] + 12, 9 * k)], self.top, 0)

    def _sleeve(self, shoulder: Point, elbow: Point, wrist: Point, k: float) -> None:
        pen = self.pen
        bare = self.kind in (Clothes.SHIRT, Clothes.DRESS)
        if bare:
            pen.limb([(*elbow, 11 * k), (*wrist, 9 * k)], WHITE, 4)
            cuff = _between(elbow, wrist, 0.08)
            pen.limb([(*shoulder, 16.5 * k), (*elbow, 14 * k), (*cuff, 13.5 * k)], self.top, 4)
            return
        if self.kind in _WIDE_SLEEVES:
            self._wide_sleeve(shoulder, elbow, wrist, k)
            return
        end = 11 * k + (5 if self.kind in (Clothes.HOODIE, Clothes.COAT, Clothes.ROBE) else 1)
        pen.limb([(*shoulder, 16.5 * k), (*elbow, 14 * k), (*_between(elbow, wrist, 0.92), end)], self.top, 4)
        ink = BLACK if self.top != BLACK else WHITE
        if self.kind in (Clothes.COAT, Clothes.UNIFORM, Clothes.SUIT, Clothes.HOODIE):
            self._band(elbow, wrist, 0.74, end, ink)
        if self.kind is Clothes.ARMOUR:
            pen.disc(shoulder[0], shoulder[1] - 2, 27 * k, 24 * k, WHITE, 5)
            pen.at(shoulder[0], shoulder[1]).stroke(f"M{-20 * k},6 Q0,{18 * k} {20 * k},6", 3)
            pen.limb([(*_between(elbow, wrist, 0.2), 16 * k), (*_between(elbow, wrist, 0.85), 13 * k)], WHITE, 4)

    def _band(self, start: Point, end: Point, t: float, half: float, ink: int) -> None:
        x, y = _between(start, end, t)
        dx, dy = _normal(start, end)
        self.pen.polyline([(x - dx * half, y - dy * half), (x + dx * half, y + dy * half)], 3, ink)

    def _wide_sleeve(self, shoulder: Point, elbow: Point, wrist: Point, k: float) -> None:
        """A sleeve that hangs from the forearm by its own weight."""
        drop = 58 * k
        points = [
            shoulder,
            elbow,
            wrist,
            (wrist[0], wrist[1] + drop * 0.8),
            (elbow[0] * 0.6 + wrist[0] * 0.4, max(elbow[1], wrist[1]) + drop),
        ]
        thick = [(x, y - 15 * k) for x, y in (shoulder, elbow, wrist)] + [
            (shoulder[0] - 15 * k, shoulder[1] + 8),
            (shoulder[0] + 15 * k, shoulder[1] + 8),
        ]
        self.pen.polygon(rounded(hull(points + thick), 0.16), self.top, 4.5)
        self.pen.polyline([_between(shoulder, elbow, 0.8), (elbow[0] * 0.7 + wrist[0] * 0.3, elbow[1] + drop * 0.6)], 3, accent(self.top))

    def hand(self, near: bool) -> None:
        _, elbow, wrist = self.bones.near_arm if near else self.bones.far_arm
        k = 0.7 + 0.3 * self.bones.build.thick
        dx, dy = _direction(elbow, wrist)
        palm = (wrist[0] + dx * 9, wrist[1] + dy * 9)
        self.pen.limb([(*wrist, 8 * k), (*palm, 11.5 * k), (palm[0] + dx * 10, palm[1] + dy * 10, 9 * k)], WHITE, 3.8)
        self.pen.limb([(*palm, 4.5 * k), (palm[0] + dx * 6 - dy * 12, palm[1] + dy * 6 + dx * 12, 4 * k)], WHITE, 3)
        self.pen.disc(*palm, 7 * k, None, WHITE, 0)

    # -- the middle

    def torso(self) -> None:
        bones, pen = self.bones, self.pen
        build, k = bones.build, bones.build.thick
        hips, chest = bones.hips, bones.chest
        side = 1 - 0.38 * abs(bones.stance.turn)
        dx, dy = _direction(hips, chest)
        nx, ny = -dy, dx
        half = build.shoulder * side
        waist = build.hip * (0.86 if self.who.gender is Gender.FEMALE else 1.02) * (0.8 + 0.2 * side)
        low = build.hip * (1.12 - 0.12 * abs(bones.stance.turn))
        neck = 15 * k

        def spot(up: float, out: float) -> Point:
            return hips[0] + dx * up + nx * out, hips[1] + dy * up + ny * out

        length = math.dist(hips, chest)
        body = [
            spot(-20, -low), spot(0, -low), spot(length * 0.42, -waist), spot(length * 0.8, -half * 0.94), spot(length, -half), spot(length + 10, -half * 0.62),
            spot(length + 15, -neck), spot(length + 15, neck), spot(length + 10, half * 0.62), spot(length, half), spot(length * 0.8, half * 0.94),
            spot(length * 0.42, waist), spot(0, low), spot(-20, low),
        ]  # fmt: skip
        long = self.skirted and self.kind is not Clothes.SCHOOL
        if self.skirted and not long:
            self.skirt(waist, low, length)
        pen.polygon(rounded(body, 0.2), self.top, 4.5)
        if long:
            self.skirt(waist, low, length)
            seam = [
                spot(length * 0.24, -waist + 3),
                spot(length * 0.6, -waist + 3),
                spot(length * 0.6, waist - 3),
                spot(length * 0.24, waist - 3),
            ]
            if not pen.halo:
                pen.polygon(seam, self.top, 0)

    def skirt(self, waist: float, low: float, length: float) -> None:
        """Cloth around both legs, as far down as the garment goes."""
        reach, flare = _SKIRTS[self.kind]
        bones = self.bones
        points: list[Point] = []
        hips, chest = bones.hips, bones.chest
        dx, dy = _direction(hips, chest)
        nx, ny = -dy, dx
        for side in (-1, 1):
            points.append((hips[0] + dx * length * 0.4 + nx * side * waist, hips[1] + dy * length * 0.4 + ny * side * waist))
            points.append((hips[0] + nx * side * (low + 2), hips[1] + ny * side * (low + 2)))
        for leg in (bones.near_leg, bones.far_leg):
            for t in (reach * 0.5, reach):
                centre, (lx, ly) = _on_leg(leg, t)
                out = 21 * bones.build.thick + flare * t / reach
                points += [(centre[0] + lx * out, centre[1] + ly * out), (centre[0] - lx * out, centre[1] - ly * out)]
        edge = rounded(hull(points), 0.1)
        self.pen.polygon(edge, self.paint, 4.5)
        self._folds(reach, flare)

    def _folds(self, reach: float, flare: float) -> None:
        bones = self.bones
        ink = accent(self.paint)
        near, _ = _on_leg(bones.near_leg, reach * 0.97)
        far, _ = _on_leg(bones.far_leg, reach * 0.97)
        top = bones.hips
        count = 5 if self.kind is Clothes.SCHOOL else 3
        for i in range(count):
            t = (i + 0.5) / count
            end = _between((near[0] - flare * 0.6, near[1]), (far[0] + flare * 0.6, far[1]), t)
            self.pen.polyline([_between(top, end, 0.35), _between(top, end, 0.96)], 2.6, ink)

    def details(self) -> None:
        """What is on the chest: origin between the shoulders, y down to the hips."""
        bones = self.bones
        if self.pen.halo:
            return
        build, side = bones.build, 1 - 0.38 * abs(bones.stance.turn)
        dx, dy = _direction(bones.hips, bones.chest)
        half = build.shoulder * side
        waist = build.hip * (0.86 if self.who.gender is Gender.FEMALE else 1.02) * (0.8 + 0.2 * side)
        length = math.dist(bones.hips, bones.chest)
        pen = self.pen.at(*bones.chest, turn=math.degrees(math.atan2(dx, -dy))).at(bones.stance.turn * half * 0.35, 0)
        ink, draw = self.accent, _DETAILS[self.kind]
        if self.kind is Clothes.SCHOOL:
            draw = _sailor if self.skirted else _blazer
        draw(pen, half, length, waist, ink, self.paint)

    def neck(self) -> None:
        """Skin between collar and jaw."""
        bones, pen = self.bones, self.pen
        dx, dy = _direction(bones.chest, bones.head)
        k = bones.build.thick
        width = 17 * k * (0.88 if self.who.gender is Gender.FEMALE else 1.08)
        low = (bones.chest[0] - dx * 4, bones.chest[1] - dy * 4)
        pen.limb([(*low, width), (bones.head[0] + dx * 18, bones.head[1] + dy * 18, width * 0.9)], WHITE, 4)
        pen.limb(
            [
                (bones.head[0] - dx * 1, bones.head[1] - dy * 1, width * 0.72),
                (bones.head[0] + dx * 12, bones.head[1] + dy * 12, width * 0.72),
            ],
            110,
            0,
        )


def _shirt(pen: Pen, half: float, length: float, waist: float, ink: int, paint: Paint) -> None:
    pen.shape("M-18,-16 L0,12 L18,-16 Q0,-4 -18,-16z", WHITE, 3.5)
    collar: Paint = paint if isinstance(paint, int) else WHITE
    pen.shape("M-19,-18 L-31,0 L-13,20 L1,10z M19,-18 L31,0 L13,20 L-1,10z", collar, 3.5, ink if collar == BLACK else BLACK)
    pen.stroke(f"M0,14 V{length + 12}", 3, ink)
    for t in (0.3, 0.52, 0.74):
        pen.disc(6, length * t, 3.2, None, WHITE if ink == WHITE else BLACK, 0)
    pen.shape(f"M{half * 0.28},{length * 0.3} h20 v18 l-10,6 l-10,-6z", collar, 3, ink)


def _hoodie(pen: Pen, half: float, length: float, waist: float, ink: int, paint: Paint) -> None:
    pen.shape("M-46,-6 C-48,-40 -18,-30 0,8 C18,-30 48,-40 46,-6 C34,26 10,26 0,24 C-10,26 -34,26 -46,-6z", paint, 5)
    pen.stroke("M-10,22 V52 M10,22 V48", 3, ink)
    pen.shape(f"M-24,{length * 0.62} H24 L34,{length * 0.9} H-34z", paint, 4)
    pen.stroke(f"M-24,{length * 0.62} H24 L34,{length * 0.9} H-34 L-24,{length * 0.62}", 3, ink)


def _dress(pen: Pen, half: float, length: float, waist: float, ink: int, paint: Paint) -> None:
    pen.shape("M-24,-14 Q-30,12 0,14 Q30,12 24,-14 Q0,-2 -24,-14z", WHITE, 4)
    pen.shape(f"M{-waist - 3},{length * 0.56} H{waist + 3} V{length * 0.66} H{-waist - 3}z", ink, 2.5)


def _collar(pen: Pen, paint: Paint) -> None:
    pen.shape("M-18,-16 L-30,10 L-4,26 L0,8z", paint, 3.5)
    pen.shape("M18,-16 L30,10 L4,26 L0,8z", paint, 3.5)


def _suit(pen: Pen, half: float, length: float, waist: float, ink: int, paint: Paint) -> None:
    pen.shape(f"M-18,-16 L0,{length * 0.5} L18,-16 L0,2z", WHITE, 3.5)
    pen.shape(f"M-6,4 H6 L9,{length * 0.36} L0,{length * 0.46} L-9,{length * 0.36}z", BLACK if paint != BLACK else 90, 2)
    pen.stroke(f"M-20,-16 L-32,20 L-22,26 L-3,{length * 0.52} V{length + 14} M20,-16 L32,20 L22,26 L3,{length * 0.52}", 3.5, ink)
    pen.disc(0, length * 0.68, 3.4, None, ink, 0)
    pen.disc(0, length * 0.84, 3.4, None, ink, 0)


def _blazer(pen: Pen, half: float, length: float, waist: float, ink: int, paint: Paint) -> None:
    pen.shape("M-20,-17 H20 V0 H-20z", paint, 4)
    pen.stroke(f"M-20,-1 H20 M0,0 V{length + 14}", 3.5, ink)
    for t in (0.14, 0.34, 0.54, 0.74):
        pen.disc(0, length * t, 5.5, None, WHITE if paint != WHITE else BLACK, 2.5)
    pen.shape(f"M{half * 0.35},{length * 0.3} h18 v4 h-18z", ink, 0)


def _sailor(pen: Pen, half: float, length: float, waist: float, ink: int, paint: Paint) -> None:
    flap: Paint = paint if isinstance(paint, int) and paint != WHITE else BLACK
    pen.shape("M-20,-16 L-48,4 L-44,34 L0,62 L44,34 L48,4 L20,-16 L0,34z", flap, 4)
    pen.stroke("M-38,8 L-36,30 L0,52 L36,30 L38,8", 2.5, accent(flap))
    pen.shape("M0,50 C-10,36 -34,38 -32,54 C-30,66 -10,62 0,54 C10,62 30,66 32,54 C34,38 10,36 0,50z", BLACK if flap != BLACK else 150, 3)
    pen.shape("M-4,56 L-18,96 L-4,88z M4,56 L18,96 L4,88z", BLACK if flap != BLACK else 150, 3)


def _coat(pen: Pen, half: float, length: float, waist: float, ink: int, paint: Paint) -> None:
    pen.shape("M-20,-18 C-40,-12 -50,6 -52,16 L-20,40 L0,10z", paint, 4.5)
    pen.shape("M20,-18 C40,-12 50,6 52,16 L20,40 L0,10z", paint, 4.5)
    pen.stroke(f"M0,12 V{length + 70}", 3.5, ink)
    pen.stroke("M-20,-16 L-50,16 L-20,39 L0,11 L20,39 L50,16 L20,-16", 3, ink)
    for t in (0.38, 0.62, 0.86):
        pen.disc(-11, length * t, 4.5, None, WHITE if ink == BLACK else BLACK, 2.5, ink)
        pen.disc(11, length * t, 4.5, None, WHITE if ink == BLACK else BLACK, 2.5, ink)
    pen.stroke(f"M{-waist},{length * 0.7} H{waist}", 3, ink)


def _kimono(pen: Pen, half: float, length: float, waist: float, ink: int, paint: Paint) -> None:
    edge = WHITE if paint != WHITE else 190
    pen.shape(f"M20,-18 L32,-12 L4,{length * 0.6} L-16,{length * 0.6}z", edge, 3.5)
    pen.shape(f"M-20,-18 L-32,-12 L2,{length * 0.6} L24,{length * 0.6} L0,4z", edge, 3.5)
    obi: Paint = BLACK if paint != BLACK else WHITE
    pen.shape(f"M{-waist - 6},{length * 0.5} H{waist + 6} V{length * 0.84} H{-waist - 6}z", obi, 4)
    pen.stroke(f"M{-waist - 4},{length * 0.67} H{waist + 4}", 3.5, accent(obi))


def _robe(pen: Pen, half: float, length: float, waist: float, ink: int, paint: Paint) -> None:
    pen.shape("M-40,-8 C-36,-34 -18,-22 0,28 C18,-22 36,-34 40,-8 C36,26 20,50 0,74 C-20,50 -36,26 -40,-8z", paint, 4.5)
    pen.stroke("M-34,-8 C-28,20 -16,42 0,60 C16,42 28,20 34,-8", 3, ink)
    pen.stroke(f"M0,72 V{length + 110}", 3, ink)
    pen.shape(
        f"M{-waist - 4},{length * 0.64} Q0,{length * 0.72} {waist + 4},{length * 0.64} V{length * 0.72} Q0,{length * 0.8} {-waist - 4},{length * 0.72}z",
        WHITE,
        3.5,
    )
    pen.shape(f"M-4,{length * 0.72} l-8,50 l8,4 l8,-54 M4,{length * 0.72} l10,44 l8,-2 l-10,-44z", WHITE, 3)


def _apron(pen: Pen, half: float, length: float, waist: float, ink: int, paint: Paint) -> None:
    bib: Paint = paint if paint != BLACK else 60
    pen.shape("M-17,-15 Q0,10 17,-15 Q0,2 -17,-15z", WHITE, 3)
    pen.shape(
        f"M-22,24 H22 L26,{length * 0.6} L{waist + 6},{length * 0.66} L{waist + 14},{length + 74} Q0,{length + 88} {-waist - 14},{length + 74} L{-waist - 6},{length * 0.66} L-26,{length * 0.6}z",
        bib,
        4.5,
    )
    pen.stroke("M-22,24 L-20,-14 M22,24 L20,-14", 5)
    pen.shape(f"M-18,{length * 0.86} h36 v26 h-36z", bib, 3.5)
    pen.stroke(f"M{-waist - 4},{length * 0.64} H{waist + 4}", 5)


def _uniform(pen: Pen, half: float, length: float, waist: float, ink: int, paint: Paint) -> None:
    pen.shape("M-20,-18 H20 L14,6 L0,12 L-14,6z", paint, 4)
    pen.stroke(f"M-18,-2 L0,10 L18,-2 M-24,24 V{length * 0.6} M24,24 V{length * 0.6}", 3, ink)
    for t in (0.2, 0.36, 0.52):
        for x in (-13, 13):
            pen.disc(x, length * t, 4.6, None, WHITE, 2.5)
    belt = WHITE if paint == BLACK else BLACK
    pen.shape(f"M{-waist - 4},{length * 0.64} H{waist + 4} V{length * 0.76} H{-waist - 4}z", belt, 3)
    pen.shape(f"M-9,{length * 0.63} h18 v{length * 0.14} h-18z", WHITE, 3.5)
    for side in (-1, 1):
        pen.at(side * half * 0.82, -6, turn=side * 14).shape("M-16,-5 h32 v10 h-32z", WHITE, 3)


def _armour(pen: Pen, half: float, length: float, waist: float, ink: int, paint: Paint) -> None:
    pen.shape(
        f"M{-half * 0.82},2 Q0,30 {half * 0.82},2 L{waist + 4},{length * 0.66} Q0,{length * 0.8} {-waist - 4},{length * 0.66}z", WHITE, 5
    )
    pen.stroke(
        f"M0,20 V{length * 0.72} M{-half * 0.6},{length * 0.3} Q{-half * 0.2},{length * 0.46} -4,{length * 0.36} M{half * 0.6},{length * 0.3} Q{half * 0.2},{length * 0.46} 4,{length * 0.36}",
        3.5,
    )
    pen.stroke(f"M{-waist},{length * 0.84} Q0,{length * 0.96} {waist},{length * 0.84}", 4, ink)
    pen.shape("M-24,-16 Q0,14 24,-16 L20,-2 Q0,24 -20,-2z", WHITE, 4)


def _overalls(pen: Pen, half: float, length: float, waist: float, ink: int, paint: Paint) -> None:
    pen.shape("M-17,-15 Q0,10 17,-15 Q0,2 -17,-15z", WHITE, 3)
    pen.shape(
        f"M-26,{length * 0.3} H26 L30,{length * 0.58} L{waist + 4},{length * 0.66} V{length + 12} H{-waist - 4} V{length * 0.66} L-30,{length * 0.58}z",
        paint,
        4.5,
    )
    pen.stroke(f"M-22,{length * 0.3} L-26,-10 M22,{length * 0.3} L26,-10", 8)
    for side in (-1, 1):
        pen.disc(side * 20, length * 0.36, 5.5, None, WHITE, 3)
    pen.shape(f"M-13,{length * 0.44} h26 v20 h-26z", WHITE if paint != WHITE else 190, 3)


_DETAILS = {
    Clothes.SHIRT: _shirt, Clothes.HOODIE: _hoodie, Clothes.DRESS: _dress, Clothes.SCHOOL: _sailor, Clothes.SUIT: _suit, Clothes.COAT: _coat,
    Clothes.KIMONO: _kimono, Clothes.ROBE: _robe, Clothes.APRON: _apron, Clothes.UNIFORM: _uniform, Clothes.ARMOUR: _armour, Clothes.OVERALLS: _overalls,
}  # fmt: skip


def _between(a: Point, b: Point, t: float) -> Point:
    return a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t


def _direction(a: Point, b: Point) -> Point:
    length = math.dist(a, b) or 1.0
    return (b[0] - a[0]) / length, (b[1] - a[1]) / length


def _normal(a: Point, b: Point) -> Point:
    dx, dy = _direction(a, b)
    return -dy, dx


def _on_leg(leg: Limb, t: float) -> tuple[Point, Point]:
    """A point of the leg (0 hip, 1 knee, 2 ankle) and the direction across it."""
    hip, knee, ankle = leg
    if t <= 1:
        return _between(hip, knee, t), _normal(hip, knee)
    return _between(knee, ankle, t - 1), _normal(knee, ankle)
