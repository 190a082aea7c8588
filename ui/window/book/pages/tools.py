"""The rail of tools at the side of the desk, and what changes how the pages are seen."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from ui.window.book.pages.choosing import Tool
from ui.window.kit.buttons import Button, Kind, icon_button
from ui.window.kit.grounds import Ground, Line
from ui.window.theme.colours import colour, radius, width
from ui.window.theme.icons import pixmap

_ICONS = {Tool.SELECT: "ptr", Tool.HAND: "hand"}


class _ToolButton(Button):
    """Red is where one is."""

    def __init__(self, icon: str, hint: str) -> None:
        super().__init__("", Kind.QUIET, icon, hint=hint)
        self.setCheckable(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.isChecked():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("shu-soft"))
        corner = radius("control")
        painter.drawRoundedRect(QRectF(self.rect()), corner, corner)
        at = (self.width() - 16) // 2, (self.height() - 16) // 2
        painter.drawPixmap(*at, pixmap(self._icon, "shu-text", self.devicePixelRatioF()))


class ToolRail(Ground):
    tool = Signal(object)  # Tool
    write = Signal()
    hide_balloon = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("chrome", parent)
        self.setFixedWidth(width("tool-rail"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(6, 8, 6, 8)
        inside.setSpacing(4)
        self._group = QButtonGroup(self)
        self.buttons: dict[Tool, Button] = {}
        for tool, icon in _ICONS.items():
            button = _ToolButton(icon, f"action.tool.{tool}")
            button.clicked.connect(lambda _checked=False, one=tool: self.tool.emit(one))
            self._group.addButton(button)
            self.buttons[tool] = button
            inside.addWidget(button)
        self.buttons[Tool.SELECT].setChecked(True)
        inside.addWidget(Line())
        self.write_button, self.hide_button = icon_button("pen", "pages.write"), icon_button("eye", "pages.hide")
        self.write_button.clicked.connect(self.write)
        self.hide_button.clicked.connect(self.hide_balloon)
        inside.addWidget(self.write_button)
        inside.addWidget(self.hide_button)
        inside.addStretch(1)
        self.let_balloon(there=False)

    def set_tool(self, tool: Tool) -> None:
        self.buttons[tool].setChecked(True)

    def let_balloon(self, *, there: bool) -> None:
        """What is done with a balloon waits until one is chosen."""
        for button in (self.write_button, self.hide_button):
            button.setEnabled(there)
