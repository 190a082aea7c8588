"""The Story and the Script stage: what one does on their desk, by button, menu, key and drop."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint
from PySide6.QtWidgets import QFileDialog, QWidget

from app.book.coverage import Told
from app.commands.exports import export_text, file_name
from app.commands.script import write
from ui.window.book.history import History
from ui.window.book.stage_view import Act, Next
from ui.window.book.telling.desk import TellingDesk
from ui.window.book.telling.menus import Item, Values, open_menu
from ui.window.book.telling.offers import WritingOffer
from ui.window.book.telling.revisions import Revisions
from ui.window.book.telling.row_menus import line_items, scene_items
from ui.window.book.telling.script_rows import LineRow, Row, SceneRow
from ui.window.book.telling.write_sheet import WriteSheet
from ui.window.kit.buttons import Button
from ui.window.studio import Studio
from ui.words import tell, tell_n

SCRIPT_FORMATS = ("script.md", "script.fountain", "script.docx", "script.json")


class TellingStage(TellingDesk):
    def __init__(self, studio: Studio, history: History, token: str = "chrome", parent: QWidget | None = None) -> None:
        super().__init__(studio, history, token, parent)
        self.revisions = Revisions(studio, history, self.window)
        self._connect_rows()
        self._connect_buttons()

    def _connect_rows(self) -> None:
        rows, lines = self.script.list, self.lines
        rows.changed.connect(lines.change)
        rows.added.connect(lines.add_line)
        rows.split.connect(lines.split_line)
        rows.stepped.connect(lines.step)
        rows.deleted.connect(lines.delete)
        rows.dropped.connect(self._let_go)
        rows.menu_wanted.connect(self._row_menu)
        self.page.menu_wanted.connect(self._sentence_menu)
        outline, chapters = self.outline, self.chapters
        outline.model.renamed.connect(chapters.rename)
        outline.list.menu_wanted.connect(self._chapter_menu)
        outline.list.chosen_changed.connect(self._price_chosen)
        chapters.offered.connect(outline.show_offer)
        chapters.made.connect(self._made)

    def _connect_buttons(self) -> None:
        self.script.add.clicked.connect(self.add_line)
        self.script.again.clicked.connect(self.write_again)
        self.script.more.clicked.connect(self._export_menu)
        if self.script.empty.action is not None:
            self.script.empty.action.clicked.connect(self.write_again)
        self.story.split.clicked.connect(self.split_chapter)
        self.story.seek.clicked.connect(self.finding.begin)
        button = self.outline.menu_button
        button.clicked.connect(lambda: self._chapter_menu(_below(button)))
        self.outline.make.clicked.connect(self.make_chosen)
        self.revisions.sheet.connect(self.sheet_wanted)
        self.revisions.new_book.connect(self.files_wanted)
        self.revisions.told.connect(self.whispered)

    # what the window asks

    def deeds(self) -> Mapping[str, Act]:
        return {
            "find": self.finding.begin,
            "rename": self._rename,
            "outline": lambda: self._toggle("outline", self.outline),
            "inspector": lambda: self._toggle("side", self.side),
        }

    def next_step(self) -> Next | None:
        return self.next.step()

    def _rename(self) -> None:
        """Where one is: a line or a scene of the script, else the chapter."""
        if self.script.list.hasFocus():
            self.script.list.begin_edit()
        else:
            self.outline.list.rename()

    def step_back(self) -> bool:
        if self.finding.end():
            return True
        if self.page.marked:
            self.page.mark(())
            self.script.list.forget_current()
            self.side.show_sentence(None)
            return True
        return False

    def takes_drop(self, mime: QMimeData) -> bool:
        return self._facts is not None and self.revisions.story_in(mime) is not None

    def drop(self, mime: QMimeData) -> None:
        path = self.revisions.story_in(mime)
        if path is not None and self._facts is not None:
            self.revisions.compare(self._facts.head.id, path)

    # menus

    def _row_menu(self, row: Row, spot: QPoint) -> None:
        items = line_items(self.lines, self.script.list, row, self._panel_of) if isinstance(row, LineRow) else self._scene_items(row)
        open_menu(self, items, spot)

    def _scene_items(self, row: SceneRow) -> list[Item | Values]:
        cards = self.chapter.cards_of_scene(row.scene) if self.chapter is not None else ()
        show = (lambda: self.panel_wanted.emit(cards[0].id)) if cards else None
        return scene_items(self.lines, self.script.list, row, show)

    def _panel_of(self, row: LineRow) -> Act | None:
        card = self.chapter.card_of(row.line) if self.chapter is not None else None
        return (lambda: self.panel_wanted.emit(card.id)) if card is not None else None

    def _sentence_menu(self, spot: QPoint) -> None:
        told = self.page.current()
        panels = self.chapter.of_panels(told) if self.chapter is not None and told is not None else ()
        items = [
            Item("telling.show_panel", lambda: self.panel_wanted.emit(panels[0].id), "Return", bool(panels)),
            Item("telling.to_line", lambda: self._to_line(told), enabled=self._in_script(told)),
            Item("telling.copy", self.page.copy, "Ctrl+C", self.page.textCursor().hasSelection()),
            Item("telling.split_here", self.split_chapter, apart=True),
        ]
        open_menu(self, items, spot)

    def _in_script(self, told: Told | None) -> bool:
        return told is not None and self.script.model.row_at(told.span) is not None

    def _to_line(self, told: Told | None) -> None:
        if told is not None:
            self._go_to_line(told.span)

    def _chapter_menu(self, spot: QPoint) -> None:
        rows = self.outline.list.chosen()
        if not rows:
            return
        one, out = len(rows) == 1, all(row.left_out for row in rows)
        last = len(self.outline.model.rows)
        items = [
            Item("telling.rename", self.outline.list.rename, "F2", one),
            Item("telling.split_here", self.split_chapter, enabled=one),
            Item("telling.join_next", lambda: self.chapters.join(rows[0].number), enabled=one and rows[0].number < last),
            Item("telling.tell_again" if out else "telling.leave_out", lambda: self.chapters.leave_out(rows)),
            Item("write.title.again" if rows[0].written else "write.title", self.write_again, enabled=one, apart=True),
            Item("telling.make.these", self.offer_chosen, enabled=not any(row.drawn or row.left_out for row in rows)),
        ]
        open_menu(self, items, spot)

    def _export_menu(self) -> None:
        there = self._facts is not None and bool(self._facts.written)
        items = [Item(f"export.{form}", partial(self._ask_export, form), enabled=there) for form in SCRIPT_FORMATS]
        open_menu(self, items, _below(self.script.more))

    # the script

    def add_line(self) -> None:
        """Behind the line one is at, else at the end."""
        index = self.script.list.currentIndex()
        self.script.list.begin_line(index.row() + 1 if index.isValid() else self.script.model.rowCount())

    def _let_go(self, row: Row, before: int) -> None:
        """A dragged row let go before another: a line stays in its scene."""
        rows = self.script.model.rows
        if isinstance(row, SceneRow):
            ahead = sum(isinstance(one, SceneRow) and one.number != row.number for one in rows[:before])
            self.lines.move_scene(row, ahead + 1)
            return
        head = self.script.model.scene_row(row.at.scene)
        if head is not None:
            to = before - head - 1
            self.lines.move_line(row, to - 1 if to > row.at.line else to)

    def write_again(self) -> None:
        """The script of the chapter that is shown; asked about first, with its price."""
        here = self.chapter
        if here is not None:
            name = here.chapter.title or tell("outline.chapter", n=here.number)
            sheet = WriteSheet(self.window(), self.studio, here.book_id, here.number, name, here.script)
            sheet.ordered.connect(lambda offer: self.studio.start(self._write(here.book_id, here.number, offer)))
            self.sheet_wanted.emit(sheet)

    async def _write(self, book_id: int, number: int, offer: WritingOffer) -> None:
        await self.studio.do(write, self.studio.store, book_id, (number,), offer.choices, self.studio.program.services)
        self.whispered.emit(tell("write.begun", n=number))

    def _ask_export(self, form: str) -> None:
        if self._facts is None:
            return
        dialog = QFileDialog(self, tell(f"export.{form}"), file_name(self._facts.head.title, form))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.selectFile(file_name(self._facts.head.title, form))
        dialog.fileSelected.connect(lambda path: self.export_script(form, Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_script(self, form: str, to: Path) -> None:
        if self._facts is not None:
            self.studio.start(self._export(self._facts.head.id, form, to))

    async def _export(self, book_id: int, form: str, to: Path) -> None:
        written = await self.studio.read(export_text, self.studio.store, book_id, form, to)
        self.whispered.emit(tell("export.written", name=written.name))

    # chapters

    def split_chapter(self) -> None:
        """At the cursor."""
        if self.chapter is not None:
            self.chapters.split(self.chapter.number, self.page.place)

    def _price_chosen(self) -> None:
        """Several that are not made yet: what making them would cost stands on the button."""
        rows = self.outline.list.chosen()
        if len(rows) > 1 and not any(row.drawn or row.left_out for row in rows):
            self.offer_chosen()
        else:
            self.outline.ask_to_make(0)
            self.chapters.price(())

    def offer_chosen(self) -> None:
        rows = self.outline.list.chosen()
        self.outline.ask_to_make(len(rows))
        self.chapters.price([row.number for row in rows])

    def make_chosen(self) -> None:
        offer = self.chapters.offer
        if offer is not None and offer.must_ask and not self.outline.sure:
            self.outline.ask_first()
        else:
            self.chapters.make()

    def _made(self, count: int) -> None:
        self.outline.ask_to_make(0)
        self.whispered.emit(tell_n("telling.making", count))


def _below(button: Button) -> QPoint:
    return button.mapToGlobal(button.rect().bottomLeft())
