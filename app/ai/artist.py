"""The artist's role: a panel of the storyboard becomes a picture."""

from __future__ import annotations

from dataclasses import dataclass

from app.book.cast import Character
from app.book.storyboard import Mark, Panel
from app.book.style import Style
from app.book.text import Language


@dataclass(frozen=True, slots=True)
class DrawRequest:
    """Everything about one drawing: the same request gives the same fingerprint, and from the draft artist the same bytes.

    changes: what the person asked for in redraws, oldest first; () for a first drawing.
    """

    panel: Panel
    cast: tuple[Character, ...]
    style: Style
    language: Language
    seed: int
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawn picture without lettering: its bytes as they came (PNG, JPEG or WebP), pixels, and where heads are, if known."""

    picture: bytes
    width: int
    height: int
    marks: tuple[Mark, ...] = ()
