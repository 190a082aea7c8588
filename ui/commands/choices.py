"""Options as choices, checked: what is not among the valid values is refused with their list."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from app.book.page import Direction
from app.book.style import Style
from app.book.text import Language, Story
from app.commands import books, manga
from app.errors import BadInput
from app.work.plan import FORMATS
from ui.commands.call import Session


def one_of(option: str, value: str, valid: Sequence[str]) -> str:
    if value not in valid:
        raise BadInput("unknown-value", option=option, value=value, valid=", ".join(valid))
    return value


def wish_of(options: Namespace) -> manga.Choices:
    """The choices of `make`, all but its pictures."""
    for name in ("writer", "artist"):
        one_of(f"--{name}", getattr(options, name), ("draft",))
    for form in formats_of(options.export):
        if form not in FORMATS:
            raise BadInput("unknown-format", value=form, valid=", ".join(FORMATS))
    direction = Direction(one_of("--direction", options.direction, tuple(Direction))) if options.direction else Direction.LEFT_TO_RIGHT
    return manga.Choices(_panels(options.panels), _style(options), direction)


def formats_of(text: str) -> list[str]:
    return list(dict.fromkeys(one.strip().lower() for one in text.split(",") if one.strip()))


def read_story(session: Session, path: Path, options: Namespace) -> Story:
    """Read a story in a child process: it comes from strangers."""
    from app.stories import read

    language = None if options.language == "auto" else Language(one_of("--language", options.language, (*Language, "auto")))
    story: Story = session.in_child(read.read_story, books.read_file(path), path.name, language, options.encoding)
    return story


def _panels(text: str) -> int | None:
    if text == "auto":
        return None
    try:
        number = int(text)
    except ValueError:
        raise BadInput("unknown-value", option="--panels", value=text, valid="1–100, auto") from None
    if number < 1:
        manga.panels_by_chapter(number, [1])
    return number


def _style(options: Namespace) -> Style:
    chosen: dict[str, Any] = {"notes": options.notes}
    for pair in options.style:
        key, _, value = pair.partition("=")
        manga.check_value(key, value)
        chosen[key] = value
    return Style(**chosen)
