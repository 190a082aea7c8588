"""Closing the window while something works behind it: in stages, never held up, nothing lost."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from app.ai.answer import Answer
from app.errors import Cancelled
from app.paths import LibraryPaths
from app.program import Program
from app.steps.call import Asked, Call
from app.steps.desk import Desk
from app.steps.doing import Doing
from app.store.moves import Sending
from app.work.results import PanelDrawn, Result
from app.work.states import StepState, TaskState
from app.work.tasks import Claimed, StepKind
from tests.store.working import ARTIST, ESTIMATE, PRICE, a_manga, drawn
from tests.story import planned
from tests.ui.conftest import Bench, OpenBench


class Artist:
    """Its calls are out until the test lets them come back."""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.answers = threading.Event()

    def run(self, desk: Desk, step: Claimed) -> Result:
        self.asked.set()
        self.answers.wait()
        raise Cancelled

    def prepare(self, desk: Desk, step: Claimed) -> Call:
        return Call(Sending(ARTIST, "test-1", f"f{step.target}", ESTIMATE), "a prompt", self._ask)

    def adopt(self, desk: Desk, step: Claimed, answer: Asked) -> PanelDrawn:
        return drawn(int(step.target))

    def _ask(self) -> Answer:
        self.asked.set()
        self.answers.wait()
        return Answer(b"a picture", "png", "test-1", price_micros=PRICE)

    def take_over(self, program: Program) -> None:
        program.steps = dict.fromkeys(StepKind, Doing(self.run, self.prepare, self.adopt))


@pytest.fixture
def artist() -> Iterator[Artist]:
    made = Artist()
    yield made
    made.answers.set()


@pytest.fixture
def paid(open_bench: OpenBench, artist: Artist, tmp_path: Path) -> Bench:
    """A window with one paid call out."""

    def prepare(program: Program) -> None:
        a_manga(program.store, 1)
        artist.take_over(program)

    bench = open_bench(tmp_path / "library", prepare)
    bench.until(artist.asked.is_set)
    bench.until(lambda: bench.opened.queue.out == 1)
    return bench


def step_of(bench: Bench) -> StepState:
    return bench.program.store.tasks.steps(1, StepKind.DRAW_PANEL)[0].state


def test_that_a_paid_call_is_waited_for_and_kept(paid: Bench, artist: Artist) -> None:
    paid.window.close()
    note = paid.window.leaving_note
    paid.until(note.isVisible)
    assert "1" in note.accessibleName()
    assert paid.window.isVisible()
    beats: list[int] = []
    pulse = QTimer()
    pulse.timeout.connect(lambda: beats.append(1))
    pulse.start(5)
    paid.until(lambda: len(beats) > 5)  # the window lives while it waits
    pulse.stop()
    assert not paid.opened.closing.over
    artist.answers.set()
    paid.until(lambda: paid.opened.closing.over)
    assert not paid.window.isVisible()
    assert paid.opened.closing.hanging == 0
    assert step_of(paid) is StepState.DONE
    assert paid.program.store.tasks.card(1).spent_micros == PRICE


def test_that_who_quits_now_is_asked_about_the_call_next_time(paid: Bench, artist: Artist) -> None:
    paid.window.close()
    paid.until(paid.window.leaving_note.isVisible)
    paid.click(paid.window.leaving_note.button)
    paid.until(lambda: paid.opened.closing.over)
    assert paid.opened.closing.hanging == 1  # the process is ended without that thread
    assert step_of(paid) is StepState.UNKNOWN
    artist.answers.set()
    paid.until(lambda: paid.opened.queue.threads == 0)


def test_that_a_step_that_does_not_heed_its_stop_does_not_hold_the_window_up(open_bench: OpenBench, artist: Artist, tmp_path: Path) -> None:
    def prepare(program: Program) -> None:
        planned(program.store, 1)
        program.steps = dict.fromkeys(StepKind, Doing(artist.run))

    def end_now(_out: object) -> None:
        bench.opened.closing.hurry()

    bench = open_bench(tmp_path / "library", prepare)
    bench.until(artist.asked.is_set)
    bench.opened.closing.begun.connect(end_now)
    bench.window.close()
    bench.until(lambda: not bench.window.isVisible())  # nothing is paid for: it is gone at once
    bench.until(lambda: bench.opened.closing.over)
    assert bench.opened.closing.hanging == 1
    assert bench.program.store.tasks.card(1).state is TaskState.RUNNING  # the next start puts it back
    artist.answers.set()
    bench.until(lambda: bench.opened.queue.threads == 0)


def test_that_a_window_closed_twice_closes_once(empty: Bench) -> None:
    ends: list[int] = []
    empty.opened.closing.ended.connect(lambda: ends.append(1))
    empty.window.close()
    empty.window.close()
    empty.opened.closing.begin()
    empty.until(lambda: empty.opened.closing.over)
    assert ends == [1]


HANGING = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from app import program
from app.paths import LibraryPaths
from app.steps.doing import Doing
from app.work.tasks import StepKind
from tests.story import planned
from ui import cli
from ui.window import app as window_app

begun = threading.Event()
def for_ever(desk, step):
    begun.set()
    threading.Event().wait()

program.STEPS = dict.fromkeys(StepKind, Doing(for_ever))
real = window_app.open_by_turns
async def opening(*given):
    opened = await real(*given)
    closing = opened.closing
    look = QTimer(opened.window)
    look.timeout.connect(lambda: (closing.begin(), closing.hurry()) if begun.is_set() else None)
    look.start(50)
    return opened
window_app.open_by_turns = opening

paths = LibraryPaths(Path(sys.argv[1]))
made = program.Program(paths)
planned(made.store, 1)
made.close()
sys.exit(cli._own_window(paths, ()))
"""


def test_that_the_process_ends_though_a_thread_does_not(tmp_path: Path) -> None:
    library = tmp_path / "library"
    ended = subprocess.run([sys.executable, "-c", HANGING, str(library)], capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode == 0, ended.stderr
    assert "Traceback" not in ended.stderr
    again = Program(LibraryPaths(library))
    again.recover()
    assert [news.state for news in again.recovered.news] == [StepState.WAITING]  # it was at work, and goes on
    assert not again.recovered.held
    again.close()
