"""A leaning camera: the whole picture turned a little, with its marks."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from PIL import Image

from app.ai.draft.art.stage import Stage
from app.book.storyboard import Mark


def tilted(stage: Stage, marks: Sequence[Mark], degrees: float) -> tuple[Mark, ...]:
    """Turns the sheet around its middle, enlarged so that no corner is empty; returns where the heads are then."""
    image = stage.sheet.image
    width, height = image.size
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    grown = cos + abs(sin) * max(width / height, height / width) * 0.62
    cx, cy = width / 2, height / 2
    a, b = cos / grown, sin / grown
    back = (a, b, cx - a * cx - b * cy, -b, a, cy + b * cx - a * cy)
    stage.sheet.renew(image.transform(image.size, Image.Transform.AFFINE, back, Image.Resampling.NEAREST, fillcolor=255))

    def moved(x: float, y: float) -> tuple[float, float]:
        dx, dy = x * width - cx, y * height - cy
        return (cx + (dx * cos - dy * sin) * grown) / width, (cy + (dx * sin + dy * cos) * grown) / height

    return tuple(_moved(mark, moved) for mark in marks)


def _moved(mark: Mark, moved: Callable[[float, float], tuple[float, float]]) -> Mark:
    left, top, right, bottom = mark.head
    corners = [moved(x, y) for x, y in ((left, top), (right, top), (right, bottom), (left, bottom))]
    box = (min(x for x, _ in corners), min(y for _, y in corners), max(x for x, _ in corners), max(y for _, y in corners))
    x, y = moved(*mark.mouth)
    return replace(mark, head=(_inside(box[0]), _inside(box[1]), _inside(box[2]), _inside(box[3])), mouth=(_inside(x), _inside(y)))


def _inside(value: float) -> float:
    return round(min(1.0, max(0.0, value)), 4)
