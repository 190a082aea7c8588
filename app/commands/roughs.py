"""What a panel will about look like, before anything is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from app.ai.artist import DrawRequest
from app.book.cast import Character
from app.book.storyboard import Panel
from app.book.style import Style
from app.book.text import Language


def rough(panel: Panel, cast: Sequence[Character], style: Style, language: Language) -> bytes:
    """Pencil lines as a PNG. For a child process: it burns the processor."""
    from app.ai.draft import rough as pencil

    return pencil.rough(DrawRequest(panel, tuple(cast), style, language, 0))
