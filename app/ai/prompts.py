"""Prompts: files with named parts in `resources/prompts`, a person's own in the library's `prompts` folder over them.

A file is `<purpose>.<language>.txt`. `{name}` is a part; a line one of whose parts is empty is left out, so that nothing is said of
what is not known. A prompt is in the story's language, because the story's own words stand in it, and because the person who sees it
before it is sent reads that language; a service that reads fewer languages is asked in one of those (`Provider.reads`).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from app.book.text import Language
from app.errors import BadInput
from app.paths import resource

LARGEST_FILE = 64_000  # bytes; what is longer is no prompt
_PART = re.compile(r"\{([a-z_]+)\}")


class Purpose(StrEnum):
    PANEL = "panel"
    REDRAW = "redraw"
    LETTERING = "lettering"  # a part of the two above
    SHEET = "sheet"
    CLEANING = "cleaning"
    SCRIPT = "script"  # these three are what a writer is told before its text
    CAST = "cast"
    STORYBOARD = "storyboard"


_PICTURE = ("style", "what", "pictures", "notes", "own", "lettering", "balloons")
PARTS: Mapping[Purpose, tuple[str, ...]] = {
    Purpose.PANEL: (*_PICTURE, "shot", "setting", "speaking", "people", "props", "mood"),
    Purpose.REDRAW: (*_PICTURE, "start", "wish", "before", "shot", "setting", "speaking", "people", "props", "mood"),
    Purpose.LETTERING: ("balloons",),
    Purpose.SHEET: ("name", "look", "style", "pictures", "notes", "own"),
    Purpose.CLEANING: ("start", "own"),
    Purpose.SCRIPT: ("own",),
    Purpose.CAST: ("own",),
    Purpose.STORYBOARD: ("count", "own"),
}


class Mode(StrEnum):
    """Which words make a prompt: the built-in ones, the person's own, or the built-in ones with the person's in them."""

    BUILT_IN = "built-in"
    OWN = "own"
    MERGED = "merged"


@dataclass(frozen=True, slots=True)
class Own:
    """What a person wrote themselves. An empty text is the built-in prompt, whatever the mode."""

    mode: Mode = Mode.MERGED
    text: str = ""


NOTHING_OWN = Own()


def written(purpose: Purpose, language: Language, parts: Mapping[str, str], own: Own = NOTHING_OWN, folder: Path | None = None) -> str:
    """The prompt. folder: where a person's own files may lie.

    Own words that name no part are told apart from what has to be drawn: what happens, what to change and that nothing is lettered
    stand behind them. Own words that name parts are the whole prompt. Raises BadInput "prompt-unreadable", "prompt-unknown-part".
    """
    template = template_of(purpose, language, folder)
    text = own.text.strip()
    if not text or own.mode is Mode.BUILT_IN:
        return filled(template, parts)
    if own.mode is Mode.OWN:
        if _PART.search(text):
            check_parts(purpose, text)
            return filled(text, parts)
        return "\n".join(part for part in (text, *(parts.get(name, "") for name in _needed(purpose))) if part)
    if "{own}" not in template:
        template = f"{template.rstrip()}\n{{own}}"
    return filled(template, {**parts, "own": text})


def _needed(purpose: Purpose) -> tuple[str, ...]:
    return {Purpose.PANEL: ("what", "lettering"), Purpose.REDRAW: ("wish", "lettering"), Purpose.SHEET: ("look",)}.get(purpose, ())


def filled(template: str, parts: Mapping[str, str]) -> str:
    """The template with its parts in place; lines with an empty part are left out. What stands in a part is never filled again."""
    lines = []
    for line in template.splitlines():
        names = _PART.findall(line)
        if all(parts.get(name, "").strip() for name in names):
            lines.append(_PART.sub(lambda found: parts[found[1]], line).rstrip())
    return "\n".join(lines).strip()


def template_of(purpose: Purpose, language: Language, folder: Path | None = None) -> str:
    """The person's file for this language, else theirs for all languages, else the built-in one."""
    if folder is not None:
        for name in (f"{purpose}.{language}.txt", f"{purpose}.txt"):
            path = folder / name
            if path.is_file():
                return _checked(purpose, _read(path), path)
    return _built_in(purpose, language)


@cache
def _built_in(purpose: Purpose, language: Language) -> str:
    return resource("prompts", f"{purpose}.{language}.txt").read_text("utf-8")


def _read(path: Path) -> str:
    try:
        with path.open("rb") as opened:
            data = opened.read(LARGEST_FILE + 1)
        if len(data) > LARGEST_FILE:
            raise BadInput("prompt-unreadable", path=str(path))
        return data.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise BadInput("prompt-unreadable", path=str(path)) from None


def _checked(purpose: Purpose, text: str, path: Path) -> str:
    check_parts(purpose, text, str(path))
    return text


def check_parts(purpose: Purpose, text: str, place: str = "") -> None:
    """Raises BadInput "prompt-unknown-part" with those there are: a part that is misspelt would silently leave its line out."""
    for name in _PART.findall(text):
        if name not in PARTS[purpose]:
            raise BadInput("prompt-unknown-part", part=name, path=place or str(purpose), valid=", ".join(sorted(PARTS[purpose])))
