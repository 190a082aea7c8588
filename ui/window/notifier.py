"""Tells somebody who does not look at the window that a long task ended or needs them: on the desktop, and at their webhook."""

from __future__ import annotations

import logging
import threading

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from app.errors import AppError
from app.notices import Notice
from app.work.states import Held
from ui.notices import deliver, event_of, notice_of, why_held
from ui.window.board import TaskMove
from ui.window.kit.logo import logo_icon
from ui.window.studio import Studio
from ui.words import tell, tell_problem
from workers.background import Background

log = logging.getLogger("mangakai.window")


class Notifier(QObject):
    shown = Signal(object)  # the Notice a desktop message was shown for
    pressed = Signal()  # somebody wants to see the window
    undelivered = Signal(str)  # why the webhook was not reached

    def __init__(self, studio: Studio, window: QWidget, sending: Background, tray: QSystemTrayIcon | None = None) -> None:
        """sending: threads of its own, because a webhook may take a minute. tray: what messages come out of; None where there is none."""
        super().__init__(window)
        self._studio, self._over, self._sending = studio, window, sending
        self._holds: dict[int, Held] = {}
        self._enough = threading.Event()
        self._tray = tray
        if tray is not None:
            tray.messageClicked.connect(self.pressed)
        studio.news.tasks.connect(self._moved)

    def close(self) -> None:
        """Whoever waits before another try gives up."""
        self._enough.set()

    def _moved(self, moves: tuple[TaskMove, ...]) -> None:
        overview, settings = self._studio.news.latest, self._studio.program.settings.notices
        for move in moves:
            found = why_held(move.now, overview.held, overview.lanes)
            hold = found[0] if found else None
            before = self._holds.pop(move.now.id, None)
            if hold is not None:
                self._holds[move.now.id] = hold
            event = event_of(move.before, move.now, settings.longer_than_s, before, hold)
            if event is not None:
                self._tell(notice_of(event, move.now, overview.book(move.now.book_id)))

    def _tell(self, notice: Notice) -> None:
        settings = self._studio.program.settings.notices
        looked_at = self._over.isActiveWindow() and self._over.isVisible() and not self._over.isMinimized()
        if settings.desktop and not looked_at:
            self._show(notice)
        if settings.webhook_url is not None:
            self._studio.start(self._send(notice))

    def _show(self, notice: Notice) -> None:
        if self._tray is not None:
            self._tray.showMessage(notice.title, words_of(notice), logo_icon())
        self.shown.emit(notice)

    async def _send(self, notice: Notice) -> None:
        try:
            await self._sending.run(deliver, notice, self._studio.program.settings.notices, self._enough.wait)
        except AppError as error:
            log.info("a notice was not delivered: %s", error)
            if not self._enough.is_set():
                self.undelivered.emit(tell("notice.undelivered", why=tell_problem(error.problem).what))


def words_of(notice: Notice) -> str:
    kind = notice.kind.replace("-", "_")
    told = tell(f"notice.{notice.event}", what=tell(f"task.kind.{kind}"))
    return f"{told} {tell('tasks.done_of', done=notice.done, total=notice.of)}" if notice.of else told
