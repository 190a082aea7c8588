"""Qt's application, and the files that the system asks it to open: on macOS they come as events and not as arguments."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    opened = Signal(object)  # the Path of a file

    def event(self, event: QEvent) -> bool:
        """Only what is meant for the application itself comes here; a filter would see every event of every widget."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.opened.emit(Path(event.file()))
            return True
        return super().event(event)
