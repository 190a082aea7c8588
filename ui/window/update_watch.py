"""Asks once whether there is a newer version, where the person named an address for that; the window never waits for the answer."""

from __future__ import annotations

import logging
from importlib.metadata import version

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import AppError
from app.updates import Newer, newer
from ui.licences import OURS
from ui.window.studio import Studio
from workers.background import Background

log = logging.getLogger("mangakai.window")


class UpdateWatch(QObject):
    found = Signal(object)  # a Newer

    def __init__(self, studio: Studio, window: QWidget, asking: Background) -> None:
        """asking: not the threads of the screens, because an answer may take ten seconds."""
        super().__init__(window)
        self._studio, self._asking = studio, asking
        self.newer: Newer | None = None

    def look(self) -> None:
        url = self._studio.program.settings.updates.url
        if url is not None:
            self._studio.start(self._look(url))

    async def _look(self, url: str) -> None:
        """Nobody asked just now, so an address that does not answer is written down and not said."""
        try:
            self.newer = await self._asking.run(newer, url, version(OURS))
        except AppError as error:
            log.info("no word of a newer version: %s", error)
            return
        if self.newer is not None:
            self.found.emit(self.newer)
