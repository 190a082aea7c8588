"""The tables. Rows never leave the store; screens get the values of `views`."""

from __future__ import annotations

from sqlalchemy import Computed, ForeignKey, Index, MetaData, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

SCHEMA = 7  # the newest migration's number; kept as PRAGMA user_version

# Written out, not as parameters: SQLite uses a partial index only where it can read the condition.
LIVE = text("step.state IN ('running', 'cancelling')")
RESTING = text("step.state = 'waiting' AND step.blockers = 0 AND step.retries > 0")
OPEN_TASKS = text("task.ready > 0 AND task.held IS NULL AND task.deleted IS NULL")
STUCK_STEPS = text("step.state IN ('failed', 'refused', 'unknown')")


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
    panels: Mapped[int] = mapped_column(server_default="0")  # kept by triggers: see migration 0002
    drawn: Mapped[int] = mapped_column(server_default="0")
    pages: Mapped[int] = mapped_column(server_default="0")
    __table_args__ = (Index("ix_book_title", "title"),)


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


class SegmentRow(Base):
    """What a service answered about a part of a chapter; kept, because it was paid for. part: "2", and "2.1" for a follow-up of it."""

    __tablename__ = "segment"
    book_id: Mapped[int] = mapped_column(ForeignKey("book.id", ondelete="CASCADE"), primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    chapter: Mapped[int] = mapped_column(primary_key=True)
    part: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str]


class CharacterRow(Base):
    __tablename__ = "character"
    id: Mapped[int] = mapped_column(primary_key=True)
    book_id: Mapped[int] = mapped_column(ForeignKey("book.id", ondelete="CASCADE"), index=True)
    value: Mapped[str]


class PanelRow(Base):
    """A panel that was taken out of its book keeps its row and its takes, so that it can come back: its number is below zero."""

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
    source: Mapped[str | None]  # short name of everything a picture of it shows; NULL: of an older program, not changed since
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
    model: Mapped[str]
    prompt: Mapped[str]
    seed: Mapped[int]
    words: Mapped[str]
    changes: Mapped[str]
    attempt_id: Mapped[int | None] = mapped_column(ForeignKey("attempt.id", ondelete="SET NULL"), index=True)
    made: Mapped[float]
    seconds: Mapped[float | None]  # of drawing; with the price, what stays of the receipt when history goes
    price_micros: Mapped[int | None]
    source: Mapped[str | None]  # the panel's, when it was drawn
    __table_args__ = (Index("ix_take_number", "panel_id", "number", unique=True),)


class SheetRow(Base):
    """A model sheet. Immutable but for `chosen` and `approved`; character: the name it was drawn under."""

    __tablename__ = "sheet"
    id: Mapped[int] = mapped_column(primary_key=True)
    book_id: Mapped[int] = mapped_column(ForeignKey("book.id", ondelete="CASCADE"))
    character: Mapped[str]
    number: Mapped[int]
    picture: Mapped[str] = mapped_column(index=True)
    original: Mapped[str | None] = mapped_column(index=True)  # the photo or sketch that was cleaned
    width: Mapped[int]
    height: Mapped[int]
    ratio: Mapped[str]
    size: Mapped[str]
    artist: Mapped[str]
    model: Mapped[str]
    prompt: Mapped[str]
    seed: Mapped[int]
    chosen: Mapped[bool]  # one of each character
    approved: Mapped[bool]
    attempt_id: Mapped[int | None] = mapped_column(ForeignKey("attempt.id", ondelete="SET NULL"), index=True)
    made: Mapped[float]
    seconds: Mapped[float | None]
    price_micros: Mapped[int | None]
    __table_args__ = (Index("ix_sheet_number", "book_id", "character", "number", unique=True),)


