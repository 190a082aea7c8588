"""The table of tasks as one uses it: by mouse, by drag, by keyboard."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from app.store.views import TaskCard
from ui.window.kit.speech import say
from ui.window.tasks.delegate import TaskDelegate, on_quick_button, quick
from ui.window.tasks.rows import Deed
from ui.window.tasks.table import CARD, COST, ELAPSED, LEFT, MENU, PROGRESS, STATE, TASK, TaskTableModel
from ui.window.theme.colours import ROLES, height
from ui.window.theme.fonts import font
from ui.window.theme.scale import scaled, widened

_NARROW = 1200
_WIDE = {STATE: 190, PROGRESS: 160, ELAPSED: 84, LEFT: 120, COST: 130, MENU: 76}
_NEAR_END = 3  # rows from the end at which the next page is asked for


class TaskTable(QTableView):
    asked = Signal(object)  # (TaskCard, QPoint): a menu for this task here
    wanted = Signal(object)  # (TaskCard, Deed): do this
    shifted = Signal(object)  # (TaskCard, -1 or 1): one place up or down
    near_end = Signal()

    def __init__(self, model: TaskTableModel) -> None:
        super().__init__()
        self._tasks = model
        self.setModel(model)
        self._delegate = TaskDelegate()
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(ROLES["surface"])
        self._let_drag()
        self._shape_head()
        say(self.setAccessibleName, "tasks.name")
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._scrolled)
        bar.rangeChanged.connect(self._stretched)

    def _let_drag(self) -> None:
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)

    def _shape_head(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(height("task-row"))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(TASK, QHeaderView.ResizeMode.Stretch)
        for column, wide in _WIDE.items():
            head.resizeSection(column, widened(wide))
        head.setFont(font("caption"))
        head.setFixedHeight(scaled(30))

    def current(self) -> TaskCard | None:
        card: TaskCard | None = self.currentIndex().data(CARD)
        return card

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos()) if event.reason() == QContextMenuEvent.Reason.Mouse else self.currentIndex()
        card: TaskCard | None = index.data(CARD)
        if card is not None:
            self.selectRow(index.row())
            self.asked.emit((card, event.globalPos()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        card, alone = self.current(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if card is None:
            super().keyPressEvent(event)
        elif alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shifted.emit((card, -1 if event.key() == Qt.Key.Key_Up else 1))
        elif alone and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Menu):
            self._ask(self.currentIndex())
        elif alone and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.wanted.emit((card, Deed.DELETE))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        if event.button() is not Qt.MouseButton.LeftButton or index.column() != MENU:
            return
        card: TaskCard = index.data(CARD)
        deed = quick(card)
        if deed is not None and on_quick_button(card, self.visualRect(index), spot):
            self.wanted.emit((card, deed))
        else:
            self._ask(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = self.width() < widened(_NARROW)
        for column in (PROGRESS, ELAPSED, COST):
            self.setColumnHidden(column, narrow)
        super().resizeEvent(event)

    def _ask(self, index: QModelIndex) -> None:
        spot = self.visualRect(index).bottomLeft()
        self.asked.emit((index.data(CARD), self.viewport().mapToGlobal(spot)))

    def _stretched(self, _least: int, _most: int) -> None:
        self._scrolled(self.verticalScrollBar().value())

    def _scrolled(self, value: int) -> None:
        if value >= self.verticalScrollBar().maximum() - _NEAR_END * height("task-row"):
            self.near_end.emit()
