"""Tasks and their graphs of steps, put into the store."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Connection, insert, select, update

from app.store import codec
from app.store.clock import new_uid, now
from app.store.rows import NeedRow, PanelRow, StepRow, TaskRow
from app.work.states import StepState
from app.work.tasks import PRODUCTS, NewStep, StepKind, TaskChoices, TaskKind

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
    values = {
        "uid": uid,
        "kind": kind,
        "book_id": book_id,
        "rank": LONG if kind is TaskKind.MAKE_MANGA else URGENT,
        "choices": codec.dump(choices),
        "made_at": now(),
        "worked": 0.0,
        "cap_micros": cap_micros,
    }
    zeros = {"place": 0.0, "spent_micros": 0, "reserved_micros": 0, "unpriced": 0}
    task_id = int(connection.execute(insert(TaskRow).values(**values, **zeros)).inserted_primary_key[0])  # type: ignore[index]  # always one
    connection.execute(update(TaskRow).where(TaskRow.id == task_id).values(place=float(task_id)))
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
        "lane": step.lane,
        "product": int(step.kind in PRODUCTS),
        "choices": json.dumps(step.choices or {}, ensure_ascii=False),
        "state": StepState.WAITING,
        "due": now(),
    }
    zeros = {"seq": 0, "blockers": 0, "attempts": 0, "retries": 0}
    step_id = int(connection.execute(insert(StepRow).values(**values, **zeros)).inserted_primary_key[0])  # type: ignore[index]  # always one
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
