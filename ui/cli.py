"""The command line: the same tasks as in the window. Nothing slow is imported before it is needed."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from io import TextIOWrapper

from app.errors import AppError, BadInput
from ui import words
from ui.arguments import parse
from ui.status import Status

_WRONG_USE = {"panels-out-of-range", "unknown-value", "unknown-format", "wrong-use"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the window when none is given; the exit status of the map's section 5."""
    words.use_language(words.system_language())
    _speak_unicode()
    options = parse(sys.argv[1:] if arguments is None else list(arguments))
    from ui.console import Console

    console = Console(as_json=options.json)
    try:
        if options.command is None:
            return _open_window(options.library)
        from ui import commands

        return commands.COMMANDS[options.command](options, console)
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


def _open_window(library: str | None) -> int:
    from app.paths import LibraryPaths, library_root
    from ui.run import opened
    from ui.window.app import run_refusal, run_window

    try:
        with opened(LibraryPaths(library_root(library))) as program:
            return run_window(program)
    except AppError as error:
        if not sys.stderr.isatty():
            run_refusal(error.problem)  # who starts a program by its icon sees no standard error
        raise
