"""The stage: what every place, thing and effect may know of the picture it stands in."""

from __future__ import annotations

import random
from dataclasses import dataclass

from app.ai.draft.art.pen import Pen, Sheet
from app.ai.draft.art.screen import LIGHT, WHITE
from app.book.script import Mood, Setting, TimeOfDay, Weather

INDOORS = frozenset(
    "room bedroom kitchen shop school office library hospital restaurant stage castle cave train car hall".split()
)  # places with a roof over them, where weather stays behind the window


@dataclass(frozen=True, slots=True)
class Stage:
    """A picture of `w` x `h` units (the shorter is 800), its ground line, and the setting."""

    sheet: Sheet
    pen: Pen
    w: float
    h: float
    floor: float  # where ground begins (the horizon or the foot of the wall)
    setting: Setting
    seed: int

    @property
    def night(self) -> bool:
        return self.setting.time is TimeOfDay.NIGHT

    @property
    def low_sun(self) -> bool:
        return self.setting.time in (TimeOfDay.DAWN, TimeOfDay.DUSK)

    @property
    def grim(self) -> bool:
        return self.setting.weather in (Weather.RAIN, Weather.STORM, Weather.FOG) or self.setting.mood is Mood.FRIGHTENING

    @property
    def lit(self) -> int:
        """The paint of a window that may be lit from inside."""
        return LIGHT if self.night or self.setting.time is TimeOfDay.DUSK else 120

    @property
    def lamp(self) -> int:
        return LIGHT if self.night or self.low_sun else WHITE

    @property
    def detail(self) -> float:
        return self.sheet.hand.detail

    def chance(self, salt: int) -> random.Random:
        return random.Random(self.seed * 1000 + salt)
