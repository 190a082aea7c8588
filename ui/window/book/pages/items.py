"""What lies on the desk of pages: sheets as they were composed, balloons one can take hold of, the grips of what is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.book.page import Box, Page
from app.steps.show_page import ShownBalloon
from ui.window.book.pages.grips import Point, spots
from ui.window.book.pages.pictures import Composed
from ui.window.theme.colours import colour, on_page
from ui.window.theme.fonts import font

GRIP = 9.0  # pixels of the screen
TAIL = 11.0
_FOOT = 40.0


def rect(box: Box) -> QRectF:
    return QRectF(box.left, box.top, box.width, box.height)


def box_of(rectangle: QRectF) -> Box:
    return Box(rectangle.left(), rectangle.top(), rectangle.right(), rectangle.bottom())


class SheetItem(QGraphicsItem):
    """A page: as it was composed, or, until then, its frames with the small pictures there are."""

    def __init__(
        self, page: Page, box: Box, composed: Callable[[int], Composed | None], thumb: Callable[[int], QPixmap | None], *, quiet: bool
    ) -> None:
        """quiet: it is beside the ones that are worked on."""
        super().__init__()
        self.page, self.box, self.quiet = page, box, quiet
        self._composed, self._thumb = composed, thumb
        self.setPos(box.left, box.top)

    def boundingRect(self) -> QRectF:
        return QRectF(-2, -2, self.box.width + 4, self.box.height + _FOOT)

    def sheet(self) -> QRectF:
        return QRectF(QPointF(0, 0), QSizeF(self.box.width, self.box.height))

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        draw_sheet(painter, self.page, self.sheet(), self._composed(self.page.number), self._thumb)


def draw_sheet(painter: QPainter, page: Page, sheet: QRectF, composed: Composed | None, thumb: Callable[[int], QPixmap | None]) -> None:
    """As it was composed; until then its frames, with the small pictures there are."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if composed is not None:
        painter.drawPixmap(sheet, composed.pixmap, QRectF(composed.pixmap.rect()))
    else:
        _draw_frames(painter, page, sheet, thumb)
    painter.setPen(QPen(colour("control"), 0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(sheet)


def _draw_frames(painter: QPainter, page: Page, sheet: QRectF, thumb: Callable[[int], QPixmap | None]) -> None:
    painter.fillRect(sheet, on_page("paper"))
    for frame in page.frames:
        size = QSizeF(frame.box.width * sheet.width(), frame.box.height * sheet.height())
        room = QRectF(sheet.topLeft() + QPointF(frame.box.left * sheet.width(), frame.box.top * sheet.height()), size)
        picture = thumb(frame.panel)
        if picture is not None:
            covering = QSizeF(picture.size()).scaled(size, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            scale = picture.width() / covering.width()
            source = QRectF(0, 0, size.width() * scale, size.height() * scale)
            source.moveCenter(QRectF(picture.rect()).center())
            painter.drawPixmap(room, picture, source)
        painter.setPen(QPen(on_page("ink"), sheet.width() * 0.0032))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(room)


class BalloonItem(QGraphicsItem):
    """A place on a sheet that can be taken hold of; its ink is the sheet's. Seen when the mouse is over it."""

    def __init__(self, balloon: ShownBalloon, box: Box, sheet: SheetItem) -> None:
        """box: on the desk."""
        super().__init__()
        self.balloon, self.box, self.sheet = balloon, box, sheet
        self._hovered = False
        self.setAcceptHoverEvents(True)
        self.setZValue(1)

    @property
    def tail(self) -> Point | None:
        """Where its tail ends, on the desk."""
        if self.balloon.tail is None:
            return None
        x, y = self.balloon.tail
        page = self.sheet.box
        return page.left + x * page.width, page.top + y * page.height

    def put(self, box: Box) -> None:
        self.prepareGeometryChange()
        self.box = box

    def boundingRect(self) -> QRectF:
        return rect(self.box).adjusted(-3, -3, 3, 3)

    def set_hovered(self, *, hovered: bool) -> None:
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        if self._hovered:
            pen = QPen(on_page("handle"), 1.2)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect(self.box))


class GripsItem(QGraphicsItem):
    """Around what is chosen. While something is pulled only this moves, with a piece of the picture as its ghost."""

    def __init__(self) -> None:
        super().__init__()
        self.box: Box | None = None
        self.tail: Point | None = None
        self.squares = False
        self.keyboard = False
        self.ghost: QPixmap | None = None
        self.art: tuple[QPixmap, Box] | None = None  # a picture that is moved inside the box
        self._scale = 1.0
        self.setZValue(2)

    def show_around(self, box: Box | None, tail: Point | None = None, *, squares: bool = False, scale: float = 1.0) -> None:
        """scale: pixels of the screen a unit of the desk."""
        self.prepareGeometryChange()
        self.box, self.tail, self.squares, self._scale = box, tail, squares, max(0.01, scale)
        self.update()

    def boundingRect(self) -> QRectF:
        if self.box is None:
            return QRectF()
        around = rect(self.box)
        if self.tail is not None:
            around = around.united(QRectF(self.tail[0], self.tail[1], 1, 1))
        more = 16 / self._scale
        return around.adjusted(-more, -more, more, more)

    def paint(self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None) -> None:
        if self.box is None:
            return
        box = rect(self.box)
        self._paint_ghost(painter, box)
        pen = QPen(on_page("handle"), 1.6 if self.squares else 2.4)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box)
        if self.tail is not None:
            dashed = QPen(pen)
            dashed.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(dashed)
            painter.drawLine(box.center(), QPointF(*self.tail))
            painter.setPen(pen)
        painter.setBrush(on_page("paper"))
        if self.squares:
            half = GRIP / 2 / self._scale
            for x, y in spots(self.box).values():
                painter.drawRect(QRectF(x - half, y - half, 2 * half, 2 * half))
        if self.tail is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            half = TAIL / 2 / self._scale
            painter.drawEllipse(QPointF(*self.tail), half, half)
        if self.keyboard:
            self._paint_ring(painter, box)

    def _paint_ghost(self, painter: QPainter, box: QRectF) -> None:
        if self.art is not None:
            picture, where = self.art
            painter.save()
            painter.setClipRect(box)
            painter.fillRect(box, on_page("paper"))
            painter.drawPixmap(rect(where), picture, QRectF(picture.rect()))
            painter.restore()
        elif self.ghost is not None:
            painter.setOpacity(0.75)
            painter.drawPixmap(box, self.ghost, QRectF(self.ghost.rect()))
            painter.setOpacity(1.0)

    def _paint_ring(self, painter: QPainter, box: QRectF) -> None:
        away = 8 / self._scale
        pen = QPen(colour("ink"), 2)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(-away, -away, away, away), 4 / self._scale, 4 / self._scale)


def draw_number(painter: QPainter, under: QRectF, text: str) -> None:
    """A page's number, in pixels of the screen."""
    painter.setFont(font("label"))
    painter.setPen(colour("ink-2"))
    painter.drawText(under, Qt.AlignmentFlag.AlignCenter, text)
