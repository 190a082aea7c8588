"""Statistics over the newest attempts and tasks: how many are looked at is bounded, and said."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, func, select

from app.store.clock import moment
from app.store.rows import AttemptRow, StepRow, TaskRow
from app.work.states import StepState, TaskState
from app.work.statistics import KindStatistics, Sample, by_kind

MOST = 10_000


@dataclass(frozen=True, slots=True)
class Looked:
    """What was looked at: `count` of them, the oldest from `oldest`. whole: nothing of the period was left out."""

    count: int
    oldest: datetime | None
    whole: bool


@dataclass(frozen=True, slots=True)
class Statistics:
    steps: tuple[KindStatistics, ...]
    tasks: tuple[KindStatistics, ...]
    steps_looked: Looked
    tasks_looked: Looked


def look(engine: Engine, since: float = 0.0, most: int = MOST) -> Statistics:
    """Of attempts that ended and tasks that are not under way, begun after `since`; at most the newest `most` of each."""
    attempts = select(
        AttemptRow.id, AttemptRow.outcome, AttemptRow.seconds, AttemptRow.waited, AttemptRow.started.label("at"), StepRow.kind
    )
    attempts = attempts.join(StepRow, StepRow.id == AttemptRow.step_id).order_by(AttemptRow.id.desc()).limit(most)
    took = func.iif(TaskRow.worked > 0, TaskRow.worked, None).label("seconds")
    waited = func.iif(TaskRow.worked > 0, func.max(0.0, func.coalesce(TaskRow.ended, 0.0) - TaskRow.made_at - TaskRow.worked), None)
    tasks = select(TaskRow.id, TaskRow.state.label("outcome"), took, waited.label("waited"), TaskRow.made_at.label("at"), TaskRow.kind)
    tasks = tasks.order_by(TaskRow.id.desc()).limit(most)
    with engine.connect() as connection:
        steps, steps_looked = _samples(connection.execute(attempts).all(), {StepState.RUNNING}, since, most)
        ended, tasks_looked = _samples(connection.execute(tasks).all(), {TaskState.RUNNING, TaskState.WAITING}, since, most)
    return Statistics(by_kind(steps), by_kind(ended), steps_looked, tasks_looked)


def _samples(rows: Any, under_way: set[Any], since: float, most: int) -> tuple[list[Sample], Looked]:
    """Ids grow with time but for clocks that were set, so that the newest are looked at and the period is held to by each one's time."""
    found = [row for row in rows if row.at >= since and row.outcome not in under_way]
    whole = len(rows) < most or rows[-1].at < since
    oldest = moment(min(row.at for row in found)) if found else None
    return [Sample(row.kind, row.outcome, row.seconds, row.waited) for row in found], Looked(len(found), oldest, whole)
