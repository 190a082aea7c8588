"""A sheet: a child of the window over a scrim, never a dialog of its own, so that drawing and reading go on behind it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from ui.window.kit.buttons import CloseButton
from ui.window.kit.grounds import Line, row
from ui.window.kit.speech import say
from ui.window.kit.text import Elided, Text
from ui.window.theme.colours import colour, radius, scheme, scrim
from ui.window.theme.scale import scaled


class _Panel(QWidget):
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line"), 1))
        painter.setBrush(colour("chrome"))
        corner = radius("sheet")
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner)


class Sheet(QWidget):
    """Fills its window; `body` is for what the sheet is about, `foot` for its buttons. Esc and the cross close it."""

    closed = Signal()

    def __init__(self, window: QWidget, title: str, size: tuple[int, int]) -> None:
        super().__init__(window)
        self._over = window
        self._size = size
        self._back_to = QApplication.focusWidget()
        say(self.setAccessibleName, title)
        self._panel = _Panel(self)
        self.title = Text(title, "section")
        self.about = Elided(role="body", colour="ink-2")
        close = CloseButton()
        close.clicked.connect(self.close_sheet)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.foot = row(gap=8, margins=(20, 12, 20, 14))
        whole = QVBoxLayout(self._panel)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        head = row(self.title, self.about, gap=10, margins=(19, 12, 12, 12))
        head.setStretch(1, 1)
        head.addWidget(close)
        whole.addLayout(head)
        whole.addWidget(Line())
        whole.addLayout(self.body, 1)
        whole.addWidget(Line())
        whole.addLayout(self.foot)
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        self._place()

    def open_sheet(self) -> None:
        self.show()
        self.raise_()

    def close_sheet(self) -> None:
        self._over.removeEventFilter(self)
        self.hide()
        self.closed.emit()
        if self._back_to is not None and self._back_to.isVisible():
            self._back_to.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._over:
            self.setGeometry(self._over.rect())
            self._place()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab stays on the sheet as long as it is open."""
        stop: QWidget | None = QApplication.focusWidget()
        for _ in range(2000):
            stop = (stop or self).nextInFocusChain() if forward else (stop or self).previousInFocusChain()
            if stop is not None and self._takes_tab(stop):
                stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
                return True
        return False

    def _takes_tab(self, stop: QWidget) -> bool:
        by_tab = bool(stop.focusPolicy() & Qt.FocusPolicy.TabFocus) and stop.focusProxy() is None  # a spin box's field leads back to it
        return by_tab and self._panel.isAncestorOf(stop) and stop.isVisible() and stop.isEnabled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        else:
            event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what is behind the scrim waits

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._first_stop().setFocus(Qt.FocusReason.OtherFocusReason)

    def _first_stop(self) -> QWidget:
        """What one most likely wants first: the first field, else the foot's last button."""
        within = self._panel.findChildren(QWidget)
        fields = [one for one in within if isinstance(one, (QLineEdit, QPlainTextEdit)) and self._takes_tab(one)]
        if fields:
            return fields[0]
        buttons = [one for one in within if isinstance(one, QAbstractButton) and self._takes_tab(one)]
        return buttons[-1] if buttons else self

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), scrim(scheme()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        shade = colour("ink") if scheme() == "light" else scrim(scheme())
        for step in range(6):  # a soft edge below the sheet, cheaper than an effect
            tone = shade.lighter(100)
            tone.setAlpha(10)
            painter.setBrush(tone)
            around = QRectF(self._panel.geometry()).adjusted(-step, 2, step, 2 + 2 * step)
            painter.drawRoundedRect(around, 10 + step, 10 + step)

    def _place(self) -> None:
        wide = min(scaled(self._size[0]), self.width() - 48)
        high = min(scaled(self._size[1]), self.height() - 48)
        self._panel.setGeometry(QRect((self.width() - wide) // 2, (self.height() - high) // 2, wide, high))
