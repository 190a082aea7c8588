"""Rows that are erased for good: the trash, and history that is kept no longer. In pieces, so that nobody waits for the writer.

What is half erased is hidden, and its time is 0: whatever ends the program meanwhile, the next sweep goes on with it.
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, Engine, select

from app.store.clock import now
from app.store.rows import AttemptRow, MetaRow, StepRow, TaskRow

AT_ONCE = 200  # rows with what hangs on them; about 5 ms
_TIDIED = "tidied"
# Unfinished and stuck tasks are not history. What is hidden has no state to keep, but what runs is let end first.
_OLD_TASK = "task.deleted IS NULL AND task.state IN ('done', 'cancelled') AND coalesce(task.ended, task.made_at) < :before"
_GONE_TASK = "task.deleted < :before AND task.running + task.cancelling = 0"
_GONE_BOOK = """book.deleted < :before
 AND NOT EXISTS (SELECT 1 FROM task WHERE task.book_id = book.id AND task.running + task.cancelling > 0)"""
_PARTS_OF_A_BOOK = ("panel", "page", "sheet", "character", "segment", "script", "publication")


class Trash:
    """Reads: any thread but the GUI's. The functions below belong to the writer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def tasks(self, hidden_before: float) -> list[int]:
        return self._ids(f"SELECT id FROM task WHERE {_GONE_TASK}", hidden_before)

    def history(self, ended_before: float) -> list[int]:
        """Tasks that ended before, but for those that a person still has to see to."""
        return self._ids(f"SELECT id FROM task WHERE {_OLD_TASK}", ended_before)

    def books(self, hidden_before: float) -> list[int]:
        return self._ids(f"SELECT id FROM book WHERE {_GONE_BOOK}", hidden_before)

    def attempts(self, among: Collection[int], task_id: int | None = None, book_id: int | None = None) -> list[int]:
        """Those of `among` that are attempts of a task, or of any task of a book."""
        wanted = select(AttemptRow.id).join(StepRow, StepRow.id == AttemptRow.step_id).join(TaskRow, TaskRow.id == StepRow.task_id)
        wanted = wanted.where(TaskRow.id == task_id if book_id is None else TaskRow.book_id == book_id)
        with self._engine.connect() as connection:
            return [found for found in connection.scalars(wanted) if found in among]

    def tidied(self) -> float:
        """When all was last tidied up; 0 for never."""
        with self._engine.connect() as connection:
            found = connection.scalar(select(MetaRow.value).where(MetaRow.key == _TIDIED))
        return float(found) if found else 0.0

    def _ids(self, wanted: str, before: float) -> list[int]:
        with self._engine.connect() as connection:
            return list(connection.exec_driver_sql(wanted, {"before": before}).scalars())


def mark_tidied(connection: Connection) -> None:
    connection.exec_driver_sql("INSERT OR REPLACE INTO meta VALUES (?, ?)", (_TIDIED, str(now())))


def begin_task(connection: Connection, task_id: int, before: float, hidden: bool) -> bool:
    """From now on the task is being erased; False where it is no longer to be: somebody brought it back, or works on it.

    hidden: it is in the trash; else it is history.
    """
    mark = f"UPDATE task SET deleted = 0 WHERE id = :id AND {_GONE_TASK if hidden else _OLD_TASK}"
    return connection.exec_driver_sql(mark, {"id": task_id, "before": before}).rowcount > 0


def begin_book(connection: Connection, book_id: int, before: float) -> bool:
    return (
        connection.exec_driver_sql(
            f"UPDATE book SET deleted = 0 WHERE id = :id AND {_GONE_BOOK}", {"id": book_id, "before": before}
        ).rowcount
        > 0
    )


def erase_task(connection: Connection, task_id: int, most: int = AT_ONCE) -> bool:
    """The next piece of a task, with steps, receipts and needs; True once it is gone. Takes stay, without their receipt."""
    piece = "SELECT id FROM step WHERE task_id = :task ORDER BY id LIMIT :most"
    drawn = f"SELECT CAST(target AS INTEGER) FROM step WHERE id IN ({piece}) AND kind = 'draw_panel'"
    values = {"task": task_id, "most": most}
    connection.exec_driver_sql(f"UPDATE panel SET step_id = NULL WHERE id IN ({drawn}) AND step_id IN ({piece})", values)
    if connection.exec_driver_sql(f"DELETE FROM step WHERE id IN ({piece})", values).rowcount == most:
        return False
    connection.exec_driver_sql("DELETE FROM task WHERE id = ?", (task_id,))
    return True


def erase_book(connection: Connection, book_id: int, most: int = AT_ONCE) -> bool:
    """The next piece of a book with everything of it, its tasks first; True once it is gone."""
    task_id = connection.exec_driver_sql("SELECT id FROM task WHERE book_id = ? LIMIT 1", (book_id,)).scalar()
    if task_id is not None:
        connection.exec_driver_sql("UPDATE task SET deleted = 0 WHERE id = ?", (task_id,))
        erase_task(connection, task_id, most)
        return False
    for table in _PARTS_OF_A_BOOK:
        piece = f"DELETE FROM {table} WHERE rowid IN (SELECT rowid FROM {table} WHERE book_id = ? LIMIT ?)"
        if connection.exec_driver_sql(piece, (book_id, most)).rowcount:
            return False
    connection.exec_driver_sql("DELETE FROM book WHERE id = ?", (book_id,))
    return True
