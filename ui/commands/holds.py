"""Why work does not go on, and what of it a person has to decide."""

from __future__ import annotations

from typing import Any

from app.errors import Problem
from app.store.store import Store
from app.store.views import TaskCard
from app.work.states import Held, TaskState
from ui.console import Console
from ui.money import dollars
from ui.words import tell, tell_problem


def needs_decision(store: Store, card: TaskCard) -> bool:
    """It would go on, but for something that only a person can put right; a pause is no such thing."""
    if card.state not in (TaskState.WAITING, TaskState.RUNNING):
        return card.state is TaskState.NEEDS_YOU
    held = {card.held, store.tasks.queue_held()} - {None, Held.PERSON}
    return bool(held) or bool(lanes_of(store, card))


def lanes_of(store: Store, card: TaskCard) -> dict[str, Problem]:
    """The services this task works with that are not called now, and why."""
    held = store.tasks.held_lanes()
    return {name: held[name] for name in (card.choices.artist, card.choices.writer) if name in held}


def warn_of_queue(store: Store, console: Console) -> None:
    """Before anything is followed: nothing at all is claimed."""
    match store.tasks.queue_held():
        case None:
            pass
        case Held.CRASHES:
            console.warning("queue-crashes")
        case _:
            console.warning("queue-paused")


def tell_holds(store: Store, console: Console, card: TaskCard) -> None:
    """Why a task that is not finished does not go on."""
    if card.state not in (TaskState.WAITING, TaskState.RUNNING):
        return
    if card.held is Held.CAP:
        console.warning("cap-reached", task=card.uid, book=card.book_title, spent=dollars(card.spent_micros), cap=_cap(card))
    elif card.held is not None:
        console.warning("task-paused", task=card.uid, book=card.book_title)
    for name, problem in lanes_of(store, card).items():
        console.warning("service-held", provider=name, book=card.book_title)
        console.error(problem)


def hold_facts(store: Store) -> dict[str, Any]:
    """What is held, for programs."""
    return {"queue": store.tasks.queue_held(), "services": {name: problem.code for name, problem in store.tasks.held_lanes().items()}}


def say_what_was_held(store: Store, console: Console, cards: list[TaskCard]) -> None:
    """When everything is let go on: what kept it."""
    if why := store.tasks.queue_held():
        console.line(tell(f"cli.was-held.{why}"))
    for name, problem in store.tasks.held_lanes().items():
        console.line(tell("cli.was-held.service", provider=name, why=tell_problem(problem).what))
    for card in cards:
        if card.held:
            why_task = "cap" if card.held is Held.CAP else "paused"
            console.line(tell(f"cli.was-held.task-{why_task}", book=card.book_title))


def _cap(card: TaskCard) -> str:
    """The month's cap may be the one that was reached."""
    return dollars(card.cap_micros) if card.cap_micros is not None else tell("cli.cap.month")
