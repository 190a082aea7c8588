"""What a person does with the cast: each asks where something is to be asked, changes the book undoably, and tells what it did."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.book.cast import CastChoices, LookFrom
from app.book.cast_alike import Alike
from app.commands import cast, sheets
from app.commands import tasks as task_commands
from app.commands.exports import export_text, file_name
from app.commands.sheets import SheetChoices
from app.program import Program
from app.store.views import SheetCard
from app.work.tasks import DRAFT
from ui.window.book.cast.asking import NameSheet, SplitSheet
from ui.window.book.cast.clean_sheet import Cleaning, CleanSheet
from ui.window.book.cast.find_sheet import FindCastSheet
from ui.window.book.cast.look_sheet import LookSheet
from ui.window.book.cast.members import Member
from ui.window.book.cast.reading import FindOffer, SheetOffer, read_find_offer, read_sheet_offer
from ui.window.book.history import History
from ui.window.book.redraw_offer import read_others
from ui.window.book.stage_view import Told
from ui.window.kit.sheet import Sheet
from ui.window.studio import Studio
from ui.words import tell

EXPORTS = ("md", "json", "csv")


class CastDeeds(QObject):
    """`renamed` carries (old, new) names, so that the same person stays chosen."""

    sheet_wanted = Signal(object)
    told = Signal(object)
    renamed = Signal(object)

    def __init__(self, studio: Studio, history: History, over: QWidget) -> None:
        super().__init__(over)
        self._studio, self._history, self._over = studio, history, over
        self.book_id = 0
        self.title = ""

    @property
    def _program(self) -> Program:
        return self._studio.program

    @property
    def _window(self) -> QWidget:
        return self._over.window()

    def _start(self, flow: Coroutine[Any, Any, None]) -> None:
        self._studio.start(flow)

    def _open(self, sheet: Sheet) -> None:
        self.sheet_wanted.emit(sheet)

    # names

    def rename(self, member: Member) -> None:
        sheet = NameSheet(self._window, "cast.rename", member.name, whose=member.name)
        sheet.named.connect(lambda new: self._start(self._rename(member.name, new)))
        self._open(sheet)

    async def _rename(self, name: str, new: str) -> None:
        await self._history.done(cast.rename, self.book_id, name, new)
        self.renamed.emit((name, new))

    def add(self) -> None:
        sheet = NameSheet(self._window, "cast.add")
        sheet.named.connect(lambda name: self._start(self._add(name)))
        self._open(sheet)

    async def _add(self, name: str) -> None:
        await self._history.done(cast.add, self.book_id, name)
        self.renamed.emit(("", name))

    def add_alias(self, member: Member) -> None:
        sheet = NameSheet(self._window, "cast.alias.add", whose=member.name)
        aliases = member.one.aliases
        sheet.named.connect(lambda name: self.change(member.name, "aliases", (*aliases, name)))
        self._open(sheet)

    def part(self, member: Member, alias: str = "") -> None:
        sheet = SplitSheet(self._window, member.name, member.one.aliases, alias)
        sheet.parted.connect(lambda told: self._history.do(cast.split, self.book_id, member.name, told[0], told[1]))
        self._open(sheet)

    def merge(self, into: str, other: str) -> None:
        self._start(self._done_and_told("cast.merged", self._history.done(cast.merge, self.book_id, into, other), name=into, other=other))

    def keep_apart(self, pair: Alike) -> None:
        self._history.do(cast.keep_apart, self.book_id, pair.name, pair.other)

    def delete(self, name: str) -> None:
        self._start(self._done_and_told("cast.deleted", self._history.done(cast.delete, self.book_id, name), name=name))

    async def _done_and_told(self, key: str, done: Coroutine[Any, Any, None], **facts: object) -> None:
        await done
        self.told.emit(Told(tell(key, **facts), "undo", self._history.undo))

    # what is known

    def change(self, name: str, field: str, value: object) -> None:
        self._history.do(lambda store: cast.change(store, self.book_id, name, **{field: value}))

    def lock(self, name: str, locked: bool) -> None:
        self._history.do(cast.lock, self.book_id, name, locked)

    def look(self, member: Member, chapters: Mapping[int, str], chapter: int) -> None:
        old = next((one for one in member.one.looks if one.chapter == chapter), None)
        sheet = LookSheet(self._window, member.name, member.one.look, chapters, old)
        sheet.settled.connect(lambda told: self._set_look(member.name, *told))
        sheet.dropped.connect(lambda gone: self.drop_look(member.name, gone))
        self._open(sheet)

    def _set_look(self, name: str, look: LookFrom, instead_of: int | None) -> None:
        self._history.do(cast.set_look, self.book_id, name, look, instead_of)

    def drop_look(self, name: str, chapter: int) -> None:
        self._history.do(cast.drop_look, self.book_id, name, chapter)

    # model sheets

    def draw(self, offer: SheetOffer) -> None:
        self._start(self._draw(offer))

    async def _draw(self, offer: SheetOffer) -> None:
        for name in offer.names:
            choices = SheetChoices(task=offer.task)
            await self._studio.do(sheets.draw_sheet, self._studio.store, self.book_id, name, choices, self._program.services)

    def choose_sheet(self, sheet_id: int) -> None:
        self._history.do(sheets.choosing, sheet_id)

    def lock_sheet(self, sheet: SheetCard) -> None:
        self._history.do(sheets.unapproving if sheet.approved else sheets.approving, sheet.id)

    def retry(self, task_id: int) -> None:
        self._start(self._retry(task_id))

    async def _retry(self, task_id: int) -> None:
        await self._studio.do(task_commands.retry, self._studio.store, task_id)

    def ask_picture(self, member: Member) -> None:
        """Which photo or sketch becomes a sheet."""
        dialog = QFileDialog(self._window, tell("cast.clean.open"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(f"{tell('cast.clean.pictures')} (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.heic *.heif)")
        dialog.fileSelected.connect(lambda path: self.clean(member, Path(path)))
        dialog.open()

    def clean(self, member: Member, path: Path) -> None:
        sheet = CleanSheet(self._window, self._studio, member.name, path)
        sheet.kept.connect(lambda order: self._start(self._keep(member.name, order)))
        sheet.priced.connect(lambda artist: self._start(self._price_cleaning(sheet, member.name, artist)))
        self._open(sheet)
        self._start(self._show_others(sheet))

    async def _show_others(self, sheet: CleanSheet) -> None:
        others = await self._studio.read(read_others, self._program)
        sheet.show_others([one for one in others if one.name != DRAFT])

    async def _price_cleaning(self, sheet: CleanSheet, name: str, artist: str) -> None:
        offer = await self._studio.read(read_sheet_offer, self._program, self.book_id, (name,), artist)
        sheet.show_price(artist, offer.micros)

    async def _keep(self, name: str, order: Cleaning) -> None:
        """The original goes into the library as it is; its sheet is a task like any other."""
        store, offer = self._studio.store, await self._studio.read(read_sheet_offer, self._program, self.book_id, (name,), order.artist)
        original = await self._studio.read(sheets.add_original, store, order.path, self._studio.background.in_child)
        task = replace(offer.task, artist=order.artist)
        choices = SheetChoices(order.ratio, order.size, original, task=task)
        await self._studio.do(sheets.draw_sheet, store, self.book_id, name, choices, self._program.services)

    # the whole cast

    def find(self, *, again: bool) -> None:
        sheet = FindCastSheet(self._window, again=again)
        sheet.ordered.connect(lambda told: self._start(self.recognise(*told)))
        self._open(sheet)
        self._start(self._show_find_offer(sheet))

    async def _show_find_offer(self, sheet: FindCastSheet) -> None:
        sheet.show_offer(await self._studio.read(read_find_offer, self._program, self.book_id))

    async def recognise(self, options: CastChoices, offer: FindOffer) -> None:
        store, services = self._studio.store, self._program.services
        await self._studio.do(cast.recognise, store, self.book_id, options, offer.task, services)
        self.told.emit(Told(tell("cast.find.begun")))

    def ask_export(self, form: str) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self._window, tell("cast.export"), folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file_name(f"{self.title} {tell('stage.cast')}", form))
        dialog.fileSelected.connect(lambda path: self.export(form, Path(path)))
        dialog.open()

    def export(self, form: str, path: Path) -> None:
        self._start(self._export(form, path))

    async def _export(self, form: str, path: Path) -> None:
        written: Path = await self._studio.read(export_text, self._studio.store, self.book_id, f"cast.{form}", path)
        self.told.emit(Told(tell("export.written", name=written.name)))
