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
    """How a character is drawn through a part of the story."""

    hair: HairStyle = HairStyle.SHORT
    hair_tone: HairTone = HairTone.BLACK
    clothes: Clothes = Clothes.SHIRT
    pattern: Pattern = Pattern.WHITE
    build: Build = Build.AVERAGE
    extras: tuple[Extra, ...] = ()


@dataclass(frozen=True, slots=True)
class LookFrom:
    """How somebody looks from a chapter on, until the next one of theirs: soaked, grown up, in uniform.

    name: what the person calls it. appearance: in words, "" where it stays as it was; look: None where it stays as it was.
    """

    chapter: int
    name: str = ""
    appearance: str = ""
    look: Look | None = None


class Importance(StrEnum):
    """How much of the story is theirs, by how often they are quoted."""

    MAIN = "main"
    SUPPORTING = "supporting"
    MINOR = "minor"


class RelationKind(StrEnum):
    FAMILY = "family"
    LOVE = "love"
    FRIEND = "friend"
    ENEMY = "enemy"
    TEACHER = "teacher"
    COMPANION = "companion"  # they are met together; the story says no more


@dataclass(frozen=True, slots=True)
class Relation:
    """To whom. `weight`: in how many places of the story the two are met together."""

    to: str
    kind: RelationKind = RelationKind.COMPANION
    weight: int = 1


class BondKind(StrEnum):
    """Why a name was found to be somebody's."""

    TOLD = "told"  # the story says so: "Mr. Hoshino, the clockmaker"
    PART_OF_NAME = "part_of_name"  # Nao, of Nao Tanaka
    SPELLING = "spelling"
    SAME_WORD = "same_word"  # kitten and cat, or the same name with a title
    ONLY_ONE = "only_one"  # nobody else named so far is an old man
    COMPANY = "company"  # the animal is always met beside that name
    INTRODUCTION = "introduction"  # an old woman comes in, and from then on she has a name


@dataclass(frozen=True, slots=True)
class Bond:
    """The evidence for one alias: why it is theirs, and the place in the story that speaks for it."""

    alias: str
    kind: BondKind
    said: Span


@dataclass(frozen=True, slots=True)
class Character:
    """A member of the cast. `name` is the story's main name for them, `aliases` the other names it uses.

    appearance: how they look in words, for models that draw; "" where nobody has described them. description: who they are.
    mentions, pronouns: how often a name, or a "she", stands for them. quotes: how often they are quoted; said: where, the first times.
    bonds: the evidence for those aliases that were found; a person's own need none.
    edited: names of the fields that a person set. locked: nothing but the counts changes by itself any more.
    left_out: a person took them out of the cast; kept so that nobody puts them in again.
    looks: what changes of the look, by chapter. apart: names of those who a person said are somebody else.
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
    description: str = ""
    role: str = ""
    importance: Importance = Importance.MINOR
    pronouns: int = 0
    quotes: int = 0
    said: tuple[Span, ...] = ()
    relations: tuple[Relation, ...] = ()
    edited: tuple[str, ...] = ()
    locked: bool = False
    left_out: bool = False
    looks: tuple[LookFrom, ...] = ()
    apart: tuple[str, ...] = ()
    bonds: tuple[Bond, ...] = ()


@dataclass(frozen=True, slots=True)
class CastChoices:
    """How the cast is found. aliases, pronouns: whether other names and "she" count for whoever they mean. relations: looked for at all.

    similarity: from which likeness on two names are two spellings of one, 0 to 1. least_mentions: who is met less often is left out;
    most: who are met most often stay.
    """

    aliases: bool = True
    pronouns: bool = True
    relations: bool = True
    similarity: float = 0.8
    least_mentions: int = 2
    most: int = 50
