"""Which sizes in pixels the picture models of the OpenAI API draw."""

from __future__ import annotations

import math
from dataclasses import dataclass

# Models that draw only these, by how their names begin. What is not known is offered these too: every service has them.
FIXED = ((1024, 1024), (1024, 1536), (1536, 1024))
FIXED_FAMILIES = ("gpt-image-1",)


@dataclass(frozen=True, slots=True)
class Free:
    """Any size within limits: both sides multiples of `step`, none above `longest`, neither too flat nor too small."""

    step: int = 16
    longest: int = 3840
    flattest: float = 3.0
    fewest: int = 655_360
    most: int = 8_294_400


FREE_FAMILIES = {"gpt-image-2": Free(), "chatgpt-image": Free()}

# About how many pixels a person means. Above 2560 x 1440 the service calls its own results experimental, so 2K stays at that.
PIXELS = {"1K": 1024 * 1024, "2K": 2560 * 1440, "4K": 3840 * 2160}


def size_for(model: str, ratio: str, size: str) -> str:
    """What to ask for, as the API writes it ("1024x1536"); "auto" where no ratio is wished for."""
    wished = _ratio(ratio)
    if wished is None:
        return "auto"
    free = next((limits for family, limits in FREE_FAMILIES.items() if model.startswith(family)), None)
    width, height = _within(free, wished, PIXELS.get(size, PIXELS["1K"])) if free else _nearest(wished)
    return f"{width}x{height}"


def _ratio(text: str) -> float | None:
    """Width by height of "3:4"; None for anything else."""
    parts = text.split(":")
    if len(parts) != 2 or not all(part.isascii() and part.isdigit() and int(part) for part in parts):
        return None
    return int(parts[0]) / int(parts[1])


def _nearest(ratio: float) -> tuple[int, int]:
    return min(FIXED, key=lambda side: abs(math.log(side[0] / side[1] / ratio)))


def _within(limits: Free, ratio: float, pixels: int) -> tuple[int, int]:
    """Rounded down to the step, so that a size never passes the limits it was made for."""
    ratio = min(max(ratio, 1 / limits.flattest), limits.flattest)
    pixels = min(max(pixels, limits.fewest + limits.fewest // 8), limits.most)
    long = min(math.sqrt(pixels * max(ratio, 1 / ratio)), limits.longest)
    short = long / max(ratio, 1 / ratio)
    long_side = int(long // limits.step * limits.step)
    short_side = max(int(short // limits.step * limits.step), math.ceil(long_side / limits.flattest / limits.step) * limits.step)
    return (long_side, short_side) if ratio >= 1 else (short_side, long_side)
