"""Which tasks the dock shows, in which order, and what can be done about each. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.store.views import TaskCard
from app.work.states import Held, TaskState
from app.work.tasks import MAKING, TaskKind
from ui.money import is_free
from ui.window.board import OPEN, STUCK, Overview
from ui.window.tasks.words import Hold, hold_of

ENDED = frozenset(TaskState) - OPEN


class Shown(StrEnum):
    """The dock's filters by state."""

    ALL = "all"
    NEEDS = "needs"
    RUNNING = "running"
    WAITING = "waiting"
    DONE = "done"
    CANCELLED = "cancelled"


STATES: Mapping[Shown, frozenset[TaskState]] = {
    Shown.ALL: frozenset(TaskState),
    Shown.NEEDS: STUCK,
    Shown.RUNNING: frozenset({TaskState.RUNNING}),
    Shown.WAITING: frozenset({TaskState.WAITING}),
    Shown.DONE: frozenset({TaskState.DONE}),
    Shown.CANCELLED: frozenset({TaskState.CANCELLED}),
}


@dataclass(frozen=True, slots=True)
class Query:
    """What somebody wants to see. search: a part of a book's title, or the start of a task's own name."""

    shown: Shown = Shown.ALL
    kind: TaskKind | None = None
    search: str = ""

    def matches(self, card: TaskCard) -> bool:
        wanted = self.search.casefold()
        named = not wanted or wanted in card.book_title.casefold() or card.uid.startswith(wanted)
        return card.state in STATES[self.shown] and self.kind in (None, card.kind) and named

    @property
    def ended(self) -> frozenset[TaskState]:
        """Which states of the ended ones it wants."""
        return STATES[self.shown] & ENDED


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task as a row of the dock. place: how many waiting tasks there are up to this one, itself among them."""

    card: TaskCard
    hold: Hold | None = None
    place: int = 0

    @property
    def is_open(self) -> bool:
        return self.card.state in OPEN


def arrange(overview: Overview, history: Iterable[TaskCard], query: Query) -> list[TaskRow]:
    """The open ones on top, in the order in which they are worked on; below them what has ended, the newest first."""
    rows, place = [], 0
    open_ids = set()
    for card in overview.tasks:
        open_ids.add(card.id)
        hold = hold_of(card, overview)
        waits = card.state is TaskState.WAITING and hold is None
        place += waits
        if query.matches(card):
            rows.append(TaskRow(card, hold, place if waits else 0))
    ended = [card for card in history if card.id not in open_ids and query.matches(card)]
    return rows + [TaskRow(card) for card in sorted(ended, key=lambda card: -card.id)]


def counted(overview: Overview) -> dict[Shown, int]:
    """How many tasks there are for each filter; hidden ones left out."""
    return {shown: sum(overview.tally.get(state, 0) for state in states) for shown, states in STATES.items()}


class Deed(StrEnum):
    """What a person can do about a task; the words are at `tasks.<deed>`."""

    RETRY = "retry"
    DRAW_AGAIN = "draw_again"
    SKIP = "skip"
    RUN_AGAIN = "run_again"
    PAUSE = "pause"
    RESUME = "resume"
    CAP = "cap"
    FIRST = "first"
    LAST = "last"
    OPEN = "open"
    CANCEL = "cancel"
    DELETE = "delete"


def possible(card: TaskCard) -> list[Deed]:
    """What can be done about a task now, the most likely first, what takes something away last."""
    is_open = card.state in OPEN
    capped = card.held is Held.CAP
    wanted = (
        (Deed.CAP, is_open and capped),
        (Deed.DRAW_AGAIN, card.unknown > 0),
        (Deed.SKIP, card.unknown > 0),
        (Deed.RETRY, card.stuck > card.unknown),
        (Deed.RUN_AGAIN, card.state is TaskState.CANCELLED or (card.state is TaskState.DONE and card.kind not in MAKING)),
        (Deed.RESUME, is_open and card.paused and not capped),
        (Deed.PAUSE, is_open and not card.paused),
        (Deed.FIRST, is_open),
        (Deed.LAST, is_open),
        (Deed.CAP, is_open and not capped and not is_free(card)),
        (Deed.OPEN, True),
        (Deed.CANCEL, is_open or card.state in STUCK),
        (Deed.DELETE, not is_open),
    )
    return [deed for deed, there in wanted if there]
