"""What is done with a whole book from the window: deleted and brought back, written as a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.commands.books import delete_book, restore_book
from app.commands.exports import export_book
from app.store.views import BookCard, BookHead, PanelCard
from app.work.states import StepState
from app.work.tasks import News
from ui.window.book.export_sheet import ExportSheet
from ui.window.book.stage_view import Told
from ui.window.preferences import Preferences
from ui.window.studio import Studio
from ui.words import tell


class Books(QObject):
    told = Signal(object)  # Told: what was done
    failed = Signal(object)  # (name of a file, Problem)

    def __init__(self, studio: Studio, window: QWidget, preferences: Preferences) -> None:
        super().__init__(window)
        self._studio, self._window, self._preferences = studio, window, preferences
        self._exports: dict[int, Path] = {}  # the file that a task writes

    def delete(self, card: BookCard) -> None:
        self._studio.start(self._delete(card))

    async def _delete(self, card: BookCard) -> None:
        await self._studio.do(delete_book, self._studio.store, card.id)
        told = tell("library.deleted", title=card.title)
        self.told.emit(Told(told, "undo", lambda: self._studio.start(self._restore(card.id))))

    async def _restore(self, book_id: int) -> None:
        await self._studio.do(restore_book, self._studio.store, book_id)

    def export_sheet(self, head: BookHead, cards: Sequence[PanelCard]) -> ExportSheet:
        sheet = ExportSheet(self._window, head, cards, self._preferences.export_folder)
        sheet.ordered.connect(lambda order: self._studio.start(self._export(head.id, *order)))
        return sheet

    async def _export(self, book_id: int, form: str, target: Path) -> None:
        self._preferences.export_folder = target.parent
        task = await self._studio.do(export_book, self._studio.store, book_id, form, target)
        self._exports[task] = target

    def exported(self, news: News) -> None:
        """An export has ended; only what was ordered here is told here."""
        target = self._exports.pop(news.task_id, None)
        if target is None:
            return
        if news.state is StepState.DONE:
            show = QUrl.fromLocalFile(str(target.parent))
            self.told.emit(Told(tell("export.written", name=target.name), "export.show", lambda: _open(show)))
        elif news.error is not None:
            self.failed.emit((target.name, news.error))


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
