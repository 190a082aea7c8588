"""What a person does to tasks: hold, cancel, try again, decide, order, cap, hide. All of it is durable."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from graphlib import TopologicalSorter
from typing import Any

from sqlalchemy import Connection

from app.errors import Problem
from app.store import codec
from app.store.clock import now
from app.store.moves import HELD, LANE, moving_all, news_of
from app.store.planning import LONG, URGENT, Planned, let_go, plan_task
from app.work.states import Event, Held
from app.work.tasks import COMPUTE, MAKING, News, NewStep, StepKind, TaskChoices, TaskKind

_EXPORT_WITHOUT = """
UPDATE step SET blockers = blockers - 1
WHERE id IN (SELECT step_id FROM need WHERE needs_id = ?) AND kind = 'export' AND state = 'waiting'
"""
_NOT_WRITTEN = f"""
task_id = :task AND state IN ('failed', 'refused', 'unknown') AND lane != '{COMPUTE}'
 AND (kind = 'recognise_cast' OR (kind IN ('write_script', 'plan_storyboard') AND json_extract(choices, '$.part') IS NOT NULL))
"""
_STEPS_OF = "SELECT id, kind, key, target, lane, choices FROM step WHERE task_id = ?"
_NOT_DONE = f"{_STEPS_OF} AND state != 'done'"
_NOT_DRAWN = f"""
{_NOT_DONE} AND NOT
 (kind = 'draw_panel' AND EXISTS (SELECT 1 FROM panel WHERE panel.id = CAST(step.target AS INTEGER) AND take_id IS NOT NULL))
"""


def hold_all(connection: Connection, why: Held) -> None:
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?)", (HELD, why))


def hold_lane(connection: Connection, lane: str, problem: Problem) -> None:
    """No call of this lane is claimed until a person lets it go on; the problem says why."""
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?)", (f"{HELD}:{lane}", codec.dump(problem)))


def release_all(connection: Connection) -> None:
    """The queue and every lane go on; tasks that were held by themselves stay held."""
    connection.exec_driver_sql("DELETE FROM meta WHERE key = ? OR key LIKE ?", (HELD, f"{HELD}:%"))


def hold_task(connection: Connection, task_id: int, why: Held) -> None:
    """A person's own hold is not replaced: a higher cap would let go on what they had stopped."""
    held = "UPDATE task SET held = ? WHERE id = ? AND held IS NOT ?"
    connection.exec_driver_sql(held, (why, task_id, Held.PERSON))


def release_task(connection: Connection, task_id: int) -> None:
    connection.exec_driver_sql("UPDATE task SET held = NULL WHERE id = ?", (task_id,))


def cancel_task(connection: Connection, task_id: int) -> list[News]:
    """Waiting steps end at once; running ones are asked to (their worker answers). Done ones stay."""
    news = _move_all(connection, Event.CANCEL, "task_id = :task", {"task": task_id})
    if news:
        connection.exec_driver_sql("UPDATE task SET stopped = 1, ended = ? WHERE id = ?", (now(), task_id))
    return news


def retry_task(connection: Connection, task_id: int) -> list[News]:
    """The failed and refused steps wait again, with all their choices. What is unknown is not sent again by this."""
    of = "task_id = :task AND state IN ('failed', 'refused')"
    return _move_all(connection, Event.RETRY, of, {"task": task_id}, "error = NULL, retries = 0, due = :now")


def draw_again(connection: Connection, task_id: int) -> list[News]:
    """The steps whose outcome nobody knows are sent once more; the person knows that it may cost twice."""
    of = "task_id = :task AND state = 'unknown'"
    return _move_all(connection, Event.RETRY, of, {"task": task_id}, "error = NULL, retries = 0, due = :now")


