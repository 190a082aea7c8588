"""How far tasks are, as the store has it: what is said is what is kept."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from app.store.store import Store
from app.work.states import StepState
from app.work.tasks import News, Progress, StepKind
from ui.console import Console

_BY_THEMSELVES = frozenset({StepKind.EXPORT, StepKind.PUBLISH, StepKind.UNPUBLISH})


def ended_in(batch: Iterable[News], mine: Collection[int]) -> tuple[int, ...]:
    """Those of my tasks of which a step came to its end; those of _BY_THEMSELVES say how far they are."""
    ended = (news.task_id for news in batch if news.state is not StepState.RUNNING and news.kind not in _BY_THEMSELVES)
    return tuple(dict.fromkeys(task_id for task_id in ended if task_id in mine))


def say_task(store: Store, console: Console, task_id: int) -> None:
    card = store.tasks.card(task_id)
    drawn = store.tasks.steps(task_id, StepKind.DRAW_PANEL)
    if drawn:
        done = sum(step.state is StepState.DONE for step in drawn)
        console.progress(card.book_title, "panels", done, len(drawn), card.elapsed_s, card.remaining_s)
    else:
        console.progress(card.book_title, "planning", card.done, card.total, card.elapsed_s, None)


def say_step(store: Store, console: Console, progress: Progress) -> None:
    card = store.tasks.card(progress.task_id)
    if progress.what == "bytes":
        left = (progress.total - progress.done) / progress.a_second if progress.a_second else None
        console.sending(card.book_title, progress.done, progress.total, card.elapsed_s, left, progress.a_second)
        return
    scripts = {step.id for step in store.tasks.steps(progress.task_id, StepKind.WRITE_SCRIPT)}
    what = "sentences" if progress.step_id in scripts else "pages"
    console.progress(card.book_title, what, progress.done, progress.total, card.elapsed_s, None)
