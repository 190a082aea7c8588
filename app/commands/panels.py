"""Panels: drawn again, an earlier take chosen."""

from __future__ import annotations

from collections.abc import Sequence

from app.store import books, panels, planning
from app.store.store import Connection, Store
from app.work.plan import redrawing
from app.work.tasks import TaskChoices, TaskKind


def redraw(store: Store, panel_id: int, words: str, references: Sequence[str] = (), choices: TaskChoices = TaskChoices()) -> int:
    """Draw a panel again, beginning with the chosen take and the person's words; the task's id. The old takes stay."""
    card = store.panels.card(panel_id)
    said = words.strip()
    changes = (*store.takes.asked_of(card.take), *([said] if said else []))
    step = redrawing(panel_id, store.takes.next_seed(panel_id), said, changes, references, choices)
    book_id = store.panels.book_of(panel_id)
    return store.write(lambda connection: planning.plan_task(connection, TaskKind.REDRAW_PANEL, book_id, [step], choices)).task_id


def choose_take(store: Store, take_id: int) -> int:
    """Show another take of its panel; the take that was shown before (choosing that one is the way back)."""
    panel_id = store.takes.card(take_id).panel_id
    before = store.panels.card(panel_id).take
    book_id = store.panels.book_of(panel_id)

    def choose(connection: Connection) -> None:
        panels.choose_take(connection, take_id)
        books.touch(connection, book_id)

    store.write(choose)
    return before if before is not None else take_id
