"""Pictures as bytes: encoding finished ones, small ones for lists."""

from __future__ import annotations

from io import BytesIO
from typing import Literal

from PIL import Image, ImageOps

Coding = Literal["png", "webp"]


def encode(picture: Image.Image, coding: Coding = "png") -> bytes:
    """The picture as PNG (level 3: nearly as small as level 9 for black and white art, four times as fast) or WebP."""
    out = BytesIO()
    if coding == "png":
        picture.save(out, "PNG", compress_level=3)
    else:
        picture.save(out, "WEBP", quality=85, method=2)
    return out.getvalue()


def thumb(picture: bytes, longest: int = 256) -> bytes:
    """A JPEG of the picture whose longer side is at most `longest`; transparent parts become white paper."""
    with Image.open(BytesIO(picture)) as opened:
        opened.draft("RGB", (longest * 2, longest * 2))  # lets JPEG decode at a part of its size
        small = on_white(opened)
    small.thumbnail((longest, longest), Image.Resampling.LANCZOS, reducing_gap=2.0)
    out = BytesIO()
    small.save(out, "JPEG", quality=85)
    return out.getvalue()


def bounded(picture: bytes, longest: int = 2048, most: int = 4_000_000) -> tuple[bytes, str]:
    """A picture made small enough to be sent: its bytes and file ending. One that fits goes as it is.

    Photographs lose what they say about the camera and the place; transparent parts become white paper. What is too big as PNG becomes
    a JPEG of quality 92 with whole colours, then smaller, until it fits. Raises ValueError for what is no picture.
    """
    found = measured(picture)
    if found is None:
        raise ValueError("not a picture")
    kind, width, height = found
    with Image.open(BytesIO(picture)) as opened:
        told = bool(opened.getexif())
        if max(width, height) <= longest and len(picture) <= most and not told:
            return picture, kind
        paper = on_white(ImageOps.exif_transpose(opened))
    paper.thumbnail((longest, longest), Image.Resampling.LANCZOS, reducing_gap=2.0)
    if kind == "png" and len(coded := encode(paper)) <= most:
        return coded, "png"
    while len(coded := _as_jpeg(paper)) > most:
        paper = paper.resize((max(1, paper.width * 3 // 4), max(1, paper.height * 3 // 4)), Image.Resampling.LANCZOS)
    return coded, "jpg"


def _as_jpeg(picture: Image.Image) -> bytes:
    out = BytesIO()
    picture.save(out, "JPEG", quality=92, subsampling=0)
    return out.getvalue()


def on_white(picture: Image.Image) -> Image.Image:
    """Grey or in colours, without what is see-through and without 16 bits."""
    if picture.has_transparency_data:
        coloured = picture.convert("RGBA")
        paper = Image.new("RGBA", coloured.size, "white")
        return Image.alpha_composite(paper, coloured).convert("RGB")
    if picture.mode.startswith("I"):  # 16 bits of grey; converting alone would make all but the darkest white
        return picture.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    return picture.convert("L" if picture.mode in ("1", "L") else "RGB")


def kind_of(data: bytes) -> str | None:
    """The file ending of a PNG, JPEG or WebP picture that can be read whole; None for anything else."""
    found = measured(data)
    return found[0] if found else None


def measured(data: bytes) -> tuple[str, int, int] | None:
    """File ending, width and height in pixels of a PNG, JPEG or WebP picture that can be read whole; None for anything else."""
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG", "WEBP")) as picture:
            picture.load()
            return {"PNG": "png", "JPEG": "jpg", "WEBP": "webp"}[picture.format or ""], picture.width, picture.height
    except (OSError, ValueError, KeyError, SyntaxError, Image.DecompressionBombError):
        return None


def blank(width: int, height: int) -> bytes:
    """White paper, as a PNG."""
    return encode(Image.new("RGB", (width, height), "white"))


def clear_where_white(mask: bytes) -> bytes:
    """The mask (white where something may change) as a PNG that is see-through there, which is how some services want it."""
    with Image.open(BytesIO(mask)) as opened:
        grey = opened.convert("L")
    black = Image.new("RGBA", grey.size, (0, 0, 0, 255))
    black.putalpha(grey.point([255 - value for value in range(256)]))
    return encode(black)
