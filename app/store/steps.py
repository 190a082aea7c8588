"""Steps: planning them, claiming them, every move of them. Each move is one compare-and-set that counts `seq`."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, Row, case, insert, select, update

from app.errors import Problem
from app.store import codec
from app.store.clock import new_uid, now
from app.store.rows import LIVE, READY, AttemptRow, BookRow, MetaRow, NeedRow, PanelRow, StepRow, TaskRow
from app.work.states import RUNNING, Event, StepState, move, origins
from app.work.tasks import Claimed, Lane, News, NewStep, StepKind, TaskKind

PAUSED = "paused"


class Planned(NamedTuple):
    task_id: int
    uid: str


def plan_task(connection: Connection, kind: TaskKind, book_id: int, steps: Sequence[NewStep]) -> Planned:
    """A new task with its graph of steps."""
    uid = new_uid()
    values = {"uid": uid, "kind": kind, "book_id": book_id, "paused": False, "made": now(), "worked": 0.0}
    task_id = int(connection.execute(insert(TaskRow).values(**values)).inserted_primary_key[0])  # type: ignore[index]  # always one
    add_steps(connection, task_id, book_id, steps)
    return Planned(task_id, uid)


def add_steps(connection: Connection, task_id: int, book_id: int, steps: Sequence[NewStep]) -> list[int]:
    """Add steps to a task; `after` may name steps the task already has. A drawing step becomes its panel's newest."""
    known: dict[str, int] = {}
    ids: list[int] = []
    for step in steps:
        needs = [known[key] if key in known else _step_named(connection, task_id, key) for key in step.after]
        known[step.key] = _add_step(connection, task_id, book_id, step, needs)
        ids.append(known[step.key])
    return ids


def _step_named(connection: Connection, task_id: int, key: str) -> int:
    return connection.execute(select(StepRow.id).where(StepRow.task_id == task_id, StepRow.key == key)).scalar_one()


def _add_step(connection: Connection, task_id: int, book_id: int, step: NewStep, needs: Sequence[int]) -> int:
    values = {
        "task_id": task_id,
        "book_id": book_id,
        "kind": step.kind,
        "key": step.key,
        "target": step.target,
        "lane": Lane.COMPUTE,
        "urgent": step.urgent,
        "choices": json.dumps(step.choices or {}, ensure_ascii=False),
        "state": StepState.WAITING,
        "seq": 0,
        "blockers": 0,
        "attempts": 0,
    }
    step_id = int(connection.execute(insert(StepRow).values(**values)).inserted_primary_key[0])  # type: ignore[index]  # always one
    for needed in needs:
        add_need(connection, step_id, needed)
    if step.kind is StepKind.DRAW_PANEL:
        connection.execute(update(PanelRow).where(PanelRow.id == int(step.target)).values(step_id=step_id))
    return step_id


def add_need(connection: Connection, step_id: int, needs_id: int) -> None:
    """`step_id` waits for `needs_id`, unless that is done already."""
    connection.execute(insert(NeedRow).values(step_id=step_id, needs_id=needs_id))
    open_one = select(StepRow.id).where(StepRow.id == needs_id, StepRow.state != StepState.DONE)
    if connection.scalar(open_one) is not None:
        connection.execute(update(StepRow).where(StepRow.id == step_id).values(blockers=StepRow.blockers + 1))


def wait_for(connection: Connection, task_id: int, kind: StepKind, needed: Sequence[int]) -> None:
    """The task's waiting steps of a kind stand behind `needed` too: an export behind the panels found later."""
    waiting = select(StepRow.id).where(StepRow.task_id == task_id, StepRow.kind == kind, StepRow.state == StepState.WAITING)
    for step_id in connection.scalars(waiting).all():
        for needs_id in needed:
            add_need(connection, step_id, needs_id)


def claim(connection: Connection, lane: Lane, tasks: Collection[int] | None = None) -> Claimed | None:
    """The next step of a lane, now running for this process: what a person waits for first, then the oldest.

    tasks: only steps of these, where the command line does one thing and leaves the rest for the window.
    """
    if is_paused(connection):
        return None
    ready = (
        select(*StepRow.__table__.columns)
        .join(TaskRow, TaskRow.id == StepRow.task_id)
        .join(BookRow, BookRow.id == StepRow.book_id)
        .where(READY, StepRow.lane == lane)
        .where(TaskRow.paused.is_(False), TaskRow.deleted.is_(None), BookRow.deleted.is_(None))
        .order_by(StepRow.urgent.desc(), StepRow.id)
        .limit(1)
    )
    if tasks is not None:
        ready = ready.where(StepRow.task_id.in_(tasks))
    row = connection.execute(ready).first()
    if row is None:
        return None
    _start_clock(connection, row.task_id)
    if not _move(connection, row.id, Event.CLAIM, attempts=row.attempts + 1):
        return None
    attempt = {"step_id": row.id, "number": row.attempts + 1, "outcome": StepState.RUNNING, "started": now()}
    attempt_id = int(connection.execute(insert(AttemptRow).values(**attempt)).inserted_primary_key[0])  # type: ignore[index]  # always one
    return Claimed(
        row.id, row.task_id, row.book_id, StepKind(row.kind), row.target, json.loads(row.choices), row.attempts + 1, attempt_id, row.seq + 1
    )


