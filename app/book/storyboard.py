"""The storyboard: which pictures tell the story, and what each one shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.book.by_hand import ByHand, Focus
from app.book.script import Emotion, Line, Setting
from app.book.text import Span


class Shot(StrEnum):
    EXTREME_WIDE = "extreme_wide"  # the place; figures are small
    WIDE = "wide"  # whole figures in their place
    MEDIUM = "medium"  # from the waist up
    CLOSE_UP = "close_up"  # head and shoulders
    EXTREME_CLOSE_UP = "extreme_close_up"  # eyes
    INSERT = "insert"  # a thing, filling the frame


class Angle(StrEnum):
    """From where one looks."""

    LEVEL = "level"
    LOW = "low"  # up at somebody: they tower
    HIGH = "high"  # down on somebody
    ABOVE = "above"  # straight down
    TILTED = "tilted"


class Weight(StrEnum):
    """How much room a panel is given, beside what its shot and its words ask for."""

    SMALL = "small"
    USUAL = "usual"
    LARGE = "large"


class Pose(StrEnum):
    STAND = "stand"
    WALK = "walk"
    RUN = "run"
    SIT = "sit"
    LIE = "lie"
    KNEEL = "kneel"
    JUMP = "jump"
    FALL = "fall"
    FLY = "fly"
    CLIMB = "climb"
    SWIM = "swim"
    FIGHT = "fight"
    POINT = "point"
    REACH = "reach"
    HOLD = "hold"
    GIVE = "give"
    HUG = "hug"
    WAVE = "wave"
    READ = "read"
    WRITE = "write"
    EAT = "eat"
    PHONE = "phone"
    THINK = "think"
    COVER_FACE = "cover_face"
    LOOK_UP = "look_up"
    LOOK_AWAY = "look_away"
    BOW = "bow"
    DANCE = "dance"
    RIDE = "ride"
    PUSH = "push"
    CARRY = "carry"


class Prop(StrEnum):
    """Things that can be drawn offline: held by a figure, standing in the picture, or filling an insert."""

    LETTER = "letter"
    BOOK = "book"
    PHONE = "phone"
    UMBRELLA = "umbrella"
    WATCH = "watch"
    CLOCK = "clock"
    LANTERN = "lantern"
    CANDLE = "candle"
    LAMP = "lamp"
    KEY = "key"
    DOOR = "door"
    WINDOW = "window"
    GATE = "gate"
    SWORD = "sword"
    KNIFE = "knife"
    GUN = "gun"
    BOW = "bow"
    SHIELD = "shield"
    STAFF = "staff"
    BAG = "bag"
    BOX = "box"
    CHEST = "chest"
    CUP = "cup"
    BOTTLE = "bottle"
    BOWL = "bowl"
    BREAD = "bread"
    CAKE = "cake"
    FRUIT = "fruit"
    FISH = "fish"
    EGG = "egg"
    FLOWER = "flower"
    TREE = "tree"
    LEAF = "leaf"
    SEED = "seed"
    STONE = "stone"
    FIRE = "fire"
    BELL = "bell"
    DRUM = "drum"
    FLUTE = "flute"
    GUITAR = "guitar"
    PIANO = "piano"
    KITE = "kite"
    BALL = "ball"
    DOLL = "doll"
    BALLOON = "balloon"
    RING = "ring"
    CROWN = "crown"
    NECKLACE = "necklace"
    COIN = "coin"
    MIRROR = "mirror"
    PICTURE = "picture"
    MAP = "map"
    PEN = "pen"
    BRUSH = "brush"
    CAMERA = "camera"
    COMPUTER = "computer"
    RADIO = "radio"
    MASK = "mask"
    HAT = "hat"
    SHOE = "shoe"
    ROPE = "rope"
    LADDER = "ladder"
    TOOL = "tool"
    BROOM = "broom"
    TICKET = "ticket"
    CHAIR = "chair"
    TABLE = "table"
    BED = "bed"
    CAR = "car"
    BUS = "bus"
    BICYCLE = "bicycle"
    CART = "cart"
    TRAIN = "train"
    BOAT = "boat"
    SHIP = "ship"
    PLANE = "plane"
    ROCKET = "rocket"
    MOON = "moon"
    STAR = "star"
    SUN = "sun"
    CLOUD = "cloud"
    SNOWMAN = "snowman"
    FOOTPRINTS = "footprints"
    BUTTERFLY = "butterfly"


@dataclass(frozen=True, slots=True)
class Actor:
    """A character in a panel: what they do and feel, and what is in their hands."""

    character: str
    pose: Pose = Pose.STAND
    emotion: Emotion = Emotion.CALM
    holds: Prop | None = None


@dataclass(frozen=True, slots=True)
class Ratio:
    """Width to height, as small whole numbers (2:3)."""

    width: int
    height: int

    def size(self, longest: int = 1536) -> tuple[int, int]:
        """Pixels (width, height): the longer side is `longest`; both are even."""
        scale = longest / max(self.width, self.height)
        return max(2, round(self.width * scale / 2) * 2), max(2, round(self.height * scale / 2) * 2)


PORTRAIT = Ratio(2, 3)


@dataclass(frozen=True, slots=True)
class Panel:
    """One picture of the manga. `number` counts through the book from 1; `text` is the story's own words of `span`.

    seen: what is to be seen, in a person's words; "" where the story's say it. balloons: those that a person changed.
    focus: which part of the picture its frame shows; None: around the heads.
    """

    number: int
    chapter: int
    scene: int
    span: Span
    text: str
    shot: Shot
    setting: Setting
    actors: tuple[Actor, ...] = ()
    props: tuple[Prop, ...] = ()
    lines: tuple[Line, ...] = ()
    ratio: Ratio = PORTRAIT
    angle: Angle = Angle.LEVEL
    weight: Weight = Weight.USUAL
    seen: str = ""
    balloons: tuple[ByHand, ...] = ()
    focus: Focus | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a character's head is in a drawn picture, so that balloons leave it free and point at its mouth.

    head: (left, top, right, bottom), mouth: (x, y), all from 0 to 1 of the picture's width and height.
    """

    character: str
    head: tuple[float, float, float, float]
    mouth: tuple[float, float]
