"""A story file dropped on an open book: read like any other, compared with the book's own, asked about once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from app.commands.books import read_file
from app.commands.edits import Edit
from app.commands.revision import Revision, revise
from app.steps.read_story import StoryRead, read_and_count
from app.store.store import Store
from app.stories.read import supported_suffixes
from ui.window.book.history import History
from ui.window.book.telling.revision_sheet import RevisionSheet
from ui.window.studio import Studio
from ui.words import tell


class Revisions(QObject):
    sheet = Signal(object)
    new_book = Signal(object)  # Paths
    told = Signal(str)

    def __init__(self, studio: Studio, history: History, window: Callable[[], QWidget]) -> None:
        super().__init__()
        self._studio, self._history, self._window = studio, history, window

    def story_in(self, mime: QMimeData) -> Path | None:
        """One story file; several are books of their own."""
        paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
        if len(paths) != 1 or paths[0].suffix.lower() not in supported_suffixes():
            return None
        return paths[0]

    def compare(self, book_id: int, path: Path) -> None:
        self.told.emit(tell("revision.reading", name=path.name))
        self._studio.start(self._compare(book_id, path))

    async def _compare(self, book_id: int, path: Path) -> None:
        studio = self._studio
        data = await studio.read(read_file, path)
        read: StoryRead = await studio.background.run_in_child(read_and_count, data, path.name)
        found = await studio.read(revise, studio.store, book_id, read.story)
        cards = await studio.read(studio.store.panels.cards, book_id)
        sheet = RevisionSheet(self._window(), found, path.name, cards)
        sheet.taken.connect(lambda: self._history.do(_taken_over, found))
        sheet.new_book.connect(lambda: self.new_book.emit([path]))
        self.sheet.emit(sheet)


def _taken_over(_store: Store, found: Revision) -> Edit:
    """It was made when the two were compared; it applies only where the book is still as it was then."""
    return found.edit
