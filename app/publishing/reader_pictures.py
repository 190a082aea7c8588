"""The pictures of a reader: every page in the sizes that screens need, and the one that others show beside a link."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageDraw, ImageFilter

from app.pictures import on_white

WIDTHS = (800, 1200, 1600)  # a phone, a tablet or half a desktop's screen, a large or zoomed one
FALL_BACK = 800  # one for browsers that do not know WebP
PREVIEW = (1200, 630)
CARDS = 3  # first pages on the preview
_WEBP_MOST, _OTHER_MOST = 16383, 65500  # pixels a side: more their formats cannot say
_INKED = 0.6  # part of the pixels that is nearly black or white in a page of lines and tones
_CARD = (360, 509)
_B5 = 1.4142


@dataclass(frozen=True, slots=True)
class Coded:
    """One encoded size of a page. coding: "webp", "png" or "jpg"."""

    coding: str
    width: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Drawn:
    """A page in all sizes. width, height: in pixels, as it came. card: small, for the preview."""

    width: int
    height: int
    sizes: tuple[Coded, ...]
    card: Image.Image


def drawn(data: bytes) -> Drawn:
    """The encoded picture of a page, read."""
    with Image.open(BytesIO(data)) as opened:
        opened.load()
        return Drawn(opened.width, opened.height, sizes_of(opened), card(opened))


def sizes_of(picture: Image.Image) -> tuple[Coded, ...]:
    """The page as WebP in every width of WIDTHS it has the pixels for (at least one), and one PNG or JPEG, the last.

    A page of ink gets 16 greys without loss: half the bytes of the usual coding, and its tones stay sharp.
    """
    sheet = on_white(picture)
    inked = _is_inked(sheet)
    wide = (*(width for width in WIDTHS if width < sheet.width), min(sheet.width, WIDTHS[-1]))
    fitting = dict.fromkeys(_fitting(sheet, width, _WEBP_MOST) for width in wide)
    other = _fitting(sheet, min(FALL_BACK, sheet.width), _OTHER_MOST)
    return *(_webp(sheet, width, inked) for width in fitting), _fall_back(sheet, other, inked)


def _is_inked(sheet: Image.Image) -> bool:
    if sheet.mode != "L":
        return False
    counts = sheet.histogram()
    return sum(counts[:24]) + sum(counts[-24:]) >= _INKED * sum(counts)


def _webp(sheet: Image.Image, width: int, inked: bool) -> Coded:
    picture = _narrowed(sheet, width)
    if inked:
        return Coded("webp", width, _coded(_sixteen(picture), "WEBP", lossless=True, quality=40, method=3))
    return Coded("webp", width, _coded(picture, "WEBP", quality=80, method=3))


def _fall_back(sheet: Image.Image, width: int, inked: bool) -> Coded:
    picture = _narrowed(sheet, width)
    if not inked:
        return Coded("jpg", width, _coded(picture, "JPEG", quality=82, optimize=True))
    return Coded("png", width, _coded(_sixteen(picture).quantize(16, dither=Image.Dither.NONE), "PNG", bits=4, compress_level=6))


def _sixteen(picture: Image.Image) -> Image.Image:
    return picture.point([round(value / 17) * 17 for value in range(256)])


def _fitting(picture: Image.Image, width: int, most: int) -> int:
    """A narrower width where a very long strip would be too high for its format."""
    return max(1, min(width, most * picture.width // picture.height))


def _narrowed(picture: Image.Image, width: int) -> Image.Image:
    if width == picture.width:
        return picture
    return picture.resize((width, max(1, round(picture.height * width / picture.width))), Image.Resampling.LANCZOS, reducing_gap=2.0)


def _coded(picture: Image.Image, coding: str, **how: object) -> bytes:
    out = BytesIO()
    picture.save(out, coding, **how)
    return out.getvalue()


def card(picture: Image.Image) -> Image.Image:
    """A page small enough to keep for the preview; of a strip its beginning."""
    sheet = on_white(picture)
    return sheet.resize(_CARD, Image.Resampling.LANCZOS, box=(0, 0, *_beginning(sheet)), reducing_gap=2.0).convert("RGB")


def _beginning(sheet: Image.Image) -> tuple[float, float]:
    return min(sheet.width, sheet.height / _B5), min(sheet.height, sheet.width * _B5)


def preview(cards: Sequence[Image.Image], right_to_left: bool, ground: str, seal: str) -> bytes:
    """Up to CARDS first pages side by side on the desk, in reading order, as a JPEG of 1200 × 630."""
    sheet = Image.new("RGB", PREVIEW, ground)
    shade = Image.new("L", PREVIEW, 0)
    gap, (width, height) = 30, _CARD
    left = (PREVIEW[0] - len(cards) * width - (len(cards) - 1) * gap) // 2
    top = (PREVIEW[1] - height) // 2 - 4
    places = [(left + at * (width + gap), top) for at in range(len(cards))]
    for x, y in places:
        ImageDraw.Draw(shade).rectangle((x + 4, y + 14, x + width - 4, y + height + 14), fill=110)
    sheet.paste((20, 19, 17), mask=shade.filter(ImageFilter.GaussianBlur(14)))
    for place, one in zip(places, reversed(cards) if right_to_left else cards, strict=True):
        sheet.paste(one, place)
    ImageDraw.Draw(sheet).rectangle((0, PREVIEW[1] - 10, *PREVIEW), fill=seal)
    return _coded(sheet, "JPEG", quality=86, optimize=True)
