"""Publishing from the window: what is planned, how far it is, what is told when it has ended, links to hand out."""

from __future__ import annotations

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from app.commands import publishing
from app.commands import tasks as task_commands
from app.errors import AppError, Problem
from app.store.publications import Publication
from app.store.store import Store
from app.work.publication import Target
from app.work.results import SitePublished
from app.work.states import StepState
from app.work.tasks import News, Progress, StepKind
from ui.window.book.stage_view import Told
from ui.window.sharing.standing import Shared, just_sent_words, read_shared
from ui.window.studio import Studio
from ui.words import tell, tell_n


class Sharing(QObject):
    told = Signal(object)  # Told: what was done
    failed = Signal(object)  # (title of a book, Problem, what does it once more)
    changed = Signal(object)  # id of a book that stands otherwise now
    progressed = Signal(object)  # Progress of what is being built or sent

    def __init__(self, studio: Studio, window: QWidget, *, announces: bool = True) -> None:
        """announces: what has ended is told by `told` and `failed`; one does so for the whole window."""
        super().__init__(window)
        self._studio = studio
        self._announces = announces
        self._latest: dict[int, Progress] = {}  # by task
        self.shown_book: int | None = None  # whose troubles a sheet tells itself
        studio.news.shared.connect(self._moved)
        studio.news.sending.connect(self._progressed)

    # what a person does

    def publish(self, book_id: int, target: Target) -> None:
        self._studio.start(self._publish(book_id, target))

    def stop(self, book_id: int) -> None:
        self._studio.start(self._stop(book_id))

    def forget(self, book_id: int) -> None:
        """The storage is no more: only what the library knows of it goes."""
        self._studio.start(self._forget(book_id))

    def cancel(self, task_id: int, book_id: int) -> None:
        self._studio.start(self._cancel(task_id, book_id))

    def copy_link(self, publication: Publication) -> None:
        self._studio.start(self._copy(publication))

    def open_link(self, publication: Publication) -> None:
        self._studio.start(self._open(publication))

    def progress_of(self, task_id: int) -> Progress | None:
        return self._latest.get(task_id)

    async def read(self, book_id: int) -> Shared:
        return await self._studio.read(read_shared, self._studio.store, book_id)

    async def code(self, link: str) -> QPixmap | None:
        """The link as a picture; None for one that is too long for phones."""
        try:
            data = await self._studio.read(publishing.qr, link, "png")
        except ValueError:
            return None
        picture = QPixmap.fromImage(await self._studio.read(QImage.fromData, data))
        return None if picture.isNull() else picture

    # how

    async def _publish(self, book_id: int, target: Target) -> None:
        retries = self._studio.program.settings.work.retries
        await self._studio.do(publishing.publish, self._studio.store, book_id, target, retries)
        self.changed.emit(book_id)

    async def _stop(self, book_id: int) -> None:
        await self._studio.do(publishing.unpublish, self._studio.store, book_id, self._studio.program.settings.work.retries)
        self.changed.emit(book_id)

    async def _forget(self, book_id: int) -> None:
        await self._studio.read(publishing.forget, self._studio.store, book_id)
        self.changed.emit(book_id)
        self.told.emit(Told(tell("share.forgotten")))

    async def _cancel(self, task_id: int, book_id: int) -> None:
        await self._studio.do(task_commands.cancel, self._studio.store, task_id)
        self.changed.emit(book_id)

    async def _copy(self, publication: Publication) -> None:
        link = await self._studio.read(publishing.link, publication)
        QGuiApplication.clipboard().setText(link.url)
        self.told.emit(Told(tell("share.copied")))

    async def _open(self, publication: Publication) -> None:
        link = await self._studio.read(publishing.link, publication)
        QDesktopServices.openUrl(QUrl(link.url))

    # what comes back

    def _progressed(self, batch: tuple[Progress, ...]) -> None:
        for one in batch:
            self._latest[one.task_id] = one
            self.progressed.emit(one)

    def _moved(self, news: News) -> None:
        """A step of publishing moved; what is said about it is read first."""
        if news.state in (StepState.WAITING, StepState.RUNNING, StepState.CANCELLING):
            self.changed.emit(news.book_id)
            return
        self._latest.pop(news.task_id, None)
        self._studio.start(self._ended(news))

    async def _ended(self, news: News) -> None:
        self.changed.emit(news.book_id)
        if not self._announces:
            return
        if news.state is StepState.DONE and news.kind is StepKind.PUBLISH:
            await self._tell_published(news)
        elif news.state is StepState.DONE:
            title = await self._studio.read(_title, self._studio.store, news.book_id)
            self.told.emit(Told(tell("share.stopped", title=title)))
        elif news.error is not None and self.shown_book != news.book_id:
            title = await self._studio.read(_title, self._studio.store, news.book_id)
            self.failed.emit((title, news.error, lambda: self._studio.start(self._again(news.task_id))))

    async def _again(self, task_id: int) -> None:
        await self._studio.do(task_commands.retry, self._studio.store, task_id)

    async def _tell_published(self, news: News) -> None:
        try:
            results = await self._studio.read(publishing.results, self._studio.store, news.task_id)
            found = await self._studio.read(publishing.published, self._studio.store, news.book_id)
        except AppError:
            return  # it went meanwhile
        if not results or not found:
            return
        text = _published_words(found[0].title, results[-1])
        self.told.emit(Told(text, "share.copy", lambda: self.copy_link(found[0])))
        if results[-1].problems:
            self._warn(found[0].title, results[-1].problems[0])

    def _warn(self, title: str, problem: Problem) -> None:
        """It is there, but readers would not get it."""
        if self.shown_book is None:
            self.failed.emit((title, problem, None))


def _published_words(title: str, sent: SitePublished) -> str:
    told = [tell("share.published", title=title), just_sent_words(sent)]
    if sent.missing:
        told.append(tell_n("share.published.missing", len(sent.missing)))
    return " ".join(one for one in told if one)


def _title(store: Store, book_id: int) -> str:
    return store.books.head(book_id).title
