"""What helps: the shortcuts, the first steps, facts for a report, and about the program."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ui.window.book.stage_view import Told
from ui.window.preferences import Preferences
from ui.window.studio import Studio
from ui.words import tell


class Help(QObject):
    sheet = Signal(object)  # a Sheet to be opened
    told = Signal(object)  # Told: what was done

    def __init__(self, studio: Studio, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._studio, self._window, self._preferences = studio, window, preferences

    def show_shortcuts(self) -> None:
        from ui.window.keys import usable
        from ui.window.shortcuts_sheet import ShortcutsSheet

        self.sheet.emit(ShortcutsSheet(self._window, usable(self._preferences.keys)))

    def show_first_steps(self) -> None:
        from ui.window.first_steps import FirstStepsSheet

        self.sheet.emit(FirstStepsSheet(self._window))

    def show_about(self) -> None:
        from ui.window.about import AboutSheet

        self.sheet.emit(AboutSheet(self._window, self._studio))

    def copy_diagnostics(self) -> None:
        self._studio.start(self._copy())

    async def _copy(self) -> None:
        """The keychain and the database are asked on another thread; only the clipboard is the GUI's."""
        from ui.diagnostics import report

        text = await self._studio.read(report, self._studio.program)
        QGuiApplication.clipboard().setText(text)
        self.told.emit(Told(tell("diagnostics.copied", lines=len(text.splitlines()))))
