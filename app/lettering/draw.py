"""Drawing balloons and their letters over a picture, smooth at any size."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import atan2, cos, hypot, pi, sin, sqrt
from random import Random

from PIL import Image, ImageChops, ImageDraw

from app.book.page import Box, Direction
from app.book.storyboard import Mark, Panel
from app.book.text import Language
from app.lettering.laid import Placed
from app.lettering.place import place
from app.lettering.sizes import POWER, edge_of
from app.lettering.tails import Point, centre, reach

_FINE = 3  # outlines are drawn this many times larger and reduced
_INK, _PAPER = 0, 255


def letter(
    picture: Image.Image,
    panel: Panel,
    marks: Sequence[Mark],
    direction: Direction,
    language: Language,
    font_px: int | None = None,
) -> Image.Image:
    """The picture with the panel's lines set over it, as a new image of the same mode (grey stays grey).

    font_px: the size of the letters where there is room; None takes one that suits the picture's size.
    """
    drawn = picture.convert("L" if picture.mode in ("1", "L", "I;16") else "RGB")
    drawn = drawn.copy() if drawn is picture else drawn
    px = font_px or default_px(picture.size)
    draw_balloons(drawn, place(panel, marks, drawn.size, direction, language, px), px)
    return drawn


def default_px(size: tuple[int, int]) -> int:
    """Letters for a picture seen alone: about one thirtieth of its size."""
    return max(8, round(sqrt(size[0] * size[1]) * 0.034))


def draw_balloons(picture: Image.Image, balloons: Sequence[Placed], px: int) -> None:
    """Draw into `picture`; sounds first, so that what is said lies above them. px: the page's letter size, which lines follow."""
    for placed in sorted(balloons, key=lambda one: one.shape != "sound"):
        if placed.shape == "sound":
            _draw_sound(picture, placed)
        else:
            _draw_shape(picture, placed, px)
            _draw_words(picture, placed)


# Shapes: an outline mask and a paper mask, drawn large in a tile and reduced


@dataclass(frozen=True, slots=True)
class _Tile:
    """A part of the picture, enlarged: shapes are drawn into `ink` with their outline and into `paper` without."""

    left: int
    top: int
    ink: Image.Image
    paper: Image.Image
    line: float

    def fine(self, point: Point) -> Point:
        return (point[0] - self.left) * _FINE, (point[1] - self.top) * _FINE

    def polygon(self, points: Sequence[Point], line: float | None = None) -> None:
        fine = [self.fine(point) for point in points]
        width = round((self.line if line is None else line) * _FINE * 2)
        ink = ImageDraw.Draw(self.ink)
        ink.polygon(fine, fill=255)
        if width > 0:
            ink.line([*fine, fine[0], fine[1]], fill=255, width=width, joint="curve")
        ImageDraw.Draw(self.paper).polygon(fine, fill=255)

    def circle(self, centre: Point, radius_x: float, radius_y: float) -> None:
        x, y = self.fine(centre)
        rx, ry, grow = radius_x * _FINE, radius_y * _FINE, self.line * _FINE
        ImageDraw.Draw(self.ink).ellipse((x - rx - grow, y - ry - grow, x + rx + grow, y + ry + grow), fill=255)
        ImageDraw.Draw(self.paper).ellipse((x - rx, y - ry, x + rx, y + ry), fill=255)


def _draw_shape(picture: Image.Image, placed: Placed, px: int) -> None:
    box = placed.balloon.box
    tile = _tile(picture, box, placed.tip, max(1.2, px * 0.07))
    _SHAPES[placed.shape](tile, box, placed.tip, placed.block.letters.px)
    ink = tile.ink.reduce(_FINE)
    paper = tile.paper.reduce(_FINE)
    place_at = (tile.left, tile.top)
    picture.paste(_flat(picture, _INK), (*place_at, tile.left + ink.width, tile.top + ink.height), ink)
    picture.paste(_flat(picture, _PAPER), (*place_at, tile.left + paper.width, tile.top + paper.height), paper)


def _flat(picture: Image.Image, grey: int) -> int | tuple[int, int, int]:
    return grey if picture.mode == "L" else (grey, grey, grey)


def _tile(picture: Image.Image, box: Box, tip: Point | None, line: float) -> _Tile:
    xs, ys = [box.left, box.right], [box.top, box.bottom]
    if tip is not None:
        xs.append(tip[0])
        ys.append(tip[1])
    pad = 3 * line + 4
    left, top = max(0, int(min(xs) - pad)), max(0, int(min(ys) - pad))
    right, bottom = min(picture.width, int(max(xs) + pad) + 1), min(picture.height, int(max(ys) + pad) + 1)
    size = (max(1, right - left) * _FINE, max(1, bottom - top) * _FINE)
    return _Tile(left, top, Image.new("L", size, 0), Image.new("L", size, 0), line)


