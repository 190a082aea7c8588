"""What a person asks for (task) and the smallest durable pieces of it (step)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.errors import Problem
from app.work.states import StepState


class TaskKind(StrEnum):
    MAKE_MANGA = "make_manga"
    REDRAW_PANEL = "redraw_panel"
    EXPORT = "export"


class StepKind(StrEnum):
    WRITE_SCRIPT = "write_script"  # target: a chapter's number
    RECOGNISE_CAST = "recognise_cast"
    PLAN_STORYBOARD = "plan_storyboard"  # target: a chapter's number
    DRAW_PANEL = "draw_panel"  # target: a panel's id
    EXPORT = "export"  # target: the format


class Lane(StrEnum):
    """Who runs a step. COMPUTE is work of this machine's own processor; each provider will have a lane of its own."""

    COMPUTE = "compute"


@dataclass(frozen=True, slots=True)
class NewStep:
    """A step to be planned. `key` names it within its plan; `after` names the steps that must be done first.

    choices: plain JSON values that make the step repeatable with the very same choices (words, seed, path …).
    urgent: a person waits for it; it goes before long runs.
    """

    kind: StepKind
    key: str
    target: str = ""
    after: tuple[str, ...] = ()
    choices: dict[str, object] | None = None
    urgent: bool = False


@dataclass(frozen=True, slots=True)
class Claimed:
    """A step that this process now runs: everything needed to begin, by id."""

    id: int
    task_id: int
    book_id: int
    kind: StepKind
    target: str
    choices: dict[str, object]
    attempt: int
    attempt_id: int
    seq: int


@dataclass(frozen=True, slots=True)
class News:
    """A step moved: look at it in the store. `seq` counts the step's moves; older news than what is shown is dropped."""

    step_id: int
    task_id: int
    book_id: int
    kind: StepKind
    target: str
    state: StepState
    seq: int
    error: Problem | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a running step is: `done` of `total` real pieces (pages, sentences)."""

    step_id: int
    task_id: int
    done: int
    total: int
