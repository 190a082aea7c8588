"""All shortcuts, as this person has them: by menu, found by a few letters."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.window.actions import ENTRIES, MENUS, Entry
from ui.window.keys import Keys, keys_of, native
from ui.window.kit.buttons import Button
from ui.window.kit.grounds import Ground, row, scrolling
from ui.window.kit.notes import EmptyState
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say, unsay
from ui.window.kit.text import Text
from ui.window.settings.shortcut_list import named
from ui.window.theme.scale import text_scale

# Keys of lists and canvases, which are the same everywhere.
MORE = (
    ("shortcuts.key.arrows", "shortcuts.does.arrows"),
    ("Enter", "shortcuts.does.enter"),
    ("shortcuts.key.space", "shortcuts.does.space"),
    ("Alt+Up", "shortcuts.does.reorder"),
    ("Ctrl+A", "shortcuts.does.all"),
    ("Shift+F10", "shortcuts.does.menu"),
    ("Del", "shortcuts.does.delete"),
)


class _Group(QWidget):
    """The actions of one menu."""

    def __init__(self, title: str, lines: Sequence[tuple[str, str, Entry | None]]) -> None:
        super().__init__()
        self.rows: list[tuple[Text, Text, Entry | None]] = []
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.addWidget(Text(title, "label", "ink-2", weight=600), 0, 0, 1, 2)
        for at, (words, keys, entry) in enumerate(lines, 1):
            name, shown = Text(words, wrap=True), Text(role="label", colour="ink-2", weight=500)
            if keys.startswith("shortcuts."):
                say(shown.setText, keys)
            else:
                unsay(shown.setText, keys)
            grid.addWidget(name, at, 0)
            grid.addWidget(shown, at, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.rows.append((name, shown, entry))
        grid.setColumnStretch(0, 1)

    def show_found(self, typed: str, own: Keys) -> int:
        """How many of them fit what was typed."""
        found = 0
        for name, keys, entry in self.rows:
            text = typed.casefold().strip()
            fits = named(entry, typed, own) if entry is not None else text in name.text().casefold() or text in keys.text().casefold()
            name.setVisible(fits)
            keys.setVisible(fits)
            found += fits
        self.setVisible(found > 0)
        return found


class ShortcutsSheet(Sheet):
    def __init__(self, window: QWidget, own: Keys = MappingProxyType({})) -> None:
        super().__init__(window, "shortcuts.title", (860, 620))
        self._own = own
        self.search = QLineEdit()
        say(self.search.setPlaceholderText, "shortcuts.find")
        say(self.search.setAccessibleName, "shortcuts.find")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self.groups = [_Group(f"menu.{menu}", self._lines(menu)) for menu in MENUS]
        self.groups.append(_Group("shortcuts.more", [(words, _shown(keys), None) for keys, words in MORE]))
        self.none = EmptyState("shortcuts.nothing")
        self.none.hide()
        inside = Ground()
        within = QVBoxLayout(inside)
        within.setContentsMargins(24, 8, 24, 8)
        within.addLayout(self._columns())
        within.addWidget(self.none)
        within.addStretch(1)
        self.area = scrolling(inside)
        self.body.addLayout(row(self.search, margins=(24, 14, 24, 6)))
        self.body.addWidget(self.area, 1)
        done = Button("close")
        done.clicked.connect(self.close_sheet)
        self.foot.addLayout(row(Text("shortcuts.hint", "label", "ink-3", wrap=True), done))
        self.foot.setStretch(0, 1)

    def _lines(self, menu: str) -> list[tuple[str, str, Entry | None]]:
        entries = [(entry, native(keys_of(entry, self._own))) for entry in ENTRIES if entry.menu == menu]
        return [(entry.told, keys, entry) for entry, keys in entries if keys]

    def _columns(self) -> QHBoxLayout:
        """Two, or one where the text is large, about as high as each other."""
        sides: list[list[_Group]] = [[], []]
        for group in self.groups:
            shorter = 0 if text_scale() > 1.5 else min((0, 1), key=lambda at: sum(len(one.rows) + 2 for one in sides[at]))
            sides[shorter].append(group)
        both = QHBoxLayout()
        both.setSpacing(32)
        for side in sides:
            column = QVBoxLayout()
            column.setSpacing(0)
            for group in side:
                column.addWidget(group)
            column.addStretch(1)
            if side:
                both.addLayout(column, 1)
        return both

    def _look(self, typed: str) -> None:
        found = sum([group.show_found(typed, self._own) for group in self.groups])
        self.none.setVisible(not found)


def _shown(keys: str) -> str:
    return keys if keys.startswith("shortcuts.") else native([keys])
