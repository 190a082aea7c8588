"""A panel becomes a take: drawn here by the draft artist, or asked of a service and its answer adopted."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass
from pathlib import Path

from app.ai.artist import Drawing, DrawRequest
from app.ai.draft.artist import draw
from app.ai.fingerprint import fingerprint
from app.errors import Unusable
from app.pictures import measured, thumb
from app.steps.call import Asked, Call
from app.steps.desk import Desk
from app.store.moves import Sending
from app.work.results import PanelDrawn
from app.work.tasks import Claimed

DRAFT = "draft"


def run(desk: Desk, step: Claimed) -> PanelDrawn:
    """By the draft artist, in a child process."""
    began = time.monotonic()
    request = request_for(desk, step)
    drawing, small = desk.in_child(draw_with_thumb, request)
    return PanelDrawn(
        panel_id=int(step.target),
        picture=desk.store.pictures.keep(drawing.picture, small),
        width=drawing.width,
        height=drawing.height,
        marks=drawing.marks,
        artist=DRAFT,
        seed=request.seed,
        words=_words(step),
        changes=request.changes,
        fingerprint=fingerprint(request),
        seconds=time.monotonic() - began,
    )


def prepare(desk: Desk, step: Claimed) -> Call:
    """The call for a service that draws; nothing is sent here."""
    name = step.lane
    request = request_for(desk, step)
    estimate = desk.services.provider(name).estimate(request)
    sending = Sending(name, request.model, fingerprint(request), estimate)
    artist = desk.services.artist(name, step.task.limit_s)
    return Call(sending, request.prompt, lambda: artist.ask(request))


def adopt(desk: Desk, step: Claimed, answer: Asked) -> PanelDrawn:
    """The bytes a service gave become a take, as they came. Raises Unusable for what is no picture."""
    looked = desk.in_child(look_at, str(answer.body))
    return PanelDrawn(
        panel_id=int(step.target),
        picture=desk.store.pictures.adopt(answer.body, looked.digest, looked.thumb, looked.kind),
        width=looked.width,
        height=looked.height,
        marks=(),
        artist=answer.receipt.provider,
        seed=_seed(step),
        words=_words(step),
        changes=_changes(step),
        fingerprint=answer.receipt.fingerprint,
        seconds=answer.seconds,
        model=answer.receipt.model,
        prompt=answer.prompt,
    )


def request_for(desk: Desk, step: Claimed) -> DrawRequest:
    """Everything about the drawing, from the step's own choices and the book."""
    book = desk.store.books.head(step.book_id)
    panel = desk.store.panels.card(int(step.target)).panel
    cast = desk.store.books.cast(step.book_id)
    model = step.task.artist_model
    return DrawRequest(panel, cast, book.style, book.language, _seed(step), _changes(step), model, prompt=panel.text)


def _seed(step: Claimed) -> int:
    seed = step.choices.get("seed")
    return seed if isinstance(seed, int) else 0


def _words(step: Claimed) -> str:
    return str(step.choices.get("words", ""))


def _changes(step: Claimed) -> tuple[str, ...]:
    asked = step.choices.get("changes")
    return tuple(str(one) for one in asked) if isinstance(asked, list) else ()


def draw_with_thumb(request: DrawRequest) -> tuple[Drawing, bytes]:
    drawing = draw(request)
    return drawing, thumb(drawing.picture)


@dataclass(frozen=True, slots=True)
class Looked:
    """What a picture file is. digest: SHA-256 of its bytes."""

    kind: str
    width: int
    height: int
    digest: str
    thumb: bytes


def look_at(path: str) -> Looked:
    """For a child process: the bytes are a stranger's. Raises Unusable "answer-not-a-picture"."""
    data = Path(path).read_bytes()
    found = measured(data)
    if found is None:
        raise Unusable("answer-not-a-picture")
    kind, width, height = found
    return Looked(kind, width, height, hashlib.sha256(data).hexdigest(), thumb(data))
