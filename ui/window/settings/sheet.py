"""The settings over the window: pages at the left, what they hold at the right. Every change is kept at once."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ai.catalogue import Role
from app.ai.providers import names, provider
from app.commands.services import ROLES
from app.errors import Problem
from app.work.tasks import DRAFT
from ui.window.kit.buttons import Button
from ui.window.kit.grounds import Ground, Line, row, scrolling
from ui.window.kit.notes import ErrorCard
from ui.window.kit.row_button import RowButton
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.settings.keeping import Keeping
from ui.window.settings.looks_pages import AppearancePage, LanguagePage
from ui.window.settings.network_page import NetworkPage
from ui.window.settings.order_page import OrderPage
from ui.window.settings.outside import Outside
from ui.window.settings.pages import HistoryPage, MoneyPage, NoticesPage, WorkPage
from ui.window.settings.publishing_page import PublishingPage
from ui.window.settings.reset_page import ResetPage
from ui.window.settings.services_page import ServicesPage
from ui.window.settings.shortcuts_page import ShortcutsPage
from ui.window.settings.storage_page import StoragePage
from ui.window.studio import Studio
from ui.window.theme.scale import widened
from ui.words import tell


class Page(StrEnum):
    SERVICES = "services"
    ORDER = "order"
    MONEY = "money"
    WORK = "work"
    APPEARANCE = "appearance"
    LANGUAGE = "language"
    STORAGE = "storage"
    PUBLISHING = "publishing"
    NETWORK = "network"
    NOTICES = "notices"
    HISTORY = "history"
    SHORTCUTS = "shortcuts"
    RESET = "reset"


_ICONS = {
    Page.SERVICES: "brush",
    Page.ORDER: "drag",
    Page.MONEY: "star",
    Page.WORK: "redo",
    Page.APPEARANCE: "sun",
    Page.LANGUAGE: "globe",
    Page.STORAGE: "disk",
    Page.PUBLISHING: "cloud",
    Page.NETWORK: "net",
    Page.NOTICES: "bell",
    Page.HISTORY: "clock",
    Page.SHORTCUTS: "kb",
    Page.RESET: "undo",
}
_WITH_LISTS = (Page.SERVICES, Page.SHORTCUTS)  # which scroll by themselves


class SettingsSheet(Sheet):
    def __init__(self, window: QWidget, studio: Studio, outside: Outside, page: Page = Page.SERVICES, service: str = "") -> None:
        """service: the one to show first on the page of services."""
        super().__init__(window, "settings.title", (1120, 640))
        self._studio, self._outside, self._service = studio, outside, service
        self.keeping = Keeping(studio, self)
        self.keeping.refused.connect(self._refused)
        self.buttons: dict[Page, RowButton] = {}
        self.pages: dict[Page, QWidget] = {}
        self._areas: dict[Page, QWidget] = {}
        self._desk = QStackedWidget()
        self._group = QButtonGroup(self)
        self.error = ErrorCard()
        self.error.dismissed.connect(self.error.hide)
        self._build()
        self.show_page(page)

    def _build(self) -> None:
        both = QHBoxLayout()
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(0)
        both.addWidget(self._side())
        both.addWidget(Line(upright=True))
        both.addWidget(self._desk, 1)
        self.body.addWidget(self.error)
        self.body.addLayout(both)
        done = Button("close")
        done.clicked.connect(self.close_sheet)
        self.foot.addLayout(row(Text("settings.at_once", "label", "ink-3"), None, done))

    def _side(self) -> QWidget:
        side = Ground("chrome")
        side.setFixedWidth(widened(188))
        say(side.setAccessibleName, "settings.pages")
        inside = QVBoxLayout(side)
        inside.setContentsMargins(8, 12, 8, 12)
        inside.setSpacing(2)
        for page in Page:
            button = RowButton(tell(f"settings.{page}"), _ICONS[page])
            say(button.setText, f"settings.{page}")
            say(button.setAccessibleName, f"settings.{page}")
            button.clicked.connect(lambda _checked=False, wanted=page: self.show_page(wanted))
            self._group.addButton(button)
            self.buttons[page] = button
            inside.addWidget(button)
        inside.addStretch(1)
        return side

    def show_page(self, page: Page) -> None:
        """Made when it is first looked at."""
        self.buttons[page].setChecked(True)
        if page not in self.pages:
            self.pages[page] = self._makers()[page]()
            self._areas[page] = self.pages[page] if page in _WITH_LISTS else scrolling(self.pages[page])
            self._desk.addWidget(self._areas[page])
        self._desk.setCurrentWidget(self._areas[page])

    def changeEvent(self, event: QEvent) -> None:
        """Pages that are not looked at are made anew in the new language, when they are."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and getattr(self, "pages", None):
            self._forget(but=next((page for page, area in self._areas.items() if area is self._desk.currentWidget()), None))

    def _forget(self, but: Page | None = None) -> None:
        for page in [one for one in self.pages if one is not but]:
            area = self._areas.pop(page)
            del self.pages[page]
            self._desk.removeWidget(area)
            area.deleteLater()

    def _reset(self) -> ResetPage:
        page = ResetPage(self._studio, self.keeping, self._outside)
        page.done.connect(self.close_sheet)  # nothing it shows is so any more
        return page

    def _makers(self) -> dict[Page, Callable[[], QWidget]]:
        studio, keeping, outside = self._studio, self.keeping, self._outside
        return {
            Page.SERVICES: lambda: ServicesPage(studio, keeping, self._service),
            Page.ORDER: lambda: OrderPage(keeping, _offered()),
            Page.MONEY: lambda: MoneyPage(studio, keeping),
            Page.WORK: lambda: WorkPage(keeping),
            Page.APPEARANCE: lambda: AppearancePage(outside),
            Page.LANGUAGE: lambda: LanguagePage(outside),
            Page.STORAGE: lambda: StoragePage(studio, keeping),
            Page.PUBLISHING: lambda: PublishingPage(studio, keeping, outside.told),
            Page.NETWORK: lambda: NetworkPage(keeping),
            Page.NOTICES: lambda: NoticesPage(studio, keeping),
            Page.HISTORY: lambda: HistoryPage(keeping),
            Page.SHORTCUTS: lambda: ShortcutsPage(outside),
            Page.RESET: self._reset,
        }

    def _refused(self, problem: Problem) -> None:
        """The disk does not keep it: what is shown is not what holds."""
        self.error.tell("settings.not_kept", problem)

    def close_sheet(self) -> None:
        """What is being written in a field counts."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        super().close_sheet()


def _offered() -> dict[Role, tuple[str, ...]]:
    """The services of each role; the built-in pair draws and writes without being asked for it."""
    found = [(name, provider(name)) for name in names() if name != DRAFT]
    return {
        role: tuple(name for name, one in found if one is not None and (one.artist if role == "artist" else one.scribe) is not None)
        for role in ROLES
    }
