"""The cast: who is in the story, and how each looks, so that a reader knows them again in every panel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.book.text import Span


class Kind(StrEnum):
    PERSON = "person"
    CAT = "cat"
    DOG = "dog"
    BIRD = "bird"
    FOX = "fox"
    RABBIT = "rabbit"
    BEAR = "bear"
    HORSE = "horse"
    MOUSE = "mouse"
    DRAGON = "dragon"
    ROBOT = "robot"
    GHOST = "ghost"


class Gender(StrEnum):
    UNKNOWN = "unknown"
    FEMALE = "female"
    MALE = "male"


class Age(StrEnum):
    UNKNOWN = "unknown"
    CHILD = "child"
    TEEN = "teen"
    ADULT = "adult"
    OLD = "old"


class HairStyle(StrEnum):
    BALD = "bald"
    SHORT = "short"
    SPIKY = "spiky"
    BOWL = "bowl"
    BOB = "bob"
    LONG = "long"
    PONYTAIL = "ponytail"
    TWIN_TAILS = "twin_tails"
    BRAIDS = "braids"
    BUN = "bun"
    CURLY = "curly"
    SLICKED = "slicked"


class HairTone(StrEnum):
    BLACK = "black"
    GREY = "grey"
    WHITE = "white"


class Clothes(StrEnum):
    SHIRT = "shirt"
    HOODIE = "hoodie"
    DRESS = "dress"
    SCHOOL = "school"
    SUIT = "suit"
    COAT = "coat"
    KIMONO = "kimono"
    ROBE = "robe"
    APRON = "apron"
    UNIFORM = "uniform"
    ARMOUR = "armour"
    OVERALLS = "overalls"


class Pattern(StrEnum):
    """How the clothes are filled: the second thing a reader knows a figure by."""

    WHITE = "white"
    BLACK = "black"
    TONE = "tone"
    STRIPES = "stripes"
    DOTS = "dots"
    CHECKS = "checks"


class Build(StrEnum):
    SLIGHT = "slight"
    AVERAGE = "average"
    STURDY = "sturdy"
    TALL = "tall"


class Extra(StrEnum):
    NONE = "none"
    GLASSES = "glasses"
    BEARD = "beard"
    MOUSTACHE = "moustache"
    HAT = "hat"
    CAP = "cap"
    SCARF = "scarf"
    RIBBON = "ribbon"
    CROWN = "crown"
    EYEPATCH = "eyepatch"
    FRECKLES = "freckles"
    HEADBAND = "headband"


@dataclass(frozen=True, slots=True)
class Look:
    """How a character is drawn through a part of the story (for now: through the whole book)."""

    hair: HairStyle = HairStyle.SHORT
    hair_tone: HairTone = HairTone.BLACK
    clothes: Clothes = Clothes.SHIRT
    pattern: Pattern = Pattern.WHITE
    build: Build = Build.AVERAGE
    extras: tuple[Extra, ...] = ()


@dataclass(frozen=True, slots=True)
class Character:
    """A member of the cast. `name` is the story's main name for them, `aliases` the other names it uses.

    appearance: how they look in words, for models that draw; "" where nobody has described them.
    """

    name: str
    aliases: tuple[str, ...] = ()
    kind: Kind = Kind.PERSON
    gender: Gender = Gender.UNKNOWN
    age: Age = Age.UNKNOWN
    mentions: int = 0
    first: Span = Span(0, 0)
    look: Look = Look()
    appearance: str = ""
