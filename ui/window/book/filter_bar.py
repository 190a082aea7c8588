"""Which panels are shown, by their state: the filters that fit, and a menu with the rest of them."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.window.book.looks import Filter
from ui.window.kit.buttons import Button, Chip, Kind
from ui.window.kit.speech import say
from ui.words import tell

_MARKS = {
    Filter.NEEDS: "failed",
    Filter.DRAWING: "drawing",
    Filter.WAITING: "waiting",
    Filter.CHANGED: "stale",
    Filter.DONE: "done",
}
_GAP = 8


class FilterBar(QWidget):
    wanted = Signal(object)  # Filter

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._counts: Counter[Filter] = Counter()
        self._chips: dict[Filter, Chip] = {}
        self._more = Button("panels.more", Kind.QUIET, "down", "control-small")
        self._more.clicked.connect(lambda: self.rest().popup(self._more.mapToGlobal(self._more.rect().bottomLeft())))
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(_GAP)
        for one in Filter:
            chip = self._chips[one] = Chip(f"panels.{one}", _MARKS.get(one, ""))
            chip.setCheckable(True)
            chip.clicked.connect(lambda _checked=False, filter=one: self.wanted.emit(filter))
            self._group.addButton(chip)
            whole.addWidget(chip)
        whole.addWidget(self._more)
        whole.addStretch(1)
        self._chips[Filter.ALL].setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        say(self.setAccessibleName, "panels.filters")

    def show_counts(self, counts: Counter[Filter]) -> None:
        self._counts = counts
        for one, chip in self._chips.items():
            chip.set_count(counts[one])
        self._fit()

    def check(self, one: Filter) -> None:
        self._chips[one].setChecked(True)
        self._fit()

    def sizeHint(self) -> QSize:
        """With all that have something to show."""
        return QSize(self._wide(self._useful()), self._chips[Filter.ALL].sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        kept = [self._chips[Filter.ALL], self._checked(), self._more]
        return QSize(sum(one.sizeHint().width() + _GAP for one in dict.fromkeys(kept)), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fit()

    # what fits

    def _checked(self) -> Chip:
        return next(chip for chip in self._chips.values() if chip.isChecked())

    def _useful(self) -> list[Chip]:
        return [chip for one, chip in self._chips.items() if one is Filter.ALL or self._counts[one] or chip.isChecked()]

    def _wide(self, shown: list[Chip]) -> int:
        return sum(chip.sizeHint().width() + _GAP for chip in shown)

    def _fit(self) -> None:
        """What is chosen stays; of the others the last ones go into the menu first."""
        useful = self._useful()
        shown = list(useful)
        spare = [chip for chip in reversed(useful) if not chip.isChecked() and chip is not self._chips[Filter.ALL]]
        menu = self._more.sizeHint().width() + _GAP
        while spare and self._wide(shown) + (menu if len(shown) < len(useful) else 0) > self.width() + _GAP:
            shown.remove(spare.pop(0))
        for chip in self._chips.values():
            chip.setVisible(chip in shown)
        self._more.setVisible(len(shown) < len(useful))
        self.updateGeometry()

    def rest(self) -> QMenu:
        """Those that have no room."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for one, chip in self._chips.items():
            if chip in self._useful() and chip.isHidden():
                action = menu.addAction(f"{tell(f'panels.{one}')}  {self._counts[one]}")
                action.triggered.connect(lambda _checked=False, filter=one: self.wanted.emit(filter))
                group.addAction(action)
        return menu
