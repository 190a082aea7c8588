"""100 panels from a service that takes a second for each: how near to the ideal, and how free the window stays."""

from __future__ import annotations

import http.client
import math
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from pytestqt.qtbot import QtBot

from app.ai.answer import Answer
from app.ai.artist import Artist, DrawRequest
from app.ai.provider import Access, Provider
from app.ai.services import Services
from app.book.layout import lay_out
from app.book.page import Direction
from app.paths import LibraryPaths
from app.program import STEPS
from app.settings import Settings
from app.store import books, panels, planning
from app.store.store import Connection, Store
from app.work.plan import first_drawing
from app.work.states import TaskState
from app.work.tasks import TaskChoices, TaskKind
from tests.story import a_story, some_panels
from workers.children import Children
from workers.queue import Queue

PANELS, LATENCY_S = 100, 1.0


class SlowArtist:
    def __init__(self, port: int) -> None:
        self._port = port

    def ask(self, request: DrawRequest) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=30)
        try:
            connection.request("POST", "/draw", body=request.prompt.encode())
            return Answer(connection.getresponse().read(), "png", "slow-1", price_micros=40_000)
        finally:
            connection.close()


class SlowServices(Services):
    """The services there are, and the slow one."""

    def __init__(self, port: int, places: int) -> None:
        super().__init__(Settings)
        self._slow = Provider("slow", places=places, artist=lambda _access: SlowArtist(port))

    def provider(self, name: str) -> Provider:
        return self._slow if name == "slow" else super().provider(name)

    def artist(self, name: str, limit_s: float | None = None, model: str = "") -> Artist:
        assert self._slow.artist
        return self._slow.artist(Access())


class Beat(QObject):
    """How late the GUI thread comes to a beat that is due every 2 ms."""

    def __init__(self) -> None:
        super().__init__()
        self.late: list[float] = []
        self._due = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(2)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.late.append(1000 * max(0.0, now - self._due - 0.002))
        self._due = now

    def stop(self) -> None:
        self._timer.stop()


@pytest.fixture(scope="module")
def service() -> Iterator[int]:
    line = [sys.executable, str(Path(__file__).with_name("slow_service.py")), str(LATENCY_S)]
    with subprocess.Popen(line, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield int(process.stdout.readline())
        process.kill()


@pytest.mark.parametrize("places", [8, 16, 32, 1])  # the last is the one-after-another way
def test_that_a_book_takes_little_longer_than_its_service(
    qtbot: QtBot, tmp_path: Path, service: int, places: int, capsys: pytest.CaptureFixture[str]
) -> None:
    store, children = Store(LibraryPaths(tmp_path / "library")), Children()
    queue = Queue(store, children, STEPS, SlowServices(service, places))
    children.call(math.sqrt, 4.0)  # a child is there, as after the script of a real run
    task_id = store.write(plan)
    beat, began = Beat(), time.perf_counter()
    with qtbot.waitSignal(queue.idle, timeout=150_000):
        queue.wake()
    took = time.perf_counter() - began
    beat.stop()
    card = store.tasks.card(task_id)
    queue.close()
    children.close()
    store.close()
    ideal = math.ceil(PANELS / places) * LATENCY_S
    late = sorted(beat.late)
    with capsys.disabled():
        print(
            f"\n{places} at once: {took:.2f} s for {PANELS} panels, ideal {ideal:.0f} s, {took / ideal:.3f} ×; "
            f"GUI late P99 {late[int(len(late) * 0.99)]:.1f} ms, at worst {late[-1]:.1f} ms"
        )
    assert (card.state, card.done, card.spent_micros) == (TaskState.DONE, PANELS, PANELS * 40_000)


def plan(connection: Connection) -> int:
    book_id = books.add_book(connection, a_story(), "x")
    ids = panels.add_storyboard(connection, book_id, *lay_out(some_panels(PANELS), Direction.LEFT_TO_RIGHT))
    choices = TaskChoices(artist="slow")
    steps = [first_drawing(panel_id, choices) for panel_id in ids]
    return planning.plan_task(connection, TaskKind.MAKE_MANGA, book_id, steps, choices).task_id
