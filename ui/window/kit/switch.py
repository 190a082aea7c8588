"""On or off."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter

from ui.window.kit.fields import CheckBox
from ui.window.kit.speech import say

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class Switch(CheckBox):
    """On or off, with what that means below it in the same row of the form."""

    switched = Signal(bool)

    def __init__(self, label: str) -> None:
        super().__init__()
        say(self.setText, label)
        say(self.setAccessibleName, label)
        self.clicked.connect(self.switched)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.heightForWidth(super().sizeHint().width()))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, super().minimumSizeHint().height())

    def heightForWidth(self, width: int) -> int:
        """What it means goes on in the next line where there is no room, which Qt's own check box does not do."""
        words = self.fontMetrics().boundingRect(QRect(0, 0, width - self._indent, 10_000), _WRAPPED, self.text())
        return max(super().sizeHint().height(), words.height() + 4)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    @property
    def _indent(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorWidth) + 8

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        words = self.fontMetrics().boundingRect(QRect(self._indent, 0, self.width() - self._indent, 10_000), _WRAPPED, self.text())
        words.moveTop((self.height() - words.height()) // 2)
        size = self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight)
        option.rect = QRect(0, words.top() + (self.fontMetrics().height() - size) // 2, size, size)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option)
        painter.drawItemText(words, _WRAPPED, self.palette(), self.isEnabled(), self.text(), QPalette.ColorRole.WindowText)
