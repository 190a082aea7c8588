"""Words written where they stand: a field over the balloon."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ui.window.kit.fields import TextArea
from ui.window.theme.scale import scaled

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class BalloonText(TextArea):
    """`written` carries the words after Ctrl+Enter, or when one leaves the field; `ended` that it is gone, also after Esc."""

    written = Signal(str)
    ended = Signal()

    def __init__(self, parent: QWidget, text: str, over: QRect) -> None:
        super().__init__("", "pages.text", parent)
        self._before, self._open = text, True
        self.setPlainText(text)
        self.selectAll()
        wide, high = max(scaled(180), over.width()), max(scaled(72), over.height())
        room = parent.rect()
        left = max(room.left(), min(over.center().x() - wide // 2, room.right() - wide))
        top = max(room.top(), min(over.center().y() - high // 2, room.bottom() - high))
        self.setGeometry(left, top, wide, high)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def end(self, *, keep: bool) -> None:
        if not self._open:
            return
        self._open = False
        text = self.toPlainText()
        if keep and text != self._before:
            self.written.emit(text)
        self.ended.emit()

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter and Esc are ours while one writes, not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and (_sends(event) or _leaves(event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _leaves(event) or _sends(event):
            self.end(keep=_sends(event))
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.end(keep=True)


def _sends(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _leaves(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape
