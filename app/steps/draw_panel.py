"""A panel becomes a take: drawn here by the draft artist, or asked of a service and its answer adopted."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.ai import pricing
from app.ai.artist import Drawing, DrawRequest
from app.ai.brief import Brief, Order, brief
from app.ai.catalogue import Limits
from app.ai.draft.artist import draw
from app.ai.fingerprint import fingerprint
from app.ai.standing import check_model
from app.book.cast_looks import all_in_chapter
from app.errors import BadInput, Unusable
from app.pictures import bounded, measured, thumb
from app.steps.call import Asked, Call
from app.steps.desk import Desk
from app.work.results import PLACEHOLDER, PanelDrawn
from app.work.tasks import DRAFT, Claimed

LONGEST_SENT = 2048  # pixels: models look at no more
LARGEST_SENT = 4_000_000  # bytes of one picture
LARGEST_REQUEST = 18_000_000  # bytes of all pictures as they travel; services end a request at 20 MB
_ON_THE_WAY = 4 / 3  # pictures travel as text
# What a service calls a picture, but nobody can use: smaller than a thumb, or flatter than any model draws.
SHORTEST_TAKE = 256  # pixels of its longer side
FLATTEST_TAKE = 8.5  # the longer side by the shorter one


def run(desk: Desk, step: Claimed) -> PanelDrawn:
    """By the draft artist, in a child process."""
    began = time.monotonic()
    order = _order(step)
    book, panel = desk.store.books.head(step.book_id), desk.store.panels.card(order.panel_id).panel
    cast = all_in_chapter(desk.store.books.cast(step.book_id), panel.chapter)
    request = DrawRequest(panel, cast, book.style, book.language, order.seed, order.listed("changes"))
    drawing, small = desk.in_child(draw_with_thumb, request)
    return PanelDrawn(
        panel_id=order.panel_id,
        picture=desk.store.pictures.keep(drawing.picture, small),
        width=drawing.width,
        height=drawing.height,
        marks=drawing.marks,
        artist=DRAFT,
        seed=request.seed,
        words=order.words,
        changes=request.changes,
        fingerprint=fingerprint(request),
        seconds=time.monotonic() - began,
        model="" if step.task.artist == DRAFT else PLACEHOLDER,
    )


def prepare(desk: Desk, step: Claimed) -> Call:
    """The call for a service that draws; nothing is sent here. Raises Rejected for a model that is gone."""
    name, day = step.lane, pricing.today()
    asked = brief(desk.store, desk.services, _order(step))
    check_model(name, asked.model, day)
    request = request_for(desk, asked)
    estimate = pricing.estimate(desk.services.provider(name), request, day)
    artist = desk.services.artist(name, step.task.limit_s, request.model)
    from app.store.moves import Sending  # the database is not for children, who draw

    sending = Sending(name, request.model, fingerprint(request), estimate)
    return Call(sending, request.prompt, lambda: pricing.asked(artist, name, request, day))


def adopt(desk: Desk, step: Claimed, answer: Asked) -> PanelDrawn:
    """The bytes a service gave become a take, as they came. Raises Unusable for what is no picture, or one that nobody can use.

    A picture of another ratio than was asked for stays whole and undistorted: a frame shows the part of it around its focal point.
    """
    looked = desk.in_child(look_at, str(answer.body))
    check_size(looked.width, looked.height)
    order = _order(step)
    return PanelDrawn(
        panel_id=order.panel_id,
        picture=desk.store.pictures.adopt(answer.body, looked.digest, looked.thumb, looked.kind),
        width=looked.width,
        height=looked.height,
        marks=(),
        artist=answer.receipt.provider,
        seed=order.seed,
        words=order.words,
        changes=order.listed("changes"),
        fingerprint=answer.receipt.fingerprint,
        seconds=answer.seconds,
        model=answer.receipt.model,
        prompt=answer.prompt,
    )


def _order(step: Claimed) -> Order:
    return Order(step.book_id, int(step.target), step.lane, step.task, step.choices)


def request_for(desk: Desk, asked: Brief) -> DrawRequest:
    """Everything about the drawing, its pictures made small enough to be sent; those that help least stay out where all are too many."""
    limits = asked.info.limits if asked.info else Limits()
    largest = min(LARGEST_SENT, limits.picture_bytes or LARGEST_SENT)
    room = min(LARGEST_REQUEST, limits.request_bytes or LARGEST_REQUEST)
    names = tuple(dict.fromkeys(one.name for one in asked.pictures))
    if not names:
        return asked.request({})
    paths = tuple(str(desk.store.pictures.path(name)) for name in names)
    small = desk.in_child(read_bounded, paths, LONGEST_SENT, largest)
    kept = within(room, [len(data) for data, _ in small])
    return asked.request(dict(zip(names[:kept], small[:kept], strict=True)))


def within(room: int, sizes: Sequence[int]) -> int:
    """How many of the pictures, from the first on, travel in `room` bytes."""
    taken = 0.0
    for count, size in enumerate(sizes):
        taken += size * _ON_THE_WAY
        if taken > room:
            return count
    return len(sizes)


def read_bounded(paths: Sequence[str], longest: int, largest: int) -> list[tuple[bytes, str]]:
    """For a child process: some of the pictures are a person's own. Raises BadInput "picture-unreadable"."""
    found = []
    for path in paths:
        try:
            found.append(bounded(Path(path).read_bytes(), longest, largest))
        except (OSError, ValueError):
            raise BadInput("picture-unreadable", path=path) from None
    return found


def check_size(width: int, height: int) -> None:
    """Raises Unusable "answer-wrong-size"."""
    if max(width, height) < SHORTEST_TAKE or max(width, height) > FLATTEST_TAKE * min(width, height):
        raise Unusable("answer-wrong-size", width=width, height=height, least=SHORTEST_TAKE)


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
