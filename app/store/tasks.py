"""Tasks as people see them: their state computed from their steps, their time from real work."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlalchemy import Engine, Select, func, or_, select

from app.errors import NotFound, Problem
from app.store import codec
from app.store.books import named
from app.store.clock import moment, now
from app.store.rows import LIVE, READY, BookRow, PanelRow, StepRow, TaskRow
from app.store.steps import is_paused
from app.store.views import StepCard, TaskCard
from app.work.states import STUCK, StepState, task_state
from app.work.tasks import StepKind, TaskKind

PRODUCTS = (StepKind.DRAW_PANEL, StepKind.EXPORT)


class Tasks:
    """Reads: any thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def cards(self, book_id: int | None = None, limit: int = 50) -> list[TaskCard]:
        """Newest first; hidden ones left out."""
        wanted = _tasks().where(TaskRow.deleted.is_(None)).order_by(TaskRow.id.desc()).limit(limit)
        if book_id is not None:
            wanted = wanted.where(TaskRow.book_id == book_id)
        return self._cards(wanted)

    def card(self, task_id: int) -> TaskCard:
        return self._cards(_tasks().where(TaskRow.id == task_id))[0]

    def unfinished(self) -> list[TaskCard]:
        """Tasks with a step that can start or runs, oldest first; not those of hidden books."""
        open_ones = select(StepRow.task_id).where(or_(READY, LIVE)).distinct()
        wanted = _tasks().where(TaskRow.deleted.is_(None), BookRow.deleted.is_(None), TaskRow.id.in_(open_ones))
        return self._cards(wanted.order_by(TaskRow.id))

    def find(self, name: str) -> int:
        """The task a person names: its id, a unique start of it, or the exact title of a book with one task."""
        with self._engine.connect() as connection:
            rows = connection.execute(
                select(TaskRow.id, TaskRow.uid, BookRow.title).join(BookRow, BookRow.id == TaskRow.book_id).where(TaskRow.deleted.is_(None))
            ).all()
        found = named(name, rows)
        if not found:
            raise NotFound("task-not-found", name=name)
        if len(found) > 1:
            raise NotFound("task-ambiguous", name=name)
        return found[0]

    def steps(self, task_id: int, kind: StepKind | None = None, state: StepState | None = None) -> list[StepCard]:
        columns = (StepRow.id, StepRow.task_id, StepRow.kind, StepRow.target, StepRow.state, StepRow.attempts, StepRow.error, StepRow.seq)
        wanted = select(*columns).where(StepRow.task_id == task_id).order_by(StepRow.id)
        if kind is not None:
            wanted = wanted.where(StepRow.kind == kind)
        if state is not None:
            wanted = wanted.where(StepRow.state == state)
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
        return [StepCard(r[0], r[1], StepKind(r[2]), r[3], StepState(r[4]), r[5], _problem(r[6]), r[7]) for r in rows]

    def results(self, task_id: int, kind: StepKind) -> list[str]:
        """The results kept as JSON of a task's done steps of one kind."""
        wanted = select(StepRow.result).where(StepRow.task_id == task_id, StepRow.kind == kind, StepRow.result.is_not(None))
        with self._engine.connect() as connection:
            return [value for value in connection.scalars(wanted.order_by(StepRow.id)) if value is not None]

    def gaps(self, task_id: int) -> list[int]:
        """Numbers of the panels this task was to draw and will not by itself."""
        wanted = (
            select(PanelRow.number)
            .join(StepRow, (StepRow.kind == StepKind.DRAW_PANEL) & (StepRow.target == PanelRow.id.cast(StepRow.target.type)))
            .where(StepRow.task_id == task_id, StepRow.state.in_({*STUCK, StepState.CANCELLED}))
        )
        with self._engine.connect() as connection:
            return sorted(connection.scalars(wanted))

    def cancelling(self) -> list[int]:
        """Ids of the steps that were asked to stop and have not answered; from a partial index, fast enough for any thread."""
        with self._engine.connect() as connection:
            return list(connection.scalars(select(StepRow.id).where(LIVE, StepRow.state == StepState.CANCELLING)))

    def queue_paused(self) -> bool:
        with self._engine.connect() as connection:
            return is_paused(connection)

    def _cards(self, wanted: Select[*tuple[Any, ...]]) -> list[TaskCard]:
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
            ids = [row.id for row in rows]
            counts = connection.execute(_counts(ids)).all()
            errors = {row.task_id: row.error for row in connection.execute(_first_errors(ids))}
        by_task: dict[int, list[Any]] = defaultdict(list)
        for count in counts:
            by_task[count.task_id].append(count)
        return [_card(row, by_task[row.id], errors.get(row.id)) for row in rows]


def _tasks() -> Select[*tuple[Any, ...]]:
    columns = (TaskRow.id, TaskRow.uid, TaskRow.kind, TaskRow.book_id, TaskRow.paused, TaskRow.made, TaskRow.active, TaskRow.worked)
    return select(*columns, BookRow.title).join(BookRow, BookRow.id == TaskRow.book_id)


def _counts(ids: list[int]) -> Select[*tuple[Any, ...]]:
    blocked = (StepRow.blockers > 0).label("blocked")
    columns = (StepRow.task_id, StepRow.state, StepRow.kind, blocked)
    return select(*columns, func.count().label("n"), func.sum(StepRow.seq).label("seq")).where(StepRow.task_id.in_(ids)).group_by(*columns)


def _first_errors(ids: list[int]) -> Select[*tuple[Any, ...]]:
    stuck = select(func.min(StepRow.id)).where(StepRow.task_id.in_(ids), StepRow.state.in_(STUCK)).group_by(StepRow.task_id)
    return select(StepRow.task_id, StepRow.error).where(StepRow.id.in_(stuck))


def _card(row: Any, counts: Iterable[Any], error: str | None) -> TaskCard:
    steps: dict[StepState, int] = defaultdict(int)
    ready = made = seq = 0
    for count in counts:
        steps[StepState(count.state)] += count.n
        seq += count.seq
        if count.state == StepState.WAITING and not count.blocked:
            ready += count.n
        if count.state == StepState.DONE and count.kind in PRODUCTS:
            made += count.n
    running = steps[StepState.RUNNING] + steps[StepState.CANCELLING]
    done, total = steps[StepState.DONE], sum(steps.values())
    elapsed = row.worked + (max(0.0, now() - row.active) if running and row.active else 0.0)
    open_steps = total - done - sum(steps[state] for state in STUCK) - steps[StepState.CANCELLED]
    remaining = elapsed / done * open_steps if done >= 3 and open_steps else (0.0 if not open_steps else None)
    return TaskCard(
        id=row.id,
        uid=row.uid,
        kind=TaskKind(row.kind),
        book_id=row.book_id,
        book_title=row.title,
        state=task_state(steps, ready, made),
        paused=row.paused,
        done=done,
        total=total,
        running=running,
        stuck=sum(steps[state] for state in STUCK),
        elapsed_s=elapsed,
        remaining_s=remaining,
        error=_problem(error),
        made=moment(row.made),
        seq=seq,
    )


def _problem(text: str | None) -> Problem | None:
    return codec.load(Problem, text) if text else None
