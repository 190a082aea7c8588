"""The window: library or book above, the status strip below, the tasks in a dock between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QStatusBar

from app.commands.books import delete_book, restore_book
from app.commands.exports import export_book
from app.errors import Problem
from app.store.views import BookCard
from app.work.states import StepState
from app.work.tasks import News
from ui.window.actions import ENTRIES, Actions
from ui.window.board import Overview
from ui.window.book.export_sheet import ExportSheet
from ui.window.book.screen import BookScreen
from ui.window.book.stage_bar import Stage
from ui.window.intake import Intake, stories_in
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.notes import ErrorCard, Toast
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say_again
from ui.window.leaving_note import LeavingNote
from ui.window.library.screen import LibraryScreen
from ui.window.menus import add_menu_bar, add_stage_keys, settings_menu
from ui.window.preferences import Preferences
from ui.window.settings.sheet import SettingsSheet
from ui.window.shortcuts_sheet import ShortcutsSheet
from ui.window.studio import Studio
from ui.window.tasks.dock import TaskDock
from ui.window.tasks.rows import Deed
from ui.window.tasks.strip import StatusStrip
from ui.window.theme.colours import height, smallest_window
from ui.window.theme.look import SYSTEM, apply_theme
from ui.window.veil import DropVeil
from ui.words import tell, tell_n, use_language


class MainWindow(QMainWindow):
    leaving = Signal()  # somebody wants to close it: it goes when the work behind it has ended
    hurried = Signal()  # … and does not want to wait for that

    def __init__(self, studio: Studio, preferences: Preferences) -> None:
        super().__init__()
        self._studio, self._preferences = studio, preferences
        self.library = LibraryScreen(studio)
        self.book = BookScreen(studio)
        self.strip = StatusStrip(studio)
        self.dock = TaskDock(studio, self)
        self.intake = Intake(studio, self)
        self._sheet: Sheet | None = None
        self._dock_sized = False
        self._told_of: int | None = None  # the open book, once the overview has it
        self._exports: dict[int, Path] = {}
        self._screens = QStackedWidget()
        self.setAcceptDrops(True)
        self.setMinimumSize(*smallest_window())
        self._build()
        self._connect()
        self.actions_of = Actions(self, self._handlers())
        self.book.history.moved.connect(self._tell_history)
        add_stage_keys(self, self._go_to_stage)
        add_menu_bar(self.menuBar(), self.actions_of)
        self._retitle()

    # building

    def _build(self) -> None:
        self._screens.addWidget(self.library)
        self._screens.addWidget(self.book)
        self.setCentralWidget(self._screens)
        foot = QStatusBar()
        foot.setSizeGripEnabled(False)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addPermanentWidget(self.strip, 1)
        self.setStatusBar(foot)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.dock.hide()
        self.card = ErrorCard(self)
        self.card.dismissed.connect(self.card.hide)
        self.toast = Toast(self)
        self._veil = DropVeil(self)
        self.leaving_note = LeavingNote(self)
        self.leaving_note.now.connect(self.hurried)
        self.book.panels.view.set_cell(self._preferences.cell)

    def _connect(self) -> None:
        self.library.opened.connect(self.open_book)
        self.library.new_book.connect(self.intake.choose)
        self.library.paste.connect(self.intake.paste)
        self.library.sample.connect(lambda path: self.intake.take([path]))
        self.library.delete.connect(self.delete_book)
        self.library.settings.connect(self._open_settings)
        self.book.left.connect(self.show_library)
        self.book.export.connect(self.open_export)
        self.book.settings.connect(self._open_settings)
        self.book.costs.connect(self.dock.show)
        self.book.cap.connect(lambda card: self.dock.deeds.do(Deed.CAP, card))
        self.book.panels.inspector.box.settings_wanted.connect(self.open_settings)
        self.book.states.connect(lambda told: self.strip.show_book(*told))
        self.book.sheet.connect(self.open_sheet)
        self.book.told.connect(lambda told: self.toast.tell(told.text, told.action, told.back))
        self.strip.tasks_wanted.connect(self.toggle_tasks)
        self.strip.needs_wanted.connect(self._show_needs)
        self.strip.ribbon.pressed.connect(self._go_to_panel)
        self.dock.deeds.open_book.connect(self.open_book)
        self.dock.deeds.sheet.connect(self.open_sheet)
        self.dock.deeds.done.connect(lambda done: self.toast.tell(done.text, done.action, done.back))
        self.dock.urgent.connect(self._yield_red)
        self.intake.opened.connect(self.open_sheet)
        self.intake.made.connect(self.open_book)
        self.intake.settings_wanted.connect(self.open_settings)
        self.intake.failed.connect(lambda told: self.show_problem("error.title.story", told[1], name=told[0]))
        self._studio.trouble.connect(lambda problem: self.show_problem("error.title.command", problem))
        self._studio.queue.troubled.connect(lambda problem: self.show_problem("error.title.command", problem))
        self._studio.news.exported.connect(self._exported)
        self._studio.news.late.connect(self._kept_late)
        self._studio.news.overview.connect(self._overview)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        behind_no_sheet: dict[str, Callable[[], object]] = {
            "new": self.intake.choose,
            "import": self.intake.choose,
            "paste": self.intake.paste,
            "library": self.show_library,
            "export": self.open_export,
            "undo": self.book.history.undo,
            "redo": self.book.history.redo,
            "tasks": self.toggle_tasks,
            "pause": self.strip.toggle_pause,
            "shortcuts": lambda: self.open_sheet(ShortcutsSheet(self)),
            "settings": self.open_settings,
        }
        by_stage: dict[str, Callable[[], object]] = {entry.name: partial(self._do_in_stage, entry.name) for entry in ENTRIES}
        handlers = {name: self._unless_sheet(act) for name, act in {**by_stage, **behind_no_sheet}.items()}
        handlers.update({"quit": self.close, "primary": self.press_primary, "back": self.step_back})
        return handlers

    def _do_in_stage(self, name: str) -> None:
        """What the stage that is shown makes of an action; nothing where it knows none."""
        act = self.book.deed(name) if self.in_book else None
        if act is not None:
            act()

    def _unless_sheet(self, act: Callable[[], object]) -> Callable[[], object]:
        """What is behind a sheet waits until the sheet is gone."""
        return lambda: None if self._sheet is not None else act()

    def _at_panels(self) -> bool:
        return self.in_book and self.book.stage is Stage.PANELS

    # where one is

    @property
    def in_book(self) -> bool:
        return self._screens.currentWidget() is self.book

    def open_book(self, book_id: int) -> None:
        self._screens.setCurrentWidget(self.book)
        self.book.open_book(book_id)
        self._retitle()

    def show_library(self) -> None:
        self._screens.setCurrentWidget(self.library)
        self.book.close_book()
        self._studio.news.tasks_moved()
        self._retitle()

    def _go_to_stage(self, stage: Stage) -> None:
        if self.in_book and self._sheet is None:
            self.book.go_to_stage(stage)

    def _go_to_panel(self, number: int) -> None:
        cards = self.book.panels.model.cards()
        if self.in_book and 0 < number <= len(cards):
            self.book.go_to_stage(Stage.PANELS)
            self.book.panels.go_to(cards[number - 1].id)

    def _show_needs(self) -> None:
        if self._at_panels():
            self.book.panels.next_problem()
        self.dock.show()

    def toggle_tasks(self) -> None:
        self.dock.setVisible(not self.dock.isVisible())
        if self.dock.isVisible() and not self._dock_sized:
            self._dock_sized = True
            self.resizeDocks([self.dock], [min(height("queue-dock"), self.height() * 2 // 5)], Qt.Orientation.Vertical)
        self._studio.news.tasks_moved()

    def step_back(self) -> None:
        """The smallest step back that there is."""
        if self._sheet is not None:
            self._sheet.close_sheet()
        elif self.card.isVisible():
            self.card.hide()
        elif not (self.in_book and self.book.view.step_back()) and self.dock.isVisible():
            self.dock.hide()

    def press_primary(self) -> None:
        """The one red button, wherever it is."""
        within = self._sheet or (self.dock if self.dock.has_red else self.book if self.in_book else self.library)
        for button in within.findChildren(Button):
            if button.kind is Kind.PRIMARY and button.isVisible() and button.isEnabled():
                button.click()
                return

    def _yield_red(self, urgent: bool) -> None:
        """One red button a window: that of a banner goes before the others."""
        self.book.yield_red(urgent=urgent)
        for button in (self.library.new_button, self.library.first_run.choose_button):
            button.set_kind(Kind.PLAIN if urgent else Kind.PRIMARY)

    def _tell_history(self) -> None:
        """What would be undone stands in the menu."""
        stack = self.book.history.stack
        for name, there, what in (
            ("undo", stack is not None and stack.canUndo(), stack.undoText() if stack is not None else ""),
            ("redo", stack is not None and stack.canRedo(), stack.redoText() if stack is not None else ""),
        ):
            self.actions_of[name].setEnabled(there)
            self.actions_of[name].setText(tell(f"action.{name}.what", what=what) if what else tell(f"action.{name}"))

    def _overview(self, overview: Overview) -> None:
        self._retitle()
        if not self.in_book or self.book.book is None:
            return
        if overview.book(self.book.book) is not None:
            self._told_of = self.book.book
        elif self._told_of == self.book.book:  # and not one so new that what was read last does not know it yet
            self.show_library()  # the book was deleted

    def _retitle(self) -> None:
        book = self.book.facts.head.title if self.in_book and self.book.facts is not None else ""
        short = self.strip.short
        self.setWindowTitle(f"{f'▸ {short} · ' if short else ''}{book or tell('library.name')} — {tell('app.name')}")

    # sheets, problems

    def open_sheet(self, sheet: Sheet) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        self._sheet = sheet
        sheet.closed.connect(self._sheet_closed)
        sheet.open_sheet()

    def _sheet_closed(self) -> None:
        self._sheet = None

    @property
    def sheet(self) -> Sheet | None:
        return self._sheet

    def show_problem(self, title: str, problem: Problem, again: Callable[[], None] | None = None, **params: object) -> None:
        self.card.tell(title, problem, again, **params)
        self._place_card()
        self.card.raise_()

    def _place_card(self) -> None:
        wide = min(480, self.width() - 40)
        self.card.setFixedWidth(wide)
        self.card.adjustSize()
        self.card.move(self.width() - wide - 16, self.height() - self.card.height() - self.strip.height() - 16)

    # books

    def delete_book(self, card: BookCard) -> None:
        self._studio.start(self._delete(card))

    async def _delete(self, card: BookCard) -> None:
        store = self._studio.store
        await self._studio.do(delete_book, store, card.id)
        told = tell("library.deleted", title=card.title)
        self.toast.tell(told, "undo", lambda: self._studio.start(self._restore(card.id)))

    async def _restore(self, book_id: int) -> None:
        await self._studio.do(restore_book, self._studio.store, book_id)

    # export

    def open_export(self) -> None:
        facts = self.book.facts
        if not self.in_book or facts is None:
            return
        sheet = ExportSheet(self, facts.head, self.book.panels.model.cards(), self._preferences.export_folder)
        sheet.ordered.connect(lambda order: self._studio.start(self._export(facts.head.id, *order)))
        self.open_sheet(sheet)

    async def _export(self, book_id: int, form: str, target: Path) -> None:
        self._preferences.export_folder = target.parent
        task = await self._studio.do(export_book, self._studio.store, book_id, form, target)
        self._exports[task] = target

    def _kept_late(self, news: tuple[News, ...]) -> None:
        self.toast.tell(tell_n("task.kept_late", len(news)))

    def _exported(self, news: News) -> None:
        target = self._exports.pop(news.task_id, None)
        if target is None:
            return
        if news.state is StepState.DONE:
            show = QUrl.fromLocalFile(str(target.parent))
            self.toast.tell(tell("export.written", name=target.name), "export.show", lambda: _open(show))
        elif news.error is not None:
            self.show_problem("error.title.task", news.error, name=target.name)

    # language and appearance

    def set_language(self, code: str) -> None:
        self._preferences.language = code
        use_language(code)
        self._apply_look()
        say_again()
        self.dock.bar.say_again()
        self._retitle()

    def set_scheme(self, scheme: str) -> None:
        self._preferences.scheme = scheme
        self._apply_look()

    def follow_system(self) -> None:
        """The system went from light to dark, or back."""
        if self._preferences.scheme == SYSTEM:
            self._apply_look()

    def _apply_look(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, self._preferences.scheme, self._preferences.language)

    def open_settings(self, service: str = "") -> None:
        """service: the one to be set up. A sheet that is open comes back afterwards, as it was."""
        under, self._sheet = self._sheet, None
        sheet = SettingsSheet(self, self._studio, service=service)
        self.open_sheet(sheet)
        sheet.closed.connect(self.book.panels.price_again)  # it may have changed who draws, and for how much
        if under is not None:
            under.hide()
            sheet.closed.connect(lambda: self.open_sheet(under))

    def _open_settings(self, button: Button) -> None:
        chosen, settings = self._preferences, self.actions_of["settings"]
        menu = settings_menu(self, chosen.language, self.set_language, chosen.scheme, self.set_scheme, settings)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    # what comes from outside

    def come_forward(self, files: Sequence[Path]) -> None:
        """Another start of the program wants this window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self.take_files(files)

    def take_files(self, files: Sequence[Path]) -> None:
        """Now, or after the sheet in which somebody may be in the middle of something."""
        if self._sheet is not None and files:
            self._sheet.closed.connect(lambda: self.intake.take(list(files)))
        else:
            self.intake.take(list(files))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if self._sheet is not None or not (mime.hasUrls() or mime.hasText()):
            return
        welcome = bool(stories_in(mime)) or not mime.hasUrls()
        event.acceptProposedAction()
        if self.library.empty and not self.in_book:
            self.library.show_dropping("target" if welcome else "wrong")
        else:
            self._veil.lower_over(self, welcome=welcome)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._lift()

    def dropEvent(self, event: QDropEvent) -> None:
        self._lift()
        mime = event.mimeData()
        stories = stories_in(mime)
        if stories:
            self.intake.take(stories)
        elif mime.hasUrls():
            self.intake.take([Path(url.toLocalFile()) for url in mime.urls()][:1])  # which says why it cannot be
        elif mime.hasText():
            self.intake.take_text(mime.text())
        event.acceptProposedAction()

    def _lift(self) -> None:
        self._veil.hide()
        self.library.show_dropping("idle")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.card.isVisible():
            self._place_card()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._preferences.cell = self.book.panels.view.cell
        self._preferences.geometry = self.saveGeometry()
        self._preferences.save()
        event.ignore()
        self.leaving.emit()

    def show_closing(self, out: int) -> None:
        """What is paid for is waited for, and told; otherwise the window is gone at once."""
        if out:
            self.leaving_note.tell(out)
        else:
            self.hide()


def _open(url: QUrl) -> None:
    QDesktopServices.openUrl(url)
