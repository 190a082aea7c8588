"""What an action does just now: it depends on the region that has the focus, the screen that is shown, and on a sheet that is open."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QApplication, QWidget

from ui.window.actions import ENTRIES, Actions
from ui.window.book.screen import BookScreen
from ui.window.library.screen import LibraryScreen
from ui.window.regions import columns_of, next_region
from ui.window.tasks.dock import TaskDock
from ui.words import tell

Act = Callable[[], object]
_OVER_SHEETS = ("quit", "primary", "back")  # what is done though a sheet is open
_OF_A_BOOK = ("export", "undo", "redo")


class Deeds:
    def __init__(self, library: LibraryScreen, book: BookScreen, dock: TaskDock, strip: QWidget, ways: Mapping[str, Act]) -> None:
        """ways: what the window itself does, wherever one is. "book.x" is what it does in a book whose stage knows no x."""
        self._library, self._book, self._dock, self._strip = library, book, dock, strip
        self._ways = dict(ways)
        self._ways["region.next"] = lambda: self.go_to_region(forwards=True)
        self._ways["region.previous"] = lambda: self.go_to_region(forwards=False)
        self._ways["undo"], self._ways["redo"] = book.history.undo, book.history.redo

    @property
    def _in_book(self) -> bool:
        return self._library.isHidden()

    def handlers(self, sheet_open: Callable[[], bool]) -> dict[str, Act]:
        return {entry.name: partial(self._do, entry.name, sheet_open) for entry in ENTRIES}

    def _do(self, name: str, sheet_open: Callable[[], bool]) -> None:
        """What is behind a sheet waits until the sheet is gone."""
        if name in _OVER_SHEETS or not sheet_open():
            act = self.deed(name)
            if act is not None:
                act()

    def deed(self, name: str) -> Act | None:
        """None where it would do nothing."""
        focus = QApplication.focusWidget()
        if name == "find" and focus is not None and self._dock.isVisible() and self._dock.isAncestorOf(focus):
            return self._dock.begin_search
        stack = self._book.history.stack
        if name in ("undo", "redo") and not (stack is not None and (stack.canUndo() if name == "undo" else stack.canRedo())):
            return None
        if not self._in_book and (name.startswith("stage.") or name in _OF_A_BOOK):
            return None
        if name in self._ways:
            return self._ways[name]
        return self._book.deed(name) or self._ways.get(f"book.{name}") if self._in_book else self._library.deeds().get(name)

    def go_to_region(self, *, forwards: bool) -> None:
        inside = [self._book.bar, *columns_of(self._book.view)] if self._in_book else self._library.regions()
        next_region([*inside, self._dock, self._strip], forwards)

    def tell_history(self, actions: Actions) -> None:
        """What would be undone stands in the menu."""
        stack = self._book.history.stack
        for name, there, what in (
            ("undo", stack is not None and stack.canUndo(), stack.undoText() if stack is not None else ""),
            ("redo", stack is not None and stack.canRedo(), stack.redoText() if stack is not None else ""),
        ):
            actions[name].setEnabled(there)
            actions[name].setText(tell(f"action.{name}.what", what=what) if what else tell(f"action.{name}"))
