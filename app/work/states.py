"""How a step may move, and what a task's state is. The one transition table; everything else asks it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class StepState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    CANCELLING = "cancelling"
    DONE = "done"
    FAILED = "failed"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


class Event(StrEnum):
    """What happens to a step: something the program saw, or something a person decided."""

    CLAIM = "claim"
    SUCCEED = "succeed"
    FAIL = "fail"
    REFUSE = "refuse"
    LOSE = "lose"  # a paid call was sent and no answer came
    GIVE_BACK = "give_back"  # certainly not sent: a crash before, or a pause
    TRY_AGAIN = "try_again"  # nothing was made, and it may be sent once more by itself
    CANCEL = "cancel"
    CONFIRM_CANCEL = "confirm_cancel"
    RETRY = "retry"  # a person sends it back
    ADOPT = "adopt"
    SKIP = "skip"


S, E = StepState, Event

TRANSITIONS: Mapping[tuple[StepState, Event], StepState] = {
    (S.WAITING, E.CLAIM): S.RUNNING,
    (S.WAITING, E.CANCEL): S.CANCELLED,
    (S.WAITING, E.ADOPT): S.DONE,  # its lost call was to be sent again, and here is its answer
    (S.RUNNING, E.SUCCEED): S.DONE,
    (S.RUNNING, E.FAIL): S.FAILED,
    (S.RUNNING, E.REFUSE): S.REFUSED,
    (S.RUNNING, E.LOSE): S.UNKNOWN,
    (S.RUNNING, E.GIVE_BACK): S.WAITING,
    (S.RUNNING, E.TRY_AGAIN): S.WAITING,
    (S.RUNNING, E.CANCEL): S.CANCELLING,
    (S.CANCELLING, E.CONFIRM_CANCEL): S.CANCELLED,
    (S.CANCELLING, E.SUCCEED): S.DONE,  # a late success is kept: it may have been paid for
    (S.CANCELLING, E.FAIL): S.CANCELLED,
    (S.CANCELLING, E.REFUSE): S.CANCELLED,
    (S.CANCELLING, E.LOSE): S.UNKNOWN,
    (S.CANCELLING, E.GIVE_BACK): S.CANCELLED,
    (S.CANCELLING, E.TRY_AGAIN): S.CANCELLED,
    (S.FAILED, E.RETRY): S.WAITING,
    (S.FAILED, E.CANCEL): S.CANCELLED,
    (S.REFUSED, E.RETRY): S.WAITING,
    (S.REFUSED, E.CANCEL): S.CANCELLED,
    (S.UNKNOWN, E.RETRY): S.WAITING,
    (S.UNKNOWN, E.ADOPT): S.DONE,
    (S.UNKNOWN, E.SKIP): S.CANCELLED,
    (S.UNKNOWN, E.CANCEL): S.CANCELLED,
}

TERMINAL = frozenset({S.DONE, S.CANCELLED})
OPEN = frozenset({S.WAITING, S.RUNNING, S.CANCELLING})
RUNNING = frozenset({S.RUNNING, S.CANCELLING})
STUCK = frozenset({S.FAILED, S.REFUSED, S.UNKNOWN})


class IllegalMove(Exception):
    """A step was asked to move in a way the table does not have: a bug, never a situation."""


def move(state: StepState, event: Event) -> StepState:
    """Where `event` takes a step that is in `state`. Raises IllegalMove where the table has no such move."""
    try:
        return TRANSITIONS[state, event]
    except KeyError:
        raise IllegalMove(f"{event} in state {state}") from None


def origins(event: Event) -> frozenset[StepState]:
    """The states from which `event` may happen: what the compare-and-set in the store compares with."""
    return frozenset(state for state, what in TRANSITIONS if what is event)


class TaskState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    DONE_WITH_GAPS = "done_with_gaps"
    NEEDS_YOU = "needs_you"
    FAILED = "failed"
    CANCELLED = "cancelled"


# A task's state from counts of its steps: the first rule whose counts are all there. "ready" counts the waiting steps that
# could start now, "made" the done ones that gave a picture or a book, "stopped" says that a person cancelled the task (a step
# alone may be skipped). The store has the same table as a generated column.
TASK_RULES: tuple[tuple[TaskState, tuple[tuple[str, ...], ...]], ...] = (
    (TaskState.RUNNING, (("running", "cancelling"),)),
    (TaskState.RUNNING, (("ready",), ("done",))),
    (TaskState.WAITING, (("ready",),)),
    (TaskState.NEEDS_YOU, (("unknown", "refused"),)),
    (TaskState.DONE_WITH_GAPS, (("failed",), ("made",))),
    (TaskState.FAILED, (("failed",),)),
    (TaskState.CANCELLED, (("stopped",), ("cancelled",))),
    (TaskState.DONE_WITH_GAPS, (("cancelled",), ("made",))),
    (TaskState.CANCELLED, (("cancelled",),)),
)


def task_state(counts: Mapping[str, int]) -> TaskState:
    """A task's state from its steps. counts: how many steps are in each state, and "ready" and "made" (see TASK_RULES).

    Each rule is a row of conditions; a condition holds when one of its counts is not zero.
    A task is never DONE while a step of it is missing.
    """
    for state, conditions in TASK_RULES:
        if all(any(counts.get(name, 0) for name in names) for names in conditions):
            return state
    return TaskState.DONE


class Held(StrEnum):
    """Why nothing of a task, a lane or the whole queue is claimed."""

    PERSON = "person"
    CAP = "cap"  # the next call would have passed what may be spent
    ACCOUNT = "account"  # the service takes no call of this account
    CRASHES = "crashes"  # the program died twice in a row
