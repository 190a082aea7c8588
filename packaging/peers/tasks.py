"""The same no-op step as older systems did it: two durable updates of a row, by ORM, from a worker of Celery or huey.

Runs in a virtual environment of its own (see measure.sh); knows nothing of ours.
"""

from __future__ import annotations

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


def do(step_id: int) -> None:
    """Claim, nothing, result: each loaded by ORM and committed."""
    with Session(engine) as session:
        step = session.query(Step).filter(Step.id == step_id).one()
        step.state = "running"
        session.commit()
        step = session.query(Step).filter(Step.id == step_id).one()
        step.state, step.result = "done", '{"ok": true}'
        session.commit()
    with Path(os.environ["PEER_TIMES"]).open("a") as times:  # after the commit: only then it is done
        times.write(f"{step_id} {time.time()}\n")


if os.environ.get("PEER") == "celery":
    from celery import Celery

    app = Celery("peer", broker=os.environ["PEER_BROKER"], backend=os.environ["PEER_BROKER"])
    app.conf.task_acks_late = True
    run = app.task(name="run")(do)
elif os.environ.get("PEER") == "huey":
    from huey import SqliteHuey

    huey = SqliteHuey(filename=os.environ["PEER_BROKER"])
    run = huey.task()(do)
