"""A character gets a model sheet: drawn here or by a service, or made of a person's photo or sketch."""

from __future__ import annotations

import time

from app.ai import pricing
from app.ai.artist import DrawRequest
from app.ai.brief import Order
from app.ai.draft.cleaning import clean_file
from app.ai.draft.sheet import draw_sheet
from app.ai.fingerprint import fingerprint
from app.ai.sheet_brief import CLEANED_RATIO, DRAWN_RATIO, character_of, sheet_brief
from app.ai.standing import check_model
from app.book.cast import Character
from app.book.style import Style
from app.pictures import thumb
from app.steps.call import Asked, Call
from app.steps.desk import Desk
from app.steps.draw_panel import check_size, look_at, request_for
from app.work.results import SheetDrawn
from app.work.tasks import DRAFT, Claimed

USUAL_SIZE = "2K"


def run(desk: Desk, step: Claimed) -> SheetDrawn:
    """In a child process: drawn by the draft artist, or the person's picture cleaned without any model."""
    began = time.monotonic()
    character = character_of(desk.store, step.book_id, step.target)
    order, original = _order(step), _original(step)
    ratio, size = _ratio(step), str(order.choices.get("size") or "") or USUAL_SIZE
    picture, small, width, height = _cleaned(desk, original, ratio, size) if original else _drawn(desk, step, character, order.seed)
    return SheetDrawn(
        character=character.name,
        picture=desk.store.pictures.keep(picture, small),
        width=width,
        height=height,
        artist=DRAFT,
        fingerprint="",
        seconds=time.monotonic() - began,
        ratio=ratio,
        size=size,
        original=original or None,
        seed=order.seed,
    )


def prepare(desk: Desk, step: Claimed) -> Call:
    """The call for a service that draws; nothing is sent here. Raises Rejected for a model that is gone."""
    from app.store.moves import Sending

    name, day = step.lane, pricing.today()
    asked = sheet_brief(desk.store, desk.services, _order(step), step.target)
    check_model(name, asked.model, day)
    request: DrawRequest = request_for(desk, asked)
    estimate = pricing.estimate(desk.services.provider(name), request, day)
    artist = desk.services.artist(name, step.task.limit_s, request.model)
    return Call(
        Sending(name, request.model, fingerprint(request), estimate), request.prompt, lambda: pricing.asked(artist, name, request, day)
    )


def adopt(desk: Desk, step: Claimed, answer: Asked) -> SheetDrawn:
    """The bytes a service gave, as they came. Raises Unusable for what is no picture, or one that nobody can use."""
    looked = desk.in_child(look_at, str(answer.body))
    check_size(looked.width, looked.height)
    order = _order(step)
    return SheetDrawn(
        character=character_of(desk.store, step.book_id, step.target).name,
        picture=desk.store.pictures.adopt(answer.body, looked.digest, looked.thumb, looked.kind),
        width=looked.width,
        height=looked.height,
        artist=answer.receipt.provider,
        fingerprint=answer.receipt.fingerprint,
        seconds=answer.seconds,
        ratio=_ratio(step),
        size=str(order.choices.get("size") or ""),
        original=_original(step) or None,
        seed=order.seed,
        model=answer.receipt.model,
        prompt=answer.prompt,
    )


def _order(step: Claimed) -> Order:
    return Order(step.book_id, 0, step.lane, step.task, step.choices)


def _original(step: Claimed) -> str:
    return str(step.choices.get("original") or "")


def _ratio(step: Claimed) -> str:
    return str(step.choices.get("ratio") or "") or (CLEANED_RATIO if _original(step) else DRAWN_RATIO)


def _drawn(desk: Desk, step: Claimed, character: Character, seed: int) -> tuple[bytes, bytes, int, int]:
    style = desk.store.books.head(step.book_id).style
    return desk.in_child(draw_with_thumb, character, style, seed)


def _cleaned(desk: Desk, original: str, ratio: str, size: str) -> tuple[bytes, bytes, int, int]:
    return desk.in_child(clean_with_thumb, str(desk.store.pictures.path(original)), ratio, size)


def draw_with_thumb(character: Character, style: Style, seed: int) -> tuple[bytes, bytes, int, int]:
    drawing = draw_sheet(character, style, seed)
    return drawing.picture, thumb(drawing.picture), drawing.width, drawing.height


def clean_with_thumb(path: str, ratio: str, size: str) -> tuple[bytes, bytes, int, int]:
    """For a child process: the picture is a person's own."""
    found = clean_file(path, ratio, size)
    return found.picture, thumb(found.picture), found.width, found.height
