"""Tasks as people see them: their state from kept counts of their steps, their time from real work."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, Engine, Select, func, or_, select

from app.errors import NotFound, Problem
from app.store import codec
from app.store.books import LAST_LETTER, named
from app.store.clock import moment, now
from app.store.moves import HELD, LANE, choices_of
from app.store.rows import LIVE, OPEN_TASKS, RESTING, BookRow, MetaRow, PanelRow, StepRow, TallyRow, TaskRow
from app.store.views import StepCard, TaskCard
from app.work.states import STUCK, Held, StepState, TaskState
from app.work.tasks import COMPUTE, StepKind, TaskKind

_FEW_BOOKS = 200

_TOLD_BY = (StepKind.WRITE_SCRIPT, StepKind.RECOGNISE_CAST, StepKind.PLAN_STORYBOARD)


class Tasks:
    """Reads: any thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def cards(
        self,
        book_id: int | None = None,
        limit: int = 50,
        before: int | None = None,
        state: TaskState | Collection[TaskState] | None = None,
        kind: TaskKind | None = None,
        search: str = "",
    ) -> list[TaskCard]:
        """Newest first; hidden ones left out. before: a task's id, for the page after the one that ended with it.

        state: one, or several. search: a part of the book's title, or the start of the task's own name.
        """
        if state is not None and not isinstance(state, TaskState):  # each by itself, from its own run of the index
            pages = [self.cards(book_id, limit, before, one, kind, search) for one in state]
            return sorted((card for page in pages for card in page), key=lambda card: -card.id)[:limit]
        wanted = _tasks().where(TaskRow.deleted.is_(None)).order_by(TaskRow.id.desc()).limit(limit)
        for column, value in ((TaskRow.book_id, book_id), (TaskRow.state, state), (TaskRow.kind, kind)):
            if value is not None:
                wanted = wanted.where(column == value)
        if before is not None:
            wanted = wanted.where(TaskRow.id < before)
        return self._cards(wanted.where(self._found(search)) if search else wanted)

    def _found(self, search: str) -> ColumnElement[bool]:
        """What a search finds, as a condition. Titles are looked through first: there are far fewer books than tasks, and a book
        leads to its tasks by an index. Only with many such books the tasks are walked instead, where hits are close together.
        """
        titled = select(BookRow.id).where(BookRow.title.contains(search, autoescape=True)).limit(_FEW_BOOKS)
        with self._engine.connect() as connection:
            books = list(connection.scalars(titled))
        begins = TaskRow.id.in_(select(TaskRow.id).where(TaskRow.uid >= search, TaskRow.uid < search + LAST_LETTER))
        if len(books) == _FEW_BOOKS:
            return or_(BookRow.title.contains(search, autoescape=True), begins)
        return or_(TaskRow.book_id.in_(books), begins)

    def cards_of(self, ids: Collection[int]) -> list[TaskCard]:
        """These tasks as they are now; hidden ones, and those of hidden books, are left out."""
        return self._cards(_tasks().where(TaskRow.id.in_(ids), TaskRow.deleted.is_(None), BookRow.deleted.is_(None)))

    def card(self, task_id: int) -> TaskCard:
        return self._cards(_tasks().where(TaskRow.id == task_id))[0]

    def unfinished(self) -> list[TaskCard]:
        """Tasks with a step that can start or runs, in the order in which they are worked on; not those of hidden books."""
        open_ones = TaskRow.state.in_((TaskState.WAITING, TaskState.RUNNING))
        wanted = _tasks().where(TaskRow.deleted.is_(None), BookRow.deleted.is_(None), open_ones)
        return self._cards(wanted.order_by(TaskRow.rank, TaskRow.place, TaskRow.id))

    def tally(self) -> dict[TaskState, int]:
        """How many tasks are in each state; hidden ones left out."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(TallyRow.state, TallyRow.tasks).where(TallyRow.tasks > 0)).all()
        return {TaskState(state): tasks for state, tasks in rows}

    def find(self, name: str) -> int:
        """The task a person names: its id, a unique start of it, or the exact title of a book with one task."""
        wanted = select(TaskRow.id).join(BookRow, BookRow.id == TaskRow.book_id).where(TaskRow.deleted.is_(None))
        with self._engine.connect() as connection:
            found = named(connection, wanted, name, TaskRow.uid, BookRow.title)
        if not found:
            raise NotFound("task-not-found", name=name)
        if len(found) > 1:
            raise NotFound("task-ambiguous", name=name)
        return found[0]

    def steps(self, task_id: int, kind: StepKind | None = None, state: StepState | None = None) -> list[StepCard]:
        columns = (StepRow.id, StepRow.task_id, StepRow.kind, StepRow.target, StepRow.state, StepRow.attempts, StepRow.error, StepRow.seq)
        wanted = select(*columns).where(StepRow.task_id == task_id).order_by(StepRow.id)
        if kind is not None:
            wanted = wanted.where(StepRow.kind == kind)
        if state is not None:
            wanted = wanted.where(StepRow.state == state)
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
        return [StepCard(r[0], r[1], StepKind(r[2]), r[3], StepState(r[4]), r[5], _problem(r[6]), r[7]) for r in rows]

    def planned_chapters(self, book_id: int) -> dict[int, StepState]:
        """Chapters whose storyboards are planned, and how far they are; what was cancelled is planned no more."""
        wanted = select(StepRow.target, StepRow.state).where(
            StepRow.book_id == book_id,
            StepRow.task_id.in_(select(TaskRow.id).where(TaskRow.book_id == book_id)),
            StepRow.kind == StepKind.PLAN_STORYBOARD,
            StepRow.state != StepState.CANCELLED,
            StepRow.key.not_like("%.%"),
        )
        with self._engine.connect() as connection:
            rows = connection.execute(wanted.order_by(StepRow.id)).all()
        return {int(target): StepState(state) for target, state in rows}

    def is_writing(self, book_id: int) -> bool:
        """Whether a part of its script, its cast or its storyboard is still to be made."""
        kinds = (StepKind.WRITE_SCRIPT, StepKind.RECOGNISE_CAST, StepKind.PLAN_STORYBOARD)
        open_ones = StepRow.state.not_in((StepState.DONE, StepState.CANCELLED))
        of_book = StepRow.task_id.in_(select(TaskRow.id).where(TaskRow.book_id == book_id))
        with self._engine.connect() as connection:
            return connection.scalar(select(StepRow.id).where(of_book, StepRow.kind.in_(kinds), open_ones).limit(1)) is not None

    def results(self, task_id: int, kind: StepKind) -> list[str]:
        """The results kept as JSON of a task's done steps of one kind."""
        wanted = select(StepRow.result).where(StepRow.task_id == task_id, StepRow.kind == kind, StepRow.result.is_not(None))
        with self._engine.connect() as connection:
            return [value for value in connection.scalars(wanted.order_by(StepRow.id)) if value is not None]

    def notices(self, task_id: int) -> tuple[Problem, ...]:
        """What a person has to know about scripts, cast and storyboards that are there all the same."""
        told = [result for kind in _TOLD_BY for result in self.results(task_id, kind)]
        return tuple(problem for result in told for problem in codec.load(tuple[Problem, ...], result))

    def gaps(self, task_id: int) -> list[int]:
        """Numbers of the panels this task was to draw and will not by itself."""
        wanted = (
            select(PanelRow.number)
            .join(StepRow, (StepRow.kind == StepKind.DRAW_PANEL) & (StepRow.target == PanelRow.id.cast(StepRow.target.type)))
            .where(StepRow.task_id == task_id, StepRow.state.in_({*STUCK, StepState.CANCELLED}), PanelRow.number > 0)
        )
        with self._engine.connect() as connection:
            return sorted(connection.scalars(wanted))

    def cancelling(self) -> list[int]:
        """Ids of the steps that were asked to stop and have not answered; from a partial index, fast enough for any thread."""
        with self._engine.connect() as connection:
            return list(connection.scalars(select(StepRow.id).where(LIVE, StepRow.state == StepState.CANCELLING)))

    def queue_held(self) -> Held | None:
        """Why nothing at all is claimed."""
        with self._engine.connect() as connection:
            found = connection.scalar(select(MetaRow.value).where(MetaRow.key == HELD))
        return Held(found) if found else None

    def held_lanes(self) -> dict[str, Problem]:
        """Providers that are not called, and why."""
        with self._engine.connect() as connection:
            rows = connection.execute(select(MetaRow.key, MetaRow.value).where(MetaRow.key.startswith(f"{HELD}:"))).all()
        return {key.removeprefix(f"{HELD}:"): codec.load(Problem, value) for key, value in rows}

    def next_due(self, after: float, only: Collection[int] | None = None) -> float | None:
        """When the first step that rests before it is sent again may go, of those that rested at `after`; seconds since 1970."""
        wanted = select(func.min(StepRow.due)).where(RESTING, StepRow.due > after)
        if only is not None:
            wanted = wanted.where(StepRow.task_id.in_(only))
        with self._engine.connect() as connection:
            return connection.scalar(wanted)

    def lanes(self) -> set[str]:
        """Names of the providers that open tasks call, now or later on their way, and of those that steps were handed to."""
        opened = select(TaskRow.choices).where(OPEN_TASKS).distinct()
        with self._engine.connect() as connection:
            chosen = [choices_of(text) for text in connection.scalars(opened)]
            handed = (
                connection.exec_driver_sql("SELECT substr(key, ?) FROM meta WHERE key LIKE ?", (len(LANE) + 1, f"{LANE}%")).scalars().all()
            )
        return ({name for one in chosen for name in (one.writer, one.artist)} | set(handed)) - {"draft", COMPUTE}

    def _cards(self, wanted: Select[*tuple[Any, ...]]) -> list[TaskCard]:
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
            troubled = [row.id for row in rows if row.failed or row.refused or row.unknown]
            errors = {row.task_id: row.error for row in connection.execute(_first_errors(troubled))} if troubled else {}
        return [_card(row, errors.get(row.id)) for row in rows]


