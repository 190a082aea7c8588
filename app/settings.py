"""What a person chose for one library; `settings_file` keeps it. Never a key: those are kept by `secrets`.

The values cannot hold nonsense: each group checks itself when it is made and raises BadInput. None means "as the program does by itself".
Changed with dataclasses.replace, or `with_provider`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TypeVar
from urllib.parse import parse_qsl, urlsplit

from app.errors import BadInput

VERSION = 1
WEB = ("http", "https")
PROMPT_MODES = ("built-in", "own", "merged")
SIZES = ("512", "1K", "2K", "4K")
DOWNLOADS = ("cbz", "pdf", "epub")  # what a published book may offer beside its pages
LINKS = ("public", "presigned")
LONGEST_LINK_S = 7 * 86_400  # no service signs a link for longer
LONGEST_PROMPT = 8000  # characters a person may write into every prompt
_LOOPBACK = re.compile(r"127(\.\d{1,3}){3}")
_PROXIES = (*WEB, "socks5", "socks5h")
_KEY_PARAMETERS = frozenset({"key", "apikey", "token", "accesstoken", "secret", "password", "sig", "signature"})

Group = TypeVar("Group")


@dataclass(frozen=True, slots=True)
class ProviderSettings:
    """How one service is used. places: calls at once. artist_model, writer_model: instead of the catalogue's default.

    artist_size: of its pictures, one of SIZES. workflow: path of a ComfyUI workflow file.
    """

    name: str
    base_url: str | None = None
    proxy: str | None = None
    timeout_s: float | None = None
    places: int | None = None
    artist_model: str | None = None
    writer_model: str | None = None
    workflow: str | None = None
    requests_a_minute: int | None = None
    images_a_minute: int | None = None
    requests_a_day: int | None = None
    artist_size: str | None = None

    def __post_init__(self) -> None:
        at = f"providers.{self.name}"
        _text(f"{at}.name", self.name)
        check_url(f"{at}.base_url", self.base_url)
        check_url(f"{at}.proxy", self.proxy, _PROXIES)
        _number(f"{at}.timeout_s", self.timeout_s, 5, 3600, optional=True)
        _whole(f"{at}.places", self.places, 1, 256, optional=True)
        for name in ("artist_model", "writer_model", "workflow"):
            if getattr(self, name) is not None:
                _text(f"{at}.{name}", getattr(self, name))
        for name in ("requests_a_minute", "images_a_minute", "requests_a_day"):
            _whole(f"{at}.{name}", getattr(self, name), 1, 10_000_000, optional=True)
        if self.artist_size is not None and self.artist_size not in SIZES:
            raise _bad(f"{at}.artist_size", self.artist_size, ", ".join(SIZES))


@dataclass(frozen=True, slots=True)
class WorkSettings:
    """retries: how often a step is sent again by itself. limit_s: the longest a step may take.

    resend_unknown: whether a paid call that got no answer is sent again without asking.
    """

    retries: int = 3
    limit_s: float | None = None
    resend_unknown: bool = False

    def __post_init__(self) -> None:
        _whole("work.retries", self.retries, 0, 10)
        _number("work.limit_s", self.limit_s, 30, 600, optional=True)
        _switch("work.resend_unknown", self.resend_unknown)


@dataclass(frozen=True, slots=True)
class MoneySettings:
    """In millionths of a US dollar. month_cap_micros: None is no cap. ask_above_micros: dearer work is asked about first."""

    month_cap_micros: int | None = None
    ask_above_micros: int = 1_000_000

    def __post_init__(self) -> None:
        _whole("money.month_cap_micros", self.month_cap_micros, 0, 10**12, optional=True)
        _whole("money.ask_above_micros", self.ask_above_micros, 0, 10**12)


@dataclass(frozen=True, slots=True)
class HistorySettings:
    """keep_days: after how many days finished tasks leave the list; None is never. trash_days: how long what was deleted can come back."""

    keep_days: int | None = None
    trash_days: int = 30

    def __post_init__(self) -> None:
        _whole("history.keep_days", self.keep_days, 1, 36_500, optional=True)
        _whole("history.trash_days", self.trash_days, 1, 3650)


@dataclass(frozen=True, slots=True)
class NoticeSettings:
    """desktop: a notification when a task that took longer than `longer_than_s` ends or needs the person. webhook_url: None is none."""

    desktop: bool = True
    longer_than_s: int = 30
    webhook_url: str | None = None
    webhook_private_allowed: bool = False

    def __post_init__(self) -> None:
        _switch("notices.desktop", self.desktop)
        _whole("notices.longer_than_s", self.longer_than_s, 0, 86_400)
        check_url("notices.webhook_url", self.webhook_url)
        _switch("notices.webhook_private_allowed", self.webhook_private_allowed)


@dataclass(frozen=True, slots=True)
class PromptSettings:
    """own: words of the person's for every panel. mode: one of PROMPT_MODES; without own words it is always the built-in prompt."""

    mode: str = "merged"
    own: str = ""

    def __post_init__(self) -> None:
        if self.mode not in PROMPT_MODES:
            raise _bad("prompts.mode", self.mode, ", ".join(PROMPT_MODES))
        own: object = self.own
        if not isinstance(own, str) or len(own) > LONGEST_PROMPT or any(ord(one) < 32 and one not in "\n\t" for one in own):
            raise BadInput("text-unusable", option="prompts.own")


