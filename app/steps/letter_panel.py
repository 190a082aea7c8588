"""A take with its words over it, for looking at: made when it is shown large, never kept."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from PIL import Image

from app.book.page import Direction
from app.book.storyboard import Mark, Panel
from app.book.text import Language
from app.lettering.draw import letter


def lettered(picture: bytes, panel: Panel, marks: Sequence[Mark], direction: Direction, language: Language) -> bytes:
    """The picture with the panel's lines over it, as a quickly written PNG. For a child process."""
    with Image.open(BytesIO(picture)) as opened:
        opened.load()
        made = letter(opened, panel, marks, direction, language)
    out = BytesIO()
    made.save(out, "PNG", compress_level=1)
    return out.getvalue()
