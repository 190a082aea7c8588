"""The takes of a panel, side by side; the one in use is ticked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.store.views import TakeCard
from ui.window.kit.buttons import hover_tint
from ui.window.kit.speech import say
from ui.window.pictures import Thumbs
from ui.window.studio import Studio
from ui.window.theme.colours import ROLES, colour, height, on_page, radius
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font
from ui.window.theme.icons import mark
from ui.words import tell

CARD = Qt.ItemDataRole.UserRole + 1
_CELL = QSize(124, 126)
_NOWHERE = QModelIndex()
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def about(take: TakeCard) -> str:
    return take.words or tell("takes.first")


class TakeListModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._takes: list[TakeCard] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._takes)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._takes):
            return None
        take = self._takes[index.row()]
        if role == CARD:
            return take
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tell("takes.spoken", n=take.number, words=about(take), state=tell("takes.in_use") if take.chosen else "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return about(take)
        return None

    def reset(self, takes: Sequence[TakeCard]) -> None:
        self.beginResetModel()
        self._takes = list(takes)
        self.endResetModel()

    def takes(self) -> list[TakeCard]:
        return list(self._takes)

    def chosen_row(self) -> int:
        return next((row for row, take in enumerate(self._takes) if take.chosen), -1)


class _TakeDelegate(QStyledItemDelegate):
    def __init__(self, thumbs: Thumbs) -> None:
        super().__init__()
        self._thumbs = thumbs
        self.tags: Mapping[int, str] = {}  # A and B, by take, while two are compared

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return _CELL

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        take: TakeCard = index.data(CARD)
        box = option.rect.adjusted(4, 4, -4, -4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = radius("card")
        if take.chosen:
            painter.setPen(QPen(colour("shu-line"), 2))
            painter.setBrush(colour("shu-soft"))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), corner, corner)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hover_tint())
            painter.drawRoundedRect(QRectF(box), corner, corner)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_ring(painter, QRectF(box).adjusted(-1, -1, 1, 1), corner + 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        self._picture(painter, take, QRect(box.left() + 6, box.top() + 6, 104, 80))
        if take.id in self.tags:
            self._tag(painter, self.tags[take.id], QRect(box.left() + 10, box.top() + 10, 18, 18))
        self._words(painter, take, QRect(box.left() + 7, box.top() + 90, box.width() - 14, 22))
        painter.restore()

    def _picture(self, painter: QPainter, take: TakeCard, room: QRect) -> None:
        size = QSize(take.width, take.height).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = room.topLeft() + QPoint((room.width() - size.width()) // 2, (room.height() - size.height()) // 2)
        box = QRect(corner, size)
        whole = self._thumbs.pixmap(take.picture)
        if whole is None:
            painter.fillRect(box, on_page("paper"))
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(box, whole)
        painter.setPen(QPen(on_page("ink"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(1, 1, -1, -1))

    def _tag(self, painter: QPainter, letter: str, box: QRect) -> None:
        dark = letter == "A"
        painter.setPen(QPen(on_page("ink"), 1))
        painter.setBrush(on_page("ink" if dark else "paper"))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(on_page("paper" if dark else "ink"))
        painter.setFont(font("label", 600))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), letter)

    def _words(self, painter: QPainter, take: TakeCard, line: QRect) -> None:
        bold = font("label", 600)
        painter.setFont(bold)
        painter.setPen(colour("ink"))
        painter.drawText(line, _LEFT, str(take.number))
        left = QFontMetrics(bold).horizontalAdvance(str(take.number)) + 6
        right = 0
        if take.chosen:
            painter.drawPixmap(line.right() - 14, line.top() + 4, mark("done", painter.device().devicePixelRatioF()))
            right = 18
        painter.setFont(font("label"))
        painter.setPen(colour("ink-3"))
        room = line.adjusted(left, 0, -right, 0)
        told = tell("takes.in_use") if take.chosen else about(take)
        painter.drawText(room, _LEFT, QFontMetrics(painter.font()).elidedText(told, Qt.TextElideMode.ElideRight, room.width()))


class TakeStrip(QListView):
    """`wanted` carries the id of a take that shall be used: clicked, or Enter."""

    wanted = Signal(object)

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.takes = TakeListModel()
        self.setModel(self.takes)
        self._delegate = _TakeDelegate(studio.thumbs)
        self.setItemDelegate(self._delegate)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setUniformItemSizes(True)
        self.setFixedHeight(height("take-strip"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setViewportMargins(12, 6, 12, 0)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setBackgroundRole(ROLES["chrome"])
        self.setAutoFillBackground(True)
        self.viewport().setBackgroundRole(ROLES["chrome"])
        say(self.setAccessibleName, "takes.name")
        self.clicked.connect(self._want)
        studio.thumbs.arrived.connect(lambda _names: self.viewport().update())

    def show_takes(self, takes: Sequence[TakeCard]) -> None:
        if list(takes) == self.takes.takes():
            return
        self.takes.reset(takes)
        row = self.takes.chosen_row()
        if row >= 0:
            self.setCurrentIndex(self.takes.index(row, 0))

    def tag(self, tags: Mapping[int, str]) -> None:
        """Letters on the takes that are compared, by their ids."""
        self._delegate.tags = tags
        self.viewport().update()

    def step(self, by: int) -> None:
        """Use the take before or after the one in use."""
        row = self.takes.chosen_row() + by
        if 0 <= row < self.takes.rowCount():
            self._want(self.takes.index(row, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._want(self.currentIndex())
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Single letters are shortcuts here."""

    def _want(self, index: QModelIndex) -> None:
        take: TakeCard | None = index.data(CARD)
        if take is not None and not take.chosen:
            self.wanted.emit(take.id)
