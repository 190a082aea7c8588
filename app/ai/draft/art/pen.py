"""The sheet and the pen: filled shapes, strokes with a living line, limbs, patterns. Everything else is drawn with these."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from PIL import Image, ImageDraw

from app.ai.draft.art.paths import Point, flatten, parse
from app.ai.draft.art.screen import BLACK, WHITE, screened, tiled

FINER = 2  # the sheet is drawn this much larger than the picture, then reduced: smooth edges without grey lines


@dataclass(frozen=True, slots=True)
class Texture:
    """A pattern of ink on paper, `size` in units of the stage."""

    kind: str  # stripes, dots, checks, bricks, planks, tiles
    size: float = 16.0
    ink: int = BLACK
    paper: int = WHITE


Paint = int | Texture


@dataclass(frozen=True, slots=True)
class Hand:
    """How the pen is held: what the line styles change."""

    weight: float = 1.0
    wobble: float = 1.6
    passes: int = 1  # sketchy: each line twice
    hatched: bool = False
    detail: float = 1.0  # how many small marks are made
    angular: bool = False


class Sheet:
    """A picture in the making: an image of greys, and the smooth unrest of the hand (a displacement by place)."""

    def __init__(self, width: int, height: int, seed: int, hand: Hand) -> None:
        self.width, self.height = width, height
        self.image = Image.new("L", (width * FINER, height * FINER), WHITE)
        self.draw = ImageDraw.Draw(self.image)
        self.hand = hand
        self.px = min(width, height) * FINER / 800.0  # pixels of the sheet in one unit of the stage
        self.units = (width * FINER / self.px, height * FINER / self.px)
        chance = random.Random(seed)
        self._phases = tuple(chance.uniform(0, 6.28) for _ in range(4))

    def renew(self, image: Image.Image) -> None:
        self.image = image
        self.draw = ImageDraw.Draw(image)

    def unrest(self, x: float, y: float, shift: float = 0.0) -> Point:
        """A point of the sheet as the hand places it: neighbours move together, so shapes stay closed."""
        u, v = x / self.px, y / self.px
        a, b, c, d = self._phases
        size = self.hand.wobble * self.px
        return (
            x + size * (math.sin(0.019 * u + 0.027 * v + a + shift) + 0.5 * math.sin(0.061 * v - 0.043 * u + b)),
            y + size * (math.sin(0.024 * u - 0.017 * v + c + shift) + 0.5 * math.sin(0.057 * u + 0.049 * v + d)),
        )

    def finished(self) -> Image.Image:
        """The picture: greys screened into dots, reduced to its size."""
        pitch = max(4, round(max(self.image.size) / 3072 * 12) * 2)
        return screened(self.image, pitch, self.hand.hatched).reduce(FINER)


@dataclass(frozen=True, slots=True)
class Pen:
    """A pen over a sheet with its own coordinates (x' = a x + c y + e, y' = b x + d y + f). Pens are made from pens."""

    sheet: Sheet
    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0
    halo: float = 0.0  # > 0: nothing but a rim of paper this wide around each shape
    weight: float = 1.0

    @staticmethod
    def over(sheet: Sheet) -> Pen:
        """The pen of the stage: the shorter side of the picture is 800 units."""
        return Pen(sheet, a=sheet.px, d=sheet.px)

    def at(self, x: float, y: float, scale: float = 1.0, turn: float = 0.0, mirror: bool = False, tall: float = 1.0) -> Pen:
        """A pen whose origin is at (x, y), turned clockwise by degrees, scaled, mirrored left to right."""
        cos, sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))
        sx, sy = (-scale if mirror else scale), scale * tall
        a, b = cos * sx, sin * sx
        c, d = -sin * sy, cos * sy
        return replace(
            self,
            a=self.a * a + self.c * b,
            b=self.b * a + self.d * b,
            c=self.a * c + self.c * d,
            d=self.b * c + self.d * d,
            e=self.a * x + self.c * y + self.e,
            f=self.b * x + self.d * y + self.f,
        )

    @property
    def scale(self) -> float:
        return float(abs(self.a * self.d - self.b * self.c) ** 0.5)

    def place(self, x: float, y: float) -> Point:
        """Where a point falls on the sheet, in its pixels, before the unrest of the hand."""
        return self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f

    def width_of(self, line: float) -> float:
        """Pixels of a line: lines grow slower than the shapes they bound."""
        sheet = self.sheet
        grown = max(self.scale / sheet.px, 0.05) ** 0.66
        return float(max(line * sheet.px * sheet.hand.weight * self.weight * grown, 0.45 * FINER))

    def _points(self, points: Sequence[Point], shift: float = 0.0) -> list[Point]:
        unrest = self.sheet.unrest
        a, b, c, d, e, f = self.a, self.b, self.c, self.d, self.e, self.f
        return [unrest(a * x + c * y + e, b * x + d * y + f, shift) for x, y in points]

    def _curves(self, path: str) -> list[tuple[list[Point], bool]]:
        step = 13.0 * self.sheet.px / self.scale
        curves: list[tuple[list[Point], bool]] = []
        for segments, closed in parse(path):
            points = [segments[0][0]]
            for segment in segments:
                points.extend(flatten(segment, step))
            if closed and len(segments[-1]) and segments[-1][-1] != segments[0][0]:
                points.extend(flatten((segments[-1][-1], segments[0][0]), step))
            curves.append((points, closed))
        return curves

    # -- shapes

    def shape(self, path: str, paint: Paint | None = WHITE, line: float = 5.0, ink: int = BLACK) -> None:
        """Path data filled with paint and outlined with a line (0: no outline)."""
        for points, _ in self._curves(path):
            self.polygon(points, paint, line, ink)

    def polygon(self, points: Sequence[Point], paint: Paint | None = WHITE, line: float = 5.0, ink: int = BLACK) -> None:
        placed = self._points(points)
        if self.halo:
            self._rim(placed)
            return
        if paint is not None:
            self._fill(placed, paint)
        if line:
            self._line([*placed, placed[0]], line, ink, closed=True)
            for again in range(1, self.sheet.hand.passes):
                loose = self._points(points, shift=0.9 * again)
                self._line([*loose, loose[0]], line * 0.5, ink, closed=True)

    def stroke(self, path: str, line: float = 5.0, ink: int = BLACK) -> None:
        """Open lines, thinner at their ends."""
        for points, closed in self._curves(path):
            self.polyline([*points, points[0]] if closed else points, line, ink)

    def polyline(self, points: Sequence[Point], line: float = 5.0, ink: int = BLACK) -> None:
        if self.halo:
            width = self.halo * self.sheet.px + self.width_of(line) / 2
            self._tube([(x, y, width) for x, y in self._points(points)], WHITE)
            return
        self._line(self._points(points), line, ink, closed=False)
        for again in range(1, self.sheet.hand.passes):
            self._line(self._points(points, shift=0.9 * again), line * 0.5, ink, closed=False)

    def disc(
        self, x: float, y: float, rx: float, ry: float | None = None, paint: Paint | None = WHITE, line: float = 5.0, ink: int = BLACK
    ) -> None:
        ry = rx if ry is None else ry
        count = max(10, min(40, int(7 * math.sqrt(max(rx, ry) * self.scale / self.sheet.px) / 2)))
        ring = [(x + rx * cos, y + ry * sin) for cos, sin in _circle(count)]
        self.polygon(ring, paint, line, ink)

    def box(
        self, left: float, top: float, right: float, bottom: float, paint: Paint | None = WHITE, line: float = 5.0, ink: int = BLACK
    ) -> None:
        sides = ((left, top), (right, top), (right, bottom), (left, bottom))
        points: list[Point] = []
        step = 13.0 * self.sheet.px / self.scale
        for start, end in zip(sides, sides[1:] + sides[:1], strict=True):
            points.extend(flatten((start, end), step))
        self.polygon(points, paint, line, ink)

    def limb(self, joints: Sequence[tuple[float, float, float]], paint: Paint = WHITE, line: float = 4.0, ink: int = BLACK) -> None:
        """A soft tube through (x, y, half width): one outline around all its pieces."""
        scale = self.scale
        placed = [(*self.sheet.unrest(*self.place(x, y)), max(w * scale, 0.5)) for x, y, w in joints]
        edge = self.width_of(line) if line else 0.0
        if self.halo:
            self._tube([(x, y, w + self.halo * self.sheet.px) for x, y, w in placed], WHITE)
            return
        if edge:
            self._tube([(x, y, w + edge * 0.6) for x, y, w in placed], ink)
        inner = [(x, y, w - edge * 0.4) for x, y, w in placed]
        if isinstance(paint, int):
            self._tube(inner, paint)
        else:
            self._through(paint, [_tube_pieces(inner)])

    # -- ink on the sheet

    def _tube(self, joints: Sequence[tuple[float, float, float]], ink: int) -> None:
        draw = self.sheet.draw
        quads, discs = _tube_pieces(joints)
        for quad in quads:
            draw.polygon(quad, fill=ink)
        for disc in discs:
            draw.ellipse(disc, fill=ink)

    def _fill(self, placed: list[Point], paint: Paint) -> None:
        if isinstance(paint, int):
            if len(placed) > 2:
                self.sheet.draw.polygon(placed, fill=paint)
        else:
            self._through(paint, [([placed], [])])

    def _through(self, texture: Texture, pieces: Sequence[tuple[list[list[Point]], list[tuple[float, float, float, float]]]]) -> None:
        """A pattern seen through the pieces."""
        corners = [p for quads, _ in pieces for quad in quads for p in quad]
        corners += [p for _, discs in pieces for x0, y0, x1, y1 in discs for p in ((x0, y0), (x1, y1))]
        image = self.sheet.image
        left, top = max(0, int(min(x for x, _ in corners))), max(0, int(min(y for _, y in corners)))
        right = min(image.width, int(max(x for x, _ in corners)) + 2)
        bottom = min(image.height, int(max(y for _, y in corners)) + 2)
        if right <= left or bottom <= top:
            return
        mask = Image.new("1", (right - left, bottom - top))
        window = ImageDraw.Draw(mask)
        for quads, discs in pieces:
            for quad in quads:
                window.polygon([(x - left, y - top) for x, y in quad], fill=1)
            for x0, y0, x1, y1 in discs:
                window.ellipse((x0 - left, y0 - top, x1 - left, y1 - top), fill=1)
        size = max(6, round(texture.size * self.scale))
        tile = _tile(texture.kind, size, texture.ink, texture.paper)
        image.paste(tiled(tile, mask.size), (left, top), mask)

    def _rim(self, placed: list[Point]) -> None:
        width = self.halo * self.sheet.px
        self._tube([(x, y, width) for x, y in [*placed, placed[0]]], WHITE)
        self._fill(placed, WHITE)

    def _line(self, placed: list[Point], line: float, ink: int, closed: bool) -> None:
        """A stroke whose weight lives: it swells along a closed outline and thins out at the ends of an open one."""
        width = self.width_of(line)
        last = len(placed) - 1
        if last < 1:
            return
        half = []
        for i in range(last + 1):
            t = i / last
            swell = 0.92 + 0.16 * math.sin(t * 9.4 + placed[0][0] * 0.01) if closed else 0.42 + 0.66 * math.sin(math.pi * (0.12 + 0.80 * t))
            half.append(max(0.5, width * swell / 2))
        draw = self.sheet.draw
        round_joints = width > 3.4
        for i in range(last):
            (x0, y0), (x1, y1) = placed[i], placed[i + 1]
            dx, dy = x1 - x0, y1 - y0
            length = math.hypot(dx, dy)
            if length < 0.01:
                continue
            nx, ny = -dy / length, dx / length
            h0, h1 = half[i], half[i + 1]
            draw.polygon(
                ((x0 + nx * h0, y0 + ny * h0), (x1 + nx * h1, y1 + ny * h1), (x1 - nx * h1, y1 - ny * h1), (x0 - nx * h0, y0 - ny * h0)),
                fill=ink,
            )
            if round_joints:
                draw.ellipse((x1 - h1, y1 - h1, x1 + h1, y1 + h1), fill=ink)

    # -- greys over an area of the sheet

    def shade(self, left: float, top: float, right: float, bottom: float, first: int, last: int, sideways: bool = False) -> None:
        """A tone that goes evenly from one grey to another, down (or to the right) over a box of a pen that is not turned."""
        (x0, y0), (x1, y1) = self.place(left, top), self.place(right, bottom)
        box = (round(min(x0, x1)), round(min(y0, y1)), round(max(x0, x1)), round(max(y0, y1)))
        if box[2] <= box[0] or box[3] <= box[1]:
            return
        ramp = Image.linear_gradient("L").point([round(first + (last - first) * i / 255) for i in range(256)])
        if sideways:
            ramp = ramp.transpose(Image.Transpose.ROTATE_90).transpose(Image.Transpose.FLIP_LEFT_RIGHT)
        self.sheet.image.paste(ramp.resize((box[2] - box[0], box[3] - box[1]), Image.Resampling.BILINEAR), box[:2])


@lru_cache(maxsize=64)
def _circle(count: int) -> tuple[Point, ...]:
    return tuple((math.cos(2 * math.pi * i / count), math.sin(2 * math.pi * i / count)) for i in range(count))


def _tube_pieces(joints: Sequence[tuple[float, float, float]]) -> tuple[list[list[Point]], list[tuple[float, float, float, float]]]:
    quads: list[list[Point]] = []
    discs = [(x - w, y - w, x + w, y + w) for x, y, w in joints]
    for (x0, y0, w0), (x1, y1, w1) in pairwise(joints):
        length = math.hypot(x1 - x0, y1 - y0)
        if length < 0.01:
            continue
        nx, ny = -(y1 - y0) / length, (x1 - x0) / length
        quads.append(
            [(x0 + nx * w0, y0 + ny * w0), (x1 + nx * w1, y1 + ny * w1), (x1 - nx * w1, y1 - ny * w1), (x0 - nx * w0, y0 - ny * w0)]
        )
    return quads, [disc for disc in discs if disc[2] > disc[0]]


@lru_cache(maxsize=16)
def _tile(kind: str, size: int, ink: int, paper: int) -> Image.Image:
    """One repeat of a pattern."""
    tile = Image.new("L", (size, size), paper)
    draw = ImageDraw.Draw(tile)
    half, thin = size // 2, max(1, size // 9)
    if kind == "stripes":
        draw.rectangle((0, 0, size, half - 1), fill=ink)
    elif kind == "dots":
        r = size * 0.19
        for x, y in ((size * 0.25, size * 0.25), (size * 0.75, size * 0.75)):
            draw.ellipse((x - r, y - r, x + r, y + r), fill=ink)
    elif kind == "checks":
        draw.rectangle((0, 0, half - 1, half - 1), fill=ink)
        draw.rectangle((half, half, size, size), fill=ink)
    elif kind == "bricks":
        draw.line((0, 0, size, 0), fill=ink, width=thin)
        draw.line((0, half, size, half), fill=ink, width=thin)
        draw.line((0, 0, 0, half), fill=ink, width=thin)
        draw.line((half, half, half, size), fill=ink, width=thin)
    elif kind == "planks":
        draw.line((0, 0, 0, size), fill=ink, width=max(1, size // 16))
    else:
        draw.line((0, 0, size, 0), fill=ink, width=max(1, size // 16))
        draw.line((0, 0, 0, size), fill=ink, width=max(1, size // 16))
    return tile
