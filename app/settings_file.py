"""The file in which a library's settings are kept, `settings.json`: read, checked, written without losing what a newer program wrote."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import MISSING, asdict, dataclass, fields
from pathlib import Path
from typing import Any, TypeVar

from app.errors import BadInput, Problem, StorageError
from app.files import storage_errors, write_beside
from app.paths import LibraryPaths
from app.settings import (
    GROUPS,
    FallBackSettings,
    HistorySettings,
    MoneySettings,
    NetworkSettings,
    NoticeSettings,
    PromptSettings,
    ProviderSettings,
    Settings,
    StorageSettings,
    UpdateSettings,
    WorkSettings,
)

VERSION = 1

Group = TypeVar("Group")


@dataclass(frozen=True, slots=True)
class Loaded:
    """problem: why these are the defaults and not what the file says; None where all is well."""

    settings: Settings
    problem: Problem | None = None


def load(paths: LibraryPaths) -> Loaded:
    """The library's settings. A file that cannot be used is set aside, never overwritten, and the defaults stand in for it."""
    path = paths.settings_file
    try:
        body = path.read_bytes()
    except FileNotFoundError:
        return Loaded(Settings())
    except OSError:
        return Loaded(Settings(), Problem("settings-unreadable", {"path": str(path)}))
    try:
        return Loaded(_settings(_parsed(body)))
    except (_Unusable, BadInput) as broken:
        place = broken.place if isinstance(broken, _Unusable) else str(broken.facts.get("option", ""))
        return Loaded(Settings(), Problem("settings-set-aside", {"path": str(path), "kept": _out_of_the_way(path), "place": place}))


def save(paths: LibraryPaths, settings: Settings) -> None:
    """Keep the settings. Keys of the file that this program does not know (a newer one wrote them) stay as they are.

    Raises StorageError where the disk refuses.
    """
    path = paths.settings_file
    with storage_errors(path):
        try:
            body = path.read_bytes()
        except FileNotFoundError:
            body = b"{}"
    try:
        before = _parsed(body)
    except _Unusable:
        _set_aside(path)
        before = {}
    # ASCII, so that a file name with half a character in it can still be written.
    write_beside(path, json.dumps(_merged(before, settings), indent=2, sort_keys=True).encode("ascii") + b"\n")


# ------------------------------------------------------------------ the file


class _Unusable(Exception):
    """The file is not one of ours, or not of this version. place: where."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


def _parsed(body: bytes) -> dict[str, object]:
    try:
        raw = json.loads(body.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise _Unusable(f"{error.lineno}:{error.colno}") from None
    except (ValueError, RecursionError):  # not UTF-8, a number of a million digits, a thousand brackets
        raise _Unusable("1:1") from None
    if not isinstance(raw, dict):
        raise _Unusable("1:1")
    if type(raw.get("v", VERSION)) is not int or raw.get("v", VERSION) != VERSION:
        raise _Unusable("v")
    return raw


def _settings(raw: dict[str, object]) -> Settings:
    named = _object(raw, "providers")
    providers = (_group(ProviderSettings, named, name, at=f"providers.{name}", name=name) for name in sorted(named))
    return Settings(
        tuple(providers),
        _group(WorkSettings, raw, "work"),
        _group(MoneySettings, raw, "money"),
        _group(HistorySettings, raw, "history"),
        _group(NoticeSettings, raw, "notices"),
        _group(PromptSettings, raw, "prompts"),
        _group(FallBackSettings, raw, "fall_backs"),
        _group(UpdateSettings, raw, "updates"),
        _group(NetworkSettings, raw, "network"),
        _group(StorageSettings, raw, "storage"),
        raw.get("catalogue"),  # type: ignore[arg-type] # Settings looks at it
    )


def _group(kind: Callable[..., Group], raw: dict[str, object], key: str, at: str = "", **given: object) -> Group:
    """A group from the keys it knows; it refuses values of the wrong kind itself."""
    known = {one.name for one in fields(kind)} - set(given)  # type: ignore[arg-type]
    return kind(**given, **{name: value for name, value in _object(raw, key, at).items() if name in known})


def _object(raw: dict[str, object], key: str, at: str = "") -> dict[str, object]:
    found = raw.get(key, {})
    if not isinstance(found, dict):
        raise _Unusable(at or key)
    return found


def _merged(before: dict[str, object], settings: Settings) -> dict[str, object]:
    """What to write: what differs from the defaults, over the keys of the file that are not known here."""
    already = before.get("providers")
    providers = already if isinstance(already, dict) else {}
    now: dict[str, object] = {
        "providers": {one.name: _overlaid(providers.get(one.name), one) for one in settings.providers},
        **{name: _overlaid(before.get(name), getattr(settings, name)) for name in GROUPS},
    }
    strange = {key: value for key, value in before.items() if key not in now and key != "catalogue"}
    catalogue = {"catalogue": settings.catalogue} if settings.catalogue is not None else {}
    return strange | {name: group for name, group in now.items() if group} | catalogue | {"v": VERSION}


def _overlaid(before: object, group: Any) -> dict[str, object]:
    known = {one.name: one.default for one in fields(group)}
    strange = {key: value for key, value in before.items() if key not in known} if isinstance(before, dict) else {}
    chosen = {key: value for key, value in asdict(group).items() if known[key] is not MISSING and value != known[key]}
    return strange | chosen


def _set_aside(path: Path) -> str:
    """Move the file out of the way, under the first free name. Raises StorageError."""
    number = 1
    while (aside := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    with storage_errors(path):
        path.replace(aside)
    return aside.name


def _out_of_the_way(path: Path) -> str:
    """Where the broken file is now: it stays where it is when the disk does not let it be moved."""
    try:
        return _set_aside(path)
    except StorageError:
        return path.name
