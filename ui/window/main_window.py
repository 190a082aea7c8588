"""The window: library or book above, the status strip below, the tasks in a dock between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QStatusBar

from app.errors import Problem
from ui.window.kit.speech import say_again
from ui.window.preferences import Preferences
from ui.window.theme.colours import height
from ui.window.welcoming import Welcoming
from ui.words import tell, tell_n, use_language

if TYPE_CHECKING:
    from app.work.tasks import News
    from ui.window.board import Overview
    from ui.window.book.stage_bar import Stage
    from ui.window.kit.buttons import Button
    from ui.window.kit.sheet import Sheet
    from ui.window.settings.sheet import Page
    from ui.window.studio import Studio


class MainWindow(Welcoming):
    """Shown as its front until `furnish` fills it with what works on an open library."""

    hurried = Signal()  # who closed it does not want to wait for the work behind it

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        self._sheet: Sheet | None = None
        self._dock_sized = False
        self._told_of: int | None = None  # the open book, once the overview has it
        self._furnished = False

    # building

    def furnish(self, studio: Studio) -> Iterator[None]:
        """Piece by piece. What is imported here needs the library's database, or just time: not before the window is seen."""
        from ui.window.actions import Actions
        from ui.window.book.places import Places
        from ui.window.book.screen import BookScreen
        from ui.window.books import Books
        from ui.window.deeds import Deeds
        from ui.window.help import Help
        from ui.window.intake import Intake
        from ui.window.kit.notes import ErrorCard, Toast
        from ui.window.leaving_note import LeavingNote
        from ui.window.library.screen import LibraryScreen
        from ui.window.menus import MenuBarKeeper, RecentMenu, add_menu_bar
        from ui.window.tasks.dock import TaskDock
        from ui.window.tasks.strip import StatusStrip

        self._studio = studio
        self._apply_look()
        yield
        self.library = LibraryScreen(studio, self._preferences)
        yield
        self.book = BookScreen(studio)
        yield
        self.strip = StatusStrip(studio)
        self.dock = TaskDock(studio, self)
        yield
        self.intake = Intake(studio, self, self._preferences.add_recent_file)
        self.help = Help(studio, self, self._preferences)
        self.places = Places(self.book, self._preferences)
        self.books = Books(studio, self, self._preferences)
        self.card, self.toast, self.leaving_note = ErrorCard(self), Toast(self), LeavingNote(self)
        self.bar_keeper = MenuBarKeeper(self)
        self._connect()
        yield
        self.deeds = Deeds(self.library, self.book, self.dock, self.strip, self._ways())
        self.actions_of = Actions(self, self.deeds.handlers(lambda: self._sheet is not None), {})
        self.use_keys()
        self.book.history.moved.connect(self._tell_history)
        files = self._preferences
        self.recent = RecentMenu(self, lambda: files.recent_files, lambda path: self.take_files([path]), files.forget_recent_files)
        add_menu_bar(self.menuBar(), self.actions_of, self.recent)
        self.bar_keeper.show_always(on=self._preferences.menu_always)
        self._build()
        self._furnished = True
        self._tell_history()
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
        self.library.restore.connect(self.books.restore)
        self.library.rename.connect(lambda card: self.books.ask_name(card.id, card.title))
        self.books.sheet.connect(self.open_sheet)
        self.books.renamed.connect(self._renamed)
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
        self.help.sheet.connect(self.open_sheet)
        for tells in (self.book.told, self.books.told, self.help.told):
            tells.connect(lambda told: self.toast.tell(told.text, told.action, told.back))
        self.books.failed.connect(lambda told: self.show_problem("error.title.task", told[1], name=told[0]))
        self.books.unshared.connect(lambda told: self.show_problem("error.title.share", told[1], told[2], name=told[0]))
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

    def _ways(self) -> dict[str, Callable[[], object]]:
        """What is done by the window itself, wherever one is."""
        from ui.window.book.stage_bar import SCREENS

        return {
            "new": self.intake.choose,
            "import": self.intake.choose,
            "paste": self.intake.paste,
            "library": self.show_library,
            "trash": self._show_trash,
            "export": self.open_export,
            "tasks": self.toggle_tasks,
            "pause": self.strip.toggle_pause,
            "menu": self.bar_keeper.toggle,
            "commands": self._search_commands,
            "shortcuts": self.help.show_shortcuts,
            "first_steps": self.help.show_first_steps,
            "diagnostics": self.help.copy_diagnostics,
            "about": self.help.show_about,
            "settings": self.open_settings,
            "book.rename": self._rename_book,
            "quit": self.close,
            "primary": self.press_primary,
            "back": self.step_back,
            **{f"stage.{stage}": partial(self._go_to_stage, stage) for stage in SCREENS},
        }

    def _rename_book(self) -> None:
        if self.book.facts is not None:
            self.books.ask_name(self.book.facts.head.id, self.book.facts.head.title)

    def _search_commands(self) -> None:
        from ui.window.palette.opening import Reach, command_search

        panels = self.book.panels.model.cards() if self.in_book else []
        books = self._studio.news.latest.books
        reach = Reach(self.deeds.deed, books, panels, self.open_book, self.book.go_to_panel, lambda page: self.open_settings(page=page))
        self.open_sheet(command_search(self, self._preferences, reach))

    def _at_panels(self) -> bool:
        return self.in_book and self.book.view is self.book.panels

    # where one is

    @property
    def in_book(self) -> bool:
        return self._furnished and self._screens.currentWidget() is self.book

    def open_book(self, book_id: int) -> None:
        self.places.keep()
        self._screens.setCurrentWidget(self.book)
        self.book.open_book(book_id)
        self._retitle()

    def show_library(self) -> None:
        self.places.keep()
        self._screens.setCurrentWidget(self.library)
        self.book.close_book()
        self._studio.news.tasks_moved()
        self._retitle()

    def _show_trash(self) -> None:
        from ui.window.library.arranging import Shelf

        self.show_library()
        self.library.show_shelf(Shelf.TRASH)

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
            high = self._preferences.dock or min(height("queue-dock"), self.height() * 2 // 5)
            self.resizeDocks([self.dock], [high], Qt.Orientation.Vertical)
        self._studio.news.tasks_moved()

    def step_back(self) -> None:
        """The smallest step back that there is."""
        if self._sheet is not None:
            self._sheet.close_sheet()
        elif self.card.isVisible():
            self.card.hide()
        elif self.dock.isAncestorOf(QApplication.focusWidget() or self):
            self.dock.step_back()
        elif not (self.book.view.step_back() if self.in_book else self.library.step_back()):
            self.dock.step_back()

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
        self.deeds.tell_history(self.actions_of)

    def _renamed(self, book_id: int) -> None:
        if self.book.book == book_id:
            self._studio.news.planned.emit(book_id)

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
            sheet = self.books.export_sheet(facts, self.book.panels.model.cards())
            sheet.settings_wanted.connect(self._open_publishing)
            self.open_sheet(sheet)

    def _open_publishing(self) -> None:
        from ui.window.settings.sheet import Page

        self.open_settings(page=Page.PUBLISHING)

    def _kept_late(self, news: tuple[News, ...]) -> None:
        self.toast.tell(tell_n("task.kept_late", len(news)))

    # language and settings

    def set_language(self, code: str) -> None:
        super().set_language(code)
        self.say_again()

    def say_again(self) -> None:
        """What was not said by key."""
        say_again()
        self.library.say_again()
        self.dock.bar.say_again()
        self._tell_history()
        self._retitle()

    def use_keys(self) -> None:
        """The person's keys hold from now on."""
        from ui.window.keys import usable

        self.actions_of.use_keys(usable(self._preferences.keys), letters=self._preferences.letters)

    def refresh(self) -> None:
        """Everything as the preferences say, after they were changed as a whole."""
        chosen = self._preferences
        self.set_reduced_motion(on=chosen.reduced_motion)
        self.set_menu_always(on=chosen.menu_always)
        self.use_keys()
        use_language(chosen.language)
        self._apply_look()
        self.say_again()

    def set_menu_always(self, *, on: bool) -> None:
        self._preferences.menu_always = on
        self.bar_keeper.show_always(on=on)

    def open_settings(self, service: str = "", page: Page | None = None) -> None:
        """service: the one to be set up. A sheet that is open comes back afterwards, as it was."""
        from ui.window.settings.outside import Outside
        from ui.window.settings.sheet import Page, SettingsSheet

        under, self._sheet = self._sheet, None
        ways = (self.set_language, self.set_scheme, self.set_reduced_motion, self.set_menu_always, self.use_keys, self.refresh)
        outside = Outside(self._preferences, *ways, lambda told: self.toast.tell(told.text, told.action, told.back))
        sheet = SettingsSheet(self, self._studio, outside, page or Page.SERVICES, service)
        self.open_sheet(sheet)
        sheet.closed.connect(self.book.panels.prices.again)  # it may have changed who draws, and for how much
        if under is not None:
            under.hide()
            sheet.closed.connect(lambda: self.open_sheet(under))

    def _open_settings(self, button: Button) -> None:
        from ui.window.menus import settings_menu

        chosen = self._preferences
        menu = settings_menu(self, chosen.language, self.set_language, chosen.scheme, self.set_scheme, self.actions_of)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._furnished and self.card.isVisible():
            self._place_card()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._furnished:
            self._preferences.cell = self.book.panels.view.cell
            self.places.keep()
            if self.dock.isVisible() and not self.dock.isFloating():
                self._preferences.dock = self.dock.height()
        super().closeEvent(event)

    def show_closing(self, out: int) -> None:
        """What is paid for is waited for, and told; otherwise the window is gone at once."""
        if out:
            self.leaving_note.tell(out)
        else:
            self.hide()
