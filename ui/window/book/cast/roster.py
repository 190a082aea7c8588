"""The cast as a list: a face, a name, what they are, and how far their model sheet is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.window.book.cast.faces import Faces
from ui.window.book.cast.members import Member, fact_line, matches, spoken
from ui.window.kit.buttons import hover_tint
from ui.window.kit.speech import say
from ui.window.theme.colours import ROLES, colour, on_page, radius
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font, line_height
from ui.window.theme.icons import mark, pixmap
from ui.words import tell

MEMBER = Qt.ItemDataRole.UserRole + 1
_FACE, _PAD = 40, 8
_NOWHERE = QModelIndex()
_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_KIND = "application/x-mangakai-character"


class RosterModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._all: list[Member] = []
        self._shown: list[Member] = []
        self._sought = ""

    @property
    def members(self) -> list[Member]:
        return list(self._all)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        member = self._shown[index.row()]
        if role == MEMBER:
            return member
        if role == Qt.ItemDataRole.DisplayRole:
            return member.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(member)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join((member.name, fact_line(member), tell(f"cast.state.{member.state}")))
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:
        return [_KIND]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        mime = QMimeData()
        mime.setData(_KIND, self._shown[indexes[0].row()].name.encode())
        return mime

    def show(self, members: Sequence[Member]) -> None:
        self._all = list(members)
        self._filter()

    def seek(self, words: str) -> None:
        self._sought = words
        self._filter()

    def _filter(self) -> None:
        shown = [member for member in self._all if matches(member, self._sought)]
        if [member.name for member in shown] == [member.name for member in self._shown]:
            self._shown = shown
            if shown:
                self.dataChanged.emit(self.index(0, 0), self.index(len(shown) - 1, 0))
            return
        self.beginResetModel()
        self._shown = shown
        self.endResetModel()

    def row_of(self, name: str) -> int:
        return next((row for row, member in enumerate(self._shown) if member.name == name), -1)


class _RosterDelegate(QStyledItemDelegate):
    def __init__(self, faces: Faces) -> None:
        super().__init__()
        self._faces = faces
        self.target = ""  # whom something is dragged over

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, max(_FACE, line_height("body") + line_height("caption")) + 2 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        member: Member = index.data(MEMBER)
        box = option.rect.adjusted(6, 1, -6, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("shu-soft") if chosen else hover_tint())
            painter.drawRoundedRect(QRectF(box), radius("card"), radius("card"))
        if member.name == self.target:
            painter.setPen(QPen(colour("shu-line"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius("card"), radius("card"))
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            draw_ring(painter, QRectF(box).adjusted(1, 1, -1, -1), radius("card"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._face(painter, member, QRect(box.left() + 10, box.top() + (box.height() - _FACE) // 2, _FACE, _FACE))
        self._words(painter, member, box.adjusted(10 + _FACE + 10, 0, -34, 0))
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(box.right() - 24, box.top() + (box.height() - 14) // 2, mark(member.mark, ratio))
        painter.restore()

    def _face(self, painter: QPainter, member: Member, box: QRect) -> None:
        ratio = painter.device().devicePixelRatioF()
        if not member.face:
            painter.setPen(QPen(colour("control"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(0, 0, -1, -1))
            painter.drawPixmap(box.center() - QPoint(7, 7), pixmap("user", "ink-2", ratio))
            return
        painter.fillRect(box, on_page("paper"))
        face = self._faces.pixmap(member.face, _FACE - 2, ratio, member.head)
        if face is not None:
            painter.drawPixmap(box.topLeft() + QPoint(1, 1), face)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0, 0, -1, -1))

    def _words(self, painter: QPainter, member: Member, room: QRect) -> None:
        first, second = line_height("body"), line_height("caption")
        top = room.top() + (room.height() - first - second) // 2
        for role, weight, token, text, high in (
            ("body", 600, "ink", member.name, first),
            ("caption", None, "ink-2", fact_line(member), second),
        ):
            face = font(role, weight)
            painter.setFont(face)
            painter.setPen(colour(token))
            line = QRect(room.left(), top, room.width(), high)
            painter.drawText(line, _MIDDLE, QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, line.width()))
            top += high


class Roster(QListView):
    """`merge_wanted` carries (into, other) when one was dropped on another; `deleted` the chosen one's name."""

    merge_wanted = Signal(object)
    deleted = Signal(str)

    def __init__(self, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people = RosterModel()
        self.setModel(self.people)
        self._painter = _RosterDelegate(faces)
        self.setItemDelegate(self._painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.setDropIndicatorShown(False)
        self.viewport().setBackgroundRole(ROLES["chrome"])
        say(self.setAccessibleName, "cast.name")
        self.people.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As high as all of its rows, so that what follows stands right below."""
        row = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex())
        return QSize(row.width(), row.height() * max(1, self.people.rowCount()) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, min(self.sizeHint().height(), 180))

    def member_at(self, spot: QPoint) -> Member | None:
        member: Member | None = self.indexAt(spot).data(MEMBER)
        return member

    def go_to(self, name: str) -> bool:
        row = self.people.row_of(name)
        if row >= 0 and row != self.currentIndex().row():
            self.setCurrentIndex(self.people.index(row, 0))
        return row >= 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        member: Member | None = self.currentIndex().data(MEMBER)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and member is not None:
            self.deleted.emit(member.name)
        else:
            super().keyPressEvent(event)

    # one dropped on another

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        over, dragged = self.member_at(event.position().toPoint()), _dragged(event.mimeData())
        self._aim(over.name if over is not None and over.name != dragged else "")
        if dragged and self._painter.target:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        over, dragged = self.member_at(event.position().toPoint()), _dragged(event.mimeData())
        self._aim("")
        if dragged and over is not None and over.name != dragged:
            event.acceptProposedAction()
            self.merge_wanted.emit((over.name, dragged))
        else:
            event.ignore()

    def _aim(self, name: str) -> None:
        self._painter.target = name
        self.viewport().update()


def _dragged(mime: QMimeData) -> str:
    return bytes(mime.data(_KIND).data()).decode() if mime.hasFormat(_KIND) else ""
