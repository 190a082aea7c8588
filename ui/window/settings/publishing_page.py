"""Where books are published: the storage, its keys, what readers get; whether it answers; and what is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from app import secrets
from app.commands import publishing
from app.errors import AppError, BadInput, Problem
from app.settings import DOWNLOADS, Settings, StorageSettings
from app.work.publication import Target, target_from
from ui.window.book.stage_view import Told
from ui.window.kit.buttons import Button
from ui.window.kit.grounds import Card, row
from ui.window.kit.notes import ErrorCard, Mark
from ui.window.kit.speech import say, unsay
from ui.window.kit.switch import Switch
from ui.window.kit.text import Text
from ui.window.settings.form import Form
from ui.window.settings.keeping import Keeping
from ui.window.settings.key_box import KeyBox
from ui.window.settings.pages import with_changed
from ui.window.settings.rows import Entry, Pick, as_text, bind
from ui.window.settings.storage_kinds import KINDS, kind_of
from ui.window.sharing.published_list import PublishedList
from ui.window.sharing.standing import DAYS
from ui.window.studio import Studio
from ui.window.theme.scale import scaled
from ui.words import tell, tell_n, tell_problem

_KEY_ID, _SECRET = secrets.PUBLISHING_KEYS
_TEXTS = ("endpoint_url", "region", "bucket", "prefix", "public_url", "profile")


class PublishingPage(Form):
    def __init__(self, studio: Studio, keeping: Keeping, told: Callable[[Told], None]) -> None:
        super().__init__("settings.publishing")
        self._studio, self._keeping = studio, keeping
        self.service = Pick("settings.publishing.service")
        self.service.picked.connect(self._use_service)
        self.hint = Text(role="label", colour="ink-2", wrap=True)
        self.fields = {name: _entry(name) for name in _TEXTS}
        for name, entry in self.fields.items():
            bind(entry, keeping, partial(_with_text, name))
            entry.committed.connect(lambda _text: self._changed())
        self.path_style = Pick("settings.publishing.path_style")
        self.path_style.picked.connect(lambda value: self._change(path_style=value))
        self.life = Pick("share.life")
        self.life.picked.connect(self._live)
        self.downloads = {form: Switch(f"share.download.{form}") for form in DOWNLOADS}
        for switch in self.downloads.values():
            switch.switched.connect(lambda _on: self._change(downloads=self._chosen_downloads()))
            switch.setMinimumWidth(scaled(72))
        self.keys = {name: KeyBox(name, f"settings.publishing.{label}") for name, label in ((_KEY_ID, "key_id"), (_SECRET, "secret"))}
        for name, box in self.keys.items():
            box.kept.connect(lambda typed, of=name: studio.start(self._keep(of, typed)))
            box.forgotten.connect(lambda of=name: studio.start(self._keep(of, None)))
            box.forget.hide()
        self.test = Button("settings.publishing.test")
        self.test.clicked.connect(lambda: studio.start(self._check()))
        self._mark, self.answer = Mark("done"), Text(role="body", wrap=True)
        self.error = ErrorCard()
        self.error.dismissed.connect(self.error.hide)
        self.published = PublishedList(studio)
        self.published.told.connect(told)
        self._build()
        self._show(keeping.now.storage)
        studio.start(self._look_for_keys())

    def _build(self) -> None:
        fields = self.fields
        self.inside.addWidget(Text("settings.publishing.about", "body", "ink-2", wrap=True))
        self.inside.addWidget(self.service)
        self.inside.addWidget(self.hint)
        self.add(fields["endpoint_url"], fields["region"], fields["bucket"], fields["prefix"])
        self.add(fields["public_url"], self.path_style)
        self._head("settings.publishing.access")
        for box in self.keys.values():
            self.inside.addWidget(box)
        self.add(fields["profile"])
        self._head("settings.publishing.readers")
        self.add(self.life)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Text("share.downloads", "label", "ink-2"))
        column.addLayout(row(*self.downloads.values(), None, gap=18))
        self.inside.addLayout(column)
        self.inside.addWidget(self._trial())
        self._head("settings.publishing.there")
        self.inside.addWidget(self.published)
        self.end()

    def _head(self, key: str) -> None:
        head = Text(key, "section")
        head.setContentsMargins(0, 8, 0, 0)
        self.inside.addWidget(head)

    def _trial(self) -> QWidget:
        whole = Card("surface", "line")
        self._said = QWidget()
        line = row(self._mark, self.answer, gap=8)
        line.setStretch(1, 1)
        self._said.setLayout(line)
        self._said.hide()
        inside = QVBoxLayout(whole)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(8)
        inside.addWidget(Text("settings.publishing.test.about", "label", "ink-2", wrap=True))
        inside.addLayout(row(self.test, None))
        inside.addWidget(self._said)
        inside.addWidget(self.error)
        return whole

    # what is shown

    def _show(self, chosen: StorageSettings) -> None:
        for name, entry in self.fields.items():
            entry.show_text(getattr(chosen, name) or "")
        values = [(kind.name, tell(f"settings.publishing.service.{kind.name}")) for kind in KINDS]
        self.service.show_values(values, kind_of(chosen.endpoint_url).name)
        styles = [
            (value, tell(f"settings.publishing.path_style.{name}")) for value, name in ((None, "usual"), (True, "path"), (False, "host"))
        ]
        self.path_style.show_values(styles, chosen.path_style)
        lives: list[tuple[object, str]] = [(0, tell("share.life.never"))]
        lives += [(days, tell_n("share.life.days", days)) for days in sorted({*DAYS, chosen.link_days})]
        self.life.show_values(lives, chosen.link_days if chosen.link == "presigned" else 0)
        for form, switch in self.downloads.items():
            switch.setChecked(form in chosen.downloads)
        self._say_service(kind_of(chosen.endpoint_url).name)

    def _say_service(self, name: str) -> None:
        say(self.hint.setText, f"settings.publishing.hint.{name}")

    def _use_service(self, name: str) -> None:
        """What the service is usually reached by; bucket and keys stay as they are."""
        kind = next(one for one in KINDS if one.name == name)
        now = self._keeping.now.storage
        endpoint = now.endpoint_url if kind_of(now.endpoint_url) is kind else kind.endpoint
        self._change(endpoint_url=endpoint, region=kind.region, path_style=None)
        for field in ("endpoint_url", "region"):
            self.fields[field].tell(None)
        self._show(self._keeping.now.storage)
        self._say_service(name)
        if kind.pattern:
            say(self.fields["endpoint_url"].field.setPlaceholderText, "settings.publishing.like", pattern=kind.pattern)

    # what is changed

    def _changed(self) -> None:
        """What was found out was about other settings."""
        self._said.hide()
        self.error.hide()

    def _change(self, **changed: object) -> None:
        self._keeping.change(lambda now: with_changed(now, "storage", **changed))
        self._changed()

    def _live(self, days: int) -> None:
        if days:
            self._change(link="presigned", link_days=days)
        else:
            self._change(link="public")

    def _chosen_downloads(self) -> tuple[str, ...]:
        return tuple(form for form, switch in self.downloads.items() if switch.isChecked())

    # keys

    async def _look_for_keys(self) -> None:
        found = await self._studio.read(secrets.places, secrets.PUBLISHING_KEYS)
        if isValid(self):
            for one in found:
                self.keys[one.name].show_place(one.where)

    async def _keep(self, name: str, typed: str | None) -> None:
        """None: it is taken out of the keychain."""
        box = self.keys[name]
        box.say_busy(busy=True)
        problem: Problem | None = None
        try:
            await (self._studio.read(secrets.forget, name) if typed is None else self._studio.read(secrets.keep, name, typed))
        except AppError as error:
            problem = error.problem
        if not isValid(self):
            return
        box.say_busy(busy=False)
        if problem is not None:
            box.show_problem(problem)
            return
        self._changed()
        await self._look_for_keys()

    # whether it answers

    async def _check(self) -> None:
        self.test.setEnabled(False)
        self._tell("drawing", tell("settings.publishing.testing"))
        self.error.hide()
        try:
            target = target_from(self._keeping.now.storage)
            network = self._keeping.now.network
            found = await self._studio.read(publishing.check, target, network.proxy_to(target.endpoint))
        except AppError as error:
            if isValid(self):
                self._said.hide()
                self.error.tell("settings.publishing.failed", error.problem, lambda: self._studio.start(self._check()))
        else:
            if isValid(self):
                self._say_found(target, found)
        if isValid(self):
            self.test.setEnabled(True)

    def _say_found(self, target: Target, found: Problem | None) -> None:
        if found is None:
            self._tell("done", tell("settings.publishing.works", bucket=target.bucket, host=target.host))
        else:
            said = tell_problem(found)
            self._tell("warning", f"{tell('settings.publishing.works', bucket=target.bucket, host=target.host)} {said.what} {said.todo}")

    def _tell(self, mark: str, text: str) -> None:
        self._mark.set_state(mark)
        unsay(self.answer.setText, text)
        self._said.show()


def _entry(name: str) -> Entry:
    return Entry(f"settings.publishing.{name}", f"settings.publishing.{name}.hint", f"settings.publishing.{name}.empty")


def _with_text(name: str, now: Settings, text: str) -> Settings:
    """Raises BadInput, also for what the storage would not take."""
    made = with_changed(now, "storage", **{name: as_text(text)})
    if made.storage.bucket:
        try:
            target_from(made.storage)
        except BadInput as error:
            if error.code != "bucket-name-invalid" or name == "bucket":
                raise
    return made
