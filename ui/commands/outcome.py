"""Following tasks to their end and telling how they ended."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any

from app.errors import AppError, BadInput
from app.program import Program
from app.store.views import TaskCard
from app.work.states import TaskState
from app.work.tasks import StepKind, TaskKind
from ui.commands import holds
from ui.commands.call import Call
from ui.console import Console
from ui.status import Status
from ui.words import tell

_STATUS = {
    TaskState.DONE: Status.DONE,
    TaskState.DONE_WITH_GAPS: Status.GAPS,
    TaskState.NEEDS_YOU: Status.NEEDS_YOU,
    TaskState.CANCELLED: Status.FAILED,
    TaskState.FAILED: Status.FAILED,
    TaskState.WAITING: Status.INTERRUPTED,
    TaskState.RUNNING: Status.INTERRUPTED,
}
_WRONG_USE = frozenset(
    {
        "sheet-needs-character",
        "sheet-needs-picture",
        "panels-out-of-range",
        "unknown-value",
        "storage-not-chosen",
        "bucket-name-invalid",
        "link-too-long",
        "unknown-format",
        "wrong-use",
        "request-unreadable",
    }
)
_WORST_FIRST = (
    TaskState.FAILED,
    TaskState.NEEDS_YOU,
    TaskState.DONE_WITH_GAPS,
    TaskState.CANCELLED,
    TaskState.RUNNING,
    TaskState.WAITING,
)


def follow(
    call: Call, program: Program, task_ids: Sequence[int], more: Callable[[], dict[str, Any]] | None = None, **facts: object
) -> Status:
    """Work on the tasks, say how far they are and how they ended; the status of the worst. facts: also said in the result.

    more: says what else there is to say in the end; its facts are said in the result, too.
    """
    console = call.console
    holds.warn_of_queue(program.store, console)
    followed = call.session.follow(program, console, task_ids)
    for card in followed.cards:
        _tell_outcome(program, console, card)
    if followed.trouble:
        console.error(followed.trouble)
    if followed.interrupted:
        console.line(tell("cli.interrupted"))
    status = Status.INTERRUPTED if followed.interrupted else _status(program, followed.cards)
    if followed.trouble:
        status = Status.FAILED
    elif status is Status.DONE and any(written["missing"] for card in followed.cards for written in _written(program, card.id)):
        status = Status.GAPS
    tasks = [task_facts(card) for card in followed.cards]
    if more is not None:
        facts |= more()
    console.result(status=status, tasks=tasks, books=[_book_facts(program, card) for card in followed.cards], **facts)
    return status


def tell_error(console: Console, error: AppError) -> Status:
    """What a command could not do, and the status of that."""
    status = Status.WRONG_USE if isinstance(error, BadInput) and error.code in _WRONG_USE else Status.FAILED
    console.error(error.problem)
    console.result(status=status)
    return status


def task_facts(card: TaskCard) -> dict[str, Any]:
    """A task as JSON has it."""
    return {
        "task": card.uid,
        "kind": card.kind,
        "book": card.book_title,
        "state": "paused" if card.paused else card.state,
        "done": card.done,
        "total": card.total,
        "elapsed_s": round(card.elapsed_s, 2),
        "made": card.made.isoformat(),
        "held": card.held,
        "spent_micros": card.spent_micros,
        "reserved_micros": card.reserved_micros,
        "cap_micros": card.cap_micros,
        "unpriced": card.unpriced,
        "unknown": card.unknown,
        "error": card.error.code if card.error else None,
    }


def _status(program: Program, cards: Sequence[TaskCard]) -> Status:
    worst = _worst(cards)
    if worst is not TaskState.FAILED and any(holds.needs_decision(program.store, card) for card in cards):
        return Status.NEEDS_YOU
    return _STATUS[worst]


def _worst(cards: Sequence[TaskCard]) -> TaskState:
    return next((state for state in _WORST_FIRST if any(card.state is state for card in cards)), TaskState.DONE)


def _tell_outcome(program: Program, console: Console, card: TaskCard) -> None:
    made = program.store.panels.count(card.book_id)
    asked = program.store.books.head(card.book_id).asked
    if card.kind is TaskKind.MAKE_MANGA and asked and made and made < asked:
        console.warning("fewer-panels", made=made, asked=asked, book=card.book_title)
    for problem in program.store.tasks.notices(card.id):
        console.warning(problem.code, **problem.facts)
    if gaps := program.store.tasks.gaps(card.id):
        console.warning("gaps", panels=", ".join(map(str, gaps)), book=card.book_title)
    if card.error:
        console.error(card.error)
    if card.unknown:
        console.warning("unknown", n=card.unknown, book=card.book_title, task=card.uid)
    holds.tell_holds(program.store, console, card)
    for written in _written(program, card.id):
        console.line(written["path"])
        if written["missing"]:
            console.warning("missing-in-export", panels=", ".join(map(str, written["missing"])), path=written["path"])


def _written(program: Program, task_id: int) -> list[dict[str, Any]]:
    return [json.loads(text) for text in program.store.tasks.results(task_id, StepKind.EXPORT)]


def _book_facts(program: Program, card: TaskCard) -> dict[str, Any]:
    head, cards = program.store.books.head(card.book_id), program.store.panels.cards(card.book_id)
    drawn = sum(one.picture is not None for one in cards)
    return {"book": head.uid, "title": head.title, "panels": len(cards), "drawn": drawn, "exports": _written(program, card.id)}
