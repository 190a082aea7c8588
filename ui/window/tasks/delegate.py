"""How a task looks as a row: grip, mark, name and book, state, bar, times, cost, what can be done."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.store.views import TaskCard
from app.work.states import TaskState
from app.work.tasks import Progress
from ui.window.kit.buttons import hover_tint
from ui.window.tasks.rows import Deed, TaskRow, possible
from ui.window.tasks.table import MENU, PROGRESS, ROW, SENDING, STATE, TASK, Index
from ui.window.tasks.words import task_mark, task_name
from ui.window.theme.colours import colour, height
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font
from ui.window.theme.icons import MARKS, mark, pixmap
from ui.words import tell_n

QUICK = frozenset({Deed.RETRY, Deed.RUN_AGAIN, Deed.DRAW_AGAIN})  # have a button of their own in the row
_GRIP, _MARK, _NAME = 8, 28, 54
_LOUD = frozenset({"failed", "refused", "unknown", "warning", "done"})
_MIDDLE_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def quick(card: TaskCard) -> Deed | None:
    """The deed behind the round arrow."""
    first = possible(card)[0]
    return first if first in QUICK else None


class TaskDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(60, height("task-row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: TaskRow = index.data(ROW)
        box = option.rect
        painter.save()
        self._ground(painter, option, index.column())
        if index.column() == TASK:
            _name(painter, row, box)
        elif index.column() == PROGRESS:
            _bar(painter, row, box, index.data(SENDING))
        elif index.column() == MENU:
            _buttons(painter, row.card, box)
        else:
            _fact(painter, row, index, box)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, column: int) -> None:
        box = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour("shu-soft"))
            if column == TASK:
                painter.fillRect(QRect(box.left(), box.top(), 2, box.height()), colour("shu-line"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, hover_tint())
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), colour("line"))
        if column == TASK and option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            draw_ring(painter, box.adjusted(4, 3, -4, -4).toRectF(), 5)


def _name(painter: QPainter, row: TaskRow, box: QRect) -> None:
    ratio = painter.device().devicePixelRatioF()
    task, middle = row.card, box.top() + box.height() // 2
    if row.is_open:
        painter.drawPixmap(box.left() + _GRIP, middle - 8, pixmap("drag", "ink-3", ratio))
    painter.drawPixmap(box.left() + _MARK, middle - 7, mark(task_mark(task, row.hold), ratio))
    bold = font("body", 600)
    name = task_name(task)
    painter.setFont(bold)
    painter.setPen(colour("ink-3" if task.state is TaskState.CANCELLED else "ink"))
    room = box.adjusted(_NAME, 0, -8, 0)
    painter.drawText(room, _MIDDLE_LEFT, QFontMetrics(bold).elidedText(name, Qt.TextElideMode.ElideRight, room.width()))
    painter.setFont(font("label"))
    painter.setPen(colour("ink-2"))
    room = room.adjusted(QFontMetrics(bold).horizontalAdvance(name) + 10, 0, 0, 0)
    about = f"{task.book_title} · {tell_n('tasks.steps', task.total)}"
    painter.drawText(room, _MIDDLE_LEFT, QFontMetrics(painter.font()).elidedText(about, Qt.TextElideMode.ElideRight, room.width()))


def _bar(painter: QPainter, row: TaskRow, box: QRect, sent: Progress | None) -> None:
    task = row.card
    if task.state in (TaskState.DONE, TaskState.CANCELLED):
        return
    bar = QRect(box.left() + 8, box.center().y() - 2, min(132, box.width() - 16), 4)
    painter.fillRect(bar, colour("line"))
    done, total = (sent.done, sent.total) if sent is not None else (task.done, task.total)
    share = done / total if total else 0.0
    role = "ink" if not task.stuck else MARKS[task_mark(task)][1]
    painter.fillRect(QRect(bar.topLeft(), QSize(round(bar.width() * share), 4)), colour(role))


def _buttons(painter: QPainter, card: TaskCard, box: QRect) -> None:
    ratio, middle = painter.device().devicePixelRatioF(), box.center().y() - 8
    if quick(card) is not None:
        painter.drawPixmap(box.right() - 56, middle, pixmap("redo", "ink-2", ratio))
    painter.drawPixmap(box.right() - 28, middle, pixmap("dots", "ink-2", ratio))


def on_quick_button(card: TaskCard, box: QRect, spot: QPoint) -> bool:
    return quick(card) is not None and spot.x() < box.right() - 34


def _fact(painter: QPainter, row: TaskRow, index: Index, box: QRect) -> None:
    state = task_mark(row.card, row.hold)
    painter.setFont(font("label", 500 if index.column() == STATE else None))
    painter.setPen(colour(MARKS[state][1] if index.column() == STATE and state in _LOUD else "ink-2"))
    room = box.adjusted(8, 0, -4, 0)
    words = str(index.data(Qt.ItemDataRole.DisplayRole))
    painter.drawText(room, _MIDDLE_LEFT, QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width()))
