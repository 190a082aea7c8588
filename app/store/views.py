"""What screens and the command line read: frozen values, each from one indexed query, never a row."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.book.page import Direction
from app.book.storyboard import Mark, Panel
from app.book.style import Style
from app.book.text import Language
from app.errors import Problem
from app.store.stored import Stored
from app.work.states import Held, StepState, TaskState
from app.work.tasks import StepKind, TaskChoices, TaskKind


@dataclass(frozen=True, slots=True)
class BookCard:
    """A book as the library shows it. `cover` and thumbs are file names in the library's thumbs/ (see Pictures.thumb_path)."""

    id: int
    uid: str
    title: str
    language: Language
    direction: Direction
    panels: int
    drawn: int
    stuck: int
    pages: int
    cover: str | None
    changed: datetime
    deleted: bool
    asked: int | None = None  # how many panels the person wanted; None: as many as the story wants


@dataclass(frozen=True, slots=True)
class PanelCard:
    """A panel as the gallery shows it. `state` is that of its newest drawing step; None before one was planned.

    page, place: where it stands (both from 1). picture: content name of the chosen take, None before the first one.
    step, seq: its newest drawing step and how often that moved; older cards are dropped (`is_newer_than`).
    stale: the chosen take was drawn from a script or a cast that have changed since.
    """

    id: int
    stored: Stored[Panel]
    page: int
    place: int
    state: StepState | None
    error: Problem | None
    picture: str | None
    take: int | None
    takes: int
    step: int = 0
    seq: int = 0
    stale: bool = False
    chapter: int = 1

    @property
    def panel(self) -> Panel:
        """What is to be drawn; read from its row when it is first asked for."""
        return self.stored.value

    def is_newer_than(self, other: PanelCard) -> bool:
        """Also where both are of the same move: what is read later may show another chosen take."""
        return (self.step, self.seq) >= (other.step, other.seq)


@dataclass(frozen=True, slots=True)
class TakeCard:
    """One drawn result. number counts from 1 within its panel; words is what was asked for ("" for the first)."""

    id: int
    panel_id: int
    number: int
    picture: str
    width: int
    height: int
    marks: tuple[Mark, ...]
    words: str
    artist: str
    price_micros: int | None
    seconds: float
    made: datetime
    chosen: bool
    model: str = ""
    prompt: str = ""


@dataclass(frozen=True, slots=True)
class SheetCard:
    """A model sheet of a character. original: the picture it was cleaned from, None where it was drawn. number counts within the character.

    chosen: the one that artists are shown. approved: a person found it right; nothing is drawn in its place by itself.
    """

    id: int
    book_id: int
    character: str
    number: int
    picture: str
    original: str | None
    width: int
    height: int
    ratio: str
    size: str
    artist: str
    model: str
    prompt: str
    chosen: bool
    approved: bool
    made: datetime
    seconds: float
    price_micros: int | None


@dataclass(frozen=True, slots=True)
class TaskCard:
    """A task as the dock shows it. Counts are of its steps; elapsed in seconds of real work so far.

    held: why its steps are not claimed; None where they are. seq: counts all moves of its steps; older cards are dropped.
    spent: what its calls cost so far, estimates where a price is not known (`unpriced` counts those). Millionths of a dollar.
    """

    id: int
    uid: str
    kind: TaskKind
    book_id: int
    book_title: str
    state: TaskState
    held: Held | None
    done: int
    total: int
    running: int
    stuck: int
    unknown: int
    elapsed_s: float
    remaining_s: float | None
    error: Problem | None
    made: datetime
    ended: datetime | None
    seq: int
    spent_micros: int = 0
    reserved_micros: int = 0
    unpriced: int = 0
    cap_micros: int | None = None
    choices: TaskChoices = TaskChoices()

    @property
    def paused(self) -> bool:
        return self.held is not None


@dataclass(frozen=True, slots=True)
class StepCard:
    """A step of a task, for "show" and for the panel's reason."""

    id: int
    task_id: int
    kind: StepKind
    target: str
    state: StepState
    attempts: int
    error: Problem | None
    seq: int


@dataclass(frozen=True, slots=True)
class BookHead:
    """What a book is, without its text."""

    id: int
    uid: str
    title: str
    language: Language
    direction: Direction
    style: Style
    asked: int | None
