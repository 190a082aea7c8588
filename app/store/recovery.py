"""What a dead process left, by the law of money.

What was certainly not sent goes on, an answer on disk is adopted, and the rest is asked about.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.errors import Problem
from app.store.clock import now
from app.store.control import hold_all
from app.store.moves import choices_of, settle
from app.work.states import Event, Held, StepState
from app.work.tasks import Claimed, News, StepKind

_OPEN, _CRASHES, _CRASHED = "open", "crashes", "crashed"
MOST_CRASHES = 2

_LEFT = """
SELECT step.id, step.task_id, step.book_id, step.kind, step.target, step.choices, step.attempts, attempt.id AS attempt_id, step.seq,
 step.lane, step.retries, task.choices AS wishes, attempt.sent, step.state
FROM step JOIN task ON task.id = step.task_id JOIN attempt ON attempt.step_id = step.id AND attempt.number = step.attempts
WHERE {which} ORDER BY step.id
"""
_LIVE = _LEFT.format(which="step.state IN ('running', 'cancelling')")
_LOST = _LEFT.format(which="attempt.id IN ({ids}) AND attempt.outcome = 'unknown' AND step.state IN ('unknown', 'waiting')")
_NO_CLOCK = "UPDATE task SET active = NULL WHERE id IN (SELECT task_id FROM step WHERE state IN ('running', 'cancelling'))"


@dataclass(frozen=True, slots=True)
class Recovered:
    """news: steps that moved. adoptable: steps whose paid answer is on disk. held: the queue starts held, because it died again.

    adopted: attempts whose result is kept already and whose answer was not dropped.
    """

    news: tuple[News, ...]
    adoptable: tuple[Claimed, ...]
    held: bool
    adopted: tuple[int, ...] = ()


def recover(connection: Connection, answered: Collection[int]) -> Recovered:
    """Once at start, before anything is claimed. answered: ids of the attempts whose answers lie on disk."""
    left = connection.exec_driver_sql(_LIVE).all()
    held = _count_crash(connection, bool(left))
    connection.exec_driver_sql(_NO_CLOCK)  # nobody knows when the work broke off, and since then there was none
    news = [_put_back(connection, row) for row in left if row.attempt_id not in answered]
    lost = connection.exec_driver_sql(_LOST.format(ids=", ".join(map(str, sorted(answered))))).all()
    adoptable = tuple(_claimed(row) for row in (*left, *lost) if row.attempt_id in answered)
    return Recovered(tuple(news), adoptable, held, _adopted(connection, answered))


def _adopted(connection: Connection, answered: Collection[int]) -> tuple[int, ...]:
    kept = "SELECT 1 FROM attempt WHERE id = ? AND outcome = 'done'"
    return tuple(one for one in sorted(answered) if connection.exec_driver_sql(kept, (one,)).first())


def close_session(connection: Connection) -> None:
    """The program ends as it should: the next start is not one after a crash."""
    connection.exec_driver_sql("DELETE FROM meta WHERE key IN (?, ?)", (_OPEN, _CRASHES))


def last_crash(connection: Connection) -> float | None:
    """When it was last found that the program had not ended as it should; None for never."""
    found = connection.exec_driver_sql("SELECT value FROM meta WHERE key = ?", (_CRASHED,)).scalar()
    return float(found) if found else None


def _count_crash(connection: Connection, was_working: bool) -> bool:
    rows = connection.exec_driver_sql("SELECT key, value FROM meta WHERE key IN (?, ?)", (_OPEN, _CRASHES)).all()
    known: dict[str, str] = {row.key: row.value for row in rows}
    crashes = int(known.get(_CRASHES, "0")) + 1 if known.get(_OPEN) and was_working else 0
    left = {_OPEN: "1", _CRASHES: str(crashes)}
    if known.get(_OPEN):
        left[_CRASHED] = str(now())
    for key, value in left.items():
        connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))
    if crashes >= MOST_CRASHES:
        hold_all(connection, Held.CRASHES)
        connection.exec_driver_sql("UPDATE meta SET value = '0' WHERE key = ?", (_CRASHES,))
    return crashes >= MOST_CRASHES


def _put_back(connection: Connection, row: Any) -> News:
    claimed = _claimed(row)
    if row.sent is None:
        settled = settle(connection, claimed, Event.GIVE_BACK)
    else:
        problem = Problem("outcome-unknown", {"provider": row.lane})
        again = claimed.task.resend_unknown and row.state == StepState.RUNNING and claimed.retries < claimed.task.retries
        settled = settle(connection, claimed, Event.TRY_AGAIN if again else Event.LOSE, problem, lost=True)
    connection.exec_driver_sql("UPDATE attempt SET seconds = NULL WHERE id = ?", (claimed.attempt_id,))
    return settled.news


def _claimed(row: Any) -> Claimed:
    return Claimed(
        row.id,
        row.task_id,
        row.book_id,
        StepKind(row.kind),
        row.target,
        json.loads(row.choices),
        row.attempts,
        row.attempt_id,
        row.seq,
        row.lane,
        row.retries,
        choices_of(row.wishes),
    )
