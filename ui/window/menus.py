"""The menu bar and the small menu of language and appearance, both made of the one registry."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.window.actions import ENTRIES, MENUS, Actions
from ui.window.book.stage_bar import SCREENS, Stage
from ui.window.kit.speech import say
from ui.words import LANGUAGES, tell


def add_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    """Hidden where the system does not show it on top of the screen; its shortcuts belong to the window all the same."""
    for name in MENUS:
        menu = QMenu(bar)
        say(menu.setTitle, f"menu.{name}")
        for entry in ENTRIES:
            if entry.menu == name:
                menu.addAction(actions[entry.name])
        bar.addMenu(menu)
    if not bar.isNativeMenuBar():
        bar.hide()


def add_stage_keys(window: QWidget, go_to: Callable[[Stage], None]) -> None:
    """Alt+1 to Alt+7, for the stages that have a screen."""
    for at, stage in enumerate(Stage, 1):
        if stage in SCREENS:
            action = QAction(window)
            action.setShortcut(QKeySequence(f"Alt+{at}"))
            action.triggered.connect(lambda _checked=False, to=stage: go_to(to))
            window.addAction(action)


def settings_menu(
    window: QWidget,
    language: str,
    set_language: Callable[[str], None],
    scheme: str,
    set_scheme: Callable[[str], None],
    settings: QAction,
    about: QAction,
) -> QMenu:
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(settings)
    menu.addSection(tell("menu.language"))
    _choices(menu, list(LANGUAGES.items()), language, set_language)
    menu.addSection(tell("menu.theme"))
    _choices(menu, [(name, tell(f"theme.{name}")) for name in ("system", "light", "dark")], scheme, set_scheme)
    menu.addSeparator()
    menu.addAction(about)
    return menu


def _choices(menu: QMenu, values: list[tuple[str, str]], chosen: str, choose: Callable[[str], None]) -> None:
    group = QActionGroup(menu)
    for value, label in values:
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.triggered.connect(lambda _checked=False, one=value: choose(one))
        group.addAction(action)
