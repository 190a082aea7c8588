"""The queue: claims steps for every lane's free places, has them worked on, keeps what comes of them, and tells the GUI thread."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from functools import partial
from random import Random

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from app.ai.services import Services
from app.errors import AppError, Problem
from app.steps.doing import Doing
from app.store import moves
from app.store.moves import Settled
from app.store.recovery import Recovered
from app.store.store import Connection, Store
from app.work.pace import Limits, Verdict
from app.work.retries import LONGEST_HINT_S, asked_wait
from app.work.states import Event, StepState
from app.work.tasks import COMPUTE, DRAFT, OWN_LANES, STORAGE, Claimed, News, StepKind
from workers import attempt as attempts
from workers.attempt import Attempt, Bench, LibraryTrouble, Outcome
from workers.children import Children
from workers.gui_turn import GUI_TURN_S
from workers.keeping import keep
from workers.lane import Lane, heed_settings, lane_of
from workers.mailbox import Mailbox
from workers.naps import Clock, nap_ms
from workers.worker import Worker, make_timer

log = logging.getLogger("mangakai.queue")
NEWS_MS = 20
PATIENCE_MS = 8000  # how long a close waits for paid calls that are out
_BUSY_LIBRARY_S = 5.0
_SOONER = 1  # priority in a pool: an answer that lies there goes before new work


class Queue(QObject):
    """Lives on the GUI thread; all signals are emitted there.

    Every way on is the same: claim steps for free places → work on a pool's thread → settle in one transaction, which also
    claims the next step for the place → news into the mailbox. `wake` starts it, as often as one likes.
    """

    progressed = Signal(object)  # tuple[Progress, ...]: the latest of each running step
    finished = Signal(object)  # tuple[News, ...]: every move, in order
    idle = Signal()  # nothing runs, nothing can be claimed, nothing rests before it is sent again
    troubled = Signal(object)  # Problem: results cannot be kept (disk full); claims stop until `wake`

    def __init__(
        self, store: Store, children: Children, doings: Mapping[StepKind, Doing], services: Services, random: Random | None = None
    ) -> None:
        super().__init__()
        sys.setswitchinterval(GUI_TURN_S)
        self.only: Collection[int] | None = None  # the tasks to work on; None for all
        self._store = store
        self._doings = doings
        self._services, self._settings = services, services.settings
        self._mailbox = Mailbox()
        self._bench = Bench(store, services, children, self._mailbox, random or Random())
        self._lock = threading.Lock()
        self._lanes = {COMPUTE: Lane(COMPUTE, Limits(children.count)), STORAGE: Lane(STORAGE, Limits(1))}
        self._live: dict[int, Attempt] = {}
        self._adopting: set[int] = set()  # steps whose answers a dead process left
        self._left: list[Callable[[], None]] = []  # ended, but not kept: to be settled as soon as the library can be written
        self._open = True
        self._trouble: Problem | None = None
        self._told_trouble = True
        self._wants_nap = False
        self._woke = 0.0
        self._clock = Clock()
        self._timer = make_timer(self, self._deliver, NEWS_MS)
        self._nap = make_timer(self, self.wake, 0, once=True)

    # --- on the GUI thread ---------------------------------------------------------------------------------------------

    def recover(self, recovered: Recovered) -> None:
        """Once at start, before the first wake: tell what was put right, and adopt the answers that a dead process left."""
        for news in recovered.news:
            self._mailbox.tell(news)
        self._adopting = {claimed.id for claimed in recovered.adoptable}
        for claimed in recovered.adoptable:
            for name in {claimed.lane, claimed.task.writer, claimed.task.artist} - {DRAFT}:  # also of what its answer opens
                self._lane(name)
            self._adopt(self._begin(claimed, told=False))

    def wake(self) -> None:
        """There may be new steps, or running ones that were cancelled."""
        if not self._open:
            return
        self._woke = time.time()
        self._heed_clock()
        self._heed_cancels()
        with self._lock:
            self._trouble = None
            left, self._left = self._left, []
        for settle in left:
            settle()
        if self._settings is not self._services.settings:  # other limits hold from the next call on
            self._settings = self._services.settings
            with self._lock:
                heed_settings(self._lanes, self._services)
        for name in self._store.tasks.lanes():  # before anything is claimed: a task is known by what is ready of it
            self._lane(name)
        self._fill(list(self._lanes))
        self._wants_nap = True
        self._timer.start()

    def tell(self, news: Iterable[News]) -> None:
        """Moves that a command made, for everybody who listens here."""
        for one in news:
            self._mailbox.tell(one)
        self._timer.start()

    def running(self) -> tuple[Claimed, ...]:
        return tuple(attempt.claimed for attempt in list(self._live.values()))

    @property
    def quiet(self) -> bool:
        """Nothing runs and no claim is under way."""
        with self._lock:
            return not self._live and not any(lane.busy for lane in self._lanes.values())

    def begin_close(self) -> None:
        """Claim nothing more; what can go back to waiting does. Paid calls that are out are waited for until `finish_close`."""
        with self._lock:
            self._open = False
            for attempt in self._live.values():
                attempt.shutdown = True
                attempt.stop.set()

    @property
    def out(self) -> int:
        """How many paid calls wait for their answer."""
        with self._lock:
            return sum(attempt.sent for attempt in self._live.values())

    @property
    def threads(self) -> int:
        """How many threads work or wait, also those whose step is settled already and that are about to end."""
        return sum(lane.pool.activeThreadCount() for lane in self._lanes.values())

    def write_off(self) -> None:
        """Write down as unknown what still waits for a service. Any thread, because it waits for the disk."""
        with self._lock:
            out = [attempt for attempt in self._live.values() if attempt.sent]
        for attempt in out:
            problem = Problem("outcome-unknown", {"provider": attempt.claimed.lane})
            settled = self._store.write(partial(moves.settle, claimed=attempt.claimed, event=Event.LOSE, problem=problem))
            self._mailbox.tell(settled.news)

    def finish_close(self) -> int:
        """After `write_off`: the last news, and nothing more; how many threads still work (their process must be ended hard)."""
        self._timer.stop()
        self._nap.stop()
        self._deliver()
        return self.threads

    def close(self, patience_ms: int = PATIENCE_MS) -> int:
        """All of it, waiting in between. Safe to call twice."""
        if not self._open:
            return 0
        self.begin_close()
        waited = QElapsedTimer()
        waited.start()
        try:
            while not (self.quiet or self._left or waited.elapsed() > patience_ms):
                for lane in reversed(self._lanes.values()):  # what services answered is adopted in the first lane
                    lane.pool.waitForDone(max(0, patience_ms - waited.elapsed()))
                self._store.write(
                    lambda _connection: None
                )  # what ended is settled now, and what was being claimed has begun, to be given back
            self.write_off()
        except AppError as error:
            log.error("what still ran is left to the next start: %s", error)  # noqa: TRY400 - a known situation, not a bug
        return self.finish_close()

    def _deliver(self) -> None:
        """Every NEWS_MS while something lives: progress first, then the moves, so that no progress comes after its end."""
        resting = self.quiet
        with self._lock:
            trouble = self._trouble if not self._told_trouble else None
            self._told_trouble = True
        progress, news = self._mailbox.take()
        if progress:
            self.progressed.emit(progress)
        if news:
            self.finished.emit(news)
        if trouble:
            self.troubled.emit(trouble)
            self._wants_nap = True
        if self._wants_nap:
            self._wants_nap = False
            self._take_nap()
        if resting and self._timer.isActive():
            self._timer.stop()
            if not self._nap.isActive():
                self.idle.emit()

    def _take_nap(self) -> None:
        """Wake again when the first step that rests may go, or the first lane, or the library may be free again."""
        with self._lock:
            is_busy = self._trouble is not None and self._trouble.code == "library-busy"
        nap = nap_ms(self._store.tasks, self._woke, self.only, self._lanes.values(), _BUSY_LIBRARY_S if is_busy else None)
        if nap is not None and self._open:
            self._nap.start(nap)
        else:
            self._nap.stop()

    def _heed_clock(self) -> None:
        """A clock that was set back must not put off what rests."""
        if back := self._clock.set_back_s():
            pull = partial(moves.pull_rests, seconds=back)
            self._store.submit(pull, lambda _value, _error: setattr(self, "_wants_nap", True))

    def _heed_cancels(self) -> None:
        if not self.running():
            return
        cancelled = set(self._store.tasks.cancelling())
        with self._lock:
            for attempt in self._live.values():
                if attempt.claimed.id in cancelled:
                    attempt.stop.set()

    def _lane(self, name: str) -> Lane:
        """A provider's lane is made when it is first needed, on the GUI thread."""
        if name not in self._lanes:
            self._lanes[name] = lane_of(name, self._services, self._store)
        return self._lanes[name]

    # --- on any thread: claims, work, settling -------------------------------------------------------------------------

    def _fill(self, names: Iterable[str]) -> None:
        """Claim for all free places of these lanes."""
        for name in names:
            with self._lock:
                lane = self._lanes[name]
                lane.asked += 1
                places = self._take(lane)
                asked = lane.asked
            self._look(lane, places, asked)

    def _take(self, lane: Lane, most: int | None = None) -> int:
        """With the lock held: a lane's free places, to be claimed for."""
        return lane.take_free(most) if self._open and self._trouble is None else 0

    def _look(self, lane: Lane, places: int, asked: int) -> None:
        if places:
            claim = partial(moves.claim, lane=lane.name, places=places, only=self.only, but=self._adopting)
            # Lazy: a claim that a power cut undoes is a step that waits, and nothing was sent before `send` is on disk.
            self._store.submit(claim, partial(self._claimed, lane, places, asked), lazy=True)

    def _claimed(self, lane: Lane, places: int, asked: int, claimed: list[Claimed] | None, error: BaseException | None) -> None:
        """On the writer's thread: begin what was claimed, give back the places for which there was nothing.

        Where somebody asked meanwhile it looks once more, with places that are never free in between, or the queue might be called
        idle just then. To look again is not to ask: two looks would call each other for ever.
        """
        found = claimed or []
        if error is not None:
            self._stop_for(error)
        with self._lock:
            lane.give_back(places - len(found))
            missed = len(found) < places and lane.asked != asked  # somebody asked meanwhile, and this claim did not see it
            again = self._take(lane) if missed else 0
            asked = lane.asked
        for one in found:
            self._start(lane, self._begin(one))
        self._look(lane, again, asked)

    def _begin(self, claimed: Claimed, told: bool = True) -> Attempt:
        attempt = Attempt(claimed)
        with self._lock:
            self._live[claimed.id] = attempt
            if not self._open:
                attempt.shutdown = True
                attempt.stop.set()
        if told:
            self._mailbox.tell(attempt.begun)
        return attempt

    def _start(self, lane: Lane, attempt: Attempt) -> None:
        work = self._run if lane.name in OWN_LANES else self._ask
        lane.pool.start(Worker(partial(work, lane, attempt)))

    def _run(self, lane: Lane, attempt: Attempt) -> None:
        try:
            outcome = attempts.run(self._bench, self._doings[attempt.claimed.kind], attempt)
        except LibraryTrouble as trouble:
            self._stop_for(trouble.error)
            self._settle(attempt, lane, Outcome(Event.GIVE_BACK))
        else:
            self._settle(attempt, lane, outcome)

    def _ask(self, lane: Lane, attempt: Attempt) -> None:
        """The place in the lane is for waiting only: as soon as the answer is on disk, the next call may leave."""
        try:
            outcome = attempts.ask(self._bench, self._doings[attempt.claimed.kind], attempt)
        except LibraryTrouble as trouble:
            if trouble.keep:
                self._put_off(partial(self._keep_answer, lane, attempt, trouble.keep), trouble.error)
            else:
                self._stop_for(trouble.error)
                self._settle(attempt, lane, Outcome(Event.GIVE_BACK))
            return
        if outcome is None:
            self._answered(lane, attempt)
        else:
            self._settle(attempt, lane, outcome)

    def _answered(self, lane: Lane, attempt: Attempt) -> None:
        attempt.sent = False
        with self._lock:
            lane.leave(Verdict.ANSWERED)
        self._fill([lane.name])
        self._adopt(attempt)

    def _keep_answer(self, lane: Lane, attempt: Attempt, keep: Callable[[], None]) -> None:
        """A paid answer that could not be written is in memory until it can."""

        def work() -> None:
            try:
                keep()
            except AppError as error:
                self._put_off(partial(self._keep_answer, lane, attempt, keep), error)
            else:
                self._answered(lane, attempt)

        lane.pool.start(Worker(work))

    def _adopt(self, attempt: Attempt) -> None:
        def work() -> None:
            try:
                outcome = attempts.adopt(self._bench, self._doings[attempt.claimed.kind], attempt)
            except LibraryTrouble as trouble:
                self._put_off(partial(self._adopt, attempt), trouble.error)
            else:
                self._settle(attempt, None, outcome)

        self._lanes[COMPUTE].pool.start(Worker(work), _SOONER)

    def _settle(self, attempt: Attempt, lane: Lane | None, outcome: Outcome) -> None:
        """One transaction: how it ended, and the next step for the place that becomes free."""
        with self._lock:
            hint = asked_wait(outcome.problem.facts) if outcome.problem else 0.0
            if lane:
                lane.leave(outcome.verdict, hint if hint <= LONGEST_HINT_S else 0.0)
            next_lane = lane if lane and self._take(lane, 1) else None
            asked = lane.asked if lane else 0

        def unit(connection: Connection) -> tuple[Settled, list[Claimed]]:
            settled = keep(connection, attempt.claimed, outcome)
            return settled, moves.claim(connection, next_lane.name, 1, self.only, self._adopting) if next_lane else []

        self._store.submit(unit, partial(self._settled, attempt, lane, next_lane, outcome, asked))

    def _settled(
        self,
        attempt: Attempt,
        lane: Lane | None,
        next_lane: Lane | None,
        outcome: Outcome,
        asked: int,
        value: tuple[Settled, list[Claimed]] | None,
        error: BaseException | None,
    ) -> None:
        """On the writer's thread, after the commit. The step is live until what follows from it is under way."""
        if value is None:
            self._not_kept(attempt, next_lane, outcome, error)
            return
        settled, following = value
        claimed, news = attempt.claimed, settled.news
        if outcome.receipt and news.state is not StepState.UNKNOWN:
            self._store.answers.drop(claimed.attempt_id)  # it is kept, or good for nothing
        log.info(
            "task=%s step=%s attempt=%s %s %s: %s", claimed.task_id, claimed.id, claimed.attempt, claimed.kind, claimed.target, news.state
        )
        self._mailbox.tell(news)
        begun = [self._begin(one) for one in following]
        if outcome.event is Event.TRY_AGAIN or (lane and lane.rests_s is not None):
            self._wants_nap = True
        self._adopting.discard(claimed.id)
        with self._lock:
            if next_lane and not begun:
                next_lane.give_back(1)
            missed = lane is not None and not begun and lane.asked != asked
        for one in begun:
            assert lane is not None
            self._start(lane, one)
        if settled.opened or not settled.moved:
            self._fill(list(self._lanes))
        elif missed and lane:
            self._fill([lane.name])
        with self._lock:
            if self._live.get(claimed.id) is attempt:
                del self._live[claimed.id]

    def _not_kept(self, attempt: Attempt, next_lane: Lane | None, outcome: Outcome, error: BaseException | None) -> None:
        """The library cannot be written now: it is tried again later. Or the result cannot be kept at all: a bug, of this step alone;
        a paid answer stays on disk then, and the next start adopts it.
        """
        if next_lane:
            with self._lock:
                next_lane.give_back(1)
        if outcome.result is None or isinstance(error, AppError):
            self._put_off(partial(self._settle, attempt, None, outcome), error)
            return
        log.error("step %s could not be settled", attempt.claimed.id, exc_info=error)
        event = Event.LOSE if outcome.receipt else Event.FAIL
        self._settle(attempt, None, Outcome(event, problem=Problem("bug", {"details": f"{type(error).__name__}: {error}"})))
        if next_lane:
            self._fill([next_lane.name])

    def _put_off(self, again: Callable[[], None], error: BaseException | None) -> None:
        """What is done cannot be kept now; it is not lost: `wake` tries again."""
        with self._lock:
            self._left.append(again)
        self._stop_for(error)

    def _stop_for(self, error: BaseException | None) -> None:
        log.error("the queue stops: %s", error, exc_info=None if isinstance(error, AppError) else error)
        problem = error.problem if isinstance(error, AppError) else Problem("bug", {"details": str(error)})
        with self._lock:
            self._trouble = problem
            self._told_trouble = False
