"""Weather, speed and focus lines, moods."""

from __future__ import annotations

from collections.abc import Sequence

from app.ai.draft.art.casting import Placed
from app.ai.draft.art.stage import Stage
from app.ai.draft.art.ways import Ways
from app.book.storyboard import Panel


def behind(stage: Stage, panel: Panel, ways: Ways, placed: Sequence[Placed]) -> None:
    """Between the place and the people."""


def in_front(stage: Stage, panel: Panel, ways: Ways, placed: Sequence[Placed]) -> None:
    """Over everything."""
