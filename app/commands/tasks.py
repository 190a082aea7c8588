"""Tasks: held, let go on, ended, tried again, hidden. None for a task means all of them."""

from __future__ import annotations

from app.errors import BadInput
from app.store import steps
from app.store.store import Store
from app.work.tasks import News


def pause(store: Store, task_id: int | None = None) -> None:
    """No new step is claimed; what runs ends."""
    _set_paused(store, task_id, True)


def resume(store: Store, task_id: int | None = None) -> None:
    _set_paused(store, task_id, False)


def _set_paused(store: Store, task_id: int | None, paused: bool) -> None:
    if task_id is None:
        store.write(lambda connection: steps.pause_all(connection, paused))
    else:
        store.write(lambda connection: steps.pause_task(connection, task_id, paused))


def cancel(store: Store, task_id: int) -> list[News]:
    """Steps that wait end at once, running ones are asked to; what is done stays."""
    return store.write(lambda connection: steps.cancel_task(connection, task_id))


def retry(store: Store, task_id: int) -> list[News]:
    """Only the failed steps, with all their choices. Raises BadInput "nothing-to-retry"."""
    news = store.write(lambda connection: steps.retry_task(connection, task_id))
    if not news:
        raise BadInput("nothing-to-retry", title=store.tasks.card(task_id).book_title)
    return news


def delete(store: Store, task_id: int) -> None:
    """Hide a task; its waiting steps are not claimed while it is hidden."""
    store.write(lambda connection: steps.hide_task(connection, task_id, True))


def restore(store: Store, task_id: int) -> None:
    store.write(lambda connection: steps.hide_task(connection, task_id, False))
