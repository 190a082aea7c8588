"""Faces: what an actor feels, by eyes, brows, mouth and the small signs of manga.

Units: the head is about 160 wide; the eyes' line is y = 24, the chin y = 110, the top of the skull y = -108.
"""

from __future__ import annotations

from dataclasses import dataclass

from app.ai.draft.art.hair import paint_of
from app.ai.draft.art.pen import Pen
from app.ai.draft.art.screen import BLACK, WHITE
from app.book.cast import Age, Character, Extra, Gender
from app.book.script import Emotion

MOUTH_Y = 86.0


@dataclass(frozen=True, slots=True)
class Feeling:
    """Parts of a face. brow: (height, inner end up or down, outer end up or down)."""

    eyes: str  # open, wide, half, closed, arc, squeezed, sharp
    brow: tuple[float, float, float]
    mouth: str
    signs: tuple[str, ...] = ()


FEELINGS: dict[Emotion, Feeling] = {
    Emotion.CALM: Feeling("open", (-30, 0, 4), "line"),
    Emotion.HAPPY: Feeling("arc", (-38, -2, 2), "laugh", ("blush",)),
    Emotion.SAD: Feeling("half", (-34, -20, 18), "frown", ("shadow", "tear")),
    Emotion.CRYING: Feeling("squeezed", (-30, -24, 18), "wail", ("tears",)),
    Emotion.ANGRY: Feeling("sharp", (-20, 20, -12), "teeth", ("vein",)),
    Emotion.AFRAID: Feeling("pin", (-40, -16, 8), "wavy", ("gloom", "sweat")),
    Emotion.SURPRISED: Feeling("wide", (-54, -2, 2), "oh"),
    Emotion.LOVING: Feeling("soft", (-36, -4, 4), "smile", ("blush", "hearts")),
    Emotion.DETERMINED: Feeling("sharp", (-24, 12, -8), "firm"),
    Emotion.TIRED: Feeling("tired", (-32, -6, 8), "slack", ("bags", "sweat")),
    Emotion.PAINED: Feeling("cross", (-22, 12, -2), "grit", ("sweat", "shadow")),
    Emotion.SLEEPING: Feeling("closed", (-30, 0, 4), "sleep", ("bubble",)),
}


@dataclass(frozen=True, slots=True)
class Head:
    """Who the face belongs to, as far as it is drawn."""

    character: Character
    emotion: Emotion
    look: float = 0.0  # -1 to the left, 1 to the right: features wander, the far ones narrow
    big_eyes: float = 1.0
    skin: int = WHITE


def jaw(character: Character) -> str:
    """The outline of the face from temple to temple."""
    age, gender = character.age, character.gender
    if age is Age.CHILD:
        return "M-82,-34 C-92,30 -80,78 -40,100 C-16,110 16,110 40,100 C80,78 92,30 82,-34 C74,-100 -74,-100 -82,-34z"
    if age is Age.OLD:
        return "M-80,-44 C-84,24 -78,56 -62,84 C-44,114 -20,120 0,120 C20,120 44,114 62,84 C78,56 84,24 80,-44 C74,-118 -74,-118 -80,-44z"
    if gender is Gender.MALE and age is not Age.TEEN:
        return "M-79,-34 C-83,22 -74,66 -52,92 C-34,112 -20,118 0,118 C20,118 34,112 52,92 C74,66 83,22 79,-34 C74,-98 -74,-98 -79,-34z"
    return "M-79,-30 C-84,28 -66,72 -32,101 C-14,115 14,115 32,101 C66,72 84,28 79,-30 C74,-96 -74,-96 -79,-30z"


def ears(pen: Pen, skin: int = WHITE) -> None:
    for side in (-1, 1):
        ear = pen.at(side * 78, 26, mirror=side < 0)
        ear.shape("M-2,-22 C22,-34 28,-6 18,12 C12,24 4,26 -4,22z", skin, 4.5)
        ear.stroke("M4,-10 C14,-12 14,2 6,8", 2.5)