def _outline(box: Box, count: int = 120, grow: float = 1.0) -> list[Point]:
    x, y = centre(box)
    points = []
    for index in range(count):
        angle = 2 * pi * index / count
        c, s = cos(angle), sin(angle)
        points.append(
            (
                x + grow * box.width / 2 * abs(c) ** (2 / POWER) * (1 if c >= 0 else -1),
                y + grow * box.height / 2 * abs(s) ** (2 / POWER) * (1 if s >= 0 else -1),
            )
        )
    return points


def _round(tile: _Tile, box: Box, tip: Point | None, px: int) -> None:
    tile.polygon(_outline(box))
    if tip is not None:
        tile.polygon(_tail(box, tip, px))


def _tail(box: Box, tip: Point, px: int) -> list[Point]:
    """A curved horn from inside the balloon to `tip`, both sides bent the same way."""
    x, y = centre(box)
    angle = atan2(tip[1] - y, tip[0] - x)
    start = reach(box, angle) * 0.86
    root = (x + cos(angle) * start, y + sin(angle) * start)
    half = min(px * 0.42, 0.2 * min(box.width, box.height))
    side = (-sin(angle) * half, cos(angle) * half)
    length = hypot(tip[0] - root[0], tip[1] - root[1])
    bend = length * 0.16 * (1 if tip[0] < x else -1)
    lean = (-sin(angle) * bend, cos(angle) * bend)
    middle = ((root[0] + tip[0]) / 2 + lean[0], (root[1] + tip[1]) / 2 + lean[1])
    one, other = (root[0] + side[0], root[1] + side[1]), (root[0] - side[0], root[1] - side[1])
    near, far = (middle[0] + side[0] * 0.42, middle[1] + side[1] * 0.42), (middle[0] - side[0] * 0.42, middle[1] - side[1] * 0.42)
    return [*_curve(one, near, tip), *_curve(tip, far, other)]


def _curve(start: Point, bend: Point, end: Point, steps: int = 14) -> list[Point]:
    points = []
    for step in range(steps + 1):
        t = step / steps
        a, b, c = (1 - t) ** 2, 2 * t * (1 - t), t * t
        points.append((a * start[0] + b * bend[0] + c * end[0], a * start[1] + b * bend[1] + c * end[1]))
    return points


def _cloud(tile: _Tile, box: Box, tip: Point | None, px: int) -> None:
    """Bumps of two sizes around an oval, and a trail of bubbles."""
    edge = edge_of("cloud", px)
    inner = Box(box.left + edge, box.top + edge, box.right - edge, box.bottom - edge)
    count = max(8, 2 * round((inner.width + inner.height) * 0.8 / (px * 1.3)))
    for index, (spot, _) in enumerate(_around(inner, count)):
        size = edge * (1.75 if index % 2 else 2.0)
        tile.circle(_towards(spot, centre(box), size - edge * (0.8 if index % 2 else 1.0)), size, size)
    tile.polygon(_outline(inner), line=0)
    if tip is not None:
        _bubbles(tile, box, tip, px)


def _towards(start: Point, end: Point, length: float) -> Point:
    far = max(1.0, hypot(end[0] - start[0], end[1] - start[1]))
    return start[0] + (end[0] - start[0]) * length / far, start[1] + (end[1] - start[1]) * length / far


def _around(box: Box, count: int, shifts: Callable[[], float] = lambda: 0.0) -> list[tuple[Point, Point]]:
    """`count` evenly spaced points along a round outline (`shifts` moves each by a part of the space), and which way is out."""
    ring = _outline(box, 360)
    steps = [hypot(one[0] - other[0], one[1] - other[1]) for one, other in zip(ring, [*ring[1:], ring[0]], strict=True)]
    length, walked, index, found = sum(steps), 0.0, 0, []
    for number in range(count):
        wanted = length * (number + 0.5 + shifts()) / count
        while walked < wanted and index < len(ring) - 1:
            walked += steps[index]
            index += 1
        before, after = ring[index - 1], ring[(index + 1) % len(ring)]
        far = max(1e-6, hypot(after[0] - before[0], after[1] - before[1]))
        found.append((ring[index], ((after[1] - before[1]) / far, (before[0] - after[0]) / far)))
    return found


def _bubbles(tile: _Tile, box: Box, tip: Point, px: int) -> None:
    x, y = centre(box)
    angle = atan2(tip[1] - y, tip[0] - x)
    edge = reach(box, angle)
    room = hypot(tip[0] - x, tip[1] - y) - edge
    trail = ((0.22, 0.3), (0.62, 0.2), (0.95, 0.12)) if room > px * 1.1 else ((0.4, 0.2), (1.0, 0.12))
    for part, size in trail:
        at = edge + room * part
        tile.circle((x + cos(angle) * at, y + sin(angle) * at), px * size * 1.15, px * size)


