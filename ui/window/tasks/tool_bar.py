"""The dock's own bar: which tasks are shown, what they have cost, and what is done to all of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QWidget

from app.work.tasks import TaskKind
from ui.money import dollars
from ui.window.board import Overview
from ui.window.kit.buttons import Button, Chip, CloseButton, Kind
from ui.window.kit.fields import Choice
from ui.window.kit.grounds import Ground, Line
from ui.window.kit.speech import say
from ui.window.kit.text import Elided, Text
from ui.window.tasks.rows import Query, Shown
from ui.window.theme.colours import height
from ui.words import tell

_MARKS = {
    Shown.NEEDS: "failed",
    Shown.RUNNING: "drawing",
    Shown.WAITING: "waiting",
    Shown.DONE: "done",
    Shown.CANCELLED: "cancelled",
}
_TYPED_MS = 150  # after the last letter of a search


class TaskBar(Ground):
    asked = Signal(object)  # Query
    held = Signal()  # pause all, or let all go on
    retry = Signal()  # everything that failed
    shut = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedHeight(height("tool-bar"))
        self._shown = Shown.ALL
        self._wanted: set[QWidget] = set()  # what is there to show, room or not
        self.chips: dict[Shown, Chip] = {}
        self.search = QLineEdit()
        self.kinds = Choice("tasks.kinds")
        self.facts = Elided(role="label", colour="ink-2")
        self.pause = Button("strip.pause", Kind.QUIET, "pause")
        self.retry_button = Button("tasks.retry_all", Kind.QUIET, "redo")
        self._typed = QTimer(self)
        self._typed.setSingleShot(True)
        self._typed.setInterval(_TYPED_MS)
        self._typed.timeout.connect(self._ask)
        self._build()
        self._fill_kinds()

    def _build(self) -> None:
        inside = QHBoxLayout(self)
        inside.setContentsMargins(14, 0, 10, 0)
        inside.setSpacing(8)
        inside.addWidget(Text("tasks.name", "body", weight=600))
        group = QButtonGroup(self)
        for one in Shown:
            chip = self.chips[one] = Chip(f"tasks.shown.{one}", _MARKS.get(one, ""))
            chip.setCheckable(True)
            chip.clicked.connect(lambda _checked=False, wanted=one: self.choose(wanted))
            group.addButton(chip)
            inside.addWidget(chip)
        self.chips[Shown.ALL].setChecked(True)
        say(self.search.setPlaceholderText, "tasks.search")
        say(self.search.setAccessibleName, "tasks.search")
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(110)
        self.search.setMaximumWidth(190)
        self.search.textChanged.connect(lambda _text: self._typed.start())
        self.kinds.setMaximumWidth(140)
        self.kinds.currentIndexChanged.connect(lambda _index: self._ask())
        inside.addWidget(self.search, 1)
        inside.addWidget(self.kinds)
        inside.addWidget(self.facts, 2)
        upright = Line(upright=True)
        upright.setFixedHeight(20)
        shut = CloseButton()
        for part in (upright, self.pause, self.retry_button, shut):
            inside.addWidget(part)
        self.pause.clicked.connect(self.held)
        self.retry_button.clicked.connect(self.retry)
        shut.clicked.connect(self.shut)

    def minimumSizeHint(self) -> QSize:
        """What there is no room for is left out, so that the dock never makes the window wider."""
        return QSize(400, height("tool-bar"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """The least needed first: sums, brakes that the status strip has too, kinds, filters that tell of the past."""
        parts: tuple[QWidget, ...] = (self.facts, self.pause, self.kinds, self.chips[Shown.CANCELLED], self.chips[Shown.DONE])
        for part in parts:
            part.setVisible(part in self._wanted)
        for part in parts:
            inside = self.layout()
            if inside is None or inside.totalMinimumSize().width() <= self.width():
                return
            if not isinstance(part, Chip) or not part.isChecked():
                part.hide()

    @property
    def query(self) -> Query:
        kind = self.kinds.currentData()
        return Query(self._shown, TaskKind(kind) if kind else None, self.search.text().strip())

    def choose(self, shown: Shown) -> None:
        self._shown = shown
        self.chips[shown].setChecked(True)
        self._ask()

    def show_overview(self, overview: Overview, counts: Mapping[Shown, int]) -> None:
        for one, chip in self.chips.items():
            chip.set_count(counts[one])
            chip.setVisible(one is Shown.ALL or counts[one] > 0 or chip.isChecked())
        self.facts.setText(_money_words(overview))
        self.facts.setMinimumWidth(self.facts.sizeHint().width())
        there = {self.chips[one] for one in Shown if counts[one] > 0 or self.chips[one].isChecked()}
        brakes = bool(overview.tasks) or overview.paused
        wanted: set[QWidget] = {self.facts, self.kinds, *there, *({self.pause} if brakes else ())}
        self.retry_button.setVisible(counts[Shown.NEEDS] > 0)
        self.pause.set_text("strip.resume" if overview.paused else "strip.pause")
        self.pause.set_icon("play" if overview.paused else "pause")
        if wanted != self._wanted:
            self._wanted = wanted
            self._make_room()

    def say_again(self) -> None:
        self._fill_kinds()

    def _fill_kinds(self) -> None:
        with QSignalBlocker(self.kinds):
            at = max(0, self.kinds.currentIndex())
            self.kinds.clear()
            self.kinds.addItem(tell("tasks.kinds.all"), "")
            for kind in TaskKind:
                self.kinds.addItem(tell(f"task.kind.{kind}"), str(kind))
            self.kinds.setCurrentIndex(at)

    def _ask(self) -> None:
        self._typed.stop()
        self.asked.emit(self.query)


def _money_words(overview: Overview) -> str:
    """What the day's calls have cost, and what is on its way."""
    if not overview.today.calls:
        return ""
    spent = dollars(overview.today.price_micros + overview.today.estimate_micros)
    told = tell("price.at_least", price=spent) if overview.today.unpriced else spent
    facts = [tell("tasks.today", price=told)]
    if reserved := sum(task.reserved_micros for task in overview.tasks):
        facts.append(tell("tasks.reserved", price=dollars(reserved)))
    return " · ".join(facts)
