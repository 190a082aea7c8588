"""The context menus of the desk: of a line, a scene, a chapter, a sentence. At most nine items, the destructive one last."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.words import tell

Act = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Item:
    """words: their key. keys: the shortcut that does the same, to be shown. apart: a line stands before it."""

    words: str
    act: Act
    keys: str = ""
    enabled: bool = True
    apart: bool = False
    facts: tuple[tuple[str, object], ...] = ()


@dataclass(frozen=True, slots=True)
class Values:
    """One of several, in a menu of its own: what it is called, and what it does."""

    words: str
    choices: tuple[tuple[str, Act, bool], ...]


def open_menu(parent: QWidget, items: Iterable[Item | Values], spot: QPoint) -> None:
    make_menu(parent, items).popup(spot)


def make_menu(parent: QWidget, items: Iterable[Item | Values]) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for item in items:
        if isinstance(item, Values):
            _add_values(menu, item)
            continue
        if item.apart:
            menu.addSeparator()
        action = menu.addAction(tell(item.words, **dict(item.facts)))
        if item.keys:
            action.setShortcut(QKeySequence(item.keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # it is shown here, and obeyed elsewhere
            action.setShortcutVisibleInContextMenu(True)
        action.setEnabled(item.enabled)
        action.triggered.connect(lambda _checked=False, act=item.act: act())
    return menu


def _add_values(menu: QMenu, values: Values) -> None:
    below = menu.addMenu(tell(values.words))
    group = QActionGroup(below)
    for word, act, chosen in values.choices:
        action = below.addAction(word)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda _checked=False, do=act: do())
        group.addAction(action)