def settle(connection: Connection, claimed: Claimed, event: Event, problem: Problem | None = None, result: str | None = None) -> News:
    """End an attempt: its receipt, the step's move, and the clock of its task. Whoever waited for it may start."""
    _stop_clock(connection, claimed.task_id)
    error = codec.dump(problem) if problem else None
    moved = _move(connection, claimed.id, event, error=error, result=result)
    state, seq = _state_of(connection, claimed.id)
    seconds = now() - connection.execute(select(AttemptRow.started).where(AttemptRow.id == claimed.attempt_id)).scalar_one()
    outcome = "interrupted" if event is Event.GIVE_BACK else state
    connection.execute(update(AttemptRow).where(AttemptRow.id == claimed.attempt_id).values(outcome=outcome, seconds=seconds))
    if moved and state is StepState.DONE:
        _unblock(connection, claimed.id)
    return News(claimed.id, claimed.task_id, claimed.book_id, claimed.kind, claimed.target, state, seq, problem)


def note_receipt(connection: Connection, attempt_id: int, artist: str, fingerprint: str, price_micros: int | None) -> None:
    values = {"artist": artist, "fingerprint": fingerprint, "price_micros": price_micros}
    connection.execute(update(AttemptRow).where(AttemptRow.id == attempt_id).values(**values))


def _move(connection: Connection, step_id: int, event: Event, **also: object) -> bool:
    """Compare and set. True only for the one call that made the move."""
    allowed = origins(event)
    target = case({state: move(state, event) for state in allowed}, value=StepRow.state)
    changed = connection.execute(
        update(StepRow).where(StepRow.id == step_id, StepRow.state.in_(allowed)).values(state=target, seq=StepRow.seq + 1, **also)
    )
    return changed.rowcount == 1


def _state_of(connection: Connection, step_id: int) -> tuple[StepState, int]:
    row = connection.execute(select(StepRow.state, StepRow.seq).where(StepRow.id == step_id)).one()
    return StepState(row.state), row.seq


def _unblock(connection: Connection, step_id: int) -> None:
    waiting = select(NeedRow.step_id).where(NeedRow.needs_id == step_id)
    connection.execute(update(StepRow).where(StepRow.id.in_(waiting)).values(blockers=StepRow.blockers - 1))


def _start_clock(connection: Connection, task_id: int) -> None:
    """Time counts only while a step of the task runs: not while the program is closed or paused."""
    running = connection.scalar(select(StepRow.id).where(StepRow.task_id == task_id, StepRow.state.in_(RUNNING)).limit(1))
    if running is None:
        connection.execute(update(TaskRow).where(TaskRow.id == task_id).values(active=now()))


def _stop_clock(connection: Connection, task_id: int) -> None:
    moment = now()
    since = case((TaskRow.active.is_(None), 0.0), (TaskRow.active > moment, 0.0), else_=moment - TaskRow.active)
    connection.execute(update(TaskRow).where(TaskRow.id == task_id).values(worked=TaskRow.worked + since, active=moment))


def recover(connection: Connection) -> list[News]:
    """What a dead process left: work of this machine's own goes on (or stays cancelled); nothing of it was ever sent or paid."""
    left = connection.execute(select(*StepRow.__table__.columns).where(LIVE)).all()
    news = [_give_back(connection, row) for row in left]
    connection.execute(update(AttemptRow).where(AttemptRow.outcome == StepState.RUNNING).values(outcome="interrupted"))
    return news


def _give_back(connection: Connection, row: Row[*tuple[object, ...]]) -> News:
    _move(connection, row.id, Event.GIVE_BACK)
    return _news_of(connection, row)


def cancel_task(connection: Connection, task_id: int) -> list[News]:
    """Waiting steps end at once; running ones are asked to (their worker answers). Done ones stay."""
    rows = connection.execute(_steps_in(task_id, origins(Event.CANCEL))).all()
    for row in rows:
        _move(connection, row.id, Event.CANCEL)
    return [_news_of(connection, row) for row in rows]


def retry_task(connection: Connection, task_id: int) -> list[News]:
    """The failed and refused steps wait again, with all their choices. What is unknown is not sent again by this."""
    rows = connection.execute(_steps_in(task_id, frozenset({StepState.FAILED, StepState.REFUSED}))).all()
    for row in rows:
        _move(connection, row.id, Event.RETRY, error=None)
    return [_news_of(connection, row) for row in rows]


def _steps_in(task_id: int, states: frozenset[StepState]):  # type: ignore[no-untyped-def]  # SQLAlchemy's own type names every column
    return select(*StepRow.__table__.columns).where(StepRow.task_id == task_id, StepRow.state.in_(states))


def _news_of(connection: Connection, row: Row[*tuple[object, ...]]) -> News:
    state, seq = _state_of(connection, row.id)
    return News(row.id, row.task_id, row.book_id, StepKind(row.kind), row.target, state, seq)


def is_paused(connection: Connection) -> bool:
    return connection.scalar(select(MetaRow.value).where(MetaRow.key == PAUSED)) == "1"


def pause_all(connection: Connection, paused: bool) -> None:
    changed = connection.execute(update(MetaRow).where(MetaRow.key == PAUSED).values(value="1" if paused else "0"))
    if changed.rowcount == 0:
        connection.execute(insert(MetaRow).values(key=PAUSED, value="1" if paused else "0"))


def pause_task(connection: Connection, task_id: int, paused: bool) -> None:
    connection.execute(update(TaskRow).where(TaskRow.id == task_id).values(paused=paused))


def hide_task(connection: Connection, task_id: int, hidden: bool) -> None:
    connection.execute(update(TaskRow).where(TaskRow.id == task_id).values(deleted=now() if hidden else None))
