"""How a story comes in: dropped, chosen, pasted, or one of the samples; read in a child process; then asked about once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.book.several import Told
from app.commands.books import add_book, joined_told, read_file
from app.commands.bundles import import_book
from app.commands.manga import Choices, make_manga
from app.commands.pictures import add_picture
from app.errors import AppError
from app.steps.read_story import StoryRead, read_and_count
from app.stories.kinds import supported_suffixes
from app.work.plan import BUNDLE
from ui.window.kit.sheet import Sheet
from ui.window.library.new_book import NewBookSheet, Order, Wish
from ui.window.library.paste import PasteSheet
from ui.window.library.several import BOOKS, CHAPTERS, SeveralSheet
from ui.window.studio import Studio
from ui.words import tell


@dataclass(frozen=True, slots=True)
class _Source:
    """What becomes one book. files: their bytes and names, in their order. others: files that become books of their own after it."""

    files: tuple[tuple[bytes, str], ...]
    name: str
    paths: tuple[Path, ...] = ()
    others: tuple[Path, ...] = ()


class Intake(QObject):
    reading = Signal(str)  # the name of what is being read, "" when it is read
    opened = Signal(object)  # a Sheet
    made = Signal(object)  # the id of a new book
    failed = Signal(object)  # (name, Problem)
    settings_wanted = Signal(str)  # the name of a service that lacks something

    def __init__(self, studio: Studio, window: QWidget, remember: Callable[[Path], object] = lambda _path: None) -> None:
        """remember: told of every file that became a book."""
        super().__init__(window)
        self._studio, self._window, self._remember = studio, window, remember

    # ways in

    def choose(self) -> None:
        endings = " ".join(f"*{suffix}" for suffix in (*supported_suffixes(), f".{BUNDLE}"))
        dialog = QFileDialog(self._window, tell("first.choose"), "", f"{tell('stage.story')} ({endings})")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.take([Path(name) for name in names]))
        dialog.open()

    def paste(self) -> None:
        sheet = PasteSheet(self._window)
        sheet.pasted.connect(self.take_text)
        self.opened.emit(sheet)

    def take(self, paths: list[Path]) -> None:
        """Stories are asked about; books that were exported whole are there at once."""
        books = [path for path in paths if path.suffix.lower() == f".{BUNDLE}"]
        stories = [path for path in paths if path not in books]
        if books:
            self._studio.start(self._take_books(books))
        if stories:
            self._studio.start(self._take(stories))

    def take_text(self, text: str) -> None:
        name = tell("paste.name")
        self._studio.start(self._ask(_Source(((text.encode("utf-8"), f"{name}.txt"),), name)))

    # reading and asking

    async def _take(self, paths: list[Path]) -> None:
        """How several belong together is asked first."""
        if len(paths) == 1:
            await self._take_all(BOOKS, paths)
            return
        sheet = SeveralSheet(self._window, paths)
        sheet.chosen.connect(lambda way, chosen: self._studio.start(self._take_all(way, chosen)))
        self.opened.emit(sheet)

    async def _take_all(self, way: str, paths: list[Path]) -> None:
        """Chapters are read together; of several books the first is asked about, for all of them."""
        together = paths if way == CHAPTERS else paths[:1]
        files = []
        for path in together:
            try:
                files.append((await self._studio.read(read_file, path), path.name))
            except AppError as error:
                self.failed.emit((path.name, error.problem))
                return
        others = () if way == CHAPTERS else tuple(paths[1:])
        await self._ask(_Source(tuple(files), paths[0].parent.name if way == CHAPTERS else paths[0].name, tuple(together), others))

    async def _take_books(self, paths: list[Path]) -> None:
        for path in paths:
            self.reading.emit(path.name)
            try:
                found = await self._studio.do(import_book, self._studio.store, path, self._studio.background.in_child)
            except AppError as error:
                self.failed.emit((path.name, error.problem))
            else:
                self.made.emit(found.book_id)
            finally:
                self.reading.emit("")

    async def _ask(self, source: _Source) -> None:
        self.reading.emit(source.name)
        try:
            read = await self._read(source)
        except AppError as error:
            self.failed.emit((source.name, error.problem))
            return
        finally:
            self.reading.emit("")
        told = tell("new.and_more", name=source.name, n=len(source.others)) if source.others else source.name
        sheet = NewBookSheet(self._window, read, told, self._studio)
        sheet.settings_wanted.connect(self.settings_wanted)
        sheet.made.connect(lambda order: self._studio.start(self._make(sheet, order, source)))
        sheet.reading_wanted.connect(lambda wish: self._studio.start(self._again(sheet, source, wish)))
        self.opened.emit(sheet)

    async def _read(self, source: _Source, wish: Wish | None = None) -> StoryRead:
        """All its files in a child process, as one story."""
        language, encoding = (wish.language, wish.encoding) if wish is not None else (None, None)
        found: list[StoryRead] = []
        for data, name in source.files:
            found.append(await self._studio.background.run_in_child(read_and_count, data, name, language, encoding))
        if len(found) == 1:
            return found[0]
        told = await self._studio.read(joined_told, [Told(one.story) for one in found])
        return StoryRead(
            told.story,
            sum(one.characters for one in found),
            sum(one.sentences for one in found),
            panels=tuple(count for one in found for count in one.panels),
        )

    async def _again(self, sheet: NewBookSheet, source: _Source, wish: Wish) -> None:
        """The person knows the language or the encoding better: characters, sentences and chapters are found anew."""
        try:
            sheet.show_read(await self._read(source, wish))
        except AppError as error:
            sheet.error.tell("error.title.command", error.problem)

    async def _make(self, sheet: Sheet, order: Order, source: _Source) -> None:
        """The book asked about, then the other files with the same choices."""
        assert isinstance(sheet, NewBookSheet)
        try:
            choices = await self._with_pictures(order)
            book = await self._studio.read(add_book, self._studio.store, order.story, source.name)
            await self._studio.do(make_manga, self._studio.store, book, choices, self._studio.program.services)
        except AppError as error:
            sheet.error.tell("error.title.command", error.problem)
            sheet.say_busy(busy=False)
            return
        sheet.close_sheet()
        for path in source.paths:
            self._remember(path)
        self.made.emit(book)
        for path in source.others:
            await self._make_other(path, choices)

    async def _make_other(self, path: Path, choices: Choices) -> None:
        try:
            data = await self._studio.read(read_file, path)
            read: StoryRead = await self._studio.background.run_in_child(read_and_count, data, path.name)
            book = await self._studio.read(add_book, self._studio.store, read.story, path.name)
            await self._studio.do(make_manga, self._studio.store, book, choices, self._studio.program.services)
        except AppError as error:
            self.failed.emit((path.name, error.problem))
        else:
            self._remember(path)

    async def _with_pictures(self, order: Order) -> Choices:
        """Pictures from outside are copied into the library first."""
        store = self._studio.store
        template = await self._studio.read(add_picture, store, order.template) if order.template else None
        references = tuple([await self._studio.read(add_picture, store, path) for path in order.references])
        return replace(order.choices, style=replace(order.choices.style, template=template, references=references))
