"""The list of a chapter's script: chosen, edited, moved and deleted by mouse and by keyboard. What it wants done it says."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemDelegate, QApplication, QFrame, QListView, QToolTip

from app.book.script import Line
from app.book.script_edits import LineAt
from ui.window.book.telling.line_editor import LineEditor, RowEditor
from ui.window.book.telling.script_delegate import ScriptDelegate, head_parts
from ui.window.book.telling.script_model import ROW, ScriptModel
from ui.window.book.telling.script_rows import LineRow, Row, SceneRow
from ui.window.kit.speech import say
from ui.window.theme.colours import ROLES
from ui.window.theme.focus import BY_KEYBOARD
from ui.words import tell


class ScriptList(QListView):
    chosen = Signal(object)  # Row
    changed = Signal(object, object)  # LineRow and the Line it shall be, or SceneRow and its Setting
    added = Signal(object, object)  # LineAt and the Line that shall stand there
    split = Signal(object, object, object)  # LineRow, the Line as it shall be, where it is cut
    stepped = Signal(object, object)  # Row, by how many places
    dropped = Signal(object, object)  # Row, the row before which it shall stand
    deleted = Signal(object)  # Row
    menu_wanted = Signal(object, object)  # Row, QPoint, global
    closed = Signal()  # nothing is edited any more
    moved = Signal()  # what is in sight is something else now

    def __init__(self, model: ScriptModel) -> None:
        super().__init__()
        self.script = model
        self.setModel(model)
        self.delegate = ScriptDelegate(self)
        self.setItemDelegate(self.delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(200)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropMode(QListView.DragDropMode.InternalMove)
        self.viewport().setBackgroundRole(ROLES["chrome"])
        say(self.setAccessibleName, "script.name")
        self.selectionModel().currentChanged.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.moved.emit())

    # where one is

    def current(self) -> Row | None:
        row: Row | None = self.currentIndex().data(ROW)
        return row

    def go_to(self, at: int, *, quietly: bool = False) -> None:
        """quietly: nobody is told, because somebody else chose it."""
        index = self.script.index(at, 0)
        if not index.isValid():
            return
        blocked = self.selectionModel().blockSignals(quietly)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.selectionModel().blockSignals(blocked)
        self.scrollTo(index)
        self.viewport().update()
        self.moved.emit()

    def forget_current(self) -> None:
        blocked = self.selectionModel().blockSignals(True)
        self.selectionModel().clear()
        self.selectionModel().blockSignals(blocked)
        self.viewport().update()
        self.moved.emit()

    def anchor(self) -> QPoint | None:
        """The left edge of the chosen line; None out of sight."""
        box = self.visualRect(self.currentIndex())
        if not isinstance(self.current(), LineRow) or not self.viewport().rect().intersects(box):
            return None
        return self.viewport().mapToGlobal(QPoint(16, box.center().y()))

    def first_in_sight(self) -> Row | None:
        row: Row | None = self.indexAt(QPoint(20, 10)).data(ROW)
        return row

    def last_in_sight(self) -> Row | None:
        row: Row | None = self.indexAt(QPoint(20, self.viewport().height() - 10)).data(ROW)
        return row

    def _choose(self, now: QModelIndex, _before: QModelIndex) -> None:
        row: Row | None = now.data(ROW)
        if row is not None:
            self.chosen.emit(row)
        self.moved.emit()

    # editing

    @property
    def editor(self) -> RowEditor | None:
        return self.delegate.editor

    def begin_edit(self, at: int | None = None) -> None:
        """The current row, or that one."""
        self.finish_edit()
        index = self.script.index(at, 0) if at is not None else self.currentIndex()
        if not index.isValid():
            return
        self.delegate.editing = QPersistentModelIndex(index)
        self.delegate.sizeHintChanged.emit(index)
        self.doItemsLayout()
        self.scrollTo(index)
        self.edit(index)
        editor, row = self.delegate.editor, index.data(ROW)
        if editor is None:
            return
        editor.committed.connect(lambda value: self._commit(row, value))
        editor.cancelled.connect(self._close)
        if isinstance(editor, LineEditor):
            editor.split.connect(lambda place: self._split(row, place))
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_speaker(self) -> None:
        """The current line, beginning with who says it: somebody new."""
        self.begin_edit()
        editor = self.delegate.editor
        if isinstance(editor, LineEditor):
            editor.speaker.setFocus(Qt.FocusReason.OtherFocusReason)
            field = editor.speaker.lineEdit()
            if field is not None:
                field.selectAll()

    def begin_line(self, at: int) -> None:
        """A line of one's own before that row."""
        self.finish_edit()
        before = self.script.row(at - 1)
        if before is None:
            return
        place = LineAt(before.at.scene, before.at.line + 1) if isinstance(before, LineRow) else LineAt(before.number, 0)
        index = self.script.begin_draft(at, place)
        self.begin_edit(index.row())

    def finish_edit(self) -> None:
        """What is being written is kept."""
        if self.delegate.editor is not None:
            self.delegate.editor.commit()

    def _commit(self, row: Row, value: object) -> None:
        self._close()
        if isinstance(row, LineRow) and row.draft:
            if isinstance(value, Line) and value.text.strip():
                self.added.emit(row.at, value)
        elif value != (row.line if isinstance(row, LineRow) else row.scene.setting):
            self.changed.emit(row, value)

    def _split(self, row: Row, place: int) -> None:
        editor = self.delegate.editor
        if isinstance(editor, LineEditor):
            value = editor.value()
            editor.end()
            self._close()
            self.split.emit(row, value, place)

    def _close(self) -> None:
        editor, self.delegate.editor, self.delegate.editing = self.delegate.editor, None, None
        if editor is not None:
            editor.end()
            inside = QApplication.focusWidget()
            had_focus = inside is not None and editor.isAncestorOf(inside)
            self.closeEditor(editor, QAbstractItemDelegate.EndEditHint.NoHint)
            self.script.end_draft()
            self.doItemsLayout()
            if had_focus:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.closed.emit()

    # keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.delegate.by_keyboard = True
        row, key, alt = self.current(), event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if row is None or self.delegate.editor is not None:
            super().keyPressEvent(event)
        elif alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(row, -1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.begin_edit()
        elif key == Qt.Key.Key_Delete:
            self.deleted.emit(row)
        elif key == Qt.Key.Key_Insert:
            self.begin_line(self.currentIndex().row() + 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.delegate.by_keyboard = event.reason() in BY_KEYBOARD
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.script.rowCount() and self.delegate.by_keyboard:
            self.go_to(0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.delegate.by_keyboard = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        spot = event.position().toPoint()
        index = self.indexAt(spot)
        row = index.data(ROW)
        if not isinstance(row, SceneRow) or event.button() is not Qt.MouseButton.LeftButton or self.delegate.editor is not None:
            return
        parts = head_parts(row, self.visualRect(index), self.delegate.no_setting)
        if parts.menu.contains(spot):
            self.menu_wanted.emit(row, self.viewport().mapToGlobal(parts.menu.bottomLeft()))
        elif parts.setting.contains(spot):
            self.begin_edit(index.row())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.indexAt(event.position().toPoint()).isValid() and self.delegate.editor is None:
            self.begin_edit(self.indexAt(event.position().toPoint()).row())
        else:
            super().mouseDoubleClickEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        spot = self.visualRect(self.currentIndex()).center() if keyboard else event.pos()
        index = self.indexAt(spot)
        if index.isValid():
            self.setCurrentIndex(index)
            self.menu_wanted.emit(index.data(ROW), self.viewport().mapToGlobal(spot))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            row = index.data(ROW)
            told = ""
            if isinstance(row, SceneRow) and head_parts(row, self.visualRect(index), "").setting.contains(event.pos()):
                told = tell("script.setting.change")
            elif isinstance(row, LineRow) and row.line.edited:
                told = tell("script.edited")
            QToolTip.showText(event.globalPos(), told, self.viewport())
            return True
        return super().viewportEvent(event)

    # dragging

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is self:
            super().dragEnterEvent(event)
        else:
            event.ignore()  # a file is the stage's

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.source() is self:
            super().dragMoveEvent(event)
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.current()
        if event.source() is self and row is not None:
            self.drop_at(row, event.position().toPoint())
            event.setDropAction(Qt.DropAction.CopyAction)  # the script moves it, not the list
            event.accept()
        else:
            event.ignore()
        self.setState(QListView.State.NoState)
        self.viewport().update()

    def drop_at(self, row: Row, spot: QPoint) -> None:
        """A row let go there: it shall stand before the one of the upper half under it, else behind."""
        index = self.indexAt(spot)
        if not index.isValid():
            self.dropped.emit(row, self.script.rowCount())
            return
        below = spot.y() > self.visualRect(index).center().y()
        self.dropped.emit(row, index.row() + (1 if below else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()
        self.moved.emit()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        self.moved.emit()
