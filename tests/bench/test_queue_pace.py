"""Steps a second through the durable queue: scripted steps, real SQLite, real threads, two durable updates a step."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from app.ai.services import Services
from app.paths import LibraryPaths
from app.settings import Settings
from app.steps.doing import Doing
from app.store.engine import writer
from app.store.rows import StepRow
from app.store.store import Store
from app.work.states import TaskState
from app.work.tasks import StepKind
from tests.story import planned
from tests.workers.test_queue import Script
from workers.children import Children
from workers.queue import Queue

STEPS = 2_000


def test_that_the_queue_is_far_faster_than_an_orm_that_commits_each_change(
    qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, script = Store(LibraryPaths(tmp_path / "library")), Script(panels=STEPS)
    children = Children(4)
    queue = Queue(store, children, dict.fromkeys(StepKind, Doing(script.run)), Services(Settings))
    _, task_id = planned(store)
    began = time.perf_counter()
    with qtbot.waitSignal(queue.idle, timeout=120_000):
        queue.wake()
    ours = (STEPS + 3) / (time.perf_counter() - began)
    done = store.tasks.card(task_id).state
    queue.close()
    children.close()
    store.close()
    peer = orm_pace(tmp_path / "library" / "library.db", task_id)
    with capsys.disabled():
        print(f"\nqueue: {ours:.0f} steps/s (claim, take, receipt, move, news)")
        print(f"the same rows by ORM, two commits a step: {peer:.0f}; ratio {ours / peer:.1f}")
    assert done is TaskState.DONE


def orm_pace(path: Path, task_id: int) -> float:
    """How the older systems did it: load the row, change it, commit; twice a step."""
    engine = writer(path)
    began = time.perf_counter()
    with Session(engine) as session:
        rows = [row.id for row in session.query(StepRow).filter(StepRow.task_id == task_id).limit(300)]
        for step_id in rows:
            for state in ("running", "done"):
                row = session.query(StepRow).filter(StepRow.id == step_id).one()
                row.state, row.seq = state, row.seq + 1
                session.commit()
    engine.dispose()
    return len(rows) / (time.perf_counter() - began)
