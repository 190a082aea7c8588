"""Outline, desk and inspector side by side: one stage learned is all learned."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from ui.window.theme.colours import width
from ui.window.theme.scale import widened

NARROW = 1280  # below it the outline is closed until it is asked for


def is_narrow(wide: int) -> bool:
    return wide < widened(NARROW)


class Columns(QSplitter):
    """Side columns keep their width when the window grows; the desk takes the rest."""

    def __init__(self, outline: QWidget, desk: QWidget, inspector: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._outline, self._inspector = outline, inspector
        self._asked: bool | None = None  # whether a person wants the outline
        for part in (outline, desk, inspector):
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        self.setChildrenCollapsible(False)
        outline.setMinimumWidth(180)
        outline.setMaximumWidth(320)
        inspector.setMinimumWidth(264)
        inspector.setMaximumWidth(widened(400))
        desk.setMinimumWidth(460)

    def toggle_outline(self) -> None:
        self._asked = not self._outline.isVisible()
        self._outline.setVisible(self._asked)

    def toggle_inspector(self) -> None:
        self._inspector.setVisible(not self._inspector.isVisible())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow, before = is_narrow(self.width()), event.oldSize().width()
        if before < 0 or is_narrow(before) != narrow:
            self._outline.setVisible(not narrow if self._asked is None else self._asked)
            side = 280 if self.width() < NARROW else widened(width("inspector"))
            self.setSizes([width("outline"), self.width() - side - width("outline"), side])
