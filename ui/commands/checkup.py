"""How services and library are, as facts."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.ai import providers
from app.ai.provider import Provider
from app.ai.services import Services
from app.errors import AppError
from app.program import Program
from app.secrets import PUBLISHING_KEYS, places
from app.settings import Settings
from ui.commands.holds import hold_facts
from ui.words import tell, tell_problem

_LIMIT_S = 30.0


def services(settings: Settings, online: bool) -> dict[str, dict[str, Any]]:
    """Every service known: what it can do, where its key is, and with `online`, whether it answers."""
    found = {name: loaded for name in providers.names() if (loaded := providers.provider(name)) is not None}
    keys = {place.name: place.where for place in places(one.key_name for one in found.values() if one.key_name)}
    opened = Services(lambda: settings)
    return {
        name: {
            "draws": one.artist is not None,
            "writes": one.scribe is not None,
            "key": str(keys[one.key_name]) if one.key_name else "not-needed",
            "variable": one.key_name,
            **(_answer(opened, one) if online else {}),
        }
        for name, one in found.items()
    }


def publishing(settings: Settings) -> dict[str, Any]:
    """Where books are published, and where its keys are; never the keys. A profile's are with AWS's own files."""
    chosen = settings.storage
    return {
        "bucket": chosen.bucket,
        "endpoint": chosen.endpoint_url,
        "profile": chosen.profile,
        "keys": {place.name: str(place.where) for place in places(PUBLISHING_KEYS)},
    }


def library(program: Program, check: bool) -> dict[str, Any]:
    """The open library: what is held and why, how much there is, how it last ended."""
    health = program.store.health(check)
    return {
        **asdict(health),
        "crashed": health.crashed.isoformat() if health.crashed else None,
        "held": hold_facts(program.store),
        "silent": {name: tell_problem(problem).what for name, problem in program.store.tasks.held_lanes().items()},
        "tasks": {str(state): count for state, count in program.store.tasks.tally().items()},
    }


def _answer(opened: Services, one: Provider) -> dict[str, str]:
    """answer: "ok", or the code of what is wrong; said: that in words. One call that costs nothing."""
    try:
        access = opened.access(one.name, _LIMIT_S)
        if one.check is None:
            return {"answer": "not-checked", "said": tell("cli.doctor.not-checked")}
        one.check(access)
    except AppError as error:
        return {"answer": error.code, "said": tell_problem(error.problem).what}
    return {"answer": "ok", "said": tell("cli.doctor.ok")}
