"""One service: its key, whether it answers, its models, and how it is called."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout
from shiboken6 import isValid

from app.ai.provider import Checked
from app.commands import services
from app.commands.services import COMFYUI, ServiceCard
from app.errors import AppError
from app.settings import SIZES, ProviderSettings
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.grounds import Ground, row
from ui.window.kit.notes import ErrorCard, Mark
from ui.window.kit.speech import unsay
from ui.window.kit.text import Elided, Text
from ui.window.service_words import day_words, provider_name
from ui.window.settings.keeping import Keeping
from ui.window.settings.key_box import KeyBox
from ui.window.settings.model_table import ModelTable
from ui.window.settings.rows import Entry, Pick, as_number, as_text, as_whole, in_columns, number_text
from ui.window.studio import Studio
from ui.words import known, tell, tell_n

_MOST_NAMED = 6
_FIELDS = {  # setting: label, what an empty field means
    "base_url": ("settings.base_url", "settings.base_url.empty"),
    "proxy": ("settings.proxy", "settings.proxy.empty"),
    "timeout_s": ("settings.timeout", "settings.empty.usual"),
    "places": ("settings.places", "settings.empty.usual"),
    "requests_a_minute": ("settings.requests_a_minute", "settings.empty.catalogue"),
    "images_a_minute": ("settings.images_a_minute", "settings.empty.catalogue"),
    "requests_a_day": ("settings.requests_a_day", "settings.empty.catalogue"),
}
_READ = {"base_url": as_text, "proxy": as_text, "timeout_s": as_number}


class ServicePanel(Ground):
    """`changed`: something about how the service stands is not as it was."""

    changed = Signal()

    def __init__(self, studio: Studio, keeping: Keeping, card: ServiceCard) -> None:
        super().__init__("chrome")
        self._studio, self._keeping, self.card = studio, keeping, card
        self.key = KeyBox(card.key_name) if card.key_name else None
        self.test = Button("settings.test")
        self.test.clicked.connect(lambda: self._studio.start(self._test()))
        self._mark, self.found = Mark("future"), Text(role="label", colour="ink-2", wrap=True)
        self.error = ErrorCard()
        self.error.dismissed.connect(self.error.hide)
        self.models: dict[str, ModelTable] = {}
        self.fields: dict[str, Entry] = {}
        self.picture_size = Pick("settings.size")
        self.workflow = Elided(role="body") if card.name == COMFYUI else None
        self._build()
        self._show_found(None)

    # building

    def _build(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(24, 20, 24, 24)
        inside.setSpacing(14)
        title = Text(role="title")
        unsay(title.setText, provider_name(self.card.name))
        about = Text(f"service.{self.card.name}", "body", "ink-2", wrap=True) if known(f"service.{self.card.name}") else None
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(title)
        if about is not None:
            head.addWidget(about)
        inside.addLayout(head)
        if self.key is not None:
            self.key.show_place(self.card.key)
            self.key.kept.connect(lambda typed: self._studio.start(self._keep_typed(typed)))
            self.key.forgotten.connect(lambda: self._studio.start(self._forget()))
            inside.addWidget(self.key)
        if self.workflow is not None:
            self._add_workflow(inside, self.workflow)
        if self.card.checkable:
            line = row(self.test, self._mark, self.found, gap=8)
            line.setStretch(2, 1)
            inside.addLayout(line)
        inside.addWidget(self.error)
        for role in self.card.roles:
            self._add_models(inside, role)
        inside.addSpacing(4)
        inside.addWidget(Text("settings.calls", "section"))
        self._add_fields(inside)
        inside.addStretch(1)

    def _add_models(self, inside: QVBoxLayout, role: Any) -> None:
        offers = self.card.models[role]
        head = Text(f"settings.models.{role}", "section")
        looked = Text(role="caption", colour="ink-3")
        if offers:
            looked.setText(tell("settings.models.as_of", day=day_words(offers[0].info.as_of)))
        inside.addSpacing(4)
        inside.addLayout(row(head, None, looked))
        wished = self.card.chosen.artist_model if role == "artist" else self.card.chosen.writer_model
        table = ModelTable(offers, wished or "", f"model.other.{role}")
        table.chosen.connect(lambda name, setting=f"{role}_model": self._choose_model(table, setting, name))
        self.models[role] = table
        inside.addWidget(table)
        if role == "artist":
            self._fill_sizes()
            self.picture_size.picked.connect(lambda size: self._set(None, "artist_size", size))
            inside.addLayout(in_columns(self.picture_size, count=2))

    def _fill_sizes(self) -> None:
        """Only what the chosen model draws, where that is known."""
        wished = self._keeping.now.provider(self.card.name).artist_model
        infos = [one.info for one in self.card.models["artist"] if one.info.id == wished or (not wished and one.usual)]
        sizes = infos[0].sizes if infos and infos[0].sizes else SIZES
        chosen = self._keeping.now.provider(self.card.name).artist_size
        known_ones = [*sizes, *([chosen] if chosen and chosen not in sizes else [])]
        self.picture_size.show_values([(None, tell("settings.size.usual")), *((one, one) for one in known_ones)], chosen)

    def _add_fields(self, inside: QVBoxLayout) -> None:
        usual = {"timeout_s": number_text(self.card.limit_s), "places": str(self.card.places)}
        for name, (label, empty) in _FIELDS.items():
            entry = Entry(label, empty=empty, n=usual.get(name, ""))
            value = getattr(self.card.chosen, name)
            entry.show_text(value if isinstance(value, str) else number_text(value))
            entry.committed.connect(lambda text, one=name, field=entry: self._set(field, one, _READ.get(one, as_whole)(text)))
            self.fields[name] = entry
        inside.addLayout(in_columns(self.fields["base_url"], self.fields["proxy"], count=2))
        inside.addLayout(in_columns(*(entry for name, entry in self.fields.items() if name not in ("base_url", "proxy"))))

    def _add_workflow(self, inside: QVBoxLayout, named: Elided) -> None:
        choose, clear = Button("new.pictures.add"), Button("new.pictures.clear", Kind.QUIET)
        choose.set_hint("settings.workflow.choose")
        choose.set_text("new.pictures.add")
        choose.clicked.connect(self._ask_workflow)
        clear.clicked.connect(lambda: self.set_workflow(None))
        line = row(named, choose, clear)
        line.setStretch(0, 1)
        inside.addWidget(Text("settings.workflow", "label", "ink-2"))
        inside.addLayout(line)
        inside.addWidget(Text("settings.workflow.hint", "caption", "ink-3", wrap=True))
        self._name_workflow()

    # what is chosen

    def _set(self, field: Entry | None, name: str, value: Any) -> None:
        def made(now: ProviderSettings) -> ProviderSettings:
            return replace(now, **{name: value})

        problem = self._keeping.change_provider(made, self.card.name)
        if field is not None:
            field.tell(problem)
        elif problem is not None:
            self.error.tell("error.title.command", problem)
        if problem is None:
            self.changed.emit()

    def _choose_model(self, table: ModelTable, setting: str, name: str) -> None:
        def made(now: ProviderSettings) -> ProviderSettings:
            changed: dict[str, Any] = {setting: name or None}
            return replace(now, **changed)

        table.other.tell(self._keeping.change_provider(made, self.card.name))
        if setting == "artist_model":
            self._fill_sizes()
        self.changed.emit()

    def _ask_workflow(self) -> None:
        dialog = QFileDialog(self, tell("settings.workflow"), "", "ComfyUI (*.json)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.set_workflow)
        dialog.open()

    def set_workflow(self, path: str | None) -> None:
        self._set(None, "workflow", path or None)
        self._name_workflow()

    def _name_workflow(self) -> None:
        chosen = self._keeping.now.provider(self.card.name).workflow
        if self.workflow is not None:
            self.workflow.setText(chosen or tell("new.pictures.none"))

    # its key, and whether it answers

    async def _keep(self, typed: str) -> bool:
        """Whether it is kept now."""
        assert self.key is not None
        self.key.say_busy(busy=True)
        try:
            where = await self._studio.read(services.keep_key, self.card.key_name, typed)
        except AppError as error:
            if isValid(self):
                self.key.say_busy(busy=False)
                self.key.show_problem(error.problem)
            return False
        if isValid(self):
            self.key.say_busy(busy=False)
            self.key.show_place(where)
            self._show_found(None)
            self.changed.emit()
        self._studio.queue.wake()
        return True

    async def _keep_typed(self, typed: str) -> None:
        await self._keep(typed)

    async def _forget(self) -> None:
        assert self.key is not None
        try:
            where = await self._studio.read(services.forget_key, self.card.key_name)
        except AppError as error:
            if isValid(self):
                self.key.show_problem(error.problem)
            return
        if isValid(self):
            self.key.show_place(where)
            self._show_found(None)
            self.changed.emit()

    async def _test(self) -> None:
        """With what is typed, kept first: a key that was never tried is no key."""
        self.error.hide()
        self.test.setEnabled(False)
        try:
            if self.key is not None and (typed := self.key.field.text().strip()) and not await self._keep(typed):
                return
            unsay(self.found.setText, tell("settings.test.asking"))
            self._mark.set_state("waiting")
            self._mark.show()
            await self._keeping.settled()
            checked = await self._studio.read(services.check, self._studio.program.services, self.card.name)
        except AppError as error:
            if isValid(self):
                self._show_found(None)
                again = (lambda: self._studio.start(self._test())) if self.card.checkable else None
                self.error.tell("settings.test.failed", error.problem, again, provider=provider_name(self.card.name))
        else:
            if isValid(self):
                self._show_found(checked)
        finally:
            if isValid(self):
                self.test.setEnabled(True)

    def _show_found(self, checked: Checked | None) -> None:
        self._mark.setVisible(checked is not None)
        self.found.setText("")
        if checked is None:
            return
        self._mark.set_state("done")
        names = checked.models
        told = tell("settings.test.ok") if not names else tell_n("settings.test.models", len(names))
        shown = tell("list.join").join(names[:_MOST_NAMED]) + (" …" if len(names) > _MOST_NAMED else "")
        unsay(self.found.setText, f"{told} {shown}".strip())
        for table in self.models.values():
            table.show_found(names)
