"""The window: library or book above, the status strip below, the tasks in a dock between them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QStatusBar

from app.errors import Problem
from ui.window.front import Front
from ui.window.preferences import Preferences
from ui.window.theme.colours import height
from ui.words import tell, tell_n

if TYPE_CHECKING:
    from app.work.tasks import News
    from ui.window.board import Overview
    from ui.window.book.stage_bar import Stage
    from ui.window.kit.buttons import Button
    from ui.window.kit.sheet import Sheet
    from ui.window.studio import Studio


class MainWindow(Front):
    """Shown as its front until `furnish` fills it with what works on an open library."""

    hurried = Signal()  # who closed it does not want to wait for the work behind it

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        self._sheet: Sheet | None = None
        self._dock_sized = False
        self._told_of: int | None = None  # the open book, once the overview has it
        self._furnished = False

    # building

    def furnish(self, studio: Studio) -> None:
        """What is imported here needs the library's database, or just time: it is not imported before the window is seen."""
        from ui.window.actions import Actions
        from ui.window.book.screen import BookScreen
        from ui.window.books import Books
        from ui.window.intake import Intake
        from ui.window.kit.notes import ErrorCard, Toast
        from ui.window.leaving_note import LeavingNote
        from ui.window.library.screen import LibraryScreen
        from ui.window.menus import add_menu_bar, add_stage_keys
        from ui.window.tasks.dock import TaskDock
        from ui.window.tasks.strip import StatusStrip

        self._studio = studio
        self._apply_look()
        self.library = LibraryScreen(studio)
        self.book = BookScreen(studio)
        self.strip = StatusStrip(studio)
        self.dock = TaskDock(studio, self)
        self.intake = Intake(studio, self)
        self.books = Books(studio, self, self._preferences)
        self.card, self.toast, self.leaving_note = ErrorCard(self), Toast(self), LeavingNote(self)
        self._build()
        self._connect()
        self.actions_of = Actions(self, self._handlers())
        self.book.history.moved.connect(self._tell_history)
        add_stage_keys(self, self._go_to_stage)
        add_menu_bar(self.menuBar(), self.actions_of)
        self._furnished = True
        self._retitle()
        self._take_what_was_dropped()

    def _build(self) -> None:
        self._screens.addWidget(self.library)
        self._screens.addWidget(self.book)
        self._screens.setCurrentWidget(self.library)
        foot = QStatusBar()
        foot.setSizeGripEnabled(False)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addPermanentWidget(self.strip, 1)
        self.setStatusBar(foot)
        self.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.dock.hide()
        self.card.dismissed.connect(self.card.hide)
        self.leaving_note.now.connect(self.hurried)
        self.book.panels.view.set_cell(self._preferences.cell)

    def _take_what_was_dropped(self) -> None:
        if self._dropped:
            self.intake.take(self._dropped)
        elif self._dropped_text:
            self.intake.take_text(self._dropped_text)
        self._dropped, self._dropped_text = [], ""

    def _connect(self) -> None:
        self.library.opened.connect(self.open_book)
        self.library.new_book.connect(self.intake.choose)
        self.library.paste.connect(self.intake.paste)
        self.library.sample.connect(lambda path: self.intake.take([path]))
        self.library.delete.connect(self.books.delete)
        self.library.settings.connect(self._open_settings)
        self.book.left.connect(self.show_library)
        self.book.export.connect(self.open_export)
        self.book.settings.connect(self._open_settings)
        self.book.costs.connect(self.dock.show)
        self.book.files.connect(self.take_files)
        self.book.whispered.connect(self.strip.whisper)
        self.book.cap.connect(self.dock.deeds.ask_cap)
        self.book.panels.inspector.box.settings_wanted.connect(self.open_settings)
        self.book.states.connect(lambda told: self.strip.show_book(*told))
        self.book.sheet.connect(self.open_sheet)
        for tells in (self.book.told, self.books.told):
            tells.connect(lambda told: self.toast.tell(told.text, told.action, told.back))
        self.books.failed.connect(lambda told: self.show_problem("error.title.task", told[1], name=told[0]))
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
        self._studio.news.exported.connect(self.books.exported)
        self._studio.news.late.connect(self._kept_late)
        self._studio.news.overview.connect(self._overview)

    def _handlers(self) -> dict[str, Callable[[], object]]:
        from ui.window.actions import ENTRIES

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
            "shortcuts": self._show_shortcuts,
            "about": self._show_about,
            "settings": self.open_settings,
        }
        by_stage: dict[str, Callable[[], object]] = {entry.name: partial(self._do_in_stage, entry.name) for entry in ENTRIES}
        handlers = {name: self._unless_sheet(act) for name, act in {**by_stage, **behind_no_sheet}.items()}
        handlers.update({"quit": self.close, "primary": self.press_primary, "back": self.step_back})
        return handlers

    def _show_shortcuts(self) -> None:
        from ui.window.shortcuts_sheet import ShortcutsSheet

        self.open_sheet(ShortcutsSheet(self))

    def _show_about(self) -> None:
        from ui.window.about import AboutSheet

        self.open_sheet(AboutSheet(self, self._studio))

    def _do_in_stage(self, name: str) -> None:
        """What the stage that is shown makes of an action; nothing where it knows none."""
        act = self.book.deed(name) if self.in_book else None
        if act is not None:
            act()

    def _unless_sheet(self, act: Callable[[], object]) -> Callable[[], object]:
        """What is behind a sheet waits until the sheet is gone."""
        return lambda: None if self._sheet is not None else act()

    def _at_panels(self) -> bool:
        return self.in_book and self.book.view is self.book.panels

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
            self.book.go_to_panel(cards[number - 1].id)

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
        from ui.window.kit.buttons import Button, Kind

        within = self._sheet or (self.dock if self.dock.has_red else self.book if self.in_book else self.library)
        for button in within.findChildren(Button):
            if button.kind is Kind.PRIMARY and button.isVisible() and button.isEnabled():
                button.click()
                return

    def _yield_red(self, urgent: bool) -> None:
        """One red button a window: that of a banner goes before the others."""
        from ui.window.kit.buttons import Kind

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

    def open_export(self) -> None:
        facts = self.book.facts
        if self.in_book and facts is not None:
            self.open_sheet(self.books.export_sheet(facts.head, self.book.panels.model.cards()))

    def _kept_late(self, news: tuple[News, ...]) -> None:
        self.toast.tell(tell_n("task.kept_late", len(news)))

    # language and settings

    def set_language(self, code: str) -> None:
        super().set_language(code)
        self.dock.bar.say_again()
        self._retitle()

    def open_settings(self, service: str = "") -> None:
        """service: the one to be set up. A sheet that is open comes back afterwards, as it was."""
        from ui.window.settings.sheet import SettingsSheet

        under, self._sheet = self._sheet, None
        sheet = SettingsSheet(self, self._studio, service=service)
        self.open_sheet(sheet)
        sheet.closed.connect(self.book.panels.prices.again)  # it may have changed who draws, and for how much
        if under is not None:
            under.hide()
            sheet.closed.connect(lambda: self.open_sheet(under))

    def _open_settings(self, button: Button) -> None:
        from ui.window.menus import settings_menu

        chosen, settings = self._preferences, self.actions_of["settings"]
        about = self.actions_of["about"]
        menu = settings_menu(self, chosen.language, self.set_language, chosen.scheme, self.set_scheme, settings, about)
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

    def takes_drops(self) -> bool:
        return self._sheet is None

    def show_drop(self, *, welcome: bool) -> None:
        if self.library.empty and not self.in_book:
            self.library.show_dropping("target" if welcome else "wrong")
        else:
            super().show_drop(welcome=welcome)

    def hide_drop(self) -> None:
        super().hide_drop()
        self.library.show_dropping("idle")

    def dropEvent(self, event: QDropEvent) -> None:
        """The stage that is shown has the first word."""
        if self.in_book and self.takes_drops() and self.book.view.takes_drop(event.mimeData()):
            self.hide_drop()
            self.book.view.drop(event.mimeData())
            event.acceptProposedAction()
        else:
            super().dropEvent(event)

    def takes_elsewhere(self, mime: QMimeData) -> bool:
        """The stage that is shown has the first word."""
        if not self.in_book or not self.book.view.takes_drop(mime):
            return False
        self.book.view.drop(mime)
        return True

    def take_dropped(self, paths: list[Path]) -> None:
        self.intake.take(paths)

    def take_dropped_text(self, text: str) -> None:
        self.intake.take_text(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._furnished and self.card.isVisible():
            self._place_card()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._preferences.cell = self.book.panels.view.cell
        super().closeEvent(event)

    def show_closing(self, out: int) -> None:
        """What is paid for is waited for, and told; otherwise the window is gone at once."""
        if out:
            self.leaving_note.tell(out)
        else:
            self.hide()
