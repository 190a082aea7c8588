"""The tables. Rows never leave the store; screens get the values of `views`."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, MetaData, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

SCHEMA = 1  # the newest migration's number; kept as PRAGMA user_version

# Written out, not as parameters: SQLite uses a partial index only where it can read the condition.
READY = text("step.state = 'waiting' AND step.blockers = 0")
LIVE = text("step.state IN ('running', 'cancelling')")


class Base(DeclarativeBase):
    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        },
    )


class MetaRow(Base):
    """Small facts of the library itself: paused …"""

    __tablename__ = "meta"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class BookRow(Base):
    """A book without its text; times are seconds since 1970, UTC."""

    __tablename__ = "book"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    title: Mapped[str]
    language: Mapped[str]
    direction: Mapped[str]
    style: Mapped[str]
    asked: Mapped[int | None]
    made: Mapped[float]
    changed: Mapped[float]
    deleted: Mapped[float | None]


class StoryRow(Base):
    """The heavy part of a book, apart from what lists read."""

    __tablename__ = "story"
    book_id: Mapped[int] = mapped_column(ForeignKey("book.id", ondelete="CASCADE"), primary_key=True)
    source: Mapped[str]
    encoding: Mapped[str]
    text: Mapped[str]
    chapters: Mapped[str]


class ScriptRow(Base):
    __tablename__ = "script"
    book_id: Mapped[int] = mapped_column(ForeignKey("book.id", ondelete="CASCADE"), primary_key=True)
    chapter: Mapped[int] = mapped_column(primary_key=True)
    value: Mapped[str]


class CharacterRow(Base):
    __tablename__ = "character"
    id: Mapped[int] = mapped_column(primary_key=True)
    book_id: Mapped[int] = mapped_column(ForeignKey("book.id", ondelete="CASCADE"), index=True)
    value: Mapped[str]


class PanelRow(Base):
    __tablename__ = "panel"
    id: Mapped[int] = mapped_column(primary_key=True)
    book_id: Mapped[int] = mapped_column(ForeignKey("book.id", ondelete="CASCADE"))
    number: Mapped[int]
    chapter: Mapped[int]
    page: Mapped[int]
    place: Mapped[int]
    value: Mapped[str]
    take_id: Mapped[int | None]  # the chosen one
    step_id: Mapped[int | None]  # the newest drawing step: its state is what the gallery shows
    __table_args__ = (Index("ix_panel_number", "book_id", "number", unique=True),)


class PageRow(Base):
    __tablename__ = "page"
    book_id: Mapped[int] = mapped_column(ForeignKey("book.id", ondelete="CASCADE"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    chapter: Mapped[int]
    value: Mapped[str]


class TakeRow(Base):
    """Immutable but for `hidden`."""

    __tablename__ = "take"
    id: Mapped[int] = mapped_column(primary_key=True)
    panel_id: Mapped[int] = mapped_column(ForeignKey("panel.id", ondelete="CASCADE"))
    number: Mapped[int]
    picture: Mapped[str] = mapped_column(index=True)
    width: Mapped[int]
    height: Mapped[int]
    marks: Mapped[str]
    artist: Mapped[str]
    seed: Mapped[int]
    words: Mapped[str]
    changes: Mapped[str]
    attempt_id: Mapped[int] = mapped_column(ForeignKey("attempt.id"))
    made: Mapped[float]
    __table_args__ = (Index("ix_take_number", "panel_id", "number", unique=True),)


class TaskRow(Base):
    __tablename__ = "task"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    book_id: Mapped[int] = mapped_column(ForeignKey("book.id", ondelete="CASCADE"), index=True)
    paused: Mapped[bool]
    made: Mapped[float]
    active: Mapped[float | None]  # since when one of its steps runs, or the last one ended
    worked: Mapped[float]  # seconds in which at least one of its steps ran
    deleted: Mapped[float | None]


class StepRow(Base):
    __tablename__ = "step"
    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id", ondelete="CASCADE"))
    book_id: Mapped[int]
    kind: Mapped[str]
    key: Mapped[str]
    target: Mapped[str]
    lane: Mapped[str]
    rank: Mapped[int]  # 0: a person waits for it; 1: long runs
    choices: Mapped[str]
    state: Mapped[str]
    seq: Mapped[int]  # counts the moves
    blockers: Mapped[int]  # steps that must be done first and are not
    attempts: Mapped[int]
    error: Mapped[str | None]
    result: Mapped[str | None]
    __table_args__ = (
        Index("ix_step_task", "task_id", "state"),
        Index("ix_step_ready", "lane", "rank", "id", sqlite_where=text("state = 'waiting' AND blockers = 0")),
        Index("ix_step_running", "state", sqlite_where=text("state IN ('running', 'cancelling')")),
    )


class NeedRow(Base):
    """`step_id` may not start before `needs_id` is done."""

    __tablename__ = "need"
    step_id: Mapped[int] = mapped_column(ForeignKey("step.id", ondelete="CASCADE"), primary_key=True)
    needs_id: Mapped[int] = mapped_column(ForeignKey("step.id", ondelete="CASCADE"), primary_key=True, index=True)


class AttemptRow(Base):
    """One try of a step and its receipt. price in millionths of a US dollar; NULL is unknown, never free."""

    __tablename__ = "attempt"
    id: Mapped[int] = mapped_column(primary_key=True)
    step_id: Mapped[int] = mapped_column(ForeignKey("step.id", ondelete="CASCADE"), index=True)
    number: Mapped[int]
    outcome: Mapped[str]  # running, interrupted, or the state the step went to
    artist: Mapped[str | None]
    fingerprint: Mapped[str | None]
    started: Mapped[float]
    seconds: Mapped[float | None]
    price_micros: Mapped[int | None]