def _burst(tile: _Tile, box: Box, tip: Point | None, px: int) -> None:
    """Spikes of uneven length all around, and one long one towards who shouts."""
    edge = edge_of("burst", px)
    inner = Box(box.left + edge, box.top + edge, box.right - edge, box.bottom - edge)
    chance = Random(round(box.width) * 7919 + round(box.height))
    count = max(12, round((box.width + box.height) * 1.45 / (px * 1.15)))
    points: list[Point] = []
    for index, (spot, out) in enumerate(_around(inner, 2 * count, lambda: chance.uniform(-0.22, 0.22))):
        stands = edge * chance.uniform(0.62, 1.0) if index % 2 else edge * chance.uniform(-0.05, 0.08)
        points.append((spot[0] + out[0] * stands, spot[1] + out[1] * stands))
    tile.polygon(points)
    if tip is not None:
        tile.polygon(_spike(box, tip, px))


def _spike(box: Box, tip: Point, px: int) -> list[Point]:
    """A straight tail."""
    x, y = centre(box)
    angle = atan2(tip[1] - y, tip[0] - x)
    start = reach(box, angle) - 2 * edge_of("burst", px)
    half = min(px * 0.5, 0.2 * min(box.width, box.height))
    root = (x + cos(angle) * start, y + sin(angle) * start)
    return [(root[0] - sin(angle) * half, root[1] + cos(angle) * half), tip, (root[0] + sin(angle) * half, root[1] - cos(angle) * half)]


def _whisper(tile: _Tile, box: Box, tip: Point | None, px: int) -> None:
    """A dashed outline: the same shape, with gaps cut out of its line."""
    _round(tile, box, tip, px)
    gaps = Image.new("L", tile.ink.size, 0)
    draw = ImageDraw.Draw(gaps)
    ring = [tile.fine(point) for point in _outline(box, 360, grow=1.01)]
    step = max(6, round(360 * px * 0.42 / (1.6 * (box.width + box.height))))
    for start in range(0, 360, 2 * step):
        draw.line([ring[index % 360] for index in range(start, start + step + 1)], fill=255, width=round(tile.line * _FINE * 4))
    tile.ink.paste(0, (0, 0), ImageChops.subtract(gaps, tile.paper))


def _box(tile: _Tile, box: Box, _tip: Point | None, _px: int) -> None:
    tile.polygon([(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)], line=tile.line * 0.75)


def _strip(tile: _Tile, box: Box, _tip: Point | None, _px: int) -> None:
    tile.polygon([(box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)], line=0)


_SHAPES: dict[str, Callable[[_Tile, Box, Point | None, int], None]] = {
    "round": _round,
    "cloud": _cloud,
    "burst": _burst,
    "whisper": _whisper,
    "box": _box,
    "strip": _strip,
}

# Words


def _draw_words(picture: Image.Image, placed: Placed) -> None:
    made, box = placed.block, placed.balloon.box
    x, y = centre(box)
    mask = Image.new("L", (round(box.width) + 4, round(box.height) + 4), 0)
    left, top = x - mask.width / 2, y - mask.height / 2
    indent, lower = (mask.width - made.width) / 2, (mask.height - made.height) / 2
    if placed.shape == "strip":  # prose: every line starts where the first does
        start = made.letters.px * 0.7
        indent, lower = (indent, start) if made.vertical else (start, lower)
    _set(mask, placed, indent + left % 1, lower + top % 1)
    at = (int(left // 1), int(top // 1))
    picture.paste(_flat(picture, _INK), (*at, at[0] + mask.width, at[1] + mask.height), mask)


def _set(mask: Image.Image, placed: Placed, left: float, top: float, halo: float = 0.0) -> None:
    """The block's lines (or columns, from the right) with its upper left corner at (left, top)."""
    made, px = placed.block, placed.block.letters.px
    if made.vertical:
        for index, line in enumerate(made.lines):
            made.letters.draw_down(mask, left + made.width - px - index * made.pitch, top, line, 255, halo)
        return
    draw = ImageDraw.Draw(mask)
    prose = placed.shape == "strip" or (placed.shape == "box" and len(made.lines) > 2)
    ascent = 0.75 if made.letters.language is Language.ENGLISH else 0.88
    for index, (line, length) in enumerate(zip(made.lines, made.lengths, strict=True)):
        indent = 0.0 if prose else (made.width - length) / 2
        made.letters.draw_across(draw, left + indent, top + ascent * px + index * made.pitch, line, 255, halo)


def _draw_sound(picture: Image.Image, placed: Placed) -> None:
    """Big letters with a white rim, leaning a little."""
    made, box = placed.block, placed.balloon.box
    px = made.letters.px
    size = (round(made.width + px), round(made.height + px))
    rim, ink = Image.new("L", size, 0), Image.new("L", size, 0)
    _set(rim, placed, px / 2, px / 2, halo=px * 0.1)
    _set(ink, placed, px / 2, px / 2)
    lean = -4 if made.vertical else 6
    rim, ink = (mask.rotate(lean, Image.Resampling.BICUBIC, expand=True) for mask in (rim, ink))
    x, y = centre(box)
    at = (round(x - rim.width / 2), round(y - rim.height / 2))
    for mask, grey in ((rim, _PAPER), (ink, _INK)):
        picture.paste(_flat(picture, grey), (*at, at[0] + mask.width, at[1] + mask.height), mask)
