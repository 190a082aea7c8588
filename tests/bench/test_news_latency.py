"""How soon the window asks to be repainted after a commit, and how long its thread is away while much happens."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QModelIndex

from app.ai.answer import Answer
from app.commands import tasks as commands
from app.program import Program
from app.settings import ProviderSettings, Settings
from app.steps.call import Asked, Call
from app.steps.desk import Desk
from app.steps.doing import Doing
from app.store.moves import Sending
from app.store.planning import plan_task
from app.work.results import PanelDrawn, Result, ScriptWritten
from app.work.tasks import Claimed, News, StepKind, TaskChoices, TaskKind
from tests.bench.test_thousand_panels import Pulse
from tests.store.working import a_manga, drawings, drawn
from tests.story import empty_script, planned
from tests.ui.conftest import Bench, OpenBench, loop, open_bench  # noqa: F401 - fixtures
from tests.workers.test_queue import Script
from ui.window.book.panel_model import PanelListModel

PLACES, CALLS, STEPS = 16, 400, 10_000
PATIENCE_MS = 120_000
IDLE_MS = 3000
SERVICE = "gemini"  # its name only: the steps are scripted, nothing is sent anywhere


def burn(seconds: float) -> int:
    """What keeps a processor busy; in a child."""
    until, turns = time.perf_counter() + seconds, 0
    while time.perf_counter() < until:
        turns += 1
    return turns


class Waiting:
    """Sixteen calls wait for a service all the time, and every processor has something to compute."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._never = threading.Event()

    def run(self, desk: Desk, step: Claimed) -> Result:
        desk.in_child(burn, 0.2)
        return ScriptWritten(empty_script())

    def prepare(self, desk: Desk, step: Claimed) -> Call:
        wait = self._random.uniform(0.3, 1.2)
        return Call(Sending(SERVICE, "test-1", f"f{step.target}", 1), "a prompt", partial(self._ask, wait))

    def _ask(self, wait: float) -> Answer:
        self._never.wait(wait)
        return Answer(b"a picture", "png", "test-1", price_micros=1)

    def adopt(self, desk: Desk, step: Claimed, answer: Asked) -> PanelDrawn:
        return drawn(int(step.target))


class Watch:
    """From the moment a move is on disk to the dataChanged that shows it, or a later one, of the same panel."""

    def __init__(self, bench: Bench) -> None:
        self._model: PanelListModel = bench.window.book.panels.model
        self._out: dict[int, list[tuple[int, float]]] = {}
        self._seen: dict[int, int] = {}
        self._lock = threading.Lock()
        self.latencies: list[float] = []
        self.backwards = 0
        mailbox = bench.opened.queue._mailbox
        self._tell: Callable[[News], None] = mailbox.tell
        mailbox.tell = self._committed  # type: ignore[method-assign]
        self._model.dataChanged.connect(self._repaint)
        self._model.modelReset.connect(self._reread)

    def _committed(self, news: News) -> None:
        if news.kind is StepKind.DRAW_PANEL:
            with self._lock:
                self._out.setdefault(news.step_id, []).append((news.seq, time.perf_counter()))
        self._tell(news)

    def _repaint(self, first: QModelIndex, last: QModelIndex) -> None:
        at = time.perf_counter()
        for card in self._model.cards()[first.row() : last.row() + 1]:
            self.backwards += card.seq < self._seen.get(card.step, 0)
            self._seen[card.step] = card.seq
            with self._lock:
                waiting = self._out.get(card.step, [])
                self.latencies += [(at - since) * 1000 for seq, since in waiting if seq <= card.seq]
                self._out[card.step] = [one for one in waiting if one[0] > card.seq]

    def _reread(self) -> None:
        """The whole book was read: that takes as long as the book is long, and is no news."""
        with self._lock:
            for card in self._model.cards():
                self._out[card.step] = [one for one in self._out.get(card.step, []) if one[0] > card.seq]

    @property
    def unseen(self) -> int:
        with self._lock:
            return sum(len(waiting) for waiting in self._out.values())


