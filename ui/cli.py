"""The command line: the same tasks as in the window. Nothing slow is imported before it is needed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path

from app.errors import AppError, BadInput
from ui import words
from ui.arguments import parse
from ui.status import Status

_WRONG_USE = {"panels-out-of-range", "unknown-value", "unknown-format", "wrong-use"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the window when none is given; the exit status of the map's section 5."""
    words.use_language(words.system_language())
    _speak_unicode()
    from ui.console import Console, Screen

    typed = sys.argv[1:] if arguments is None else list(arguments)
    screen = Screen(as_json="--json" in typed)
    console = Console(screen.show)
    try:
        options = parse(typed)
        if options.command is None:
            return _open_window(options.library, options.files)
        from app.paths import LibraryPaths, library_root
        from ui.commands.call import Call
        from ui.commands.table import COMMANDS
        from ui.run import OwnLibrary

        session = OwnLibrary(LibraryPaths(library_root(options.library)))
        return COMMANDS[options.command].run(Call(options, console, session))
    except AppError as error:
        status = Status.WRONG_USE if isinstance(error, BadInput) and error.code in _WRONG_USE else Status.FAILED
        console.error(error.problem)
        console.result(status=status)
        return status
    except KeyboardInterrupt:
        return Status.INTERRUPTED
    except BrokenPipeError:
        return Status.FAILED


def _speak_unicode() -> None:
    """Titles are in any language; a console or a pipe that is not must not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8" if not stream.isatty() else None, errors="backslashreplace")


def _open_window(library: str | None, files: Sequence[str]) -> int:
    from app.paths import LibraryPaths, library_root
    from ui.run import opened
    from ui.window.app import run_refusal, run_window

    try:
        with opened(LibraryPaths(library_root(library))) as program:
            return run_window(program, tuple(Path(name).absolute() for name in files))
    except AppError as error:
        if not sys.stderr.isatty():
            run_refusal(error.problem)  # who starts a program by its icon sees no standard error
        raise
