"""Hair and what is worn on it: the first thing a reader knows a figure by. Units as in face.py."""

from __future__ import annotations

import math

from app.ai.draft.art.pen import Pen
from app.ai.draft.art.screen import BLACK, WHITE
from app.book.cast import Age, Extra, HairStyle, HairTone, Look

_PAINT = {HairTone.BLACK: BLACK, HairTone.GREY: 150, HairTone.WHITE: WHITE}

# Styles under which the ears are seen.
EARS_SEEN = frozenset(
    {HairStyle.BALD, HairStyle.SHORT, HairStyle.SPIKY, HairStyle.PONYTAIL, HairStyle.BUN, HairStyle.SLICKED, HairStyle.TWIN_TAILS}
)


def paint_of(tone: HairTone) -> int:
    return _PAINT[tone]


# What hangs behind head and shoulders.
_BEHIND: dict[HairStyle, str] = {
    HairStyle.SHORT: "M-92,30 C-116,-150 116,-150 92,30 L82,58 H-82z",
    HairStyle.BOWL: "M-104,44 C-128,-158 128,-158 104,44 L94,62 H-94z",
    HairStyle.BOB: "M-104,-20 C-126,-152 126,-152 104,-20 C122,40 120,92 106,128 L88,116 L72,136 L52,114 H-52 L-72,136 L-88,116 L-106,128 C-120,92 -122,40 -104,-20z",
    HairStyle.LONG: "M-102,-20 C-126,-156 126,-156 102,-20 C124,70 136,170 124,290 L104,268 L84,306 L56,276 L20,300 L-16,278 L-50,304 L-84,276 L-104,300 L-124,270 "
    "C-136,170 -124,70 -102,-20z",
    HairStyle.SLICKED: "M-88,30 C-108,-146 108,-146 88,30 L80,84 L60,70 H-60 L-80,84z",
    HairStyle.BUN: "M-90,30 C-112,-148 112,-148 90,30 L78,64 H-78z",
    HairStyle.PONYTAIL: "M-90,30 C-112,-148 112,-148 90,30 L78,64 H-78z",
    HairStyle.TWIN_TAILS: "M-90,30 C-112,-148 112,-148 90,30 L78,64 H-78z",
    HairStyle.BRAIDS: "M-94,40 C-114,-150 114,-150 94,40 L88,92 H-88z",
}

# What falls over the forehead and the temples.
_FRONT: dict[HairStyle, str] = {
    HairStyle.SHORT: "M-90,34 C-116,-60 -96,-142 4,-142 C104,-142 116,-60 90,34 L80,10 C82,-14 76,-30 68,-44 L50,-30 L48,-58 L18,-26 L8,-58 L-26,-22 L-32,-56 L-58,-30 L-66,-42 C-78,-24 -80,-8 -80,10z",
    HairStyle.BOWL: "M-106,50 C-132,-150 132,-150 106,50 L82,46 C88,6 84,-6 78,-18 Q0,-32 -78,-18 C-84,-6 -88,6 -82,46z",
    HairStyle.BOB: "M-104,86 C-124,-20 -108,-136 0,-138 C108,-136 124,-20 104,86 L88,100 L84,14 C80,-8 72,-26 64,-42 L56,-6 L42,-48 L18,-2 L6,-52 L-28,-4 L-36,-50 L-60,-2 L-64,-42 "
    "C-74,-24 -80,-8 -84,14 L-88,100z",
    HairStyle.LONG: "M-102,150 C-122,0 -112,-138 0,-140 C112,-138 122,0 102,150 L86,120 C92,60 88,0 70,-30 C52,-44 24,-62 6,-104 C-8,-60 -44,-40 -70,-28 C-88,0 -92,60 -86,120z",
    HairStyle.PONYTAIL: "M-86,36 C-112,-60 -94,-140 0,-140 C94,-140 112,-60 86,36 L80,2 C78,-16 74,-28 66,-40 C36,-36 2,-48 -24,-78 C-34,-50 -56,-36 -72,-26 C-80,-10 -80,6 -80,20z",
    HairStyle.TWIN_TAILS: "M-86,40 C-112,-60 -94,-140 0,-140 C94,-140 112,-60 86,40 L80,0 L70,-36 L58,-8 L44,-46 L22,-8 L0,-52 L-22,-8 L-44,-46 L-58,-8 L-70,-36 L-80,0z",
    HairStyle.BRAIDS: "M-96,70 C-118,-40 -100,-140 0,-140 C100,-140 118,-40 96,70 L84,40 C86,-6 78,-28 60,-44 C36,-56 10,-70 0,-98 C-10,-70 -36,-56 -60,-44 C-78,-28 -86,-6 -84,40z",
    HairStyle.BUN: "M-86,30 C-110,-60 -92,-140 0,-140 C92,-140 110,-60 86,30 L80,2 C76,-30 60,-50 30,-62 C-2,-60 -46,-56 -66,-34 C-76,-20 -80,-4 -80,14z",
    HairStyle.SLICKED: "M-86,30 C-114,-70 -92,-138 0,-140 C92,-138 114,-70 86,30 L78,-10 C74,-48 56,-70 34,-80 L0,-66 L-34,-80 C-56,-70 -74,-48 -78,-10z",
}

