"""All actions with the keys this person has for them, as a list, and how a row of it is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.window.actions import ENTRIES, MENUS, Entry
from ui.window.fuzzy import folded
from ui.window.keys import Keys, keys_of, native
from ui.window.kit.buttons import hover_tint
from ui.window.kit.text import text_width
from ui.window.theme.colours import colour, height, radius
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font
from ui.window.theme.scale import widened
from ui.words import in_english, tell

ENTRY = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def by_menu() -> list[Entry]:
    """In the order of the menus."""
    return [entry for menu in MENUS for entry in ENTRIES if entry.menu == menu]


def named(entry: Entry, typed: str, own: Keys) -> bool:
    """Whether what was typed is in its words, in English too, in its menu's or in its keys."""
    wanted = folded(typed)
    words = (tell(entry.told), in_english(entry.told), tell(f"menu.{entry.menu}"), native(keys_of(entry, own)))
    return not wanted or any(wanted in folded(one) for one in words)


class ShortcutListModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._own: Keys = {}
        self._entries: list[Entry] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return tell(entry.told)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            own = tell("shortcuts.own") if entry.name in self._own else ""
            told = (tell(f"menu.{entry.menu}"), tell(entry.told), self.keys(entry) or tell("shortcuts.none"), own)
            return tell("list.join").join(part for part in told if part)
        return None

    def keys(self, entry: Entry) -> str:
        return native(keys_of(entry, self._own))

    def is_own(self, entry: Entry) -> bool:
        return entry.name in self._own

    def show(self, entries: Sequence[Entry], own: Keys) -> None:
        if list(entries) == self._entries:
            self._own = dict(own)
            if entries:
                self.dataChanged.emit(self.index(0, 0), self.index(len(entries) - 1, 0))
            return
        self.beginResetModel()
        self._entries, self._own = list(entries), dict(own)
        self.endResetModel()

    def row_of(self, name: str) -> int:
        return next((at for at, entry in enumerate(self._entries) if entry.name == name), -1)


class ShortcutDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, height("row"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        model, entry = index.model(), index.data(ENTRY)
        if entry is None or not isinstance(model, ShortcutListModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(3.5, 1.5, -3.5, -1.5)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(colour("shu-line"))
            painter.setBrush(colour("shu-soft"))
            painter.drawRoundedRect(box, radius("control"), radius("control"))
            if option.state & QStyle.StateFlag.State_HasFocus:
                draw_ring(painter, box, radius("control"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hover_tint())
            painter.drawRoundedRect(box, radius("control"), radius("control"))
        self._words(painter, option.rect.adjusted(12, 0, -12, 0), entry, model)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, entry: Entry, model: ShortcutListModel) -> None:
        keys = model.keys(entry) or tell("shortcuts.none")
        painter.setFont(font("label", 600 if model.is_own(entry) else 500))
        painter.setPen(colour("ink" if model.keys(entry) else "ink-3"))
        painter.drawText(room, _RIGHT, keys)
        taken = text_width(painter.font(), keys) + 12
        painter.setFont(font("caption"))
        painter.setPen(colour("ink-3"))
        wide = widened(110)
        menu = QFontMetrics(painter.font()).elidedText(tell(f"menu.{entry.menu}"), Qt.TextElideMode.ElideRight, wide - 8)
        painter.drawText(QRect(room.left(), room.top(), wide, room.height()), _LEFT, menu)
        painter.setFont(font("body"))
        painter.setPen(colour("ink"))
        words = room.adjusted(wide, 0, -taken, 0)
        painter.drawText(
            words, _LEFT, QFontMetrics(painter.font()).elidedText(tell(entry.told), Qt.TextElideMode.ElideRight, words.width())
        )
