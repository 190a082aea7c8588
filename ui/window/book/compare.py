"""Two takes of a panel in one picture: a divider to slide, side by side, or one after the other."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.window.kit.grounds import Ground
from ui.window.theme.colours import on_page
from ui.window.theme.focus import Ringed
from ui.window.theme.fonts import font
from ui.words import tell

_EDGE, _GRIP, _GAP = 24, 34, 12
_BLINK_MS = 700
_STEPS = {Qt.Key.Key_Left: -0.01, Qt.Key.Key_Right: 0.01}


class Way(StrEnum):
    SLIDE = "slide"
    BESIDE = "beside"
    BLINK = "blink"


class Compare(Ringed, Ground):
    """A is on the left of the divider, B, the take in use, on the right. Pictures of another shape are fitted into that of B."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("desk", parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(160)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._whole: dict[str, QPixmap] = {}
        self._fitted: dict[str, QPixmap] = {}
        self._tags = {"A": "A", "B": "B"}
        self._way = Way.SLIDE
        self._share = 0.5
        self._blinked = False
        self._held = False
        self._blink = QTimer(self)
        self._blink.setInterval(_BLINK_MS)
        self._blink.timeout.connect(self._turn)
        self._name()

    # what is compared

    def show_pictures(self, first: QPixmap | None, second: QPixmap | None) -> None:
        """A null picture is paper until it comes."""
        self._whole = {name: one for name, one in (("A", first), ("B", second)) if one is not None and not one.isNull()}
        self._refit()

    def set_tags(self, first: str, second: str) -> None:
        self._tags = {"A": first, "B": second}
        self._name()
        self.update()

    @property
    def way(self) -> Way:
        return self._way

    def set_way(self, way: Way) -> None:
        self._way, self._blinked = way, False
        self._blink.start() if way is Way.BLINK else self._blink.stop()
        self._refit()

    @property
    def share(self) -> float:
        """How much of the width shows A, 0 to 1."""
        return self._share

    def set_share(self, share: float) -> None:
        share = min(1.0, max(0.0, share))
        if share == self._share:
            return
        before, self._share = self._divider(), share
        low, high = sorted((before, self._divider()))
        box = self._boxes()["B"]
        self.update(QRect(low - _GRIP, box.top() - 2, high - low + 2 * _GRIP, box.height() + 4))  # only the strip it crossed
        self._name()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def _name(self) -> None:
        self.setAccessibleName(tell("compare.spoken", a=self._tags["A"], b=self._tags["B"], percent=round(self._share * 100)))

    def _turn(self) -> None:
        self._blinked = not self._blinked
        self.update()

    # where it is

    def _boxes(self) -> dict[str, QRect]:
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        if self._way is not Way.BESIDE:
            box = _within(room, self._shape())
            return {"A": box, "B": box}
        half = QSize((room.width() - _GAP) // 2, room.height())
        left, right = QRect(room.topLeft(), half), QRect(QPoint(room.right() - half.width() + 1, room.top()), half)
        return {"A": _within(left, self._shape("A")), "B": _within(right, self._shape())}

    def _shape(self, name: str = "B") -> QSize:
        known = self._whole.get(name) or self._whole.get("B") or self._whole.get("A")
        return known.size() if known is not None else QSize(3, 4)

    def _divider(self) -> int:
        box = self._boxes()["B"]
        return box.left() + round(box.width() * self._share)

    def _refit(self) -> None:
        self._fitted.clear()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._refit()

    # painting

    def _picture(self, name: str, box: QRect) -> QPixmap | None:
        whole = self._whole.get(name)
        if whole is not None and name not in self._fitted:
            ratio = self.devicePixelRatioF()
            made = whole.scaled(box.size() * ratio, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
            made.setDevicePixelRatio(ratio)
            self._fitted[name] = made
        return self._fitted.get(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        boxes = self._boxes()
        if self._way is Way.SLIDE:
            self._paint_slide(painter, boxes["B"])
        elif self._way is Way.BESIDE:
            for name, box in boxes.items():
                self._paint_one(painter, name, box)
        else:
            self._paint_one(painter, "A" if self._blinked else "B", boxes["B"])

    def _paint_slide(self, painter: QPainter, box: QRect) -> None:
        at = self._divider()
        self._paint_one(painter, "B", box)
        painter.save()
        painter.setClipRect(QRect(box.topLeft(), QSize(at - box.left(), box.height())))
        self._paint_one(painter, "A", box)
        painter.restore()
        painter.fillRect(QRect(at - 2, box.top(), 3, box.height()), on_page("paper"))
        painter.fillRect(QRect(at + 1, box.top(), 1, box.height()), on_page("ink"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        grip = QRectF(at - _GRIP / 2, box.center().y() - _GRIP / 2, _GRIP, _GRIP)
        painter.setBrush(on_page("paper"))
        painter.setPen(QPen(on_page("ink"), 1.5))
        painter.drawEllipse(grip)
        for sign in (-1, 1):
            tip = grip.center() + QPointF(sign * 9, 0)
            painter.drawPolyline([tip + QPointF(-sign * 4, -5), tip, tip + QPointF(-sign * 4, 5)])

    def _paint_one(self, painter: QPainter, name: str, box: QRect) -> None:
        picture = self._picture(name, box)
        if picture is None:
            painter.fillRect(box, on_page("paper"))
        else:
            painter.drawPixmap(box.topLeft(), picture)
        painter.setPen(QPen(on_page("ink"), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap, Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(1, 1, -1, -1))
        self._paint_tag(painter, name, box)

    def _paint_tag(self, painter: QPainter, name: str, box: QRect) -> None:
        """The only letters on art besides the lettering: which is which."""
        painter.setFont(font("label", 600))
        words = self._tags[name]
        wide = painter.fontMetrics().horizontalAdvance(words) + 16
        left = box.left() + 12 if name == "A" else box.right() - 12 - wide
        high = painter.fontMetrics().height() + 6
        tag = QRect(left, box.bottom() - 12 - high, wide, high)  # narration stands on top
        dark = name == "A"
        painter.setPen(QPen(on_page("ink"), 1.5))
        painter.setBrush(on_page("ink" if dark else "paper"))
        painter.drawRoundedRect(QRectF(tag), 3, 3)
        painter.setPen(on_page("paper" if dark else "ink"))
        painter.drawText(tag, int(Qt.AlignmentFlag.AlignCenter), words)

    # by hand

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if self._way is Way.SLIDE and event.button() is Qt.MouseButton.LeftButton:
            self._held = True
            self._drag(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self._drag(event.position())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._held = False

    def _drag(self, spot: QPointF) -> None:
        box = self._boxes()["B"]
        self.set_share((spot.x() - box.left()) / max(1, box.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if self._way is not Way.SLIDE or not (step or event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End)):
            super().keyPressEvent(event)
        elif step:
            self.set_share(self._share + step * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        else:
            self.set_share(0.0 if event.key() == Qt.Key.Key_Home else 1.0)


def _within(room: QRect, shape: QSize) -> QRect:
    size = shape.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
    return QRect(room.topLeft() + QPoint((room.width() - size.width()) // 2, (room.height() - size.height()) // 2), size)
