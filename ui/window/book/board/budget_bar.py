"""The bar over the desk that says for how much it shall be drawn; moving it counts again at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QHBoxLayout, QSlider, QVBoxLayout, QWidget

from app.book.budget import Shares
from ui.money import dollars
from ui.window.book.board.offer import DrawOffer
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Card, column, row
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.theme.colours import colour
from ui.window.theme.focus import BY_KEYBOARD, draw_ring
from ui.words import tell, tell_n

_GRIP = 16


class SumSlider(QSlider):
    """From nothing to all panels, one panel a step; ink up to where it stands."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._ringed = False
        self.setMinimumWidth(140)
        self.setFixedHeight(24)
        say(self.setAccessibleName, "board.within")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, room = self.height() // 2, self.width() - _GRIP
        span = max(1, self.maximum() - self.minimum())
        at = _GRIP // 2 + round(room * (self.value() - self.minimum()) / span)
        painter.fillRect(_GRIP // 2, middle - 2, room, 4, colour("line"))
        painter.fillRect(_GRIP // 2, middle - 2, at - _GRIP // 2, 4, colour("ink"))
        painter.setPen(QPen(colour("control"), 1))
        for share in (0.25, 0.5, 0.75, 1.0):
            x = _GRIP // 2 + round(room * share)
            painter.drawLine(x, middle - 5, x, middle + 5)
        painter.setPen(QPen(colour("ink"), 2))
        painter.setBrush(colour("raised"))
        painter.drawEllipse(at - _GRIP // 2 + 1, middle - _GRIP // 2 + 1, _GRIP - 2, _GRIP - 2)
        if self._ringed:
            draw_ring(painter, self.rect().adjusted(1, 1, -1, -1).toRectF(), 6)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._ringed = event.reason() in BY_KEYBOARD
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._ringed = False
        self.update()


class BudgetBar(Card):
    """`moved`: another sum. `marked` says whether the drafts shall be shown on the desk."""

    moved = Signal()
    marked = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("raised", "line", parent=parent)
        self._offer = DrawOffer()
        self._shares = Shares((), ())
        self.slider = SumSlider()
        self.show_them = Button("board.show_drafts", Kind.QUIET, size="control-small")
        self.show_them.setCheckable(True)
        self._sum, self._all = Text(role="section"), Text(role="caption", colour="ink-3")
        self._count, self._about = Text(role="body", weight=600), Text("board.drafts.are", "caption", "ink-2")
        self._build()
        self.start_over()
        self.slider.valueChanged.connect(lambda _value: self._count_again())
        self.show_them.toggled.connect(self._mark)
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(0, 4)
        tint = QColor(colour("ink"))
        tint.setAlpha(50)
        shadow.setColor(tint)
        self.setGraphicsEffect(shadow)

    def _build(self) -> None:
        nothing = Text(role="caption", colour="ink-3")
        nothing.setText(dollars(0))
        foot = row(nothing, None, self._all)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.slider)
        middle.addLayout(foot)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(18, 8, 18, 8)
        whole.setSpacing(20)
        whole.addLayout(column(Text("board.within", "caption", "ink-2"), self._sum, gap=0))
        whole.addLayout(middle, 1)
        last = column(self._count, gap=0)
        last.addLayout(row(self._about, self.show_them, None, gap=6))
        whole.addLayout(last)

    # what it says

    @property
    def shares(self) -> Shares:
        return self._shares

    @property
    def within(self) -> int | None:
        """The sum that was set; None where all may be drawn in full."""
        return self._offer.within(self.slider.value()) if self._offer.is_paid else None

    def start_over(self) -> None:
        """Another book: nothing is set for it."""
        self._offer = DrawOffer()

    def show_offer(self, offer: DrawOffer) -> None:
        """As much as the book's cap leaves in full, until the bar is moved; a sum that was set stays."""
        moved = self._offer.count and self.slider.value() != self._usual(self._offer)
        self._offer = offer
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(1, offer.count))
        self.slider.setPageStep(max(1, offer.count // 8))
        if not moved:
            self.slider.setValue(self._usual(offer))
        self.slider.blockSignals(False)
        self._count_again()

    def _usual(self, offer: DrawOffer) -> int:
        """How many panels in full."""
        return len(offer.what.shares(offer.what.left_micros).full)

    def _count_again(self) -> None:
        offer = self._offer
        self._shares = offer.what.shares(self.within)
        self._tell()
        self.moved.emit()
        if self.show_them.isChecked():
            self._mark()

    def _tell(self) -> None:
        offer, full, drafts = self._offer, len(self._shares.full), len(self._shares.drafts)
        self._sum.setText(dollars(offer.micros(self._shares) or 0))
        self._all.setText(tell("board.all", panels=tell_n("board.panels", offer.count), price=dollars(offer.what.micros or 0)))
        told = tell("board.shares", full=tell_n("board.panels", full), drafts=tell_n("board.drafts", drafts))
        self._count.setText(told if drafts else tell("board.shares.all", full=tell_n("board.panels", full)))
        self._about.setVisible(bool(drafts))
        self.show_them.setVisible(bool(drafts))
        if not drafts and self.show_them.isChecked():
            self.show_them.setChecked(False)

    def _mark(self) -> None:
        self.marked.emit(self.show_them.isChecked())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._tell()
