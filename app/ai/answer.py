"""What a service gave for one call, as it came: kept on disk before anybody looks into it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens as the service counted them; None where it did not say."""

    tokens_in: int | None = None
    tokens_out: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """body: the bytes as they came: a picture, or JSON text. kind: "png", "jpg", "webp" or "json", as the service calls it.

    model: the one that answered. request_id: the service's own name for the call ("" where it has none).
    price_micros: millionths of a US dollar; None is unknown, never free.
    """

    body: bytes
    kind: str
    model: str
    request_id: str = ""
    usage: Usage = Usage()
    price_micros: int | None = None
