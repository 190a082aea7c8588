"""What workers do to steps: claim, send, settle. Each move is one compare-and-set that counts `seq`.

This runs for every step, so it is plain SQL: building a statement costs more than SQLite needs to run it.
"""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection

from app.errors import Cancelled, CapReached, Problem
from app.store import codec, planning
from app.store.clock import day_of, now
from app.store.rowwise import execute
from app.work.money import Receipt, bill
from app.work.retries import LONGEST_HINT_S, LONGEST_WAIT_S
from app.work.states import Event, StepState, move, origins
from app.work.tasks import COMPUTE, Claimed, News, StepKind, TaskChoices

LANE = "lane:"  # begin of a key in meta: a service to which steps were handed
HELD = "held"  # key in meta; "held:<lane>" holds one lane
_FAR_S = LONGEST_HINT_S + LONGEST_WAIT_S  # no rest is longer: a step due later was put off before the clock was set back

NEXT = """
SELECT step.id, step.task_id, step.book_id, step.kind, step.target, step.choices, step.attempts, step.seq, step.retries, step.due,
 step.product, task.choices
FROM task INDEXED BY ix_task_open CROSS JOIN step INDEXED BY ix_step_ready CROSS JOIN book
WHERE task.ready > 0 AND task.held IS NULL AND task.deleted IS NULL {only}
 AND step.task_id = task.id AND step.lane = :lane AND step.state = 'waiting' AND step.blockers = 0
 AND (step.due <= :now OR step.retries = 0 OR step.due > :far)
 AND book.id = task.book_id AND book.deleted IS NULL
ORDER BY task.rank, task.place, task.id, step.id LIMIT :places
"""
_OF_THIS_ATTEMPT = " AND attempts = :attempt RETURNING state, seq"  # an older attempt's end is no end of the step
_BEGIN = "INSERT INTO attempt (step_id, number, outcome, started, waited) VALUES (?, ?, 'running', ?, ?)"
_START_CLOCK = """
UPDATE task SET active = CASE WHEN active IS NULL OR running + cancelling = 1 THEN :now ELSE active END,
 lead = CASE WHEN lead IS NULL AND :product
  THEN worked + CASE WHEN running + cancelling > 1 THEN max(0, :now - coalesce(active, :now)) ELSE 0 END ELSE lead END
WHERE id = :task
"""
_END = """
UPDATE attempt SET outcome = :outcome, code = :code, seconds = coalesce(:took, seconds, :now - started),
 provider = coalesce(:provider, provider), model = coalesce(:model, model), fingerprint = coalesce(:fingerprint, fingerprint),
 request_id = :request, tokens_in = :tokens_in, tokens_out = :tokens_out, price_micros = :price
WHERE id = :attempt RETURNING sent, estimate_micros, provider
"""
_STOP_CLOCK = """
UPDATE task SET active = :now, ended = :now,
 worked = worked + CASE WHEN active IS NULL OR (:late AND running + cancelling = 0) THEN 0 ELSE max(0, :now - active) END,
 reserved_micros = reserved_micros + :reserved, spent_micros = spent_micros + :spent, unpriced = unpriced + :unpriced
WHERE id = :task
"""
_UNBLOCK = "UPDATE step SET blockers = blockers - 1, due = ? WHERE id IN (SELECT step_id FROM need WHERE needs_id = ?)"
_LEDGER = """
INSERT INTO ledger (day, provider, calls, price_micros, unpriced, estimate_micros)
VALUES (:day, :provider, :calls, :price, :unpriced, :guessed)
ON CONFLICT (day, provider) DO UPDATE SET calls = calls + excluded.calls, price_micros = price_micros + excluded.price_micros,
 unpriced = unpriced + excluded.unpriced, estimate_micros = estimate_micros + excluded.estimate_micros
"""
_ROOM = """
SELECT cap_micros, spent_micros, reserved_micros,
 (SELECT coalesce(sum(price_micros + estimate_micros), 0) FROM ledger WHERE day >= :month),
 (SELECT coalesce(sum(reserved_micros), 0) FROM task WHERE reserved_micros > 0)
FROM task WHERE id = :task
"""


@dataclass(frozen=True, slots=True)
class Settled:
    """A step's move as news. opened: steps of any lane may have become ready by it. moved: this call made the move."""

    news: News
    opened: bool
    moved: bool


@dataclass(frozen=True, slots=True)
class Sending:
    """A paid call that is about to leave. estimate in millionths of a dollar, None where nobody knows."""

    provider: str
    model: str
    fingerprint: str
    estimate_micros: int | None


def claim(
    connection: Connection, lane: str, places: int = 1, only: Collection[int] | None = None, but: Collection[int] = ()
) -> list[Claimed]:
    """The next steps of a lane, now running for this process: by their tasks' order, then as they were planned.

    only: steps of these tasks alone, where the command line does one thing and leaves the rest for the window.
    but: not these steps, whose answers are here already.
    """
    if is_held(connection, lane):
        return []
    moment = now()
    wanted = {"lane": lane, "now": moment, "far": moment + _FAR_S, "places": places + len(but)}
    rows = execute(connection, _next(None if only is None else frozenset(only)), wanted).fetchall()
    free = [row for row in rows if row[0] not in but]
    return [_begin(connection, row, lane, moment) for row in free[:places]]


