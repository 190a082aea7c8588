"""What was found, as a list, and how a row of it is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.window.kit.buttons import hover_tint
from ui.window.kit.text import text_width
from ui.window.palette.commands import Command
from ui.window.theme.colours import colour, height, radius
from ui.window.theme.fonts import font
from ui.window.theme.icons import pixmap
from ui.words import tell

COMMAND = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_PLACE = 150  # at most, of the right end


class CommandListModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._commands: list[Command] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._commands)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._commands):
            return None
        command = self._commands[index.row()]
        if role == COMMAND:
            return command
        if role == Qt.ItemDataRole.DisplayRole:
            return command.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return tell("list.join").join(part for part in (command.title, command.place, command.keys) if part)
        return None

    def show(self, commands: Sequence[Command]) -> None:
        self.beginResetModel()
        self._commands = list(commands)
        self.endResetModel()

    def commands(self) -> list[Command]:
        return list(self._commands)


class CommandDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, height("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        command: Command | None = index.data(COMMAND)
        if command is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._ground(painter, option)
        box = option.rect.adjusted(12, 0, -12, 0)
        painter.drawPixmap(box.left(), box.center().y() - 7, pixmap(command.icon or "chev", "ink-2", painter.device().devicePixelRatioF()))
        right = box.right()
        if command.keys:
            painter.setFont(font("label", 500))
            painter.setPen(colour("ink-2"))
            painter.drawText(box, _RIGHT, command.keys)
            right -= text_width(painter.font(), command.keys) + 16
        painter.setFont(font("label"))
        painter.setPen(colour("ink-3"))
        place = QFontMetrics(painter.font()).elidedText(command.place, Qt.TextElideMode.ElideRight, _PLACE)
        painter.drawText(QRect(right - _PLACE, box.top(), _PLACE, box.height()), _RIGHT, place)
        painter.setFont(font("body", 500))
        painter.setPen(colour("ink"))
        room = QRect(box.left() + 26, box.top(), right - text_width(font("label"), place) - box.left() - 38, box.height())
        painter.drawText(room, _MIDDLE, QFontMetrics(painter.font()).elidedText(command.title, Qt.TextElideMode.ElideRight, room.width()))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """The row that Enter does is marked wherever the focus is: it stays in the field."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if not chosen and not option.state & QStyle.StateFlag.State_MouseOver:
            return
        painter.setPen(colour("shu-line") if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(colour("shu-soft") if chosen else hover_tint())
        box = QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5)
        painter.drawRoundedRect(box, radius("control"), radius("control"))
