"""One attempt of a step, on a pool's thread: done here, or asked of a service and adopted. It tells what came of it."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from random import Random
from typing import TypeVar

from app.ai.services import Services
from app.errors import AccountStop, AppError, Busy, Cancelled, CapReached, Lost, Problem, Refused, StorageError, Unreachable
from app.steps.call import Asked, Call, asked, note_of
from app.steps.doing import Doing
from app.store import moves
from app.store.store import Store
from app.work.fall_back import falls_back
from app.work.money import Receipt
from app.work.pace import Verdict
from app.work.plan import drawing_lane
from app.work.results import Result
from app.work.retries import asks_too_long, wait_before_again
from app.work.states import Event, StepState
from app.work.tasks import DRAWING, USUAL_LIMIT_S, WRITING, Claimed, News, Progress
from workers.children import Children
from workers.mailbox import Mailbox

T = TypeVar("T")
_OUR_OWN_TROUBLE = frozenset({"bug", "child-died", "child-broke", "out-of-memory", "step-too-slow"})  # says nothing about the answer
TOO_MANY_REQUESTS = 429
log = logging.getLogger("mangakai.queue")


class LibraryTrouble(Exception):
    """The library itself cannot be written: not this step's fault, and no other step would fare better.

    keep: keeps a paid answer that is in memory alone, once the library can be written again; None where nothing would be lost.
    """

    def __init__(self, error: AppError, keep: Callable[[], None] | None = None) -> None:
        super().__init__(error)
        self.error = error
        self.keep = keep


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an attempt ended. result: with SUCCEED. problem: why not. again_in_s: with TRY_AGAIN."""

    event: Event
    result: Result | None = None
    problem: Problem | None = None
    receipt: Receipt | None = None
    again_in_s: float | None = None
    lane: str | None = None  # with TRY_AGAIN: who is asked instead
    lost: bool = False  # the call may have been billed, whatever the event
    verdict: Verdict = Verdict.NEUTRAL  # what it says about the service
    holds_task: bool = False
    holds_lane: bool = False


_ANSWERED = Outcome(Event.SUCCEED)


class Attempt:
    """A claimed step that this process works on: whether it shall stop, and why."""

    def __init__(self, claimed: Claimed) -> None:
        self.claimed = claimed
        self.stop = threading.Event()
        self.shutdown = False  # the program closes: the step goes back to waiting instead of ending
        self.sent = False  # a paid call is out: it is not stopped, its answer is kept

    @property
    def begun(self) -> News:
        claimed = self.claimed
        return News(claimed.id, claimed.task_id, claimed.book_id, claimed.kind, claimed.target, StepState.RUNNING, claimed.seq)


@dataclass(frozen=True, slots=True)
class Bench:
    """What attempts work with."""

    store: Store
    services: Services
    children: Children
    mailbox: Mailbox
    random: Random


class AttemptDesk:
    """The Desk of one attempt. heeds_stop: what is done for a paid answer goes on through a cancel."""

    def __init__(self, bench: Bench, attempt: Attempt, heeds_stop: bool = True) -> None:
        self.store = bench.store
        self.services = bench.services
        self._bench = bench
        self._attempt = attempt
        self._stopped = attempt.stop.is_set if heeds_stop else lambda: False

    def in_child(self, function: Callable[..., T], *args: object, reports: bool = False, limit_s: float | None = None) -> T:
        limit = limit_s or self._attempt.claimed.task.limit_s
        value: T = self._bench.children.call(
            function,
            *args,
            cancelled=self._stopped,
            report=self.report if reports else None,
            limit_s=limit or USUAL_LIMIT_S,
        )
        return value

    @property
    def stopped(self) -> bool:
        return self._stopped()

    def report(self, done: int, total: int, what: str = "", a_second: float = 0.0) -> None:
        claimed = self._attempt.claimed
        self._bench.mailbox.report(Progress(claimed.id, claimed.task_id, done, total, what, a_second))


def run(bench: Bench, doing: Doing, attempt: Attempt) -> Outcome:
    """The step, here."""
    return _judged(bench, attempt, lambda: Outcome(Event.SUCCEED, doing.run(AttemptDesk(bench, attempt), attempt.claimed)))


def ask(bench: Bench, doing: Doing, attempt: Attempt) -> Outcome | None:
    """Send a paid call and keep its answer on disk. None: the answer is there, to be adopted; its price is known."""
    outcome = _judged(bench, attempt, partial(_ask, bench, doing, attempt))
    return None if outcome is _ANSWERED else outcome


def _ask(bench: Bench, doing: Doing, attempt: Attempt) -> Outcome:
    claimed = attempt.claimed
    if doing.prepare is None:
        raise AppError("bug", details=f"{claimed.kind} has no call for {claimed.lane}")
    call = doing.prepare(AttemptDesk(bench, attempt), claimed)
    month_cap = bench.services.month_cap()
    if attempt.stop.is_set():
        raise Cancelled
    bench.store.answers.check_room()
    bench.store.write(lambda connection: moves.send(connection, claimed, call.sending, month_cap))
    attempt.sent = True
    keep = _answered(bench, claimed, call)
    try:
        keep()
    except AppError as error:
        raise LibraryTrouble(error, keep) from error
    return _ANSWERED


