"""Exports: a book written as a file, or its panels as pictures."""

from __future__ import annotations

from pathlib import Path

from app.commands.manga import check_target
from app.errors import BadInput
from app.store import steps
from app.store.store import Store
from app.work.plan import ExportOrder, export_step
from app.work.tasks import TaskKind


def export_book(store: Store, book_id: int, form: str, to: Path) -> int:
    """Plan an export of what is drawn now; the task's id. Raises BadInput "unknown-format" or "export-nothing-drawn", StorageError."""
    order = ExportOrder(form, str(to.absolute()))
    check_target(order)
    if not any(card.picture for card in store.panels.cards(book_id)):
        raise BadInput("export-nothing-drawn", title=store.books.head(book_id).title)
    return store.write(lambda connection: steps.plan_task(connection, TaskKind.EXPORT, book_id, [export_step(order)])).task_id


def file_name(title: str, form: str) -> str:
    """A name for the exported file or folder that every system accepts."""
    safe = (
        "".join("_" if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in title).strip(" .")[:80].rstrip(" .") or "manga"
    )
    return f"{safe}-{form}" if form in ("png", "webp") else f"{safe}.{form}"
