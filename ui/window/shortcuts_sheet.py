"""All shortcuts, as the registry has them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.window.actions import ENTRIES
from ui.window.book.stage_bar import SCREENS, Stage
from ui.window.kit.buttons import Button
from ui.window.kit.grounds import Ground, row, scrolling
from ui.window.kit.sheet import Sheet
from ui.window.kit.text import Text


class ShortcutsSheet(Sheet):
    def __init__(self, window: QWidget) -> None:
        super().__init__(window, "shortcuts.title", (640, 560))
        inside = Ground()
        grid = QGridLayout(inside)
        grid.setContentsMargins(24, 16, 24, 16)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        rows = [(f"action.{entry.name}", entry.keys[0]) for entry in ENTRIES]
        rows += [(f"stage.{stage}", f"Alt+{at}") for at, stage in enumerate(Stage, 1) if stage in SCREENS]
        half = (len(rows) + 1) // 2
        for at, (key, keys) in enumerate(rows):
            side = 0 if at < half else 2
            grid.addWidget(Text(key), at % half, side)
            shown = Text(role="label", colour="ink-2", weight=500)
            shown.setText(QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText))
            grid.addWidget(shown, at % half, side + 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(2, 1)
        grid.setRowStretch(half, 1)
        self.body.addWidget(scrolling(inside))
        done = Button("close")
        done.clicked.connect(self.close_sheet)
        self.foot.addLayout(row(None, done))
