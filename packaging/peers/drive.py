"""Queue many no-op steps for a peer's workers, then single ones; print what it took as JSON."""

from __future__ import annotations

import json
import os
import statistics
import sys
import threading
import time
from pathlib import Path

import psutil
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from tasks import Base, Step, engine, run

MANY, SINGLE = int(os.environ.get("PEER_STEPS", "1500")), 60
PAUSE = threading.Event()


def add(count: int) -> list[int]:
    with Session(engine) as session:
        steps = [Step(state="waiting") for _ in range(count)]
        session.add_all(steps)
        session.commit()
        return [step.id for step in steps]


def wait_for(ids: list[int]) -> None:
    deadline = time.monotonic() + 300
    with engine.connect() as connection:
        while time.monotonic() < deadline:
            open_ones = select(func.count()).where(Step.state != "done", Step.id >= ids[0])
            if not connection.execute(open_ones).scalar():
                return
            connection.rollback()
            PAUSE.wait(0.01)
    raise SystemExit("the peer did not finish")


def ended(step_id: int) -> float:
    """When its worker had committed the result."""
    while True:
        for line in Path(os.environ["PEER_TIMES"]).read_text().splitlines()[-5:]:
            if line.startswith(f"{step_id} "):
                return float(line.split()[1])
        PAUSE.wait(0.003)


def cpu_seconds(names: list[str]) -> float:
    used = 0.0
    for process in psutil.process_iter(["name", "cmdline", "cpu_times"]):
        line = " ".join(process.info["cmdline"] or [])
        if process.pid != os.getpid() and any(name in line for name in names):
            used += process.info["cpu_times"].user + process.info["cpu_times"].system
    return used


def send(step_id: int) -> None:
    run.delay(step_id) if hasattr(run, "delay") else run(step_id)


def main() -> None:
    names = sys.argv[1:]
    Base.metadata.create_all(engine)
    warm = add(20)
    for one in warm:
        send(one)
    wait_for(warm)
    ids, cpu, mine, began = add(MANY), cpu_seconds(names), time.process_time(), time.perf_counter()
    for one in ids:
        send(one)
    wait_for(ids)
    took = time.perf_counter() - began
    used = cpu_seconds(names) - cpu + time.process_time() - mine
    waits = []
    for _ in range(SINGLE):
        asked = time.time()
        (one,) = add(1)
        send(one)
        waits.append(1000 * (ended(one) - asked))
    print(json.dumps({"steps_per_s": MANY / took, "cpu_ms": 1000 * used / MANY, "p50_ms": statistics.median(waits)}))


main()
