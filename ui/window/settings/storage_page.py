"""Where the library is, what room it takes, and what can be done about that."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout
from shiboken6 import isValid

from app.commands.upkeep import Room, back_up_now, empty_thumbs, room
from app.errors import AppError
from ui.window.kit.buttons import Button
from ui.window.kit.grounds import row
from ui.window.kit.notes import ErrorCard
from ui.window.kit.speech import unsay
from ui.window.kit.text import Elided, Text
from ui.window.settings.form import Form
from ui.window.settings.keeping import Keeping
from ui.window.settings.pages import with_changed
from ui.window.settings.rows import Entry, as_whole, bind
from ui.window.studio import Studio
from ui.words import tell

_PARTS = ("pictures", "thumbs", "answers", "database", "backups", "free")
_STEP = 1000


def bytes_words(count: int) -> str:
    """12 kB, 3.4 MB, 1.2 GB."""
    size, unit = float(count), "B"
    for larger in ("kB", "MB", "GB", "TB"):
        if size < _STEP:
            break
        size, unit = size / _STEP, larger
    return f"{size:.0f} {unit}" if size >= 100 or unit in ("B", "kB") else f"{size:.1f} {unit}"


class StoragePage(Form):
    """What the folders hold is counted on another thread: a large library has 100,000 files."""

    def __init__(self, studio: Studio, keeping: Keeping) -> None:
        super().__init__("settings.storage")
        self._studio = studio
        root = studio.program.paths.root
        self.place = Elided(role="body")
        self.place.setText(str(root))
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.show_folder = Button("settings.storage.show")
        self.show_folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(root))))
        line = row(self.place, self.show_folder, gap=10)
        line.setStretch(0, 1)
        self.inside.addWidget(Text("settings.storage.place", "label", "ink-2"))
        self.inside.addLayout(line)
        self.sizes = {part: Text(role="body", weight=500) for part in _PARTS}
        self.inside.addLayout(self._table())
        self.thumbs, self.copy = Button("settings.storage.thumbs.empty"), Button("settings.storage.backup.now")
        self.thumbs.clicked.connect(lambda: self._do(lambda: empty_thumbs(studio.program.paths), "settings.storage.thumbs.emptied"))
        self.copy.clicked.connect(lambda: self._do(lambda: back_up_now(studio.store), "settings.storage.backed_up"))
        self.inside.addLayout(row(self.thumbs, self.copy, None))
        self.done = Text(role="caption", colour="ink-2", wrap=True)
        self.error = ErrorCard()
        self.error.dismissed.connect(self.error.hide)
        self.inside.addWidget(self.done)
        self.inside.addWidget(self.error)
        self.trash = Entry("settings.storage.trash", "settings.storage.trash.hint")
        self.trash.show_text(str(keeping.now.history.trash_days))
        bind(self.trash, keeping, lambda now, text: with_changed(now, "history", trash_days=as_whole(text or "30")))
        self.add(self.trash)
        self.end()
        studio.start(self._count())

    def _table(self) -> QGridLayout:
        table = QGridLayout()
        table.setHorizontalSpacing(24)
        table.setVerticalSpacing(6)
        for at, (part, size) in enumerate(self.sizes.items()):
            table.addWidget(Text(f"settings.storage.{part}", "body", "ink-2"), at, 0)
            size.setText("…")
            table.addWidget(size, at, 1, Qt.AlignmentFlag.AlignRight)
        table.setColumnStretch(2, 1)
        return table

    async def _count(self) -> None:
        try:
            found = await self._studio.read(room, self._studio.program.paths)
        except AppError as error:
            if isValid(self):
                self.error.tell("error.title.command", error.problem)
            return
        if isValid(self):
            self.show_room(found)

    def show_room(self, found: Room) -> None:
        for part, size in self.sizes.items():
            unsay(size.setText, bytes_words(getattr(found, part)))
        if found.backup is not None and not self.done.text():
            when = datetime.fromtimestamp(found.backup).astimezone().strftime("%Y-%m-%d %H:%M")
            unsay(self.done.setText, tell("settings.storage.backup.last", when=when))

    def _do(self, act: Callable[[], object], told: str) -> None:
        self._studio.start(self._done(act, told))

    async def _done(self, act: Callable[[], object], told: str) -> None:
        self.thumbs.setEnabled(False)
        self.copy.setEnabled(False)
        try:
            made = await self._studio.read(act)
        except AppError as error:
            if isValid(self):
                self.error.tell("error.title.command", error.problem)
        else:
            if isValid(self):
                size = bytes_words(made) if isinstance(made, int) else ""
                unsay(self.done.setText, tell(told, size=size, name=getattr(made, "name", "")))
        if isValid(self):
            self.thumbs.setEnabled(True)
            self.copy.setEnabled(True)
            await self._count()