_SPIKES_FRONT = (
    "M-88,36 L-112,10 L-94,0 L-134,-34 L-100,-44 L-130,-92 L-84,-88 L-96,-146 L-48,-116 L-36,-176 L2,-124 L40,-176 L54,-118 L104,-144 L88,-86 L132,-90 L102,-42 L136,-26 L96,-2 L112,14 L88,36"
    " L82,4 L70,-40 L52,-2 L40,-52 L14,0 L2,-54 L-28,-2 L-36,-50 L-60,-4 L-70,-40 L-82,4z"
)


def behind(pen: Pen, look: Look, sway: float) -> None:
    """What is drawn before the body: sway > 0 blows loose hair to the right."""
    paint = paint_of(look.hair_tone)
    style = look.hair
    if style is HairStyle.PONYTAIL:
        pen.at(-60, -70, turn=-sway * 40).shape(
            "M0,-16 C-70,-50 -120,10 -112,120 C-110,150 -96,186 -78,196 C-84,150 -70,140 -62,110 C-50,70 -30,30 18,14z", paint, 5
        )
    if style is HairStyle.TWIN_TAILS:
        for side in (-1, 1):
            tail = pen.at(side * 84, -66, turn=-sway * 30, mirror=side < 0)
            tail.shape("M-10,-14 C50,-50 96,0 92,90 C92,150 74,190 56,214 C54,180 40,196 32,206 C38,150 24,60 -8,20z", paint, 5)
            if paint != BLACK:
                tail.stroke("M20,0 C56,30 60,110 50,180", 3)
    if style is HairStyle.CURLY:
        _curls(pen, paint)
    path = _BEHIND.get(style)
    if path:
        pen.shape(path, paint, 5)
    if style is HairStyle.LONG and paint != BLACK:
        pen.stroke("M-104,60 C-112,140 -108,200 -100,260 M104,60 C112,140 108,200 100,260", 3)


def from_behind(pen: Pen, look: Look) -> None:
    """The back of the head."""
    paint = paint_of(look.hair_tone)
    if look.hair is HairStyle.BALD:
        return
    if look.hair is HairStyle.SPIKY:
        pen.shape(
            _SPIKES_FRONT.replace("L82,4 ", "L70,64 L40,92 L18,70 L-6,96 L-30,70 L-56,88 L-78,56 ").partition(" L70,-40")[0] + "z", paint, 5
        )
    behind(pen, look, 0.0)
    if look.hair is HairStyle.BUN:
        pen.disc(0, -120, 48, 42, paint, 5)
    if look.hair is HairStyle.BRAIDS:
        _braids(pen, paint)
    ink = WHITE if paint == BLACK else BLACK
    pen.stroke("M-46,-76 C-64,-40 -66,-6 -60,24 M0,-98 C-6,-56 -4,-20 0,14 M46,-76 C64,-40 66,-6 60,24", 3, ink)


def _curls(pen: Pen, paint: int) -> None:
    ring = [(math.cos(a) * 96, -34 + math.sin(a) * 96) for a in [math.pi * (0.78 + 1.44 * i / 11) for i in range(12)]]
    ring += [(-104, 62), (104, 62), (-100, 20), (100, 20)]
    for x, y in ring:
        pen.disc(x, y, 36, None, paint, 5)
    pen.disc(0, -34, 104, None, paint, 0)


def front(pen: Pen, look: Look, turn: float) -> None:
    """Fringe and temples, over the face; `turn` moves the parting with the face."""
    paint = paint_of(look.hair_tone)
    style = look.hair
    pen = pen.at(turn * 5, 0)
    if style is HairStyle.BALD:
        pen.stroke("M-40,-84 Q-20,-98 4,-98", 4)
        return
    if style is HairStyle.BUN:
        pen.disc(0, -152, 44, 38, paint, 5)
        pen.stroke("M-24,-160 Q0,-180 24,-158 M-16,-146 Q4,-160 20,-142", 3, WHITE if paint == BLACK else BLACK)
    if style is HairStyle.CURLY:
        for x, y, r in ((-66, -52, 25), (-34, -76, 27), (0, -82, 27), (34, -76, 27), (66, -52, 25), (-84, -14, 19), (84, -14, 19)):
            pen.disc(x, y, r, None, paint, 4.5)
            pen.at(x, y).stroke(
                f"M{-r * 0.5},{-r * 0.1} Q{-r * 0.1},{-r * 0.7} {r * 0.4},{-r * 0.3}", 3, WHITE if paint == BLACK else BLACK
            )
        return
    pen.shape(_SPIKES_FRONT if style is HairStyle.SPIKY else _FRONT[style], paint, 5)
    _shine(pen, paint, style)
    if style is HairStyle.BRAIDS:
        _braids(pen, paint)


