"""The rows of a chapter's script as a model, with at most one line that is only being written."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from app.book.script_edits import LineAt
from app.book.text import Span
from ui.window.book.telling.script_rows import LineRow, Row, SceneRow, draft_row

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()


class ScriptModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    # what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled

    # what the list asks

    def row(self, at: int) -> Row | None:
        return self.rows[at] if 0 <= at < len(self.rows) else None

    def row_of(self, row: Row) -> int | None:
        """Where a line or a scene is now, by its place in the script."""
        if isinstance(row, SceneRow):
            return self.scene_row(row.number)
        return self.line_row(row.at)

    def line_row(self, at: LineAt) -> int | None:
        return next((n for n, one in enumerate(self.rows) if isinstance(one, LineRow) and one.at == at and not one.draft), None)

    def scene_row(self, number: int) -> int | None:
        return next((n for n, one in enumerate(self.rows) if isinstance(one, SceneRow) and one.number == number), None)

    def row_at(self, span: Span) -> int | None:
        """The first line with words of that stretch of the story."""
        found = (n for n, one in enumerate(self.rows) if isinstance(one, LineRow) and len(one.line.span) and _meet(one.line.span, span))
        return next(found, None)

    def row_after(self, place: int) -> int | None:
        """The first line of what the story tells there or later."""
        found = (n for n, one in enumerate(self.rows) if isinstance(one, LineRow) and len(one.line.span) and one.line.span.end > place)
        return next(found, None)

    def scenes(self) -> int:
        return sum(isinstance(one, SceneRow) for one in self.rows)

    # what happens to it

    def show(self, rows: list[Row]) -> None:
        """The script as it is; only what differs from before is told, so that place and selection stay."""
        if rows == self.rows:
            return
        first = 0
        while first < min(len(rows), len(self.rows)) and rows[first] == self.rows[first]:
            first += 1
        last = 0
        while last < min(len(rows), len(self.rows)) - first and rows[-1 - last] == self.rows[-1 - last]:
            last += 1
        self._exchange(first, self.rows[first : len(self.rows) - last], rows[first : len(rows) - last])

    def _exchange(self, first: int, old: list[Row], new: list[Row]) -> None:
        common = min(len(old), len(new))
        self.rows[first : first + common] = new[:common]
        if common:
            self.dataChanged.emit(self.index(first, 0), self.index(first + common - 1, 0))
        if len(old) > common:
            self.beginRemoveRows(QModelIndex(), first + common, first + len(old) - 1)
            del self.rows[first + common : first + len(old)]
            self.endRemoveRows()
        elif len(new) > common:
            self.beginInsertRows(QModelIndex(), first + common, first + len(new) - 1)
            self.rows[first + common : first + common] = new[common:]
            self.endInsertRows()

    def begin_draft(self, row: int, at: LineAt) -> QModelIndex:
        """An empty line before that row, to be written."""
        self.end_draft()
        row = min(row, len(self.rows))
        self.beginInsertRows(QModelIndex(), row, row)
        self.rows.insert(row, draft_row(at))
        self.endInsertRows()
        return self.index(row, 0)

    def end_draft(self) -> None:
        at = next((n for n, one in enumerate(self.rows) if isinstance(one, LineRow) and one.draft), None)
        if at is not None:
            self.beginRemoveRows(QModelIndex(), at, at)
            del self.rows[at]
            self.endRemoveRows()


def _meet(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
