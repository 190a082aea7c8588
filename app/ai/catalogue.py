"""The models that services offer, as dated data: what each can do, what it costs, until when there is it.

`resources/catalogue.json` says what was known on its day; a person's own file (the setting `catalogue`) lies over it. None is unknown.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import Decimal
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, Literal

from app.ai.answer import Usage
from app.errors import BadInput
from app.paths import resource

Role = Literal["artist", "writer"]
WARN_BEFORE = timedelta(days=60)
_STRICT = {"extra": "forbid"}
_LARGEST_FILE = 4_000_000


@dataclass(frozen=True, slots=True)
class Prices:
    """In US dollars. text_in, text_out, image_out: per million tokens (so also millionths of a dollar per token).

    image: per picture, by size. reference: for each picture shown to the model. extra: what a drawing costs besides (words in,
    thinking), known only from measuring; used in estimates. free: it costs nothing, as a program on one's own machine.
    """

    __pydantic_config__: ClassVar[Any] = _STRICT
    text_in: Decimal | None = None
    text_out: Decimal | None = None
    image_out: Decimal | None = None
    image: Mapping[str, Decimal | None] = field(default_factory=dict)
    reference: Decimal | None = None
    extra: Decimal | None = None
    free: bool = False

    def __post_init__(self) -> None:
        given = (self.text_in, self.text_out, self.image_out, self.reference, self.extra, *self.image.values())
        if any(price is not None and (not price.is_finite() or price < 0) for price in given):
            raise ValueError("a price is a number from 0")


@dataclass(frozen=True, slots=True)
class Limits:
    """What the service takes from one account and in one call."""

    __pydantic_config__: ClassVar[Any] = _STRICT
    requests_a_minute: int | None = None
    images_a_minute: int | None = None
    requests_a_day: int | None = None
    request_bytes: int | None = None
    picture_bytes: int | None = None
    prompt_characters: int | None = None

    def __post_init__(self) -> None:
        if any(getattr(self, name) is not None and getattr(self, name) < 1 for name in self.__slots__):
            raise ValueError("a limit is a number from 1")


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """One model of one service. id: as the service names it; with a * it stands for all models that are called so.

    ratios, sizes: what it draws; () is unknown. references: the most pictures it looks at. prices_from: what will be asked from a day on.
    ends_sure: False where sources disagree. derived: which of these were worked out and not stated by the service ("prices.image.2K").
    """

    __pydantic_config__: ClassVar[Any] = _STRICT
    provider: str
    id: str
    roles: tuple[Role, ...]
    as_of: date
    ratios: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    references: int | None = None
    masks: bool | None = None
    prices: Prices = field(default_factory=Prices)
    prices_from: Mapping[date, Prices] = field(default_factory=dict)
    limits: Limits = field(default_factory=Limits)
    time_limit_s: float | None = None
    ends: date | None = None
    ends_sure: bool = True
    successor: str = ""
    derived: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not self.roles or not all(_proportion(ratio) for ratio in self.ratios):
            raise ValueError("a model has a role, and ratios like 3:4")
        if self.references is not None and self.references < 0:
            raise ValueError("references are a number from 0")
        if self.time_limit_s is not None and not 1 <= self.time_limit_s <= 86_400:
            raise ValueError("a time limit is 1 to 86400 s")


@dataclass(frozen=True, slots=True)
class Defaults:
    """Which model is used when nobody chose one; "" is none."""

    __pydantic_config__: ClassVar[Any] = _STRICT
    artist: str = ""
    writer: str = ""


@dataclass(frozen=True, slots=True)
class Offer:
    """What one service has."""

    __pydantic_config__: ClassVar[Any] = _STRICT
    defaults: Defaults = field(default_factory=Defaults)
    models: Mapping[str, ModelInfo] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All of it. as_of: the day the built-in part was looked up."""

    __pydantic_config__: ClassVar[Any] = _STRICT
    v: Literal[1]
    as_of: date
    providers: Mapping[str, Offer]

    def models(self, provider: str, role: Role) -> tuple[ModelInfo, ...]:
        """The models of a service for a role, in the catalogue's order; also those that are gone."""
        offer = self.providers.get(provider, Offer())
        return tuple(model for model in offer.models.values() if role in model.roles and "*" not in model.id)

    def find(self, provider: str, model: str) -> ModelInfo | None:
        """What is known about a model; None where nothing is."""
        known = self.providers.get(provider, Offer()).models
        if model in known:
            return known[model]
        return next((replace(one, id=model) for name, one in known.items() if "*" in name and fnmatchcase(model, name)), None)

    def default_model(self, provider: str, role: Role) -> str:
        """The model for a role when nobody chose one; "" where the catalogue names none."""
        defaults = self.providers.get(provider, Offer()).defaults
        return defaults.artist if role == "artist" else defaults.writer


