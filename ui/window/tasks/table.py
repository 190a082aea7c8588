"""The tasks as a table: name and book, state, progress, times, and a menu of what can be done."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.store.views import TaskCard
from app.work.states import TaskState
from ui.window.kit.buttons import hover_tint
from ui.window.tasks.words import left_words, task_mark, task_name, task_state_words
from ui.window.theme.colours import colour, height
from ui.window.theme.fonts import font
from ui.window.theme.icons import MARKS, mark, pixmap
from ui.words import clock, tell, tell_n

Index = QModelIndex | QPersistentModelIndex
CARD = Qt.ItemDataRole.UserRole + 1
COLUMNS = ("task", "state", "progress", "elapsed", "left", "menu")
TASK, STATE, PROGRESS, ELAPSED, LEFT, MENU = range(len(COLUMNS))
_NOWHERE = QModelIndex()
_MIDDLE_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class TaskTableModel(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._tasks: list[TaskCard] = []
        self._read_at = 0.0

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._tasks)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole and 0 <= section < MENU:
            return tell(f"tasks.column.{COLUMNS[section]}")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _MIDDLE_LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._tasks):
            return None
        task = self._tasks[index.row()]
        if role == CARD:
            return task
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(task, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = task_state_words(task)
            return tell("tasks.spoken", name=task_name(task), book=task.book_title, state=state, done=task.done, total=task.total)
        return None

    def elapsed(self, task: TaskCard) -> float:
        running = task.state is TaskState.RUNNING and task.running > 0
        return task.elapsed_s + (max(0.0, time.monotonic() - self._read_at) if running else 0.0)

    def show(self, tasks: Sequence[TaskCard], read_at: float) -> None:
        self._read_at = read_at
        if [task.id for task in tasks] == [task.id for task in self._tasks]:
            changed = [row for row, (new, old) in enumerate(zip(tasks, self._tasks, strict=True)) if new != old]
            self._tasks = list(tasks)
            if changed:
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], MENU))
            return
        self.beginResetModel()
        self._tasks = list(tasks)
        self.endResetModel()

    def row_of(self, task_id: int) -> int:
        return next((row for row, task in enumerate(self._tasks) if task.id == task_id), -1)

    def _words(self, task: TaskCard, column: int) -> str:
        if column == TASK:
            return f"{task_name(task)} {task.book_title}"
        if column == STATE:
            return task_state_words(task)
        if column == PROGRESS:
            return tell("tasks.done_of", done=task.done, total=task.total)
        if column == ELAPSED:
            return clock(self.elapsed(task)) if task.elapsed_s or task.running else "—"
        return left_words(task) if column == LEFT else ""


class TaskDelegate(QStyledItemDelegate):
    def __init__(self, model: TaskTableModel) -> None:
        super().__init__()
        self._model = model

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(60, height("task-row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        task: TaskCard = index.data(CARD)
        box = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour("shu-soft"))
            if index.column() == TASK:
                painter.fillRect(QRect(box.left(), box.top(), 2, box.height()), colour("shu-line"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, hover_tint())
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colour("line"))
        if index.column() == TASK:
            self._name(painter, task, box)
        elif index.column() == PROGRESS:
            self._bar(painter, task, box)
        elif index.column() == MENU:
            painter.drawPixmap(box.center() - QPoint(8, 8), pixmap("dots", "ink-2", painter.device().devicePixelRatioF()))
        else:
            self._fact(painter, task, index, box)
        painter.restore()

    def _name(self, painter: QPainter, task: TaskCard, box: QRect) -> None:
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(box.left() + 14, box.top() + (box.height() - 14) // 2, mark(task_mark(task), ratio))
        bold = font("body", 600)
        painter.setFont(bold)
        painter.setPen(colour("ink"))
        name = task_name(task)
        room = box.adjusted(40, 0, -8, 0)
        painter.drawText(room, _MIDDLE_LEFT, name)
        painter.setFont(font("label"))
        painter.setPen(colour("ink-2"))
        room = room.adjusted(QFontMetrics(bold).horizontalAdvance(name) + 10, 0, 0, 0)
        about = f"{task.book_title} · {tell_n('tasks.steps', task.total)}"
        painter.drawText(room, _MIDDLE_LEFT, QFontMetrics(painter.font()).elidedText(about, Qt.TextElideMode.ElideRight, room.width()))

    def _bar(self, painter: QPainter, task: TaskCard, box: QRect) -> None:
        if task.state in (TaskState.DONE, TaskState.CANCELLED):
            return
        bar = QRect(box.left() + 8, box.center().y() - 2, min(132, box.width() - 16), 4)
        painter.fillRect(bar, colour("line"))
        share = task.done / task.total if task.total else 0.0
        role = "ink" if not task.stuck else MARKS[task_mark(task)][1]
        painter.fillRect(QRect(bar.topLeft(), QSize(round(bar.width() * share), 4)), colour(role))

    def _fact(self, painter: QPainter, task: TaskCard, index: Index, box: QRect) -> None:
        state = task_mark(task)
        painter.setFont(font("label", 500 if index.column() == STATE else None))
        loud = index.column() == STATE and state in ("failed", "refused", "warning", "done")
        painter.setPen(colour(MARKS[state][1] if loud else "ink-2"))
        room = box.adjusted(8, 0, -4, 0)
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        painter.drawText(room, _MIDDLE_LEFT, QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width()))
