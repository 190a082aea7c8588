"""Services as a person sets them up: which there are, where their keys are, what their models cost, and whether a key is good.

All of it asks a keychain or a network: never call these on the GUI thread.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app import secrets
from app.ai import catalogue, pricing
from app.ai.catalogue import ModelInfo, Role
from app.ai.provider import Checked, Provider
from app.ai.providers import names, provider
from app.ai.services import Services
from app.ai.standing import Ending, ending
from app.secrets import Where
from app.settings import ProviderSettings, Settings
from app.work.tasks import DRAFT

ROLES: tuple[Role, ...] = ("artist", "writer")
COMFYUI = "comfyui"


@dataclass(frozen=True, slots=True)
class ModelOffer:
    """A model as a person chooses it. picture_micros: one picture of `size`; text_micros: a million tokens in, and out. None is unknown."""

    info: ModelInfo
    usual: bool
    size: str = ""
    picture_micros: int | None = None
    text_micros: tuple[int | None, int | None] = (None, None)
    ending: Ending | None = None


@dataclass(frozen=True, slots=True)
class ServiceCard:
    """A service and how it stands. key_name: "" where it takes none. ready: whether it can be called as it is set up.

    chosen: what the person's settings say about it. models: what the catalogue knows, by role.
    """

    name: str
    roles: tuple[Role, ...]
    key_name: str
    key: Where
    checkable: bool
    ready: bool
    chosen: ProviderSettings
    places: int
    limit_s: float
    models: dict[Role, tuple[ModelOffer, ...]]


def cards(settings: Settings, wanted: Iterable[str] = ()) -> tuple[ServiceCard, ...]:
    """All services but the built-in ones, or the wanted ones. One that does not load is left out; the log says why."""
    found = [one for one in map(provider, wanted or names()) if one is not None and one.name != DRAFT]
    keys = dict.fromkeys((one.key_name for one in found if one.key_name), Where.NOWHERE)
    keys |= {place.name: place.where for place in secrets.places(keys)}
    return tuple(_card(one, keys.get(one.key_name, Where.NOWHERE), settings) for one in found)


def _card(found: Provider, key: Where, settings: Settings) -> ServiceCard:
    chosen, day = settings.provider(found.name), pricing.today()
    roles = tuple(role for role in ROLES if (found.artist if role == "artist" else found.scribe) is not None)
    has_key = not found.key_name or key is not Where.NOWHERE or bool(chosen.base_url)
    ready = has_key and (found.name != COMFYUI or bool(chosen.workflow))
    models = {role: offers(found.name, role, chosen.artist_size or "", day) for role in roles}
    return ServiceCard(found.name, roles, found.key_name, key, found.check is not None, ready, chosen, found.places, found.limit_s, models)


def offers(name: str, role: Role, size: str, day: date) -> tuple[ModelOffer, ...]:
    """The models of a service for a role, those that are surely gone left out."""
    usual = catalogue.default_model(name, role)
    found = (_offer(info, usual, role, size, day) for info in catalogue.models(name, role))
    return tuple(one for one in found if not (one.ending and one.ending.sure and one.ending.on <= day))


def _offer(info: ModelInfo, usual: str, role: Role, size: str, day: date) -> ModelOffer:
    ends = ending(info.provider, info.id, day)
    if role == "writer":
        text = (catalogue.estimate_text(info, 1_000_000, 0, day), catalogue.estimate_text(info, 0, 1_000_000, day))
        return ModelOffer(info, info.id == usual, text_micros=text, ending=ends)
    drawn = size if size in info.sizes else next((one for one in ("1K", *info.sizes) if one in info.sizes), "")
    return ModelOffer(info, info.id == usual, drawn, catalogue.estimate_picture(info, drawn, 0, day), ending=ends)


def check(services: Services, name: str) -> Checked:
    """One cheap call: whether key and address are good, and which models the account has. Raises what a call raises."""
    found = services.provider(name)
    access = services.access(name)
    return found.check(access) if found.check is not None else Checked()


def keep_key(name: str, key: str) -> Where:
    """Where the service's key is from now on. An environment variable of its name goes before the keychain."""
    secrets.keep(name, key)
    return secrets.places((name,))[0].where


def forget_key(name: str) -> Where:
    secrets.forget(name)
    return secrets.places((name,))[0].where
