"""Tasks: held, let go on, ended, tried again, decided, ordered, capped, hidden. None for a task means all of them."""

from __future__ import annotations

from app.errors import BadInput
from app.store import control
from app.store.store import Store
from app.work.states import Held, TaskState
from app.work.tasks import News


def pause(store: Store, task_id: int | None = None) -> None:
    """No new step is claimed; what runs ends."""
    if task_id is None:
        store.write(lambda connection: control.hold_all(connection, Held.PERSON))
    else:
        store.write(lambda connection: control.hold_task(connection, task_id, Held.PERSON))


def resume(store: Store, task_id: int | None = None) -> None:
    """The whole queue goes on, with every service; or one task does, and the queue stays as it is."""
    if task_id is None:
        store.write(control.release_all)
    else:
        store.write(lambda connection: control.release_task(connection, task_id))


def cancel(store: Store, task_id: int) -> list[News]:
    """Steps that wait end at once, running ones are asked to; what is done stays."""
    return store.write(lambda connection: control.cancel_task(connection, task_id))


def retry(store: Store, task_id: int) -> list[News]:
    """Only the failed steps, with all their choices. Raises BadInput "nothing-to-retry"."""
    news = store.write(lambda connection: control.retry_task(connection, task_id))
    if not news:
        raise BadInput("nothing-to-retry", title=store.tasks.card(task_id).book_title)
    return news


def run_again(store: Store, task_id: int) -> int:
    """A new task for what this one did not do, with its choices; the new task's id.

    Raises BadInput "nothing-to-run", and "task-under-way" while steps of it may still draw what the new one would draw.
    """
    card = store.tasks.card(task_id)
    if card.state in (TaskState.WAITING, TaskState.RUNNING):
        raise BadInput("task-under-way", title=card.book_title)
    planned = store.write(lambda connection: control.run_again(connection, task_id))
    if planned is None:
        raise BadInput("nothing-to-run", title=card.book_title)
    return planned.task_id


def draw_again(store: Store, task_id: int) -> list[News]:
    """Send the calls again whose outcome nobody knows; they may cost twice. Raises BadInput "nothing-unknown"."""
    return _decided(store, task_id, store.write(lambda connection: control.draw_again(connection, task_id)))


def skip(store: Store, task_id: int) -> list[News]:
    """Leave out what nobody knows the outcome of; what a service's writer did not write is written here.

    Raises BadInput "nothing-unknown".
    """
    return _decided(store, task_id, store.write(lambda connection: control.skip(connection, task_id)))


def _decided(store: Store, task_id: int, news: list[News]) -> list[News]:
    if not news:
        raise BadInput("nothing-unknown", title=store.tasks.card(task_id).book_title)
    return news


def move_first(store: Store, task_id: int) -> None:
    store.write(lambda connection: control.move_first(connection, task_id))


def move_last(store: Store, task_id: int) -> None:
    store.write(lambda connection: control.move_last(connection, task_id))


def move_before(store: Store, task_id: int, other_id: int) -> None:
    if task_id != other_id:
        store.write(lambda connection: control.move_before(connection, task_id, other_id))


def cap(store: Store, task_id: int, cap_micros: int | None) -> None:
    """How much a task may spend, in millionths of a US dollar; None for as much as it takes. One that was held by its cap goes on."""
    store.write(lambda connection: control.set_cap(connection, task_id, cap_micros))


def delete(store: Store, task_id: int) -> None:
    """Hide a task; its waiting steps are not claimed while it is hidden."""
    store.write(lambda connection: control.hide_task(connection, task_id, True))


def restore(store: Store, task_id: int) -> None:
    store.write(lambda connection: control.hide_task(connection, task_id, False))
