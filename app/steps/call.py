"""A paid step in two halves: a call that is asked, and its answer, kept on disk, that is adopted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from app.ai.answer import Answer, Usage
from app.work.money import Receipt

if TYPE_CHECKING:
    from app.store.answers import KeptAnswer
    from app.store.moves import Sending


@dataclass(frozen=True, slots=True)
class Call:
    """All that is committed before a paid call leaves, and how to send it. prompt: kept with what comes of it."""

    sending: Sending
    prompt: str
    ask: Callable[[], Answer]


@dataclass(frozen=True, slots=True)
class _Note:
    """What is written beside an answer's bytes."""

    provider: str
    fingerprint: str
    prompt: str
    kind: str
    model: str
    request_id: str
    usage: Usage
    price_micros: int | None
    seconds: float


@dataclass(frozen=True, slots=True)
class Asked:
    """An answer that lies on disk. body: its bytes as they came."""

    body: Path
    prompt: str
    seconds: float
    receipt: Receipt


def note_of(call: Call, answer: Answer, seconds: float) -> str:
    """The note for `app.store.answers`; seconds: how long the call took."""
    sending = call.sending
    usage, price = answer.usage, answer.price_micros
    note = _Note(sending.provider, sending.fingerprint, call.prompt, answer.kind, answer.model, answer.request_id, usage, price, seconds)
    from app.store import codec

    return codec.dump(note)


def asked(kept: KeptAnswer) -> Asked:
    from app.store import codec

    note: _Note = codec.load(_Note, kept.note)
    used = (note.usage.tokens_in, note.usage.tokens_out, note.price_micros)
    receipt = Receipt(note.provider, note.model, note.fingerprint, note.request_id, *used, note.seconds)
    return Asked(kept.body, note.prompt, note.seconds, receipt)