@dataclass(frozen=True, slots=True)
class UpdateSettings:
    """url: where the newest version is told of; None is never asking."""

    url: str | None = None

    def __post_init__(self) -> None:
        check_url("updates.url", self.url)


@dataclass(frozen=True, slots=True)
class NetworkSettings:
    """proxy: on the way to every service and storage that has none of its own; None is what the environment says.

    What is on this machine is reached without one.
    """

    proxy: str | None = None

    def __post_init__(self) -> None:
        check_url("network.proxy", self.proxy, WEB)

    def proxy_to(self, url: str) -> str:
        """ "" for none."""
        try:
            host = urlsplit(url).hostname or ""
        except ValueError:
            return ""
        return "" if is_here(host) else self.proxy or ""


def is_here(host: str) -> bool:
    """Whether that is this very machine."""
    return host in ("localhost", "::1") or host.endswith(".localhost") or _LOOPBACK.fullmatch(host) is not None


@dataclass(frozen=True, slots=True)
class FallBackSettings:
    """Which services are asked, in this order, when one cannot or will not. A paid one costs, so nobody stands here by themselves."""

    artist: tuple[str, ...] = ()
    writer: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for role in ("artist", "writer"):
            named = getattr(self, role)
            if not isinstance(named, list | tuple) or len(named) > 16:
                raise _bad(f"fall_backs.{role}", named, "name, name, …")
            for name in named:
                _text(f"fall_backs.{role}", name)
            object.__setattr__(self, role, tuple(dict.fromkeys(named)))  # JSON has lists only


