"""What this machine has, and how the library is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.errors import AppError
from ui.commands.call import Call
from ui.console import Console
from ui.status import Status
from ui.words import tell


def doctor(call: Call) -> int:
    """A library that is not there yet is not made, and one of another version is left as it is."""
    from app import settings_file
    from app.settings import Settings
    from app.store.engine import is_current
    from ui.commands import checkup
    from ui.doctor import look

    console, paths, options = call.console, call.session.paths, call.options
    facts: dict[str, Any] = dict(look(paths))
    console.table(list(facts.items()))
    try:
        if is_current(paths):
            with call.session.looking() as program:
                chosen, problem = program.settings, program.settings_problem
                facts["database"] = checkup.library(program, options.check)
            _tell_library(console, facts["database"])
        else:
            loaded = settings_file.load(paths)
            chosen, problem = loaded.settings, loaded.problem
    except AppError as error:
        chosen, problem = Settings(), error.problem
    facts["providers"] = checkup.services(chosen, options.online)
    _tell_services(console, facts["providers"])
    facts["publishing"] = checkup.publishing(chosen)
    _tell_publishing(console, facts["publishing"])
    if options.components:
        facts["missing"] = _components(console)
    if problem:
        console.error(problem)
    damaged = bool(facts.get("database", {}).get("damage")) or bool(facts.get("missing"))
    status = Status.FAILED if damaged else Status.DONE
    console.result(status=status, problem=problem.code if problem else None, **facts)
    return status


def _components(console: Console) -> Mapping[str, str]:
    """What this installation of the program lacks of itself."""
    from ui.components import missing

    absent = missing()
    for name, why in absent.items():
        console.line(tell("cli.doctor.missing", name=name, why=why))
    if not absent:
        console.line(tell("cli.doctor.complete"))
    return absent


def _tell_library(console: Console, facts: Mapping[str, Any]) -> None:
    counts = ", ".join(f"{tell(f'cli.state.{state}')} {count}" for state, count in facts["tasks"].items())
    console.line(tell("cli.doctor.tasks", counts=counts or "0"))
    if held := facts["held"]["queue"]:
        console.line(tell(f"cli.doctor.held.{held}"))
    for name, why in facts["silent"].items():
        console.line(tell("cli.doctor.service-held", provider=name, why=why))
    crashed, backup = facts["crashed"], facts["backup"]
    console.line(tell("cli.doctor.crashed", when=crashed) if crashed else tell("cli.doctor.never-crashed"))
    console.line(tell("cli.doctor.backup", name=backup) if backup else tell("cli.doctor.no-backup"))
    if facts["answers"]:
        console.line(tell("cli.doctor.answers", n=facts["answers"]))
    if facts["damage"] is not None:
        console.line(tell("cli.doctor.damaged", what="; ".join(facts["damage"])) if facts["damage"] else tell("cli.doctor.whole"))


def _tell_publishing(console: Console, facts: Mapping[str, Any]) -> None:
    where = facts["bucket"] or tell("cli.doctor.no-storage")
    rows = [(name, tell(f"cli.doctor.key.{found}", variable=name), where) for name, found in facts["keys"].items()]
    if facts["profile"]:
        rows.append(("profile", str(facts["profile"]), where))
    console.table(rows)


def _tell_services(console: Console, services: Mapping[str, Mapping[str, Any]]) -> None:
    rows = [(name, tell(f"cli.doctor.key.{one['key']}", variable=one["variable"]), one.get("said", "")) for name, one in services.items()]
    console.table(rows)
