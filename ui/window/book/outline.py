"""The pages of a book as an outline: chapters, and under each its pages with what is on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from app.store.views import PanelCard
from ui.window.book.looks import look
from ui.window.kit.buttons import hover_tint
from ui.window.kit.grounds import Ground
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.theme.colours import ROLES, colour, radius
from ui.window.theme.fonts import font
from ui.window.theme.icons import mark
from ui.words import tell

_ROW = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_WORST_FIRST = ("failed", "refused", "unknown", "drawing", "waiting", "cancelled")
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """A chapter (page 0) or a page. state: the worst on it, "" when all is drawn."""

    page: int
    label: str
    panels: int
    first: int
    state: str = ""


def outline_rows(cards: Sequence[PanelCard], chapters: Mapping[int, str]) -> list[OutlineRow]:
    rows: list[OutlineRow] = []
    by_chapter: dict[int, dict[int, list[PanelCard]]] = {}
    for card in cards:
        by_chapter.setdefault(card.panel.chapter, {}).setdefault(card.page, []).append(card)
    for chapter, pages in by_chapter.items():
        count = sum(len(page) for page in pages.values())
        named = chapters.get(chapter, "") or tell("outline.chapter", n=chapter)
        if len(by_chapter) > 1 or chapters.get(chapter):
            rows.append(OutlineRow(0, named, count, next(iter(pages.values()))[0].id))
        for number, page in pages.items():
            words = " ".join(page[0].panel.text.split()) or tell("outline.page", n=number)
            rows.append(OutlineRow(number, words, len(page), page[0].id, _worst(page)))
    return rows


def _worst(cards: Iterable[PanelCard]) -> str:
    states = {look(card) for card in cards}
    return next((state for state in _WORST_FIRST if state in states), "")


class _OutlineModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[OutlineRow] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            where = f"{tell('outline.page', n=row.page)}. " if row.page else ""
            state = f" {tell(f'state.{row.state}')}" if row.state else ""
            return f"{where}{row.label}. {row.panels}{state}"
        return None

    def show(self, rows: list[OutlineRow]) -> None:
        if [(row.page, row.first) for row in rows] == [(row.page, row.first) for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()


class _OutlineDelegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: OutlineRow = index.data(_ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected) and row.page > 0
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        box = option.rect.adjusted(6, 1, -6, -1)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colour("shu-soft") if chosen else hover_tint())
            painter.drawRoundedRect(QRectF(box), radius("control"), radius("control"))
        line = box.adjusted(10, 0, -10, 0)
        painter.setFont(font("label"))
        painter.setPen(colour("ink-3"))
        painter.drawText(line, _RIGHT, str(row.panels))
        right = 24
        if row.state:
            sign = mark(row.state, painter.device().devicePixelRatioF())
            painter.drawPixmap(line.right() - 34, line.top() + (line.height() - 14) // 2, sign)
            right = 42
        left = 0
        if row.page:
            painter.drawText(QRect(line.left(), line.top(), 22, line.height()), _RIGHT, str(row.page))
            left = 30
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

    def show_rows(self, rows: list[OutlineRow]) -> None:
        self._model.show(rows)

    def mark_page(self, page: int) -> None:
        for at, row in enumerate(self._model.rows):
            if row.page == page:
                self.list.setCurrentIndex(self._model.index(at, 0))
                return

    def _want(self, index: QModelIndex) -> None:
        row: OutlineRow | None = index.data(_ROW)
        if row is not None:
            self.wanted.emit(row.first)
