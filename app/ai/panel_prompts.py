"""The prompts of panels, redraws, model sheets and cleaned pictures, put together from values of the book. Pure but for the files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from app.ai import rewording, telling
from app.ai.prompts import NOTHING_OWN, Own, Purpose, written
from app.book.cast import Character
from app.book.page import Direction
from app.book.storyboard import Panel
from app.book.style import Style
from app.book.text import Language

# Parts that hold words of the story or of the person; the others are ours and mild already.
_THEIRS = frozenset({"what", "setting", "people", "props", "speaking", "notes", "wish", "before"})


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be drawn, and how it is asked for.

    language: the prompt's. changes: what was asked for in redraws, the newest last; with `redraws` the last one is what to change now.
    what: instead of the story's own words, after a refusal; None for the story's. softened: every hard word of the prompt is put mildly.
    shown: whether pictures stand before the prompt.
    """

    panel: Panel
    cast: tuple[Character, ...]
    style: Style
    language: Language
    direction: Direction = Direction.LEFT_TO_RIGHT
    changes: tuple[str, ...] = ()
    redraws: bool = False
    shown: bool = False
    what: str | None = None
    softened: bool = False
    own: Own = NOTHING_OWN


def panel_prompt(wish: Wish, folder: Path | None = None) -> str:
    """For a panel, or for the change of one."""
    purpose = Purpose.REDRAW if wish.redraws and wish.changes else Purpose.PANEL
    parts, own = _parts(wish, folder), wish.own
    if wish.softened:
        parts = {name: rewording.softened(text, wish.language) if name in _THEIRS else text for name, text in parts.items()}
        own = replace(own, text=rewording.softened(own.text, wish.language))
    return written(purpose, wish.language, parts, own, folder)


def _parts(wish: Wish, folder: Path | None) -> Mapping[str, str]:
    panel, language = wish.panel, wish.language
    room = telling.room(telling.balloons(panel.lines), wish.direction, language)
    earlier = wish.changes[:-1] if wish.redraws else wish.changes
    own_notes = (wish.style.notes.strip(), *(() if wish.redraws else earlier))
    return {
        "style": telling.style_text(wish.style, language),
        "shot": telling.framing(panel, language),
        "setting": telling.place(panel.setting, language),
        "what": telling.happening(panel) if wish.what is None else wish.what.strip(),
        "speaking": telling.speaking(panel, language),
        "people": telling.people(panel, wish.cast, language),
        "props": telling.props(panel, language),
        "mood": telling.words(language)["mood"].get(panel.setting.mood, ""),
        "pictures": telling.phrase(language, "other_pictures" if wish.redraws else "pictures") if wish.shown else "",
        "notes": telling.phrase(language, "part").join(note for note in own_notes if note),
        "lettering": written(Purpose.LETTERING, language, {"balloons": room}, folder=folder),
        "balloons": room,
        "start": telling.label(language, "start"),
        "wish": wish.changes[-1] if wish.redraws and wish.changes else "",
        "before": telling.phrase(language, "part").join(earlier) if wish.redraws else "",
    }


def sheet_prompt(
    character: Character, style: Style, language: Language, shown: bool = False, own: Own = NOTHING_OWN, folder: Path | None = None
) -> str:
    """For the model sheet of a character: several poses on white."""
    parts = {
        "name": character.name,
        "look": telling.appearance(character, language),
        "style": telling.style_text(style, language),
        "pictures": telling.phrase(language, "pictures") if shown else "",
        "notes": style.notes.strip(),
    }
    return written(Purpose.SHEET, language, parts, own, folder)


def cleaning_prompt(language: Language, own: Own = NOTHING_OWN, folder: Path | None = None) -> str:
    """For a picture whose background becomes white; it is shown as `start`."""
    return written(Purpose.CLEANING, language, {"start": telling.label(language, "start")}, own, folder)
