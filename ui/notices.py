"""What is worth telling somebody who does not look: a long task that ended or needs them. For the window and the command line."""

from __future__ import annotations

from collections.abc import Callable, Container
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from app.settings import NoticeSettings
from app.store.views import BookCard, TaskCard
from app.work.states import Held, TaskState
from app.work.tasks import MAKING, TaskKind

if TYPE_CHECKING:
    from app.notices import Notice

FINISHED, FAILED, NEEDS_YOU = "finished", "failed", "needs-you"
_OPEN = frozenset({TaskState.WAITING, TaskState.RUNNING})
_EVENTS = {
    TaskState.DONE: FINISHED,
    TaskState.DONE_WITH_GAPS: FINISHED,
    TaskState.FAILED: FAILED,
    TaskState.NEEDS_YOU: NEEDS_YOU,
}


def why_held(task: TaskCard, queue: Held | None, lanes: Container[str]) -> tuple[Held, str] | None:
    """Why nothing of an open task goes on, and the service that is why ("" for none). What runs is not held: it ends as it would.

    Its own reason goes first, then the queue's, then that of a service it calls.
    """
    if task.state not in _OPEN or task.running:
        return None
    if task.held is not None:
        return task.held, ""
    if queue is not None:
        return queue, ""
    lane = next((name for name in (task.choices.artist, task.choices.writer) if name in lanes), None)
    return (Held.ACCOUNT, lane) if lane else None


def event_of(before: TaskCard | None, now: TaskCard, longer_than_s: float, held_before: Held | None, held: Held | None) -> str | None:
    """What a task's move is worth telling as; None for nothing. before: None where it was not known.

    held: why the task does not go on by itself. What the person did just now (a cancel, a pause, a decision) they know.
    """
    if now.elapsed_s <= longer_than_s:
        return None
    if now.state in _OPEN:
        stands = held in (Held.CAP, Held.ACCOUNT) and held != held_before
        return NEEDS_YOU if stands else None
    if before is not None and before.state not in _OPEN:
        return None
    return _EVENTS.get(now.state)


def notice_of(event: str, task: TaskCard, book: BookCard | None) -> Notice:
    """The event as the webhook tells it."""
    from app.notices import Notice

    done, of = _panels(task, book)
    return Notice(
        event,
        task.uid,
        book.uid if book else "",
        task.book_title,
        task.kind.replace("_", "-"),
        task.state.replace("_", "-"),
        datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        done,
        of,
        round(task.elapsed_s, 1),
        None if task.unpriced else task.spent_micros,
    )


def deliver(notice: Notice, settings: NoticeSettings, wait: Callable[[float], bool]) -> None:
    """To the person's webhook, where there is one. Takes up to a minute; not on the GUI thread. Raises what app.notices.send raises.

    wait: the `wait` of an Event that is set when nobody wants to wait any longer.
    """
    if settings.webhook_url is None:
        return
    from app import notices, secrets

    secret = secrets.find(secrets.WEBHOOK) or ""
    notices.send(notice, settings.webhook_url, secret, settings.webhook_private_allowed, wait)


def _panels(task: TaskCard, book: BookCard | None) -> tuple[int, int]:
    if task.kind is TaskKind.REDRAW_PANEL:
        return task.done, task.total
    if task.kind in MAKING and book is not None:
        return book.drawn, book.asked or book.panels
    return 0, 0
