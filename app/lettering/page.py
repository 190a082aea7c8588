"""A whole page: frames with their art, lettered at the page's scale."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PIL import Image, ImageDraw

from app.book.layout import B5, frame_size
from app.book.page import Box, Direction, Page
from app.book.storyboard import Mark, Panel
from app.book.text import Language
from app.lettering.draw import letter

Art = tuple[Image.Image, Panel, tuple[Mark, ...]]

# The size of letters as part of the height of a B5 page as wide as this one.
_LETTERS = {Language.ENGLISH: 0.0205, Language.CHINESE: 0.02, Language.JAPANESE: 0.02}
_MISSING, _HATCH = 232, 200


def compose_page(
    page: Page, width_px: int, art: Callable[[int], Art | None], direction: Direction, language: Language
) -> Image.Image:
    """The page as it will be read. `art` gives a panel's picture, storyboard and heads; None leaves its frame visibly empty.

    The page is grey (mode "L") as long as all its art is.
    """
    size = (width_px, round(width_px * page.aspect))
    sheet = Image.new("L", size, 255)
    px = letter_px(width_px, direction, language)
    for frame in page.frames:
        left, top = round(frame.box.left * width_px), round(frame.box.top * page.aspect * width_px)
        width, height = frame_size(frame.box, page.aspect, width_px)
        found = art(frame.panel)
        picture = _hatched(width, height) if found is None else _lettered(found, (width, height), direction, language, px)
        if picture.mode != "L" and sheet.mode == "L":
            sheet = sheet.convert("RGB")
        sheet.paste(picture if picture.mode == sheet.mode else picture.convert(sheet.mode), (left, top))
        _border(sheet, Box(left, top, left + width, top + height), width_px)
    return sheet


def letter_px(width_px: int, direction: Direction, language: Language) -> int:
    """One letter size for the whole page; a webtoon is read on a phone, so its letters are larger."""
    scale = 1.25 if direction is Direction.WEBTOON else 1.0
    return max(6, round(_LETTERS[language] * B5 * width_px * scale))


def _lettered(found: Art, size: tuple[int, int], direction: Direction, language: Language, px: int) -> Image.Image:
    picture, panel, marks = found
    fitted, moved = _fitted(picture, marks, size)
    return letter(fitted, panel, moved, direction, language, px)


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


def _border(sheet: Image.Image, box: Box, width_px: int) -> None:
    line = max(1, round(width_px * 0.0032))
    ImageDraw.Draw(sheet).rectangle(
        (box.left - line // 2, box.top - line // 2, box.right + line // 2 - 1, box.bottom + line // 2 - 1),
        outline=0 if sheet.mode == "L" else (0, 0, 0),
        width=line,
    )


def _hatched(width: int, height: int) -> Image.Image:
    """A frame whose panel has no picture: grey with crossed lines, so that nobody takes it for art, and without words."""
    picture = Image.new("L", (width, height), _MISSING)
    draw = ImageDraw.Draw(picture)
    step, line = max(12, min(width, height) // 7), max(2, min(width, height) // 160)
    for start in range(-height, width, step):
        draw.line((start, 0, start + height, height), fill=_HATCH, width=line)
        draw.line((start, height, start + height, 0), fill=_HATCH, width=line)
    return picture
