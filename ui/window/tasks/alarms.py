"""What stands in the way of the tasks and wants a person to decide: one thing at a time, the most urgent first. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from app.store.views import TaskCard
from app.work.states import Held
from app.work.tasks import MAKING, TaskKind
from ui.money import dollars
from ui.window.board import Overview
from ui.words import tell, tell_n, tell_problem


class AlarmKind(StrEnum):
    CRASHES = "crashes"
    LANE = "lane"
    CAP = "cap"
    UNKNOWN = "unknown"


LOOKS: dict[AlarmKind, tuple[str, str]] = {  # mark, ground
    AlarmKind.CRASHES: ("paused", "unknown-soft"),
    AlarmKind.LANE: ("warning", "warning-soft"),
    AlarmKind.CAP: ("warning", "warning-soft"),
    AlarmKind.UNKNOWN: ("unknown", "unknown-soft"),
}


@dataclass(frozen=True, slots=True)
class Alarm:
    """title: what happened; about: what it means; go: the button that answers it; other: the second button, "" for none.

    tasks: those it is about.
    """

    kind: AlarmKind
    title: str
    about: str
    go: str
    other: str = ""
    tasks: tuple[TaskCard, ...] = ()


def alarm_of(overview: Overview) -> Alarm | None:
    if overview.held is Held.CRASHES:
        return _crashes(overview)
    if overview.lanes:
        return _lane(overview)
    capped = tuple(task for task in overview.tasks if task.held is Held.CAP)
    if capped:
        return _cap(capped)
    lost = tuple(task for task in (*overview.asking, *overview.tasks) if task.unknown)
    return _unknown(lost) if lost else None


def _crashes(overview: Overview) -> Alarm:
    panels = unfinished_panels(overview)
    about = [tell_n("alarm.crashes.panels", panels)] if panels else []
    if lost := _calls((*overview.asking, *overview.tasks)):
        about.append(tell_n("alarm.crashes.lost", lost))
    go = tell_n("alarm.crashes.go", panels) if panels else tell("strip.resume")
    return Alarm(AlarmKind.CRASHES, tell("alarm.crashes"), " ".join(about), go, tell("alarm.look"))


def unfinished_panels(overview: Overview) -> int:
    """Panels still to be drawn of the books that are being made, and those that are being drawn again."""
    books = {task.book_id for task in overview.tasks if task.kind in MAKING}
    left = sum(max(0, book.panels - book.drawn - book.stuck) for book in overview.books if book.id in books)
    return left + sum(task.total - task.done for task in overview.tasks if task.kind is TaskKind.REDRAW_PANEL)


def _lane(overview: Overview) -> Alarm:
    name, problem = next(iter(sorted(overview.lanes.items())))
    told = tell_problem(problem)
    waiting = tuple(task for task in overview.tasks if name in (task.choices.artist, task.choices.writer))
    about = f"{told.todo} {tell_n('alarm.lane.tasks', len(waiting))}" if waiting else told.todo
    return Alarm(AlarmKind.LANE, told.what, about, tell("alarm.lane.go"), tell("alarm.look"), waiting)


def _cap(capped: tuple[TaskCard, ...]) -> Alarm:
    first = capped[0]
    title = tell("alarm.cap.month") if first.cap_micros is None else tell("alarm.cap", cap=dollars(first.cap_micros))
    about = first.book_title if len(capped) == 1 else tell_n("alarm.lane.tasks", len(capped))
    return Alarm(AlarmKind.CAP, title, about, tell("tasks.cap"), "", capped)


def _unknown(lost: tuple[TaskCard, ...]) -> Alarm:
    title = tell_n("alarm.unknown", _calls(lost))
    return Alarm(AlarmKind.UNKNOWN, title, tell("alarm.unknown.about"), tell("tasks.draw_again"), tell("tasks.skip"), lost)


def _calls(tasks: Iterable[TaskCard]) -> int:
    return sum(task.unknown for task in tasks)
