"""The picture that is lettered, as far as geometry knows it: its size, whose heads are where, how it is read."""

from __future__ import annotations

from dataclasses import dataclass

from app.book.page import Box, Direction
from app.book.storyboard import Mark
from app.book.text import Language
from app.lettering.sizes import Size
from app.lettering.words import is_vertical

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Picture:
    size: Size
    marks: tuple[Mark, ...]
    direction: Direction
    language: Language
    font_px: int

    @property
    def vertical(self) -> bool:
        return is_vertical(self.language, self.direction)

    @property
    def rtl(self) -> bool:
        return self.direction is Direction.RIGHT_TO_LEFT

    def head(self, mark: Mark) -> Box:
        width, height = self.size
        left, top, right, bottom = mark.head
        return Box(left * width, top * height, right * width, bottom * height)

    def body(self, mark: Mark) -> Box:
        """Roughly: shoulders twice as wide as the head, down to the edge."""
        head = self.head(mark)
        middle = (head.left + head.right) / 2
        return Box(middle - head.width, head.bottom, middle + head.width, max(head.bottom, float(self.size[1])))

    def mouth(self, mark: Mark) -> Point:
        return mark.mouth[0] * self.size[0], mark.mouth[1] * self.size[1]

    def speaker(self, name: str | None) -> Mark | None:
        """The mark of who speaks; a longer or shorter form of the name will do when only one fits."""
        if name is None:
            return None
        wanted = name.casefold()
        exact = [mark for mark in self.marks if mark.character.casefold() == wanted]
        near = [mark for mark in self.marks if mark.character.casefold() in wanted or wanted in mark.character.casefold()]
        return exact[0] if exact else near[0] if len(near) == 1 else None


def overlap(one: Box, other: Box, gap: float = 0.0) -> bool:
    across = one.left < other.right + gap and other.left < one.right + gap
    return across and one.top < other.bottom + gap and other.top < one.bottom + gap


def covered(box: Box, by: Box) -> float:
    """The part of `box` that `by` covers."""
    wide = min(box.right, by.right) - max(box.left, by.left)
    high = min(box.bottom, by.bottom) - max(box.top, by.top)
    return wide * high / max(1.0, box.width * box.height) if wide > 0 and high > 0 else 0.0


def core(box: Box, shape: str) -> Box:
    """A round balloon leaves the corners of its box empty."""
    if shape in ("box", "strip"):
        return box
    dx, dy = box.width * 0.04, box.height * 0.04
    return Box(box.left + dx, box.top + dy, box.right - dx, box.bottom - dy)