def _shine(pen: Pen, paint: int, style: HairStyle) -> None:
    if style is HairStyle.SLICKED:
        ink = WHITE if paint == BLACK else BLACK
        pen.stroke(
            "M-58,-82 C-50,-110 -34,-124 -14,-130 M58,-82 C50,-110 34,-124 14,-130 M-24,-84 C-20,-106 -12,-118 -2,-126 M24,-84 C20,-106 12,-118 6,-124",
            4,
            ink,
        )
    elif paint == BLACK:
        pen.shape("M-78,-66 C-56,-98 -30,-108 -14,-110 L-20,-99 L-30,-94 L-34,-100 L-46,-84 L-50,-90 L-62,-67 L-66,-73z", WHITE, 0)
        pen.shape("M14,-110 L38,-105 L32,-96 L26,-101z", WHITE, 0)
    else:
        pen.stroke("M-70,-62 C-56,-100 -30,-116 -8,-120 M64,-70 C54,-98 38,-112 22,-118 M-46,-66 C-40,-86 -30,-98 -18,-106", 3)


def _braids(pen: Pen, paint: int) -> None:
    ink = WHITE if paint == BLACK else BLACK
    for side in (-1, 1):
        for i in range(6):
            knot = pen.at(side * (96 - i * 2), 78 + i * 31)
            knot.disc(0, 0, 20 - i * 1.2, 20, paint, 4)
            knot.stroke("M-10,6 Q0,-6 10,4", 3, ink)
        pen.at(side * 84, 78 + 6 * 31).shape("M-10,-12 L10,-12 L14,24 L0,16 L-14,24z", paint, 4)
        pen.at(side * 86, 78 + 5.6 * 31).box(-12, -6, 12, 6, WHITE, 4)


def worn(pen: Pen, look: Look, age: Age) -> None:
    """Hats, ribbons, crowns: over the hair."""
    extras = look.extras
    if Extra.HEADBAND in extras:
        pen.shape("M-94,-44 Q0,-74 94,-44 L92,-20 Q0,-50 -92,-20z", WHITE, 5)
        pen.shape("M90,-42 l46,-16 l-10,22 l18,10 l-50,6z", WHITE, 4)
        pen.disc(0, -50, 10, None, BLACK, 0)
    if Extra.CAP in extras:
        pen.shape("M-104,-44 C-108,-150 108,-150 104,-44 Q0,-66 -104,-44z", 160, 5)
        pen.shape("M-70,-54 C-20,-72 90,-70 150,-34 C140,-22 60,-34 -60,-36z", BLACK, 4)
        pen.disc(0, -126, 9, 6, BLACK, 2)
        pen.stroke("M0,-124 V-62", 3)
    if Extra.HAT in extras:
        pen.shape("M-76,-60 C-84,-180 -40,-186 0,-172 C40,-186 84,-180 76,-60z", WHITE, 5)
        pen.shape("M-79,-92 Q0,-76 79,-92 L77,-58 Q0,-44 -77,-58z", BLACK, 3)
        pen.shape("M-150,-44 C-90,-86 90,-86 150,-44 C90,-30 -90,-30 -150,-44z", WHITE, 5)
    if Extra.CROWN in extras:
        pen.shape("M-70,-78 L-82,-160 L-42,-122 L0,-178 L42,-122 L82,-160 L70,-78 Q0,-92 -70,-78z", WHITE, 5)
        for x, y in ((-82, -162), (0, -180), (82, -162)):
            pen.disc(x, y, 9, None, BLACK, 2)
        pen.stroke("M-70,-94 Q0,-108 70,-94", 4)
        pen.disc(0, -112, 9, 11, BLACK, 0)
    if Extra.RIBBON in extras:
        bow = pen.at(-58, -112, 1.1, -18)
        bow.shape("M0,0 C-20,-40 -66,-42 -62,-4 C-64,34 -20,30 0,0z", WHITE, 5)
        bow.shape("M0,0 C20,-40 66,-42 62,-4 C64,34 20,30 0,0z", WHITE, 5)
        bow.disc(0, 0, 13, None, BLACK, 3)
        bow.stroke("M-40,-8 Q-24,-2 -14,0 M40,-8 Q24,-2 14,0", 3)
