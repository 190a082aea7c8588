"""Every place of the storyboard, at its distance, time and mood."""

from __future__ import annotations

from collections.abc import Callable

from PIL import ImageFilter

from app.ai.draft.art import indoors, outdoors
from app.ai.draft.art.pen import Pen
from app.ai.draft.art.screen import LIGHT, WHITE
from app.ai.draft.art.stage import INDOORS, Stage
from app.ai.draft.art.ways import Ways
from app.book.script import Backdrop, Mood, TimeOfDay, Weather
from app.book.storyboard import Panel, Shot

Place = Callable[[Stage, Pen], None]

PLACES: dict[Backdrop, Place] = {
    Backdrop.PLAIN: outdoors.plain, Backdrop.STREET: outdoors.street, Backdrop.CITY: outdoors.city, Backdrop.VILLAGE: outdoors.village, Backdrop.ROOM: indoors.room,
    Backdrop.BEDROOM: indoors.bedroom, Backdrop.KITCHEN: indoors.kitchen, Backdrop.SHOP: indoors.shop, Backdrop.MARKET: outdoors.market, Backdrop.SCHOOL: indoors.school,
    Backdrop.OFFICE: indoors.office, Backdrop.LIBRARY: indoors.library, Backdrop.HOSPITAL: indoors.hospital, Backdrop.RESTAURANT: indoors.restaurant,
    Backdrop.STAGE: indoors.stage_place, Backdrop.TEMPLE: outdoors.temple, Backdrop.CASTLE: outdoors.castle, Backdrop.TOWER: outdoors.tower, Backdrop.CAVE: indoors.cave,
    Backdrop.FOREST: outdoors.forest, Backdrop.GARDEN: outdoors.garden, Backdrop.FIELD: outdoors.field, Backdrop.HILL: outdoors.hill, Backdrop.MOUNTAIN: outdoors.mountain,
    Backdrop.DESERT: outdoors.desert, Backdrop.RIVER: outdoors.river, Backdrop.BRIDGE: outdoors.bridge, Backdrop.SEA: outdoors.sea, Backdrop.BEACH: outdoors.beach,
    Backdrop.UNDERWATER: outdoors.underwater, Backdrop.SHIP: outdoors.ship, Backdrop.STATION: outdoors.station, Backdrop.TRAIN: indoors.train, Backdrop.ROAD: outdoors.road,
    Backdrop.CAR: indoors.car, Backdrop.ROOF: outdoors.roof, Backdrop.HALL: indoors.hall, Backdrop.RUINS: outdoors.ruins, Backdrop.SKY: outdoors.sky_place, Backdrop.SPACE: outdoors.space,
}  # fmt: skip

_ZOOM = {Shot.EXTREME_WIDE: 1.0, Shot.WIDE: 1.0, Shot.MEDIUM: 1.22, Shot.CLOSE_UP: 1.55, Shot.EXTREME_CLOSE_UP: 2.0, Shot.INSERT: 1.7}
_MOOD = {Mood.FRIGHTENING: 0.5, Mood.MYSTERIOUS: 0.66, Mood.SAD: 0.84, Mood.TENSE: 0.9}
_TIME = {TimeOfDay.NIGHT: 0.5, TimeOfDay.DUSK: 0.82, TimeOfDay.DAWN: 0.95}


def draw_place(stage: Stage, panel: Panel, ways: Ways) -> None:
    """The place with its light; behind close faces it is soft and pale, so that the face leads."""
    backdrop = panel.setting.backdrop
    place = PLACES[backdrop]
    if ways.bare:
        place = indoors.bare
    elif backdrop is Backdrop.CASTLE and panel.shot in (Shot.MEDIUM, Shot.CLOSE_UP):
        place = indoors.castle_hall
    zoom = _ZOOM[panel.shot]
    pen = stage.pen
    if zoom != 1.0:
        pen = pen.at(stage.w * 0.5 * (1 - zoom), stage.h * 0.56 * (1 - zoom), zoom)
    place(stage, pen)
    _light(stage, panel, ways)
    if panel.shot in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP, Shot.INSERT):
        _soften(stage)


def _light(stage: Stage, panel: Panel, ways: Ways) -> None:
    """Darker for night, mood and style; what shines stays paper."""
    setting = panel.setting
    inside = setting.backdrop.value in INDOORS
    share = _TIME.get(setting.time, 1.0)
    if inside and setting.time is TimeOfDay.NIGHT:
        share = 0.72
    share *= _MOOD.get(setting.mood, 1.0) * (1 - 0.6 * ways.darkness)
    if setting.weather is Weather.STORM and not inside:
        share *= 0.85
    share = max(0.3, share)
    pale = ways.lightness * 0.6 + (0.25 if setting.mood in (Mood.JOYFUL, Mood.PEACEFUL, Mood.TENDER) else 0.0)
    if share == 1.0 and not pale:
        return
    table = [round(v * share) if v > 14 else v for v in range(256)]
    if share >= 0.8:
        table[WHITE] = WHITE  # a little gloom leaves the paper white, so that the picture keeps its contrast
    if pale:
        table = [v if v < 24 else round(v + (255 - v) * pale * 0.6) for v in table]
    table[LIGHT] = LIGHT
    stage.sheet.renew(stage.sheet.image.point(table))


def _soften(stage: Stage) -> None:
    """Out of focus: shapes become patches of pale tone."""
    image = stage.sheet.image
    small = image.reduce(8).filter(ImageFilter.BoxBlur(max(1, round(min(image.size) / 8 / 110))))
    dark = stage.night or stage.setting.mood in (Mood.FRIGHTENING, Mood.MYSTERIOUS)
    low, high = (24, 170) if dark else (105, 255)
    small = small.point([round(low + (high - low) * v / 255) for v in range(256)])
    stage.sheet.renew(small.resize(image.size))
