"""Every change of a setting is kept at once, off the GUI thread, one after the other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.errors import AppError, BadInput, Problem
from app.settings import ProviderSettings, Settings, with_provider
from ui.window.studio import Studio

Change = Callable[[Settings], Settings]


class Keeping(QObject):
    """`now` is what the person sees; it is on disk a moment later, or `refused` says why not and the old settings stand."""

    kept = Signal()
    refused = Signal(object)  # Problem

    def __init__(self, studio: Studio, parent: QObject) -> None:
        super().__init__(parent)
        self._studio = studio
        self.now: Settings = studio.program.settings
        self._rests = asyncio.Event()  # nothing is on its way to the disk
        self._rests.set()

    def change(self, made: Change) -> Problem | None:
        """What is wrong with the change, for its field; None where it is taken."""
        try:
            wanted = made(self.now)
        except BadInput as error:
            return error.problem
        self.now = wanted
        if self._rests.is_set() and wanted != self._studio.program.settings:
            self._rests.clear()
            self._studio.start(self._save())
        return None

    def change_provider(self, made: Callable[[ProviderSettings], ProviderSettings], name: str) -> Problem | None:
        return self.change(lambda now: with_provider(now, made(now.provider(name))))

    async def settled(self) -> None:
        """Wait until the program goes by what the person sees."""
        await self._rests.wait()

    async def _save(self) -> None:
        program = self._studio.program
        try:
            while program.settings != self.now:  # also when the sheet is gone meanwhile
                await self._studio.do(program.choose, self.now)
        except AppError as error:
            if isValid(self):
                self.now = program.settings
                self.refused.emit(error.problem)
        finally:
            self._rests.set()
        if isValid(self):
            self.kept.emit()
