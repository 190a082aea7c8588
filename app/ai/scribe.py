"""The writer's role as a service plays it: instructions and text in, JSON text of a given shape out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.ai.answer import Answer


@dataclass(frozen=True, slots=True)
class WriteRequest:
    """Everything about one call; the same request gives the same fingerprint (see `fingerprint`).

    model: "" for the service's default. instructions: the part that is the same for every text. text: what to work on.
    schema: JSON Schema of the answer, as JSON text. most_tokens: longest answer wanted; None for the model's own limit.
    """

    model: str
    instructions: str
    text: str
    schema: str
    most_tokens: int | None = None


class Scribe(Protocol):
    """May be used from several threads at once."""

    def ask(self, request: WriteRequest) -> Answer:
        """One call, one answer whose body is JSON text, perhaps cut; never a retry inside. Raises the errors of `Artist.ask`."""
