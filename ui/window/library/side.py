"""The shelves beside the covers, and what the month has cost."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from ui.money import dollars
from ui.window.kit.buttons import hover_tint
from ui.window.kit.grounds import Ground, Line, row
from ui.window.kit.speech import say
from ui.window.kit.text import Text, text_width
from ui.window.library.arranging import Shelf
from ui.window.theme.colours import colour, radius
from ui.window.theme.focus import Ringed
from ui.window.theme.fonts import font
from ui.window.theme.icons import pixmap
from ui.window.theme.scale import scaled, widened
from ui.words import tell

_ICONS = {Shelf.ALL: "book", Shelf.OPEN: "pen", Shelf.FINISHED: "check", Shelf.TRASH: "trash"}
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class ShelfButton(Ringed, QAbstractButton):
    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self._icon, self._count = _ICONS[shelf], 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        say(self.setText, f"library.shelf.{shelf}")

    def set_count(self, count: int) -> None:
        self._count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(160, scaled(30))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("shu-soft") if self.isChecked() else hover_tint())
            painter.drawRoundedRect(QRectF(self.rect()), radius("control"), radius("control"))
        painter.drawPixmap(
            10, (self.height() - 16) // 2, pixmap(self._icon, "ink" if self.isChecked() else "ink-2", self.devicePixelRatioF())
        )
        room = self.rect().adjusted(34, 0, -10, 0)
        painter.setFont(font("label"))
        painter.setPen(colour("ink-2"))
        painter.drawText(room, _RIGHT, str(self._count))
        words = QRect(room.left(), 0, room.width() - text_width(painter.font(), str(self._count)) - 8, self.height())
        painter.setFont(font("body", 600 if self.isChecked() else 400))
        painter.setPen(colour("ink"))
        painter.drawText(words, _LEFT, QFontMetrics(painter.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width()))


class _Bar(QWidget):
    """How much of the cap is spent."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(4)

    def set_share(self, share: float) -> None:
        self._share = share
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour("line"))
        painter.fillRect(QRect(0, 0, round(self.width() * min(1.0, self._share)), self.height()), colour("ink"))


class LibrarySide(Ground):
    chosen = Signal(object)  # Shelf

    def __init__(self) -> None:
        super().__init__("chrome")
        self.setFixedWidth(widened(224))
        say(self.setAccessibleName, "library.shelves")
        self.buttons: dict[Shelf, ShelfButton] = {}
        self._group = QButtonGroup(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 12)
        whole.setSpacing(0)
        shelves = QVBoxLayout()
        shelves.setContentsMargins(6, 0, 6, 0)
        shelves.setSpacing(2)
        for shelf in Shelf:
            button = self.buttons[shelf] = ShelfButton(shelf)
            button.clicked.connect(lambda _checked=False, wanted=shelf: self.chosen.emit(wanted))
            self._group.addButton(button)
            shelves.addWidget(button)
        self.buttons[Shelf.ALL].setChecked(True)
        whole.addLayout(shelves)
        whole.addStretch(1)
        whole.addWidget(self._month())

    def _month(self) -> QWidget:
        self.month = Ground("chrome")
        self._spent = Text(role="label", weight=600)
        self._bar, self._cap = _Bar(), Text(role="caption", colour="ink-2", wrap=True)
        inside = QVBoxLayout(self.month)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(Line())
        within = QVBoxLayout()
        within.setContentsMargins(16, 4, 16, 0)
        within.setSpacing(6)
        within.addLayout(row(Text("library.month", "label", "ink-2"), None, self._spent))
        within.addWidget(self._bar)
        within.addWidget(self._cap)
        inside.addLayout(within)
        self.month.hide()
        return self.month

    def show_counts(self, counts: Mapping[Shelf, int]) -> None:
        for shelf, button in self.buttons.items():
            button.set_count(counts.get(shelf, 0))

    def show_shelf(self, shelf: Shelf) -> None:
        self.buttons[shelf].setChecked(True)

    def show_month(self, spent_micros: int, cap_micros: int | None) -> None:
        """Nothing where nothing was spent and nothing is capped."""
        self.month.setVisible(bool(spent_micros or cap_micros))
        self._spent.setText(dollars(spent_micros))
        self._bar.setVisible(bool(cap_micros))
        self._cap.setVisible(bool(cap_micros))
        if cap_micros:
            self._bar.set_share(spent_micros / cap_micros)
            self._cap.setText(tell("library.month.cap", price=dollars(cap_micros)))
