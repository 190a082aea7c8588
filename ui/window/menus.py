"""The menu bar, files opened lately, and the small menu of language and appearance; all made of the one registry."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QActionGroup, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QWidget

from ui.window.actions import ENTRIES, MENUS, Actions
from ui.window.kit.speech import say
from ui.words import LANGUAGES, tell


class RecentMenu(QMenu):
    """Story files that became books. They are looked for when one is chosen, not before: a drive may sleep."""

    def __init__(self, parent: QWidget, files: Callable[[], Sequence[Path]], take: Callable[[Path], object], forget: Callable[[], object]):
        super().__init__(parent)
        say(self.setTitle, "menu.recent")
        self._files, self._take, self._forget = files, take, forget
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        self.clear()
        files = self._files()
        for path in files:
            action = self.addAction(path.name.replace("&", "&&"), partial(self._take, path))
            action.setToolTip(str(path))
        if files:
            self.addSeparator()
            self.addAction(tell("menu.recent.forget"), self._forget)
        else:
            self.addAction(tell("menu.recent.none")).setEnabled(False)


def add_menu_bar(bar: QMenuBar, actions: Actions, recent: QMenu) -> None:
    """Its shortcuts belong to the window all the same."""
    for name in MENUS:
        menu = QMenu(bar)
        say(menu.setTitle, f"menu.{name}")
        for entry in ENTRIES:
            if entry.menu == name:
                menu.addAction(actions[entry.name])
                if entry.name == "import":
                    menu.addMenu(recent)
        bar.addMenu(menu)


class MenuBarKeeper(QObject):
    """Where the system does not show the menu bar on top of the screen it is hidden until Alt or F10, or always there if that is wished."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window, self._alone, self._always = window, False, False
        window.installEventFilter(self)

    @property
    def _bar(self) -> QMenuBar:
        """Asked for each time: PySide forgets wrappers of what Qt made when a sheet that knows the window is deleted."""
        return self._window.menuBar()

    def show_always(self, *, on: bool) -> None:
        self._always = on
        if not self._bar.isNativeMenuBar():
            self._bar.setVisible(on)

    def toggle(self) -> None:
        """F10, or Alt pressed and let go by itself."""
        if self._bar.isNativeMenuBar():
            return
        if self._bar.isVisible() and not self._always:
            self._bar.hide()
        else:
            self._bar.show()
            self._bar.setFocus(Qt.FocusReason.MenuBarFocusReason)
            self._bar.setActiveAction(self._bar.actions()[0])

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._alone = event.key() == Qt.Key.Key_Alt
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            if event.key() == Qt.Key.Key_Alt and self._alone:
                self.toggle()
            self._alone = False
        elif event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.ShortcutOverride):
            self._alone = False
        return False


def settings_menu(
    window: QWidget,
    language: str,
    set_language: Callable[[str], None],
    scheme: str,
    set_scheme: Callable[[str], None],
    actions: Actions,
) -> QMenu:
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(actions["settings"])
    menu.addSection(tell("menu.language"))
    _choices(menu, list(LANGUAGES.items()), language, set_language)
    menu.addSection(tell("menu.theme"))
    _choices(menu, [(name, tell(f"theme.{name}")) for name in ("system", "light", "dark")], scheme, set_scheme)
    menu.addSeparator()
    for name in ("shortcuts", "first_steps", "about"):
        menu.addAction(actions[name])
    return menu


def _choices(menu: QMenu, values: list[tuple[str, str]], chosen: str, choose: Callable[[str], None]) -> None:
    group = QActionGroup(menu)
    for value, label in values:
        action = menu.addAction(label)
        action.setCheckable(True)
        action.setChecked(value == chosen)
        action.triggered.connect(lambda _checked=False, one=value: choose(one))
        group.addAction(action)
