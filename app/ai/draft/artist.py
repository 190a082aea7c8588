"""The draft artist: draws any panel offline, at once and free, in ink and screentone, the same bytes for the same request."""

from __future__ import annotations

import io
import random
import zlib
from collections.abc import Sequence
from dataclasses import replace

from PIL import Image

from app.ai.artist import Drawing, DrawRequest
from app.ai.draft.art import effects, places
from app.ai.draft.art.casting import Placed, cast_panel
from app.ai.draft.art.creatures import Creature, draw_creature
from app.ai.draft.art.figure import draw_figure
from app.ai.draft.art.pen import Pen, Sheet
from app.ai.draft.art.props import companions, draw_insert, draw_standing, held_by
from app.ai.draft.art.seats import cart_before, cart_behind, draw_seats, levelled
from app.ai.draft.art.stage import Stage
from app.ai.draft.art.tilt import tilted
from app.ai.draft.art.ways import Ways, honoured, nearer, ways_of
from app.ai.draft.change import apply_change
from app.book.script import Backdrop
from app.book.storyboard import Mark, Panel, Pose, Shot

__all__ = ["LONGEST", "draw", "honoured"]

LONGEST = 1536


def draw(request: DrawRequest) -> Drawing:
    """The panel as a PNG in grey levels (ink and paper), with the places of the heads."""
    return draw_at(request, LONGEST)


def draw_at(request: DrawRequest, longest: int) -> Drawing:
    """The same picture with a longer side of `longest` pixels."""
    panel = request.panel
    for words in request.changes:
        panel = apply_change(panel, words)
    ways = ways_of(request.style)
    panel = replace(panel, shot=_shot(panel, ways))
    seed = _seed(request)
    width, height = panel.ratio.size(longest)
    sheet = Sheet(width, height, seed, ways.hand)
    stage = _stage(sheet, panel, seed)
    marks = _paint(stage, panel, request, ways)
    picture = sheet.finished()
    return Drawing(_png(picture), width, height, marks)


def _shot(panel: Panel, ways: Ways) -> Shot:
    """What can be shown: an insert needs a thing, a close-up a face; then what the composition asks."""
    shot = panel.shot
    if shot is Shot.INSERT:
        if panel.props or any(actor.holds for actor in panel.actors):
            return shot
        shot = Shot.CLOSE_UP if panel.actors else Shot.WIDE
    if not panel.actors and shot in (Shot.CLOSE_UP, Shot.EXTREME_CLOSE_UP):
        return Shot.INSERT if panel.props else Shot.WIDE
    shot = nearer(shot, ways.closer)
    if shot is Shot.EXTREME_CLOSE_UP and any(actor.pose is Pose.COVER_FACE for actor in panel.actors):
        return Shot.CLOSE_UP  # from nearer, the hands would hide that there is a face
    if panel.setting.backdrop is Backdrop.CAR and panel.actors and shot in (Shot.WIDE, Shot.EXTREME_WIDE):
        return Shot.MEDIUM  # nobody stands in a car
    return shot


def _seed(request: DrawRequest) -> int:
    """One seed for the drawing; each change asked for gives another, whether its words were understood or not."""
    told = f"{request.seed}|{request.panel.number}|{len(request.changes)}|{'|'.join(request.changes)}"
    return zlib.crc32(told.encode())


def _stage(sheet: Sheet, panel: Panel, seed: int) -> Stage:
    w, h = sheet.units
    chance = random.Random(seed)
    level = {Shot.EXTREME_WIDE: 0.66, Shot.WIDE: 0.70}.get(panel.shot, 0.72) + chance.uniform(-0.02, 0.02)
    return Stage(sheet, Pen.over(sheet), w, h, h * level, panel.setting, seed)


def _paint(stage: Stage, panel: Panel, request: DrawRequest, ways: Ways) -> tuple[Mark, ...]:
    """Back to front: the place, the weather behind, the things, the people, the effects in front."""
    if panel.shot is Shot.INSERT:
        draw_insert(stage, panel, ways)
        effects.in_front(stage, panel, ways, [])
        return ()
    places.draw_place(stage, panel, ways)
    placed = levelled(panel, cast_panel(panel, request.cast, ways, stage, request.language))
    effects.behind(stage, panel, ways, placed)
    draw_standing(stage, panel, placed)
    draw_seats(stage, panel, placed)
    cart_behind(stage, placed)
    for one in placed:
        if one.aboard:
            _act(stage.pen, one, panel)
    cart_before(stage, placed)
    for one in placed:
        if not one.aboard:
            _act(stage.pen, one, panel)
    marks = _marks(stage, placed)
    if ways.tilt:
        marks = tilted(stage, marks, ways.tilt)
    effects.in_front(stage, panel, ways, placed, marks)
    return marks


def _act(pen: Pen, placed: Placed, panel: Panel) -> None:
    own = placed.pen(pen)
    companions(own, placed, behind=True, panel=panel)
    if isinstance(placed.body, Creature):
        draw_creature(own, placed.body)
        thing = held_by(placed, panel.shot)
        if thing:
            thing(own)
    else:
        draw_figure(own, placed.body, held_by(placed, panel.shot))
    companions(own, placed, behind=False, panel=panel)


def _marks(stage: Stage, placed: Sequence[Placed]) -> tuple[Mark, ...]:
    return tuple(mark for mark in (_mark(stage, one) for one in placed) if mark)


def _mark(stage: Stage, placed: Placed) -> Mark | None:
    """The head of an actor in shares of the picture; None when it fell outside."""
    own = placed.pen(stage.pen)
    width, height = stage.sheet.image.size
    corners = placed.body.head_corners(own)
    left, right = min(x for x, _ in corners) / width, max(x for x, _ in corners) / width
    top, bottom = min(y for _, y in corners) / height, max(y for _, y in corners) / height
    box = (_inside(left), _inside(top), _inside(right), _inside(bottom))
    if box[2] - box[0] < 0.004 or box[3] - box[1] < 0.004:
        return None
    x, y = placed.body.mouth(own)
    mouth = (min(max(x / width, box[0]), box[2]), min(max(y / height, box[1]), box[3]))
    return Mark(placed.actor.character, box, mouth)


def _inside(value: float) -> float:
    return round(min(1.0, max(0.0, value)), 4)


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", compress_level=3)
    return out.getvalue()
