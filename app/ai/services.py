"""Providers opened as a person's settings and keys say. What a call needs is put together here and nowhere else."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from app import secrets
from app.ai import catalogue
from app.ai.artist import Artist
from app.ai.catalogue import Role
from app.ai.prompts import Mode, Own
from app.ai.provider import Access, Provider
from app.ai.providers import provider
from app.ai.scribe import Scribe
from app.errors import AccountStop, BadInput
from app.settings import ProviderSettings, Settings
from app.work.fall_back import next_of
from app.work.pace import Limits
from app.work.tasks import LEAST_LIMIT_S, MOST_LIMIT_S


class Services:
    """Used from any thread. Settings are asked for each time, so that a change holds from the next call on."""

    def __init__(self, settings: Callable[[], Settings]) -> None:
        self._settings = settings
        self._artist = lru_cache(maxsize=16)(_open_artist)
        self._scribe = lru_cache(maxsize=16)(_open_scribe)

    @property
    def settings(self) -> Settings:
        """As they are now; another object after each change."""
        return self._settings()

    def provider(self, name: str) -> Provider:
        """Raises BadInput "unknown-provider"."""
        found = provider(name)
        if found is None:
            raise BadInput("unknown-provider", provider=name)
        return found

    def artist(self, name: str, limit_s: float | None = None, model: str = "") -> Artist:
        """The service ready to draw; opened once for each way to reach it.

        limit_s: the longest one call may take; None for what the settings, the model's entry in the catalogue or the provider say.
        """
        return self._artist(self.provider(name), self.access(name, limit_s, model))

    def scribe(self, name: str, limit_s: float | None = None, model: str = "") -> Scribe:
        """The service ready to write, in the same way."""
        return self._scribe(self.provider(name), self.access(name, limit_s, model))

    def access(self, name: str, limit_s: float | None = None, model: str = "") -> Access:
        """Raises AccountStop "key-missing"."""
        found, wishes = self.provider(name), self._settings().provider(name)
        key = secrets.find(found.key_name) if found.key_name else None
        if found.key_name and key is None and not wishes.base_url:
            raise AccountStop("key-missing", provider=name, variable=found.key_name)
        entry = catalogue.find(name, model)
        limit = limit_s or wishes.timeout_s or (entry.time_limit_s if entry else None) or found.limit_s
        limit = min(MOST_LIMIT_S, max(LEAST_LIMIT_S, limit))
        return Access(key or "", wishes.base_url or "", self._proxy(found, wishes), limit, wishes.workflow or "")

    def _proxy(self, found: Provider, wishes: ProviderSettings) -> str:
        """Its own, else that of all; a service without a key and an address is one of this machine."""
        if wishes.proxy or not (found.key_name or wishes.base_url):
            return wishes.proxy or ""
        return self._settings().network.proxy_to(wishes.base_url or "")

    def model(self, name: str, role: Role, wished: str = "") -> str:
        """Which model of a service plays a role: the wished one, else the settings', else the catalogue's; "" is its own."""
        wishes = self._settings().provider(name)
        chosen = wishes.artist_model if role == "artist" else wishes.writer_model
        return wished or chosen or catalogue.default_model(name, role)

    def size(self, name: str, wished: str = "") -> str:
        """How large a service's pictures shall be; "" where nobody said."""
        return wished or self._settings().provider(name).artist_size or ""

    def own_words(self, mode: str = "", text: str = "") -> Own:
        """What a person wants in every prompt: their task's words in the task's mode, else those of the settings."""
        prompts = self._settings().prompts
        return Own(Mode(mode), text) if mode else Own(Mode(prompts.mode), text or prompts.own)

    def next_artist(self, name: str) -> str | None:
        """Who draws when this service cannot or will not; None for nobody."""
        return next_of(self._settings().fall_backs.artist, name)

    def next_writer(self, name: str) -> str | None:
        """The same for writing."""
        return next_of(self._settings().fall_backs.writer, name)

    def limits(self, name: str) -> Limits:
        """How fast a service may be called: as the person says, else as the provider does."""
        wishes, found = self._settings().provider(name), self.provider(name)
        a_minute = [limit for limit in (wishes.requests_a_minute, wishes.images_a_minute) if limit is not None]
        return Limits(wishes.places or found.places, min(a_minute) if a_minute else None, wishes.requests_a_day)

    def month_cap(self) -> int | None:
        return self._settings().money.month_cap_micros


def _open_artist(found: Provider, access: Access) -> Artist:
    if found.artist is None:
        raise BadInput("no-artist", provider=found.name)
    return found.artist(access)


def _open_scribe(found: Provider, access: Access) -> Scribe:
    if found.scribe is None:
        raise BadInput("no-writer", provider=found.name)
    return found.scribe(access)
