"""What a person asks for in a redraw."""

from __future__ import annotations

from app.book.storyboard import Panel


def apply_change(panel: Panel, words: str) -> Panel:
    """The panel as the words want it."""
    return panel