def _answered(bench: Bench, claimed: Claimed, call: Call) -> Callable[[], None]:
    """Asks; what keeps the answer. What an adapter does not know, or gives that is no answer, is a lost call: it was sent."""
    began = time.monotonic()
    try:
        answer = call.ask()
        note = note_of(call, answer, time.monotonic() - began)
        return partial(bench.store.answers.keep, claimed.attempt_id, bytes(memoryview(answer.body)), note)
    except AppError:
        raise
    except BaseException as error:  # also one that wants to end the program: it ends its own call
        log.exception("a call to %s broke", call.sending.provider)
        raise Lost("service-lost", provider=call.sending.provider) from error


def adopt(bench: Bench, doing: Doing, attempt: Attempt) -> Outcome:
    """Look into an answer that lies on disk and make the step's result of it. It was paid for: a cancel does not stop it."""
    answer, desk = _kept(bench.store, attempt.claimed), AttemptDesk(bench, attempt, heeds_stop=False)
    finish = doing.adopt
    if answer is None or finish is None:
        return Outcome(Event.LOSE, problem=Problem("outcome-unknown", {"provider": attempt.claimed.lane}))
    outcome = _judged(bench, attempt, lambda: Outcome(Event.SUCCEED, finish(desk, attempt.claimed, answer)))
    if outcome.event is Event.FAIL and outcome.problem and outcome.problem.code in _OUR_OWN_TROUBLE:
        return Outcome(Event.LOSE, problem=outcome.problem)  # the answer stays on disk, and the next start adopts it
    return replace(outcome, receipt=answer.receipt)


def _kept(store: Store, claimed: Claimed) -> Asked | None:
    """The answer on disk; None where there is none that can be read."""
    try:
        kept = store.answers.find(claimed.attempt_id)
        return asked(kept) if kept else None
    except Exception:
        log.exception("the answer of attempt %s cannot be read", claimed.attempt_id)
        return None


def _judged(bench: Bench, attempt: Attempt, work: Callable[[], Outcome]) -> Outcome:
    """What the step's own errors mean for it. Raises LibraryTrouble."""
    claimed = attempt.claimed
    try:
        return work()
    except LibraryTrouble:
        raise
    except Cancelled:
        return Outcome(Event.GIVE_BACK if attempt.shutdown else Event.CONFIRM_CANCEL)
    except AppError as error:
        if is_of_the_library(bench.store, error):
            raise LibraryTrouble(error) from error
        return _elsewhere(error, claimed, bench) or _meaning(error, claimed, bench.random)
    except Exception as error:
        log.exception("step %s (%s %s) broke", claimed.id, claimed.kind, claimed.target)
        return Outcome(Event.FAIL, problem=Problem("bug", {"details": f"{type(error).__name__}: {error}"}))


def _elsewhere(error: AppError, claimed: Claimed, bench: Bench) -> Outcome | None:
    """Another service is asked at once, where the person named one and this one, asked often enough, cannot or will not."""
    other = _next(bench.services, claimed) if falls_back(error) else None
    if other is None or wait_before_again(error, claimed.retries, claimed.task, bench.random) is not None:
        return None
    return Outcome(Event.TRY_AGAIN, problem=error.problem, again_in_s=0.0, lane=drawing_lane(replace(claimed.task, artist=other)))


def _next(services: Services, claimed: Claimed) -> str | None:
    if claimed.kind in DRAWING:
        return services.next_artist(claimed.lane)
    return services.next_writer(claimed.lane) if claimed.kind in WRITING else None


def _meaning(error: AppError, claimed: Claimed, random: Random) -> Outcome:
    """What becomes of a step whose work ended with an error, and what the error says about the service."""
    return replace(_consequence(error, claimed, random), verdict=_verdict(error))


def _verdict(error: AppError) -> Verdict:
    match error:
        case Busy():
            return Verdict.TOO_MANY if error.facts.get("status") == TOO_MANY_REQUESTS else Verdict.NO_ANSWER
        case Unreachable() | Lost():
            return Verdict.NO_ANSWER
    return Verdict.NEUTRAL


def _consequence(error: AppError, claimed: Claimed, random: Random) -> Outcome:
    match error:
        case CapReached():
            return Outcome(Event.GIVE_BACK, problem=error.problem, holds_task=True)
        case AccountStop():
            return Outcome(Event.GIVE_BACK, problem=error.problem, holds_lane=True)
        case Busy() if asks_too_long(error):  # the others would only hear the same, one by one
            return Outcome(Event.GIVE_BACK, problem=error.problem, holds_lane=True)
    wait = wait_before_again(error, claimed.retries, claimed.task, random)
    if wait is not None:
        return Outcome(Event.TRY_AGAIN, problem=error.problem, again_in_s=wait, lost=isinstance(error, Lost))
    if isinstance(error, Lost):
        return Outcome(Event.LOSE, problem=error.problem)
    return Outcome(Event.REFUSE if isinstance(error, Refused) else Event.FAIL, problem=error.problem)


def is_of_the_library(store: Store, error: AppError) -> bool:
    """An export's own target may be full or read-only too; that fails the export and nothing else."""
    if error.code == "library-busy":
        return True
    return isinstance(error, StorageError) and Path(str(error.facts.get("path", ""))).is_relative_to(store.paths.root)