# ------------------------------------------------------------------ which catalogue holds


def load(override: Path | None = None) -> Catalogue:
    """The built-in catalogue, with a person's file over it.

    Raises BadInput "catalogue-unreadable", or "catalogue-broken" that names the place in the file.
    """
    if override is None:
        return _built_in()
    return _checked(_over(_built_in_raw(), _parsed(override)), override)


def use(override: Path | None) -> None:
    """From now on the functions below look into this one. Raises BadInput as `load`; then the one before stays."""
    _in_use[:] = [load(override)] if override else []


def models(provider: str, role: Role) -> tuple[ModelInfo, ...]:
    return _current().models(provider, role)


def find(provider: str, model: str) -> ModelInfo | None:
    return _current().find(provider, model)


def default_model(provider: str, role: Role) -> str:
    return _current().default_model(provider, role)


# Changed by `use` only, as a whole: readers on other threads see the old one or the new one.
_in_use: list[Catalogue] = []


def _current() -> Catalogue:
    return _in_use[0] if _in_use else _built_in()


@cache
def _built_in() -> Catalogue:
    return _checked(_built_in_raw(), resource("catalogue.json"))


def _built_in_raw() -> dict[str, Any]:
    raw = _parsed(resource("catalogue.json"))
    for offer in raw["providers"].values():
        for model in offer["models"].values():
            model.setdefault("as_of", raw["as_of"])
    return raw