def decide(connection: Connection, panel_id: int, event: Event) -> list[News]:
    """The newest drawing of a panel, whose outcome nobody knows, is sent once more or left out; [] where it is in no such state."""
    of = "id = (SELECT step_id FROM panel WHERE id = :panel) AND state = 'unknown'"
    if event is Event.RETRY:
        return _move_all(connection, event, of, {"panel": panel_id}, "error = NULL, retries = 0, due = :now")
    news = _move_all(connection, event, of, {"panel": panel_id})
    for one in news:
        connection.exec_driver_sql(_EXPORT_WITHOUT, (one.step_id,))
    return news


def draw_differently(connection: Connection, panel_id: int, changed: Mapping[str, object], lane: str | None = None) -> list[News]:
    """The newest drawing of a panel, declined or failed, waits again with some of its choices changed; [] where it is in no such state.

    lane: who draws it now; None for who did before. It is the same step, so what waits for it goes on when it is done.
    """
    wanted = "SELECT step.id, step.choices, step.lane FROM panel JOIN step ON step.id = panel.step_id WHERE panel.id = ?"
    row = connection.exec_driver_sql(wanted, (panel_id,)).first()
    if row is None:
        return []
    step_id, choices, before = row
    _mark_lane(connection, lane or before)
    values = {"one": step_id, "choices": json.dumps({**json.loads(choices), **changed}, ensure_ascii=False), "lane": lane or before}
    of = "id = :one AND state IN ('failed', 'refused')"
    return _move_all(connection, Event.RETRY, of, values, "error = NULL, retries = 0, due = :now, choices = :choices, lane = :lane")


def ask_elsewhere(connection: Connection, step_id: int, lane: str) -> None:
    """A step that was just put back to waiting is asked of another service, with retries of its own: being asked at all is the first."""
    _mark_lane(connection, lane)
    connection.exec_driver_sql("UPDATE step SET lane = ?, retries = 1 WHERE id = ? AND state = 'waiting'", (lane, step_id))


def _mark_lane(connection: Connection, lane: str) -> None:
    """A step has gone to a service that its task does not name; `Tasks.lanes` names it from now on."""
    connection.exec_driver_sql("INSERT OR IGNORE INTO meta VALUES (?, '')", (f"{LANE}{lane}",))


def skip(connection: Connection, task_id: int) -> list[News]:
    """What nobody knows the outcome of is left out; an export does not wait for it any more, and says that it is missing.

    A book cannot go on without a part of its script, so the draft writer does what a service did not write or declined to.
    """
    written = _move_all(
        connection, Event.RETRY, _NOT_WRITTEN, {"task": task_id}, f"error = NULL, retries = 0, due = :now, lane = '{COMPUTE}'"
    )
    news = _move_all(connection, Event.SKIP, "task_id = :task AND state = 'unknown'", {"task": task_id})
    for one in news:
        if one.kind is StepKind.DRAW_PANEL:
            connection.exec_driver_sql(_EXPORT_WITHOUT, (one.step_id,))
        elif one.kind is StepKind.DRAW_SHEET:
            let_go(connection, one.step_id)
    return [*written, *news]


def _move_all(connection: Connection, event: Event, of: str, wanted: dict[str, object], columns: str = "due = :now") -> list[News]:
    rows = connection.exec_driver_sql(moving_all(event, columns, of), {**wanted, "now": now()}).fetchall()
    return [news_of(row) for row in sorted(rows)]


def move_first(connection: Connection, task_id: int) -> None:
    """Before everything, also before what a person waits for: somebody put it there by hand."""
    first = connection.exec_driver_sql("SELECT coalesce(min(place), 0) - 1 FROM task WHERE rank = ?", (URGENT,)).scalar_one()
    _place(connection, task_id, URGENT, first)


def move_last(connection: Connection, task_id: int) -> None:
    last = connection.exec_driver_sql("SELECT coalesce(max(place), 0) + 1 FROM task WHERE rank = ?", (LONG,)).scalar_one()
    _place(connection, task_id, LONG, last)


