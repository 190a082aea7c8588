"""How a story comes in: dropped, chosen, pasted, or one of the samples; read in a child process; then asked about once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.commands.books import add_book, read_file
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
from ui.window.studio import Studio
from ui.words import tell


class Intake(QObject):
    reading = Signal(str)  # the name of what is being read, "" when it is read
    opened = Signal(object)  # a Sheet
    made = Signal(object)  # the id of a new book
    failed = Signal(object)  # (name, Problem)
    settings_wanted = Signal(str)  # the name of a service that lacks something

    def __init__(self, studio: Studio, window: QWidget) -> None:
        super().__init__(window)
        self._studio, self._window = studio, window

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
        self._studio.start(self._ask(text.encode("utf-8"), f"{name}.txt", name, []))

    # reading and asking

    async def _take(self, paths: list[Path]) -> None:
        first, *others = paths
        try:
            data = await self._studio.read(read_file, first)
        except AppError as error:
            self.failed.emit((first.name, error.problem))
            return
        await self._ask(data, first.name, first.name, others)

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

    async def _ask(self, data: bytes, name: str, source: str, others: list[Path]) -> None:
        self.reading.emit(source)
        try:
            read = await self._studio.background.run_in_child(read_and_count, data, name)
        except AppError as error:
            self.failed.emit((source, error.problem))
            return
        finally:
            self.reading.emit("")
        told = tell("new.and_more", name=source, n=len(others)) if others else source
        sheet = NewBookSheet(self._window, read, told, self._studio)
        sheet.settings_wanted.connect(self.settings_wanted)
        sheet.made.connect(lambda order: self._studio.start(self._make(sheet, order, source, others)))
        sheet.reading_wanted.connect(lambda wish: self._studio.start(self._again(sheet, data, name, wish)))
        self.opened.emit(sheet)

    async def _again(self, sheet: NewBookSheet, data: bytes, name: str, wish: Wish) -> None:
        """The person knows the language or the encoding better: characters, sentences and chapters are found anew."""
        try:
            sheet.show_read(await self._studio.background.run_in_child(read_and_count, data, name, wish.language, wish.encoding))
        except AppError as error:
            sheet.error.tell("error.title.command", error.problem)

    async def _make(self, sheet: Sheet, order: Order, source: str, others: list[Path]) -> None:
        """The book asked about, then the other files with the same choices."""
        assert isinstance(sheet, NewBookSheet)
        try:
            choices = await self._with_pictures(order)
            book = await self._studio.read(add_book, self._studio.store, order.story, source)
            await self._studio.do(make_manga, self._studio.store, book, choices, self._studio.program.services)
        except AppError as error:
            sheet.error.tell("error.title.command", error.problem)
            sheet.say_busy(busy=False)
            return
        sheet.close_sheet()
        self.made.emit(book)
        for path in others:
            await self._make_other(path, choices)

    async def _make_other(self, path: Path, choices: Choices) -> None:
        try:
            data = await self._studio.read(read_file, path)
            read: StoryRead = await self._studio.background.run_in_child(read_and_count, data, path.name)
            book = await self._studio.read(add_book, self._studio.store, read.story, path.name)
            await self._studio.do(make_manga, self._studio.store, book, choices, self._studio.program.services)
        except AppError as error:
            self.failed.emit((path.name, error.problem))

    async def _with_pictures(self, order: Order) -> Choices:
        """Pictures from outside are copied into the library first."""
        store = self._studio.store
        template = await self._studio.read(add_picture, store, order.template) if order.template else None
        references = tuple([await self._studio.read(add_picture, store, path) for path in order.references])
        return replace(order.choices, style=replace(order.choices.style, template=template, references=references))
