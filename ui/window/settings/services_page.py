"""The services, one beside the other: which there are, and the one that is being set up."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.commands import services
from app.commands.services import ServiceCard
from app.secrets import Where
from ui.window.kit.grounds import Ground, Line, scrolling
from ui.window.kit.row_button import RowButton
from ui.window.kit.speech import say
from ui.window.kit.text import Text
from ui.window.service_words import provider_name
from ui.window.settings.keeping import Keeping
from ui.window.settings.service_panel import ServicePanel
from ui.window.studio import Studio
from ui.window.theme.scale import widened
from ui.words import tell


def standing_words(card: ServiceCard) -> tuple[str, str]:
    """How a service stands, and its mark: ready, or what it lacks."""
    if card.key_name and card.key is Where.UNKNOWN:
        return tell("service.state.keychain_silent"), "warning"
    if not card.ready:
        return tell("service.state.needs_key" if card.key_name else "service.state.needs_workflow"), ""
    if card.key_name and card.key is Where.ENVIRONMENT:
        return tell("service.state.environment", variable=card.key_name), "done"
    if card.key_name and card.key is Where.KEYCHAIN:
        return tell("service.state.keychain"), "done"
    return card.chosen.base_url or tell("service.state.local"), "done"


class ServicesPage(QWidget):
    """Asks the keychain on a thread of its own, so the services appear a moment after the page."""

    def __init__(self, studio: Studio, keeping: Keeping, wanted: str = "") -> None:
        """wanted: the service to show first."""
        super().__init__()
        self._studio, self._keeping, self._wanted = studio, keeping, wanted
        self.buttons: dict[str, RowButton] = {}
        self.panels: dict[str, ServicePanel] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._group = QButtonGroup(self)
        self._desk = QStackedWidget()
        self._list = QVBoxLayout()
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._side())
        whole.addWidget(Line(upright=True))
        whole.addWidget(self._desk, 1)
        studio.start(self._load())

    def _side(self) -> QWidget:
        side = Ground("chrome")
        side.setFixedWidth(widened(236))
        say(side.setAccessibleName, "settings.services")
        inside = QVBoxLayout(side)
        inside.setContentsMargins(10, 14, 10, 14)
        inside.setSpacing(4)
        head = Text("settings.services", "label", "ink-2", weight=600)
        head.setContentsMargins(10, 0, 0, 6)
        inside.addWidget(head)
        self._list.setSpacing(2)
        inside.addLayout(self._list)
        inside.addStretch(1)
        note = Text("settings.services.note", "caption", "ink-3", wrap=True)
        note.setContentsMargins(10, 0, 10, 0)
        inside.addWidget(note)
        return side

    async def _load(self) -> None:
        cards = await self._studio.read(services.cards, self._keeping.now)
        if not isValid(self):
            return
        for card in cards:
            self._add(card)
        self._add_built_in()
        self.show_service(self._wanted if self._wanted in self.panels else next(iter(self.buttons)))

    def _add(self, card: ServiceCard) -> None:
        panel = ServicePanel(self._studio, self._keeping, card)
        panel.changed.connect(lambda: self._studio.start(self._look_again(card.name)))
        self.panels[card.name] = panel
        self._put(card.name, provider_name(card.name), panel)
        self.buttons[card.name].set_fact(*standing_words(card))

    def _add_built_in(self) -> None:
        about = Ground("chrome")
        inside = QVBoxLayout(about)
        inside.setContentsMargins(24, 20, 24, 24)
        inside.setSpacing(6)
        inside.addWidget(Text("service.draft.title", "title"))
        inside.addWidget(Text("service.draft", "body", "ink-2", wrap=True))
        inside.addStretch(1)
        self._put("draft", tell("service.draft.title"), about)
        self.buttons["draft"].set_fact(tell("service.state.built_in"), "done")

    def _put(self, name: str, label: str, inside: QWidget) -> None:
        button = RowButton(label, tall=True)
        button.clicked.connect(lambda _checked=False: self.show_service(name))
        self._group.addButton(button)
        self._list.addWidget(button)
        self.buttons[name] = button
        self._areas[name] = scrolling(inside)
        self._desk.addWidget(self._areas[name])

    def show_service(self, name: str) -> None:
        self.buttons[name].setChecked(True)
        self._desk.setCurrentWidget(self._areas[name])

    def focus_key(self) -> None:
        """Where a key is missing, its field is what one came for."""
        panel = self.panels.get(self._wanted)
        if panel is not None and panel.key is not None:
            panel.key.field.setFocus(Qt.FocusReason.OtherFocusReason)

    async def _look_again(self, name: str) -> None:
        cards = await self._studio.read(services.cards, self._keeping.now, (name,))
        if isValid(self) and cards:
            self.buttons[name].set_fact(*standing_words(cards[0]))
