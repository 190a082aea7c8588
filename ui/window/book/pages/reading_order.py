"""What is said on the pages that are looked at, in the order it is read; a row is a balloon."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.book.balloons import line_of
from app.book.page import Page
from app.book.storyboard import Panel
from app.steps.show_page import ShownPage
from ui.window.book.pages.picks import Pick
from ui.window.kit.buttons import hover_tint
from ui.window.kit.speech import say
from ui.window.theme.colours import ROLES, colour, radius
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font
from ui.window.theme.scale import scaled
from ui.words import tell

_ROW = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_MOST_SEEN = 9


@dataclass(frozen=True, slots=True)
class Said:
    """number: 0 for one that a person hid, which is shown so that it can come back."""

    pick: Pick
    number: int
    text: str


def said_on(pages: Sequence[tuple[Page, ShownPage | None]], panels: Mapping[int, Panel]) -> list[Said]:
    found: list[Said] = []
    for page, shown in pages:
        for frame in page.frames:
            for balloon in shown.balloons if shown is not None else ():
                if balloon.panel == frame.panel:
                    number = 1 + sum(one.number > 0 for one in found)
                    found.append(Said(Pick(page.number, frame.panel, balloon.name), number, balloon.text))
            if frame.panel in panels:
                found += _hidden(page, panels[frame.panel])
    return found


def _hidden(page: Page, panel: Panel) -> Iterator[Said]:
    for hand in panel.balloons:
        line = line_of(panel, hand.name)
        if hand.hidden and line is not None:
            yield Said(Pick(page.number, panel.number, hand.name), 0, hand.text or " ".join(line.text.split()))


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Said] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == _ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tell("pages.order.row", n=row.number, text=row.text) if row.number else tell("pages.order.hidden", text=row.text)
        return row.text if role == Qt.ItemDataRole.ToolTipRole else None

    def show(self, rows: list[Said]) -> None:
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, scaled(26))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        row: Said = index.data(_ROW)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(2, 1, -2, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colour("shu-soft") if chosen else hover_tint())
            painter.drawRoundedRect(box, radius("control"), radius("control"))
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            draw_ring(painter, box, 4)
        line = option.rect.adjusted(8, 0, -8, 0)
        painter.setFont(font("label"))
        painter.setPen(colour("ink-3"))
        painter.drawText(QRect(line.left(), line.top(), 22, line.height()), _LEFT, str(row.number) if row.number else "–")
        face = font("body", 600 if chosen else None)
        face.setStrikeOut(not row.number)
        painter.setFont(face)
        painter.setPen(colour("ink" if row.number else "ink-3"))
        room = line.adjusted(26, 0, 0, 0)
        painter.drawText(room, _LEFT, QFontMetrics(face).elidedText(row.text, Qt.TextElideMode.ElideRight, room.width()))
        painter.restore()


class ReadingOrder(QListView):
    """`wanted` carries the Pick of the balloon that was chosen; `back` that of a hidden one that shall be shown again."""

    wanted = Signal(object)
    back = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = _Model()
        self.setModel(self._model)
        self._delegate = _Delegate()
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setBackgroundRole(ROLES["chrome"])
        say(self.setAccessibleName, "pages.order")
        self.clicked.connect(self._want)
        self.activated.connect(self._bring_back)

    def rows(self) -> list[Said]:
        return self._model.rows

    def show_rows(self, rows: list[Said], pick: Pick | None) -> None:
        self._model.show(rows)
        self.setFixedHeight(scaled(26) * min(_MOST_SEEN, max(1, len(rows))) + 2)
        at = next((place for place, row in enumerate(rows) if row.pick == pick), None)
        if at is None:
            self.clearSelection()
            self.setCurrentIndex(QModelIndex())
        elif self.currentIndex().row() != at or not self.selectionModel().isSelected(self._model.index(at, 0)):
            self.setCurrentIndex(self._model.index(at, 0))

    def _want(self, index: QModelIndex) -> None:
        row: Said | None = index.data(_ROW)
        if row is not None and row.number:
            self.wanted.emit(row.pick)

    def _bring_back(self, index: QModelIndex) -> None:
        row: Said | None = index.data(_ROW)
        if row is not None:
            (self.wanted if row.number else self.back).emit(row.pick)
