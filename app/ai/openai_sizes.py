"""Which sizes in pixels the picture models of the OpenAI API draw."""

from __future__ import annotations

import math

from app.ai.sizes import Limits, pixels_of, ratio_of, within

# Models that draw any size within limits, by how their names begin.
FREE = {family: Limits(step=16, longest=3840, flattest=3.0, fewest=655_360, most=8_294_400) for family in ("gpt-image-2", "chatgpt-image")}
# All others draw these, and what is not known is asked for one of them too: every service has them.
FIXED = ((1024, 1024), (1024, 1536), (1536, 1024))


def size_for(model: str, ratio: str, size: str) -> str:
    """What to ask for, as the API writes it ("1024x1536"); "auto" where no ratio is wished for."""
    wished = ratio_of(ratio)
    if wished is None:
        return "auto"
    limits = next((limits for family, limits in FREE.items() if model.startswith(family)), None)
    width, height = within(limits, wished, pixels_of(size)) if limits else _nearest(wished)
    return f"{width}x{height}"


def _nearest(ratio: float) -> tuple[int, int]:
    return min(FIXED, key=lambda side: abs(math.log(side[0] / side[1] / ratio)))
