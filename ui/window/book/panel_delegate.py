"""Draws a panel's card: picture, number, shot, takes, and the state where there is something to say."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from app.store.views import PanelCard
from ui.window.book.looks import look, number, state_words
from ui.window.book.panel_model import CARD, SHARE
from ui.window.kit.buttons import hover_tint
from ui.window.pictures import Thumbs
from ui.window.theme.colours import colour, on_page, radius, rough_frame
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font
from ui.window.theme.icons import MARKS, mark, pixmap
from ui.window.theme.scale import scaled
from ui.words import clock, tell

GAP = 6
BAR = 5
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _caption() -> int:
    return scaled(24)


def _state_line() -> int:
    return scaled(18)


def cell_size(width: int) -> QSize:
    """A card `width` wide, with the gap around it."""
    return QSize(width + GAP, round((width - 12) * 0.78) + 10 + _caption() + _state_line() + GAP)


class PanelDelegate(QStyledItemDelegate):
    def __init__(self, thumbs: Thumbs, drawn_since: Callable[[int], float | None], by_keyboard: Callable[[], bool]) -> None:
        super().__init__()
        self._thumbs, self._since, self._by_keyboard = thumbs, drawn_since, by_keyboard
        self._scaled: dict[tuple[str, int, int], QPixmap] = {}

    def forget(self) -> None:
        """After a change of size or screen the scaled pictures are of no use."""
        self._scaled.clear()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        card: PanelCard = index.data(CARD)
        box = option.rect.adjusted(GAP // 2, GAP // 2, -GAP // 2, -GAP // 2)
        painter.save()
        self._ground(painter, box, option)
        room = box.adjusted(6, 6, -6, -_caption() - _state_line() - 4)
        picture = self._picture(painter, card, room)
        state = look(card)
        if state == "drawing":
            self._progress(painter, picture, index.data(SHARE))
        self._caption(painter, card, QRect(room.left() + 2, room.bottom() + 3, room.width() - 4, _caption() - 2))
        self._state(painter, card, state, QRect(room.left() + 2, room.bottom() + _caption(), room.width() - 4, _state_line()))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return option.decorationSize

    def _ground(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        corner = radius("card")
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(colour("shu-line"), 2))
            painter.setBrush(colour("shu-soft"))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), corner, corner)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(hover_tint())
            painter.drawRoundedRect(QRectF(box), corner, corner)
        if option.state & QStyle.StateFlag.State_HasFocus and self._by_keyboard():
            draw_ring(painter, QRectF(box).adjusted(-2, -2, 2, 2), corner + 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _picture(self, painter: QPainter, card: PanelCard, room: QRect) -> QRect:
        """The take, or grey paper in its place and size until it is there."""
        ratio = card.panel.ratio
        size = QSize(ratio.width, ratio.height).scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        corner = QPoint(room.left() + (room.width() - size.width()) // 2, room.bottom() + 1 - size.height())
        box = QRect(corner, size)
        whole = self._thumbs.pixmap(card.picture) if card.picture else None
        if whole is not None:
            painter.drawPixmap(box.topLeft(), self._fit(card.picture or "", whole, size, painter.device().devicePixelRatioF()))
            self._frame(painter, box, drawn=True)
        else:
            painter.fillRect(box, colour("surface") if card.picture else on_page("paper"))
            if not card.picture:
                painter.setOpacity(0.6)
                draw_rough(painter, box, card)
                painter.setOpacity(1.0)
            self._frame(painter, box, drawn=False)
        return box

    def _fit(self, name: str, whole: QPixmap, size: QSize, ratio: float) -> QPixmap:
        key = (name, size.width(), size.height())
        found = self._scaled.get(key)
        if found is None:
            found = whole.scaled(size * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
            found.setDevicePixelRatio(ratio)
            if len(self._scaled) > 600:
                self._scaled.clear()
            self._scaled[key] = found
        return found

    def _frame(self, painter: QPainter, box: QRect, *, drawn: bool) -> None:
        width = 2 if drawn else 1
        painter.setPen(QPen(on_page("ink") if drawn else rough_frame(), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = width / 2
        painter.drawRect(QRectF(box).adjusted(inset, inset, -inset, -inset))

    def _progress(self, painter: QPainter, picture: QRect, share: float | None) -> None:
        bar = QRect(picture.left() + 1, picture.bottom() - BAR, picture.width() - 2, BAR)
        painter.fillRect(bar, on_page("progress-track"))
        painter.fillRect(QRect(bar.topLeft(), QSize(round(bar.width() * (0.5 if share is None else share)), BAR)), on_page("ink"))

    def _caption(self, painter: QPainter, card: PanelCard, line: QRect) -> None:
        bold = font("label", 600)
        painter.setFont(bold)
        painter.setPen(colour("ink"))
        told = number(card)
        painter.drawText(line, _LEFT, told)
        left = QFontMetrics(bold).horizontalAdvance(told) + 8
        right = 0
        if card.takes > 1:
            right = 34
            count = str(card.takes)
            painter.setFont(font("caption"))
            painter.setPen(colour("ink-2"))
            painter.drawText(line, _RIGHT, count)
            wide = QFontMetrics(painter.font()).horizontalAdvance(count)
            spot = QPoint(line.right() - wide - 15, line.top() + (line.height() - 12) // 2)
            painter.drawPixmap(spot, pixmap("copy", "ink-2", painter.device().devicePixelRatioF(), 12))
        painter.setFont(font("label"))
        painter.setPen(colour("ink-3"))
        shot = tell(f"shot.{card.panel.shot}")
        room = line.adjusted(left, 0, -right, 0)
        painter.drawText(room, _LEFT, QFontMetrics(painter.font()).elidedText(shot, Qt.TextElideMode.ElideRight, room.width()))

    def _state(self, painter: QPainter, card: PanelCard, state: str, line: QRect) -> None:
        words = state_words(card)
        if not words:
            return
        since = self._since(card.id) if state == "drawing" else None
        if since is not None:
            words = f"{words} · {clock(time.monotonic() - since)}"
        painter.drawPixmap(line.left(), line.top() + (line.height() - 16) // 2, mark(state, painter.device().devicePixelRatioF()))
        painter.setFont(font("label"))
        painter.setPen(colour("ink-2" if state in ("waiting", "cancelled") else MARKS[state][1]))
        room = line.adjusted(20, 0, 0, 0)
        painter.drawText(room, _LEFT, QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, room.width()))


def draw_rough(painter: QPainter, box: QRect, card: PanelCard) -> None:
    """A storyboard rough: where the figures will stand, by shot and number of actors. Pencil lines, no more."""
    painter.save()
    painter.setClipRect(box)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(rough_frame(), 1.4))
    figures = min(3, len(card.panel.actors))
    share = {"extreme_wide": 0.10, "wide": 0.16, "medium": 0.26, "close_up": 0.46, "extreme_close_up": 0.8, "insert": 0.3}[card.panel.shot]
    head = box.height() * share
    ground = box.bottom() - box.height() * 0.14
    painter.drawLine(QPoint(box.left(), round(ground)), QPoint(box.right(), round(ground)))
    for one in range(figures):
        middle = box.left() + box.width() * (one + 1) / (figures + 1)
        top = max(box.top() + box.height() * 0.08, ground - head * 4.2) if share < 0.2 else box.top() + box.height() * 0.12
        painter.drawEllipse(QRectF(middle - head * 0.42, top, head * 0.84, head))
        painter.drawLine(QPoint(round(middle), round(top)), QPoint(round(middle), round(top + head)))
        shoulders = QRectF(middle - head * 0.9, top + head * 1.08, head * 1.8, head * 3.4)
        painter.drawRoundedRect(shoulders, head * 0.5, head * 0.5)
    if not figures:
        painter.drawEllipse(QRectF(box.center().x() - head, box.center().y() - head * 0.6, head * 2, head * 1.2))
    painter.restore()
