"""Paid calls through the real queue: whatever goes wrong, what may have been paid is neither called failed nor sent again by itself."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.ai.answer import Answer
from app.ai.services import Services
from app.errors import Busy, Unusable
from app.paths import LibraryPaths
from app.settings import Settings
from app.steps.call import Asked, Call
from app.steps.desk import Desk
from app.steps.doing import Doing
from app.store import engine, recovery
from app.store.moves import Sending
from app.store.store import Store
from app.work.results import PanelDrawn, Result
from app.work.states import StepState, TaskState
from app.work.tasks import Claimed, StepKind, TaskChoices
from tests.guards.unexpected_log import LogWatch
from tests.store.working import ARTIST, ESTIMATE, PRICE, a_manga, claim, drawn, send
from workers.children import Children
from workers.queue import Queue

PICTURE = b"a picture"


class Artist:
    """Draws everything at once, unless a panel is told to do otherwise."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.acts: dict[str, Callable[[], object]] = {}

    def run(self, desk: Desk, step: Claimed) -> Result:
        raise AssertionError("its steps are asked, not run")

    def prepare(self, desk: Desk, step: Claimed) -> Call:
        return Call(Sending(ARTIST, "test-1", f"f{step.target}", ESTIMATE), "a prompt", lambda: self._ask(step.target))

    def adopt(self, desk: Desk, step: Claimed, answer: Asked) -> PanelDrawn:
        if answer.body.read_bytes() != PICTURE:
            raise Unusable("answer-not-a-picture", provider=ARTIST)
        return drawn(int(step.target))

    def _ask(self, target: str) -> Answer:
        self.asked.append(target)
        if act := self.acts.get(target):
            found = act()
            if found is not None:
                return found  # type: ignore[return-value]
        return Answer(PICTURE, "png", "test-1", price_micros=PRICE)


@pytest.fixture
def artist() -> Artist:
    return Artist()


@pytest.fixture
def queue(qtbot: QtBot, store: Store, artist: Artist) -> Iterator[Queue]:
    children = Children(1)
    doing = Doing(artist.run, artist.prepare, artist.adopt)
    made = Queue(store, children, dict.fromkeys(StepKind, doing), Services(Settings))
    yield made
    made.close()
    children.close()


def run_dry(qtbot: QtBot, queue: Queue) -> None:
    with qtbot.waitSignal(queue.idle, timeout=10_000):
        queue.wake()


def states(store: Store, task_id: int) -> list[StepState]:
    return [step.state for step in store.tasks.steps(task_id, StepKind.DRAW_PANEL)]


def test_that_an_adapter_that_gives_no_answer_leaves_its_panel_unknown(
    qtbot: QtBot, queue: Queue, store: Store, artist: Artist, log_watch: LogWatch
) -> None:
    """It was sent, so it may have been billed: a failed step would be sent again by a mere retry."""
    log_watch.expect("broke")
    _, task_id = a_manga(store, 2)
    artist.acts["1"] = lambda: "no answer at all"
    run_dry(qtbot, queue)
    assert states(store, task_id) == [StepState.UNKNOWN, StepState.DONE]
    card = store.tasks.card(task_id)
    assert (card.spent_micros, card.reserved_micros, card.unpriced) == (ESTIMATE + PRICE, 0, 1)


@pytest.mark.parametrize(("price", "cost"), [(PRICE, (PRICE, 0)), (None, (ESTIMATE, 1))])
def test_that_an_answer_that_is_no_picture_costs_what_an_answer_costs(
    qtbot: QtBot, queue: Queue, store: Store, artist: Artist, price: int | None, cost: tuple[int, int]
) -> None:
    """It came with HTTP 200 and is billed; where nobody knows for how much it is counted as unknown, never as free."""
    _, task_id = a_manga(store, 1, choices=TaskChoices(artist=ARTIST, retries=0))
    artist.acts["1"] = lambda: Answer(b"a page about cookies", "png", "test-1", price_micros=price)
    run_dry(qtbot, queue)
    assert states(store, task_id) == [StepState.FAILED]
    card = store.tasks.card(task_id)
    assert (card.spent_micros, card.unpriced, card.reserved_micros) == (*cost, 0)


