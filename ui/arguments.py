"""What may be typed after `mangakai`, told in the person's language."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import NoReturn

from ui.words import tell


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.format_usage()}{self.prog}: {message}\n")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Options as a namespace; `command` is None when the window is asked for. Wrong use ends the program with status 2."""
    parser = _Parser(prog="mangakai", description=tell("cli.about"))
    _common(parser, default=None)
    parser.set_defaults(json=False, files=[])
    commands = parser.add_subparsers(dest="command", metavar=tell("cli.command"))

    def command(name: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = commands.add_parser(
            name, help=tell(f"cli.help.command.{name}"), description=tell(f"cli.help.command.{name}")
        )
        _common(made, default=argparse.SUPPRESS)
        made.add_argument("--json", action="store_true", help=tell("cli.help.json"))
        return made

    _make(command("make"))
    for name in ("script", "cast"):
        one = command(name)
        one.add_argument("story")
        _reading(one)
    command("books")
    command("show").add_argument("book")
    tasks = command("tasks")
    tasks.add_argument("--limit", type=int, choices=range(1_000_001), default=50, metavar="N")
    tasks.add_argument("--state")
    for name in ("resume", "pause"):
        command(name).add_argument("task", nargs="?")
    for name in ("cancel", "retry", "delete"):
        command(name).add_argument("task")
    redraw = command("redraw")
    redraw.add_argument("book")
    redraw.add_argument("panel")
    redraw.add_argument("words")
    export = command("export")
    export.add_argument("book")
    export.add_argument("--to", required=True, metavar="FORMAT")
    export.add_argument("-o", "--output", required=True)
    command("doctor")
    return parser.parse_args(arguments)


def _common(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument("--library", metavar="DIR", default=default, help=tell("cli.help.library"))


def _reading(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", default="auto", help=tell("cli.help.language"))
    parser.add_argument("--encoding", help=tell("cli.help.encoding"))


def _make(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("stories", nargs="+", metavar="STORY")
    parser.add_argument("-o", "--output", required=True, metavar="DIR")
    parser.add_argument("--panels", default="auto", metavar="N|auto", help=tell("cli.help.panels"))
    parser.add_argument("--writer", default="draft")
    parser.add_argument("--artist", default="draft")
    _reading(parser)
    parser.add_argument("--direction", help=tell("cli.help.direction"))
    parser.add_argument("--style", action="append", default=[], metavar="KEY=VALUE", help=tell("cli.help.style"))
    parser.add_argument("--notes", default="")
    parser.add_argument("--template", metavar="IMG")
    parser.add_argument("--reference", action="append", default=[], metavar="IMG")
    parser.add_argument("--export", default="cbz", metavar="FORMAT,…", help=tell("cli.help.export"))
    parser.add_argument("--title")