@cache
def _next(only: frozenset[int] | None) -> str:
    return NEXT.format(only="" if only is None else f"AND task.id IN ({', '.join(map(str, sorted(only)))})")


def _begin(connection: Connection, row: Any, lane: str, moment: float) -> Claimed:
    step_id, task_id, book_id, kind, target, choices, attempts, seq, retries, due, product, wishes = row
    execute(connection, _moving(Event.CLAIM, "attempts = attempts + 1"), {"step": step_id})
    waited = max(0.0, moment - due) if due else None
    attempt = execute(connection, _BEGIN, (step_id, attempts + 1, moment, waited))
    execute(connection, _START_CLOCK, {"now": moment, "task": task_id, "product": product})
    chosen = json.loads(choices) if choices != "{}" else {}
    number, attempt_id = attempts + 1, int(attempt.lastrowid or 0)
    return Claimed(
        step_id, task_id, book_id, StepKind(kind), target, chosen, number, attempt_id, seq + 1, lane, retries, choices_of(wishes)
    )


@cache
def choices_of(text: str) -> TaskChoices:
    """Cached: all steps of a task carry the same text."""
    chosen: TaskChoices = codec.load(TaskChoices, text)
    return chosen


def send(connection: Connection, claimed: Claimed, sending: Sending, month_cap: int | None = None) -> None:
    """Commit that a paid call is about to leave, and reserve its estimate. Nothing may be sent before this is on disk.

    Raises Cancelled when the step was asked to stop meanwhile, CapReached when the task's or the month's cap would be passed.
    """
    if is_cancelling(connection, claimed.id):
        raise Cancelled
    moment = now()
    _check_caps(connection, claimed.task_id, sending.estimate_micros, month_cap, moment)
    values = (sending.provider, sending.model, sending.fingerprint, sending.estimate_micros, moment, claimed.attempt_id)
    execute(connection, "UPDATE attempt SET provider = ?, model = ?, fingerprint = ?, estimate_micros = ?, sent = ? WHERE id = ?", values)
    reserve = "UPDATE task SET reserved_micros = reserved_micros + ? WHERE id = ?"
    execute(connection, reserve, (sending.estimate_micros or 0, claimed.task_id))


def _check_caps(connection: Connection, task_id: int, estimate: int | None, month_cap: int | None, moment: float) -> None:
    if estimate == 0:  # a service of one's own
        return
    wanted = {"task": task_id, "month": day_of(moment)[:7]}
    cap, spent, reserved, month_spent, month_reserved = execute(connection, _ROOM, wanted).fetchone()
    for which, limit, used in (("task", cap, spent + reserved), ("month", month_cap, month_spent + month_reserved)):
        # An unknown price reserves nothing, so with it the cap is the end only once it is reached.
        if limit is not None and (used >= limit or used + (estimate or 0) > limit):
            raise CapReached("cap-reached", which=which, cap_micros=limit, spent_micros=used, next_micros=estimate or 0)


def settle(
    connection: Connection,
    claimed: Claimed,
    event: Event,
    problem: Problem | None = None,
    *,
    result: str | None = None,
    receipt: Receipt | None = None,
    again_in_s: float | None = None,
    lost: bool = False,
) -> Settled:
    """End an attempt: the step's move, its receipt, its money, the clock of its task. Whoever waited for it may start.

    problem: why, for a step that got no result. again_in_s: with TRY_AGAIN, how long it rests first.
    lost: its call may have been billed though nobody answered; with LOSE that is always so.
    """
    moment = now()
    changed = {
        "step": claimed.id,
        "attempt": claimed.attempt,
        "error": codec.dump(problem) if problem else None,
        "result": result,
        "due": moment + (again_in_s or 0.0),
        "retries": claimed.retries + (event is Event.TRY_AGAIN),
    }
    columns = "error = :error, result = coalesce(:result, result), due = :due, retries = :retries"
    row = execute(connection, _moving(event, columns) + _OF_THIS_ATTEMPT, changed).fetchone()
    moved = row is not None
    state, seq = (StepState(row[0]), row[1]) if row else state_of(connection, claimed.id)
    if moved:
        _end_attempt(connection, claimed, Event.LOSE if lost else event, outcome_of(event, state, lost), problem, receipt, moment)
    opened = moved and state is StepState.DONE and execute(connection, _UNBLOCK, (moment, claimed.id)).rowcount > 0
    if moved and claimed.kind is StepKind.DRAW_SHEET and state in (StepState.FAILED, StepState.REFUSED):
        opened = planning.let_go(connection, claimed.id)  # panels are drawn without the sheet
    news = News(claimed.id, claimed.task_id, claimed.book_id, claimed.kind, claimed.target, state, seq, problem)
    return Settled(news, opened, moved)


