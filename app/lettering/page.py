"""A whole page: frames with their art, lettered at the page's scale."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw

from app.book.crop import cut
from app.book.layout import B5, frame_size
from app.book.page import Box, Direction, Page
from app.book.storyboard import Mark, Panel
from app.book.text import Language
from app.lettering.draw import draw_balloons
from app.lettering.laid import Placed
from app.lettering.place import place

Art = tuple[Image.Image, Panel, tuple[Mark, ...]]

# The size of letters as part of the height of a B5 page as wide as this one.
_LETTERS = {Language.ENGLISH: 0.0205, Language.CHINESE: 0.02, Language.JAPANESE: 0.02}
_EVEN = 0.85  # the least that a roomy panel's letters shrink to match a crowded one's
_MISSING, _HATCH = 232, 200


def compose_page(page: Page, width_px: int, art: Callable[[int], Art | None], direction: Direction, language: Language) -> Image.Image:
    """The page as it will be read. `art` gives a panel's picture, storyboard and heads; None leaves its frame visibly empty.

    The page is grey (mode "L") as long as all its art is.
    """
    return set_page(page, width_px, art, direction, language).sheet


@dataclass(frozen=True, slots=True)
class SetFrame:
    """One frame of a page that was set. box, balloons: in pixels, of the page and of the frame; crop: in 0..1 of the panel's picture.

    crop: None where the panel has no picture.
    """

    panel: int
    box: Box
    crop: Box | None
    balloons: tuple[Placed, ...]


@dataclass(frozen=True, slots=True)
class SetPage:
    sheet: Image.Image
    frames: tuple[SetFrame, ...]
    letters: int  # the size of letters where there is room


def set_page(page: Page, width_px: int, art: Callable[[int], Art | None], direction: Direction, language: Language) -> SetPage:
    """As `compose_page`, with where everything stands."""
    sheet = Image.new("L", (width_px, round(width_px * page.aspect)), 255)
    frames = [_framed(frame.box, page.aspect, width_px, art(frame.panel)) for frame in page.frames]
    px = letter_px(width_px, direction, language)
    every = _even_balloons(frames, direction, language, px)
    for framed, balloons in zip(frames, every, strict=True):
        draw_balloons(framed.picture, balloons, px)
        if framed.picture.mode != "L" and sheet.mode == "L":
            sheet = sheet.convert("RGB")
        sheet.paste(framed.picture if framed.picture.mode == sheet.mode else framed.picture.convert(sheet.mode), framed.corner)
        _border(sheet, framed, width_px)
    found = (SetFrame(frame.panel, one.box, one.crop, balloons) for frame, one, balloons in zip(page.frames, frames, every, strict=True))
    return SetPage(sheet, tuple(found), px)


@dataclass(frozen=True, slots=True)
class _Framed:
    """The art of one frame, cut to its size, and where it goes on the page."""

    picture: Image.Image
    corner: tuple[int, int]
    panel: Panel | None
    marks: tuple[Mark, ...]
    crop: Box | None = None

    @property
    def box(self) -> Box:
        left, top = self.corner
        return Box(left, top, left + self.picture.width, top + self.picture.height)


def _framed(box: Box, aspect: float, width_px: int, found: Art | None) -> _Framed:
    corner = (round(box.left * width_px), round(box.top * aspect * width_px))
    size = frame_size(box, aspect, width_px)
    if found is None:
        return _Framed(_hatched(*size), corner, None, ())
    picture, panel, marks = found
    fitted, moved, crop = _fitted(picture, panel, marks, size)
    return _Framed(fitted, corner, panel, moved, crop)


def _even_balloons(frames: Sequence[_Framed], direction: Direction, language: Language, px: int) -> list[tuple[Placed, ...]]:
    """The balloons of every frame. When one panel's speech must be smaller, the others follow a part of the way: the page looks even."""

    def placed(framed: _Framed, largest: float) -> tuple[Placed, ...]:
        if framed.panel is None:
            return ()
        return place(framed.panel, framed.marks, framed.picture.size, direction, language, px, largest)

    every = [placed(framed, 1.0) for framed in frames]
    spoken = [
        one.balloon.font_px / px for balloons in every for one in balloons if one.shape not in ("box", "sound", "strip") and not one.sized
    ]
    largest = max(_EVEN, min(spoken, default=1.0))
    if largest >= max(spoken, default=1.0):
        return every
    return [placed(framed, largest) for framed in frames]


def letter_px(width_px: int, direction: Direction, language: Language) -> int:
    """One letter size for the whole page; a webtoon is read on a phone, so its letters are larger."""
    scale = 1.35 if direction is Direction.WEBTOON else 1.0
    return max(6, round(_LETTERS[language] * B5 * width_px * scale))


def _fitted(picture: Image.Image, panel: Panel, marks: Sequence[Mark], size: tuple[int, int]) -> tuple[Image.Image, tuple[Mark, ...], Box]:
    """The art filling the frame without distortion. What is too much is cut away from the heads, or from what a person chose."""
    crop = cut(picture.size, size, marks, panel.focus)
    box = (crop.left * picture.width, crop.top * picture.height, crop.right * picture.width, crop.bottom * picture.height)
    plain = picture.convert("L" if picture.mode in ("1", "L", "I;16") else "RGB")
    fitted = plain.resize(size, Image.Resampling.LANCZOS, box=_within(box, picture.size), reducing_gap=2.0)
    return fitted, tuple(_moved(mark, crop.left, crop.top, crop.width, crop.height) for mark in marks), crop


def _within(box: tuple[float, float, float, float], size: tuple[int, int]) -> tuple[float, float, float, float]:
    """Pillow takes no box that is a hair beyond the picture."""
    return box[0], box[1], min(box[2], float(size[0])), min(box[3], float(size[1]))


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
