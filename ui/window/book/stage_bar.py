"""The stages of a book: where it is, and the way to each of them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ui.window.kit.buttons import hover_tint
from ui.window.kit.speech import say
from ui.window.kit.text import text_width
from ui.window.theme.colours import ROLES, colour, height
from ui.window.theme.focus import Ringed
from ui.window.theme.fonts import font
from ui.window.theme.icons import mark
from ui.words import tell


class Stage(StrEnum):
    STORY = "story"
    SCRIPT = "script"
    CAST = "cast"
    STORYBOARD = "storyboard"
    PANELS = "panels"
    PAGES = "pages"
    EXPORT = "export"


SCREENS = tuple(Stage)  # the stages that have a screen
_MARKS = {"done": "past", "half": "half", "future": "future", "failed": "failed", "stale": "stale"}


class StageButton(Ringed, QAbstractButton):
    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._state = "future"
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        say(self.setText, f"stage.{stage}")
        self.set_state("future")

    def set_state(self, state: str) -> None:
        self._state = state
        self._name()
        self.update()

    def shorten(self, *, short: bool) -> None:
        """Where there is little room the last stage has a shorter word."""
        if self._stage is Stage.EXPORT:
            say(self.setText, "stage.export.short" if short else "stage.export")
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.updateGeometry()

    def _name(self) -> None:
        self.setAccessibleName(tell(f"stage.state.{self._state}", stage=tell(f"stage.{self._stage}")))

    def sizeHint(self) -> QSize:
        return QSize(text_width(font("body", 600), self.text()) + 34, height("app-bar") - 1)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() and not self.isChecked():
            painter.fillRect(self.rect().adjusted(0, 10, 0, -10), hover_tint())
        painter.drawPixmap(QPoint(6, (self.height() - 14) // 2), mark(_MARKS[self._state], self.devicePixelRatioF()))
        painter.setFont(font("body", 600 if self.isChecked() else 400))
        painter.setPen(colour("ink" if self.isChecked() else ("ink-3" if self._state == "future" else "ink-2")))
        room = self.rect().adjusted(26, 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.text())
        if self.isChecked():
            painter.fillRect(QRect(4, self.height() - 3, self.width() - 8, 3), colour("shu-line"))


class StageBar(QWidget):
    chosen = Signal(object)  # Stage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setAccessibleName, "stages.name")
        self._buttons = {stage: StageButton(stage) for stage in SCREENS}
        self._group = QButtonGroup(self)
        self._joints: list[QWidget] = []
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(2)
        for stage, button in self._buttons.items():
            if self._joints or stage is not SCREENS[0]:
                whole.addWidget(self._joint())
            whole.addWidget(button)
            self._group.addButton(button)
            button.clicked.connect(lambda _checked=False, to=stage: self.chosen.emit(to))

    def _joint(self) -> QWidget:
        joint = QWidget()
        joint.setFixedSize(16, 1)
        joint.setAutoFillBackground(True)
        joint.setBackgroundRole(ROLES["line"])
        self._joints.append(joint)
        return joint

    def button(self, stage: Stage) -> StageButton:
        return self._buttons[stage]

    def set_current(self, stage: Stage) -> None:
        self._buttons[stage].setChecked(True)

    def set_state(self, stage: Stage, state: str) -> None:
        self._buttons[stage].set_state(state)

    def tighten(self, *, tight: bool) -> None:
        for joint in self._joints:
            joint.setFixedWidth(8 if tight else 16)
        self._buttons[Stage.EXPORT].shorten(short=tight)
