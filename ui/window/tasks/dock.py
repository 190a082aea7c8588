"""The task dock: everything asked for, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QDockWidget, QFrame, QHeaderView, QMenu, QStackedWidget, QTableView, QVBoxLayout, QWidget

from app.commands import tasks as commands
from app.store.views import TaskCard
from app.work.states import TaskState
from ui.window.board import OPEN, STUCK, Overview
from ui.window.kit.buttons import CloseButton
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.notes import EmptyState, ErrorCard
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.studio import Studio
from ui.window.tasks.table import CARD, ELAPSED, LEFT, MENU, PROGRESS, STATE, TASK, TaskDelegate, TaskTableModel
from ui.window.tasks.words import task_name
from ui.window.theme.colours import ROLES, height
from ui.window.theme.fonts import font
from ui.words import tell


class TaskTable(QTableView):
    asked = Signal(object)  # (TaskCard, QPoint): a menu for this task here

    def __init__(self, model: TaskTableModel) -> None:
        super().__init__()
        self.setModel(model)
        self._delegate = TaskDelegate(model)
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
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(height("task-row"))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(TASK, QHeaderView.ResizeMode.Stretch)
        for column, wide in ((STATE, 150), (PROGRESS, 160), (ELAPSED, 90), (LEFT, 120), (MENU, 48)):
            head.resizeSection(column, wide)
        head.setFont(font("caption"))
        head.setFixedHeight(30)
        say(self.setAccessibleName, "tasks.name")
        self.clicked.connect(self._clicked)

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
        card = self.current()
        if card is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            spot = self.visualRect(self.currentIndex()).bottomLeft()
            self.asked.emit((card, self.viewport().mapToGlobal(spot)))
            return
        super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == MENU:
            self.asked.emit((index.data(CARD), self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())))


class TaskDock(QDockWidget):
    open_book = Signal(object)  # id

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tasks")
        say(self.setWindowTitle, "tasks.name")
        say(self.setAccessibleName, "tasks.name")
        self._studio = studio
        self.model = TaskTableModel()
        self.table = TaskTable(self.model)
        self.error = ErrorCard()
        self.error.dismissed.connect(self.error.hide)
        self._inside = QStackedWidget()
        self._inside.addWidget(EmptyState("tasks.empty"))
        self._inside.addWidget(self.table)
        self._build()
        self.table.asked.connect(lambda asked: self._menu(*asked))
        self.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_error())
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self.table.viewport().update)
        studio.news.overview.connect(self._show)

    def _build(self) -> None:
        whole = Ground()
        bar = Ground()
        bar.setFixedHeight(height("tool-bar"))
        shut = CloseButton()
        shut.clicked.connect(self.close)
        bar.setLayout(row(Text("tasks.name", "body", weight=600), None, shut, margins=(14, 0, 10, 0)))
        inside = QVBoxLayout(whole)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(bar)
        inside.addWidget(Line())
        error = QVBoxLayout()
        error.setContentsMargins(12, 0, 12, 0)
        error.addWidget(self.error)
        inside.addLayout(error)
        inside.addWidget(self._inside, 1)
        self.setTitleBarWidget(QWidget())
        self.setWidget(whole)

    def _show(self, overview: Overview) -> None:
        self.model.show(overview.tasks, overview.read_at)
        self._inside.setCurrentIndex(1 if overview.tasks else 0)
        running = any(task.state is TaskState.RUNNING for task in overview.tasks)
        if running and self.isVisible():
            self._clock.start()
        else:
            self._clock.stop()
        self._show_error()

    def _show_error(self) -> None:
        card = self.table.current()
        if card is None or card.error is None or card.state not in STUCK:
            self.error.hide()
            return
        name = f"{task_name(card)} · {card.book_title}"
        self.error.tell("error.title.task", card.error, lambda: self._do(commands.retry, card.id), name=name)

    def _menu(self, card: TaskCard, spot: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, act in self.actions_of(card):
            if key == "tasks.delete":
                menu.addSeparator()
            menu.addAction(tell(key), act)
        menu.popup(spot)

    def actions_of(self, card: TaskCard) -> list[tuple[str, Callable[[], None]]]:
        """What can be done about a task now, the most likely first."""
        found: list[tuple[str, Callable[[], None]]] = []
        if card.state in STUCK:
            found.append(("tasks.retry", lambda: self._do(commands.retry, card.id)))
        if card.state in OPEN:
            turn = commands.resume if card.paused else commands.pause
            found.append(("tasks.resume" if card.paused else "tasks.pause", lambda: self._do(turn, card.id)))
        found.append(("tasks.open", lambda: self.open_book.emit(card.book_id)))
        if card.state in OPEN or card.state in STUCK:
            found.append(("tasks.cancel", lambda: self._do(commands.cancel, card.id)))
        if card.state not in OPEN:
            found.append(("tasks.delete", lambda: self._do(commands.delete, card.id)))
        return found

    def _do(self, command: Callable[..., object], task_id: int) -> None:
        self._studio.start(self._done(command, task_id))

    async def _done(self, command: Callable[..., object], task_id: int) -> None:
        await self._studio.do(command, self._studio.store, task_id)
