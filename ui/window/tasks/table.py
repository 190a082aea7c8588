"""The tasks as a table. Open ones can be dragged into another order."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt, Signal

from app.store.views import TaskCard
from app.work.tasks import Progress
from ui.money import cost_words
from ui.window.tasks.rows import TaskRow
from ui.window.tasks.words import left_words, sending_left, sending_words, speed_words, task_name, task_state_words
from ui.words import clock, tell

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole + 1
ROW = Qt.ItemDataRole.UserRole + 2
SENDING = Qt.ItemDataRole.UserRole + 3  # Progress in bytes of a task that sends, else None
COLUMNS = ("task", "state", "progress", "elapsed", "left", "cost", "menu")
TASK, STATE, PROGRESS, ELAPSED, LEFT, COST, MENU = range(len(COLUMNS))
TASK_MIME = "application/x-mangakai-task"
_MOST_STEPS = 200  # what changed more than this is shown anew
_NOWHERE = QModelIndex()
_MIDDLE_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class TaskTableModel(QAbstractTableModel):
    moved = Signal(object)  # (id of a task, id of the task to stand before or None for the end): somebody dragged it

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[TaskRow] = []
        self._sending: dict[int, Progress] = {}
        self._read_at = 0.0

    # what Qt asks

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < MENU:
            return tell(f"tasks.column.{COLUMNS[section]}")
        return _MIDDLE_LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == CARD:
            return row.card
        if role == ROW:
            return row
        if role == SENDING:
            return self._sent(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return usual | Qt.ItemFlag.ItemIsDragEnabled if self._rows[index.row()].is_open else usual

    # dragging

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [TASK_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(TASK_MIME, str(self._rows[indexes[0].row()].card.id).encode())
        return data

    def canDropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, _parent: Index) -> bool:
        return data.hasFormat(TASK_MIME) and row <= self.open_count

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """The rows stay as they are: the store changes the order, and it is read again."""
        if self.canDropMimeData(data, action, row, column, parent):
            task_id = int(data.data(TASK_MIME).data())
            before = self._rows[row].card.id if 0 <= row < self.open_count else None
            if before != task_id:
                self.moved.emit((task_id, before))
        return False

    # what the dock asks

    @property
    def open_count(self) -> int:
        """The open ones are the first rows."""
        return sum(row.is_open for row in self._rows)

    def rows(self) -> list[TaskRow]:
        return list(self._rows)

    def row_of(self, task_id: int) -> int:
        return next((at for at, row in enumerate(self._rows) if row.card.id == task_id), -1)

    def elapsed(self, task: TaskCard) -> float:
        return task.elapsed_s + (max(0.0, time.monotonic() - self._read_at) if task.running else 0.0)

    # what happens to it

    def show(self, rows: Sequence[TaskRow], read_at: float) -> None:
        """Rows go, come and move one by one, so that selection and place stay; one dataChanged for all that changed within them."""
        self._read_at = read_at
        wanted = [row.card.id for row in rows]
        if not self._bring_to(wanted, {row.card.id: row for row in rows}):
            self.beginResetModel()
            self._rows = list(rows)
            self.endResetModel()
            return
        changed = [at for at, (new, old) in enumerate(zip(rows, self._rows, strict=True)) if new != old]
        self._rows = list(rows)
        if changed:
            self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], MENU))

    def show_sending(self, batch: Sequence[Progress]) -> None:
        """How much of what is published is there."""
        for one in batch:
            if one.what != "bytes":
                continue
            self._sending[one.task_id] = one
            at = self.row_of(one.task_id)
            if at >= 0:
                self.dataChanged.emit(self.index(at, 0), self.index(at, MENU))

    def _sent(self, row: TaskRow) -> Progress | None:
        return self._sending.get(row.card.id) if row.card.running else None

    def _bring_to(self, wanted: list[int], rows: dict[int, TaskRow]) -> bool:
        """The same ids in the same order; False where that would be more steps than it is worth."""
        there = [row.card.id for row in self._rows]
        if there == wanted:
            return True
        if len(set(there) ^ set(wanted)) > _MOST_STEPS:
            return False
        for at in range(len(there) - 1, -1, -1):
            if there[at] not in rows:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        return self._insert_and_move(wanted, rows)

    def _insert_and_move(self, wanted: list[int], rows: dict[int, TaskRow]) -> bool:
        there = [row.card.id for row in self._rows]
        known, steps = set(there), 0
        for at, one in enumerate(wanted):
            if at < len(there) and there[at] == one:
                continue
            steps += 1
            if steps > _MOST_STEPS:
                return False
            if one in known:
                old = there.index(one, at)
                self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), at)
                there.insert(at, there.pop(old))
                self._rows.insert(at, self._rows.pop(old))
                self.endMoveRows()
            else:
                self.beginInsertRows(QModelIndex(), at, at)
                there.insert(at, one)
                self._rows.insert(at, rows[one])
                self.endInsertRows()
        return True

    def _words(self, row: TaskRow, column: int) -> str:
        task, sent = row.card, self._sent(row)
        if sent is not None and column in (STATE, PROGRESS, LEFT):
            return {STATE: speed_words, PROGRESS: sending_words, LEFT: sending_left}[column](sent)
        match column:
            case 0:
                return f"{task_name(task)} {task.book_title}"
            case 1:
                return task_state_words(task, row.hold, row.place)
            case 2:
                return tell("tasks.done_of", done=task.done, total=task.total)
            case 3:
                return clock(self.elapsed(task)) if task.elapsed_s or task.running else "—"
            case 4:
                return left_words(task)
            case 5:
                return cost_words(task)
        return ""


def _spoken(row: TaskRow) -> str:
    """What a screen reader says for any cell of the row."""
    task = row.card
    state = task_state_words(task, row.hold, row.place)
    told = tell("tasks.spoken", name=task_name(task), book=task.book_title, state=state, done=task.done, total=task.total)
    return f"{told}, {cost_words(task)}"
