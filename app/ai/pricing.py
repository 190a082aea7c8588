"""What a drawing will cost and what it did, by the service's own words and the catalogue. Millionths of a US dollar; None is unknown."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from app.ai import catalogue
from app.ai.answer import Answer, Usage
from app.ai.artist import Artist, DrawRequest
from app.ai.catalogue import ModelInfo
from app.ai.provider import Provider
from app.ai.scribe import Scribe, WriteRequest
from app.errors import ProviderError


def today() -> date:
    return datetime.now(UTC).date()


def estimate(provider: Provider, request: DrawRequest, day: date) -> int | None:
    """The provider's own word first, then the catalogue's."""
    own = provider.estimate(request)
    info = catalogue.find(provider.name, request.model)
    if own is not None or info is None:
        return own
    shown = len(request.references) + (request.start is not None) + (request.mask is not None)
    return catalogue.estimate_picture(info, request.size, shown, day)


def asked(artist: Artist, provider: str, request: DrawRequest, day: date) -> Answer:
    """Ask, and put the price on what comes back: on an answer that has none, and on an error that was counted."""
    try:
        answer = artist.ask(request)
    except ProviderError as error:
        failure = with_price(error, provider, request.model, request.size, day)
    else:
        if answer.price_micros is not None:
            return answer
        return replace(answer, price_micros=price(provider, answer.model, request.model, answer.usage, request.size, day))
    raise failure


def written(scribe: Scribe, provider: str, request: WriteRequest, day: date) -> Answer:
    """The same for words."""
    try:
        answer = scribe.ask(request)
    except ProviderError as error:
        failure = with_price(error, provider, request.model, "", day)
    else:
        if answer.price_micros is not None:
            return answer
        return replace(answer, price_micros=price(provider, answer.model, request.model, answer.usage, "", day))
    raise failure


def price(provider: str, answered: str, asked: str, usage: Usage, size: str, day: date) -> int | None:
    """Of an answer. answered: the model as it calls itself, often with a version that no catalogue lists; asked: as it was called."""
    info = _info(provider, answered, asked)
    return catalogue.price(info, usage, size, day) if info else None


def with_price(error: ProviderError, provider: str, asked: str, size: str, day: date) -> ProviderError:
    """An error answer may have cost too: what the service counted for it, priced. The same error where nothing was counted."""
    counts = [error.facts.get(name) for name in ("tokens_in", "tokens_out")]
    usage = Usage(*(count if isinstance(count, int) else None for count in counts))
    info = _info(provider, str(error.facts.get("model", "")), asked)
    if info is None or "price_micros" in error.facts or usage == Usage():
        return error
    cost = catalogue.price_of_failure(info, usage, size, day)
    return error if cost is None else type(error)(error.code, **{**error.facts, "price_micros": cost})


def _info(provider: str, answered: str, asked: str) -> ModelInfo | None:
    return catalogue.find(provider, answered) or catalogue.find(provider, asked)
