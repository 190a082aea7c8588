"""Every shortcut of the window, in one place: it feeds the menus and the shortcuts sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from ui.window.kit.speech import say


@dataclass(frozen=True, slots=True)
class Entry:
    """name: the action and, with "action." before it, its words. letter: a single key, which is typing in a text field."""

    name: str
    keys: tuple[str, ...]
    menu: str
    letter: bool = False


ENTRIES = (
    Entry("new", ("Ctrl+N",), "file"),
    Entry("import", ("Ctrl+O",), "file"),
    Entry("paste", ("Ctrl+Shift+V",), "file"),
    Entry("library", ("Ctrl+L",), "file"),
    Entry("export", ("Ctrl+E",), "file"),
    Entry("settings", ("Ctrl+,",), "file"),
    Entry("quit", ("Ctrl+Q",), "file"),
    Entry("undo", ("Ctrl+Z",), "book"),
    Entry("redo", ("Ctrl+Shift+Z", "Ctrl+Y"), "book"),
    Entry("rename", ("F2",), "book"),
    Entry("copy", ("Ctrl+C",), "book"),
    Entry("primary", ("Ctrl+Return", "Ctrl+Enter"), "book"),
    Entry("find", ("Ctrl+F",), "book"),
    Entry("redraw", ("R",), "book", letter=True),
    Entry("take.previous", ("[",), "book", letter=True),
    Entry("take.next", ("]",), "book", letter=True),
    Entry("next_problem", ("N",), "book", letter=True),
    Entry("grid", ("G",), "view", letter=True),
    Entry("detail", ("D",), "view", letter=True),
    Entry("film", ("F",), "view", letter=True),
    Entry("compare", ("C",), "view", letter=True),
    Entry("blink", ("B",), "view", letter=True),
    Entry("zoom.in", ("+", "="), "view", letter=True),
    Entry("zoom.out", ("-",), "view", letter=True),
    Entry("outline", ("Ctrl+1",), "view"),
    Entry("inspector", ("Ctrl+2",), "view"),
    Entry("tasks", ("Ctrl+3",), "view"),
    Entry("pause", ("Ctrl+P",), "tasks"),
    Entry("back", ("Esc",), "view"),
    Entry("shortcuts", ("F1",), "help"),
    Entry("about", ("Ctrl+F1",), "help"),
)
MENUS = ("file", "book", "view", "tasks", "help")


class Actions:
    """QActions that belong to the window, so that they work even while the menu bar is hidden."""

    def __init__(self, window: QWidget, handlers: dict[str, Callable[[], object]]) -> None:
        self._made: dict[str, QAction] = {}
        for entry in ENTRIES:
            action = QAction(window)
            say(action.setText, f"action.{entry.name}")
            action.setShortcuts([QKeySequence(key) for key in entry.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            run = handlers[entry.name]
            action.triggered.connect(lambda _checked=False, act=run, letter=entry.letter: _run(act, letter=letter))
            window.addAction(action)
            self._made[entry.name] = action

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]


def _run(act: Callable[[], object], *, letter: bool) -> None:
    if not (letter and types_text(QApplication.focusWidget())):
        act()


def types_text(widget: QWidget | None) -> bool:
    return isinstance(widget, (QLineEdit, QPlainTextEdit, QSpinBox, QComboBox))
