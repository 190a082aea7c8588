"""Whatever happens to a library, in whatever order: what is kept about steps, money and order stays true."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule, run_state_machine_as_test
from sqlalchemy import Connection

from app.book.layout import lay_out
from app.book.page import Direction
from app.errors import Cancelled, CapReached, Problem
from app.store import books, control, moves, panels, planning, recovery, results
from app.work.money import Receipt
from app.work.plan import ChapterPlan, ExportOrder, export_step, first_drawing, plan_manga, redrawing
from app.work.results import CastRecognised, Exported, PanelDrawn, Result, ScriptWritten, StoryboardPlanned
from app.work.retries import LONGEST_HINT_S, LONGEST_WAIT_S
from app.work.states import TERMINAL, Event, Held, StepState, origins
from app.work.tasks import COMPUTE, Claimed, StepKind, TaskChoices, TaskKind
from tests.libraries import new_store
from tests.store import audit
from tests.store.working import ARTIST
from tests.story import a_story, empty_script, some_panels

LANES = (COMPUTE, ARTIST)
LONGEST_REST_S = LONGEST_HINT_S + LONGEST_WAIT_S
PICK = st.integers(0, 10**6)
MONEY = st.sampled_from([None, 0, 10_000, 30_000])


class Clock:
    """The time in the store: seconds since 1970, moved by hand."""

    def __init__(self) -> None:
        self.time = 1_800_000_000.0

    def __call__(self) -> float:
        return self.time


class AnyOrder(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.store = new_store(self.folder / "library")
        self.clock = Clock()
        self.patch = pytest.MonkeyPatch()
        for module in (moves, control, planning, books, panels):
            self.patch.setattr(module, "now", self.clock)
        self.hands: dict[int, Claimed] = {}  # attempts this process works on
        self.sent: dict[int, Claimed] = {}  # every call that was ever sent
        self.seen: dict[int, tuple[str, int]] = {}

    def teardown(self) -> None:
        self.store.close()
        self.patch.undo()
        shutil.rmtree(self.folder)

    def write(self, run: Callable[[Connection], object]) -> None:
        self.store.write(run)

    def library(self) -> audit.Library:
        return self.store.write(audit.read)

    @property
    def tasks(self) -> int:
        return self.store.write(lambda c: int(c.exec_driver_sql("SELECT count(*) FROM task").scalar_one()))

    def some_task(self, pick: int) -> int:
        tasks = sorted(self.library().tasks)
        return tasks[pick % len(tasks)]

    def some_hand(self, pick: int) -> Claimed:
        return self.hands[sorted(self.hands)[pick % len(self.hands)]]

    # --- what is asked for -----------------------------------------------------------------------------------------------

    @initialize()
    def plan_first(self) -> None:
        self.plan_drawings(3, None, True)

    @precondition(lambda self: self.tasks < 3)
    @rule(chapters=st.integers(1, 2), exports=st.booleans())
    def plan(self, chapters: int, exports: bool) -> None:
        orders = [ExportOrder("cbz", "/x/a.cbz")] if exports else []
        steps = plan_manga([ChapterPlan(n, 2) for n in range(1, chapters + 1)], orders)

        def add(connection: Connection) -> None:
            book_id = books.add_book(connection, a_story(chapters), "rain.txt")
            planning.plan_task(connection, TaskKind.MAKE_MANGA, book_id, steps, TaskChoices(artist=ARTIST, retries=2))

        self.write(add)

    @precondition(lambda self: self.tasks < 3)
    @rule(count=st.integers(1, 3), cap=st.sampled_from([None, None, 50_000]), again=st.booleans())
    def plan_drawings(self, count: int, cap: int | None, again: bool) -> None:
        """A manga whose storyboard is there."""
        choices = TaskChoices(artist=ARTIST, resend_unknown=again, retries=2)

        def add(connection: Connection) -> None:
            book_id = books.add_book(connection, a_story(), "rain.txt")
            ids = panels.add_storyboard(connection, book_id, *lay_out(some_panels(count), Direction.LEFT_TO_RIGHT))
            steps = [first_drawing(panel_id, choices) for panel_id in ids]
            export = export_step(ExportOrder("cbz", "/x/a.cbz"), tuple(step.key for step in steps))
            planning.plan_task(connection, TaskKind.MAKE_MANGA, book_id, [*steps, export], choices, cap)

        self.write(add)

    @precondition(lambda self: self.tasks < 5)
    @rule(pick=PICK)
    def redraw(self, pick: int) -> None:
        if found := self.library().panels:
            panel = found[pick % len(found)]
            choices = TaskChoices(artist=ARTIST)
            step = redrawing(panel.id, 1, "at night", ("at night",), (), choices)
            self.write(lambda c: planning.plan_task(c, TaskKind.REDRAW_PANEL, panel.book_id, [step], choices))

    @precondition(lambda self: self.tasks < 5)
    @rule(pick=PICK)
    def run_again(self, pick: int) -> None:
        task_id = self.some_task(pick)
        before = self.library()
        self.write(lambda c: control.run_again(c, task_id))
        after = self.library()
        new = [step for step in after.steps.values() if step.id not in before.steps]
        left = {step.key: step for step in before.steps.values() if step.task_id == task_id and step.state != "done"}
        pictured = {str(panel.id) for panel in before.panels if panel.take_id is not None}
        if after.tasks[task_id].kind == TaskKind.MAKE_MANGA:
            assert {step.key for step in new} == {k for k, one in left.items() if one.kind != "draw_panel" or one.target not in pictured}
        for step in new:
            same = next(one for one in before.steps.values() if one.task_id == task_id and one.key == step.key)
            assert (step.kind, step.target, step.lane, step.choices) == (same.kind, same.target, same.lane, same.choices)

    # --- what workers do -------------------------------------------------------------------------------------------------

    @rule(lane=st.sampled_from(LANES), places=st.integers(1, 4))
    def claim(self, lane: str, places: int) -> None:
        in_hand = {one.id for one in self.hands.values()}
        expected = [one for one in self.claimable(lane) if one not in in_hand][:places]
        claimed = self.store.write(lambda c: moves.claim(c, lane, places, but=in_hand))
        assert [one.id for one in claimed] == expected
        self.hands.update({one.attempt_id: one for one in claimed})

    def claimable(self, lane: str) -> list[int]:
        """The order of the law, from the rows themselves."""
        library, now = self.library(), self.clock()
        if "held" in library.meta or f"held:{lane}" in library.meta:
            return []
        found = []
        for step in library.steps.values():
            task, book = library.tasks[step.task_id], library.books[step.book_id]
            rests = step.retries > 0 and now < step.due <= now + LONGEST_REST_S
            stopped = task.held is not None or task.deleted is not None or book.deleted is not None
            if step.lane == lane and step.state == "waiting" and step.blockers == 0 and not rests and not stopped:
                found.append((task.rank, task.place, task.id, step.id))
        return [one[-1] for one in sorted(found)]

    @rule(places=st.integers(1, 3))
    def claim_and_send(self, places: int) -> None:
        self.claim(ARTIST, places)
        for _ in range(places):
            self.send(0, 40_000, None)

    @rule(pick=PICK, estimate=MONEY, month_cap=st.sampled_from([None, None, 100_000]))
    def send(self, pick: int, estimate: int | None, month_cap: int | None) -> None:
        waiting = [one for one in self.hands.values() if one.lane == ARTIST and one.attempt_id not in self.sent]
        if not waiting:
            return
        claimed = waiting[pick % len(waiting)]
        task = self.library().tasks[claimed.task_id]
        try:
            sending = moves.Sending(ARTIST, "m", "f", estimate)
            self.store.write(lambda c: moves.send(c, claimed, sending, month_cap))
        except (Cancelled, CapReached):
            return
        self.sent[claimed.attempt_id] = claimed
        if task.cap_micros is not None and estimate:
            assert task.spent_micros + task.reserved_micros + estimate <= task.cap_micros

    @precondition(lambda self: self.hands)
    @rule(pick=PICK, price=MONEY)
    def succeed(self, pick: int, price: int | None) -> None:
        self.answer(self.some_hand(pick), price)

    @precondition(lambda self: self.hands)
    @rule(pick=PICK)
    def lose(self, pick: int) -> None:
        self.settle(pick, Event.LOSE, 0.0, None)

    @rule(places=st.integers(1, 3))
    def claim_and_draw(self, places: int) -> None:
        self.claim_and_send(places)
        for _ in range(min(places, len(self.hands))):
            self.answer(self.some_hand(0), 30_000)

    def answer(self, claimed: Claimed, price: int | None) -> None:
        receipt = Receipt(ARTIST, "m", "f", price_micros=price) if claimed.attempt_id in self.sent else None
        result = self.result_of(claimed)
        settled = self.store.write(lambda c: results.succeed(c, claimed, result, receipt))
        assert not settled.moved or settled.news.state is StepState.DONE
        self.hands.pop(claimed.attempt_id, None)

    def result_of(self, claimed: Claimed) -> Result:
        match claimed.kind:
            case StepKind.WRITE_SCRIPT:
                return ScriptWritten(empty_script())
            case StepKind.RECOGNISE_CAST:
                return CastRecognised(())
            case StepKind.PLAN_STORYBOARD:
                return self.board(claimed)
            case StepKind.EXPORT:
                return Exported("cbz", "/x/a.cbz", 1, ())
        return PanelDrawn(int(claimed.target), f"{claimed.attempt_id}.png", 1, 1, (), "a", 0, "", (), "f", 0.1)

    def board(self, claimed: Claimed) -> StoryboardPlanned:
        """Numbers go on through the book, as the step itself does it."""
        before = sum(panel.book_id == claimed.book_id for panel in self.library().panels)
        pages = sum(page.book_id == claimed.book_id for page in self.library().pages)
        found, laid = lay_out(some_panels(before + 2)[before:], Direction.LEFT_TO_RIGHT, pages + 1)
        return StoryboardPlanned(int(claimed.target), found, laid)

    @precondition(lambda self: self.hands)
    @rule(
        pick=PICK,
        event=st.sampled_from([Event.FAIL, Event.REFUSE, Event.LOSE, Event.GIVE_BACK, Event.TRY_AGAIN, Event.CONFIRM_CANCEL]),
        wait=st.sampled_from([0.0, 5.0, 3600.0]),
        price=MONEY,
        lost=st.booleans(),
    )
    def settle(self, pick: int, event: Event, wait: float, price: int | None, lost: bool = False) -> None:
        claimed = self.some_hand(pick)
        lost = lost and event is Event.TRY_AGAIN and claimed.attempt_id in self.sent
        problem = Problem("x", {"price_micros": price} if price and event is not Event.LOSE and not lost else {})
        state = StepState(self.library().steps[claimed.id].state)
        settled = self.store.write(lambda c: moves.settle(c, claimed, event, problem, again_in_s=wait, lost=lost))
        assert settled.moved == (state in origins(event))
        if settled.moved:
            del self.hands[claimed.attempt_id]

    @precondition(lambda self: self.sent)
    @rule(pick=PICK, price=MONEY)
    def a_late_answer_comes(self, pick: int, price: int | None) -> None:
        claimed = self.sent[sorted(self.sent)[pick % len(self.sent)]]
        attempt = self.library().attempts[claimed.attempt_id]
        if attempt.outcome == "unknown":
            self.answer(claimed, price)

    # --- what a person does, and what happens to machines ----------------------------------------------------------------

    @rule(
        pick=PICK,
        other=PICK,
        does=st.sampled_from(
            ["cancel", "retry", "draw_again", "skip", "hold", "release", "release", "first", "last", "before", "hide", "restore", "restore"]
        ),
    )
    def decide(self, pick: int, other: int, does: str) -> None:
        task_id, other_id = self.some_task(pick), self.some_task(other)
        actions: dict[str, Callable[[Connection], object]] = {
            "cancel": lambda c: control.cancel_task(c, task_id),
            "retry": lambda c: control.retry_task(c, task_id),
            "draw_again": lambda c: control.draw_again(c, task_id),
            "skip": lambda c: control.skip(c, task_id),
            "hold": lambda c: control.hold_task(c, task_id, Held.PERSON),
            "release": lambda c: control.release_task(c, task_id),
            "first": lambda c: control.move_first(c, task_id),
            "last": lambda c: control.move_last(c, task_id),
            "before": lambda c: control.move_before(c, task_id, other_id),
            "hide": lambda c: control.hide_task(c, task_id, True),
            "restore": lambda c: control.hide_task(c, task_id, False),
        }
        order = self.order()
        self.write(actions[does])
        self.moved_as_asked(does, order, task_id, other_id)

    def order(self) -> list[int]:
        return [task.id for task in sorted(self.library().tasks.values(), key=lambda task: (task.rank, task.place, task.id))]

    def moved_as_asked(self, does: str, before: Sequence[int], task_id: int, other_id: int) -> None:
        after = self.order()
        left, kept = [one for one in before if one != task_id], [one for one in after if one != task_id]
        assert left == kept  # nobody else has moved
        match does:
            case "first":
                assert after[0] == task_id
            case "last":
                assert after[-1] == task_id
            case "before" if task_id != other_id:
                assert after.index(task_id) + 1 == after.index(other_id)
            case "before":
                assert after == list(before)

    @rule(
        does=st.sampled_from(["hold", "hold lane", "release", "release", "release", "release"]),
        pick=PICK,
        hidden=st.booleans(),
        again=st.booleans(),
    )
    def stop_and_go(self, does: str, pick: int, hidden: bool, again: bool) -> None:
        library = self.library()
        match does:
            case "hold":
                self.write(lambda c: control.hold_all(c, Held.PERSON))
            case "hold lane":
                self.write(lambda c: control.hold_lane(c, ARTIST, Problem("x")))
            case "release":
                self.write(control.release_all)
                book_id = sorted(library.books)[pick % len(library.books)]
                self.write(lambda c: books.set_deleted(c, book_id, hidden and again))

    @rule(seconds=st.sampled_from([1.0, 6.0, 100_000.0, -3600.0]))
    def time_passes(self, seconds: float) -> None:
        self.clock.time += seconds

    @rule(answered=st.lists(PICK, max_size=3))
    def crash(self, answered: list[int]) -> None:
        known = sorted(self.sent)
        found = frozenset(known[one % len(known)] for one in answered) if known else frozenset()
        unsent = {one.id for key, one in self.hands.items() if key not in self.sent}
        recovered = self.store.write(lambda c: recovery.recover(c, found))
        self.hands = {one.attempt_id: one for one in recovered.adoptable}
        self.sent.update(self.hands)
        library = self.library()
        for step_id in unsent:
            assert library.steps[step_id].state in ("waiting", "cancelled")
        live = {step.id for step in library.steps.values() if step.state in ("running", "cancelling")}
        assert live <= {one.id for one in recovered.adoptable}

    # --- what is always true ---------------------------------------------------------------------------------------------

    @invariant()
    def what_is_kept_is_what_is_counted(self) -> None:
        library = self.library()
        audit.check(library)
        for step in library.steps.values():
            before = self.seen.get(step.id)
            if before is not None:
                state, seq = before
                assert step.seq >= seq
                assert (step.seq == seq) == (step.state == state) or step.seq > seq
                assert state not in TERMINAL or (step.state, step.seq) == before
                assert state != "unknown" or step.state in ("unknown", "waiting", "done", "cancelled")
        self.seen = {step.id: (step.state, step.seq) for step in library.steps.values()}
        busy = [one.id for one in self.hands.values()]
        assert len(busy) == len(set(busy))


def test_that_counts_money_order_and_states_stay_true_in_any_order_of_things() -> None:
    few = settings(max_examples=40, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(AnyOrder, settings=few)
