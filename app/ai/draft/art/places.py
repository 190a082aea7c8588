"""Places."""

from __future__ import annotations

from app.ai.draft.art.stage import Stage
from app.ai.draft.art.ways import Ways
from app.book.storyboard import Panel


def draw_place(stage: Stage, panel: Panel, ways: Ways) -> None:
    """The place of a panel."""
    stage.pen.shade(0, 0, stage.w, stage.floor, 170, 255)
    stage.pen.polyline([(0, stage.floor), (stage.w, stage.floor)], 4)
