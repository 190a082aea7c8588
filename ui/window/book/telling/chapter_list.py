"""The chapters as a list: number, title, how long, and how much of it is in the script as a bar."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.window.book.telling.chapter_rows import ChapterRow
from ui.window.kit.buttons import hover_tint
from ui.window.kit.speech import say
from ui.window.theme.colours import ROLES, colour, radius
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font
from ui.window.theme.scale import scaled
from ui.words import tell

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class ChapterModel(QAbstractListModel):
    renamed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[ChapterRow] = []

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.EditRole:
            return row.title
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """The new name is the business of whoever changes the story; the row follows."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        row = self.rows[index.row()]
        if str(value).strip() != row.title:
            self.renamed.emit(row.number, str(value).strip())
        return True

    def show(self, rows: list[ChapterRow]) -> None:
        if len(rows) == len(self.rows):
            changed = [at for at, (old, new) in enumerate(zip(self.rows, rows, strict=True)) if old != new]
            self.rows = rows
            if changed:
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def retell(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, 0))


class ChapterDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, scaled(47) + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: ChapterRow = index.data(ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        box = option.rect.adjusted(6, 1, -6, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colour("shu-soft") if chosen else hover_tint())
            painter.drawRoundedRect(QRectF(box), radius("control"), radius("control"))
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            draw_ring(painter, QRectF(box).adjusted(1, 1, -1, -1), radius("control"))
        painter.setFont(font("label"))
        painter.setPen(colour("ink-3"))
        painter.drawText(QRect(box.left(), box.top() + 6, 22, scaled(20)), _RIGHT, str(row.number))
        self._words(painter, row, self._column(box), chosen=chosen)
        self._bar(painter, row, self._column(box))
        painter.restore()

    def _column(self, box: QRect) -> QRect:
        return box.adjusted(28, 6, -10, -7)

    def _words(self, painter: QPainter, row: ChapterRow, room: QRect, *, chosen: bool) -> None:
        title = QRect(room.left(), room.top(), room.width(), scaled(20))
        heavy = font("body", 600 if chosen else 500)
        heavy.setStrikeOut(row.left_out)
        painter.setFont(heavy)
        painter.setPen(colour("ink-3" if row.left_out else "ink"))
        painter.drawText(title, _LEFT, QFontMetrics(heavy).elidedText(row.name, Qt.TextElideMode.ElideRight, title.width()))
        facts = title.translated(0, scaled(19)).adjusted(0, 0, 0, -2)
        painter.setFont(font("caption"))
        painter.setPen(colour("ink-2" if chosen else "ink-3"))
        shared = QFontMetrics(painter.font())
        painter.drawText(facts, _RIGHT, row.share_words)
        left = facts.width() - shared.horizontalAdvance(row.share_words) - 6
        painter.drawText(facts, _LEFT, shared.elidedText(row.size_words, Qt.TextElideMode.ElideRight, left))

    def _bar(self, painter: QPainter, row: ChapterRow, room: QRect) -> None:
        line = QRect(room.left(), room.bottom() - 1, room.width(), 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(line, colour("line"))
        if row.share:
            painter.fillRect(QRect(line.left(), line.top(), line.width() * row.share // 100, 2), colour("ink-2"))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, _index: Index) -> QWidget:
        field = QLineEdit(parent)
        say(field.setAccessibleName, "telling.rename")
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QLineEdit)
        editor.setText(index.data(Qt.ItemDataRole.EditRole))
        editor.setPlaceholderText(tell("outline.chapter", n=index.data(ROW).number))
        editor.selectAll()

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(28, 2, -10, -scaled(31)))


class ChapterList(QListView):
    """`turned` carries the number of the chapter one goes to; `menu_wanted` where its menu shall open."""

    turned = Signal(object)
    chosen_changed = Signal()
    menu_wanted = Signal(object)  # QPoint, global

    def __init__(self, model: ChapterModel) -> None:
        super().__init__()
        self.chapters = model
        self.setModel(model)
        self._delegate = ChapterDelegate()
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QListView.EditTrigger.EditKeyPressed | QListView.EditTrigger.DoubleClicked)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setBackgroundRole(ROLES["chrome"])
        say(self.setAccessibleName, "outline.name")
        self.selectionModel().currentChanged.connect(self._turn)
        self.selectionModel().selectionChanged.connect(lambda _new, _old: self.chosen_changed.emit())

    def current(self) -> ChapterRow | None:
        row: ChapterRow | None = self.currentIndex().data(ROW)
        return row

    def chosen(self) -> list[ChapterRow]:
        """The rows selected, in their order; the current one where none is."""
        rows = sorted({index.row() for index in self.selectedIndexes()})
        found = [self.chapters.rows[row] for row in rows if row < len(self.chapters.rows)]
        return found or [row for row in (self.current(),) if row is not None]

    def go_to(self, number: int) -> None:
        at = next((at for at, row in enumerate(self.chapters.rows) if row.number == number), None)
        if at is not None and self.currentIndex().row() != at:
            self.setCurrentIndex(self.chapters.index(at, 0))

    def rename(self) -> None:
        if self.currentIndex().isValid():
            self.edit(self.currentIndex())

    def _turn(self, now: QModelIndex, _before: QModelIndex) -> None:
        row: ChapterRow | None = now.data(ROW)
        if row is not None:
            self.turned.emit(row.number)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        spot = self.visualRect(self.currentIndex()).center() if event.reason() is QContextMenuEvent.Reason.Keyboard else event.pos()
        index = self.indexAt(spot)
        if index.isValid():
            if not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
            self.menu_wanted.emit(self.viewport().mapToGlobal(QPoint(spot)))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.chapters.retell()
