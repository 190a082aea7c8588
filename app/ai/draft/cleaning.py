"""A picture on a plain background becomes the same picture on white, without any model. Pure: bytes in, bytes out.

What touches the border and looks like it, as an eye sees it (CIELAB), is background; what is enclosed stays, so white clothes survive.
The figure is never stretched, turned or blown up. Where the border is many colours there is no telling what is background: that is said.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops, ImageCms, ImageFilter, ImageOps, ImageStat

from app.ai.draft.flood import touching_border
from app.ai.draft.heic import is_heic, opened_heic
from app.errors import BadInput
from app.pictures import encode, on_white

RATIOS = ("1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "16:9", "21:9")
SIZES = {"1K": 1024, "2K": 2048, "4K": 4096}  # pixels of the longer side
READ = ("PNG", "JPEG", "WEBP", "TIFF")
_KEPT = ("PNG", "JPEG", "WEBP")
_UNREADABLE = (OSError, ValueError, SyntaxError)  # what Pillow says of damaged files
_ORIENTATION, _TURNED = 0x0112, 5  # EXIF: from 5 on the picture lies on its side
_WORKED_AT = 8192  # pixels of the longer side
_TOLERANCE = 13.0  # CIELAB: a difference seen at a glance is 2 to 3, shadows and paper differ by more
_PLAIN = 0.6  # from this share of the border on, its few colours are the background
_KIND_OF_BORDER = 0.06  # a colour with less of the border than this is what stands there
_MOST_COLOURS = 6
_MARGIN = 0.04  # white around the figure, of its longer side
_LIGHT_PAPER = 200  # of 255: a background as light as this, and of one colour, is white paper in some light


@dataclass(frozen=True, slots=True)
class Cleaned:
    """picture: PNG. found_width, found_height: of the original, upright. smaller: the size that was wished would have blown it up."""

    picture: bytes
    width: int
    height: int
    found_width: int
    found_height: int
    smaller: bool


def cleaned(original: bytes, ratio: str = "3:4", size: str = "2K", path: str = "") -> Cleaned:
    """path: what the picture is called where it cannot be read.

    Raises BadInput: "picture-heic", "picture-too-large", "picture-unreadable", "background-busy", "unknown-value".
    """
    longest = checked(ratio, size)
    # A figure is rarely less than a third of the picture: more of a large original is not looked at.
    picture, alpha, found = _read(original, path, min(3 * longest, _WORKED_AT))
    background = _background(picture, alpha)
    figure = _cut(_whitened(picture, background), background)
    sheet = _framed(figure, ratio)
    smaller = max(sheet.size) < longest
    if not smaller:
        sheet = sheet.resize(_exact(longest, ratio), Image.Resampling.LANCZOS)
    return Cleaned(encode(sheet), sheet.width, sheet.height, *found, smaller)


def clean_file(path: str, ratio: str, size: str) -> Cleaned:
    """For a child process. Raises as `cleaned`."""
    try:
        return cleaned(Path(path).read_bytes(), ratio, size, path)
    except OSError:
        raise BadInput("picture-unreadable", path=path) from None


def checked(ratio: str, size: str) -> int:
    """The pixels of the longer side. Raises BadInput "unknown-value"."""
    if ratio not in RATIOS:
        raise BadInput("unknown-value", option="--ratio", value=ratio, valid=", ".join(RATIOS))
    if size not in SIZES:
        raise BadInput("unknown-value", option="--size", value=size, valid=", ".join(SIZES))
    return SIZES[size]


# ------------------------------------------------------------------ reading


def kept_as(original: bytes, path: str = "") -> bytes:
    """The original as it is, or as PNG where a library keeps no such files (TIFF, HEIC). Raises as `cleaned`."""
    try:
        with _opened(original, path) as opened:
            return encode(on_white(ImageOps.exif_transpose(opened))) if opened.format not in _KEPT else original
    except _UNREADABLE:
        raise BadInput("picture-unreadable", path=path) from None


def _opened(original: bytes, path: str) -> Image.Image:
    if is_heic(original):
        return opened_heic(original)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return Image.open(BytesIO(original), formats=READ)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise BadInput("picture-too-large", most=(Image.MAX_IMAGE_PIXELS or 0) // 1_000_000) from None
    except _UNREADABLE:
        raise BadInput("picture-unreadable", path=path) from None


def _read(original: bytes, path: str, longest: int) -> tuple[Image.Image, Image.Image | None, tuple[int, int]]:
    """The picture in colours, upright, no larger than `longest`; what is see-through of it; how large it was found."""
    try:
        with _opened(original, path) as opened:
            width, height = opened.size
            if opened.mode in ("RGB", "RGBA", "L", "CMYK"):  # others would lose by it
                opened.thumbnail((longest, longest), Image.Resampling.LANCZOS, reducing_gap=2.0)
            turned = ImageOps.exif_transpose(opened)
            alpha = turned.convert("RGBA").getchannel("A") if turned.has_transparency_data else None
            picture = on_white(turned).convert("RGB")
            lies = opened.getexif().get(_ORIENTATION, 1) >= _TURNED
            return picture, alpha, (height, width) if lies else (width, height)
    except _UNREADABLE:
        raise BadInput("picture-unreadable", path=path) from None


# ------------------------------------------------------------------ what is background


def _background(picture: Image.Image, alpha: Image.Image | None) -> Image.Image:
    """A mask, 255 where there is background."""
    like = ImageChops.lighter(_alike(picture), alpha.point(_SEE_THROUGH)) if alpha is not None else _alike(picture)
    # A gap in an outline narrower than this lets nothing through; what was taken away at the edges is given back.
    reach = 1 if max(picture.size) < 700 else 2
    sure = touching_border(_shrunk(like, reach))
    return ImageChops.darker(_grown(sure, reach + 1), like)


def _shrunk(mask: Image.Image, by: int) -> Image.Image:
    """A blur and a threshold: the same as a filter of ranks, twenty times as fast."""
    return mask.filter(ImageFilter.BoxBlur(by)).point(_ONLY_WHOLE)


def _grown(mask: Image.Image, by: int) -> Image.Image:
    return mask.filter(ImageFilter.BoxBlur(by)).point(_AT_ALL)


_ONLY_WHOLE, _AT_ALL = [0] * 255 + [255], [0] + [255] * 255


_SEE_THROUGH = [255 if value < 128 else 0 for value in range(256)]


def _alike(picture: Image.Image) -> Image.Image:
    """255 where the picture looks like its border."""
    seen = _lab(picture.filter(ImageFilter.BoxBlur(1)))
    colours = _border_colours(seen)
    masks = [_near(seen, colour) for colour in colours]
    found = masks[0]
    for mask in masks[1:]:
        found = ImageChops.lighter(found, mask)
    return found


def _border_colours(seen: Image.Image) -> list[tuple[int, int, int]]:
    """The colours of the border that stand on two sides of it at least. Raises BadInput "background-busy"."""
    sides = [_along(seen, side) for side in range(4)]
    left = [set(range(len(side))) for side in sides]
    total = sum(map(len, sides))
    colours: list[tuple[int, int, int]] = []
    covered = 0
    while len(colours) < _MOST_COLOURS:
        rest = [sides[side][at] for side in range(4) for at in sorted(left[side])]
        if not rest:
            break
        colour = _middle(rest)
        taken = [{at for at in left[side] if _distance(sides[side][at], colour) < _TOLERANCE} for side in range(4)]
        count = sum(map(len, taken))
        if count < total * _KIND_OF_BORDER:
            break
        for side in range(4):
            left[side] -= taken[side]
        if sum(len(one) > len(side) * 0.05 for one, side in zip(taken, sides, strict=True)) >= 2:
            colours.append(colour)
            covered += count
    if covered < total * _PLAIN:
        raise BadInput("background-busy")
    return colours


def _along(seen: Image.Image, side: int) -> list[tuple[int, int, int]]:
    """One side of the border, a few pixels deep, as at most 120 colours."""
    deep = max(1, min(seen.size) // 100)
    boxes = ((0, 0, seen.width, deep), (0, seen.height - deep, seen.width, seen.height), (0, 0, deep, seen.height))
    box = (*boxes, (seen.width - deep, 0, seen.width, seen.height))[side]
    strip = seen.crop(box)
    length = min(120, max(strip.size))
    strip = strip.resize((length, 1) if side < 2 else (1, length), Image.Resampling.BOX)
    raw = strip.tobytes()
    return [(raw[at], raw[at + 1], raw[at + 2]) for at in range(0, len(raw), 3)]


def _middle(colours: Sequence[tuple[int, int, int]]) -> tuple[int, int, int]:
    """The colour with the most others near it; of a few, because all with all takes long."""
    some = colours[:: max(1, len(colours) // 60)]
    best = max(some, key=lambda one: sum(_distance(one, other) < _TOLERANCE * 0.7 for other in some))
    near = [one for one in colours if _distance(one, best) < _TOLERANCE * 0.7]
    return sorted(one[0] for one in near)[len(near) // 2], _mean(near, 1), _mean(near, 2)


def _mean(colours: Sequence[tuple[int, int, int]], part: int) -> int:
    return round(sum(one[part] for one in colours) / len(colours))


def _distance(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    """In CIELAB; lightness counts less than hue, because a shadow on a wall is still the wall."""
    return math.hypot((one[0] - other[0]) * _LIGHTNESS, one[1] - other[1], one[2] - other[2])


_LIGHTNESS = 100 / 255 * 0.75  # L is 0..100, kept in 0..255


def _near(seen: Image.Image, colour: tuple[int, int, int]) -> Image.Image:
    """255 where the colour is within the tolerance: squares of the differences, summed, each cut off where the sum is too much anyway."""
    limit = _TOLERANCE**2
    scale = 100 / limit  # three times 100 and a little stays within a byte
    parts = []
    for band, middle, weight in zip(seen.split(), colour, (_LIGHTNESS, 1.0, 1.0), strict=True):
        parts.append(band.point([min(101, round(((value - middle) * weight) ** 2 * scale)) for value in range(256)]))
    summed = ImageChops.add(ImageChops.add(parts[0], parts[1]), parts[2])
    return summed.point([255 if value <= 100 else 0 for value in range(256)])


def _lab(picture: Image.Image) -> Image.Image:
    """L in 0..255, a and b with their middle at 128."""
    found = ImageCms.applyTransform(picture, _to_lab())
    if found is None:
        raise BadInput("picture-unreadable", path="")
    return Image.merge("RGB", found.split())


@cache
def _to_lab() -> ImageCms.ImageCmsTransform:
    return ImageCms.buildTransform(ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), "RGB", "LAB")


# ------------------------------------------------------------------ the white sheet


def _whitened(picture: Image.Image, background: Image.Image) -> Image.Image:
    """A soft edge of a pixel, so that the figure does not look cut out. Light paper becomes white inside a drawing too."""
    paper = ImageStat.Stat(picture, background)
    if min(paper.mean) >= _LIGHT_PAPER and max(paper.stddev) < _TOLERANCE:
        bands = zip(picture.split(), paper.mean, strict=True)
        picture = Image.merge("RGB", [band.point([min(255, round(value * 255 / light)) for value in range(256)]) for band, light in bands])
    return Image.composite(Image.new("RGB", picture.size, "white"), picture, background.filter(ImageFilter.BoxBlur(1)))


def _cut(sheet: Image.Image, background: Image.Image) -> Image.Image:
    """The figure with a little white around it; nothing is scaled."""
    box = _shrunk(ImageChops.invert(background), 1).getbbox()  # a speck is no figure
    if box is None:
        raise BadInput("background-busy")
    margin = round(max(box[2] - box[0], box[3] - box[1]) * _MARGIN)
    return _padded(sheet.crop(box), box[2] - box[0] + 2 * margin, box[3] - box[1] + 2 * margin)


def _framed(figure: Image.Image, ratio: str) -> Image.Image:
    """White at the sides or above and below, until it has the ratio."""
    wide, high = _parts(ratio)
    if figure.width * high >= figure.height * wide:
        return _padded(figure, figure.width, max(figure.height, round(figure.width * high / wide)))
    return _padded(figure, max(figure.width, round(figure.height * wide / high)), figure.height)


def _exact(longest: int, ratio: str) -> tuple[int, int]:
    wide, high = _parts(ratio)
    return (longest, round(longest * high / wide)) if wide >= high else (round(longest * wide / high), longest)


def _parts(ratio: str) -> tuple[int, int]:
    wide, _, high = ratio.partition(":")
    return int(wide), int(high)


def _padded(picture: Image.Image, width: int, height: int) -> Image.Image:
    paper = Image.new("RGB", (width, height), "white")
    paper.paste(picture, ((width - picture.width) // 2, (height - picture.height) // 2))
    return paper
