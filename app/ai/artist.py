"""The artist's role: a panel of the storyboard becomes a picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.ai.answer import Answer
from app.book.cast import Character
from app.book.storyboard import Mark, Panel
from app.book.style import Style
from app.book.text import Language


@dataclass(frozen=True, slots=True)
class Reference:
    """A picture shown to the artist. label: what it is, in words the model reads ("Mira, model sheet"). kind: png, jpg or webp."""

    label: str
    picture: bytes
    kind: str


@dataclass(frozen=True, slots=True)
class DrawRequest:
    """Everything about one drawing: the same request gives the same fingerprint, and from the draft artist the same bytes.

    changes: what the person asked for in redraws, oldest first; () for a first drawing.
    The rest is for services, which read words and look at pictures; the draft artist reads the panel itself.
    model: "" for the service's default. prompt: the whole of what is said to it. ratio: "3:4". size: "1K", "2K" or "4K".
    references: best first. start: the picture a redraw begins with. mask: PNG, white where `start` may change.
    """

    panel: Panel
    cast: tuple[Character, ...]
    style: Style
    language: Language
    seed: int
    changes: tuple[str, ...] = ()
    model: str = ""
    prompt: str = ""
    ratio: str = ""
    size: str = ""
    references: tuple[Reference, ...] = ()
    start: Reference | None = None
    mask: bytes | None = None


@dataclass(frozen=True, slots=True)
class Drawing:
    """A drawn picture without lettering: its bytes as they came (PNG, JPEG or WebP), pixels, and where heads are, if known."""

    picture: bytes
    width: int
    height: int
    marks: tuple[Mark, ...] = ()


class Artist(Protocol):
    """A service that draws. May be used from several threads at once."""

    def ask(self, request: DrawRequest) -> Answer:
        """One call, one answer whose body is a picture; never a retry inside: the queue knows what may be sent again.

        Raises, of app.errors: Busy and Unreachable (nothing was made, may be tried again), Rejected (never will be made),
        AccountStop (no call of this account will be answered), Refused (the model declined), Unusable (answered, but
        without a picture), Lost (sent, and no answer came: nobody knows whether it was billed).
        """
