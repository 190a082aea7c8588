"""One line of the script while it is changed: what it is, who says it, how it feels, its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget

from app.book.script import Emotion, Line, LineKind
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.fields import Choice, TextArea
from ui.window.kit.grounds import Ground, row
from ui.window.kit.speech import say
from ui.window.theme.paper_style import edge
from ui.window.theme.scale import scaled
from ui.words import tell

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RowEditor(Ground):
    """On the one row that is changed. `committed` carries the new value when one leaves it or sends it; `cancelled` after Esc."""

    committed = Signal(object)
    cancelled = Signal()

    HIGH = 128

    def __init__(self, parent: QWidget) -> None:
        super().__init__("chrome", parent)
        self._ended = False
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]  # there is one

    def value(self) -> object:
        raise NotImplementedError

    def commit(self) -> None:
        if not self._ended:
            self._ended = True
            self.committed.emit(self.value())

    def cancel(self) -> None:
        if not self._ended:
            self._ended = True
            self.cancelled.emit()

    def end(self) -> None:
        """Whatever happens now is no change any more."""
        self._ended = True

    def paintEvent(self, _event: QPaintEvent) -> None:
        edge(QPainter(self), self.rect(), "raised", "shu-line", 2.0)

    def sizeHint(self) -> QSize:
        return QSize(300, scaled(self.HIGH))

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter and Esc are ours while one writes, not the window's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif _sends(event):
            self.commit()
        else:
            event.accept()  # the list below obeys no key of ours

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None or self._ended or QApplication.activePopupWidget() is not None:
            return
        if now is not self and not self.isAncestorOf(now):
            self.commit()


def _sends(event: QKeyEvent) -> bool:
    return event.key() in _ENTER and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _ours(event: QKeyEvent) -> bool:
    return _sends(event) or event.key() == Qt.Key.Key_Escape


class _Words(TextArea):
    """Enter is a new line; what sends and what leaves goes to the editor."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _ours(event):
            event.ignore()
        else:
            super().keyPressEvent(event)


class LineEditor(RowEditor):
    """`split` carries the place in the words at which two lines shall begin to be."""

    split = Signal(object)

    def __init__(self, parent: QWidget, line: Line, names: Sequence[str], *, draft: bool) -> None:
        super().__init__(parent)
        self._line, self.draft = line, draft
        self.kind = Choice("script.kind")
        for kind in LineKind:
            self.kind.addItem(tell(f"line.{kind}"), kind)
        self.kind.setCurrentIndex(self.kind.findData(line.kind))
        self.speaker = QComboBox()
        self.speaker.setEditable(True)
        self.speaker.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.speaker.setMinimumWidth(90)
        self.speaker.addItems(["", *names])
        self.speaker.setEditText(line.speaker or "")
        say(self.speaker.setAccessibleName, "script.speaker")
        field = self.speaker.lineEdit()
        assert field is not None  # an editable one has a field
        say(field.setAccessibleName, "script.speaker")
        say(field.setPlaceholderText, "script.nobody")
        self.emotion = Choice("script.emotion")
        for emotion in Emotion:
            self.emotion.addItem(tell(f"emotion.{emotion}"), emotion)
        self.emotion.setCurrentIndex(self.emotion.findData(line.emotion))
        self.words: TextArea = _Words("script.words", "script.words")
        self.words.setPlainText(line.text)
        self.words.moveCursor(self.words.textCursor().MoveOperation.End)
        self.cut = Button("script.split", Kind.QUIET, "knife", "control-small", hint="script.split.hint")
        self.cut.clicked.connect(lambda: self.split.emit(self.words.textCursor().position()))
        done = Button("script.done", size="control-small")
        done.clicked.connect(self.commit)
        above = row(self.kind, self.speaker, self.emotion, gap=6)
        above.setStretch(1, 2)
        below = row(self.cut, None, done, gap=6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 6, 8, 6)
        whole.setSpacing(6)
        whole.addLayout(above)
        whole.addWidget(self.words, 1)
        whole.addLayout(below)
        self.setFocusProxy(self.words)
        if draft:
            self.cut.hide()

    def value(self) -> Line:
        """The line as it shall be; a name that is empty is nobody's."""
        return replace(
            self._line,
            kind=LineKind(self.kind.currentData()),
            text=self.words.toPlainText(),
            speaker=" ".join(self.speaker.currentText().split()) or None,
            emotion=Emotion(self.emotion.currentData()),
        )
