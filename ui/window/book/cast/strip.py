"""Tiles in a row with a dashed one at the end that makes another: the sheets of a character, their looks by chapter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.window.kit.buttons import hover_tint
from ui.window.kit.speech import say
from ui.window.theme.colours import ROLES, colour, on_page, radius
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font, line_height
from ui.window.theme.icons import mark, pixmap

TILE = Qt.ItemDataRole.UserRole + 1
_NOWHERE = QModelIndex()
_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class Tile:
    """key: what it stands for, by the owner. picture: its name in the library. face: only the head of it.

    fills: its middle fills the tile. last: the icon of the tile that makes another.
    """

    key: int
    title: str
    about: str = ""
    picture: str = ""
    mark: str = ""
    chosen: bool = False
    face: bool = False
    fills: bool = False
    last: str = ""
    spoken: str = ""


class TileModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.tiles: list[Tile] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.tiles)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self.tiles):
            return None
        tile = self.tiles[index.row()]
        if role == TILE:
            return tile
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tile.spoken or f"{tile.title}. {tile.about}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{tile.title}\n{tile.about}".strip()
        return None

    def show(self, tiles: Sequence[Tile]) -> None:
        if list(tiles) == self.tiles:
            return
        if [tile.key for tile in tiles] == [tile.key for tile in self.tiles]:
            self.tiles = list(tiles)
            self.dataChanged.emit(self.index(0, 0), self.index(len(tiles) - 1, 0))
            return
        self.beginResetModel()
        self.tiles = list(tiles)
        self.endResetModel()


class _TileDelegate(QStyledItemDelegate):
    def __init__(self, picture_of: Callable[[Tile, QSize, float], QPixmap | None], picture: QSize) -> None:
        super().__init__()
        self._picture_of, self._picture = picture_of, picture

    @property
    def cell(self) -> QSize:
        return QSize(self._picture.width() + 24, self._picture.height() + line_height("label") + line_height("caption") + 19)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        tile: Tile = index.data(TILE)
        box = option.rect.adjusted(1, 4, -7, -4)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            draw_ring(painter, QRectF(box).adjusted(-2, -2, 2, 2), radius("card") + 2)
        if tile.last:
            self._maker(painter, tile, box, hot=bool(option.state & QStyle.StateFlag.State_MouseOver))
        else:
            self._card(painter, tile, box, hot=bool(option.state & QStyle.StateFlag.State_MouseOver))
        painter.restore()

    def _maker(self, painter: QPainter, tile: Tile, box: QRect, *, hot: bool) -> None:
        pen = QPen(colour("control"), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(hover_tint() if hot else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius("card"), radius("card"))
        painter.setPen(colour("ink-2"))
        painter.setFont(font("label"))
        room = box.adjusted(6, 4, -6, -4)
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        high = min(painter.fontMetrics().boundingRect(room, flags, tile.title).height(), room.height() - 22)
        top = room.top() + (room.height() - high - 22) // 2
        spot = QPoint(room.center().x() - 7, top)
        painter.drawPixmap(spot, pixmap(tile.last, "ink-2", painter.device().devicePixelRatioF()))
        painter.drawText(QRect(room.left(), top + 22, room.width(), high), flags, tile.title)

    def _card(self, painter: QPainter, tile: Tile, box: QRect, *, hot: bool) -> None:
        corner = radius("card")
        painter.setPen(QPen(colour("shu-line"), 2) if tile.chosen else QPen(colour("line"), 1))
        painter.setBrush(colour("shu-soft" if tile.chosen else "surface"))
        inset = 1 if tile.chosen else 0.5
        painter.drawRoundedRect(QRectF(box).adjusted(inset, inset, -inset, -inset), corner, corner)
        if hot and not tile.chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hover_tint())
            painter.drawRoundedRect(QRectF(box), corner, corner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        room = QRect(box.left() + 8, box.top() + 8, box.width() - 16, self._picture.height())
        self._art(painter, tile, room)
        first, second = line_height("label"), line_height("caption")
        line = QRect(room.left(), room.bottom() + 5, room.width(), first)
        if tile.mark:
            sign = mark(tile.mark, painter.device().devicePixelRatioF())
            painter.drawPixmap(line.right() - 13, line.top() + (first - 14) // 2, sign)
        self._line(painter, tile.title, font("label", 600), "ink", line.adjusted(0, 0, -18 if tile.mark else 0, 0))
        self._line(painter, tile.about, font("caption"), "ink-2", QRect(line.left(), line.bottom() + 1, line.width(), second))

    def _art(self, painter: QPainter, tile: Tile, room: QRect) -> None:
        painter.fillRect(room, on_page("paper"))
        ratio = painter.device().devicePixelRatioF()
        found = self._picture_of(tile, room.size() - QSize(2, 2), ratio) if tile.picture else None
        if found is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            if tile.fills and not tile.face:
                part = room.size().scaled(found.size(), Qt.AspectRatioMode.KeepAspectRatio)
                middle = QPoint((found.width() - part.width()) // 2, (found.height() - part.height()) // 3)
                painter.drawPixmap(room, found, QRect(middle, part))
            else:
                size = found.deviceIndependentSize().toSize().scaled(room.size() - QSize(2, 2), Qt.AspectRatioMode.KeepAspectRatio)
                spot = room.topLeft() + QPoint((room.width() - size.width()) // 2, (room.height() - size.height()) // 2)
                painter.drawPixmap(QRect(spot, size), found)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(room.adjusted(0, 0, -1, -1))

    def _line(self, painter: QPainter, text: str, face: Any, token: str, room: QRect) -> None:
        painter.setFont(face)
        painter.setPen(colour(token))
        painter.drawText(room, _MIDDLE, QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, room.width()))


class Strip(QListView):
    """`used` carries the key of a tile that was pressed; `more` asks for another; `dropped` the key of the one to delete."""

    used = Signal(object)
    more = Signal()
    deleted = Signal(object)

    def __init__(
        self, name: str, picture_of: Callable[[Tile, QSize, float], QPixmap | None], picture: QSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tiles = TileModel()
        self.setModel(self.tiles)
        self._painter = _TileDelegate(picture_of, picture)
        self.setItemDelegate(self._painter)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.viewport().setBackgroundRole(ROLES["desk"])
        say(self.setAccessibleName, name)
        self.clicked.connect(self._use)

    def sizeHint(self) -> QSize:
        return QSize(300, self._painter.cell.height() + 10)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def _use(self, index: QModelIndex) -> None:
        tile: Tile | None = index.data(TILE)
        if tile is None:
            return
        if tile.last:
            self.more.emit()
        else:
            self.used.emit(tile.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        tile: Tile | None = index.data(TILE)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self._use(index)
        elif event.key() == Qt.Key.Key_Delete and tile is not None and not tile.last:
            self.deleted.emit(tile.key)
        else:
            super().keyPressEvent(event)
