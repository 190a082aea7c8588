"""What tasks are called and how the strip sums them up. Pure."""

from __future__ import annotations

import time
from dataclasses import dataclass

from app.store.views import TaskCard
from app.work.states import TaskState
from app.work.tasks import TaskKind
from ui.window.board import OPEN, Overview
from ui.words import about, clock, tell, tell_n

_MARKS = {
    TaskState.WAITING: "waiting",
    TaskState.RUNNING: "drawing",
    TaskState.DONE: "done",
    TaskState.DONE_WITH_GAPS: "warning",
    TaskState.NEEDS_YOU: "refused",
    TaskState.FAILED: "failed",
    TaskState.CANCELLED: "cancelled",
}


def task_mark(task: TaskCard) -> str:
    return "paused" if task.paused and task.state in OPEN else _MARKS[task.state]


def task_state_words(task: TaskCard) -> str:
    return tell("task.state.paused" if task.paused and task.state in OPEN else f"task.state.{task.state}")


def task_name(task: TaskCard) -> str:
    return tell(f"task.kind.{task.kind}")


def left_words(task: TaskCard) -> str:
    return about(task.remaining_s) if task.state is TaskState.RUNNING and task.remaining_s else "—"


@dataclass(frozen=True, slots=True)
class Strip:
    """What the status strip shows. mark: a state; title: what is done now; facts: how far, since when, how long yet."""

    mark: str
    title: str
    facts: str = ""
    needs: int = 0
    running: bool = False
    can_pause: bool = False


def sum_up(overview: Overview, open_book: int | None, now: float | None = None) -> Strip:
    """One line about all tasks: the one being worked on, else that the queue is paused, else what is there."""
    needs = overview.needs
    unfinished = [task for task in overview.tasks if task.state in OPEN]
    if overview.paused:
        return Strip("paused", tell("strip.paused"), _done(overview, open_book), needs, can_pause=True)
    running = [task for task in unfinished if task.state is TaskState.RUNNING and not task.paused]
    if running:
        passed = max(0.0, (time.monotonic() if now is None else now) - overview.read_at)
        task = next((one for one in running if one.book_id == open_book), running[-1])
        return Strip("drawing", _doing(overview, task), _how_far(overview, task, passed), needs, running=True, can_pause=True)
    if unfinished:
        return Strip("waiting", tell("strip.waiting"), _done(overview, open_book), needs, can_pause=True)
    if needs:
        return Strip("failed", _done(overview, open_book) or tell("strip.idle"), "", needs)
    return Strip("done", _done(overview, open_book) or tell("strip.idle"), "", 0)


def _doing(overview: Overview, task: TaskCard) -> str:
    if task.kind is TaskKind.EXPORT:
        return tell("strip.exporting", title=task.book_title)
    if task.kind is TaskKind.REDRAW_PANEL:
        return tell("strip.redrawing", title=task.book_title)
    book = overview.book(task.book_id)
    if book is None or not book.panels:
        return tell("strip.planning", title=task.book_title)
    return tell("strip.drawing", n=min(book.drawn + 1, book.panels), total=book.panels)


def _how_far(overview: Overview, task: TaskCard, passed: float) -> str:
    facts = []
    book = overview.book(task.book_id)
    if task.kind is TaskKind.MAKE_MANGA and book is not None and book.panels:
        facts.append(tell("strip.done", n=book.drawn))
    facts.append(tell("strip.elapsed", time=clock(task.elapsed_s + passed)))
    if task.remaining_s and task.remaining_s > passed:
        facts.append(tell("strip.left", time=about(task.remaining_s - passed)))
    return " · ".join(facts)


def _done(overview: Overview, open_book: int | None) -> str:
    book = overview.book(open_book) if open_book is not None else None
    if book is None or not book.panels:
        return ""
    if book.drawn < book.panels:
        return tell("library.drawn", done=book.drawn, total=book.panels)
    drawn = tell_n("strip.all_done", book.drawn)
    if book.asked is None or book.panels >= book.asked:
        return drawn
    return f"{drawn} · {tell('strip.fewer', asked=book.asked)}"