def draw_face(pen: Pen, head: Head) -> None:
    """The features of a head whose outline is already there."""
    feeling = FEELINGS[head.emotion]
    shift = head.look * 20
    inner = pen.at(shift, 0)
    _signs_under(inner, feeling)
    for side in (-1, 1):
        narrow = 1 - 0.28 * max(0.0, side * head.look)
        x = side * (38 - 5 * max(0.0, side * head.look))
        _eye(inner.at(x, 24, mirror=side < 0), head, feeling.eyes, narrow)
        _brow(inner.at(x, 0, mirror=side < 0), head, feeling.brow, narrow)
    _nose(inner, head)
    draw_mouth(inner.at(head.look * 4, MOUTH_Y, 0.92 if head.character.age is Age.CHILD else 1.0), feeling.mouth)
    _signs(inner, feeling)
    if head.character.age is Age.OLD:
        _wrinkles(inner)


def _eye_size(head: Head) -> tuple[float, float]:
    character = head.character
    width, height = 15.0, 21.0
    if character.age is Age.CHILD:
        width, height = 17.0, 23.0
    elif character.age is Age.OLD:
        width, height = 9.0, 11.0
    elif character.age is Age.ADULT:
        width, height = 13.5, 18.0
    if character.gender is Gender.MALE and character.age is not Age.CHILD:
        width, height = width * 0.9, height * 0.84
    return width * head.big_eyes, height * head.big_eyes


def _eye(pen: Pen, head: Head, kind: str, narrow: float) -> None:
    """One eye around the origin; +x is away from the nose."""
    rx, ry = _eye_size(head)
    rx *= narrow
    wide = rx + 9
    lashes = head.character.gender is Gender.FEMALE
    if kind in ("arc", "soft_arc"):
        pen.stroke(f"M{-wide},8 Q0,{-ry - 8} {wide},8", 8)
    elif kind == "closed":
        pen.stroke(f"M{-wide},2 Q0,20 {wide},2", 8)
        pen.stroke(f"M{wide * 0.5},12 l5,8 M{wide * 0.9},6 l8,6", 4)
    elif kind == "squeezed":
        pen.stroke(f"M{-wide},-4 Q0,14 {wide},8", 8)
        pen.stroke(f"M{-wide * 0.6},-14 Q0,-4 {wide * 0.7},-8", 3.5)
    elif kind == "cross":
        pen.stroke(f"M{wide},-14 L{-wide + 4},2 L{wide},16", 8)
    else:
        _open_eye(pen, kind, rx, ry, wide, lashes, head)


def _open_eye(pen: Pen, kind: str, rx: float, ry: float, wide: float, lashes: bool, head: Head) -> None:
    glance = (1 if pen.a >= 0 else -1) * head.look * 3
    lid = {"half": 0.15, "tired": 0.42, "sharp": 0.12, "soft": 0.05}.get(kind, 0.0)
    if kind in ("wide", "pin"):
        pen.disc(0, 0, rx + 7, ry + 6, WHITE, 4.5)
        small = 0.62 if kind == "wide" else 0.34
        pen.disc(glance, 0, rx * small, ry * small, BLACK, 0)
        pen.disc(glance - rx * 0.18, -ry * 0.22, rx * small * 0.3, None, WHITE, 0)
        pen.stroke(f"M{-wide - 2},-8 Q0,{-ry - 16} {wide + 2},-8", 6)
        return
    top = -ry + 2 * ry * lid
    pen.disc(glance, 2, rx, ry, BLACK, 0)
    pen.disc(glance - rx * 0.3, -ry * 0.34 + ry * lid, rx * 0.36, ry * 0.34, WHITE, 0)
    pen.disc(glance + rx * 0.36, ry * 0.5, rx * 0.22, ry * 0.18, WHITE, 0)
    if kind == "soft":
        pen.disc(glance, ry * 0.55, rx * 0.55, ry * 0.2, 150, 0)
    if lid:
        pen.shape(f"M{-wide - 4},{-ry - 6} H{wide + 6} V{top + 2} Q0,{top - 2} {-wide - 4},{top + 4}z", head.skin, 0)
    slant = 7 if kind == "sharp" else (-6 if kind in ("half", "tired") else 0)
    pen.shape(
        f"M{-wide},{top + 8 + slant} C{-wide * 0.6},{top - 5 + slant} {wide * 0.6},{top - 7 - slant * 0.4} {wide},{top + 9 - slant}"
        f" L{wide + 5},{top + 15 - slant} C{wide * 0.5},{top + 3} {-wide * 0.5},{top + 4 + slant} {-wide + 2},{top + 12 + slant}z",
        BLACK,
        1.5,
    )
    if lashes:
        pen.stroke(f"M{wide},{top + 10 - slant} l9,-6 M{wide - 5},{top + 3 - slant} l7,-8", 4.5)
    pen.stroke(f"M{-rx * 0.8},{ry + 5} Q0,{ry + 10} {rx},{ry + 4}", 2.5)
    if kind == "tired":
        pen.stroke(f"M{-rx},{ry + 13} Q0,{ry + 22} {rx + 2},{ry + 11}", 2.5)


