"""Steps: planning them, claiming them, every move of them. Each move is one compare-and-set that counts `seq`."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from functools import cache
from typing import NamedTuple, cast

from sqlalchemy import Connection, Row, Table, Update, bindparam, case, insert, select, update

from app.errors import Problem
from app.store import codec
from app.store.clock import new_uid, now
from app.store.rows import LIVE, READY, AttemptRow, BookRow, MetaRow, NeedRow, PanelRow, StepRow, TaskRow
from app.work.states import Event, StepState, move, origins
from app.work.tasks import Claimed, Lane, News, NewStep, StepKind, TaskKind

PAUSED = "paused"

# What runs for every step is built once, on the tables themselves.
_STEP, _TASK, _BOOK, _NEED, _ATTEMPT = (cast(Table, row.__table__) for row in (StepRow, TaskRow, BookRow, NeedRow, AttemptRow))
_READY_IN_LANE = (
    select(*_STEP.c)
    .join(_TASK, _TASK.c.id == _STEP.c.task_id)
    .join(_BOOK, _BOOK.c.id == _STEP.c.book_id)
    .where(READY, _STEP.c.lane == bindparam("lane_wanted"))
    .where(_TASK.c.paused.is_(False), _TASK.c.deleted.is_(None), _BOOK.c.deleted.is_(None))
    .order_by(_STEP.c.rank, _STEP.c.id)
    .limit(1)
)
_STATE = select(_STEP.c.state, _STEP.c.seq).where(_STEP.c.id == bindparam("step_id"))
_UNBLOCK = (
    update(_STEP)
    .where(_STEP.c.id.in_(select(_NEED.c.step_id).where(_NEED.c.needs_id == bindparam("done_id"))))
    .values(blockers=_STEP.c.blockers - 1)
)
_RUNNING_ONE = select(_STEP.c.id).where(LIVE, _STEP.c.task_id == bindparam("clock_of")).exists()
_START_CLOCK = update(_TASK).where(_TASK.c.id == bindparam("clock_of"), ~_RUNNING_ONE).values(active=bindparam("moment"))
_SINCE = case((_TASK.c.active.is_(None), 0.0), (_TASK.c.active > bindparam("moment"), 0.0), else_=bindparam("moment") - _TASK.c.active)
_STOP_CLOCK = update(_TASK).where(_TASK.c.id == bindparam("clock_of")).values(worked=_TASK.c.worked + _SINCE, active=bindparam("moment"))
_PAUSED = select(MetaRow.__table__.c.value).where(MetaRow.__table__.c.key == PAUSED)
_END_ATTEMPT = (
    update(_ATTEMPT)
    .where(_ATTEMPT.c.id == bindparam("attempt_id"))
    .values(outcome=bindparam("new_outcome"), seconds=bindparam("moment") - _ATTEMPT.c.started)
)


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
        "rank": 0 if step.urgent else 1,
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
    ready = _READY_IN_LANE
    if tasks is not None:
        ready = ready.where(StepRow.task_id.in_(tasks))
    row = connection.execute(ready, {"lane_wanted": lane}).first()
    if row is None:
        return None
    _start_clock(connection, row.task_id)
    if not _move(connection, row.id, Event.CLAIM, attempts=row.attempts + 1):
        return None
    attempt = {"step_id": row.id, "number": row.attempts + 1, "outcome": StepState.RUNNING, "started": now()}
    attempt_id = int(connection.execute(insert(_ATTEMPT), attempt).inserted_primary_key[0])  # type: ignore[index]  # always one
    return Claimed(
        row.id, row.task_id, row.book_id, StepKind(row.kind), row.target, json.loads(row.choices), row.attempts + 1, attempt_id, row.seq + 1
    )


def settle(connection: Connection, claimed: Claimed, event: Event, problem: Problem | None = None, result: str | None = None) -> News:
    """End an attempt: its receipt, the step's move, and the clock of its task. Whoever waited for it may start."""
    _stop_clock(connection, claimed.task_id)
    error = codec.dump(problem) if problem else None
    moved = _move(connection, claimed.id, event, error=error, result=result)
    state, seq = _state_of(connection, claimed.id)
    outcome = "interrupted" if event is Event.GIVE_BACK else state
    connection.execute(_END_ATTEMPT, {"attempt_id": claimed.attempt_id, "new_outcome": outcome, "moment": now()})
    if moved and state is StepState.DONE:
        _unblock(connection, claimed.id)
    return News(claimed.id, claimed.task_id, claimed.book_id, claimed.kind, claimed.target, state, seq, problem)


def note_receipt(connection: Connection, attempt_id: int, artist: str, fingerprint: str, price_micros: int | None) -> None:
    values = {"artist": artist, "fingerprint": fingerprint, "price_micros": price_micros}
    connection.execute(update(AttemptRow).where(AttemptRow.id == attempt_id).values(**values))


def _move(connection: Connection, step_id: int, event: Event, **also: object) -> bool:
    """Compare and set. True only for the one call that made the move."""
    statement = _move_statement(event, tuple(also))
    return connection.execute(statement, {"step_id": step_id, **{f"new_{name}": value for name, value in also.items()}}).rowcount == 1


@cache
def _move_statement(event: Event, columns: tuple[str, ...]) -> Update:
    """Built once a kind of move: building a statement costs more than SQLite needs to run it."""
    allowed = origins(event)
    target = case({state: move(state, event) for state in allowed}, value=_STEP.c.state)
    also = {name: bindparam(f"new_{name}", type_=_STEP.c[name].type) for name in columns}
    return (
        update(_STEP)
        .where(_STEP.c.id == bindparam("step_id"), _STEP.c.state.in_(allowed))
        .values(state=target, seq=_STEP.c.seq + 1, **also)
    )


def _state_of(connection: Connection, step_id: int) -> tuple[StepState, int]:
    row = connection.execute(_STATE, {"step_id": step_id}).one()
    return StepState(row.state), row.seq


def is_cancelling(connection: Connection, step_id: int) -> bool:
    return _state_of(connection, step_id)[0] is StepState.CANCELLING


def _unblock(connection: Connection, step_id: int) -> None:
    connection.execute(_UNBLOCK, {"done_id": step_id})


def _start_clock(connection: Connection, task_id: int) -> None:
    """Time counts only while a step of the task runs: not while the program is closed or paused."""
    connection.execute(_START_CLOCK, {"clock_of": task_id, "moment": now()})


def _stop_clock(connection: Connection, task_id: int) -> None:
    connection.execute(_STOP_CLOCK, {"clock_of": task_id, "moment": now()})


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
    return connection.scalar(_PAUSED) == "1"


def pause_all(connection: Connection, paused: bool) -> None:
    changed = connection.execute(update(MetaRow).where(MetaRow.key == PAUSED).values(value="1" if paused else "0"))
    if changed.rowcount == 0:
        connection.execute(insert(MetaRow).values(key=PAUSED, value="1" if paused else "0"))


def pause_task(connection: Connection, task_id: int, paused: bool) -> None:
    connection.execute(update(TaskRow).where(TaskRow.id == task_id).values(paused=paused))


def hide_task(connection: Connection, task_id: int, hidden: bool) -> None:
    connection.execute(update(TaskRow).where(TaskRow.id == task_id).values(deleted=now() if hidden else None))
