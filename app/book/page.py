"""Pages: where each panel stands, in reading order, and the balloons over the art."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.book.script import LineKind


class Direction(StrEnum):
    RIGHT_TO_LEFT = "rtl"
    LEFT_TO_RIGHT = "ltr"
    WEBTOON = "webtoon"


@dataclass(frozen=True, slots=True)
class Box:
    """left, top, right, bottom; in the unit of whoever holds it (page: 0..1 of the page; balloon: pixels)."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Frame:
    """The place of one panel on a page; `box` in 0..1 of the page's width and height."""

    panel: int
    box: Box


@dataclass(frozen=True, slots=True)
class Page:
    """One page; frames in reading order. `aspect` is height / width (B5: 1.4142; a webtoon strip may be taller).

    rows: how many frames a person wants in each row; () where the page is found as its panels ask.
    """

    number: int
    chapter: int
    frames: tuple[Frame, ...]
    aspect: float
    rows: tuple[int, ...] = ()


def turns_after(number: int, direction: Direction) -> bool:
    """Whether the reader turns the page behind the page of that number: the first page stands alone, then two and two face each other."""
    return direction is not Direction.WEBTOON and number % 2 == 1


@dataclass(frozen=True, slots=True)
class Balloon:
    """A line set over the art. `box` and `tail` (the speaker's mouth, or None) in pixels of the picture lettered."""

    kind: LineKind
    text: str
    box: Box
    tail: tuple[float, float] | None
    vertical: bool
    font_px: int
