"""The panels somebody is in, as small pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.store.views import PanelCard
from ui.window.kit.speech import say
from ui.window.pictures import Thumbs
from ui.window.theme.colours import ROLES, colour, on_page
from ui.words import tell

_CARD = Qt.ItemDataRole.UserRole + 1
_CELL, _BELOW = 52, 4  # below a picture that shows what was there is a bar, beside the word in its tooltip
_ROWS = 3
_NOWHERE = QModelIndex()


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.cards: list[PanelCard] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.cards)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.cards):
            return None
        card = self.cards[index.row()]
        if role == _CARD:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            stale = f" {tell('cast.panel.stale')}" if card.stale and card.picture else ""
            return f"{tell('panel.number', page=card.page, place=card.place)}{stale}"
        return None

    def show(self, cards: Sequence[PanelCard]) -> None:
        same = [card.id for card in cards] == [card.id for card in self.cards]
        if same:
            self.cards = list(cards)
            if cards:
                self.dataChanged.emit(self.index(0, 0), self.index(len(cards) - 1, 0))
            return
        self.beginResetModel()
        self.cards = list(cards)
        self.endResetModel()


class _Delegate(QStyledItemDelegate):
    def __init__(self, thumbs: Thumbs) -> None:
        super().__init__()
        self._thumbs = thumbs

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(_CELL, _CELL + _BELOW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        card: PanelCard = index.data(_CARD)
        box = option.rect.adjusted(2, 2, -2, -2 - _BELOW)
        painter.save()
        painter.fillRect(box, on_page("paper"))
        picture = self._thumbs.pixmap(card.picture) if card.picture else None
        if picture is not None:
            side = min(picture.width(), picture.height())
            middle = QRect((picture.width() - side) // 2, (picture.height() - side) // 2, side, side)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(box, picture, middle)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        pen = QPen(colour("shu-line") if focused else on_page("ink") if card.picture else colour("control"), 2 if card.picture else 1)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        if not card.picture:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRect(box.adjusted(1, 1, -1, -1))
        if card.stale and card.picture:
            painter.fillRect(QRect(box.left(), box.bottom() + 2, box.width(), _BELOW - 1), colour("warning"))
        painter.restore()


class PanelThumbs(QListView):
    """`wanted` carries the id of a panel that shall be looked at."""

    wanted = Signal(object)

    def __init__(self, thumbs: Thumbs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panels = _Model()
        self.setModel(self.panels)
        self._painter = _Delegate(thumbs)
        self.setItemDelegate(self._painter)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setGridSize(QSize(_CELL, _CELL + _BELOW))
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setBackgroundRole(ROLES["chrome"])
        say(self.setAccessibleName, "cast.appears")
        self.clicked.connect(self._want)
        thumbs.arrived.connect(lambda _names: self.viewport().update())

    def show_panels(self, cards: Sequence[PanelCard]) -> None:
        self.panels.show(cards)
        self._fit()

    def _fit(self) -> None:
        across = max(1, (self.width() - 2) // _CELL)
        rows = -(-len(self.panels.cards) // across)
        policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded if rows > _ROWS else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        self.setVerticalScrollBarPolicy(policy)
        self.setFixedHeight(max(1, min(_ROWS, rows)) * (_CELL + _BELOW) + 2)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit()

    def _want(self, index: QModelIndex) -> None:
        card: PanelCard | None = index.data(_CARD)
        if card is not None:
            self.wanted.emit(card.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._want(self.currentIndex())
        else:
            super().keyPressEvent(event)
