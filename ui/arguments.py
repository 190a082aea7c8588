"""What may be typed after `mangakai`, told in the person's language."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from os.path import isfile  # False, and no error, for what can be no file's name
from pathlib import Path
from typing import NoReturn

from app.errors import BadInput
from ui.words import tell

_COUNT = range(1_000_001)


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise BadInput("wrong-use", command=self.prog, message=message, usage=" ".join(self.format_usage().split()[1:]))


class _Commands:
    """The subparsers of one parse. place: the type of every argument that names a file or a folder."""

    def __init__(self, parser: _Parser, base: Path | None) -> None:
        self._made = parser.add_subparsers(dest="command", metavar=tell("cli.command"))
        self._served = base is not None
        self.place: Callable[[str], str] = str if base is None else lambda name: str(base / name)

    def __call__(self, name: str) -> argparse.ArgumentParser:
        told = tell(f"cli.help.command.{name}")
        made: argparse.ArgumentParser = self._made.add_parser(name, help=told, description=told, add_help=not self._served)
        _common(made, default=argparse.SUPPRESS)
        made.add_argument("--json", action="store_true", help=tell("cli.help.json"))
        return made

    @property
    def names(self) -> frozenset[str]:
        return frozenset(self._made.choices)


def parse(arguments: Sequence[str], base: Path | None = None) -> argparse.Namespace:
    """Options as a namespace; `command` is None when the window is asked for, with `files` to open in it.

    base: the folder another process was called in, when the arguments are its; then paths stand below it and nothing is printed.
    Raises BadInput "wrong-use".
    """
    parser = _Parser(prog="mangakai", description=tell("cli.about"), add_help=base is None)
    _common(parser, default=None)
    parser.set_defaults(command=None, json=False, files=[], version=False)
    if base is None:
        parser.add_argument("--version", action="store_true", help=tell("cli.help.version"))
    command = _Commands(parser, base)
    _add_making(command)
    _add_looking(command)
    _add_steering(command)
    if files := _files(arguments, command.names):
        arguments = arguments[: len(arguments) - len(files)]
    options = parser.parse_args(arguments)
    if options.command == "make" and options.output is None and options.until == "book":
        parser.error("-o/--output DIR")
    options.files = files
    return options


def _files(arguments: Sequence[str], commands: frozenset[str]) -> list[str]:
    """Files instead of a command, as a system starts a program with what was dropped on its icon."""
    rest = _beyond_library(arguments)
    return rest if rest and rest[0] not in commands and all(map(isfile, rest)) else []


def _beyond_library(arguments: Sequence[str]) -> list[str]:
    """What was typed behind the library's name."""
    rest = list(arguments)
    while rest and rest[0].startswith("--library"):
        del rest[: 1 if "=" in rest[0] else 2]
    return rest


def _add_making(command: _Commands) -> None:
    _make(command("make"), command.place)
    for name in ("script", "cast"):
        one = command(name)
        one.add_argument("story", type=command.place)
        _reading(one)
    redraw = command("redraw")
    redraw.add_argument("book")
    redraw.add_argument("panel")
    redraw.add_argument("words")
    redraw.add_argument("--reference", action="append", default=[], metavar="IMG", type=command.place)
    redraw.add_argument("--dry-run", action="store_true", help=tell("cli.help.dry-run"))
    _reword(command("reword"))
    draw = command("draw")
    draw.add_argument("book")
    draw.add_argument("--within", metavar="MONEY", default="none", help=tell("cli.help.within"))
    draw.add_argument("--artist", metavar="NAME", help=tell("cli.help.artist"))
    draw.add_argument("--sheets", action="store_true", help=tell("cli.help.sheets"))
    revise = command("revise")
    revise.add_argument("book")
    revise.add_argument("story", type=command.place)
    revise.add_argument("--encoding", help=tell("cli.help.encoding"))
    revise.add_argument("--dry-run", action="store_true", help=tell("cli.help.revise.dry-run"))
    _sheet(command("sheet"), command.place)
    export = command("export")
    export.add_argument("book")
    export.add_argument("--to", required=True, metavar="FORMAT")
    export.add_argument("-o", "--output", required=True, type=command.place)
    command("import").add_argument("files_in", nargs="+", metavar="FILE", type=command.place)
    _publish(command("publish"))
    unpublish = command("unpublish")
    unpublish.add_argument("book")
    unpublish.add_argument("--forget", action="store_true", help=tell("cli.help.forget"))


def _publish(parser: argparse.ArgumentParser) -> None:
    """Keys are no options: they would stand in the shell's history."""
    parser.add_argument("book")
    parser.add_argument("--bucket")
    parser.add_argument("--endpoint-url", metavar="URL", help=tell("cli.help.endpoint-url"))
    parser.add_argument("--region")
    parser.add_argument("--prefix", metavar="FOLDER", help=tell("cli.help.prefix"))
    parser.add_argument("--profile", metavar="NAME", help=tell("cli.help.profile"))
    parser.add_argument("--path-style", action=argparse.BooleanOptionalAction, help=tell("cli.help.path-style"))
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--public-url", metavar="URL", help=tell("cli.help.public-url"))
    way.add_argument("--expires", metavar="3d", help=tell("cli.help.expires"))
    parser.add_argument("--downloads", metavar="FORMAT,…", help=tell("cli.help.downloads"))