class PublicationRow(Base):
    """A book in a place where others read it, or where sending it was begun. No key and no signed link."""

    __tablename__ = "publication"
    id: Mapped[int] = mapped_column(primary_key=True)
    book_id: Mapped[int] = mapped_column(ForeignKey("book.id", ondelete="CASCADE"))
    place: Mapped[str]
    target: Mapped[str]
    url: Mapped[str]
    begun: Mapped[float]
    published: Mapped[float | None]  # when it was last there as a whole; NULL: never yet
    expires: Mapped[float | None]
    size: Mapped[int]
    files: Mapped[int]
    manifest: Mapped[str]
    __table_args__ = (Index("ix_publication_place", "book_id", "place", unique=True),)


# The rules of app.work.states, frozen as migration 0002 wrote them; a test holds both together.
STATE_OF_TASK = """CASE
WHEN running > 0 OR cancelling > 0 THEN 'running'
WHEN ready > 0 AND done > 0 THEN 'running'
WHEN ready > 0 THEN 'waiting'
WHEN unknown > 0 OR refused > 0 THEN 'needs_you'
WHEN failed > 0 AND made > 0 THEN 'done_with_gaps'
WHEN failed > 0 THEN 'failed'
WHEN stopped > 0 AND cancelled > 0 THEN 'cancelled'
WHEN cancelled > 0 AND made > 0 THEN 'done_with_gaps'
WHEN cancelled > 0 THEN 'cancelled'
ELSE 'done' END"""


class TaskRow(Base):
    """The counts of its steps are kept by triggers, so that no way of moving a step can forget them; `state` is computed from them."""

    __tablename__ = "task"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(unique=True)
    kind: Mapped[str]
    book_id: Mapped[int] = mapped_column(ForeignKey("book.id", ondelete="CASCADE"), index=True)
    rank: Mapped[int]  # 0: a person waits for it, or put it first; 1: long runs
    place: Mapped[float]  # order within the rank
    choices: Mapped[str]
    held: Mapped[str | None]  # why its steps are not claimed
    made_at: Mapped[float]
    active: Mapped[float | None]  # since when one of its steps runs, or the last one ended
    worked: Mapped[float]  # seconds in which at least one of its steps ran
    lead: Mapped[float | None]  # of these, how many before the first product was begun
    ended: Mapped[float | None]  # when its last step so far ended
    deleted: Mapped[float | None]
    cap_micros: Mapped[int | None]
    spent_micros: Mapped[int]
    reserved_micros: Mapped[int]
    unpriced: Mapped[int]  # answers whose price nobody knows
    waiting: Mapped[int] = mapped_column(server_default="0")
    ready: Mapped[int] = mapped_column(server_default="0")
    running: Mapped[int] = mapped_column(server_default="0")
    cancelling: Mapped[int] = mapped_column(server_default="0")
    done: Mapped[int] = mapped_column(server_default="0")
    failed: Mapped[int] = mapped_column(server_default="0")
    refused: Mapped[int] = mapped_column(server_default="0")
    unknown: Mapped[int] = mapped_column(server_default="0")
    cancelled: Mapped[int] = mapped_column(server_default="0")
    products: Mapped[int] = mapped_column(server_default="0")  # steps that give a picture or a book
    made: Mapped[int] = mapped_column(server_default="0")  # of these, done
    moves: Mapped[int] = mapped_column(server_default="0")  # of all its steps
    stopped: Mapped[int] = mapped_column(server_default="0")  # 1: a person cancelled it
    state: Mapped[str] = mapped_column(Computed(STATE_OF_TASK, persisted=False))
    __table_args__ = (
        Index("ix_task_open", "rank", "place", "id", sqlite_where=text("ready > 0 AND held IS NULL AND deleted IS NULL")),
        Index("ix_task_state", "state", "id", sqlite_where=text("deleted IS NULL")),
        Index("ix_task_shown", "id", sqlite_where=text("deleted IS NULL")),
        Index("ix_task_reserved", "reserved_micros", sqlite_where=text("reserved_micros > 0")),
    )


