"""The books of the library as a list, the last tile being the place to drop a story."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen, QPixmap, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.store.views import BookCard
from ui.window.kit.buttons import hover_tint
from ui.window.pictures import Thumbs
from ui.window.theme.colours import colour, on_page, radius
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font
from ui.window.theme.icons import MARKS, mark, pixmap
from ui.window.theme.scale import scaled
from ui.words import tell, tell_n

CARD = Qt.ItemDataRole.UserRole + 1
_COVER = QSize(158, 224)


def cell() -> QSize:
    """A cover, and two lines of text below it."""
    return QSize(198, 264 + scaled(40))


_NOWHERE = QModelIndex()
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


def book_state(card: BookCard) -> tuple[str, str]:
    """Mark and words under a cover."""
    if card.stuck:
        return "failed", tell_n("library.book.stuck", card.stuck)
    if not card.panels:
        return "half", tell("library.book.planning")
    if card.drawn == card.panels:
        return "done", tell("library.book.finished")
    return "drawing", tell("library.book.panels", done=card.drawn, total=card.panels)


def day_words(moment: datetime) -> str:
    local, today = moment.astimezone().date(), datetime.now().astimezone().date()
    if local == today:
        return tell("library.today")
    return tell("library.yesterday") if (today - local).days == 1 else local.isoformat()


class BookListModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._cards: list[BookCard] = []
        self._tile = True  # the place to drop a story, after the books

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._cards) + self._tile

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._cards) + self._tile:
            return None
        card = self._cards[index.row()] if index.row() < len(self._cards) else None
        if role == CARD:
            return card
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return tell("library.tile") if card is None else f"{card.title}. {book_state(card)[1]}"
        if role == Qt.ItemDataRole.ToolTipRole and card is not None:
            return f"{card.title}\n{book_state(card)[1]}\n{_about(card)}"
        return None

    def cards(self) -> list[BookCard]:
        return list(self._cards)

    def index_of(self, book_id: int | None) -> QModelIndex:
        at = next((row for row, card in enumerate(self._cards) if card.id == book_id), -1)
        return self.index(at, 0) if at >= 0 else QModelIndex()

    def show(self, cards: Sequence[BookCard], *, tile: bool = True) -> None:
        if tile == self._tile and [card.id for card in cards] == [card.id for card in self._cards]:
            changed = [row for row, (new, old) in enumerate(zip(cards, self._cards, strict=True)) if new != old]
            self._cards = list(cards)
            if changed:
                self.dataChanged.emit(self.index(changed[0], 0), self.index(changed[-1], 0))
            return
        self.beginResetModel()
        self._cards, self._tile = list(cards), tile
        self.endResetModel()


class BookDelegate(QStyledItemDelegate):
    def __init__(self, thumbs: Thumbs) -> None:
        super().__init__()
        self._thumbs = thumbs
        self._covers: dict[str, tuple[QPixmap, bool]] = {}

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return cell()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        card: BookCard | None = index.data(CARD)
        box = option.rect.adjusted(5, 5, -5, -5)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = radius("card")
        if option.state & QStyle.StateFlag.State_Selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(colour("shu-line"), 2))
            painter.setBrush(colour("shu-soft"))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), corner, corner)
            draw_ring(painter, QRectF(box).adjusted(-2, -2, 2, 2), corner + 3)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hover_tint())
            painter.drawRoundedRect(QRectF(box), corner, corner)
        cover = QRect(QPoint(box.left() + (box.width() - _COVER.width()) // 2, box.top() + 10), _COVER)
        if card is None:
            _tile(painter, cover)
        else:
            self._cover(painter, card, cover)
            self._words(painter, card, QRect(cover.left(), cover.bottom() + 10, cover.width(), scaled(40)))
        painter.restore()

    def _cover(self, painter: QPainter, card: BookCard, box: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(box.translated(4, 4), colour("line"))
        art = self._art(card, box.size(), painter.device().devicePixelRatioF())
        dark = False
        if art is None:
            painter.fillRect(box, on_page("paper"))
            _story_lines(painter, box)
        else:
            painter.drawPixmap(box.topLeft(), art[0])
            dark = art[1]
        shade = QColor(0, 0, 0, 26)
        painter.fillRect(QRect(box.left(), box.top(), 5, box.height()), shade)
        _band(painter, card.title, box, dark=dark)
        painter.setPen(QPen(on_page("ink"), 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        if card.panels and card.drawn == card.panels and not card.stuck:
            _seal(painter, QRect(box.right() - 33, box.top() + 10, 24, 24))

    def _art(self, card: BookCard, size: QSize, ratio: float) -> tuple[QPixmap, bool] | None:
        """The cover picture, filling the cover, and whether its lower third is dark."""
        if card.cover is None:
            return None
        key = f"{card.cover} {ratio}"
        if key not in self._covers:
            whole = self._thumbs.large(card.cover)
            if whole is None:
                return None
            fitted = whole.scaled(size * ratio, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation)
            wanted = size * ratio
            left, top = (fitted.width() - wanted.width()) // 2, (fitted.height() - wanted.height()) // 2
            cut = fitted.copy(QRect(QPoint(left, top), wanted))
            third = cut.copy(0, cut.height() * 2 // 3, cut.width(), cut.height() // 3)
            low = third.toImage().scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation)
            cut.setDevicePixelRatio(ratio)
            self._covers[key] = (cut, low.pixelColor(0, 0).lightness() < 128)
        return self._covers[key]

    def _words(self, painter: QPainter, card: BookCard, line: QRect) -> None:
        state, words = book_state(card)
        painter.drawPixmap(line.left(), line.top() + 2, mark(state, painter.device().devicePixelRatioF()))
        painter.setFont(font("label"))
        painter.setPen(colour("failed" if state == "failed" else "ink-2"))
        _shortened(painter, QRect(line.left() + 21, line.top(), line.width() - 21, scaled(18)), words)
        painter.setPen(colour("ink-3"))
        painter.setFont(font("caption"))
        _shortened(painter, QRect(line.left(), line.top() + scaled(19), line.width(), scaled(16)), _about(card))


def _about(card: BookCard) -> str:
    pages = f" · {tell_n('library.book.pages', card.pages)}" if card.pages else ""
    return f"{day_words(card.changed)}{pages}"


def _shortened(painter: QPainter, room: QRect, text: str) -> None:
    painter.drawText(room, _LEFT, QFontMetrics(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, room.width()))


def _band(painter: QPainter, title: str, box: QRect, *, dark: bool) -> None:
    """The title on its band: ink under a dark cover, paper under a light one."""
    face = font("title")
    face.setPixelSize(scaled(14))
    painter.setFont(face)
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    lines = 1 if QFontMetrics(face).horizontalAdvance(title) <= box.width() - 24 else 2
    high = scaled(32 if lines == 1 else 48)
    band = QRect(box.left(), box.bottom() + 1 - high, box.width(), high)
    painter.fillRect(band, on_page("ink" if dark else "paper"))
    painter.fillRect(QRect(band.left(), band.top(), band.width(), 2), on_page("ink"))
    painter.setPen(on_page("paper" if dark else "ink"))
    room = QFontMetrics(face).elidedText(title, Qt.TextElideMode.ElideRight, (box.width() - 28) * lines)
    painter.drawText(QRectF(band.adjusted(12, 2, -10, 0)), room, option)


def _story_lines(painter: QPainter, box: QRect) -> None:
    """Text that is not drawn yet."""
    painter.setPen(QPen(on_page("rough-frame-light"), 1))
    for line in range(10):
        wide = (box.width() - 36) * (0.55 if line % 4 == 3 else 1.0)
        top = box.top() + 22 + line * 14
        painter.drawLine(box.left() + 20, top, round(box.left() + 20 + wide), top)


def _seal(painter: QPainter, box: QRect) -> None:
    """完: finished."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(on_page("handle"))
    painter.drawRoundedRect(QRectF(box), 3, 3)
    painter.setPen(on_page("paper"))
    face = font("title")
    face.setPixelSize(16)
    painter.setFont(face)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "完")
    painter.restore()


def _tile(painter: QPainter, box: QRect) -> None:
    pen = QPen(colour("control"), 1.5)
    pen.setDashPattern([7 / 1.5, 6 / 1.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(box), 4, 4)
    painter.drawPixmap(box.center() - QPoint(8, 24), pixmap("imp", "ink-2", painter.device().devicePixelRatioF()))
    painter.setFont(font("label"))
    painter.setPen(colour(MARKS["waiting"][1]))
    painter.drawText(box.adjusted(0, 24, 0, 0), Qt.AlignmentFlag.AlignCenter, tell("library.tile"))