def _reword(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("book")
    parser.add_argument("panel")
    way = parser.add_mutually_exclusive_group()
    way.add_argument("--say", metavar="N|TEXT", help=tell("cli.help.say"))
    way.add_argument("--placeholder", action="store_true", help=tell("cli.help.placeholder"))
    parser.add_argument("--artist")


def _sheet(parser: argparse.ArgumentParser, place: Callable[[str], str]) -> None:
    parser.add_argument("image", nargs="?", type=place, help=tell("cli.help.sheet.image"))
    parser.add_argument("-o", "--output", metavar="FILE", type=place)
    parser.add_argument("--ratio", default="", metavar="W:H", help=tell("cli.help.sheet.ratio"))
    parser.add_argument("--size", default="", metavar="1K|2K|4K", help=tell("cli.help.sheet.size"))
    parser.add_argument("--book")
    parser.add_argument("--character", metavar="NAME")
    parser.add_argument("--artist", default="draft", metavar="NAME", help=tell("cli.help.artist"))
    parser.add_argument("--reference", action="append", default=[], metavar="IMG", type=place)
    parser.add_argument("--dry-run", action="store_true", help=tell("cli.help.dry-run"))
    parser.add_argument("--approve", type=int, metavar="N", help=tell("cli.help.sheet.approve"))


def _add_looking(command: _Commands) -> None:
    command("books")
    command("published")
    show = command("show")
    show.add_argument("book")
    show.add_argument("--coverage", action="store_true", help=tell("cli.help.coverage"))
    tasks = command("tasks")
    tasks.add_argument("--limit", type=int, choices=_COUNT, default=50, metavar="N")
    tasks.add_argument("--state")
    tasks.add_argument("--kind")
    tasks.add_argument("--search", default="", metavar="TEXT", help=tell("cli.help.search"))
    tasks.add_argument("--before", metavar="TASK", help=tell("cli.help.before"))
    receipts = command("receipts")
    receipts.add_argument("--csv", metavar="FILE", type=command.place, help=tell("cli.help.csv"))
    receipts.add_argument("--task")
    receipts.add_argument("--book")
    receipts.add_argument("--limit", type=int, choices=_COUNT, metavar="N")
    command("stats").add_argument("--days", type=int, choices=range(1, 36_501), default=30, metavar="N", help=tell("cli.help.days"))
    doctor = command("doctor")
    doctor.add_argument("--online", action="store_true", help=tell("cli.help.online"))
    doctor.add_argument("--check", action="store_true", help=tell("cli.help.check"))
    doctor.add_argument("--components", action="store_true", help=tell("cli.help.components"))


def _add_steering(command: _Commands) -> None:
    for name in ("resume", "pause"):
        command(name).add_argument("task", nargs="?")
    for name in ("cancel", "retry", "rerun", "delete"):
        command(name).add_argument("task")
    decide = command("decide")
    decide.add_argument("task")
    what = decide.add_mutually_exclusive_group(required=True)
    what.add_argument("--draw-again", action="store_true", help=tell("cli.help.draw-again"))
    what.add_argument("--skip", action="store_true", help=tell("cli.help.skip"))
    move = command("move")
    move.add_argument("task")
    where = move.add_mutually_exclusive_group(required=True)
    where.add_argument("--first", action="store_true")
    where.add_argument("--last", action="store_true")
    where.add_argument("--before", metavar="TASK")
    cap = command("cap")
    cap.add_argument("task")
    cap.add_argument("money", metavar="MONEY", help=tell("cli.help.cap"))
    command("sweep")


def _common(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument("--library", metavar="DIR", default=default, help=tell("cli.help.library"))


def _reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", default="auto", help=tell("cli.help.language"))
    parser.add_argument("--encoding", help=tell("cli.help.encoding"))


def _make(parser: argparse.ArgumentParser, place: Callable[[str], str]) -> None:
    from app.work.plan import Until  # it brings half of the book along, which a start of the window needs not

    parser.add_argument("stories", nargs="+", metavar="STORY|BOOK", type=place)
    parser.add_argument("-o", "--output", metavar="DIR", type=place)
    parser.add_argument("--until", choices=tuple(Until), default=Until.BOOK, help=tell("cli.help.until"))
    parser.add_argument("--chapters", metavar="1-3,7", help=tell("cli.help.chapters"))
    parser.add_argument("--as", dest="together", choices=("chapters", "books"), help=tell("cli.help.as"))
    parser.add_argument("--panels", default="auto", metavar="N|auto", help=tell("cli.help.panels"))
    parser.add_argument("--writer", default="draft", metavar="NAME", help=tell("cli.help.writer"))
    parser.add_argument("--artist", default="draft", metavar="NAME", help=tell("cli.help.artist"))
    _reading(parser)
    parser.add_argument("--direction", help=tell("cli.help.direction"))
    parser.add_argument("--style", action="append", default=[], metavar="KEY=VALUE", help=tell("cli.help.style"))
    parser.add_argument("--notes", default="")
    parser.add_argument("--template", metavar="IMG", type=place)
    parser.add_argument("--reference", action="append", default=[], metavar="IMG", type=place)
    parser.add_argument("--export", default="cbz", metavar="FORMAT,…", help=tell("cli.help.export"))
    parser.add_argument("--title")
    parser.add_argument("--cap", default="none", metavar="MONEY", help=tell("cli.help.cap"))
    parser.add_argument("--retries", type=int, choices=range(11), metavar="N", help=tell("cli.help.retries"))
    parser.add_argument("--limit", type=float, metavar="SECONDS", help=tell("cli.help.limit"))
    parser.add_argument("--resend-unknown", action="store_true", help=tell("cli.help.resend-unknown"))
    parser.add_argument("--ask", action="store_true", help=argparse.SUPPRESS)  # set on a terminal: say it first where it is dear
    parser.add_argument("--sheets", action="store_true", help=tell("cli.help.sheets"))
