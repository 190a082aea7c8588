"""Tasks and their graphs of steps, put into the store."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, select

from app.store import codec
from app.store.clock import new_uid, now
from app.store.rows import StepRow
from app.store.rowwise import add_row, execute
from app.work.states import StepState
from app.work.tasks import MAKING, PRODUCTS, NewStep, StepKind, TaskChoices, TaskKind

URGENT, LONG = 0, 1  # ranks: what a person waits for goes before long runs


class Planned(NamedTuple):
    task_id: int
    uid: str


def plan_task(
    connection: Connection,
    kind: TaskKind,
    book_id: int,
    steps: Sequence[NewStep],
    choices: TaskChoices = TaskChoices(),
    cap_micros: int | None = None,
) -> Planned:
    """A new task with its graph of steps; a redraw is urgent, because a person waits for it."""
    uid = new_uid()
    task_id = add_row(
        connection,
        "task",
        uid=uid,
        kind=kind,
        book_id=book_id,
        rank=LONG if kind in MAKING else URGENT,
        choices=codec.dump(choices),
        made_at=now(),
        worked=0.0,
        cap_micros=cap_micros,
    )
    execute(connection, "UPDATE task SET place = id WHERE id = ?", (task_id,))
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
    found = execute(connection, "SELECT id FROM step WHERE task_id = ? AND key = ?", (task_id, key))
    return int(found.fetchone()[0])


def _add_step(connection: Connection, task_id: int, book_id: int, step: NewStep, needs: Sequence[int]) -> int:
    step_id = add_row(
        connection,
        "step",
        task_id=task_id,
        book_id=book_id,
        kind=step.kind,
        key=step.key,
        target=step.target,
        lane=step.lane,
        product=int(step.kind in PRODUCTS),
        choices=json.dumps(step.choices or {}, ensure_ascii=False),
        state=StepState.WAITING,
        due=now(),
        seq=0,
        blockers=0,
        attempts=0,
        retries=0,
    )
    for needed in needs:
        add_need(connection, step_id, needed)
    if step.kind is StepKind.DRAW_PANEL:
        execute(connection, "UPDATE panel SET step_id = ? WHERE id = ?", (step_id, int(step.target)))
    return step_id


def add_need(connection: Connection, step_id: int, needs_id: int) -> None:
    """`step_id` waits for `needs_id`, unless that is done already."""
    add_row(connection, "need", step_id=step_id, needs_id=needs_id)
    blocked = "UPDATE step SET blockers = blockers + 1 WHERE id = ? AND EXISTS (SELECT 1 FROM step WHERE id = ? AND state != 'done')"
    execute(connection, blocked, (step_id, needs_id))


def wait_for(connection: Connection, task_id: int, kind: StepKind, needed: Sequence[int]) -> None:
    """The task's waiting steps of a kind stand behind `needed` too: an export behind the panels found later."""
    waiting = select(StepRow.id).where(StepRow.task_id == task_id, StepRow.kind == kind, StepRow.state == StepState.WAITING)
    for step_id in connection.scalars(waiting).all():
        for needs_id in needed:
            add_need(connection, step_id, needs_id)


def sheets_under_way(connection: Connection, task_id: int) -> tuple[str, ...]:
    """Keys of the task's model sheets that may still come; a panel waits for these, not for one that failed."""
    open_ones = "SELECT key FROM step WHERE task_id = ? AND kind = ? AND state IN ('waiting', 'running', 'unknown') ORDER BY id"
    return tuple(key for (key,) in execute(connection, open_ones, (task_id, StepKind.DRAW_SHEET)))


def let_go(connection: Connection, step_id: int) -> bool:
    """Who waits for this step waits for it no more, though it is not done; whether there was anybody."""
    freed = "UPDATE step SET blockers = blockers - 1, due = ? WHERE id IN (SELECT step_id FROM need WHERE needs_id = ?)"
    found = execute(connection, freed, (now(), step_id)).rowcount > 0
    execute(connection, "DELETE FROM need WHERE needs_id = ?", (step_id,))
    return found


def wait_for_key(connection: Connection, task_id: int, key: str, needed: Sequence[int]) -> None:
    """The task's step of that key, if it still waits, stands behind `needed` too: a chapter behind what is asked once more."""
    found = execute(connection, "SELECT id FROM step WHERE task_id = ? AND key = ? AND state = ?", (task_id, key, StepState.WAITING))
    for (step_id,) in found.fetchall():
        for needs_id in needed:
            add_need(connection, step_id, needs_id)
