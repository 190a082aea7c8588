"""Fields to write and choose in, each with its label."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFocusEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QPlainTextEdit, QStyle, QStyleOptionComboBox, QVBoxLayout, QWidget

from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.theme.focus import Ringed
from ui.window.theme.scale import scaled


class TextArea(QPlainTextEdit):
    """Several lines, with the edge of a field."""

    def __init__(self, hint: str = "", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)  # which the style draws as a field
        self.setViewportMargins(4, 2, 4, 2)
        self.setTabChangesFocus(True)
        if hint:
            say(self.setPlaceholderText, hint)
        if name:
            say(self.setAccessibleName, name)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(220, scaled(74))


class Choice(QComboBox):
    """A list of values with labels of the person's language; the wheel does not change it by accident."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setAccessibleName, name)
        say(self.view().setAccessibleName, name)
        self.setMinimumWidth(80)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.currentTextChanged.connect(lambda _text: self._tell_whole())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._tell_whole()

    def _tell_whole(self) -> None:
        """Where what is chosen has to be shortened, pointing at it tells the whole of it."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self).width()
        self.setToolTip(self.currentText() if self.fontMetrics().horizontalAdvance(self.currentText()) > room - 2 else "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def labelled(key: str, field: QWidget, gap: int = 4) -> QVBoxLayout:
    """The field under its label."""
    label = Text(key, "label", "ink-2", wrap=True)
    label.setBuddy(field)
    whole = QVBoxLayout()
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(gap)
    whole.addWidget(label)
    whole.addWidget(field)
    return whole


class CheckBox(Ringed, QCheckBox):
    """Qt's own, with our ring."""
