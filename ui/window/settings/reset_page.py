"""Everything as on the first day: what that is, said before it is done, and undone with one press."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from shiboken6 import isValid

from app.commands import services
from app.errors import AppError
from app.secrets import Where
from app.settings import Settings
from ui.window.book.stage_view import Told
from ui.window.kit.buttons import Button
from ui.window.kit.grounds import row
from ui.window.kit.notes import ErrorCard
from ui.window.kit.switch import Switch
from ui.window.kit.text import Text
from ui.window.settings.form import Form
from ui.window.settings.keeping import Keeping
from ui.window.settings.outside import Outside
from ui.window.studio import Studio
from ui.words import tell


class ResetPage(Form):
    done = Signal()  # it is all as on the first day: what the other pages show is no longer so

    def __init__(self, studio: Studio, keeping: Keeping, outside: Outside) -> None:
        super().__init__("settings.reset")
        self._studio, self._keeping, self._outside = studio, keeping, outside
        self.inside.addWidget(Text("settings.reset.what", wrap=True))
        self.inside.addWidget(Text("settings.reset.stays", "body", "ink-2", wrap=True))
        self.keys = Switch("settings.reset.keys")
        self.add_switch(self.keys, "settings.reset.keys.warning", "warning")
        self.button = Button("settings.reset.do")
        self.button.clicked.connect(lambda: studio.start(self._reset()))
        self.inside.addLayout(row(self.button, None))
        self.error = ErrorCard()
        self.error.dismissed.connect(self.error.hide)
        self.inside.addWidget(self.error)
        self.end()

    async def _reset(self) -> None:
        self.button.setEnabled(False)
        program, preferences, outside = self._studio.program, self._outside.preferences, self._outside
        await self._keeping.settled()
        before = program.settings
        try:
            await self._studio.do(program.choose, Settings())
            if self.keys.isChecked():
                await self._forget_keys()
        except AppError as error:
            if isValid(self):
                self.button.setEnabled(True)
                self.error.tell("error.title.command", error.problem)
            return
        kept = preferences.reset()
        outside.refresh()
        told = tell("settings.reset.done")
        outside.told(Told(told, "undo", lambda: self._studio.start(_put_back(self._studio, outside, before, kept))))
        if isValid(self):
            self.done.emit()

    async def _forget_keys(self) -> None:
        for card in await self._studio.read(services.cards, self._studio.program.settings):
            if card.key_name and card.key is Where.KEYCHAIN:
                await self._studio.read(services.forget_key, card.key_name)


async def _put_back(studio: Studio, outside: Outside, settings: Settings, kept: Mapping[str, object]) -> None:
    """The page that began it is gone by now."""
    await studio.do(studio.program.choose, settings)
    outside.preferences.put_back(kept)
    outside.refresh()
