"""Fields that keep what is written when one leaves them, and quotes that lead to their place in the story."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSizePolicy, QWidget

from app.book.text import Span
from ui.window.kit.buttons import hover_tint
from ui.window.kit.fields import TextArea
from ui.window.kit.speech import say
from ui.window.theme.colours import colour
from ui.window.theme.focus import Ringed
from ui.window.theme.fonts import font, line_height

_SENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_LINES = 3


class SavedText(TextArea):
    """`saved` carries the new words, once, when the field is left or Ctrl+Enter is pressed."""

    saved = Signal(str)

    def __init__(self, hint: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(hint, name, parent)
        self._kept = ""

    def show_words(self, words: str) -> None:
        """What is being written is not written over."""
        begun = self.toPlainText() != self._kept
        self._kept = words
        if not begun and self.toPlainText() != words:
            self.setPlainText(words)

    def show_others(self, words: str) -> None:
        """Of somebody else: what is being written was saved when the field was left."""
        self._kept = words
        self.setPlainText(words)

    def save(self) -> None:
        words = self.toPlainText().strip()
        if words != self._kept:
            self._kept = words
            self.saved.emit(words)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _sends(event):
            event.accept()  # it keeps what is written instead of pressing the red button
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _sends(event):
            self.save()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.save()


def _sends(event: QKeyEvent) -> bool:
    return event.key() in _SENDS and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


class SavedLine(QLineEdit):
    """The same on one line, also saved with Enter."""

    saved = Signal(str)

    def __init__(self, hint: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept = ""
        say(self.setPlaceholderText, hint)
        say(self.setAccessibleName, name)
        self.editingFinished.connect(self.save)

    def show_words(self, words: str) -> None:
        begun = self.text() != self._kept
        self._kept = words
        if not begun and self.text() != words:
            self.setText(words)

    def show_others(self, words: str) -> None:
        self._kept = words
        self.setText(words)

    def save(self) -> None:
        words = self.text().strip()
        if words != self._kept:
            self._kept = words
            self.saved.emit(words)


class Link(Ringed, QAbstractButton):
    """Words that lead somewhere, in up to three lines, with what they are about above them."""

    def __init__(self, words: str, about: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = about
        self.setText(" ".join(words.split()))
        self.setAccessibleName(f"{about}: {self.text()}" if about else self.text())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lines(width) * line_height("label") + (line_height("caption") if self._about else 0) + 6

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(120, self.width())))

    def _lines(self, width: int) -> int:
        box = QFontMetrics(font("label")).boundingRect(QRect(0, 0, max(40, width - 8), 10_000), _FLAGS, self.text())
        return max(1, min(_MOST_LINES, -(-box.height() // QFontMetrics(font("label")).lineSpacing())))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own event
        if self.height() != self.heightForWidth(self.width()):
            self.setFixedHeight(self.heightForWidth(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), hover_tint())
        top = 3
        if self._about:
            painter.setFont(font("caption"))
            painter.setPen(colour("ink-3"))
            painter.drawText(QRect(4, top, self.width() - 8, line_height("caption")), int(Qt.AlignmentFlag.AlignVCenter), self._about)
            top += line_height("caption")
        painter.setFont(font("label"))
        painter.setPen(colour("shu-text" if self.underMouse() else "ink-2"))
        painter.setClipRect(QRect(0, top, self.width(), self.height() - top))
        painter.drawText(QRect(4, top, self.width() - 8, self.height() - top), _FLAGS, self.text())


_FLAGS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class QuoteLink(Link):
    """A piece of the story; `wanted` carries its span."""

    wanted = Signal(object)

    def __init__(self, words: str, about: str, span: Span, parent: QWidget | None = None) -> None:
        super().__init__(words, about, parent)
        self.clicked.connect(lambda: self.wanted.emit(span))
