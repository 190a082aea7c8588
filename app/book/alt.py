"""What a page shows and says, in words, for who cannot see it: the story's own text of its panels, in reading order."""

from __future__ import annotations

from collections.abc import Mapping

from app.book.page import Page
from app.book.storyboard import Panel

LONGEST = 1500  # letters; who listens to a page does not want a chapter


def alt_of(page: Page, panels: Mapping[int, Panel]) -> str:
    """panels: by number. A text that several panels share is said once."""
    told = [" ".join(panels[frame.panel].text.split()) for frame in page.frames if frame.panel in panels]
    text = "\n".join(dict.fromkeys(one for one in told if one))
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"
