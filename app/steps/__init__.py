"""Doing the work, one file a kind of step: read what is needed by id, return a result value."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from app.steps import draw_panel, export, plan_storyboard, recognise_cast, write_script
from app.steps.desk import Desk
from app.work.results import Result
from app.work.tasks import Claimed, StepKind

RUN: Mapping[StepKind, Callable[[Desk, Claimed], Result]] = {
    StepKind.WRITE_SCRIPT: write_script.run,
    StepKind.RECOGNISE_CAST: recognise_cast.run,
    StepKind.PLAN_STORYBOARD: plan_storyboard.run,
    StepKind.DRAW_PANEL: draw_panel.run,
    StepKind.EXPORT: export.run,
}