def _parsed(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise BadInput("catalogue-broken", path=str(path), place="1:1")
        raw = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError:
        raise BadInput("catalogue-unreadable", path=str(path)) from None
    except json.JSONDecodeError as error:
        raise BadInput("catalogue-broken", path=str(path), place=f"{error.lineno}:{error.colno}") from None
    except (ValueError, RecursionError):  # not UTF-8, a number of a million digits, a thousand brackets
        raise BadInput("catalogue-broken", path=str(path), place="1:1") from None
    if not isinstance(raw, dict):
        raise BadInput("catalogue-broken", path=str(path), place="1:1")
    return raw


def _over(below: Any, above: Any) -> Any:
    """Objects are laid over each other key by key; everything else is replaced."""
    if not isinstance(below, dict) or not isinstance(above, dict):
        return above
    return below | {key: _over(below.get(key), value) for key, value in above.items()}


def _checked(raw: dict[str, Any], path: Path) -> Catalogue:
    """The values. Models are told their own names first, and the day of the whole where they have none."""
    from pydantic import TypeAdapter, ValidationError

    for provider, offer in _objects(raw.get("providers")):
        for name, model in _objects(offer.get("models")):
            model |= {"provider": provider, "id": name, "as_of": model.get("as_of", raw.get("as_of"))}
    try:
        return TypeAdapter(Catalogue).validate_json(json.dumps(raw), strict=True)
    except ValidationError as error:
        place = ".".join(str(part) for part in error.errors(include_url=False, include_input=False, include_context=False)[0]["loc"])
        raise BadInput("catalogue-broken", path=str(path), place=place) from None


def _objects(raw: object) -> list[tuple[str, dict[str, Any]]]:
    """The members that are objects themselves; what is none is found by the check."""
    return [(name, value) for name, value in raw.items() if isinstance(value, dict)] if isinstance(raw, dict) else []


# ------------------------------------------------------------------ money


def price(model: ModelInfo, usage: Usage, size: str, today: date) -> int | None:
    """What a call cost, in millionths of a US dollar, by the price list of that day. None is unknown, and 0 is free.

    A picture costs what the list says for its size (size "": the usual one); tokens in, and tokens out beyond those of the
    picture, are added where their price is known. A model of both roles was asked for words when there is no size.
    """
    prices = prices_on(model, today)
    if prices.free:
        return 0
    if "artist" not in model.roles or ("writer" in model.roles and not size):
        return _sum((_tokens(usage.tokens_in, prices.text_in), _tokens(usage.tokens_out, prices.text_out)))
    picture = _picture(model, prices, size)
    if picture is None:
        return _sum((_tokens(usage.tokens_out, prices.image_out), _tokens(usage.tokens_in, prices.text_in) or Decimal(0)))
    beyond = None
    if usage.tokens_out is not None and prices.image_out:
        beyond = _tokens(max(0, usage.tokens_out - math.ceil(picture / prices.image_out)), prices.text_out)
    return _sum((picture, _tokens(usage.tokens_in, prices.text_in) or Decimal(0), beyond or Decimal(0)))


def price_of_failure(model: ModelInfo, usage: Usage, size: str, today: date) -> int | None:
    """What an answer without a picture cost, in millionths of a dollar: its words; all of it where as much came out as a picture takes."""
    prices = prices_on(model, today)
    picture = _picture(model, prices, size)
    came_out = usage.tokens_out or 0
    if prices.free or (picture is not None and prices.image_out and came_out >= picture / prices.image_out):
        return price(model, usage, size, today)
    known = [cost for cost in (_tokens(usage.tokens_in, prices.text_in), _tokens(usage.tokens_out, prices.text_out)) if cost is not None]
    return math.ceil(sum(known, Decimal(0))) if known else None


def estimate_picture(model: ModelInfo, size: str, references: int, today: date) -> int | None:
    """What drawing one picture will about cost, in millionths of a US dollar; None where nobody says. 0 is free."""
    prices = prices_on(model, today)
    if prices.free:
        return 0
    shown = (prices.reference or Decimal(0)) * 1_000_000 * max(0, references)
    return _sum((_picture(model, prices, size), shown, (prices.extra or Decimal(0)) * 1_000_000))


def estimate_text(model: ModelInfo, tokens_in: int, tokens_out: int, today: date) -> int | None:
    """What a call for words will about cost, in millionths of a US dollar; None where nobody says. 0 is free."""
    prices = prices_on(model, today)
    if prices.free:
        return 0
    return _sum((_tokens(tokens_in, prices.text_in), _tokens(tokens_out, prices.text_out)))


def prices_on(model: ModelInfo, today: date) -> Prices:
    """The price list of that day."""
    begun = [day for day in model.prices_from if day <= today]
    return model.prices_from[max(begun)] if begun else model.prices


def _picture(model: ModelInfo, prices: Prices, size: str) -> Decimal | None:
    """In millionths of a dollar. Without a size the service draws 1K, or the only one it has."""
    usual = model.sizes[0] if len(model.sizes) == 1 else "1K"
    listed = prices.image.get(size or usual)
    return None if listed is None else listed * 1_000_000


def _tokens(count: int | None, per_million: Decimal | None) -> Decimal | None:
    return None if count is None or per_million is None else max(0, count) * per_million


def _sum(parts: tuple[Decimal | None, ...]) -> int | None:
    """Rounded up, so that what costs something is never shown as nothing; unknown when a part is."""
    known = [part for part in parts if part is not None]
    return math.ceil(sum(known, Decimal(0))) if len(known) == len(parts) else None


# ------------------------------------------------------------------ what a person is told before a run


@dataclass(frozen=True, slots=True)
class Fine:
    """No end is announced, or it is far away."""


@dataclass(frozen=True, slots=True)
class EndsSoon:
    """on: its last day is the one before. successor: "" where none is named. sure: False where sources disagree."""

    on: date
    successor: str
    sure: bool


@dataclass(frozen=True, slots=True)
class Gone:
    on: date
    successor: str
    sure: bool


def standing(model: ModelInfo, today: date) -> Fine | EndsSoon | Gone:
    """Whether a model can still be counted on."""
    if model.ends is None or today < model.ends - WARN_BEFORE:
        return Fine()
    kind = EndsSoon if today < model.ends else Gone
    return kind(model.ends, model.successor, model.ends_sure)


def nearest_ratio(model: ModelInfo, width: int, height: int) -> str:
    """Of the ratios a model draws, the one nearest to these sides; "" where it is not known which it draws."""
    return nearest_of(model.ratios, width, height)


def nearest_of(ratios: Sequence[str], width: int, height: int) -> str:
    wished = math.log(width / height)
    return min(ratios, key=lambda ratio: abs(math.log(_proportion(ratio)) - wished), default="")


def _proportion(ratio: str) -> float:
    """Width by height of "3:4"; 0 for what is no ratio."""
    width, _, height = ratio.partition(":")
    if not all(part.isascii() and part.isdigit() and len(part) < 6 and int(part) for part in (width, height)):
        return 0.0
    return int(width) / int(height)
