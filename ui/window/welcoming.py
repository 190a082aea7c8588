"""The window as far as things come into it from outside: files, texts and books that are dropped, and other starts of the program."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt

from ui.window.front import Front

if TYPE_CHECKING:
    from ui.window.book.screen import BookScreen
    from ui.window.intake import Intake
    from ui.window.kit.sheet import Sheet
    from ui.window.library.screen import LibraryScreen


class Welcoming(Front):
    """What is a front until it is furnished; then a sheet, the stage that is shown, the library have their say, in this order."""

    library: LibraryScreen
    book: BookScreen
    intake: Intake
    _sheet: Sheet | None = None
    _furnished = False

    def _in_book(self) -> bool:
        return self._screens.currentWidget() is self.book

    def come_forward(self, files: Sequence[Path]) -> None:
        """Another start of the program wants this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.take_files(files)

    def take_files(self, files: Sequence[Path]) -> None:
        """Now, or after the sheet in which somebody may be in the middle of something."""
        if self._sheet is not None and files:
            self._sheet.closed.connect(lambda: self.intake.take(list(files)))
        else:
            self.intake.take(list(files))

    def takes_drops(self) -> bool:
        return self._sheet is None

    def show_drop(self, *, welcome: bool) -> None:
        if self._furnished and self.library.empty and not self._in_book():
            self.library.show_dropping("target" if welcome else "wrong")
        else:
            super().show_drop(welcome=welcome)

    def hide_drop(self) -> None:
        super().hide_drop()
        if self._furnished:
            self.library.show_dropping("idle")

    def takes_elsewhere(self, mime: QMimeData) -> bool:
        """The stage that is shown has the first word."""
        if not self._in_book() or not self.takes_drops() or not self.book.view.takes_drop(mime):
            return False
        self.book.view.drop(mime)
        return True

    def take_dropped(self, paths: list[Path]) -> None:
        if self._furnished:
            self.intake.take(paths)
        else:
            super().take_dropped(paths)

    def take_dropped_text(self, text: str) -> None:
        if self._furnished:
            self.intake.take_text(text)
        else:
            super().take_dropped_text(text)
