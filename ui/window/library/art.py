"""The drawing of the first screen: a page of text that becomes a page of manga. Drawn once, then kept."""

from __future__ import annotations

from functools import lru_cache
from random import Random

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

INK, PAPER, GREY = QColor("#141311"), QColor("#FFFFFF"), QColor("#B9B4AA")


@lru_cache(maxsize=4)
def page_art(ratio: float) -> QPixmap:
    picture = QPixmap(round(230 * ratio), round(230 * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _text_page(painter)
    _manga_page(painter)
    painter.end()
    return picture


@lru_cache(maxsize=16)
def sample_art(name: str, ratio: float) -> QPixmap:
    """A small cover for a sample story, 72 x 108."""
    picture = QPixmap(round(72 * ratio), round(108 * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(PAPER)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(1, 1, 70, 106)
    {"rain-courier": _courier, "paper-kite": _kite, "moon-mender": _moon}.get(name, _face)(painter, box)
    painter.end()
    return picture


def _courier(painter: QPainter, box: QRectF) -> None:
    _town_at_night(painter, QRectF(box.left(), box.top(), box.width(), 44))
    _face(painter, QRectF(box.left(), box.top() + 44, box.width(), box.height() - 44))
    _frame(painter, box)


def _kite(painter: QPainter, box: QRectF) -> None:
    painter.setClipRect(box)
    painter.fillRect(box, PAPER)
    painter.setPen(QPen(INK, 1))
    for high, left in ((22, 6), (38, 34), (54, 10)):
        painter.drawArc(QRectF(left, high, 26, 10), 0, 180 * 16)
    middle = QPointF(box.center().x() + 6, 34)
    painter.setBrush(INK)
    painter.drawPolygon(QPolygonF([middle + corner for corner in (QPointF(0, -20), QPointF(16, 0), QPointF(0, 24), QPointF(-16, 0))]))
    painter.setBrush(PAPER)
    for side in (-1, 1):
        painter.drawEllipse(middle + QPointF(side * 6, -1), 3.2, 3.2)
    painter.drawPolyline([middle + QPointF(0, 24), QPointF(30, 74), QPointF(20, 92)])
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(INK)
    painter.drawEllipse(QPointF(14, 112), 60, 22)
    painter.drawEllipse(QPointF(20, 88), 4, 4)
    painter.drawRoundedRect(QRectF(16.5, 91, 7, 12), 3, 3)
    _frame(painter, box)


def _moon(painter: QPainter, box: QRectF) -> None:
    painter.setClipRect(box)
    painter.fillRect(box, INK)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PAPER)
    painter.drawEllipse(QPointF(box.center().x(), 42), 25, 25)
    painter.setBrush(INK)
    painter.drawPolygon(QPolygonF([QPointF(40, 14), QPointF(66, 20), QPointF(50, 40), QPointF(44, 30)]))
    painter.setBrush(PAPER)
    chance = Random(5)
    for _ in range(18):
        painter.drawEllipse(QPointF(chance.uniform(2, 70), chance.uniform(2, 76)), 0.7, 0.7)
    painter.setPen(QPen(PAPER, 1))
    for line in range(6):
        wide = 30 - line * 4
        painter.drawLine(QPointF(36 - wide, 84 + line * 4), QPointF(36 + wide, 84 + line * 4))
    _frame(painter, box)


def _text_page(painter: QPainter) -> None:
    painter.save()
    painter.translate(12, 22)
    painter.rotate(-5)
    painter.setPen(QPen(GREY, 1))
    painter.setBrush(PAPER)
    painter.drawRect(QRectF(0, 0, 140, 198))
    painter.setPen(QPen(GREY, 2))
    for line in range(11):
        painter.drawLine(QPointF(18, 26 + line * 13), QPointF(60 + (line * 37) % 55, 26 + line * 13))
    painter.restore()


def _manga_page(painter: QPainter) -> None:
    painter.save()
    painter.translate(74, 18)
    painter.rotate(4)
    painter.setPen(QPen(GREY, 1))
    painter.setBrush(PAPER)
    painter.drawRect(QRectF(0, 0, 138, 194))
    _town_at_night(painter, QRectF(8, 8, 122, 66))
    _face(painter, QRectF(8, 79, 72, 62))
    _letter(painter, QRectF(85, 79, 45, 62))
    _speed(painter, QRectF(8, 146, 122, 40))
    painter.restore()


def _frame(painter: QPainter, box: QRectF) -> None:
    painter.setClipping(False)
    painter.setPen(QPen(INK, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def _town_at_night(painter: QPainter, box: QRectF) -> None:
    painter.setClipRect(box)
    painter.fillRect(box, INK)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PAPER)
    painter.drawEllipse(QPointF(box.right() - 30, box.top() + 22), 15, 15)
    chance = Random(7)
    left = box.left()
    while left < box.right():
        wide, high = chance.uniform(14, 24), chance.uniform(16, 36)
        house = QRectF(left, box.bottom() - high, wide, high)
        painter.setBrush(PAPER)
        painter.setPen(QPen(INK, 1.2))
        painter.drawRect(house)
        for column in range(2):
            for row in range(int(high // 10)):
                painter.fillRect(QRectF(house.left() + 4 + column * 8, house.top() + 4 + row * 9, 4, 5), INK)
        left += wide
    painter.setPen(QPen(PAPER, 0.7))
    for _ in range(26):
        spot = QPointF(chance.uniform(box.left(), box.right()), chance.uniform(box.top(), box.bottom() - 20))
        painter.drawLine(spot, spot + QPointF(-3, 10))
    _frame(painter, box)


def _face(painter: QPainter, box: QRectF) -> None:
    painter.setClipRect(box)
    painter.fillRect(box, PAPER)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(INK)
    for row in range(16):  # a screen of dots, thinning downwards
        size = max(0.0, 1.5 - row * 0.09)
        for column in range(20):
            painter.drawEllipse(QPointF(box.left() + column * 4 + (row % 2) * 2, box.top() + row * 4), size, size)
    middle = box.center() + QPointF(0, 4)
    painter.drawRoundedRect(QRectF(middle.x() - 20, middle.y() - 25, 40, 50), 18, 18)
    painter.setBrush(PAPER)
    painter.drawEllipse(middle + QPointF(0, 3), 14, 17)
    painter.setBrush(INK)
    fringe = (QPointF(-15, -4), QPointF(15, -4), QPointF(9, -20), QPointF(-9, -20))
    painter.drawPolygon(QPolygonF([middle + corner for corner in fringe]))
    for side in (-1, 1):
        painter.drawEllipse(middle + QPointF(side * 6, 4), 2.0, 2.8)
    painter.setPen(QPen(INK, 1.2))
    painter.drawLine(middle + QPointF(-3, 13), middle + QPointF(3, 12))
    _frame(painter, box)


def _letter(painter: QPainter, box: QRectF) -> None:
    painter.setClipRect(box)
    painter.fillRect(box, QColor("#D8D4CC"))
    painter.save()
    painter.translate(box.center())
    painter.rotate(-10)
    painter.setPen(QPen(INK, 1.4))
    painter.setBrush(PAPER)
    paper = QRectF(-18, -12, 36, 24)
    painter.drawRect(paper)
    painter.drawPolyline([paper.topLeft(), QPointF(0, 3), paper.topRight()])
    painter.setBrush(INK)
    painter.drawEllipse(QPointF(0, 3), 4, 4)
    painter.restore()
    _frame(painter, box)


def _speed(painter: QPainter, box: QRectF) -> None:
    painter.setClipRect(box)
    painter.fillRect(box, PAPER)
    chance = Random(3)
    painter.setPen(QPen(INK, 1.1))
    for _ in range(30):
        high = chance.uniform(box.top(), box.bottom())
        start = chance.uniform(box.left() - 30, box.left() + 70)
        painter.drawLine(QPointF(start, high), QPointF(start + chance.uniform(20, 60), high))
    runner = QPointF(box.right() - 36, box.center().y())
    painter.setBrush(INK)
    painter.drawEllipse(runner + QPointF(8, -10), 6, 6)
    painter.setPen(QPen(INK, 5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.drawLine(runner + QPointF(4, -3), runner + QPointF(-5, 7))
    painter.setPen(QPen(INK, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    for foot in (QPointF(8, 14), QPointF(-18, 14)):
        painter.drawLine(runner + QPointF(-5, 7), runner + foot)
    painter.drawLine(runner + QPointF(3, -1), runner + QPointF(16, 4))
    _frame(painter, box)
