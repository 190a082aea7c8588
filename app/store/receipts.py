"""Receipts: what each attempt used and cost, and what that comes to. Money in millionths of a US dollar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, Integer, Select, and_, case, cast, func, literal, or_, select

from app.store.clock import day_of, moment, now
from app.store.rows import AttemptRow, BookRow, LedgerRow, PanelRow, StepRow, TakeRow, TaskRow
from app.work.states import StepState
from app.work.tasks import StepKind


@dataclass(frozen=True, slots=True)
class ReceiptCard:
    """One attempt. target: the panel's number, the chapter's, or the format. number counts the step's attempts from 1.

    sent: when its call left; None where nothing was sent. price_micros: None is unknown, never free; also while it is out.
    seconds: how long it took. waited: from ready to begun. outcome: running, interrupted, again, or the state its step went to.
    """

    id: int
    task: str
    book: str
    book_title: str
    kind: StepKind
    target: str
    number: int
    provider: str | None
    model: str | None
    fingerprint: str | None
    request_id: str | None
    tokens_in: int | None
    tokens_out: int | None
    estimate_micros: int | None
    price_micros: int | None
    seconds: float | None
    waited: float | None
    started: datetime
    sent: datetime | None
    outcome: str
    code: str | None


@dataclass(frozen=True, slots=True)
class Total:
    """price: of the calls whose price is known. unpriced: how many others there were, and estimate what those were thought to cost."""

    calls: int = 0
    price_micros: int = 0
    unpriced: int = 0
    estimate_micros: int = 0

    def __add__(self, other: Total) -> Total:
        return Total(
            self.calls + other.calls,
            self.price_micros + other.price_micros,
            self.unpriced + other.unpriced,
            self.estimate_micros + other.estimate_micros,
        )


# Whether it cost something and nobody knows how much: the rule of app.work.money.bill, said in SQL. A test holds both together.
_UNPRICED = and_(
    AttemptRow.sent.is_not(None),
    AttemptRow.price_micros.is_(None),
    or_(AttemptRow.outcome.in_((StepState.DONE, StepState.UNKNOWN)), AttemptRow.request_id.is_not(None)),  # an answer names its call
)
_PRICE = case(
    (or_(_UNPRICED, and_(AttemptRow.sent.is_not(None), AttemptRow.outcome == StepState.RUNNING)), None),
    else_=func.coalesce(AttemptRow.price_micros, 0),
)


NOTHING = Total()


class Receipts:
    """Reads: any thread. Receipts of hidden tasks are there too: hiding gives no money back."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def sent_ago(self, provider: str, within_s: float = 86_400.0) -> list[float]:
        """How many seconds ago this provider's calls of the last day left."""
        began = now() - within_s
        wanted = select(AttemptRow.sent).where(AttemptRow.sent > began, AttemptRow.provider == provider)
        with self._engine.connect() as connection:
            return [max(0.0, now() - sent) for sent in connection.scalars(wanted) if sent is not None]

    def cards(
        self, task_id: int | None = None, book_id: int | None = None, limit: int = 50, before: int | None = None
    ) -> list[ReceiptCard]:
        """Newest first. before: a receipt's id, for the page after the one that ended with it."""
        wanted = _cards().order_by(AttemptRow.id.desc()).limit(limit)
        if task_id is not None:
            wanted = wanted.where(StepRow.task_id == task_id)
        if book_id is not None:
            wanted = wanted.where(TaskRow.book_id == book_id)
        if before is not None:
            wanted = wanted.where(AttemptRow.id < before)
        with self._engine.connect() as connection:
            return [_card(row) for row in connection.execute(wanted)]

    def of_take(self, take_id: int) -> ReceiptCard | None:
        """Of the attempt that drew it; None where that left with its task's history."""
        drew = select(TakeRow.attempt_id).where(TakeRow.id == take_id).scalar_subquery()
        with self._engine.connect() as connection:
            row = connection.execute(_cards().where(AttemptRow.id == drew)).first()
        return _card(row) if row is not None else None

    def of_task(self, task_id: int) -> Total:
        return self._sum(_sums().where(StepRow.task_id == task_id))

    def of_book(self, book_id: int) -> Total:
        """With the takes whose receipts left with their task's history."""
        unpriced = func.count() - func.count(TakeRow.price_micros)
        left: Select[*tuple[Any, ...]]
        left = select(func.count(), func.coalesce(func.sum(TakeRow.price_micros), 0), unpriced, literal(0)).select_from(TakeRow)
        left = left.join(PanelRow, PanelRow.id == TakeRow.panel_id)
        left = left.where(PanelRow.book_id == book_id, TakeRow.attempt_id.is_(None), TakeRow.artist != "draft")
        sent = _sums().join(TaskRow, TaskRow.id == StepRow.task_id).where(TaskRow.book_id == book_id)
        return self._sum(sent) + self._sum(left)

    def by_day(self, since: str = "", until: str = "9999") -> dict[str, Total]:
        """Days (UTC, "2026-11-22") with calls, oldest first. since, until: the first and the last."""
        return self._kept(LedgerRow.day, since, until)

    def today(self) -> Total:
        day = day_of(now())
        return self.by_day(day, day).get(day, NOTHING)

    def by_provider(self, since: str = "", until: str = "9999") -> dict[str, Total]:
        return self._kept(LedgerRow.provider, since, until)

    def _kept(self, by: Any, since: str, until: str) -> dict[str, Total]:
        sums = (LedgerRow.calls, LedgerRow.price_micros, LedgerRow.unpriced, LedgerRow.estimate_micros)
        wanted = select(by, *(func.sum(one) for one in sums)).where(LedgerRow.day.between(since, until)).group_by(by).order_by(by)
        with self._engine.connect() as connection:
            return {row[0]: Total(*row[1:]) for row in connection.execute(wanted)}

    def _sum(self, wanted: Select[*tuple[Any, ...]]) -> Total:
        with self._engine.connect() as connection:
            return Total(*connection.execute(wanted).one())


