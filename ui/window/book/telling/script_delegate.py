"""How a row of the script is painted: the head of a scene with its chips, a line with its sign, its speaker and its words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.window.book.telling.line_editor import LineEditor, RowEditor
from ui.window.book.telling.script_model import ROW, Index
from ui.window.book.telling.script_rows import LineRow, SceneRow
from ui.window.book.telling.setting_editor import SettingEditor
from ui.window.kit.buttons import hover_tint
from ui.window.theme.colours import colour, radius
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font, line_height
from ui.window.theme.icons import pixmap
from ui.window.theme.scale import scaled, widened

_SIDE = 16  # from the pane's edge to a row
_WHO = 122  # where a line's words begin
_FELT = 108  # what is kept free at the right
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WRAP = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | Qt.TextFlag.TextWordWrap.value


@dataclass(frozen=True, slots=True)
class HeadParts:
    """Where the parts of a scene's head are: number, title, facts, the way to its menu, the setting, a chip for each member."""

    number: QRect
    title: QRect
    facts: QRect
    menu: QRect
    setting: QRect
    cast: tuple[tuple[str, QRect], ...]


def head_parts(row: SceneRow, box: QRect, no_setting: str) -> HeadParts:
    left, right, top = box.left() + _SIDE + 11, box.right() - _SIDE - 10, box.top() + 18
    title_high = scaled(24)
    menu = QRect(right - 16, top, 24, title_high)
    facts_wide = QFontMetrics(font("caption")).horizontalAdvance(row.panels)
    facts = QRect(menu.left() - 8 - facts_wide, top, facts_wide, title_high)
    number = QRect(left, top + 2, max(22, 12 + QFontMetrics(font("label", 600)).horizontalAdvance(str(row.number))), title_high - 4)
    title = QRect(number.right() + 10, top, facts.left() - number.right() - 22, title_high)
    label = QFontMetrics(font("label"))
    at, line, chip = left, top + title_high + 7, scaled(24)
    wide = min(right - left, 32 + label.horizontalAdvance(row.setting or no_setting))
    setting = QRect(at, line, wide, chip)
    at += wide + 8
    cast = []
    name_width = QFontMetrics(font("label", 500))
    for place, name in enumerate(row.cast):
        rest = f"+{len(row.cast) - place}"
        wide = 32 + name_width.horizontalAdvance(name)
        last = place + 1 == len(row.cast)
        if at + wide > right - (0 if last else 44):
            if at + 40 <= right:
                cast.append((rest, QRect(at, line, 16 + name_width.horizontalAdvance(rest), chip)))
            break
        cast.append((name, QRect(at, line, wide, chip)))
        at += wide + 8
    return HeadParts(number, title, facts, menu, setting, tuple(cast))


