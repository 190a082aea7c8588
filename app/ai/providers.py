"""The providers there are: ours by name, and those that third parties registered as entry points."""

from __future__ import annotations

import logging
from functools import cache
from importlib import import_module
from importlib.metadata import EntryPoint, entry_points

from app.ai.provider import Provider
from app.work.tasks import DRAFT

log = logging.getLogger("mangakai.providers")
GROUP = "mangakai.providers"

# name -> module with a PROVIDER; imported when it is asked for, because each brings its own imports.
_OURS: dict[str, str] = {
    DRAFT: "app.ai.draft.provider",
    "gemini": "app.ai.gemini",
    "openai": "app.ai.openai_service",
    "comfyui": "app.ai.comfyui",
}


@cache
def provider(name: str) -> Provider | None:
    """The provider of that name; None where there is none, or a third party's does not load (the log says why)."""
    if module := _OURS.get(name):
        found: Provider = import_module(module).PROVIDER
        return found
    return next((loaded for entry in entry_points(group=GROUP) if entry.name == name and (loaded := _loaded(entry))), None)


def names() -> tuple[str, ...]:
    """What may be typed as --artist or --writer, the built-in draft pair first."""
    others = sorted(entry.name for entry in entry_points(group=GROUP) if entry.name not in _OURS)
    return (*_OURS, *others)


def modules() -> tuple[str, ...]:
    """Where the providers are. A build of the program reads it: nothing imports these by a statement."""
    others = (entry.module for entry in entry_points(group=GROUP) if entry.name not in _OURS)
    return tuple(sorted({*_OURS.values(), *others}))


def _loaded(entry: EntryPoint) -> Provider | None:
    try:
        found = entry.load()
    except Exception:
        log.exception("the provider %s does not load", entry.name)
        return None
    return found if isinstance(found, Provider) else None
