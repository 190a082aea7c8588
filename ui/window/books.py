"""What is done with a whole book from the window: deleted and brought back, written as a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.commands.books import delete_book, rename_book, restore_book
from app.commands.exports import TEXT_FORMATS, export_book, export_text
from app.errors import AppError
from app.store.views import BookCard, PanelCard
from app.work.states import StepState
from app.work.tasks import News
from ui.window.book.facts import BookFacts
from ui.window.book.stage_view import Told
from ui.window.library.rename import RenameSheet
from ui.window.preferences import Preferences
from ui.window.sharing.flows import Sharing
from ui.window.sharing.sheet import ExportSheet
from ui.window.studio import Studio
from ui.words import tell


class Books(QObject):
    told = Signal(object)  # Told: what was done
    failed = Signal(object)  # (name of a file, Problem)
    unshared = Signal(object)  # (title of a book, Problem, what does it once more or None)
    sheet = Signal(object)  # a Sheet to be opened
    renamed = Signal(object)  # id of a book that has another title

    def __init__(self, studio: Studio, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._studio, self._window, self._preferences = studio, window, preferences
        self._exports: dict[int, Path] = {}  # the file that a task writes
        self.sharing = Sharing(studio, window)
        self.sharing.told.connect(self.told)
        self.sharing.failed.connect(self.unshared)

    def delete(self, card: BookCard) -> None:
        self._studio.start(self._delete(card))

    async def _delete(self, card: BookCard) -> None:
        await self._studio.do(delete_book, self._studio.store, card.id)
        told = tell("library.deleted", title=card.title)
        self.told.emit(Told(told, "undo", lambda: self._studio.start(self._restore(card.id))))

    def restore(self, card: BookCard) -> None:
        self._studio.start(self._restored(card))

    async def _restored(self, card: BookCard) -> None:
        await self._restore(card.id)
        self.told.emit(Told(tell("library.restored", title=card.title), "undo", lambda: self.delete(card)))

    async def _restore(self, book_id: int) -> None:
        await self._studio.do(restore_book, self._studio.store, book_id)

    def ask_name(self, book_id: int, title: str) -> None:
        sheet = RenameSheet(self._window, title)
        sheet.named.connect(lambda name: self._studio.start(self._rename(book_id, name)))
        self.sheet.emit(sheet)

    async def _rename(self, book_id: int, title: str) -> None:
        before = await self._studio.do(rename_book, self._studio.store, book_id, title)
        self.renamed.emit(book_id)
        if before != title:
            back = self._rename
            self.told.emit(Told(tell("library.renamed", title=title), "undo", lambda: self._studio.start(back(book_id, before))))

    def export_sheet(self, facts: BookFacts, cards: Sequence[PanelCard]) -> ExportSheet:
        chosen = self._preferences
        sheet = ExportSheet(self._window, self._studio, self.sharing, facts, cards, chosen.export_folder, chosen.export_form)
        sheet.ordered.connect(lambda order: self._studio.start(self._export(facts.head.id, *order)))
        sheet.chosen.connect(self._remember)
        return sheet

    def _remember(self, form: str) -> None:
        self._preferences.export_form = form

    async def _export(self, book_id: int, form: str, target: Path) -> None:
        self._preferences.export_folder = target.parent
        if form in TEXT_FORMATS:
            await self._write_text(book_id, form, target)
            return
        task = await self._studio.do(export_book, self._studio.store, book_id, form, target)
        self._exports[task] = target

    async def _write_text(self, book_id: int, form: str, target: Path) -> None:
        try:
            path = await self._studio.read(export_text, self._studio.store, book_id, form, target)
        except AppError as error:
            self.failed.emit((target.name, error.problem))
            return
        self._tell_written(path)

    def _tell_written(self, path: Path) -> None:
        show = QUrl.fromLocalFile(str(path.parent))
        self.told.emit(Told(tell("export.written", name=path.name), "export.show", lambda: _open(show)))

    def exported(self, news: News) -> None:
        """An export has ended; only what was ordered here is told here."""
        target = self._exports.pop(news.task_id, None)
        if target is None:
            return
        if news.state is StepState.DONE:
            self._tell_written(target)
        elif news.error is not None:
            self.failed.emit((target.name, news.error))


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
