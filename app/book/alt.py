"""What a page shows and says, in words, for who cannot see it: panel by panel, in reading order, in the story's own words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.book.page import Page
from app.book.script import Line, LineKind
from app.book.storyboard import Panel

LONGEST = 1500  # letters; who listens to a page does not want a chapter
_SAID = frozenset({LineKind.SPEECH, LineKind.THOUGHT})


def alt_of(page: Page, panels: Mapping[int, Panel]) -> str:
    """panels: by number. A text that several panels share is said once; where it is and who is there, when that has changed."""
    told: list[str] = []
    seen = ""
    for panel in (panels[frame.panel] for frame in page.frames if frame.panel in panels):
        scene = _scene(panel)
        if scene != seen:
            told.append(scene)
            seen = scene
        told += _happening(panel)
    text = "\n".join(dict.fromkeys(one for one in told if one))
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}…"


def _scene(panel: Panel) -> str:
    """The story's word for the place, and the names of who is in the picture; no other word, so it is in the story's language."""
    names = ", ".join(dict.fromkeys(actor.character for actor in panel.actors))
    return " · ".join(one for one in (" ".join(panel.setting.place.split()), names) if one)


def _happening(panel: Panel) -> Iterator[str]:
    """Its lines as they are lettered, so also as somebody changed them; the story's text where a panel has none."""
    told = [_line(line) for line in panel.lines if line.kind is not LineKind.TAG]
    yield from told if any(told) else [" ".join(panel.text.split())]


def _line(line: Line) -> str:
    words = " ".join(line.text.split())
    return f"{line.speaker}: {words}" if words and line.speaker and line.kind in _SAID else words