class ScriptDelegate(QStyledItemDelegate):
    """names: who may speak. editing: the one row that is changed. no_setting: what its chip says where nothing is known."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self.names: tuple[str, ...] = ()
        self.editing: QPersistentModelIndex | None = None
        self.editor: RowEditor | None = None
        self.by_keyboard = False
        self.no_setting = ""

    # sizes

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW)
        wide = self._view.viewport().width()
        if self.editing is not None and self.editing.isValid() and self.editing.row() == index.row():
            return QSize(wide, self.editor_height(row) + 12)
        if isinstance(row, LineRow):
            room = wide - 2 * _SIDE - widened(_WHO) - _aside(row)
            return QSize(wide, _line_height(row.line.text, room, line_height("body"), font("body").key()) + 18)
        return QSize(wide, 2 * scaled(24) + (40 if index.row() else 36))

    def editor_height(self, row: LineRow | SceneRow) -> int:
        return scaled(LineEditor.HIGH if isinstance(row, LineRow) else SettingEditor.HIGH)

    # the editor

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        row = index.data(ROW)
        if isinstance(row, LineRow):
            self.editor = LineEditor(parent, row.line, self.names, draft=row.draft)
        else:
            self.editor = SettingEditor(parent, row.scene.setting)
        return self.editor

    def setEditorData(self, _editor: QWidget, _index: Index) -> None:
        """What one writes is not overwritten by what is told meanwhile."""

    def setModelData(self, _editor: QWidget, _model: QAbstractItemModel, _index: Index) -> None:
        """The script is changed by a command; the rows follow."""

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        editor.setGeometry(option.rect.adjusted(_SIDE, 6, -_SIDE, -6))

    def eventFilter(self, _editor: QObject, _event: QEvent) -> bool:
        """The editor itself knows when it is done."""
        return False

    # painting

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.editing is not None and self.editing.isValid() and self.editing.row() == index.row():
            pass
        elif isinstance(row, LineRow):
            self._line(painter, option, row)
        else:
            if index.row():
                painter.fillRect(QRect(option.rect.left(), option.rect.top() + 5, option.rect.width(), 1), colour("line"))
            self._head(painter, option, row)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, box: QRect) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(colour("shu-line"), 2))
            painter.setBrush(colour("shu-soft"))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), radius("control"), radius("control"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hover_tint())
            painter.drawRoundedRect(QRectF(box), radius("control"), radius("control"))
        if option.state & QStyle.StateFlag.State_HasFocus and self.by_keyboard:
            draw_ring(painter, QRectF(box).adjusted(-1, -1, 1, 1), radius("control") + 2)

    def _line(self, painter: QPainter, option: QStyleOptionViewItem, row: LineRow) -> None:
        box = option.rect.adjusted(_SIDE, 1, -_SIDE, -1)
        self._ground(painter, option, box)
        ratio = painter.device().devicePixelRatioF()
        high = line_height("body")
        painter.drawPixmap(box.left() + 11, box.top() + 8 + (high - 16) // 2, pixmap(row.icon, "ink-2", ratio))
        painter.setFont(font("label", 600))
        painter.setPen(colour("ink"))
        who = QRect(box.left() + 34, box.top() + 8, widened(_WHO) - 44, high)
        painter.drawText(who, _LEFT, QFontMetrics(painter.font()).elidedText(row.who, Qt.TextElideMode.ElideRight, who.width()))
        painter.setFont(font("body"))
        words = box.adjusted(widened(_WHO), 8 + (high - QFontMetrics(painter.font()).height()) // 2, -_aside(row), 0)
        painter.drawText(words, _WRAP, row.line.text)
        right = QRect(box.right() - _FELT, box.top() + 8, _FELT - 12, high)
        if row.line.edited:
            painter.drawPixmap(right.right() - 11, right.top() + (high - 12) // 2, pixmap("pen", "ink-3", ratio, 12))
            right.adjust(0, 0, -18, 0)
        painter.setFont(font("caption"))
        painter.setPen(colour("ink-3"))
        painter.drawText(right, _RIGHT, QFontMetrics(painter.font()).elidedText(row.felt, Qt.TextElideMode.ElideRight, right.width()))

    def _head(self, painter: QPainter, option: QStyleOptionViewItem, row: SceneRow) -> None:
        parts = head_parts(row, option.rect, self.no_setting)
        if option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus):
            self._ground(painter, option, option.rect.adjusted(_SIDE, 11, -_SIDE, -2))
        ratio = painter.device().devicePixelRatioF()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ink"))
        painter.drawRoundedRect(QRectF(parts.number), 3, 3)
        painter.setFont(font("label", 600))
        painter.setPen(colour("chrome"))
        painter.drawText(parts.number, int(Qt.AlignmentFlag.AlignCenter), str(row.number))
        painter.setFont(font("section"))
        painter.setPen(colour("ink"))
        told = QFontMetrics(painter.font()).elidedText(row.title, Qt.TextElideMode.ElideRight, parts.title.width())
        painter.drawText(parts.title, _LEFT, told)
        painter.setFont(font("caption"))
        painter.setPen(colour("ink-3"))
        painter.drawText(parts.facts, _RIGHT, row.panels)
        painter.drawPixmap(parts.menu.left() + 4, parts.menu.top() + (parts.menu.height() - 16) // 2, pixmap("dots", "ink-2", ratio))
        _chip(painter, parts.setting, row.setting or self.no_setting, "img", "", ratio)
        for name, place in parts.cast:
            _chip(painter, place, name, "" if name.startswith("+") else "user", "raised", ratio)


def _chip(painter: QPainter, box: QRect, words: str, icon: str, fill: str, ratio: float) -> None:
    painter.setPen(QPen(colour("line"), 1))
    painter.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
    edge = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
    left = 8
    if icon:
        painter.drawPixmap(box.left() + 9, box.top() + (box.height() - 12) // 2, pixmap(icon, "ink-2", ratio, 12))
        left = 25
    painter.setFont(font("label", 500 if fill else None))
    painter.setPen(colour("ink" if fill else "ink-2"))
    room = box.adjusted(left, 0, -6, 0)
    painter.drawText(room, _LEFT, QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width()))


def _aside(row: LineRow) -> int:
    """What is kept free at the right for how a line feels, and for the pen of one that was changed."""
    return _FELT if row.felt else 36 if row.line.edited else 16


@lru_cache(maxsize=8192)
def _line_height(words: str, wide: int, least: int, _face: str) -> int:
    """How high words are in a column; kept, because Qt asks for it again and again."""
    return max(least, QFontMetrics(font("body")).boundingRect(QRect(0, 0, max(40, wide), 1_000_000), _WRAP, words).height())