class TallyRow(Base):
    """How many tasks that are not hidden are in each state; kept by triggers."""

    __tablename__ = "tally"
    state: Mapped[str] = mapped_column(primary_key=True)
    tasks: Mapped[int]


class StepRow(Base):
    __tablename__ = "step"
    id: Mapped[int] = mapped_column(primary_key=True)
    task_id: Mapped[int] = mapped_column(ForeignKey("task.id", ondelete="CASCADE"))
    book_id: Mapped[int]
    kind: Mapped[str]
    key: Mapped[str]
    target: Mapped[str]
    lane: Mapped[str]
    product: Mapped[int]  # 1: it gives a picture or a book
    choices: Mapped[str]
    state: Mapped[str]
    seq: Mapped[int]  # counts the moves
    blockers: Mapped[int]  # steps that must be done first and are not
    attempts: Mapped[int]
    retries: Mapped[int]  # how often it was sent again by itself since a person last looked
    due: Mapped[float]  # not to be claimed before; also since when it is ready
    error: Mapped[str | None]
    result: Mapped[str | None]
    __table_args__ = (
        Index("ix_step_task", "task_id", "state"),
        Index("ix_step_ready", "task_id", "lane", "id", sqlite_where=text("state = 'waiting' AND blockers = 0")),
        Index("ix_step_due", "due", sqlite_where=text("state = 'waiting' AND blockers = 0 AND retries > 0")),
        Index("ix_step_running", "state", sqlite_where=text("state IN ('running', 'cancelling')")),
        Index("ix_step_unknown", "id", sqlite_where=text("state = 'unknown'")),
        Index("ix_step_stuck", "book_id", sqlite_where=text("state IN ('failed', 'refused', 'unknown')")),
        Index("ix_step_target", "target", "id", sqlite_where=text("kind = 'draw_panel'")),
    )


class NeedRow(Base):
    """`step_id` may not start before `needs_id` is done."""

    __tablename__ = "need"
    step_id: Mapped[int] = mapped_column(ForeignKey("step.id", ondelete="CASCADE"), primary_key=True)
    needs_id: Mapped[int] = mapped_column(ForeignKey("step.id", ondelete="CASCADE"), primary_key=True, index=True)


class AttemptRow(Base):
    """One try of a step and its receipt. Money in millionths of a US dollar; NULL is unknown, never free."""

    __tablename__ = "attempt"
    id: Mapped[int] = mapped_column(primary_key=True)
    step_id: Mapped[int] = mapped_column(ForeignKey("step.id", ondelete="CASCADE"), index=True)
    number: Mapped[int]
    outcome: Mapped[str]  # running, interrupted, again, or the state the step went to
    code: Mapped[str | None]  # of the error it ended with
    provider: Mapped[str | None]
    model: Mapped[str | None]
    fingerprint: Mapped[str | None]
    request_id: Mapped[str | None]
    tokens_in: Mapped[int | None]
    tokens_out: Mapped[int | None]
    estimate_micros: Mapped[int | None]
    price_micros: Mapped[int | None]
    waited: Mapped[float | None]  # seconds from ready to begun
    started: Mapped[float]
    sent: Mapped[float | None]  # when a paid call was about to leave; NULL: it certainly never did
    seconds: Mapped[float | None]
    source: Mapped[str | None]  # of the panel it draws, as that was when it began
    __table_args__ = (Index("ix_attempt_sent", "sent", sqlite_where=text("sent IS NOT NULL")),)


class LedgerRow(Base):
    """What was spent on each day (UTC) with each provider; kept beside the receipts, so that sums cost nothing."""

    __tablename__ = "ledger"
    day: Mapped[str] = mapped_column(primary_key=True)
    provider: Mapped[str] = mapped_column(primary_key=True)
    calls: Mapped[int]
    price_micros: Mapped[int]
    unpriced: Mapped[int]
    estimate_micros: Mapped[int]  # of the calls whose price nobody knows
