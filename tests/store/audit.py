"""A library counted anew from its steps and attempts, to be held against what triggers and statements have kept."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from app.work.states import StepState, TaskState, task_state
from app.work.tasks import PRODUCTS

_COUNTS = (*(str(state) for state in StepState), "ready", "products", "made")


@dataclass(frozen=True, slots=True)
class Library:
    """Every row, as it lies in the tables."""

    tasks: dict[int, Any]
    steps: dict[int, Any]
    attempts: dict[int, Any]
    needs: list[tuple[int, int]]
    books: dict[int, Any]
    panels: list[Any]
    pages: list[Any]
    ledger: list[Any]
    tally: dict[str, int]
    meta: dict[str, str]


def read(connection: Connection) -> Library:
    def rows(table: str) -> list[Any]:
        return list(connection.exec_driver_sql(f"SELECT * FROM {table}"))

    def by_id(table: str) -> dict[int, Any]:
        return {row.id: row for row in rows(table)}

    return Library(
        by_id("task"),
        by_id("step"),
        by_id("attempt"),
        [(row.step_id, row.needs_id) for row in rows("need")],
        by_id("book"),
        rows("panel"),
        rows("page"),
        rows("ledger"),
        {row.state: row.tasks for row in rows("tally") if row.tasks},
        {row.key: row.value for row in rows("meta")},
    )


def check(library: Library) -> None:
    _counts(library)
    _tally(library)
    _books(library)
    _blockers(library)
    _attempts(library)
    _money(library)


def _counts(library: Library) -> None:
    counted: dict[int, Counter[str]] = defaultdict(Counter)
    for step in library.steps.values():
        product = step.kind in PRODUCTS
        names = [step.state, *(["ready"] if step.state == "waiting" and step.blockers == 0 else [])]
        names += [*(["products"] if product else []), *(["made"] if product and step.state == "done" else [])]
        counted[step.task_id].update(names)
        assert step.product == int(product)
    for task in library.tasks.values():
        kept = {name: getattr(task, name) for name in _COUNTS}
        assert kept == {name: counted[task.id][name] for name in _COUNTS}
        assert TaskState(task.state) is task_state({**counted[task.id], "stopped": task.stopped})


def _tally(library: Library) -> None:
    assert library.tally == dict(Counter(task.state for task in library.tasks.values() if task.deleted is None))


def _books(library: Library) -> None:
    panels = Counter(panel.book_id for panel in library.panels)
    drawn = Counter(panel.book_id for panel in library.panels if panel.take_id is not None)
    pages = Counter(page.book_id for page in library.pages)
    for book in library.books.values():
        assert (book.panels, book.drawn, book.pages) == (panels[book.id], drawn[book.id], pages[book.id])


def _blockers(library: Library) -> None:
    """A step waits for what is not done; an export does not wait for a panel that was left out."""
    open_needs: Counter[int] = Counter()
    for step_id, needs_id in library.needs:
        needed = library.steps[needs_id]
        left_out = library.steps[step_id].kind == "export" and needed.kind == "draw_panel" and needed.state == "cancelled"
        open_needs[step_id] += needed.state != "done" and not left_out
    for step in library.steps.values():
        if step.state == "waiting":
            assert step.blockers == open_needs[step.id]


def _attempts(library: Library) -> None:
    running = Counter(attempt.step_id for attempt in library.attempts.values() if attempt.outcome == "running")
    newest: dict[int, int] = defaultdict(int)
    for attempt in library.attempts.values():
        newest[attempt.step_id] = max(newest[attempt.step_id], attempt.number)
    for step in library.steps.values():
        assert running[step.id] == (step.state in ("running", "cancelling"))
        assert newest[step.id] == step.attempts
        if step.state in ("running", "cancelling"):
            assert any(one.step_id == step.id and one.number == step.attempts for one in library.attempts.values())


def _cost(attempt: Any) -> tuple[int, int]:
    """What a receipt says that its ended call counts for: money, and whether its price is not known."""
    if attempt.price_micros is not None:
        return attempt.price_micros, 0
    may_have_cost = attempt.outcome in ("unknown", "done")
    return (attempt.estimate_micros or 0, 1) if may_have_cost else (0, 0)


def _money(library: Library) -> None:
    spent: Counter[int] = Counter()
    unpriced: Counter[int] = Counter()
    reserved: Counter[int] = Counter()
    ended = 0
    for attempt in library.attempts.values():
        task_id = library.steps[attempt.step_id].task_id
        if attempt.sent is None:
            continue
        if attempt.outcome == "running":
            reserved[task_id] += attempt.estimate_micros or 0
            continue
        money, unknown = _cost(attempt)
        ended += 1
        spent[task_id] += money
        unpriced[task_id] += unknown
    for task in library.tasks.values():
        sums = (task.reserved_micros, task.spent_micros, task.unpriced)
        assert sums == (reserved[task.id], spent[task.id], unpriced[task.id])
        assert min(sums) >= 0
    assert sum(line.price_micros + line.estimate_micros for line in library.ledger) == sum(spent.values())
    assert sum(line.unpriced for line in library.ledger) == sum(unpriced.values())
    assert sum(line.calls for line in library.ledger) == ended
