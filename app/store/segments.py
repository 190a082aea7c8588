"""What services wrote about the parts of a chapter, kept until the chapter is joined and after."""

from __future__ import annotations

from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, select

from app.store import codec
from app.store.rows import SegmentRow
from app.store.rowwise import execute
from app.work.tasks import StepKind

Value = TypeVar("Value")


class Segments:
    """Reads: any thread."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, book_id: int, kind: StepKind, chapter: int, shape: type[Value]) -> tuple[Value, ...]:
        """All answers about a chapter: those about its parts first, in order, then their follow-ups."""
        wanted = select(SegmentRow.part, SegmentRow.value).where(
            SegmentRow.book_id == book_id, SegmentRow.kind == kind, SegmentRow.chapter == chapter
        )
        with self._engine.connect() as connection:
            rows = connection.execute(wanted).all()
        return tuple(codec.load(shape, value) for _, value in sorted((_order(part), value) for part, value in rows))


def _order(part: str) -> tuple[int, tuple[int, ...]]:
    numbers = tuple(int(one) for one in part.split("."))
    return len(numbers), numbers


def keep(connection: Connection, book_id: int, kind: StepKind, chapter: int, part: str, value: Any) -> None:
    """In place of what was kept for this part before, and of the follow-ups of that."""
    mine = (book_id, kind, chapter)
    execute(connection, "DELETE FROM segment WHERE book_id = ? AND kind = ? AND chapter = ? AND part LIKE ?", (*mine, f"{part}.%"))
    execute(connection, "INSERT OR REPLACE INTO segment VALUES (?, ?, ?, ?, ?)", (*mine, part, codec.dump(value)))
