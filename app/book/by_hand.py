"""What a person did to a panel's balloons and to the cut of its art: kept with the panel, stronger than what is found by itself."""

from __future__ import annotations

from dataclasses import dataclass

from app.book.text import Span

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class BalloonName:
    """Which balloon of a panel: that of the line with this span. nth: of several lines with the same; part: of a long line's balloons."""

    line: Span
    nth: int = 0
    part: int = 0


@dataclass(frozen=True, slots=True)
class ByHand:
    """middle, size, tail: in 0..1 of the frame's width and height. None and "": as it is found by itself.

    text: what is printed instead of the line's own words, which stay as they are.
    """

    name: BalloonName
    middle: Point | None = None
    size: Point | None = None
    tail: Point | None = None
    text: str = ""
    hidden: bool = False

    @property
    def is_placed(self) -> bool:
        return self.middle is not None or self.size is not None


@dataclass(frozen=True, slots=True)
class Focus:
    """What of its art a frame shows: the point that lies in its middle, in 0..1 of the art, and how much larger than it must be."""

    x: float = 0.5
    y: float = 0.5
    zoom: float = 1.0
