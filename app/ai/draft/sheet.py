"""The draft artist's model sheet: one character from all sides, in action, and their face in three moods, in ink on white."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from PIL import ImageChops

from app.ai.artist import Drawing
from app.ai.draft.art.creatures import Creature, draw_creature, draw_creature_head, is_creature
from app.ai.draft.art.figure import Figure, draw_back, draw_figure
from app.ai.draft.art.pen import Hand, Pen, Sheet
from app.ai.draft.art.poses import STANCES, Stance, posed, proportions
from app.ai.draft.art.screen import WHITE
from app.ai.draft.art.ways import Ways, ways_of
from app.book.cast import Character
from app.book.script import Emotion
from app.book.storyboard import Pose
from app.book.style import Style
from app.pictures import encode

LONGEST = 2048
_WIDTH, _HEIGHT = 4, 3
_FACES = (Emotion.CALM, Emotion.HAPPY, Emotion.ANGRY)
_FRONT = Stance((-17, -9), (17, 9), (-5, -3), (5, 3), turn=0.0)
_THREE_QUARTERS = replace(_FRONT, turn=0.5)
_SIDE = Stance((-4, 6), (6, 12), (-3, -2), (3, 1), turn=0.92)
_ACTION = Pose.RUN
_EDGE, _GAP, _WIDEST_GAP = 0.035, 0.012, 0.09  # shares of the sheet's width
_FIGURES_HIGH, _FACES_HIGH = 0.62, 0.38  # shares of the height there is


_SHOULDERS = 0.3  # how much of them a face is shown with, in heads
_PROBE, _PROBE_PIXELS = 1600.0, 400  # units and pixels of the sheet on which a drawing is measured
_AROUND = 6.0


@dataclass(frozen=True, slots=True)
class _View:
    """One drawing on the sheet: what it covers in its own units, and how it is drawn with a pen whose origin is its ground."""

    left: float
    top: float
    right: float
    bottom: float
    draw: Callable[[Pen], None]

    @property
    def width(self) -> float:
        return self.right - self.left


def draw_sheet(character: Character, style: Style, seed: int = 0, longest: int = LONGEST) -> Drawing:
    """A PNG in grey levels, 4:3. The same character and seed give the same bytes."""
    ways = ways_of(style)
    width, height = longest, longest * _HEIGHT // _WIDTH
    sheet = Sheet(width, height, zlib.crc32(f"{seed}|{character.name}".encode()), ways.hand)
    pen, (across, down) = Pen.over(sheet), sheet.units
    whole, faces = list(_whole(character, ways)), list(_faces(character, ways))
    margin, room = across * _EDGE, across * (1 - 2 * _EDGE)
    high = down - 3 * margin
    small, large = _scale(whole, room, high * _FIGURES_HIGH), _scale(faces, room, high * _FACES_HIGH)
    free = (high - small * _tallest(whole) - large * _tallest(faces)) / 3  # above, between and below the rows
    foot = down - margin - free
    _row(pen, faces, large, across, foot)
    pen.box(-20, foot, across + 20, down + 20, WHITE, 0)  # a bust ends here
    _row(pen, whole, small, across, margin + free + small * _tallest(whole))
    return Drawing(encode(sheet.finished()), width, height)


def _tallest(views: Sequence[_View]) -> float:
    return max(one.bottom for one in views) - min(one.top for one in views)


def _scale(views: Sequence[_View], room: float, high: float) -> float:
    """All in one size, not touching."""
    return min(high / _tallest(views), room * (1 - _GAP * (len(views) - 1)) / sum(one.width for one in views))


def _row(pen: Pen, views: Sequence[_View], scale: float, across: float, foot: float) -> None:
    """Standing on one line, in the middle, with the same room between them."""
    taken = sum(one.width for one in views) * scale
    space = min((across * (1 - _EDGE) - taken) / (len(views) + 1), across * _WIDEST_GAP)
    x = (across - taken - space * (len(views) - 1)) / 2
    lowest = max(one.bottom for one in views)
    for one in views:
        one.draw(pen.at(x - one.left * scale, foot - lowest * scale, scale))
        x += one.width * scale + space


def _whole(character: Character, ways: Ways) -> Iterator[_View]:
    """From the front, from three quarters, from the side, from behind, and in action."""
    if is_creature(character.kind):
        for pose in (Pose.STAND, Pose.SIT, Pose.RUN):
            yield _seen(partial(_draw_creature, creature=Creature(character, pose, Emotion.CALM)))
        return
    build = proportions(character, ways.chibi, ways.heroic, ways.elegant)
    for stance, draw in ((_FRONT, _draw_figure), (_THREE_QUARTERS, _draw_figure), (_SIDE, _draw_figure), (_FRONT, _draw_back)):
        yield _seen(partial(draw, figure=Figure(character, Pose.STAND, Emotion.CALM, posed(stance, build), ways.big_eyes)))
    running = Figure(character, _ACTION, Emotion.DETERMINED, posed(replace(STANCES[_ACTION], lift=6), build), ways.big_eyes, sway=0.5)
    yield _seen(partial(_draw_figure, figure=running))


def _faces(character: Character, ways: Ways) -> Iterator[_View]:
    """Three moods: head and shoulders; the head alone of who goes on four legs, the whole of a bird."""
    for emotion in _FACES:
        if is_creature(character.kind):
            yield _face(Creature(character, Pose.STAND, emotion, close=True))
        else:
            bones = posed(replace(_FRONT, turn=0.3), proportions(character, ways.chibi, ways.heroic, ways.elegant))
            figure = Figure(character, Pose.STAND, emotion, bones, ways.big_eyes)
            yield _bust(figure.head_extent(), partial(_draw_figure, figure=figure))


def _face(creature: Creature) -> _View:
    draw = partial(_draw_creature_head, creature=creature)
    return _bust(creature.head_extent(), draw) if creature.shape.upright else _seen(draw)


def _bust(head: tuple[float, float, float, float], draw: Callable[[Pen], None]) -> _View:
    """Down to the shoulders; what is below is covered by paper when the row is done."""
    return _seen(draw, head[3] + (head[3] - head[1]) * _SHOULDERS)


def _seen(draw: Callable[[Pen], None], lowest: float = _PROBE / 2) -> _View:
    """What a drawing covers, down to `lowest`: found by drawing it small on a sheet of its own."""
    probe = Sheet(_PROBE_PIXELS, _PROBE_PIXELS, 0, Hand(wobble=0.0))
    pen = Pen.over(probe).at(400, 600, 800 / _PROBE)
    draw(pen)
    foot = round(min(pen.place(0, lowest)[1], probe.image.height))
    left, top, right, bottom = ImageChops.invert(probe.image.crop((0, 0, probe.image.width, foot))).getbbox() or (0, 0, 1, 1)
    (x, y), unit = pen.place(0, 0), pen.scale
    return _View((left - x) / unit - _AROUND, (top - y) / unit - _AROUND, (right - x) / unit + _AROUND, (bottom - y) / unit, draw)


def _draw_figure(pen: Pen, figure: Figure) -> None:
    draw_figure(pen, figure)


def _draw_back(pen: Pen, figure: Figure) -> None:
    draw_back(pen, figure)


def _draw_creature(pen: Pen, creature: Creature) -> None:
    draw_creature(pen, creature)


def _draw_creature_head(pen: Pen, creature: Creature) -> None:
    draw_creature_head(pen, creature)
