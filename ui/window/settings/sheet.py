"""The settings over the window: pages at the left, what they hold at the right. Every change is kept at once."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.ai.catalogue import Role
from app.ai.providers import names, provider
from app.commands.services import ROLES
from app.errors import Problem
from app.work.tasks import DRAFT
from ui.window.kit.buttons import Button
from ui.window.kit.grounds import Ground, Line, row, scrolling
from ui.window.kit.notes import ErrorCard
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.settings.keeping import Keeping
from ui.window.settings.order_page import OrderPage
from ui.window.settings.pages import HistoryPage, MoneyPage, NoticesPage, WorkPage
from ui.window.settings.row_button import RowButton
from ui.window.settings.services_page import ServicesPage
from ui.window.studio import Studio
from ui.window.theme.scale import widened
from ui.words import tell


class Page(StrEnum):
    SERVICES = "services"
    ORDER = "order"
    MONEY = "money"
    WORK = "work"
    NOTICES = "notices"
    HISTORY = "history"


_ICONS = {Page.SERVICES: "brush", Page.ORDER: "drag", Page.MONEY: "star", Page.WORK: "redo", Page.NOTICES: "bell", Page.HISTORY: "clock"}


class SettingsSheet(Sheet):
    def __init__(self, window: QWidget, studio: Studio, page: Page = Page.SERVICES, service: str = "") -> None:
        """service: the one to show first on the page of services."""
        super().__init__(window, "settings.title", (1120, 640))
        self._studio, self._service = studio, service
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
            has_columns = page is Page.SERVICES  # which scroll by themselves
            self._areas[page] = self.pages[page] if has_columns else scrolling(self.pages[page])
            self._desk.addWidget(self._areas[page])
        self._desk.setCurrentWidget(self._areas[page])

    def _makers(self) -> dict[Page, Callable[[], QWidget]]:
        studio, keeping = self._studio, self.keeping
        return {
            Page.SERVICES: lambda: ServicesPage(studio, keeping, self._service),
            Page.ORDER: lambda: OrderPage(keeping, _offered()),
            Page.MONEY: lambda: MoneyPage(studio, keeping),
            Page.WORK: lambda: WorkPage(keeping),
            Page.NOTICES: lambda: NoticesPage(studio, keeping),
            Page.HISTORY: lambda: HistoryPage(keeping),
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
