"""Every shortcut of the window, in one place: it feeds the menus, the command search, the shortcuts sheet and the settings."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QComboBox, QKeySequenceEdit, QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from ui.window.kit.speech import say


@dataclass(frozen=True, slots=True)
class Entry:
    """name: the action and, with "action." before it, its words. letter: a single key, which is typing in a text field.

    menu: where it stands, also in the shortcuts sheet. words: their key, where it is another than that of the name.
    fixed: its key is the same everywhere and for everybody.
    """

    name: str
    keys: tuple[str, ...]
    menu: str
    letter: bool = False
    words: str = ""
    fixed: bool = False

    @property
    def told(self) -> str:
        """The key of its words."""
        return self.words or f"action.{self.name}"


_STAGE_KEY = "Meta" if sys.platform == "darwin" else "Alt"  # Alt and a number write letters on a Mac
STAGES = ("story", "script", "cast", "storyboard", "panels", "pages", "export")
ENTRIES = (
    Entry("new", ("Ctrl+N",), "file"),
    Entry("import", ("Ctrl+O",), "file"),
    Entry("paste", ("Ctrl+Shift+V",), "file"),
    Entry("library", ("Ctrl+L",), "file"),
    Entry("trash", (), "file"),
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
    *(Entry(f"stage.{stage}", (f"{_STAGE_KEY}+{at}",), "stages", words=f"stage.{stage}") for at, stage in enumerate(STAGES, 1)),
    Entry("grid", ("G",), "view", letter=True),
    Entry("detail", ("D",), "view", letter=True),
    Entry("film", ("F",), "view", letter=True),
    Entry("compare", ("C",), "view", letter=True),
    Entry("blink", ("B",), "view", letter=True),
    Entry("zoom.in", ("+", "="), "view", letter=True),
    Entry("zoom.out", ("-",), "view", letter=True),
    Entry("zoom.fit", ("0",), "view", letter=True),
    Entry("zoom.full", ("1",), "view", letter=True),
    Entry("tool.select", ("V",), "view", letter=True),
    Entry("tool.hand", ("H",), "view", letter=True),
    Entry("read", ("F11",), "view"),
    Entry("outline", ("Ctrl+1",), "view"),
    Entry("inspector", ("Ctrl+2",), "view"),
    Entry("tasks", ("Ctrl+3",), "view"),
    Entry("region.next", ("F6",), "view"),
    Entry("region.previous", ("Shift+F6",), "view"),
    Entry("menu", ("F10",), "view"),
    Entry("back", ("Esc",), "view", fixed=True),
    Entry("pause", ("Ctrl+P",), "tasks"),
    Entry("commands", ("Ctrl+K",), "help"),
    Entry("shortcuts", ("F1", "?"), "help"),
    Entry("first_steps", (), "help"),
    Entry("diagnostics", (), "help"),
    Entry("about", ("Ctrl+F1",), "help"),
)
MENUS = ("file", "book", "stages", "view", "tasks", "help")


class Actions:
    """QActions that belong to the window, so that they work even while the menu bar is hidden."""

    def __init__(
        self, window: QWidget, handlers: Mapping[str, Callable[[], object]], own: Mapping[str, tuple[str, ...]], *, letters: bool = True
    ) -> None:
        self._made: dict[str, QAction] = {}
        for entry in ENTRIES:
            action = QAction(window)
            say(action.setText, entry.told)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            action.triggered.connect(lambda _checked=False, act=handlers[entry.name], name=entry.name: self._run(act, name))
            window.addAction(action)
            self._made[entry.name] = action
        self.use_keys(own, letters=letters)

    def __getitem__(self, name: str) -> QAction:
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._made)

    def use_keys(self, own: Mapping[str, tuple[str, ...]], *, letters: bool) -> None:
        """own: the person's keys, by name, in place of the usual ones. letters: whether single letters do anything."""
        for entry in ENTRIES:
            keys = own.get(entry.name, entry.keys)
            usable = [key for key in keys if letters or not is_letter(key)]
            self._made[entry.name].setShortcuts([QKeySequence(key) for key in usable])

    def _run(self, act: Callable[[], object], name: str) -> None:
        """A list that is typed in to find something takes letters too, and does not say so to Qt."""
        keys = [key.toString() for key in self._made[name].shortcuts()]
        if not (keys and all(is_letter(key) for key in keys) and types_text(QApplication.focusWidget())):
            act()


def entry_of(name: str) -> Entry:
    return next(entry for entry in ENTRIES if entry.name == name)


def is_letter(keys: str) -> bool:
    """Whether it is typed without Ctrl or Alt: a letter, a figure, a sign."""
    return len(keys) == 1 or (keys.startswith("Shift+") and len(keys) == len("Shift+") + 1)


def types_text(widget: QWidget | None) -> bool:
    return isinstance(widget, (QLineEdit, QPlainTextEdit, QSpinBox, QComboBox, QKeySequenceEdit))