@pytest.fixture
def as_in_the_window() -> Iterator[None]:
    """As ui.window.app does it."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


def idle(bench: Bench) -> str:
    """How long the GUI thread is away while nothing happens: what the machine itself is worth just now."""
    pulse = Pulse()
    bench.bot.wait(IDLE_MS)
    return f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors; GUI thread away before it begins: {shares(pulse.stop())}"


def shares(sorted_ms: list[float]) -> str:
    p50, p99 = sorted_ms[len(sorted_ms) // 2], sorted_ms[int(len(sorted_ms) * 0.99)]
    return f"P50 {p50:.1f}, P99 {p99:.1f}, longest {sorted_ms[-1]:.1f} ms"


@pytest.mark.timeout(600)
def test_that_a_move_is_seen_soon_while_sixteen_calls_wait_and_all_processors_compute(
    open_bench: OpenBench,  # noqa: F811
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    as_in_the_window: None,
) -> None:
    def prepare(program: Program) -> None:
        waiting = Waiting(7)
        a_manga(program.store, CALLS, choices=TaskChoices(artist=SERVICE))
        program.steps = dict.fromkeys(StepKind, Doing(waiting.run, waiting.prepare, waiting.adopt))
        program.settings = Settings(providers=(ProviderSettings(SERVICE, places=PLACES),))
        program.store.write(lambda connection: plan_task(connection, TaskKind.EXPORT, 1, drawings(2_000, "compute")))
        commands.pause(program.store)

    bench = open_bench(tmp_path / "library", prepare)
    bench.window.open_book(1)
    bench.until(lambda: len(bench.window.book.panels.model.cards()) == CALLS)
    bench.window.dock.show()
    before = idle(bench)
    commands.resume(bench.program.store)
    watch, pulse = Watch(bench), Pulse()
    bench.opened.queue.wake()
    bench.until(bench.all_drawn, PATIENCE_MS)
    bench.until(lambda: watch.unseen == 0)
    lags, latencies = pulse.stop(), sorted(watch.latencies)
    with capsys.disabled():
        print(
            f"\n{before}\n{len(latencies)} moves, {PLACES} calls waiting, all processors computing: commit to repaint {shares(latencies)}"
        )
        print(f"GUI thread away meanwhile: {shares(lags)}; out of order {watch.backwards}")
    assert watch.backwards == 0


@pytest.mark.timeout(900)
def test_that_ten_thousand_steps_do_not_hold_the_window_up(
    open_bench: OpenBench,  # noqa: F811
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    as_in_the_window: None,
) -> None:
    script = Script(panels=STEPS)

    def prepare(program: Program) -> None:
        planned(program.store, STEPS)
        commands.pause(program.store)
        program.steps = dict.fromkeys(StepKind, Doing(script.run))

    bench = open_bench(tmp_path / "library", prepare)
    idly = idle(bench)
    watch = Watch(bench)
    bench.window.open_book(1)
    commands.resume(bench.program.store)
    bench.opened.queue.wake()
    bench.until(lambda: len(bench.window.book.panels.model.cards()) == STEPS, PATIENCE_MS)
    bench.window.dock.show()
    pulse, began, before = Pulse(), time.perf_counter(), len(script.drawn)
    bench.until(lambda: len(script.drawn) == STEPS, PATIENCE_MS)
    pace = (STEPS - before) / (time.perf_counter() - began)
    bench.until(lambda: not bench.opened.studio.news.latest.tasks, PATIENCE_MS)
    bench.until(lambda: watch.unseen == 0, PATIENCE_MS)
    lags, latencies = pulse.stop(), sorted(watch.latencies)
    with capsys.disabled():
        print(f"\n{idly}\n{STEPS - before} steps at {pace:.0f} steps/s with the book and the dock open")
        print(f"GUI thread away: {shares(lags)}")
        print(f"commit to repaint: {shares(latencies)}; out of order {watch.backwards}")
    assert watch.backwards == 0
