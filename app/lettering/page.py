"""A whole page: frames with their art, lettered at the page's scale."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw

from app.book.layout import B5, frame_size
from app.book.page import Box, Direction, Page
from app.book.storyboard import Mark, Panel
from app.book.text import Language
from app.lettering.draw import draw_balloons
from app.lettering.place import Placed, place

Art = tuple[Image.Image, Panel, tuple[Mark, ...]]

# The size of letters as part of the height of a B5 page as wide as this one.
_LETTERS = {Language.ENGLISH: 0.0205, Language.CHINESE: 0.02, Language.JAPANESE: 0.02}
_EVEN = 0.85  # the least that a roomy panel's letters shrink to match a crowded one's
_MISSING, _HATCH = 232, 200


def compose_page(page: Page, width_px: int, art: Callable[[int], Art | None], direction: Direction, language: Language) -> Image.Image:
    """The page as it will be read. `art` gives a panel's picture, storyboard and heads; None leaves its frame visibly empty.

    The page is grey (mode "L") as long as all its art is.
    """
    sheet = Image.new("L", (width_px, round(width_px * page.aspect)), 255)
    frames = [_framed(frame.box, page.aspect, width_px, art(frame.panel)) for frame in page.frames]
    px = letter_px(width_px, direction, language)
    for framed, balloons in zip(frames, _even_balloons(frames, direction, language, px), strict=True):
        draw_balloons(framed.picture, balloons, px)
        if framed.picture.mode != "L" and sheet.mode == "L":
            sheet = sheet.convert("RGB")
        sheet.paste(framed.picture if framed.picture.mode == sheet.mode else framed.picture.convert(sheet.mode), framed.corner)
        _border(sheet, framed, width_px)
    return sheet


@dataclass(frozen=True, slots=True)
class _Framed:
    """The art of one frame, cut to its size, and where it goes on the page."""

    picture: Image.Image
    corner: tuple[int, int]
    panel: Panel | None
    marks: tuple[Mark, ...]


def _framed(box: Box, aspect: float, width_px: int, found: Art | None) -> _Framed:
    corner = (round(box.left * width_px), round(box.top * aspect * width_px))
    size = frame_size(box, aspect, width_px)
    if found is None:
        return _Framed(_hatched(*size), corner, None, ())
    picture, panel, marks = found
    fitted, moved = _fitted(picture, marks, size)
    return _Framed(fitted, corner, panel, moved)


def _even_balloons(frames: Sequence[_Framed], direction: Direction, language: Language, px: int) -> list[tuple[Placed, ...]]:
    """The balloons of every frame. When one panel's speech must be smaller, the others follow a part of the way: the page looks even."""

    def placed(framed: _Framed, largest: float) -> tuple[Placed, ...]:
        if framed.panel is None:
            return ()
        return place(framed.panel, framed.marks, framed.picture.size, direction, language, px, largest)

    every = [placed(framed, 1.0) for framed in frames]
    spoken = [one.balloon.font_px / px for balloons in every for one in balloons if one.shape not in ("box", "sound", "strip")]
    largest = max(_EVEN, min(spoken, default=1.0))
    if largest >= max(spoken, default=1.0):
        return every
    return [placed(framed, largest) for framed in frames]


def letter_px(width_px: int, direction: Direction, language: Language) -> int:
    """One letter size for the whole page; a webtoon is read on a phone, so its letters are larger."""
    scale = 1.35 if direction is Direction.WEBTOON else 1.0
    return max(6, round(_LETTERS[language] * B5 * width_px * scale))


def _fitted(picture: Image.Image, marks: Sequence[Mark], size: tuple[int, int]) -> tuple[Image.Image, tuple[Mark, ...]]:
    """The art filling the frame without distortion. What is too much is cut from the sides away from the heads."""
    width, height = size
    scale = max(width / picture.width, height / picture.height)
    part_x, part_y = min(1.0, width / scale / picture.width), min(1.0, height / scale / picture.height)
    left, top = _window(part_x, [(mark.head[0], mark.head[2]) for mark in marks]), _window(part_y, [(m.head[1], m.head[3]) for m in marks])
    box = (left * picture.width, top * picture.height, (left + part_x) * picture.width, (top + part_y) * picture.height)
    plain = picture.convert("L" if picture.mode in ("1", "L", "I;16") else "RGB")
    fitted = plain.resize(size, Image.Resampling.LANCZOS, box=box, reducing_gap=2.0)
    return fitted, tuple(_moved(mark, left, top, part_x, part_y) for mark in marks)


def _window(part: float, heads: Sequence[tuple[float, float]]) -> float:
    """Where a window of `part` of the picture starts: in the middle, or where it shows the heads."""
    middle = sum(low + high for low, high in heads) / (2 * len(heads)) if heads else 0.5
    return max(0.0, min(middle - part / 2, 1 - part))


def _moved(mark: Mark, left: float, top: float, part_x: float, part_y: float) -> Mark:
    def across(x: float) -> float:
        return min(1.0, max(0.0, (x - left) / part_x))

    def down(y: float) -> float:
        return min(1.0, max(0.0, (y - top) / part_y))

    x0, y0, x1, y1 = mark.head
    return Mark(mark.character, (across(x0), down(y0), across(x1), down(y1)), (across(mark.mouth[0]), down(mark.mouth[1])))


def _border(sheet: Image.Image, framed: _Framed, width_px: int) -> None:
    line = max(1, round(width_px * 0.0032))
    (left, top), (width, height) = framed.corner, framed.picture.size
    box = (left - line // 2, top - line // 2, left + width + line // 2 - 1, top + height + line // 2 - 1)
    ImageDraw.Draw(sheet).rectangle(box, outline=0 if sheet.mode == "L" else (0, 0, 0), width=line)


def _hatched(width: int, height: int) -> Image.Image:
    """A frame whose panel has no picture: grey with crossed lines, so that nobody takes it for art, and without words."""
    picture = Image.new("L", (width, height), _MISSING)
    draw = ImageDraw.Draw(picture)
    step, line = max(12, min(width, height) // 7), max(2, min(width, height) // 160)
    for start in range(-height, width, step):
        draw.line((start, 0, start + height, height), fill=_HATCH, width=line)
        draw.line((start, height, start + height, 0), fill=_HATCH, width=line)
    return picture
