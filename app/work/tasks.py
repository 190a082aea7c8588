"""What a person asks for (task) and the smallest durable pieces of it (step)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.errors import Problem
from app.work.states import StepState


class TaskKind(StrEnum):
    MAKE_MANGA = "make_manga"
    DRAW_PANELS = "draw_panels"
    WRITE_SCRIPT = "write_script"
    RECOGNISE_CAST = "recognise_cast"
    REDRAW_PANEL = "redraw_panel"
    DRAW_SHEET = "draw_sheet"
    EXPORT = "export"
    PUBLISH = "publish"
    UNPUBLISH = "unpublish"


class StepKind(StrEnum):
    WRITE_SCRIPT = "write_script"  # target: a chapter's number
    RECOGNISE_CAST = "recognise_cast"
    PLAN_STORYBOARD = "plan_storyboard"  # target: a chapter's number
    DRAW_PANEL = "draw_panel"  # target: a panel's id
    DRAW_SHEET = "draw_sheet"  # target: a character's name
    EXPORT = "export"  # target: the format
    PUBLISH = "publish"  # target: the place
    UNPUBLISH = "unpublish"  # target: the place


MAKING = frozenset({TaskKind.MAKE_MANGA, TaskKind.DRAW_PANELS})  # what a book is made by: the whole way, or its last part
WRITING = frozenset({StepKind.WRITE_SCRIPT, StepKind.RECOGNISE_CAST, StepKind.PLAN_STORYBOARD})  # what a writer does
DRAWING = frozenset({StepKind.DRAW_PANEL, StepKind.DRAW_SHEET})  # what an artist does
PRODUCTS = frozenset({*DRAWING, StepKind.EXPORT})  # steps that give a person a picture or a book
DRAFT = "draft"  # the built-in writer and artist
COMPUTE = "compute"  # the lane of this machine's own processor; each provider's calls wait in a lane of the provider's name
STORAGE = "storage"  # the lane of what is sent to a storage: one after the other, and in nobody's way
OWN_LANES = frozenset({COMPUTE, STORAGE})  # their steps are done here; nothing of them is a paid call
LEAST_LIMIT_S, USUAL_LIMIT_S, MOST_LIMIT_S = 30.0, 180.0, 600.0


@dataclass(frozen=True, slots=True)
class TaskChoices:
    """What a person chose for a task; kept with it, so that a retry or another run does exactly the same.

    writer, artist: names of providers. writer_model, artist_model: "" for the service's default.
    limit_s: the longest one step may take, LEAST_LIMIT_S to MOST_LIMIT_S; None for the model's own, or USUAL_LIMIT_S here.
    retries: how often a step whose answer says that nothing was made is sent again by itself.
    artist_size: "1K", "2K" or "4K"; "" as the settings say. prompt_mode, own_prompt: see PromptSettings; "" as the settings say.
    resend_unknown: send again also when nobody knows whether the lost call was billed.
    sheets: a manga's main characters get model sheets before its panels are drawn; off by default, because they cost.
    """

    writer: str = DRAFT
    artist: str = DRAFT
    writer_model: str = ""
    artist_model: str = ""
    limit_s: float | None = None
    retries: int = 3
    resend_unknown: bool = False
    artist_size: str = ""
    prompt_mode: str = ""
    own_prompt: str = ""
    sheets: bool = False


@dataclass(frozen=True, slots=True)
class NewStep:
    """A step to be planned. `key` names it within its plan; `after` names the steps that must be done first.

    choices: plain JSON values that make the step repeatable with the very same choices (words, seed, path …).
    lane: who runs it, COMPUTE or a provider's name.
    """

    kind: StepKind
    key: str
    target: str = ""
    after: tuple[str, ...] = ()
    choices: dict[str, object] | None = None
    lane: str = COMPUTE


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
    lane: str = COMPUTE
    retries: int = 0  # how often it was sent again by itself since a person last looked
    task: TaskChoices = TaskChoices()


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
    late: bool = False  # done after it was cancelled: it had been paid for, and is kept


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a running step is: `done` of `total` real pieces.

    what: "" for the pieces of the step's kind (pages, sentences), "bytes" for what is sent; then also how many `a_second`.
    """

    step_id: int
    task_id: int
    done: int
    total: int
    what: str = ""
    a_second: float = 0.0
