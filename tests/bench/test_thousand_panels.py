"""A book of 10 chapters with 100 panels each, drawn by the draft artist in one run: pace, memory, and stalls of the GUI thread."""

from __future__ import annotations

import resource
import threading
import time
from itertools import pairwise
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from app.commands import books, manga
from app.paths import LibraryPaths
from app.program import Program
from app.stories.read import read_story
from app.work.states import TaskState
from tests.cli.conftest import STORY
from workers.children import Children
from workers.queue import Queue

CHAPTERS, PANELS = 10, 100
TICK_MS = 5


class Pulse:
    """How long the GUI thread was away: gaps between ticks of a timer that should fire every TICK_MS."""

    def __init__(self) -> None:
        self.beats: list[float] = []
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(lambda: self.beats.append(time.perf_counter()))
        self._timer.start()

    def stop(self) -> list[float]:
        self._timer.stop()
        return sorted((after - before) * 1000 - TICK_MS for before, after in pairwise(self.beats))


class Memory:
    """Peak resident memory of this process and of its children, in MB, sampled 5 times a second."""

    def __init__(self) -> None:
        self.own: list[float] = []
        self.children: list[float] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._sample)
        self._thread.start()

    def _sample(self) -> None:
        me = psutil.Process()
        while not self._stop.wait(0.2):
            self.own.append(me.memory_info().rss / 1e6)
            self.children.append(sum(_resident(child) for child in me.children(recursive=True)) / 1e6)

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()


def _resident(process: psutil.Process) -> int:
    try:
        return int(process.memory_info().rss)
    except psutil.NoSuchProcess:
        return 0


def novel() -> bytes:
    body = STORY.removeprefix("The Well\n")
    chapters = []
    for number in range(1, CHAPTERS + 1):
        days = "\n\n".join(f"It was day {day} of month {number}. {body.strip()}" for day in range(1, 9))
        chapters.append(f"# Chapter {number}\n\n{days}\n")
    return "\n".join(chapters).encode()


@pytest.mark.timeout(1800)
def test_that_a_thousand_panels_are_drawn_in_one_run(qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = Program(LibraryPaths(tmp_path / "library"))
    children = Children()
    queue = Queue(program.store, children, program.steps, program.services)
    book_id = books.add_book(program.store, read_story(novel(), "novel.md"), "novel.md")
    task_id = manga.make_manga(program.store, book_id, manga.Choices(panels=CHAPTERS * PANELS))
    memory, pulse, began = Memory(), Pulse(), time.perf_counter()
    with qtbot.waitSignal(queue.idle, timeout=1_700_000):
        queue.wake()
    seconds = time.perf_counter() - began
    gaps = pulse.stop()
    memory.stop()
    queue.close()
    children.close()
    drawn = sum(card.picture is not None for card in program.store.panels.cards(book_id))
    state = program.store.tasks.card(task_id).state
    program.close()
    tenth = len(memory.own) // 10
    with capsys.disabled():
        print(f"\n{drawn} panels in {seconds:.1f} s: {seconds / drawn * 1000:.0f} ms a panel on {children.count} processes")
        print(f"memory of the program: {max(memory.own[:tenth]):.0f} MB at first, {max(memory.own):.0f} MB at most")
        print(f"memory of the children together: {max(memory.children[:tenth]):.0f} MB at first, {max(memory.children):.0f} MB at most")
        print(f"GUI thread away: P50 {gaps[len(gaps) // 2]:.1f}, P99 {gaps[int(len(gaps) * 0.99)]:.1f}, longest {gaps[-1]:.1f} ms")
        print(f"CPU of the program itself: {resource.getrusage(resource.RUSAGE_SELF).ru_utime:.1f} s")
    assert state is TaskState.DONE
    assert drawn == CHAPTERS * PANELS