def _sums() -> Select[*tuple[Any, ...]]:
    """Of attempts whose call was sent and has ended."""
    sums = (
        func.count(),
        func.coalesce(func.sum(AttemptRow.price_micros), 0),
        func.coalesce(func.sum(case((_UNPRICED, 1), else_=0)), 0),
        func.coalesce(func.sum(case((_UNPRICED, AttemptRow.estimate_micros))), 0),
    )
    ended = (AttemptRow.sent.is_not(None), AttemptRow.outcome != StepState.RUNNING)
    return select(*sums).select_from(AttemptRow).join(StepRow, StepRow.id == AttemptRow.step_id).where(*ended)


_COLUMNS = (
    *(AttemptRow.id, TaskRow.uid.label("task"), BookRow.uid.label("book"), BookRow.title, StepRow.kind, StepRow.target),
    *(PanelRow.number.label("panel"), AttemptRow.number, AttemptRow.provider, AttemptRow.model, AttemptRow.fingerprint),
    *(AttemptRow.request_id, AttemptRow.tokens_in, AttemptRow.tokens_out, AttemptRow.estimate_micros, _PRICE.label("price")),
    *(AttemptRow.seconds, AttemptRow.waited, AttemptRow.started, AttemptRow.sent, AttemptRow.outcome, AttemptRow.code),
)


def _cards() -> Select[*tuple[Any, ...]]:
    panel = and_(StepRow.kind == StepKind.DRAW_PANEL, PanelRow.id == cast(StepRow.target, Integer))
    return (
        select(*_COLUMNS)
        .join(StepRow, StepRow.id == AttemptRow.step_id)
        .join(TaskRow, TaskRow.id == StepRow.task_id)
        .join(BookRow, BookRow.id == TaskRow.book_id)
        .outerjoin(PanelRow, panel)
    )


def _card(row: Any) -> ReceiptCard:
    return ReceiptCard(
        id=row.id,
        task=row.task,
        book=row.book,
        book_title=row.title,
        kind=StepKind(row.kind),
        target=row.target if row.panel is None else str(row.panel),
        number=row.number,
        provider=row.provider,
        model=row.model,
        fingerprint=row.fingerprint,
        request_id=row.request_id or None,
        tokens_in=row.tokens_in,
        tokens_out=row.tokens_out,
        estimate_micros=row.estimate_micros,
        price_micros=row.price,
        seconds=row.seconds,
        waited=row.waited,
        started=moment(row.started),
        sent=moment(row.sent) if row.sent is not None else None,
        outcome=row.outcome,
        code=row.code,
    )


def total_of(totals: Iterable[Total]) -> Total:
    return sum(totals, Total())
