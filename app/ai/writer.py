"""The writer's role: a story's text becomes scripts, a cast and a storyboard."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.book.cast import Character
from app.book.script import Script
from app.book.storyboard import Panel
from app.book.style import Style
from app.book.text import Chapter, Language


class Writer(Protocol):
    """What the built-in draft writer and the services' writers can all do."""

    def write_script(self, text: str, chapter: Chapter, language: Language) -> Script: ...

    def recognise_cast(self, text: str, scripts: Sequence[Script], language: Language) -> tuple[Character, ...]: ...

    def plan_panels(
        self, text: str, script: Script, cast: Sequence[Character], language: Language, style: Style, count: int | None, first_number: int
    ) -> tuple[Panel, ...]: ...
