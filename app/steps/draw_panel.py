"""A panel becomes a take."""

from __future__ import annotations

import hashlib
import time

from app.ai.artist import Drawing, DrawRequest
from app.ai.draft.artist import draw
from app.pictures import thumb
from app.steps.desk import Desk
from app.store import codec
from app.work.results import PanelDrawn
from app.work.tasks import Claimed

ARTIST = "draft"


def run(desk: Desk, step: Claimed) -> PanelDrawn:
    began = time.monotonic()
    request = request_for(desk, step)
    drawing, small = desk.in_child(draw_with_thumb, request)
    return PanelDrawn(
        panel_id=int(step.target),
        picture=desk.store.pictures.keep(drawing.picture, small),
        width=drawing.width,
        height=drawing.height,
        marks=drawing.marks,
        artist=ARTIST,
        seed=request.seed,
        words=str(step.choices.get("words", "")),
        changes=request.changes,
        fingerprint=hashlib.sha256(codec.dump(request).encode()).hexdigest(),
        seconds=time.monotonic() - began,
    )


def request_for(desk: Desk, step: Claimed) -> DrawRequest:
    """Everything about the drawing, from the step's own choices and the book."""
    book = desk.store.books.head(step.book_id)
    panel = desk.store.panels.card(int(step.target)).panel
    asked, seed = step.choices.get("changes"), step.choices.get("seed")
    changes = tuple(str(one) for one in asked) if isinstance(asked, list) else ()
    return DrawRequest(panel, desk.store.books.cast(step.book_id), book.style, book.language, seed if isinstance(seed, int) else 0, changes)


def draw_with_thumb(request: DrawRequest) -> tuple[Drawing, bytes]:
    drawing = draw(request)
    return drawing, thumb(drawing.picture)
