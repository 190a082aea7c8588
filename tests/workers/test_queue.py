"""The queue with scripted steps: everything is done once, in order, and survives trouble."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from app.ai.services import Services
from app.book.layout import lay_out
from app.book.page import Direction
from app.errors import AppError, BadInput, StorageError
from app.settings import Settings
from app.steps.desk import Desk
from app.steps.doing import Doing
from app.store import control
from app.store.store import Store
from app.work.results import CastRecognised, PanelDrawn, Result, ScriptWritten, StoryboardPlanned
from app.work.states import StepState, TaskState
from app.work.tasks import Claimed, News, StepKind
from tests.guards.unexpected_log import LogWatch
from tests.story import empty_script, planned, some_panels
from tests.workers import jobs
from workers.children import Children
from workers.queue import Queue


class Script:
    """A fake studio: each step gives its result at once, unless a panel is told to do otherwise."""

    def __init__(self, panels: int = 3) -> None:
        self.panels = panels
        self.drawn: list[str] = []
        self.acts: dict[str, Callable[[Desk], object]] = {}
        self._lock = threading.Lock()

    def run(self, desk: Desk, step: Claimed) -> Result:
        match step.kind:
            case StepKind.WRITE_SCRIPT:
                return ScriptWritten(empty_script())
            case StepKind.RECOGNISE_CAST:
                return CastRecognised(())
            case StepKind.PLAN_STORYBOARD:
                return StoryboardPlanned(1, *lay_out(some_panels(self.panels), Direction.LEFT_TO_RIGHT))
        if act := self.acts.get(step.target):
            act(desk)
        with self._lock:
            self.drawn.append(step.target)
        return PanelDrawn(int(step.target), f"{step.target}.png", 10, 10, (), "fake", 0, "", (), "f", 0.0)


@pytest.fixture
def script() -> Script:
    return Script()


@pytest.fixture
def queue(qtbot: QtBot, store: Store, script: Script) -> Iterator[Queue]:
    children = Children(2)
    made = Queue(store, children, dict.fromkeys(StepKind, Doing(script.run)), Services(Settings))
    yield made
    made.close()
    children.close()


@pytest.fixture
def told(queue: Queue) -> list[News]:
    news: list[News] = []
    queue.finished.connect(news.extend)
    return news


def run_dry(qtbot: QtBot, queue: Queue) -> None:
    with qtbot.waitSignal(queue.idle, timeout=10_000):
        queue.wake()


def test_that_a_task_goes_from_story_to_panels(qtbot: QtBot, queue: Queue, store: Store, script: Script) -> None:
    script.panels = 40
    _, task_id = planned(store)
    run_dry(qtbot, queue)
    assert store.tasks.card(task_id).state is TaskState.DONE
    assert len(script.drawn) == len(set(script.drawn)) == 40


def test_that_every_move_is_told_once_and_in_order(qtbot: QtBot, queue: Queue, told: list[News], store: Store, script: Script) -> None:
    script.panels = 20
    _, task_id = planned(store)
    run_dry(qtbot, queue)
    by_step: dict[int, list[int]] = {}
    for news in told:
        by_step.setdefault(news.step_id, []).append(news.seq)
    assert len(by_step) == store.tasks.card(task_id).total
    assert all(seqs == [1, 2] for seqs in by_step.values())


def test_that_a_wake_is_never_lost_between_a_workers_last_look_and_its_end(qtbot: QtBot, queue: Queue, store: Store) -> None:
    for _ in range(30):
        _, task_id = planned(store, panels=1)
        run_dry(qtbot, queue)
        assert store.tasks.card(task_id).state is TaskState.DONE


def test_that_one_failed_panel_leaves_a_gap_and_the_others_drawn(qtbot: QtBot, queue: Queue, store: Store, script: Script) -> None:
    def fail(_: Desk) -> None:
        raise BadInput("bug", details="x")

    script.acts["2"] = fail
    _, task_id = planned(store)
    run_dry(qtbot, queue)
    card = store.tasks.card(task_id)
    assert (card.state, card.stuck, store.tasks.gaps(task_id)) == (TaskState.DONE_WITH_GAPS, 1, [2])
    script.acts.clear()
    store.write(lambda connection: control.retry_task(connection, task_id))
    run_dry(qtbot, queue)
    assert store.tasks.card(task_id).state is TaskState.DONE
    assert sorted(script.drawn) == ["1", "2", "3"]


def test_that_a_bug_in_a_step_fails_that_step_alone(qtbot: QtBot, queue: Queue, store: Store, script: Script, log_watch: LogWatch) -> None:
    log_watch.expect("broke")

    def break_down(_: Desk) -> None:
        raise KeyError("oh")

    script.acts["1"] = break_down
    _, task_id = planned(store)
    run_dry(qtbot, queue)
    assert store.tasks.card(task_id).error is not None
    assert sorted(script.drawn) == ["2", "3"]


def test_that_a_full_disk_stops_the_claims_and_loses_nothing(
    qtbot: QtBot, queue: Queue, store: Store, script: Script, log_watch: LogWatch
) -> None:
    log_watch.expect("the queue stops")
    full = [True]

    def write(_: Desk) -> None:
        if full[0]:
            raise StorageError("disk-full", path=str(store.paths.root / "pictures"))

    script.acts = {"1": write, "2": write, "3": write}
    _, task_id = planned(store)
    with qtbot.waitSignal(queue.troubled, timeout=10_000) as told:
        queue.wake()
    assert told.args
    assert told.args[0].code == "disk-full"
    qtbot.waitUntil(lambda: not queue.running())
    assert {step.state for step in store.tasks.steps(task_id, StepKind.DRAW_PANEL)} == {StepState.WAITING}
    full[0] = False
    run_dry(qtbot, queue)
    assert store.tasks.card(task_id).state is TaskState.DONE


def test_that_a_cancel_stops_what_runs_and_what_waits(qtbot: QtBot, queue: Queue, store: Store, script: Script) -> None:
    script.acts = {"1": lambda desk: desk.in_child(jobs.forever, 0), "2": lambda desk: desk.in_child(jobs.forever, 0)}
    _, task_id = planned(store)
    queue.wake()
    qtbot.waitUntil(lambda: sum(step.kind is StepKind.DRAW_PANEL for step in queue.running()) == 2, timeout=10_000)
    store.write(lambda connection: control.cancel_task(connection, task_id))
    with qtbot.waitSignal(queue.idle, timeout=5_000):
        queue.wake()
    assert store.tasks.card(task_id).state is TaskState.CANCELLED
    assert script.drawn == []


def test_that_closing_gives_what_runs_back_to_be_resumed(qtbot: QtBot, queue: Queue, store: Store, script: Script) -> None:
    script.acts = {"2": lambda desk: desk.in_child(jobs.forever, 0)}
    _, task_id = planned(store)
    queue.wake()
    qtbot.waitUntil(lambda: "3" in script.drawn, timeout=10_000)
    queue.close()
    states = [step.state for step in store.tasks.steps(task_id, StepKind.DRAW_PANEL)]
    assert states == [StepState.DONE, StepState.WAITING, StepState.DONE]


def test_that_progress_never_goes_backwards(qtbot: QtBot, queue: Queue, store: Store, script: Script) -> None:
    seen: list[int] = []
    queue.progressed.connect(lambda batch: seen.extend(one.done for one in batch))
    script.acts = {"1": lambda desk: desk.in_child(jobs.count, 200, reports=True)}
    planned(store)
    run_dry(qtbot, queue)
    assert seen
    assert all(before <= after for before, after in pairwise(seen))


def test_that_an_error_keeps_its_facts_in_the_store(qtbot: QtBot, queue: Queue, store: Store, script: Script) -> None:
    def fail(_: Desk) -> None:
        raise AppError("step-too-slow", seconds=180)

    script.acts["1"] = fail
    book_id, _ = planned(store)
    run_dry(qtbot, queue)
    problem = store.panels.cards(book_id)[0].error
    assert problem
    assert (problem.code, problem.facts) == ("step-too-slow", {"seconds": 180})


def test_that_an_exports_own_full_target_fails_that_export_and_nothing_else(
    qtbot: QtBot, queue: Queue, store: Store, script: Script
) -> None:
    def write(_: Desk) -> None:
        raise StorageError("disk-full", path="/somewhere/else/book.cbz")

    script.acts = {"1": write}
    _, task_id = planned(store)
    run_dry(qtbot, queue)
    assert store.tasks.card(task_id).state is TaskState.DONE_WITH_GAPS
    assert sorted(script.drawn) == ["2", "3"]


def test_that_a_step_whose_result_cannot_be_kept_fails_alone_and_can_be_tried_again(
    qtbot: QtBot, queue: Queue, store: Store, script: Script, log_watch: LogWatch
) -> None:
    log_watch.expect("could not be settled")
    refuse = "CREATE TRIGGER refuse BEFORE INSERT ON take BEGIN SELECT RAISE(ABORT, 'no room for takes'); END"
    store.write(lambda connection: connection.exec_driver_sql(refuse))
    _, task_id = planned(store)
    run_dry(qtbot, queue)
    assert {step.state for step in store.tasks.steps(task_id, StepKind.DRAW_PANEL)} == {StepState.FAILED}
    store.write(lambda connection: connection.exec_driver_sql("DROP TRIGGER refuse"))
    store.write(lambda connection: control.retry_task(connection, task_id))
    run_dry(qtbot, queue)
    assert store.tasks.card(task_id).state is TaskState.DONE


def test_that_a_library_that_refuses_claims_is_told_and_the_queue_rests(
    qtbot: QtBot, queue: Queue, store: Store, log_watch: LogWatch
) -> None:
    log_watch.expect("the queue stops")
    planned(store)
    refuse = "CREATE TRIGGER refuse BEFORE INSERT ON attempt BEGIN SELECT RAISE(ABORT, 'no room for attempts'); END"
    store.write(lambda connection: connection.exec_driver_sql(refuse))
    with qtbot.waitSignals([queue.troubled, queue.idle], timeout=10_000):
        queue.wake()
