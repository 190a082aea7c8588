"""Options as choices, checked: what is not among the valid values is refused with their list."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from app.book.page import Direction
from app.book.several import Told
from app.book.style import Style
from app.book.text import Language, Story
from app.commands import books, manga
from app.errors import BadInput
from app.settings import WorkSettings
from app.work.plan import FORMATS, Until
from app.work.tasks import DRAFT, LEAST_LIMIT_S, MOST_LIMIT_S, TaskChoices
from ui.commands.call import Session

_MOST_DOLLARS = 1_000_000
_NO_CAP = "none"


def one_of(option: str, value: str, valid: Sequence[str]) -> str:
    if value not in valid:
        raise BadInput("unknown-value", option=option, value=value, valid=", ".join(valid))
    return value


def wish_of(options: Namespace) -> manga.Choices:
    """The choices of `make`, all but its pictures and what the settings of the library say."""
    check_service("--writer", options.writer)
    check_service("--artist", options.artist)
    for form in formats_of(options.export):
        if form not in FORMATS:
            raise BadInput("unknown-format", value=form, valid=", ".join(FORMATS))
    direction = Direction(one_of("--direction", options.direction, tuple(Direction))) if options.direction else Direction.LEFT_TO_RIGHT
    cap = micros_of("--cap", options.cap)
    chapters = chapters_of(options.chapters) if options.chapters else None
    made = manga.Choices(_panels(options.panels), _style(options), direction, task=_task(options), cap_micros=cap, chapters=chapters)
    return replace(made, until=Until(options.until))


def chapters_of(text: str) -> tuple[int, ...]:
    """1-3,7 as numbers, rising. Raises BadInput "unknown-value"."""
    found: set[int] = set()
    for part in text.split(","):
        first, dash, last = (one.strip() for one in part.partition("-"))
        ends = (first, last) if dash else (first, first)
        if not all(one.isdecimal() and len(one) < 6 for one in ends) or not 1 <= int(ends[0]) <= int(ends[1]):
            raise BadInput("unknown-value", option="--chapters", value=text, valid="1-3,7")
        found.update(range(int(ends[0]), int(ends[1]) + 1))
    return tuple(sorted(found))


def micros_of(option: str, text: str) -> int | None:
    """5, 5.00 or $5 in millionths of a dollar; None for "none". Raises BadInput "unknown-value"."""
    said = text.strip().removeprefix("$").strip()
    if said.lower() == _NO_CAP:
        return None
    try:
        dollars = Decimal(said)
    except InvalidOperation:
        dollars = Decimal(-1)
    if not (dollars.is_finite() and 0 <= dollars <= _MOST_DOLLARS and dollars == round(dollars, 6)):
        raise BadInput("unknown-value", option=option, value=text, valid=f"0.00 – {_MOST_DOLLARS}.00, {_NO_CAP}")
    return int(dollars * 1_000_000)


def patience_of(options: Namespace, chosen: TaskChoices, settings: WorkSettings) -> TaskChoices:
    """What was not typed is as the library's settings have it."""
    return replace(
        chosen,
        limit_s=settings.limit_s if options.limit is None else options.limit,
        retries=settings.retries if options.retries is None else options.retries,
        resend_unknown=options.resend_unknown or settings.resend_unknown,
    )


def _task(options: Namespace) -> TaskChoices:
    if options.limit is not None and not LEAST_LIMIT_S <= options.limit <= MOST_LIMIT_S:
        raise BadInput("unknown-value", option="--limit", value=str(options.limit), valid=f"{LEAST_LIMIT_S:.0f} – {MOST_LIMIT_S:.0f}")
    return TaskChoices(writer=options.writer, artist=options.artist, sheets=options.sheets)


def check_service(option: str, name: str) -> None:
    """Is there a service of that name that writes (--writer) or draws (--artist)?"""
    from app.ai import providers

    if one_of(option, name, providers.names()) == DRAFT:
        return
    found = providers.provider(name)
    if found is None:
        raise BadInput("unknown-provider", provider=name)
    if option == "--artist" and found.artist is None:
        raise BadInput("no-artist", provider=name)
    if option == "--writer" and found.scribe is None:
        raise BadInput("no-writer", provider=name)


def formats_of(text: str) -> list[str]:
    return list(dict.fromkeys(one.strip().lower() for one in text.split(",") if one.strip()))


def read_story(session: Session, path: Path, options: Namespace) -> Story:
    """Read a story in a child process: it comes from strangers."""
    from app.stories import read

    language = None if options.language == "auto" else Language(one_of("--language", options.language, (*Language, "auto")))
    story: Story = session.in_child(read.read_story, books.read_file(path), path.name, language, options.encoding)
    return story


def read_told(session: Session, path: Path, options: Namespace) -> Told:
    """A story, or a script that was written down, read in a child process."""
    from app.stories import scripts

    language = None if options.language == "auto" else Language(one_of("--language", options.language, (*Language, "auto")))
    found = session.in_child(scripts.read_either, books.read_file(path), path.name, language, options.encoding)
    return Told(found) if isinstance(found, Story) else Told(found.story, found.scripts)


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
