"""Tasks: listed, held, let go on, ended, tried again."""

from __future__ import annotations

from collections.abc import Callable

from app.commands import tasks
from app.store.store import Store
from app.work.states import TaskState
from ui.commands.call import Call
from ui.commands.choices import one_of
from ui.commands.outcome import follow, task_facts
from ui.status import Status
from ui.words import tell


def list_tasks(call: Call) -> int:
    options, console = call.options, call.console
    if options.state:
        one_of("--state", options.state, tuple(TaskState))
    with call.session.looking() as program:
        cards = [card for card in program.store.tasks.cards(limit=options.limit) if options.state in (None, card.state)]
    for card in cards:
        state = tell("cli.paused") if card.paused else tell(f"cli.state.{card.state}")
        console.line(f"{card.uid}  {tell(f'cli.kind.{card.kind}')}  {card.book_title}  {state}  {card.done}/{card.total}")
    console.result(tasks=[task_facts(card) for card in cards])
    return Status.DONE


def resume(call: Call) -> int:
    """Go on with everything unfinished, or with one task."""
    named = call.options.task
    with call.session.library() as program:
        store = program.store
        chosen = [store.tasks.find(named)] if named else [card.id for card in store.tasks.unfinished()]
        tasks.resume(store)
        for task_id in chosen:
            tasks.resume(store, task_id)
        if chosen:
            return follow(call, program, chosen)
    call.console.line(tell("cli.nothing-to-resume"))
    call.console.result(status=Status.DONE, tasks=[], books=[])
    return Status.DONE


def pause(call: Call) -> int:
    """Hold one task, or everything."""
    if call.options.task:
        return _steer(call, tasks.pause)
    with call.session.library() as program:
        tasks.pause(program.store)
    call.console.line(tell("cli.ok"))
    call.console.result(status=Status.DONE, tasks=[])
    return Status.DONE


def cancel(call: Call) -> int:
    return _steer(call, tasks.cancel)


def retry(call: Call) -> int:
    return _steer(call, tasks.retry)


def _steer(call: Call, command: Callable[[Store, int], object]) -> int:
    with call.session.library() as program:
        task_id = program.store.tasks.find(call.options.task)
        command(program.store, task_id)
        card = program.store.tasks.card(task_id)
    call.console.line(tell("cli.ok"))
    call.console.result(status=Status.DONE, tasks=[task_facts(card)])
    return Status.DONE
