"""What a book can be saved as or shared as, at the left of the sheet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout

from ui.window.kit.grounds import Ground
from ui.window.kit.row_button import RowButton
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.sharing.kinds import KINDS, WEB, Kind
from ui.words import tell


class KindList(Ground):
    chosen = Signal(object)  # Kind

    def __init__(self) -> None:
        super().__init__("chrome")
        self.rows: dict[str, RowButton] = {}
        self._group = QButtonGroup(self)
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(8, 14, 8, 12)
        self._inside.setSpacing(1)
        self._head("export.formats")
        for kind in KINDS:
            if kind is WEB:
                self._inside.addSpacing(10)
                self._head("share.web.head")
            self._add(kind)
        self._inside.addStretch(1)

    def _head(self, key: str) -> None:
        head = Text(key, "label", "ink-2", weight=600)
        head.setContentsMargins(10, 0, 0, 4)
        self._inside.addWidget(head)

    def _add(self, kind: Kind) -> None:
        row = RowButton("", kind.icon, tall=True)
        for put in (row.setText, row.setAccessibleName):
            say(put, f"share.kind.{kind.name}")
        row.set_fact(tell(f"share.kind.{kind.name}.about"))
        row.clicked.connect(lambda _checked=False, wanted=kind: self.chosen.emit(wanted))
        self._group.addButton(row)
        self.rows[kind.name] = row
        self._inside.addWidget(row)

    def show_kind(self, kind: Kind) -> None:
        self.rows[kind.name].setChecked(True)