def move_before(connection: Connection, task_id: int, other_id: int) -> None:
    """Right before another task: half-way between it and the one that stood there."""
    rank, place = connection.exec_driver_sql("SELECT rank, place FROM task WHERE id = ?", (other_id,)).one()
    wanted = "SELECT max(place) FROM task WHERE rank = ? AND (place, id) < (?, ?) AND id != ?"
    before = connection.exec_driver_sql(wanted, (rank, place, other_id, task_id)).scalar_one()
    middle = place - 1 if before is None else (before + place) / 2
    if before is not None and not before < middle < place:  # the same place, or halved so often that no number lies between
        _spread(connection, rank)
        return move_before(connection, task_id, other_id)
    _place(connection, task_id, rank, middle)
    return None


def _spread(connection: Connection, rank: int) -> None:
    """Whole numbers again, in the same order."""
    ranked = "SELECT id, row_number() OVER (ORDER BY place, id) AS n FROM task WHERE rank = ?"
    connection.exec_driver_sql(f"UPDATE task SET place = ranked.n FROM ({ranked}) AS ranked WHERE task.id = ranked.id", (rank,))


def _place(connection: Connection, task_id: int, rank: int, place: float) -> None:
    connection.exec_driver_sql("UPDATE task SET rank = ?, place = ? WHERE id = ?", (rank, place, task_id))


def set_cap(connection: Connection, task_id: int, cap_micros: int | None) -> None:
    """A new cap; a task that the old one held goes on, and is held again where the new one is too low too."""
    connection.exec_driver_sql("UPDATE task SET cap_micros = ? WHERE id = ?", (cap_micros, task_id))
    connection.exec_driver_sql("UPDATE task SET held = NULL WHERE id = ? AND held = ?", (task_id, Held.CAP))


def hide_task(connection: Connection, task_id: int, hidden: bool) -> None:
    connection.exec_driver_sql("UPDATE task SET deleted = ? WHERE id = ?", (now() if hidden else None, task_id))


def run_again(connection: Connection, task_id: int) -> Planned | None:
    """A new task with the same choices for what this one did not do; None where it did everything and cannot be repeated.

    Steps it finished are not planned again, nor is a panel that has a picture from elsewhere: what was drawn is drawn.
    A redraw or an export that is done is done once more.
    """
    kind, book_id, choices, cap = connection.exec_driver_sql(
        "SELECT kind, book_id, choices, cap_micros FROM task WHERE id = ?", (task_id,)
    ).one()
    makes = kind in MAKING
    rows = connection.exec_driver_sql(_NOT_DRAWN if makes else _NOT_DONE, (task_id,)).all()
    if not rows and not makes:
        rows = connection.exec_driver_sql(_STEPS_OF, (task_id,)).all()
    if not rows:
        return None
    steps = _copies(connection, rows)
    chosen: TaskChoices = codec.load(TaskChoices, choices)
    return plan_task(connection, TaskKind(kind), book_id, steps, chosen, cap)


def _copies(connection: Connection, rows: Sequence[Any]) -> list[NewStep]:
    """The same steps, each behind those of its needs that are copied too."""
    copied = {row.id: row for row in rows}
    wanted = "SELECT needs_id FROM need WHERE step_id = ? ORDER BY needs_id"
    needs = {one: [need for need in connection.exec_driver_sql(wanted, (one,)).scalars() if need in copied] for one in copied}
    return [
        NewStep(
            StepKind(row.kind), row.key, row.target, tuple(copied[need].key for need in needs[row.id]), json.loads(row.choices), row.lane
        )
        for row in (copied[one] for one in _needed_first(needs))
    ]


def _needed_first(needs: dict[int, list[int]]) -> list[int]:
    """As they were planned, but each behind what it needs: an export was planned before the panels it waits for."""
    sorter, ordered = TopologicalSorter(needs), []
    sorter.prepare()
    while sorter.is_active():
        ready = sorted(sorter.get_ready())
        ordered += ready
        sorter.done(*ready)
    return ordered
