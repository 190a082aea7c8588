"""Pictures as services send them: of a size, of a kind, each prompt its own colour."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from io import BytesIO

from PIL import Image

_FORMATS = {"png": "PNG", "jpg": "JPEG", "webp": "WEBP"}


@lru_cache(maxsize=256)
def a_picture(width: int, height: int, kind: str = "png", of: str = "") -> bytes:
    """of: what is drawn; another text gives other bytes."""
    colour = hashlib.sha256(of.encode()).digest()
    out = BytesIO()
    Image.new("RGB", (width, height), (colour[0], colour[1], colour[2])).save(
        out, _FORMATS[kind], **({"compress_level": 1} if kind == "png" else {})
    )
    return out.getvalue()
