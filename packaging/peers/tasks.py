"""The same no-op step as older systems did it: two durable updates of a row, by ORM, from a worker of Celery or huey.

Runs in a virtual environment of its own (see measure.sh); knows nothing of ours.
"""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

from sqlalchemy import create_engine, event
from sqlalchemy.orm import DeclarativeBase, Mapped, Session, mapped_column

DATABASE = os.environ["PEER_DATABASE"]


class Base(DeclarativeBase):
    pass


class Step(Base):
    __tablename__ = "step"
    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str]
    result: Mapped[str | None]


engine = create_engine(DATABASE)
if engine.dialect.name == "sqlite":  # the way to let four threads write without "database is locked"

    @event.listens_for(engine, "connect")
    def prepare(connection, _record):
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA busy_timeout=30000")

    @event.listens_for(engine, "begin")
    def begin(connection):
        connection.exec_driver_sql("BEGIN IMMEDIATE")


def tell(step_id: int, state: str) -> None:
    if os.environ.get("PEER") == "celery":
        pushes.publish("steps", json.dumps({"id": step_id, "state": state, "at": time.time()}))


def do(step_id: int) -> None:
    """Claim, nothing, result: each loaded by ORM, committed, and told to whoever watches, as ours tells its window."""
    with Session(engine) as session:
        step = session.query(Step).filter(Step.id == step_id).one()
        step.state = "running"
        session.commit()
        tell(step_id, "running")
    with Session(engine) as session:
        step = session.query(Step).filter(Step.id == step_id).one()
        step.state, step.result = "done", '{"ok": true}'
        session.commit()
        tell(step_id, "done")
    with Path(os.environ["PEER_TIMES"]).open("a") as times:  # after the commit: only then it is done
        times.write(f"{step_id} {time.time()}\n")


if os.environ.get("PEER") == "celery":
    # As the older system was set up: one task prefetched, acknowledged when it is done, started ones tracked, events for its monitor,
    # and every change of state pushed over Redis.
    from celery import Celery
    from redis import Redis

    app = Celery("peer", broker=os.environ["PEER_BROKER"], backend=os.environ["PEER_BROKER"])
    app.conf.update(task_acks_late=True, worker_prefetch_multiplier=1, task_track_started=True, worker_send_task_events=True)
    app.conf.update(task_send_sent_event=True)
    pushes = Redis.from_url(os.environ["PEER_BROKER"])
    run = app.task(name="run")(do)
elif os.environ.get("PEER") == "huey":
    from huey import SqliteHuey

    huey = SqliteHuey(filename=os.environ["PEER_BROKER"])
    run = huey.task()(do)
