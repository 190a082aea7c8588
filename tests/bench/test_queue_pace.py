"""The durable queue's own cost: no-op steps with two durable updates each, beside the way older systems did it.

`make bench-celery` runs this with Celery + Redis + PostgreSQL and huey measured just before, in the same run.
"""

from __future__ import annotations

import json
import os
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from app.ai.services import Services
from app.paths import LibraryPaths
from app.settings import Settings
from app.steps.desk import Desk
from app.steps.doing import Doing
from app.store import books, planning
from app.store.engine import writer
from app.store.rows import StepRow
from app.store.store import Connection, Store
from app.work.results import Exported, Result
from app.work.states import StepState
from app.work.tasks import Claimed, NewStep, StepKind, TaskKind
from tests.story import a_story
from workers.children import Children
from workers.queue import Queue

STEPS, SINGLE = 6_000, 200


@dataclass(frozen=True)
class Pace:
    steps_per_s: float
    cpu_ms: float
    syncs: float
    p50_ms: float = 0.0


@contextmanager
def a_queue(root: Path, places: int) -> Iterator[tuple[Queue, Store]]:
    store, children = Store(LibraryPaths(root)), Children(places)
    queue = Queue(store, children, {StepKind.EXPORT: Doing(nothing)}, Services(Settings))
    try:
        yield queue, store
    finally:
        queue.close()
        children.close()
        store.close()


def nothing(_desk: Desk, _step: Claimed) -> Result:
    return Exported("cbz", "/nowhere", 0, ())


def plan(store: Store, book_id: int, count: int) -> int:
    steps = [NewStep(StepKind.EXPORT, f"step-{n}", str(n)) for n in range(count)]

    def unit(connection: Connection) -> int:
        return planning.plan_task(connection, TaskKind.EXPORT, book_id, steps).task_id

    return store.write(unit)


def measure(qtbot: QtBot, root: Path, places: int, steps: int = STEPS) -> Pace:
    with a_queue(root, places) as (queue, store):
        book_id = store.write(lambda connection: books.add_book(connection, a_story(), "x"))
        plan(store, book_id, steps)
        syncs, cpu, began = store.syncs, time.process_time(), time.perf_counter()
        with qtbot.waitSignal(queue.idle, timeout=300_000):
            queue.wake()
        took, used = time.perf_counter() - began, time.process_time() - cpu
        assert store.tasks.card(1).done == steps
        return Pace(steps / took, 1000 * used / steps, (store.syncs - syncs) / steps)


def single_steps(qtbot: QtBot, root: Path) -> float:
    """Median of submit → done on disk, idle otherwise, in ms."""
    ended: list[float] = []
    with a_queue(root, 4) as (queue, store):
        book_id = store.write(lambda connection: books.add_book(connection, a_story(), "x"))
        tell = queue._mailbox.tell

        def note(news: object) -> None:
            if getattr(news, "state", None) is StepState.DONE:
                ended.append(time.perf_counter())
            tell(news)  # type: ignore[arg-type]

        queue._mailbox.tell = note  # type: ignore[method-assign]  # the moment after the commit, before the window's 20 ms
        waits = []
        for _ in range(SINGLE):
            began = time.perf_counter()
            plan(store, book_id, 1)
            with qtbot.waitSignal(queue.idle, timeout=10_000):
                queue.wake()
            waits.append(1000 * (ended[-1] - began))
    return statistics.median(waits)


def by_orm(path: Path) -> float:
    """The same rows loaded, changed and committed by ORM in one loop, without any queue."""
    engine = writer(path)
    with Session(engine) as session:
        ids = [row.id for row in session.query(StepRow).limit(300)]
        began = time.perf_counter()
        for step_id in ids:
            for state in ("running", "done"):
                row = session.query(StepRow).filter(StepRow.id == step_id).one()
                row.state, row.seq = state, row.seq + 1
                session.commit()
        took = time.perf_counter() - began
    engine.dispose()
    return len(ids) / took


def test_that_a_step_costs_a_small_part_of_what_it_cost_with_celery(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    four = measure(qtbot, tmp_path / "four", 4)
    burst = measure(qtbot, tmp_path / "burst", 64)
    single = single_steps(qtbot, tmp_path / "single")
    orm = by_orm(tmp_path / "four" / "library.db")
    peers = {Path(path).stem: json.loads(Path(path).read_text()) for path in os.environ.get("PEERS", "").split(":") if path}
    with capsys.disabled():
        print()
        for name, pace in (("4 places", four), ("64 places", burst)):
            print(f"ours, {name}: {pace.steps_per_s:.0f} steps/s, {pace.cpu_ms:.2f} CPU ms a step, {pace.syncs:.2f} syncs a step")
        print(f"ours, submit → done when idle: P50 {single:.2f} ms")
        print(f"the same rows by ORM, two commits a step, no queue: {orm:.0f} steps/s; ours is {four.steps_per_s / orm:.1f} ×")
        for name, peer in peers.items():
            print(
                f"{name}: {peer['steps_per_s']:.0f} steps/s, {peer['cpu_ms']:.2f} CPU ms, P50 {peer['p50_ms']:.1f} ms; ours: "
                f"{four.steps_per_s / peer['steps_per_s']:.1f} × ({burst.steps_per_s / peer['steps_per_s']:.1f} ×) the steps, "
                f"1/{peer['cpu_ms'] / four.cpu_ms:.0f} of the CPU, {peer['p50_ms'] / single:.1f} × shorter"
            )
    assert burst.syncs <= 0.5
    assert four.syncs <= 2
