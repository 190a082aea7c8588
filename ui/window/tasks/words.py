"""What tasks are called and how the strip sums them up. Pure."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

from app.store.views import TaskCard
from app.work.states import Held, TaskState
from app.work.tasks import MAKING, Progress, TaskKind
from ui.notices import why_held
from ui.sizes import size_words
from ui.window.board import Overview
from ui.words import about, clock, known, tell, tell_n

_MARKS = {
    TaskState.WAITING: "waiting",
    TaskState.RUNNING: "drawing",
    TaskState.DONE: "done",
    TaskState.DONE_WITH_GAPS: "warning",
    TaskState.NEEDS_YOU: "refused",
    TaskState.FAILED: "failed",
    TaskState.CANCELLED: "cancelled",
}


@dataclass(frozen=True, slots=True)
class Hold:
    """Why a task does not go on. lane: the service that is not called, where that is why."""

    why: Held
    lane: str = ""

    @property
    def words(self) -> str:
        key = f"provider.{self.lane}"
        return tell(f"task.held.{self.why}", provider=tell(key) if known(key) else self.lane)


def hold_of(task: TaskCard, overview: Overview) -> Hold | None:
    found = why_held(task, overview.held, overview.lanes)
    return Hold(*found) if found else None


def task_mark(task: TaskCard, hold: Hold | None = None) -> str:
    if task.state is TaskState.NEEDS_YOU and task.unknown:
        return "unknown"
    return "paused" if hold is not None else _MARKS[task.state]


def task_state_words(task: TaskCard, hold: Hold | None = None, place: int = 0) -> str:
    """place: how many waiting tasks there are up to this one."""
    if hold is not None:
        return hold.words
    if task.state is TaskState.NEEDS_YOU and task.unknown:
        return tell("state.unknown")
    if task.state is TaskState.WAITING and place > 1:
        return tell("task.state.waiting.place", n=place)
    return tell(f"task.state.{task.state}")


def task_name(task: TaskCard) -> str:
    return tell(f"task.kind.{task.kind}")


def left_words(task: TaskCard) -> str:
    return about(task.remaining_s) if task.state is TaskState.RUNNING and task.remaining_s else "—"


def sending_words(sent: Progress) -> str:
    return tell("share.bytes", done=size_words(sent.done), total=size_words(sent.total))


def speed_words(sent: Progress) -> str:
    """3.1 MB/s; before anything is measured, that it runs."""
    return tell("share.speed", size=size_words(sent.a_second)) if sent.a_second > 0 else tell("task.state.running")


def sending_left(sent: Progress) -> str:
    return about((sent.total - sent.done) / sent.a_second) if sent.a_second > 0 and sent.done < sent.total else "—"


@dataclass(frozen=True, slots=True)
class Strip:
    """What the status strip shows. mark: a state; title: what is done now; facts: how far, since when, how long yet.

    short: how far, for the window's title.
    """

    mark: str
    title: str
    facts: str = ""
    needs: int = 0
    running: bool = False
    can_pause: bool = False
    short: str = ""


def sum_up(overview: Overview, open_book: int | None, now: float | None = None, sending: Mapping[int, Progress] | None = None) -> Strip:
    """One line about all tasks: the one being worked on, else why nothing is, else what is there. sending: of tasks that send, by id."""
    needs = overview.needs
    running = [task for task in overview.tasks if task.running]
    if overview.held is not None:
        return Strip("paused", _held_words(overview.held), _done(overview, open_book), needs, can_pause=True)
    if running:
        passed = max(0.0, (time.monotonic() if now is None else now) - overview.read_at)
        task = next((one for one in running if one.book_id == open_book), running[0])
        sent = (sending or {}).get(task.id)
        how_far = f"{sending_words(sent)} · {speed_words(sent)}" if sent is not None else _how_far(overview, task, passed)
        return Strip("drawing", _doing(overview, task), how_far, needs, running=True, can_pause=True, short=_short(overview, task))
    if overview.tasks:
        holds = [hold_of(task, overview) for task in overview.tasks]
        first = next((hold for hold in holds if hold is not None), None)
        if first is not None and all(holds):
            return Strip("paused", first.words, _done(overview, open_book), needs, can_pause=True)
        return Strip("waiting", tell("strip.waiting"), _done(overview, open_book), needs, can_pause=True)
    if needs:
        return Strip("failed", _done(overview, open_book) or tell("strip.idle"), "", needs)
    return Strip("done", _done(overview, open_book) or tell("strip.idle"), "", 0)


def _held_words(why: Held) -> str:
    return tell("strip.paused") if why is Held.PERSON else tell(f"task.held.{why}", provider="")


def _doing(overview: Overview, task: TaskCard) -> str:
    if task.kind is TaskKind.EXPORT:
        return tell("strip.exporting", title=task.book_title)
    if task.kind in (TaskKind.PUBLISH, TaskKind.UNPUBLISH):
        return tell(f"strip.{task.kind}", title=task.book_title)
    if task.kind is TaskKind.REDRAW_PANEL:
        return tell("strip.redrawing", title=task.book_title)
    if task.kind is TaskKind.DRAW_SHEET:
        return tell("strip.sheet", title=task.book_title)
    book = overview.book(task.book_id)
    if book is None or not book.panels:
        return tell("strip.planning", title=task.book_title)
    return tell("strip.drawing", n=min(book.drawn + 1, book.panels), total=book.panels)


def _short(overview: Overview, task: TaskCard) -> str:
    book = overview.book(task.book_id)
    if task.kind not in MAKING:
        return f"{task.done}/{task.total}"
    return f"{book.drawn}/{book.panels}" if book is not None and book.panels else "…"


def _how_far(overview: Overview, task: TaskCard, passed: float) -> str:
    facts = []
    book = overview.book(task.book_id)
    if task.kind in MAKING and book is not None and book.panels:
        facts.append(tell("strip.done", n=book.drawn))
    facts.append(tell("strip.elapsed", time=clock(task.elapsed_s + passed)))
    if task.remaining_s and task.remaining_s > passed:
        facts.append(tell("strip.left", time=about(task.remaining_s - passed)))
    return " · ".join(facts)


def _done(overview: Overview, open_book: int | None) -> str:
    book = overview.book(open_book) if open_book is not None else None
    if book is None or not book.panels:
        return ""
    if not book.drawn:
        return tell("strip.storyboard", pages=tell_n("strip.pages", book.pages), panels=tell_n("board.panels", book.panels))
    if book.drawn < book.panels:
        return tell("library.drawn", done=book.drawn, total=book.panels)
    drawn = tell_n("strip.all_done", book.drawn)
    if book.asked is None or book.panels >= book.asked:
        return drawn
    return f"{drawn} · {tell('strip.fewer', asked=book.asked)}"
