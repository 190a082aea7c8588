"""The ink ribbon: one cell a panel, filled with ink as the book is drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from ui.window.theme.colours import colour
from ui.window.theme.icons import MARKS
from ui.words import tell

MOST_CELLS = 400
CELL = 6
_WORST = ("failed", "refused", "unknown", "stale", "drawing", "waiting", "cancelled", "done")


def runs(states: Sequence[str], most: int) -> list[str]:
    """At most `most` cells; each stands for a run of panels and shows the worst state in it."""
    if len(states) <= most:
        return list(states)
    ends = [round(len(states) * (at + 1) / most) for at in range(most)]
    starts = [0, *ends[:-1]]
    return [min(set(states[start:end]), key=_WORST.index) for start, end in zip(starts, ends, strict=True)]


class InkRibbon(QWidget):
    """`pressed` carries the number of the panel clicked, from 1."""

    pressed = Signal(object)
    _states: tuple[str, ...] = ()  # known before Qt first tells of a change

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._painted: QPixmap | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._name()

    def set_states(self, states: Sequence[str]) -> None:
        now = tuple(states)
        if now == self._states:
            return
        resized = len(now) != len(self._states)
        self._states = now
        self._painted = None
        self._name()
        if resized:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(60, min(240, len(self._states) * (CELL + 1))), 18)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 18)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._painted = None
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.LanguageChange):
            self._painted = None
            self._name()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._painted is None and self._states:
            self._painted = self._paint()
        if self._painted is not None:
            QPainter(self).drawPixmap(0, 0, self._painted)

    def _paint(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        cells = runs(self._states, min(MOST_CELLS, max(1, self.width() // 2)))
        wide = min(self.width() / len(cells), float(CELL + 1))
        gap = 1 if wide >= 3 else 0
        for at, state in enumerate(cells):
            box = QRectF(at * wide, 3, wide - gap, 9)
            painter.fillRect(box, colour("line"))
            if state == "done":
                painter.fillRect(box, colour("ink"))
            elif state == "drawing":
                painter.fillRect(box.adjusted(0, 5, 0, 0), colour("ink"))
            elif state in ("failed", "refused", "unknown", "stale"):
                tone = colour(MARKS[state][1])
                painter.fillRect(box, tone)
                painter.setBrush(tone)
                painter.setPen(tone)
                foot = QPointF(box.center().x(), 13.5)
                painter.drawPolygon(QPolygonF([foot, foot + QPointF(-2, 3), foot + QPointF(2, 3)]))
        painter.end()
        return picture

    def _panel_at(self, spot: QPoint) -> int | None:
        if not self._states:
            return None
        cells = min(len(self._states), MOST_CELLS, max(1, self.width() // 2))
        wide = min(self.width() / cells, float(CELL + 1))
        cell = int(spot.x() / wide)
        return round(cell * len(self._states) / cells) + 1 if 0 <= cell < cells else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        panel = self._panel_at(event.position().toPoint())
        if panel is not None:
            told = tell("ribbon.panel", n=panel, state=tell(f"state.{self._states[panel - 1]}"))
            QToolTip.showText(event.globalPosition().toPoint(), told, self, QRect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        panel = self._panel_at(event.position().toPoint())
        if panel is not None:
            self.pressed.emit(panel)

    def _name(self) -> None:
        done = self._states.count("done") + self._states.count("stale")
        self.setAccessibleName(tell("ribbon.name", done=done, total=len(self._states)))
