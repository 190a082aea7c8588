"""The command line: the same tasks as in the window. Nothing slow is imported before it is needed."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from app.errors import AppError
from ui import words
from ui.status import Status

if TYPE_CHECKING:
    from argparse import Namespace

    from app.paths import LibraryPaths
    from ui.console import Screen


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command, or open the window when none is given; the exit status of the map's section 5."""
    words.use_language(words.system_language())
    _speak_unicode()
    from ui.console import Console, Screen

    typed = sys.argv[1:] if arguments is None else list(arguments)
    screen = Screen(as_json="--json" in typed)
    try:
        return _open_window(_library_alone(typed), (), screen) if _is_plain(typed) else _parsed(typed, screen)
    except AppError as error:
        from ui.commands.outcome import tell_error

        return tell_error(Console(screen.show), error)
    except KeyboardInterrupt:
        return Status.INTERRUPTED
    except BrokenPipeError:
        return Status.FAILED


def _is_plain(typed: Sequence[str]) -> bool:
    """The window is asked for, and nothing but its library may be named: what commands take need not be known then."""
    return not typed or (len(typed) == 2 and typed[0] == "--library")


def _library_alone(typed: Sequence[str]) -> str | None:
    return typed[1] if typed else None


def _parsed(typed: Sequence[str], screen: Screen) -> int:
    from ui.arguments import parse

    options = parse(typed)
    if options.version:
        return _tell_version(screen)
    return _open_window(options.library, options.files, screen) if options.command is None else _run_or_ask(typed, options, screen)


def _tell_version(screen: Screen) -> int:
    from importlib.metadata import version

    from ui.console import Console

    Console(screen.show).line(f"mangakai {version('mangakai')}")
    return Status.DONE


def _run_or_ask(typed: Sequence[str], options: Namespace, screen: Screen) -> int:
    """On a terminal, several files are asked about, and dear work is planned only once the person agrees; wherever the library is open."""
    from ui.arguments import parse

    if options.command != "make" or options.json or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return _run(typed, options, screen)
    if len(options.stories) > 1 and options.together is None:
        typed = [*typed, "--as", screen.chapters_or_books(len(options.stories))]
        options = parse(typed)
    asking = [*typed, "--ask"]
    status = _run(asking, parse(asking), screen)
    if screen.asked is None:
        return status
    return _run(typed, options, screen) if screen.agreed() else Status.NEEDS_YOU


def _run(typed: Sequence[str], options: Namespace, screen: Screen) -> int:
    """Where the library is open already, there; else here."""
    from app.paths import LibraryPaths, library_root
    from ui.commands.call import Call
    from ui.commands.table import COMMANDS
    from ui.console import Console
    from ui.instance import Request, first_or_alone
    from ui.leaving import leave
    from ui.run import OwnLibrary

    paths = LibraryPaths(library_root(options.library))
    own = OwnLibrary(paths)
    command, call = COMMANDS[options.command], Call(options, Console(screen.show), own)
    if not command.needs_library:
        return command.run(call)
    request = Request(tuple(typed), str(Path.cwd()), words.language())
    return leave(first_or_alone(paths, request, screen.show, lambda: command.run(call)), own.hanging)


def _speak_unicode() -> None:
    """Titles are in any language; a console or a pipe that is not must not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8" if not stream.isatty() else None, errors="backslashreplace")


def _open_window(library: str | None, files: Sequence[str], screen: Screen) -> int:
    """A window that is open already comes to the front and takes the files."""
    gc.disable()  # looking for garbage among what is imported finds none; it is on again once the window is furnished
    from app.paths import LibraryPaths, library_root
    from ui.instance import Request, first_or_alone

    paths = LibraryPaths(library_root(library))
    request = Request((), str(Path.cwd()), words.language(), tuple(files), front=True)
    try:
        return first_or_alone(paths, request, screen.show, lambda: _own_window(paths, files))
    except AppError as error:
        if not sys.stderr.isatty():
            from ui.window.start import run_refusal

            run_refusal(error.problem)  # who starts a program by its icon sees no standard error
        raise


def _own_window(paths: LibraryPaths, files: Sequence[str]) -> int:
    from ui.leaving import leave
    from ui.window.start import run_window
    from workers.lock import hold

    lock = hold(paths)
    try:
        ended = run_window(paths, [Path(name).absolute() for name in files])
    finally:
        lock.unlock()
    return leave(ended.status, ended.hanging)
