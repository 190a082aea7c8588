"""The focus ring: two pixels of ink, two pixels away from the control, for those who walk by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFocusFrame, QScrollArea, QWidget

from ui.window.theme.colours import colour

GAP = 4  # from the control's edge to the outer edge of the ring

BY_KEYBOARD = frozenset(
    {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason},
)


class FocusRing(QFocusFrame):
    """Lies over the parent of the control it is shown for; it never takes a click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("ink"), 2))
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(edge, 8, 8)


def draw_ring(painter: QPainter, around: QRectF, radius: float = 8) -> None:
    """The ring for things that are painted, not widgets: cards, rows."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour("ink"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(around, radius, radius)
    painter.restore()


def bring_into_view(widget: QWidget) -> None:
    """Qt scrolls to what Tab leads to within a column, not to what it leads to from outside of it."""
    holder = widget.parentWidget()
    while holder is not None:
        if isinstance(holder, QScrollArea) and holder.isAncestorOf(widget):
            holder.ensureWidgetVisible(widget, 0, 2 * GAP)
        holder = holder.parentWidget()


if TYPE_CHECKING:
    _Widget = QWidget
else:
    _Widget = object


class Ringed(_Widget):
    """Mixed into a control: shows the ring while it has the focus and the keyboard brought it there."""

    _ring: FocusRing | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in BY_KEYBOARD:
            if self._ring is None:
                self._ring = FocusRing(self)
            self._ring.setWidget(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._ring is not None:
            self._ring.setWidget(None)  # type: ignore[arg-type]  # Qt takes null here, its stubs do not say so
