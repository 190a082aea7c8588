"""Opening the command search on what the window has just now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QWidget

from app.store.views import BookCard, PanelCard
from ui.window.keys import usable
from ui.window.palette.commands import Command, action_commands, book_commands, found, panel_commands
from ui.window.palette.palette import Palette
from ui.window.preferences import Preferences
from ui.window.settings.sheet import Page
from ui.words import in_english, tell

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Reach:
    """What can be reached from where one is. act: what an action does now, None where it would do nothing. panels: of the open book."""

    act: Callable[[str], Act | None]
    books: Sequence[BookCard]
    panels: Sequence[PanelCard]
    open_book: Callable[[int], object]
    go_to_panel: Callable[[int], object]
    open_settings: Callable[[Page], object]


def command_search(window: QWidget, preferences: Preferences, reach: Reach) -> Palette:
    commands = [*action_commands(usable(preferences.keys), reach.act), *_settings(reach)]

    def look(typed: str) -> list[Command]:
        panels = panel_commands(typed, reach.panels, reach.go_to_panel)
        books = book_commands(typed, reach.books, reach.open_book)
        return [*panels, *found(typed, commands, preferences.recent_commands), *books]

    def do(command: Command) -> None:
        if command.name:
            preferences.add_recent_command(command.name)
        command.act()

    palette = Palette(window, look)
    palette.done.connect(do)
    return palette


def _settings(reach: Reach) -> list[Command]:
    place = tell("settings.title")
    return [
        Command(
            f"settings.{page}",
            tell(f"settings.{page}"),
            in_english(f"settings.{page}"),
            place,
            "gear",
            partial(reach.open_settings, page),
        )
        for page in Page
    ]
