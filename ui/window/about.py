"""About the program: its version and those below it, whether there is a newer one, and the licences of everything inside."""

from __future__ import annotations

import platform
from importlib.metadata import version

from PySide6.QtCore import QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.licences import OURS, Part, parts
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.fields import TextArea
from ui.window.kit.grounds import Ground, Line, column, row, scrolling
from ui.window.kit.logo import Logo
from ui.window.kit.row_button import RowButton
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say
from ui.window.kit.text import Elided, Text
from ui.window.studio import Studio
from ui.window.theme.fonts import font
from ui.window.update_watch import UpdateWatch

_LIST_WIDTH = 260


class AboutSheet(Sheet):
    def __init__(self, window: QWidget, studio: Studio) -> None:
        super().__init__(window, "about.title", (940, 640))
        self.rows: list[RowButton] = []
        self._group = QButtonGroup(self)
        self._shown: tuple[Part, ...] = ()
        self.text = TextArea(name="about.licence")
        self.text.setReadOnly(True)
        self.text.setFont(font("label"))
        self._list = QVBoxLayout()
        self._list.setContentsMargins(8, 8, 8, 8)
        self._list.setSpacing(2)
        self._waiting = Text("about.reading", "label", "ink-2")
        self._list.addWidget(self._waiting)
        self.body.addLayout(self._head(window))
        self.body.addWidget(Line())
        self.body.addLayout(self._licences(), 1)
        copy = Button("about.copy", Kind.QUIET)
        copy.clicked.connect(self.copy_versions)
        done = Button("close")
        done.clicked.connect(self.close_sheet)
        self.foot.addLayout(row(copy, None, done))
        studio.start(self._read(studio))

    def _head(self, window: QWidget) -> QHBoxLayout:
        logo = Logo()
        logo.setFixedSize(44, 44)
        name = Text("app.name", "title")
        told = Text(role="body", colour="ink-2")
        say(told.setText, "about.version", version=version(OURS))
        below = Elided(role="caption", colour="ink-3")
        below.setText(" · ".join(versions()[1:]))
        head = row(logo, gap=16, margins=(24, 18, 24, 16))
        words = column(gap=2)
        words.addLayout(row(name, told, None, gap=10))
        words.addWidget(below)
        head.addLayout(words, 1)
        watch = window.findChild(UpdateWatch)
        newer = watch.newer if isinstance(watch, UpdateWatch) else None
        if newer is not None:
            self.newer = Button("update.show", Kind.PRIMARY)
            self.newer.set_text("update.show", version=newer.version)
            page = QUrl(newer.page)
            self.newer.clicked.connect(lambda: QDesktopServices.openUrl(page))
            head.addWidget(self.newer)
        return head

    def _licences(self) -> QHBoxLayout:
        inside = Ground()
        inside.setLayout(self._list)
        left = scrolling(inside)
        left.setFixedWidth(_LIST_WIDTH)
        say(left.setAccessibleName, "about.parts")
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(left)
        both.addWidget(Line(upright=True))
        both.addLayout(row(self.text, margins=(16, 14, 16, 14)), 1)
        return both

    async def _read(self, studio: Studio) -> None:
        found = await studio.read(parts)
        if isValid(self):
            self._show(found)

    def _show(self, found: tuple[Part, ...]) -> None:
        self._waiting.deleteLater()
        self._shown = found
        for part in found:
            button = RowButton(f"{part.name} {part.version}".strip(), tall=True)
            button.set_fact(part.licence)
            button.clicked.connect(lambda _checked=False, one=part: self.text.setPlainText(one.text))
            self._group.addButton(button)
            self.rows.append(button)
            self._list.addWidget(button)
        self._list.addStretch(1)
        self.rows[0].click()

    def copy_versions(self) -> None:
        """For a report of a problem: what runs here, and everything inside."""
        lines = [*versions(), *(f"{part.name} {part.version}".strip() for part in self._shown)]
        QGuiApplication.clipboard().setText("\n".join(lines))


def versions() -> tuple[str, ...]:
    return (f"MangakAI {version(OURS)}", f"Python {platform.python_version()}", f"Qt {qVersion()}", platform.platform())