def _brow(pen: Pen, head: Head, brow: tuple[float, float, float], narrow: float) -> None:
    height, inner, outer = brow
    character = head.character
    thick = 9 if character.gender is Gender.MALE else (5 if character.gender is Gender.FEMALE else 6.5)
    if character.age is Age.OLD:
        pen.shape(
            f"M{-24 * narrow},{height + inner - 4} Q0,{height - 14} {26 * narrow},{height + outer + 2} Q0,{height + 2} {-24 * narrow},{height + inner + 9}z",
            WHITE,
            3.5,
        )
        return
    pen.stroke(f"M{-22 * narrow},{height + inner} Q{2 * narrow},{height - 7} {23 * narrow},{height + outer}", thick)


def _nose(pen: Pen, head: Head) -> None:
    x = head.look * 8
    if head.character.age is Age.OLD:
        pen.at(x, 0).stroke("M-10,22 C-18,46 -14,56 0,58 C14,56 16,48 10,36", 4)
    elif head.character.gender is Gender.MALE and head.character.age is Age.ADULT:
        pen.at(x, 0, mirror=head.look < 0).stroke("M-2,34 L9,60 L-4,64", 4)
    else:
        pen.at(x, 0, mirror=head.look < 0).stroke("M0,54 L6,63 L0,65", 3)


# Mouths: (path, paint or None for a line, line width).
_MOUTHS: dict[str, tuple[tuple[str, int | None, float], ...]] = {
    "line": (("M-13,0 Q0,4 13,-1", None, 5),),
    "smile": (("M-20,-6 Q0,14 20,-6", None, 5.5),),
    "laugh": (("M-30,-9 Q0,-2 30,-9 C27,20 12,25 0,25 C-12,25 -27,20 -30,-9z", BLACK, 4), ("M-24,-6 Q0,0 24,-6 L22,1 Q0,6 -22,1z", WHITE, 0), ("M-13,19 Q0,6 13,19 Q0,25 -13,19z", 190, 0),),
    "frown": (("M-17,6 Q0,-9 17,6", None, 5.5),),
    "wail": (("M-24,12 C-26,-14 26,-14 24,12 Q12,4 0,8 Q-12,4 -24,12z", BLACK, 4), ("M-10,8 Q0,-2 10,8 Q0,6 -10,8z", 190, 0),),
    "teeth": (("M-28,-4 Q0,-16 28,-6 L24,16 Q0,8 -24,18z", WHITE, 5), ("M-26,6 Q0,-3 26,5", None, 3), ("M-12,-8 L-11,14 M2,-11 L2,12 M15,-8 L14,13", None, 3),),
    "grit": (("M-24,-2 L-14,-8 L-2,-3 L10,-9 L24,-4 L22,9 L10,6 L-2,11 L-14,6 L-24,10z", WHITE, 4.5), ("M-24,4 L-12,0 L0,4 L12,-1 L23,3", None, 3),),
    "wavy": (("M-24,2 Q-16,-10 -8,-2 Q0,-10 8,-2 Q16,-10 24,2 Q16,12 8,6 Q0,14 -8,6 Q-16,12 -24,2z", WHITE, 4.5),),
    "oh": (("M-13,2 C-13,-22 13,-22 13,2 C13,26 -13,26 -13,2z", BLACK, 4), ("M-7,11 C-7,4 7,4 7,11 C7,18 -7,18 -7,11z", 190, 0)),
    "firm": (("M-19,-3 Q0,1 19,-4", None, 6.5), ("M-5,13 Q0,15 5,13", None, 3),),
    "slack": (("M-13,0 Q0,-7 13,0 Q12,12 0,13 Q-12,12 -13,0z", WHITE, 4.5),),
    "sleep": (("M-7,2 C-7,-5 7,-5 7,2 C7,9 -7,9 -7,2z", BLACK, 2),),
}  # fmt: skip


