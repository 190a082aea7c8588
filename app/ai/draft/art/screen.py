"""Screentone: greys painted on the sheet become dots (or hatching) of ink, so that the picture is black and white only."""

from __future__ import annotations

import math
from functools import lru_cache

from PIL import Image, ImageChops

BLACK = 0
WHITE = 255
LIGHT = 254  # white that stays white when the place goes dark: lit windows, lamps, the moon


@lru_cache(maxsize=8)
def _cell(pitch: int, hatched: bool) -> Image.Image:
    """One square of thresholds, 1..253, each as often as the next, so that a grey covers its share of the paper."""
    shape = _hatch if hatched else _dot
    ranked = sorted((shape(x, y, pitch), y * pitch + x) for y in range(pitch) for x in range(pitch))
    values = bytearray(pitch * pitch)
    for rank, (_, at) in enumerate(ranked):
        values[at] = 1 + rank * 252 // len(ranked)
    return Image.frombytes("L", (pitch, pitch), bytes(values))


def _dot(x: int, y: int, pitch: int) -> float:
    return -math.cos(2 * math.pi * x / pitch) * math.cos(2 * math.pi * y / pitch)


def _hatch(x: int, y: int, pitch: int) -> float:
    """First one set of slanted lines, in darker greys a second set across it."""
    one = abs(((x + y) % pitch) / pitch - 0.5)
    other = abs(((x - y) % pitch) / pitch - 0.5) + 0.22
    return -min(one, other)


def tiled(tile: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The tile repeated over `size`, by doubling."""
    sheet = Image.new(tile.mode, size)
    sheet.paste(tile, (0, 0))
    width, height = tile.size
    while width < size[0]:
        sheet.paste(sheet.crop((0, 0, min(width, size[0] - width), height)), (width, 0))
        width *= 2
    while height < size[1]:
        sheet.paste(sheet.crop((0, 0, size[0], min(height, size[1] - height))), (0, height))
        height *= 2
    return sheet


def screened(sheet: Image.Image, pitch: int, hatched: bool) -> Image.Image:
    """Greys as dots of `pitch`: paper stays where the grey is lighter than the cell's threshold."""
    thresholds = tiled(_cell(pitch, hatched), sheet.size)
    return ImageChops.subtract(sheet, thresholds).point(_PAPER)


_PAPER = [0] + [255] * 255
