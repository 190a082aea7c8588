"""Several files at once: a book of each, or one book of them all, in an order that can be changed. Asked once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Card, row
from ui.window.kit.segments import Segments
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.theme.colours import colour, height, radius
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font
from ui.window.theme.icons import pixmap
from ui.window.theme.scale import scaled
from ui.words import tell_n

BOOKS, CHAPTERS = "books", "chapters"


class _FileDelegate(QStyledItemDelegate):
    """A grip to drag it by, its place in the order, its name."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, height("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        painter.save()
        box = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour("shu-soft"))
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, QRectF(box).adjusted(1, 1, -1, -1), radius("control"))
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(box.left() + 8, box.center().y() - 7, pixmap("drag", "ink-3", ratio))
        painter.setFont(font("label"))
        painter.setPen(colour("ink-3"))
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRect(box.left() + 32, box.top(), scaled(28), box.height()), middle, str(index.row() + 1))
        painter.setFont(font("body"))
        painter.setPen(colour("ink"))
        room = box.adjusted(32 + scaled(28), 0, -10, 0)
        name = QFontMetrics(painter.font()).elidedText(str(index.data()), Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, middle, name)
        painter.restore()


class _Names(QStringListModel):
    """A long name is told whole."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return super().data(index, Qt.ItemDataRole.DisplayRole if role == Qt.ItemDataRole.ToolTipRole else role)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let go between two others, never on one, which would replace it."""
        found = super().flags(index)
        return found & ~Qt.ItemFlag.ItemIsDropEnabled if index.isValid() else found


class FileOrder(QListView):
    """The files' names. Drag, or Alt and arrows, move one."""

    def __init__(self, names: Sequence[str]) -> None:
        super().__init__()
        self.names = _Names(list(names))
        self.setModel(self.names)
        self.setItemDelegate(_FileDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setTabKeyNavigation(False)
        say(self.setAccessibleName, "several.order")
        self.setCurrentIndex(self.names.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.shift(by)
        else:
            super().keyPressEvent(event)

    def shift(self, by: int) -> None:
        at, names = self.currentIndex().row(), self.names.stringList()
        if 0 <= at < len(names) and 0 <= at + by < len(names):
            names.insert(at + by, names.pop(at))
            self.names.setStringList(names)
            self.setCurrentIndex(self.names.index(at + by, 0))


class SeveralSheet(Sheet):
    """`chosen` carries BOOKS or CHAPTERS, and the files in their order."""

    chosen = Signal(str, object)

    def __init__(self, window: QWidget, files: Sequence[Path]) -> None:
        super().__init__(window, "several.title", (600, 480))
        self._files = {self._named(one, files): one for one in files}
        self.way = Segments("several.title", {BOOKS: "several.books", CHAPTERS: "several.chapters"})
        self.way.chosen.connect(lambda _way: self._say())
        self.order = FileOrder(list(self._files))
        self.hint = Text(role="body", colour="ink-2", wrap=True)
        up, down = Button("several.up"), Button("several.down")
        up.clicked.connect(lambda: self.order.shift(-1))
        down.clicked.connect(lambda: self.order.shift(1))
        self._moves = (up, down)
        self.go = Button("several.go", Kind.PRIMARY)
        self.go.clicked.connect(self._go)
        cancel = Button("new.cancel")
        cancel.clicked.connect(self.close_sheet)
        card = Card("raised", "line")
        within = QVBoxLayout(card)
        within.setContentsMargins(2, 2, 2, 2)
        within.addWidget(self.order)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 16, 20, 12)
        inside.setSpacing(10)
        inside.addLayout(row(self.way, None))
        inside.addWidget(self.hint)
        inside.addWidget(card, 1)
        inside.addLayout(row(up, down, None))
        self.body.addLayout(inside)
        self.foot.addLayout(row(None, cancel, self.go))
        self._say()

    @staticmethod
    def _named(one: Path, files: Sequence[Path]) -> str:
        """By its name, or by its whole path where two are called the same."""
        return one.name if sum(other.name == one.name for other in files) == 1 else str(one)

    def _say(self) -> None:
        chapters = self.way.value() == CHAPTERS
        say(self.hint.setText, "several.chapters.about" if chapters else "several.books.about")
        for button in self._moves:
            button.setVisible(chapters)
        self.go.setText(tell_n(f"several.go.{self.way.value()}", len(self._files)))
        self.go.updateGeometry()

    def _go(self) -> None:
        way, files = self.way.value(), [self._files[name] for name in self.order.names.stringList()]
        self.close_sheet()
        self.chosen.emit(way, files)