def outcome_of(event: Event, state: StepState, lost: bool = False) -> str:
    """How a receipt names what became of an attempt: a lost one stays unknown, whether or not its step was sent again."""
    if lost:
        return str(StepState.UNKNOWN)
    return {Event.GIVE_BACK: "interrupted", Event.TRY_AGAIN: "again"}.get(event, str(state))


def _end_attempt(
    connection: Connection,
    claimed: Claimed,
    event: Event,
    outcome: str,
    problem: Problem | None,
    receipt: Receipt | None,
    moment: float,
) -> None:
    price = receipt.price_micros if receipt else _counted(problem, "price_micros")
    ended = {
        "attempt": claimed.attempt_id,
        "outcome": outcome,
        "code": problem.code if problem else None,
        "now": moment,
        "provider": receipt.provider if receipt else None,
        "model": receipt.model if receipt else None,
        "fingerprint": receipt.fingerprint if receipt else None,
        "request": receipt.request_id if receipt else None,
        "tokens_in": receipt.tokens_in if receipt else _counted(problem, "tokens_in"),
        "tokens_out": receipt.tokens_out if receipt else _counted(problem, "tokens_out"),
        "price": price,
        "took": receipt.seconds if receipt else None,
    }
    sent, estimate, provider = execute(connection, _END, ended).fetchone()
    sums = {"reserved": 0, "spent": 0, "unpriced": 0}
    if sent is not None:
        # With a receipt there was an answer, and an answer that cannot be used is billed like any other.
        answered = Event.SUCCEED if receipt and event is not Event.ADOPT else event
        cost = bill(answered, estimate, price, lost_before=event is Event.ADOPT)
        sums = {"reserved": cost.reserved, "spent": cost.spent, "unpriced": cost.unpriced}
        line = {"day": day_of(sent), "provider": provider, "calls": int(event is not Event.ADOPT)}
        execute(connection, _LEDGER, {**line, "price": cost.price, "unpriced": cost.unpriced, "guessed": cost.guessed})
    execute(connection, _STOP_CLOCK, {"now": moment, "task": claimed.task_id, "late": event is Event.ADOPT, **sums})


def _counted(problem: Problem | None, what: str) -> int | None:
    """What an error says it used or cost; work of this machine has nothing to say."""
    count = problem.facts.get(what) if problem else None
    return count if isinstance(count, int) else None


@cache
def _moving(event: Event, columns: str) -> str:
    """Compare and set for one kind of move, as the transition table has it. It matches no row where somebody else was first."""
    allowed = sorted(origins(event))
    target = " ".join(f"WHEN '{state}' THEN '{move(state, event)}'" for state in allowed)
    listed = ", ".join(f"'{state}'" for state in allowed)
    return f"UPDATE step SET state = CASE state {target} END, seq = seq + 1, {columns} WHERE id = :step AND state IN ({listed})"


def moving_all(event: Event, columns: str, of: str) -> str:
    """The same for all steps that `of` names; gives the rows that moved as (id, task_id, book_id, kind, target, state, seq)."""
    one = _moving(event, columns)
    return one.replace("WHERE id = :step", f"WHERE {of}") + " RETURNING id, task_id, book_id, kind, target, state, seq"


def news_of(row: Any) -> News:
    step_id, task_id, book_id, kind, target, state, seq = row
    return News(step_id, task_id, book_id, StepKind(kind), target, StepState(state), seq)


def state_of(connection: Connection, step_id: int) -> tuple[StepState, int]:
    state, seq = execute(connection, "SELECT state, seq FROM step WHERE id = ?", (step_id,)).fetchone()
    return StepState(state), seq


def stands(connection: Connection, claimed: Claimed) -> tuple[StepState, bool]:
    """The step's state, and whether this attempt is still its newest."""
    state, attempts = execute(connection, "SELECT state, attempts FROM step WHERE id = ?", (claimed.id,)).fetchone()
    return StepState(state), attempts == claimed.attempt


def note_late(connection: Connection, claimed: Claimed) -> None:
    """The receipt says that the result came after the cancel, and was kept."""
    execute(connection, "UPDATE attempt SET code = 'kept-late' WHERE id = ?", (claimed.attempt_id,))


def pull_rests(connection: Connection, seconds: float) -> None:
    """The clock was set back by so much: what rests before it is sent again rests no longer than it should."""
    resting = "state = 'waiting' AND blockers = 0 AND retries > 0"
    connection.exec_driver_sql(f"UPDATE step SET due = due - ? WHERE {resting}", (seconds,))


def is_cancelling(connection: Connection, step_id: int) -> bool:
    return state_of(connection, step_id)[0] is StepState.CANCELLING


def is_held(connection: Connection, lane: str = COMPUTE) -> bool:
    """Is everything held, or this lane?"""
    found = execute(connection, "SELECT 1 FROM meta WHERE key IN (?, ?) LIMIT 1", (HELD, f"{HELD}:{lane}"))
    return found.fetchone() is not None