def draw_mouth(pen: Pen, kind: str) -> None:
    """A mouth around the origin."""
    for path, paint, line in _MOUTHS[kind]:
        if paint is None:
            pen.stroke(path, line)
        else:
            pen.shape(path, paint, line)


def _signs_under(pen: Pen, feeling: Feeling) -> None:
    if "gloom" in feeling.signs:
        for i in range(11):
            x = -62 + i * 12.4
            pen.stroke(f"M{x},-62 V{-22 + (i * 7 % 5) * 5}", 3)
    if "blush" in feeling.signs:
        for side in (-1, 1):
            pen.at(side * 56, 60).disc(0, 0, 17, 9, 190, 0)
            pen.at(side * 56, 60).stroke("M-9,5 l6,-11 M0,5 l6,-11 M9,5 l6,-11", 3)


def _signs(pen: Pen, feeling: Feeling) -> None:
    signs = feeling.signs
    if "shadow" in signs:
        pen.stroke("M-70,-6 v20 M-62,-10 v16 M70,-6 v20 M62,-10 v16", 3)
    if "tears" in signs:
        for side in (-1, 1):
            stream = pen.at(side * 40, 36, mirror=side < 0)
            stream.shape("M-15,-4 C-20,28 -24,52 -16,86 Q2,100 22,74 C18,48 24,22 19,-2 Q2,6 -15,-4z", WHITE, 4.5)
            stream.stroke("M-4,12 C-6,34 -6,50 -2,72 M8,12 C8,30 6,44 8,58", 3)
            drop(stream.at(58, -2, 1.0, -30))
            drop(stream.at(66, 44, 0.8, -14))
    if "tear" in signs:
        drop(pen.at(50, 66, 1.15))
    if "sweat" in signs:
        pen.shape("M84,-44 C100,-18 98,-2 84,0 C70,-2 70,-18 84,-44z", WHITE, 4)
        pen.stroke("M78,-12 q2,6 7,6", 2.5)
    if "vein" in signs:
        vein = pen.at(62, -78)
        vein.disc(0, 0, 26, None, WHITE, 0)
        vein.stroke("M-18,-6 Q-4,-4 -4,-18 M6,-18 Q6,-4 20,-6 M20,6 Q6,6 6,20 M-4,20 Q-4,6 -18,6", 6)
    if "hearts" in signs:
        for x, y, size in ((112, -92, 1.0), (140, -40, 0.6), (-122, -70, 0.7)):
            heart(pen.at(x, y, size, 12))
    if "bubble" in signs:
        pen.disc(34, 66, 22, 24, WHITE, 4)
        pen.stroke("M24,58 q4,-8 12,-8", 3)


def drop(pen: Pen) -> None:
    """A tear, its tip up."""
    pen.shape("M0,-28 C18,-2 18,18 0,20 C-18,18 -18,-2 0,-28z", WHITE, 4.5)