def test_that_a_note_that_cannot_be_read_leaves_its_panel_unknown_and_the_queue_goes_on(
    qtbot: QtBot, queue: Queue, store: Store, artist: Artist, log_watch: LogWatch
) -> None:
    log_watch.expect("cannot be read")
    _, task_id = a_manga(store, 2)
    step = claim(store, ARTIST)
    send(store, step)
    store.answers.keep(step.attempt_id, PICTURE, "not a note")
    queue.recover(store.write(lambda connection: recovery.recover(connection, store.answers.known())))
    run_dry(qtbot, queue)
    assert states(store, task_id) == [StepState.UNKNOWN, StepState.DONE]
    assert store.answers.known() == {step.attempt_id}


def test_that_a_service_that_asked_for_a_pause_is_asked_again_afterwards_also_when_the_step_that_heard_it_failed(
    qtbot: QtBot, queue: Queue, store: Store, artist: Artist
) -> None:
    def pause() -> None:
        raise Busy("service-busy", provider=ARTIST, retry_after_s=0.3)

    _, task_id = a_manga(store, 3, choices=TaskChoices(artist=ARTIST, retries=0))
    artist.acts["1"] = pause
    run_dry(qtbot, queue)
    assert states(store, task_id) == [StepState.FAILED, StepState.DONE, StepState.DONE]


def test_that_a_clock_that_was_set_back_does_not_put_off_what_was_planned_before(
    qtbot: QtBot, queue: Queue, store: Store, artist: Artist
) -> None:
    _, task_id = a_manga(store, 2)
    store.write(lambda connection: connection.exec_driver_sql("UPDATE step SET due = ?", (time.time() + 3600,)))
    run_dry(qtbot, queue)
    assert states(store, task_id) == [StepState.DONE, StepState.DONE]


@pytest.fixture
def hasty_store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(engine, "WRITER_PATIENCE_S", 0.2)
    opened = Store(LibraryPaths(tmp_path / "hasty"))
    yield opened
    opened.close()


def test_that_a_library_that_is_locked_for_longer_than_the_writers_patience_fails_no_panel(
    qtbot: QtBot, hasty_store: Store, artist: Artist, log_watch: LogWatch
) -> None:
    log_watch.expect("library-busy")
    store, children, lock = hasty_store, Children(1), threading.Event()
    queue = Queue(
        store, children, dict.fromkeys(StepKind, Doing(artist.run, _locked(store, artist, lock), artist.adopt)), Services(Settings)
    )
    _, task_id = a_manga(store, 2)
    with qtbot.waitSignal(queue.troubled, timeout=10_000):
        queue.wake()
    lock.set()
    run_dry(qtbot, queue)
    assert states(store, task_id) == [StepState.DONE, StepState.DONE]
    assert store.tasks.card(task_id).state is TaskState.DONE
    assert sorted(artist.asked) == ["1", "2"]
    queue.close()
    children.close()


def _locked(store: Store, artist: Artist, let_go: threading.Event) -> Callable[[Desk, Claimed], Call]:
    """Another program locks the file between the first step's claim and its sending."""
    import sqlite3

    began = threading.Event()

    def hold(ready: threading.Event) -> None:
        connection = sqlite3.connect(store.paths.database, isolation_level=None)
        connection.execute("BEGIN IMMEDIATE")
        ready.set()
        let_go.wait(20)
        connection.close()

    def prepare(desk: Desk, step: Claimed) -> Call:
        if not began.is_set():
            began.set()
            ready = threading.Event()
            threading.Thread(target=hold, args=(ready,)).start()
            ready.wait(5)
        return artist.prepare(desk, step)

    return prepare
