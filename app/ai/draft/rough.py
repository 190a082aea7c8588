"""Storyboard roughs: what the draft artist would draw, as pencil lines on nothing, small enough to be there at once."""

from __future__ import annotations

import io

from PIL import Image, ImageChops, ImageFilter

from app.ai.artist import DrawRequest
from app.ai.draft.artist import draw_at

LONGEST = 480  # pixels
_INK = 118  # grey levels darker than this are drawn; tones are left to the finished picture
_LINE = 92  # of 255: so much of what is around a line is dark too
_PENCIL = (84, 98, 118)


def rough(request: DrawRequest) -> bytes:
    """A PNG; where nothing is drawn the paper shows through."""
    picture = Image.open(io.BytesIO(draw_at(request, LONGEST).picture)).convert("L")
    dark = picture.point([255 if level < _INK else 0 for level in range(256)])
    dense = dark.filter(ImageFilter.BoxBlur(1)).point([255 if share > _LINE else 0 for share in range(256)])
    dark = ImageChops.darker(dark, dense)  # the dots of a screentone stand alone
    within = dark.filter(ImageFilter.MinFilter(5))  # only the edges of what is black all over
    lines = ImageChops.subtract(dark, within).filter(ImageFilter.GaussianBlur(0.5))
    pencil = Image.new("RGBA", picture.size, (*_PENCIL, 0))
    pencil.putalpha(lines)
    out = io.BytesIO()
    pencil.save(out, "PNG", compress_level=1)
    return out.getvalue()
