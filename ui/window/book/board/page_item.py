"""A page on the desk of the storyboard: its frames with roughs or pictures, its number, price and the corner one turns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.book.page import Box, Page
from app.store.views import PanelCard
from ui.window.book.panel_delegate import draw_rough
from ui.window.theme.colours import colour, on_page
from ui.window.theme.focus import draw_ring
from ui.window.theme.fonts import font
from ui.window.theme.icons import pixmap
from ui.window.theme.scale import scaled
from ui.words import tell, tell_n

_HANDLE = 8.0
_MOST_FITTED = 400
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass
class Shown:
    """What is shown on all pages: the same object for every page, looked at when one is painted."""

    picture: Callable[[PanelCard], QPixmap | None]
    rough: Callable[[PanelCard], QPixmap | None]
    price: Callable[[int], str]  # of so many panels
    current: int | None = None
    dragged: int | None = None
    drafts: frozenset[int] = frozenset()  # numbers of panels marked as drafts
    keyboard: bool = False
    cards: Mapping[int, PanelCard] | None = None  # by number
    fitted: dict[tuple[int, int, int], QPixmap] = field(default_factory=dict)  # pictures cut and scaled to their frames


class PageItem(QGraphicsItem):
    def __init__(self, page: Page, size: QSizeF, shown: Shown, *, turns: bool, corner_right: bool) -> None:
        super().__init__()
        self.page = page
        self._size, self._shown = size, shown
        self._turns, self._corner_right = turns, corner_right

    def boundingRect(self) -> QRectF:
        return QRectF(-8, -8, self._size.width() + 16, self._size.height() + 26 + scaled(20))

    def sheet(self) -> QRectF:
        return QRectF(QPointF(0, 0), self._size)

    def box(self, box: Box) -> QRectF:
        wide, high = self._size.width(), self._size.height()
        return QRectF(box.left * wide, box.top * high, box.width * wide, box.height * high)

    def panel_at(self, spot: QPointF) -> int | None:
        """The number of the panel at a place of the page."""
        return next((frame.panel for frame in self.page.frames if self.box(frame.box).contains(spot)), None)

    def card(self, number: int) -> PanelCard | None:
        return self._shown.cards.get(number) if self._shown.cards else None

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        sheet = self.sheet()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(sheet, on_page("paper"))
        painter.setPen(QPen(colour("control"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5))
        if self._turns:
            self._paint_corner(painter, sheet)
        for place, frame in enumerate(self.page.frames, 1):
            card = self.card(frame.panel)
            if card is not None:
                self._paint_frame(painter, self.box(frame.box), card, frame.panel, place)
        for frame in self.page.frames:
            card = self.card(frame.panel)
            if card is not None and card.id == self._shown.current:
                self._paint_chosen(painter, self.box(frame.box))
        self._paint_foot(painter, sheet)

    def _paint_frame(self, painter: QPainter, box: QRectF, card: PanelCard, number: int, place: int) -> None:
        picture = self._shown.picture(card) if card.picture else None
        painter.save()
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
        if card.id == self._shown.dragged:
            painter.setOpacity(0.25)
        elif number in self._shown.drafts:
            painter.setOpacity(0.45)
        pencil = None if picture is not None else self._shown.rough(card)
        if (shown := picture or pencil) is not None:
            painter.drawPixmap(box.topLeft(), self._fitted(shown, box.size(), painter))
        else:
            draw_rough(painter, box.toRect(), card)
        painter.restore()
        painter.setPen(QPen(on_page("ink"), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        self._paint_number(painter, box, place)
        if number in self._shown.drafts:
            _paint_draft(painter, box)
        elif card.stale:
            painter.drawPixmap(QPointF(box.right() - 18, box.top() + 4), pixmap("mark-stale", "warning", 2.0, 14))

    def _fitted(self, picture: QPixmap, room: QSizeF, painter: QPainter) -> QPixmap:
        """Covering the frame, cut at its sides; scaled once, because smoothly takes longer than showing it."""
        scale = painter.device().devicePixelRatioF() * painter.worldTransform().m11()
        size = (room * scale).toSize()
        key = picture.cacheKey(), size.width(), size.height()
        found = self._shown.fitted.get(key)
        if found is None:
            ways = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
            whole = picture.scaled(size, *ways)
            cut = QRect(QPoint(0, 0), size)
            cut.moveCenter(whole.rect().center())
            found = whole.copy(cut)
            found.setDevicePixelRatio(scale)
            if len(self._shown.fitted) > _MOST_FITTED:
                self._shown.fitted.clear()
            self._shown.fitted[key] = found
        return found

    def _paint_number(self, painter: QPainter, box: QRectF, place: int) -> None:
        wide = scaled(15)  # the circle grows with what stands in it
        circle = QRectF(box.left() + 5, box.top() + 5, wide, wide)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(on_page("ink"), 1))
        painter.setBrush(on_page("paper"))
        painter.drawEllipse(circle)
        painter.setFont(font("caption", 600))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(place))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_chosen(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(on_page("handle"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(-1, -1, 1, 1))
        painter.setPen(QPen(on_page("handle"), 1.2))
        painter.setBrush(on_page("paper"))
        half = _HANDLE / 2
        for x in (box.left(), box.center().x(), box.right()):
            for y in (box.top(), box.center().y(), box.bottom()):
                if QPointF(x, y) != box.center():
                    painter.drawRect(QRectF(x - half, y - half, _HANDLE, _HANDLE))
        if self._shown.keyboard:
            draw_ring(painter, box.adjusted(-6, -6, 6, 6), 4)

    def _paint_corner(self, painter: QPainter, sheet: QRectF) -> None:
        """Folded where one turns the page."""
        fold = 18.0
        corner = sheet.bottomRight() if self._corner_right else sheet.bottomLeft()
        by = -fold if self._corner_right else fold
        up, side = QPointF(corner.x(), corner.y() - fold), QPointF(corner.x() + by, corner.y())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("desk"))
        painter.drawPolygon(QPolygonF([up, corner, side]))
        painter.setPen(QPen(colour("control"), 1))
        painter.setBrush(on_page("progress-track"))
        painter.drawPolygon(QPolygonF([up, QPointF(side.x(), up.y()), side]))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_foot(self, painter: QPainter, sheet: QRectF) -> None:
        line = QRectF(sheet.left() + 2, sheet.bottom() + 6, sheet.width() - 10, scaled(20))
        painter.setFont(font("label", 600))
        painter.setPen(colour("ink"))
        number = str(self.page.number)
        painter.drawText(line, _LEFT, number)
        wide = painter.fontMetrics().horizontalAdvance(number) + 8
        painter.setFont(font("label"))
        painter.setPen(colour("ink-2"))
        painter.drawText(line, _RIGHT, self._shown.price(len(self.page.frames)))
        painter.drawText(line.adjusted(wide, 0, 0, 0), _LEFT, tell_n("board.panels", len(self.page.frames)))


class AddPageItem(QGraphicsItem):
    """The place behind the last page."""

    def __init__(self, size: QSizeF) -> None:
        super().__init__()
        self._size = size
        self.target = False  # a panel would be let go here

    def boundingRect(self) -> QRectF:
        return QRectF(QPointF(0, 0), self._size)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        painter.setPen(QPen(colour("shu-line" if self.target else "control"), 2 if self.target else 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = self.boundingRect().adjusted(1, 1, -1, -1)
        painter.drawRect(box)
        middle = box.center()
        painter.drawPixmap(QPointF(middle.x() - 8, middle.y() - 18), pixmap("plus", "ink-2", 2.0, 16))
        painter.setFont(font("label"))
        painter.setPen(colour("ink-2"))
        painter.drawText(QRectF(box.left(), middle.y() + 2, box.width(), 24), Qt.AlignmentFlag.AlignCenter, tell("board.add_page"))


def _paint_draft(painter: QPainter, box: QRectF) -> None:
    """The word, on the paper: no colour alone says it."""
    painter.setFont(font("caption", 600))
    told = tell("board.draft")
    wide = painter.fontMetrics().horizontalAdvance(told) + 10
    high = scaled(16)
    tag = QRectF(box.right() - wide - 3, box.bottom() - high - 3, wide, high)
    painter.fillRect(tag, on_page("ink"))
    painter.setPen(on_page("paper"))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, told)


def paint_ghost(painter: QPainter, picture: QPixmap, middle: QPoint) -> None:
    """What is dragged, under the mouse."""
    size = picture.deviceIndependentSize().toSize()
    box = QRect(middle - QPoint(size.width() // 2, size.height() // 2), size)
    painter.setOpacity(0.8)
    painter.drawPixmap(box.topLeft(), picture)
    painter.setPen(QPen(on_page("handle"), 2))
    painter.drawRect(box)
