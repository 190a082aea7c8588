"""What the window says: error cards, toasts, empty states. None of them is a dialog, none of them stops the work."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.errors import Problem
from ui.window.kit.buttons import Button, CloseButton, Kind
from ui.window.kit.grounds import Card, row
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.theme.colours import colour, radius
from ui.window.theme.fonts import font
from ui.window.theme.icons import mark
from ui.words import tell, tell_problem

TOAST_MS = 6000


class Mark(QWidget):
    """A state mark as a widget."""

    def __init__(self, state: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setFixedSize(16, 18)

    def set_state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(1, 2, mark(self._state, self.devicePixelRatioF()))


class ErrorCard(Card):
    """What is not done, what happened, what to do. `again` is what the button repeats; the cross puts the card away.

    narrow: in a column, where two texts have no room beside each other.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None, *, narrow: bool = False) -> None:
        super().__init__("raised", "line", "failed", parent)
        self._title_key = "error.title.command"
        self._params: dict[str, object] = {}
        self._problem: Problem | None = None
        self._again: Callable[[], None] | None = None
        self._title = Text(role="body", weight=600, wrap=True)
        self._what = _selectable()
        self._todo = _selectable()
        self.button = Button("error.again")
        self.button.clicked.connect(self._repeat)
        cross = CloseButton()
        cross.clicked.connect(self.dismissed)
        head = row(Mark("failed"), self._title, gap=8)
        head.setStretch(1, 1)
        head.addWidget(cross)
        facts = QGridLayout()
        facts.setHorizontalSpacing(14)
        facts.setVerticalSpacing(2 if narrow else 6)
        facts.setColumnStretch(0 if narrow else 1, 1)
        for line, (key, said) in enumerate((("error.what", self._what), ("error.todo", self._todo))):
            label = Text(key, "caption" if narrow else "body", "ink-3")
            facts.addWidget(label, 2 * line, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(said, 2 * line + narrow, 0 if narrow else 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 8, 10, 12)
        whole.setSpacing(6)
        whole.addLayout(head)
        whole.addLayout(facts)
        whole.addLayout(row(self.button, None))
        self.hide()

    def tell(self, title: str, problem: Problem, again: Callable[[], None] | None = None, **params: object) -> None:
        self._title_key, self._params, self._problem, self._again = title, params, problem, again
        self.button.setVisible(again is not None)
        self._say()
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def sizeHint(self) -> QSize:
        """As high as its words are in the width it was given."""
        inside, wide = self.layout(), self.maximumWidth()
        return QSize(wide, inside.totalHeightForWidth(wide)) if inside is not None and wide == self.minimumWidth() else super().sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._problem is not None:
            self._say()

    def _say(self) -> None:
        assert self._problem is not None
        told = tell_problem(self._problem)
        self._title.setText(tell(self._title_key, **self._params))
        self._what.setText(told.what)
        self._todo.setText(told.todo)
        self.setAccessibleName(f"{self._title.text()}. {told.what} {told.todo}")

    def _repeat(self) -> None:
        again = self._again
        self.dismissed.emit()
        if again is not None:
            again()


def _selectable() -> QLabel:
    text = Text(wrap=True)
    text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return text


class EmptyState(QWidget):
    """One sentence, and one action if there is one: never a blank list."""

    def __init__(self, key: str, action: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = Text(key, "body", "ink-2", wrap=True)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.action = Button(action) if action else None
        whole = QVBoxLayout(self)
        whole.addStretch(1)
        whole.addWidget(self.sentence)
        if self.action is not None:
            whole.addLayout(row(None, self.action, None))
        whole.addStretch(1)

    def set_sentence(self, key: str) -> None:
        say(self.sentence.setText, key)


class Toast(QWidget):
    """One line about something that is already done, with one way back. It stays while it is looked at."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._over = window
        self._act: Callable[[], None] | None = None
        self._line = QLabel(self)
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self.button = Button("undo", Kind.ON_INK)
        self.button.clicked.connect(self._press)
        whole = row(self._line, 12, self.button, margins=(16, 6, 8, 6))
        self.setLayout(whole)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._fade)
        window.installEventFilter(self)
        self.hide()

    def tell(self, text: str, action: str = "", act: Callable[[], None] | None = None) -> None:
        self._act = act
        self._line.setText(text)
        self.setAccessibleName(text)
        self.button.setVisible(act is not None)
        if action:
            self.button.set_text(action)
        self._tint()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(TOAST_MS)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("ink"))
        painter.drawRoundedRect(QRectF(self.rect()), radius("popover"), radius("popover"))

    def _tint(self) -> None:
        """The toast is dark on light and light on dark: its texts take the other ground's colour."""
        tint = self.palette()
        tint.setColor(QPalette.ColorRole.WindowText, colour("chrome"))
        self._line.setPalette(tint)
        self._line.setFont(font("body"))

    def _place(self) -> None:
        self.adjustSize()
        self.move(16, self._over.height() - self.height() - 52)

    def _fade(self) -> None:
        if self.underMouse() or self.button.hasFocus():
            self._timer.start(TOAST_MS // 2)
        else:
            self.hide()

    def _press(self) -> None:
        self.hide()
        if self._act is not None:
            self._act()
