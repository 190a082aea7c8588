"""Tasks: listed, held, let go on, ended, tried again, run again, decided, ordered, capped."""

from __future__ import annotations

from collections.abc import Callable

from app.commands import tasks
from app.program import Program
from app.store.store import Store
from app.work.states import TaskState
from app.work.tasks import TaskKind
from ui.commands.call import Call
from ui.commands.choices import micros_of, one_of
from ui.commands.holds import hold_facts, say_what_was_held
from ui.commands.outcome import follow, task_facts
from ui.status import Status
from ui.words import tell


def list_tasks(call: Call) -> int:
    options, console = call.options, call.console
    state = TaskState(one_of("--state", options.state, tuple(TaskState))) if options.state else None
    kind = TaskKind(one_of("--kind", options.kind, tuple(TaskKind))) if options.kind else None
    with call.session.looking() as program:
        store = program.store
        before = store.tasks.find(options.before) if options.before else None
        cards = store.tasks.cards(limit=options.limit, before=before, state=state, kind=kind, search=options.search)
        held = hold_facts(store)
    for card in cards:
        told = tell("cli.paused") if card.paused else tell(f"cli.state.{card.state}")
        console.line(f"{card.uid}  {tell(f'cli.kind.{card.kind}')}  {card.book_title}  {told}  {card.done}/{card.total}")
    console.result(tasks=[task_facts(card) for card in cards], held=held)
    return Status.DONE


def resume(call: Call) -> int:
    """Go on with everything unfinished, whatever held it; or with one task, and the queue stays as it is."""
    with call.session.library() as program:
        store = program.store
        if call.options.task:
            task_id = store.tasks.find(call.options.task)
            tasks.resume(store, task_id)
            return follow(call, program, [task_id])
        cards, held = store.tasks.unfinished(), hold_facts(store)
        say_what_was_held(store, call.console, cards)
        tasks.resume(store)
        for card in cards:
            tasks.resume(store, card.id)
        if cards:
            return follow(call, program, [card.id for card in cards], was_held=held)
    call.console.line(tell("cli.nothing-to-resume"))
    call.console.result(status=Status.DONE, tasks=[], books=[], was_held=held)
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
    return _and_follow(call, tasks.retry)


def rerun(call: Call) -> int:
    """A new task for what this one did not do."""
    with call.session.library() as program:
        return follow(call, program, [tasks.run_again(program.store, program.store.tasks.find(call.options.task))])


def decide(call: Call) -> int:
    """What becomes of calls whose outcome nobody knows."""
    return _and_follow(call, tasks.draw_again if call.options.draw_again else tasks.skip)


def cap(call: Call) -> int:
    """How much a task may spend; one that its old cap held goes on."""
    limit = micros_of("MONEY", call.options.money)
    return _and_follow(call, lambda store, task_id: tasks.cap(store, task_id, limit))


def move(call: Call) -> int:
    options = call.options
    if options.before is None:
        return _steer(call, tasks.move_first if options.first else tasks.move_last)
    return _steer(call, lambda store, task_id: tasks.move_before(store, task_id, store.tasks.find(options.before)))


def _and_follow(call: Call, command: Callable[[Store, int], object]) -> int:
    """Change a task, then let it be worked on where there is something to do."""
    with call.session.library() as program:
        task_id = program.store.tasks.find(call.options.task)
        command(program.store, task_id)
        return follow(call, program, [task_id]) if _goes_on(program, task_id) else _told(call, program, task_id)


def _steer(call: Call, command: Callable[[Store, int], object]) -> int:
    with call.session.library() as program:
        task_id = program.store.tasks.find(call.options.task)
        command(program.store, task_id)
        return _told(call, program, task_id)


def _told(call: Call, program: Program, task_id: int) -> int:
    call.console.line(tell("cli.ok"))
    call.console.result(status=Status.DONE, tasks=[task_facts(program.store.tasks.card(task_id))])
    return Status.DONE


def _goes_on(program: Program, task_id: int) -> bool:
    return program.store.tasks.card(task_id).state in (TaskState.WAITING, TaskState.RUNNING)
