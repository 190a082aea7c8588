"""Things."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.ai.draft.art.casting import Placed
from app.ai.draft.art.pen import Pen
from app.ai.draft.art.stage import Stage
from app.ai.draft.art.ways import Ways
from app.book.storyboard import Panel


def draw_insert(stage: Stage, panel: Panel, ways: Ways) -> None:
    """A thing fills the frame."""
    stage.pen.disc(stage.w / 2, stage.h / 2, 200)


def draw_standing(stage: Stage, panel: Panel, placed: Sequence[Placed]) -> None:
    """Things that stand in the scene."""


def held_by(placed: Placed) -> Callable[[Pen], None] | None:
    """How to draw what an actor holds."""
    return None


def companions(pen: Pen, placed: Placed, behind: bool) -> None:
    """What a pose needs: a seat, a mount, a load."""