@dataclass(frozen=True, slots=True)
class StorageSettings:
    """Where books are published: any S3-compatible storage. Its keys are in the keychain (PUBLISHING_KEYS of `secrets`), or in `profile`.

    endpoint_url: None for AWS. path_style: None as the service is known to want it. public_url: where everybody reads the bucket.
    downloads: which of DOWNLOADS go along. link: one of LINKS; a presigned one ends after `link_days`.
    """

    endpoint_url: str | None = None
    region: str | None = None
    bucket: str | None = None
    prefix: str | None = None
    path_style: bool | None = None
    profile: str | None = None
    public_url: str | None = None
    downloads: tuple[str, ...] = ()
    link: str = "public"
    link_days: int = 7

    def __post_init__(self) -> None:
        check_url("storage.endpoint_url", self.endpoint_url)
        check_url("storage.public_url", self.public_url)
        for name in ("region", "bucket", "prefix", "profile"):
            if getattr(self, name) is not None:
                _text(f"storage.{name}", getattr(self, name))
        if self.path_style is not None:
            _switch("storage.path_style", self.path_style)
        forms: object = self.downloads
        if not isinstance(forms, list | tuple) or any(one not in DOWNLOADS for one in forms):
            raise _bad("storage.downloads", forms, ", ".join(DOWNLOADS))
        object.__setattr__(self, "downloads", tuple(dict.fromkeys(forms)))  # JSON has lists only
        if self.link not in LINKS:
            raise _bad("storage.link", self.link, ", ".join(LINKS))
        _whole("storage.link_days", self.link_days, 1, LONGEST_LINK_S // 86_400)


GROUPS = ("work", "money", "history", "notices", "prompts", "fall_backs", "updates", "network", "storage")


@dataclass(frozen=True, slots=True)
class Settings:
    """catalogue: path of a file that corrects the catalogue of models."""

    providers: tuple[ProviderSettings, ...] = ()
    work: WorkSettings = field(default_factory=WorkSettings)
    money: MoneySettings = field(default_factory=MoneySettings)
    history: HistorySettings = field(default_factory=HistorySettings)
    notices: NoticeSettings = field(default_factory=NoticeSettings)
    prompts: PromptSettings = field(default_factory=PromptSettings)
    fall_backs: FallBackSettings = field(default_factory=FallBackSettings)
    updates: UpdateSettings = field(default_factory=UpdateSettings)
    network: NetworkSettings = field(default_factory=NetworkSettings)
    storage: StorageSettings = field(default_factory=StorageSettings)
    catalogue: str | None = None

    def __post_init__(self) -> None:
        if self.catalogue is not None:
            _text("catalogue", self.catalogue)

    def provider(self, name: str) -> ProviderSettings:
        """What was chosen for a service; all None where nothing was."""
        return next((chosen for chosen in self.providers if chosen.name == name), ProviderSettings(name))


def with_provider(settings: Settings, chosen: ProviderSettings) -> Settings:
    """The same settings, but with `chosen` for the service it names."""
    others = [one for one in settings.providers if one.name != chosen.name]
    return replace(settings, providers=tuple(sorted([*others, chosen], key=lambda one: one.name)))


# ------------------------------------------------------------------ checks


def _bad(option: str, value: object, valid: str) -> BadInput:
    return BadInput("unknown-value", option=option, value=str(value)[:80], valid=valid)


def _whole(option: str, value: object, least: int, most: int, *, optional: bool = False) -> None:
    if value is None and optional:
        return
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
        raise _bad(option, value, f"{least} – {most}")


def _number(option: str, value: object, least: float, most: float, *, optional: bool = False) -> None:
    if value is None and optional:
        return
    if not isinstance(value, int | float) or isinstance(value, bool) or not least <= value <= most:
        raise _bad(option, value, f"{least} – {most}")


def _switch(option: str, value: object) -> None:
    if not isinstance(value, bool):
        raise _bad(option, value, "true, false")


def _text(option: str, value: object) -> None:
    if not isinstance(value, str) or not value.strip() or len(value) > 4096 or any(ord(letter) < 32 for letter in value):
        raise BadInput("text-unusable", option=option)


def check_url(option: str, value: object, schemes: tuple[str, ...] = WEB) -> None:
    """Whether an address may be kept; None is none.

    Raises BadInput "url-unusable" or "url-with-secret"; neither repeats the address, which may hold a password.
    """
    if value is None:
        return
    unusable = BadInput("url-unusable", option=option, schemes=", ".join(schemes))
    if not isinstance(value, str) or any(ord(letter) <= 32 for letter in value):
        raise unusable
    try:
        parts = urlsplit(value)
        port = parts.port
    except ValueError:  # a port or an IPv6 address that is none
        raise unusable from None
    if parts.scheme not in schemes or not parts.hostname or port == 0:
        raise unusable
    named = {name.lower().replace("_", "").replace("-", "") for name, _ in parse_qsl(parts.query, keep_blank_values=True)}
    if "@" in parts.netloc or named & _KEY_PARAMETERS:
        raise BadInput("url-with-secret", option=option)
