"""Starting the window: it is seen first; everything else a start does comes behind it."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from app.errors import Problem
from app.paths import LibraryPaths
from ui.window.application import Application
from ui.window.first_paint import watch_first_paint
from ui.window.main_window import MainWindow
from ui.window.preferences import Preferences
from ui.window.theme.look import apply_colours, apply_theme
from ui.window.theme.motion import reduce_motion
from ui.window.theme.scale import choose_text_size
from ui.words import language, use_language

if TYPE_CHECKING:
    from ui.window.life import Ended

_UNSEEN_MS = 500  # a window that is started minimised is not painted


def run_window(paths: LibraryPaths, files: Sequence[Path] = ()) -> Ended:
    """The window until it is closed and what works behind it has ended. The library's lock is held by the caller.

    Raises what opening a library raises.
    """
    app = _application()
    window = front_window(app, paths)
    watch_first_paint(window)
    if isinstance(app, Application):
        app.opened.connect(lambda path: window.take_dropped([path]))
    window.show()
    _until_seen(app, window)
    from ui.window.kit.logo import logo_icon
    from ui.window.life import live  # asyncio takes as long to import as the window to be painted

    app.setWindowIcon(logo_icon())
    return live(app, window, paths, files)


def front_window(app: QApplication, paths: LibraryPaths) -> MainWindow:
    """The window in the person's language and colours, not furnished yet."""
    preferences = Preferences(paths)
    use_language(preferences.language)
    choose_text_size(preferences.text)
    reduce_motion(app, on=preferences.reduced_motion)
    apply_colours(app, preferences.scheme, preferences.language)
    return MainWindow(preferences)


def _until_seen(app: QApplication, window: MainWindow) -> None:
    """Qt's own loop for the one moment before there is asyncio's."""
    window.seen.connect(app.exit, Qt.ConnectionType.QueuedConnection)
    unseen = QTimer(window)
    unseen.setSingleShot(True)
    unseen.timeout.connect(app.exit)
    unseen.start(_UNSEEN_MS)
    app.exec()
    unseen.stop()
    window.seen.disconnect(app.exit)


def run_refusal(problem: Problem) -> None:
    """The library cannot be opened: a small window that says why, until it is closed."""
    from ui.window.kit.logo import logo_icon
    from ui.window.life import refuse

    app = _application()
    app.setWindowIcon(logo_icon())
    apply_theme(app, "system", language())
    refuse(app, problem)


def _application() -> QApplication:
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else Application(sys.argv[:1])
    app.setApplicationName("MangakAI")
    app.setApplicationDisplayName("MangakAI")
    app.setDesktopFileName("mangakai")
    app.setQuitOnLastWindowClosed(False)  # the loop ends when the work behind the window has ended
    return app
