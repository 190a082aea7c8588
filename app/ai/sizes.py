"""From a ratio and a rough size to pixels that a model can draw."""

from __future__ import annotations

import math
from dataclasses import dataclass

# About how many pixels a person means. Above 2560 x 1440 services call their own results experimental, so 2K stays at that.
PIXELS = {"1K": 1024 * 1024, "2K": 2560 * 1440, "4K": 3840 * 2160}


@dataclass(frozen=True, slots=True)
class Limits:
    """Both sides are multiples of `step`, none is above `longest`; `flattest` is the longer by the shorter; both ends of the pixels."""

    step: int
    longest: int
    flattest: float
    fewest: int
    most: int


def ratio_of(text: str) -> float | None:
    """Width by height of "3:4"; None for anything else."""
    parts = text.split(":")
    if len(parts) != 2 or not all(part.isascii() and part.isdigit() and int(part) for part in parts):
        return None
    return int(parts[0]) / int(parts[1])


def pixels_of(size: str) -> int:
    return PIXELS.get(size, PIXELS["1K"])


def within(limits: Limits, ratio: float, pixels: int) -> tuple[int, int]:
    """(width, height) near the wish: sides are rounded down to the step, except where that would make the picture too flat or small."""
    flat = min(max(ratio, 1 / ratio), limits.flattest)
    long = min(math.sqrt(min(max(pixels, limits.fewest), limits.most) * flat), float(limits.longest))
    long_side = _down(long, limits.step)
    short_side = max(_down(long / flat, limits.step), _up(long_side / limits.flattest, limits.step))
    while long_side * short_side < limits.fewest:
        short_side += limits.step
    long_side, short_side = max(long_side, short_side), min(long_side, short_side)
    return (long_side, short_side) if ratio >= 1 else (short_side, long_side)


def _down(value: float, step: int) -> int:
    return max(step, int(value // step) * step)


def _up(value: float, step: int) -> int:
    return math.ceil(value / step) * step
