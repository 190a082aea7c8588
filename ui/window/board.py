"""What the window knows of all tasks and books, put together from what was read last. Pure: nothing here reads or waits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from app.errors import Problem
from app.store.receipts import NOTHING, Total
from app.store.views import BookCard, PanelCard, TaskCard
from app.work.states import Held, TaskState

OPEN = frozenset({TaskState.WAITING, TaskState.RUNNING})
STUCK = frozenset({TaskState.DONE_WITH_GAPS, TaskState.NEEDS_YOU, TaskState.FAILED})
_MOST_ENDED = 1000  # ended tasks whose last card is remembered, so that a late move is seen as one


@dataclass(frozen=True, slots=True)
class Overview:
    """All that is worked on, and the books it is for. tasks: the open ones, in the order in which they are worked on.

    asking: the newest of those that have ended and cannot go on without the person.
    held: why nothing at all is begun; lanes: services that are not called, and why. read_at: the monotonic time of reading.
    today: what the day's calls have cost.
    """

    tasks: tuple[TaskCard, ...] = ()
    books: tuple[BookCard, ...] = ()
    tally: Mapping[TaskState, int] = field(default_factory=dict)
    held: Held | None = None
    lanes: Mapping[str, Problem] = field(default_factory=dict)
    read_at: float = 0.0
    asking: tuple[TaskCard, ...] = ()
    today: Total = NOTHING

    @property
    def paused(self) -> bool:
        return self.held is not None

    @property
    def needs(self) -> int:
        """How many panels wait for the person, also while others are drawn; or tasks, where what waits is no panel."""
        return max(sum(book.stuck for book in self.books), sum(self.tally.get(state, 0) for state in STUCK))

    def book(self, book_id: int) -> BookCard | None:
        return next((one for one in self.books if one.id == book_id), None)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to read. whole: all open tasks in their order and all books, else only those named. panels: id -> its book."""

    whole: bool = False
    tasks: frozenset[int] = frozenset()
    books: frozenset[int] = frozenset()
    panels: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """What was read for `wanted`, at the monotonic time `at`."""

    wanted: Wanted
    tasks: tuple[TaskCard, ...]
    books: tuple[BookCard, ...]
    panels: tuple[PanelCard, ...]
    asking: tuple[TaskCard, ...]
    tally: Mapping[TaskState, int]
    held: Held | None
    lanes: Mapping[str, Problem]
    at: float
    today: Total = NOTHING


@dataclass(frozen=True, slots=True)
class TaskMove:
    """A task as it was known before, and as it is now."""

    before: TaskCard | None
    now: TaskCard


class Board:
    """Put together on the GUI thread. A card that is older than what is known, by its `seq`, changes nothing."""

    def __init__(self) -> None:
        self._open: dict[int, TaskCard] = {}
        self._ended: dict[int, TaskCard] = {}  # and those hidden
        self._books: dict[int, BookCard] = {}
        self.overview = Overview()

    def take(self, found: Found) -> tuple[TaskMove, ...]:
        """The tasks that are not as they were. `overview` shows what was found from now on."""
        self._age(found.at)
        moves = [move for card in found.tasks if (move := self._take_task(card)) is not None]
        if found.wanted.whole:
            self._reorder(found.tasks)
        for gone in found.wanted.tasks.difference(card.id for card in found.tasks):
            self._forget(gone)
        self._take_books(found)
        newest_first = sorted(self._books.values(), key=lambda book: book.changed, reverse=True)
        books, tasks = tuple(newest_first), tuple(self._open.values())
        self.overview = Overview(tasks, books, found.tally, found.held, found.lanes, found.at, found.asking, found.today)
        return tuple(moves)

    @property
    def open_ids(self) -> frozenset[int]:
        return frozenset(self._open)

    def _take_task(self, card: TaskCard) -> TaskMove | None:
        before = self._open.get(card.id) or self._ended.get(card.id)
        if before is not None and card.seq < before.seq:
            return None
        if card.state in OPEN:
            self._ended.pop(card.id, None)
            self._open[card.id] = card
        else:
            self._open[card.id] = card
            self._forget(card.id)
        return None if card == before else TaskMove(before, card)

    def _reorder(self, tasks: Iterable[TaskCard]) -> None:
        """Only what was read is open; a card that was older than the known one gives its place all the same."""
        there = {card.id: self._open[card.id] for card in tasks if card.id in self._open}
        for gone in self._open.keys() - there.keys():
            self._forget(gone)
        self._open = there

    def _forget(self, task_id: int) -> None:
        """It is not open any more; what was known last is remembered for a while."""
        if task_id in self._open:
            self._ended[task_id] = self._open.pop(task_id)
            if len(self._ended) > _MOST_ENDED:
                self._ended.pop(next(iter(self._ended)))

    def _take_books(self, found: Found) -> None:
        if found.wanted.whole:
            self._books.clear()
        for gone in found.wanted.books:
            self._books.pop(gone, None)
        self._books.update((book.id, book) for book in found.books)

    def _age(self, at: float) -> None:
        """All open cards are as of now: a running task that was not read again has gone on for as long."""
        passed = at - self.overview.read_at
        for card in self._open.values():
            if card.running and passed > 0:
                left = None if card.remaining_s is None else max(0.0, card.remaining_s - passed)
                self._open[card.id] = replace(card, elapsed_s=card.elapsed_s + passed, remaining_s=left)
