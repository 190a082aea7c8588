"""Who writes and who draws a book, with which model, how large, and what it may cost at most."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from app.ai.catalogue import Role
from app.ai.standing import Ending
from app.commands import artists, services, writers
from app.commands.services import ROLES, ModelOffer, ServiceCard
from app.errors import BadInput
from app.program import Program
from app.work.tasks import TaskChoices, TaskKind
from ui.window.kit.fields import Choice, labelled
from ui.window.kit.grounds import row
from ui.window.kit.notes import Mark
from ui.window.kit.text import Text
from ui.window.service_words import ability_words, ending_words, price_words, provider_name
from ui.window.settings.rows import Entry, as_micros
from ui.window.studio import Studio
from ui.words import tell

DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class _Known:
    """What there is to choose from, and what was chosen for the last book."""

    cards: tuple[ServiceCard, ...]
    last: TaskChoices


def _look(program: Program) -> _Known:
    """Asks the keychain: not on the GUI thread."""
    made = program.store.tasks.cards(limit=1, kind=TaskKind.MAKE_MANGA)
    return _Known(services.cards(program.settings), made[0].choices if made else TaskChoices())


class Makers(QWidget):
    """`changed` when something else is chosen; `settings_wanted` names a service that lacks something."""

    changed = Signal()
    settings_wanted = Signal(str)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._cards: dict[str, ServiceCard] = {}
        self._chosen: dict[Role, str] = dict.fromkeys(ROLES, DRAFT)
        self.who: dict[Role, Choice] = {role: Choice(f"makers.{role}") for role in ROLES}
        self.model: dict[Role, Choice] = {role: Choice(f"settings.models.{role}") for role in ROLES}
        self._boxes: dict[Role, QWidget] = {}
        self.picture_size = Choice("settings.size")
        self.cap = Entry("makers.cap", empty="cap.none")
        self._abilities = Text(role="caption", colour="ink-3", wrap=True)
        self._mark, self.warning = Mark("warning"), Text(role="label", colour="warning", wrap=True)
        self._loaded = False
        self._build()
        self._fill_who()
        self._settle()

    # building

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        for at, role in enumerate(reversed(ROLES)):  # it is written before it is drawn
            self.who[role].activated.connect(lambda _at, of=role: self._choose(of))
            self.model[role].activated.connect(lambda _at: self._settle())
            self._boxes[role] = _boxed(f"settings.models.{role}", self.model[role])
            grid.addLayout(labelled(f"makers.{role}", self.who[role]), at, 0)
            grid.addWidget(self._boxes[role], at, 1)
        self.picture_size.activated.connect(lambda _at: self.changed.emit())
        self._size_box = _boxed("settings.size", self.picture_size)
        grid.addWidget(self._size_box, 2, 0)
        grid.addWidget(self.cap, 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.cap.committed.connect(self._check_cap)
        ends = row(self._mark, self.warning, gap=6)
        ends.setStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addLayout(grid)
        whole.addWidget(self._abilities)
        whole.addLayout(ends)

    def showEvent(self, event: QShowEvent) -> None:
        """Also after the settings, in which a service may have got its key."""
        super().showEvent(event)
        self._studio.start(self._load())

    async def _load(self) -> None:
        found = await self._studio.read(_look, self._studio.program)
        if not isValid(self):
            return
        self._cards = {card.name: card for card in found.cards}
        if not self._loaded:
            self._loaded = True
            for role in ROLES:
                last = found.last.artist if role == "artist" else found.last.writer
                self._chosen[role] = last if self._ready(last) else DRAFT
        self._fill_who()
        self._settle()

    def _fill_who(self) -> None:
        for role in ROLES:
            choice = self.who[role]
            choice.clear()
            choice.addItem(f"{tell(f'makers.draft.{role}')} · {tell('price.free')}", DRAFT)
            for card in self._cards.values():
                if role in card.roles:
                    lacking = "" if card.ready else f" · {tell('makers.lacks.key' if card.key_name else 'makers.lacks.workflow')}"
                    choice.addItem(f"{provider_name(card.name)}{lacking}", card.name)
            choice.setCurrentIndex(max(0, choice.findData(self._chosen[role])))
            self._fill_models(role)

    def _fill_models(self, role: Role) -> None:
        """Only models that are still there; the one of the settings is chosen, also where nobody knows it."""
        choice, offers = self.model[role], self._offers(role)
        choice.clear()
        for offer in offers:
            choice.addItem(f"{offer.info.id} · {price_words(offer)}", offer.info.id)
        wished = self._wished(role)
        if wished and choice.findData(wished) < 0:
            choice.addItem(f"{wished} · {tell('model.price.unknown')}", wished)
        if not wished and not any(offer.usual for offer in offers):
            choice.insertItem(0, tell("makers.model.own"), "")
        usual = next((offer.info.id for offer in offers if offer.usual), "")
        choice.setCurrentIndex(max(0, choice.findData(wished or usual)))

    def _wished(self, role: Role) -> str:
        chosen = self._studio.program.settings.provider(self._chosen[role])
        return (chosen.artist_model if role == "artist" else chosen.writer_model) or ""

    def _offers(self, role: Role) -> tuple[ModelOffer, ...]:
        card = self._cards.get(self._chosen[role])
        return card.models.get(role, ()) if card is not None else ()

    # what is chosen

    def choose(self, role: Role, name: str) -> None:
        self.who[role].setCurrentIndex(self.who[role].findData(name))
        self._choose(role)

    def _choose(self, role: Role) -> None:
        """A service that lacks its key leads to where that is put right; until then the one before stays."""
        name = self.who[role].currentData()
        if not self._ready(name):
            self.who[role].setCurrentIndex(max(0, self.who[role].findData(self._chosen[role])))
            self.settings_wanted.emit(name)
            return
        self._chosen[role] = name
        self._fill_models(role)
        self._settle()

    def _ready(self, name: str) -> bool:
        return name == DRAFT or (name in self._cards and self._cards[name].ready)

    def _settle(self) -> None:
        """Show what the choice allows, and nothing else."""
        for role in ROLES:
            self._boxes[role].setVisible(self._chosen[role] != DRAFT)
        self._fill_sizes()
        drawn = self._chosen["artist"] != DRAFT
        self._size_box.setVisible(drawn)
        self.cap.setVisible(self.may_cost)
        offer = self._offer("artist")
        self._abilities.setText(ability_words(offer) if offer is not None else "")
        self._abilities.setVisible(bool(self._abilities.text()))
        self._warn()
        self.changed.emit()

    def _fill_sizes(self) -> None:
        offer = self._offer("artist")
        sizes = offer.info.sizes if offer is not None else ()
        before = self.picture_size.currentData()
        settings = self._studio.program.settings.provider(self._chosen["artist"]).artist_size
        with QSignalBlocker(self.picture_size):
            self.picture_size.clear()
            self.picture_size.addItem(tell("makers.size.settings", size=settings) if settings else tell("settings.size.usual"), "")
            for one in sizes:
                self.picture_size.addItem(one, one)
            self.picture_size.setCurrentIndex(max(0, self.picture_size.findData(before)))

    def _offer(self, role: Role) -> ModelOffer | None:
        name = self.model[role].currentData()
        return next((one for one in self._offers(role) if one.info.id == name), None)

    def _warn(self) -> None:
        """A model that ends soon, or may be gone, is said before anything is planned, with what follows it."""
        task, program = self.task, self._studio.program
        found = (artists.warning(program.services, task), writers.warning(program.services, task))
        told = [_told(one) for one in found if one is not None]
        self.warning.setText("\n".join(told))
        for part in (self._mark, self.warning):
            part.setVisible(bool(told))

    def _check_cap(self, text: str) -> None:
        try:
            as_micros(text)
        except BadInput as error:
            self.cap.tell(error.problem)
            return
        self.cap.tell(None)
        self.changed.emit()

    @property
    def may_cost(self) -> bool:
        """Whether somebody is asked who could ask for money."""
        return any(name != DRAFT for name in self._chosen.values())

    @property
    def cap_micros(self) -> int | None:
        """Raises BadInput "unknown-value"."""
        return as_micros(self.cap.field.text().strip()) if self.may_cost else None

    @property
    def task(self) -> TaskChoices:
        work, chosen = self._studio.program.settings.work, self._chosen
        models = {role: (self.model[role].currentData() or "") if chosen[role] != DRAFT else "" for role in ROLES}
        size = (self.picture_size.currentData() or "") if chosen["artist"] != DRAFT else ""
        return TaskChoices(
            chosen["writer"],
            chosen["artist"],
            models["writer"],
            models["artist"],
            limit_s=work.limit_s,
            retries=work.retries,
            resend_unknown=work.resend_unknown,
            artist_size=size,
        )


def _boxed(label: str, field: QWidget) -> QWidget:
    box = QWidget()
    box.setLayout(labelled(label, field))
    return box


def _told(ending: Ending) -> str:
    return tell("makers.ending", model=ending.model, ends=ending_words(ending))
