"""The pages of a book as an outline: chapters, and under each its pages with what is on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.store.views import PanelCard
from ui.window.book.panel_rows import OutlineRow
from ui.window.kit.buttons import hover_tint
from ui.window.kit.grounds import Ground
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.theme.colours import ROLES, colour, radius
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font
from ui.window.theme.icons import mark
from ui.window.theme.scale import scaled
from ui.words import tell

_ROW = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_WORST_FIRST = ("failed", "refused", "unknown", "stale", "drawing", "waiting", "cancelled")
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def worst(looks: Iterable[str]) -> str:
    """The state that a person should know of first; "" when all are drawn."""
    states = set(looks)
    return next((state for state in _WORST_FIRST if state in states), "")


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a row says; made only of those that are seen."""

    page: int
    label: str
    panels: int
    state: str


class _OutlineModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[OutlineRow] = ()
        self._cards: Sequence[PanelCard] = ()
        self._looks: Sequence[str] = ()
        self._pages: dict[int, int] = {}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        if role == _ROW:
            return self._shown(self.rows[index.row()])
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self._shown(self.rows[index.row()])
            where = f"{tell('outline.page', n=row.page)}. " if row.page else ""
            state = f" {tell(f'state.{row.state}')}" if row.state else ""
            return f"{where}{row.label}. {row.panels}{state}"
        return None

    def _shown(self, row: OutlineRow) -> _Shown:
        if not row.page:
            return _Shown(0, row.title or tell("outline.chapter", n=row.chapter), row.panels, "")
        words = " ".join(self._cards[row.start].panel.text.split()) or tell("outline.page", n=row.page)
        return _Shown(row.page, words, row.panels, worst(self._looks[row.start : row.start + row.panels]))

    def first(self, index: QModelIndex) -> int | None:
        """The id of the first panel of a row."""
        return self._cards[self.rows[index.row()].start].id if index.isValid() else None

    def row_of(self, page: int) -> QModelIndex:
        at = self._pages.get(page)
        return QModelIndex() if at is None else self.index(at, 0)

    def show(self, rows: Sequence[OutlineRow], cards: Sequence[PanelCard], looks: Sequence[str]) -> None:
        """cards, looks: those of the panel model, which change as panels move."""
        self._cards, self._looks = cards, looks
        if rows == self.rows:
            return
        self.beginResetModel()
        self.rows = rows
        self._pages = {row.page: at for at, row in enumerate(rows) if row.page}
        self.endResetModel()


class _OutlineDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, scaled(28))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: _Shown = index.data(_ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and row.page > 0
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = option.rect.adjusted(6, 1, -6, -1)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colour("shu-soft") if chosen else hover_tint())
            painter.drawRoundedRect(QRectF(box), radius("control"), radius("control"))
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            draw_ring(painter, QRectF(box).adjusted(1, 1, -1, -1), radius("control"))
        line = box.adjusted(10, 0, -10, 0)
        painter.setFont(font("label"))
        painter.setPen(colour("ink-3"))
        painter.drawText(line, _RIGHT, str(row.panels))
        right = scaled(20) + 4
        if row.state:
            sign = mark(row.state, painter.device().devicePixelRatioF())
            painter.drawPixmap(line.right() - scaled(20) - 14, line.top() + (line.height() - 14) // 2, sign)
            right = scaled(20) + 22
        left = 0
        if row.page:
            painter.drawText(QRect(line.left(), line.top(), scaled(22), line.height()), _RIGHT, str(row.page))
            left = scaled(22) + 8
        painter.setFont(font("body" if row.page else "label", 600 if chosen or not row.page else None))
        painter.setPen(colour("ink" if row.page else "ink-2"))
        room = line.adjusted(left, 0, -right, 0)
        painter.drawText(room, _LEFT, QFontMetrics(painter.font()).elidedText(row.label, Qt.TextElideMode.ElideRight, room.width()))
        painter.restore()


class Outline(Ground):
    """`wanted` carries the id of the first panel of the page that was chosen."""

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        self._model = _OutlineModel()
        self.list = QListView()
        self.list.setModel(self._model)
        self._delegate = _OutlineDelegate()
        self.list.setItemDelegate(self._delegate)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setTabKeyNavigation(False)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.viewport().setBackgroundRole(ROLES["chrome"])
        say(self.list.setAccessibleName, "outline.name")
        self.list.clicked.connect(self._want)
        self.list.activated.connect(self._want)
        head = Text("outline.name", "label", "ink-2", weight=600)
        head.setContentsMargins(16, 12, 16, 8)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(self.list)

    def show_rows(self, rows: Sequence[OutlineRow], cards: Sequence[PanelCard], looks: Sequence[str]) -> None:
        """cards, looks: all panels and their states; kept, and looked at again by `refresh`."""
        self._model.show(rows, cards, looks)
        self.refresh()

    def refresh(self) -> None:
        """Panels moved."""
        self.list.viewport().update()

    def mark_page(self, page: int) -> None:
        found = self._model.row_of(page)
        if found.isValid():
            self.list.setCurrentIndex(found)

    def _want(self, index: QModelIndex) -> None:
        first = self._model.first(index)
        if first is not None:
            self.wanted.emit(first)
