"""The stages of a book: where it is, and the way to each of them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
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


_GAP = 2
BARE = 28  # of a stage that only shows its mark
SCREENS = tuple(Stage)  # the stages that have a screen
_MARKS = {"done": "past", "half": "half", "future": "future", "failed": "failed", "stale": "stale"}


class StageButton(Ringed, QAbstractButton):
    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._state = "future"
        self._bare = False
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

    def strip(self, *, bare: bool) -> None:
        """Where there is no room at all, only its mark; what it is called is its tooltip."""
        if bare != self._bare:
            self._bare = bare
            self._name()
            self.updateGeometry()
            self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
            self.updateGeometry()

    def _name(self) -> None:
        self.setAccessibleName(tell(f"stage.state.{self._state}", stage=tell(f"stage.{self._stage}")))
        self.setToolTip(tell(f"stage.{self._stage}") if self._bare else "")

    def sizeHint(self) -> QSize:
        if self._bare:
            return QSize(BARE, height("app-bar") - 1)
        return QSize(_wide(self.text()), height("app-bar") - 1)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.underMouse() and not self.isChecked():
            painter.fillRect(self.rect().adjusted(0, 10, 0, -10), hover_tint())
        painter.drawPixmap(QPoint(6, (self.height() - 14) // 2), mark(_MARKS[self._state], self.devicePixelRatioF()))
        if not self._bare:
            self._write(painter)
        if self.isChecked():
            painter.fillRect(QRect(4, self.height() - 3, self.width() - 8, 3), colour("shu-line"))

    def _write(self, painter: QPainter) -> None:
        painter.setFont(font("body", 600 if self.isChecked() else 400))
        painter.setPen(colour("ink" if self.isChecked() else ("ink-3" if self._state == "future" else "ink-2")))
        room = self.rect().adjusted(26, 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.text())


class StageBar(QWidget):
    chosen = Signal(object)  # Stage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        say(self.setAccessibleName, "stages.name")
        self._buttons = {stage: StageButton(stage) for stage in SCREENS}
        self._group = QButtonGroup(self)
        self._joints: list[QWidget] = []
        self._tight = False
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(_GAP)
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
        self._fit()

    def set_state(self, stage: Stage, state: str) -> None:
        self._buttons[stage].set_state(state)

    def tighten(self, *, tight: bool) -> None:
        """In a small window it takes less room than there is."""
        self._tight = tight
        self._fit()

    # how much of it fits

    def sizeHint(self) -> QSize:
        """As wide as it would like to be, whatever fits now."""
        words = [tell(f"stage.{one}") for one in SCREENS]
        if self._tight:
            words[-1] = tell("stage.export.short")
        wide = sum(_wide(text) for text in words) + len(self._joints) * (self._joint_wide + 2 * _GAP)
        return QSize(wide, height("app-bar") - 1)

    def minimumSizeHint(self) -> QSize:
        """The marks, and the name of where one is."""
        longest = max(_wide(tell(f"stage.{one}")) for one in SCREENS)
        return QSize((len(SCREENS) - 1) * BARE + longest + len(self._joints) * (8 + 2 * _GAP), height("app-bar") - 1)

    @property
    def _joint_wide(self) -> int:
        return 8 if self._tight else 16

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.updateGeometry()
            self._fit()

    def _fit(self) -> None:
        """With all its names; with a shorter last one; or with the name of where one is, and marks."""
        roomy = not self._tight and self.sizeHint().width() <= self.width()
        for joint in self._joints:
            joint.setFixedWidth(16 if roomy else 8)
        self._buttons[Stage.EXPORT].shorten(short=not roomy)
        names = [button.text() for button in self._buttons.values()]
        bare = sum(_wide(name) for name in names) + len(self._joints) * (8 + 2 * _GAP) > self.width() and not roomy
        for button in self._buttons.values():
            button.strip(bare=bare and not button.isChecked())
        self.updateGeometry()


def _wide(name: str) -> int:
    return text_width(font("body", 600), name) + 34
