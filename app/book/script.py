"""The script: scenes with a setting, and lines with speaker, emotion and kind."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.book.text import Span


class LineKind(StrEnum):
    SPEECH = "speech"
    THOUGHT = "thought"
    NARRATION = "narration"
    SFX = "sfx"
    ACTION = "action"
    TAG = "tag"  # says no more than who speaks ("said the fox"): told by the balloon's tail


class Emotion(StrEnum):
    CALM = "calm"
    HAPPY = "happy"
    SAD = "sad"
    CRYING = "crying"
    ANGRY = "angry"
    AFRAID = "afraid"
    SURPRISED = "surprised"
    LOVING = "loving"
    DETERMINED = "determined"
    TIRED = "tired"
    PAINED = "pained"
    SLEEPING = "sleeping"


class TimeOfDay(StrEnum):
    UNKNOWN = "unknown"
    DAWN = "dawn"
    DAY = "day"
    DUSK = "dusk"
    NIGHT = "night"


class Weather(StrEnum):
    UNKNOWN = "unknown"
    CLEAR = "clear"
    CLOUDY = "cloudy"
    RAIN = "rain"
    STORM = "storm"
    SNOW = "snow"
    FOG = "fog"
    WIND = "wind"


class Mood(StrEnum):
    NEUTRAL = "neutral"
    JOYFUL = "joyful"
    TENDER = "tender"
    SAD = "sad"
    TENSE = "tense"
    FRIGHTENING = "frightening"
    MYSTERIOUS = "mysterious"
    PEACEFUL = "peaceful"
    HEROIC = "heroic"


class Backdrop(StrEnum):
    """The kind of place, as far as it can be drawn offline. `PLAIN` is for a place the story does not name."""

    PLAIN = "plain"
    STREET = "street"
    CITY = "city"
    VILLAGE = "village"
    ROOM = "room"
    BEDROOM = "bedroom"
    KITCHEN = "kitchen"
    SHOP = "shop"
    MARKET = "market"
    SCHOOL = "school"
    OFFICE = "office"
    LIBRARY = "library"
    HOSPITAL = "hospital"
    RESTAURANT = "restaurant"
    STAGE = "stage"
    TEMPLE = "temple"
    CASTLE = "castle"
    TOWER = "tower"
    CAVE = "cave"
    FOREST = "forest"
    GARDEN = "garden"
    FIELD = "field"
    HILL = "hill"
    MOUNTAIN = "mountain"
    DESERT = "desert"
    RIVER = "river"
    BRIDGE = "bridge"
    SEA = "sea"
    BEACH = "beach"
    UNDERWATER = "underwater"
    SHIP = "ship"
    STATION = "station"
    TRAIN = "train"
    ROAD = "road"
    CAR = "car"
    ROOF = "roof"
    HALL = "hall"
    RUINS = "ruins"
    SKY = "sky"
    SPACE = "space"


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when. `place` is the story's own word for it ("the clock shop"), "" when it says none."""

    place: str = ""
    backdrop: Backdrop = Backdrop.PLAIN
    time: TimeOfDay = TimeOfDay.UNKNOWN
    weather: Weather = Weather.UNKNOWN
    mood: Mood = Mood.NEUTRAL


@dataclass(frozen=True, slots=True)
class Line:
    """One thing said, thought, told, heard or done. `text` is the story's own words without quotation marks;
    `span` is where they stand (quotation marks included). `speaker` is a name as the story has it, or None.

    An empty span: the words are not the story's; a writer's sound stands behind the line before it.
    edited: a person changed or wrote it, so no writer replaces it."""

    kind: LineKind
    text: str
    span: Span
    speaker: str | None = None
    emotion: Emotion = Emotion.CALM
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A stretch of story in one place and time. The lines' spans together cover `span` (white space aside).

    narrative (what is to be seen) and summary are a model's words; "" where the rules wrote the scene.
    edited: its setting, its borders or the order of its lines are a person's, so no writer replaces any of it.
    An empty span: a person put the scene in, and the story has no words for it.
    """

    number: int
    span: Span
    setting: Setting
    characters: tuple[str, ...]
    lines: tuple[Line, ...]
    narrative: str = ""
    summary: str = ""
    edited: bool = False


@dataclass(frozen=True, slots=True)
class Outline:
    """What a model says of a chapter as a whole; all "" where nobody was asked."""

    title: str = ""
    summary: str = ""
    theme: str = ""
    genre: str = ""
    tone: str = ""


NO_OUTLINE = Outline()


@dataclass(frozen=True, slots=True)
class Script:
    """The script of one chapter. As a writer gives it, the scenes follow each other without gap through the chapter's body.

    left_out: stretches of the story that a person took out of it, rising and apart; no writer brings them back.
    """

    chapter: int
    scenes: tuple[Scene, ...]
    outline: Outline = NO_OUTLINE
    left_out: tuple[Span, ...] = ()
