"""Commands as the command line runs them, in the process of the test: a process of its own costs a second each time."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.errors import AppError
from app.paths import LibraryPaths
from tests.cli.conftest import Answer
from ui.arguments import parse
from ui.commands.call import Call
from ui.commands.outcome import tell_error
from ui.commands.table import COMMANDS
from ui.console import Console
from ui.run import OwnLibrary


class Here:
    """Needs an application. What is answered are the events themselves, before anything shows them."""

    def __init__(self, library: Path) -> None:
        self.library = library

    def __call__(self, *arguments: object) -> Answer:
        events: list[dict[str, Any]] = []
        console = Console(lambda event, facts: events.append({"event": event, **facts}))
        try:
            options = parse([str(one) for one in arguments])
            status = COMMANDS[options.command].run(Call(options, console, OwnLibrary(LibraryPaths(self.library))))
        except AppError as error:
            status = tell_error(console, error)
        said = "\n".join(str(one["text"]) for one in events if one["event"] == "line")
        return Answer(status, [one for one in events if one["event"] != "line"], said)