_COLUMNS = (
    *(TaskRow.id, TaskRow.uid, TaskRow.kind, TaskRow.book_id, TaskRow.state, TaskRow.held, TaskRow.made_at, TaskRow.active),
    *(TaskRow.worked, TaskRow.lead, TaskRow.ended, TaskRow.waiting, TaskRow.running, TaskRow.cancelling, TaskRow.done, TaskRow.failed),
    *(TaskRow.refused, TaskRow.unknown, TaskRow.cancelled, TaskRow.products, TaskRow.made, TaskRow.moves, TaskRow.spent_micros),
    *(TaskRow.reserved_micros, TaskRow.unpriced, TaskRow.cap_micros, TaskRow.choices, BookRow.title),
)


def _tasks() -> Select[*tuple[Any, ...]]:
    return select(*_COLUMNS).join(BookRow, BookRow.id == TaskRow.book_id)


def _first_errors(ids: list[int]) -> Select[*tuple[Any, ...]]:
    stuck = select(func.min(StepRow.id)).where(StepRow.task_id.in_(ids), StepRow.state.in_(STUCK)).group_by(StepRow.task_id)
    return select(StepRow.task_id, StepRow.error).where(StepRow.id.in_(stuck))


def _card(row: Any, error: str | None) -> TaskCard:
    running = row.running + row.cancelling
    stuck = row.failed + row.refused + row.unknown
    elapsed = row.worked + (max(0.0, now() - row.active) if running and row.active else 0.0)
    return TaskCard(
        id=row.id,
        uid=row.uid,
        kind=TaskKind(row.kind),
        book_id=row.book_id,
        book_title=row.title,
        state=TaskState(row.state),
        held=Held(row.held) if row.held else None,
        done=row.done,
        total=row.waiting + running + row.done + stuck + row.cancelled,
        running=running,
        stuck=stuck,
        unknown=row.unknown,
        elapsed_s=elapsed,
        remaining_s=_remaining(row, stuck, elapsed),
        error=_problem(error),
        made=moment(row.made_at),
        ended=moment(row.ended) if row.ended else None,
        seq=row.moves,
        spent_micros=row.spent_micros,
        reserved_micros=row.reserved_micros,
        unpriced=row.unpriced,
        cap_micros=row.cap_micros,
        choices=choices_of(row.choices),
    )


def _remaining(row: Any, stuck: int, elapsed: float) -> float | None:
    """From how long the products so far really took, with as many at once as there were; the time before the first is left out."""
    if not (row.waiting + row.running + row.cancelling):
        return 0.0
    if row.made < 2 or row.lead is None:
        return None
    open_products: int = max(0, row.products - row.made - stuck - row.cancelled)
    lead: float = row.lead
    made: int = row.made
    return max(0.0, elapsed - lead) / made * open_products


def _problem(text: str | None) -> Problem | None:
    return codec.load(Problem, text) if text else None