def covering_hands(pen: Pen) -> None:
    """Two hands before the eyes, tears running out under them."""
    for side in (-1, 1):
        half = pen.at(side * 38, 0, mirror=side < 0)
        half.shape("M-14,56 C-18,84 -20,100 -10,124 Q4,134 18,116 C14,96 20,78 18,54z", WHITE, 4.5)
        half.stroke("M0,66 C-2,84 -2,96 2,112", 3)
        drop(half.at(62, 74, 0.9, -24))
    for side in (-1, 1):
        hand = pen.at(side * 42, 16, mirror=side < 0)
        hand.limb([(40, 112, 22), (22, 56, 26)], WHITE, 5)
        for i, (x, y) in enumerate(((-26, -40), (-8, -56), (12, -54), (30, -38))):
            hand.limb([(-12 + i * 11, 18, 12), (x, y, 10)], WHITE, 4.5)
        hand.limb([(-16, 44, 12), (-36, 16, 9)], WHITE, 4.5)
        hand.disc(6, 30, 32, 32, WHITE, 0)
        hand.stroke("M-24,40 C-16,66 18,70 36,46", 4)


def heart(pen: Pen, paint: int = BLACK) -> None:
    pen.shape("M0,26 C-44,-4 -26,-34 0,-12 C26,-34 44,-4 0,26z", paint, 3)


def _wrinkles(pen: Pen) -> None:
    pen.stroke("M-44,-72 Q0,-82 44,-72 M-34,-58 Q0,-66 34,-58", 2.5)
    pen.stroke("M-34,62 Q-46,76 -40,92 M34,62 Q46,76 40,92", 3)
    pen.stroke("M-66,22 l-10,-4 M-66,30 l-10,4 M66,22 l10,-4 M66,30 l10,4", 2.5)


def draw_extras(pen: Pen, head: Head) -> None:
    """What is worn in the face, over the features and under the hair's front."""
    extras = head.character.look.extras
    inner = pen.at(head.look * 20, 0)
    if Extra.FRECKLES in extras:
        for side in (-1, 1):
            for x, y in ((-12, 56), (0, 62), (12, 56), (-5, 70), (8, 71)):
                inner.disc(side * 50 + x, y, 3, None, BLACK, 0)
    if Extra.MOUSTACHE in extras:
        inner.shape("M0,68 C-16,60 -38,66 -50,90 C-30,84 -10,84 0,78 C10,84 30,84 50,90 C38,66 16,60 0,68z", _beard_tone(head), 3.5)
    if Extra.GLASSES in extras:
        for side in (-1, 1):
            inner.disc(side * 38, 26, 31, 29, None, 6)
            inner.at(side * 38, 26).stroke("M-16,10 L8,-16 M-6,16 L16,-8", 2.5)
        inner.stroke("M-9,22 Q0,15 9,22", 5)
        inner.stroke("M-68,20 L-90,10 M68,20 L90,10", 5)
    if Extra.EYEPATCH in extras:
        inner.shape("M-64,2 Q-40,-8 -12,4 C-12,36 -24,50 -38,50 C-54,50 -64,30 -64,2z", BLACK, 3)
        inner.stroke("M-60,4 L-92,-30 M-14,6 L60,-62", 6)


def draw_beard(pen: Pen, head: Head) -> None:
    """Under the mouth's features, over the jaw: a full beard hanging from the cheeks."""
    if Extra.BEARD not in head.character.look.extras:
        return
    inner = pen.at(head.look * 12, 0)
    long = head.character.age is Age.OLD
    drop = 190 if long else 138
    inner.shape(
        f"M-80,30 C-72,60 -52,66 -34,66 Q0,54 34,66 C52,66 72,60 80,30 C88,90 66,{drop - 26} 40,{drop - 10}"
        f" L22,{drop - 20} L0,{drop + 8} L-22,{drop - 20} L-40,{drop - 10} C-66,{drop - 26} -88,90 -80,30z",
        _beard_tone(head),
        4.5,
    )
    inner.shape(
        f"M-26,{MOUTH_Y - 8} Q0,{MOUTH_Y - 20} 26,{MOUTH_Y - 8} Q24,{MOUTH_Y + 22} 0,{MOUTH_Y + 22} Q-24,{MOUTH_Y + 22} -26,{MOUTH_Y - 8}z",
        head.skin,
        0,
    )
    if _beard_tone(head) != BLACK:
        inner.stroke(f"M-44,92 Q-42,120 -30,{drop - 34} M44,92 Q42,120 30,{drop - 34} M0,116 V{drop - 16}", 3)


def _beard_tone(head: Head) -> int:
    return paint_of(head.character.look.hair_tone)
