"""Exports: a book written as a file, or its panels as pictures."""

from __future__ import annotations

from collections.abc import Collection
from itertools import count
from pathlib import Path

from app.commands.manga import check_target
from app.errors import BadInput
from app.store import planning
from app.store.store import Store
from app.work.plan import ExportOrder, export_step
from app.work.tasks import TaskKind

LONGEST_NAME = 180  # bytes; with an ending, a number and a part's name it stays below the 255 of most file systems


def export_book(store: Store, book_id: int, form: str, to: Path) -> int:
    """Plan an export of what is drawn now; the task's id. Raises BadInput "unknown-format" or "export-nothing-drawn", StorageError."""
    order = ExportOrder(form, str(to.absolute()))
    check_target(order)
    if not any(card.picture for card in store.panels.cards(book_id)):
        raise BadInput("export-nothing-drawn", title=store.books.head(book_id).title)
    return store.write(lambda connection: planning.plan_task(connection, TaskKind.EXPORT, book_id, [export_step(order)])).task_id


def file_name(title: str, form: str) -> str:
    """A name for the exported file or folder that every system accepts."""
    safe = "".join("_" if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in title)
    short = safe.encode()[:LONGEST_NAME].decode(errors="ignore").strip(" .") or "manga"
    return f"{short}-{form}" if form in ("png", "webp") else f"{short}.{form}"


def free_path(folder: Path, title: str, form: str, taken: Collection[str] = ()) -> Path:
    """A path in `folder` for a book of that title where nothing stands yet and nothing of `taken` will: "Title (2).cbz"."""
    for number in count(1):
        path = folder / file_name(title if number == 1 else f"{title[: LONGEST_NAME // 3]} ({number})", form)
        if str(path) not in taken and not path.exists():
            return path
    raise AssertionError("counting never ends")
