"""A small icon where the system keeps those: how far the work is, and a menu to show the window, pause and quit."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from ui.window.board import Overview
from ui.window.kit.logo import logo_icon
from ui.words import tell, tell_n


class Tray(QObject):
    """Only where there is a place for it. `icon` is also what notifications hang from."""

    def __init__(self, window: QWidget, show: Callable[[], object], pause: Callable[[], object], leave: Callable[[], object]) -> None:
        super().__init__(window)
        self._paused = False
        self._overview = Overview()
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(self._say)
        self._show, self._pause, self._leave = QAction(self), QAction(self), QAction(self)
        for action, act in ((self._show, show), (self._pause, pause), (self._leave, leave)):
            action.triggered.connect(lambda _checked=False, do=act: do())
            self.menu.addAction(action)
        self.menu.insertSeparator(self._leave)
        self.icon: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable():
            self.icon = QSystemTrayIcon(logo_icon(), self)
            self.icon.setContextMenu(self.menu)
            self.icon.activated.connect(lambda reason: show() if reason is QSystemTrayIcon.ActivationReason.Trigger else None)
            self.icon.show()
        self._say()

    def show_overview(self, overview: Overview) -> None:
        self._overview = overview
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.setBadgeNumber(overview.needs)  # on the taskbar or the dock, where it has room for that
        self._say()

    def close(self) -> None:
        if self.icon is not None:
            self.icon.hide()

    def _say(self) -> None:
        """In the language of the moment."""
        running = len(self._overview.tasks)
        self._show.setText(tell("tray.show"))
        self._pause.setText(tell("strip.resume" if self._overview.paused else "strip.pause"))
        self._pause.setEnabled(bool(running) or self._overview.paused)
        self._leave.setText(tell("action.quit"))
        if self.icon is not None:
            state = tell("tray.paused") if self._overview.paused else tell_n("tray.working", running) if running else ""
            self.icon.setToolTip(f"{tell('app.name')} · {state}" if state else tell("app.name"))
