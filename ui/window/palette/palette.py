"""The command search over the window: a field, and below it what its letters name. Complete by keyboard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStackedWidget, QVBoxLayout, QWidget

from ui.window.kit.grounds import row
from ui.window.kit.notes import EmptyState
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.palette.commands import Command
from ui.window.palette.model import COMMAND, CommandDelegate, CommandListModel
from ui.window.theme.colours import ROLES

_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}


class _Field(QLineEdit):
    """What is typed; the keys that walk a list walk the one below."""

    walked = Signal(object)  # by how many rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = _STEPS.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self.walked.emit(by)


class Palette(Sheet):
    """look: what letters name. `done` carries the Command that was chosen; the sheet is gone by then."""

    done = Signal(object)

    def __init__(self, window: QWidget, look: Callable[[str], Sequence[Command]]) -> None:
        super().__init__(window, "action.commands", (640, 480))
        self._look = look
        self.field = _Field()
        say(self.field.setPlaceholderText, "commands.hint")
        say(self.field.setAccessibleName, "action.commands")
        self.found = CommandListModel()
        self.list = QListView()
        self.list.setModel(self.found)
        self.list.setItemDelegate(CommandDelegate(self))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.viewport().setBackgroundRole(ROLES["chrome"])
        say(self.list.setAccessibleName, "action.commands")
        self._inside = QStackedWidget()
        self._inside.addWidget(self.list)
        self._inside.addWidget(EmptyState("commands.none"))
        self._build()
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(lambda: self._choose(self.list.currentIndex()))
        self.field.walked.connect(self._walk)
        self.list.clicked.connect(self._choose)
        self._typed("")

    def _build(self) -> None:
        inside = QVBoxLayout()
        inside.setContentsMargins(12, 12, 12, 4)
        inside.setSpacing(8)
        inside.addWidget(self.field)
        inside.addWidget(self._inside, 1)
        self.body.addLayout(inside)
        self.foot.addLayout(row(Text("commands.foot", "caption", "ink-3", wrap=True)))

    def _typed(self, text: str) -> None:
        self.found.show(self._look(text))
        self._inside.setCurrentIndex(0 if self.found.rowCount() else 1)
        self._go_to(0)

    def _walk(self, by: int) -> None:
        """Round and round by one; by a page only to the ends."""
        whole, at = self.found.rowCount(), self.list.currentIndex().row()
        if whole:
            self._go_to((at + by) % whole if abs(by) == 1 else max(0, min(whole - 1, at + by)))

    def _go_to(self, at: int) -> None:
        index = self.found.index(at, 0)
        self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.scrollTo(index)
        self.field.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _choose(self, index: QModelIndex) -> None:
        command: Command | None = index.data(COMMAND)
        if command is not None:
            self.close_sheet()
            self.done.emit(command)
