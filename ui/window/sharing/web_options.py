"""How a book is published: where to, who may read it and for how long, what goes along; then its link, and the way to stop."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import AppError
from app.settings import DOWNLOADS, StorageSettings
from app.store.publications import Publication
from app.work.publication import Target
from app.work.tasks import Progress
from ui.window.kit.buttons import Button
from ui.window.kit.buttons import Kind as ButtonKind
from ui.window.kit.fields import Choice, labelled
from ui.window.kit.grounds import Card, Ground, Line, column, row
from ui.window.kit.notes import ErrorCard, Mark
from ui.window.kit.speech import say
from ui.window.kit.switch import Switch
from ui.window.kit.text import Text
from ui.window.sharing.kinds import WEB, Content, note_of
from ui.window.sharing.link_card import LinkCard
from ui.window.sharing.note_card import NoteCard
from ui.window.sharing.sending_card import SendingCard
from ui.window.sharing.standing import DAYS, Shared, Stand, Wish, place_words, stand_of, target_for, until_words, wish_of
from ui.window.theme.scale import scaled
from ui.words import tell, tell_n

_BUSY = (Stand.SENDING, Stand.REMOVING)
_THERE = (Stand.PUBLISHED, Stand.ENDED, Stand.BROKEN_OFF)


class WebOptions(Ground):
    settings_wanted = Signal()
    changed = Signal()

    def __init__(self, content: Content) -> None:
        super().__init__("surface")
        self._content = content
        self._chosen = StorageSettings()
        self.shared = Shared()
        self._wished = False  # the person has changed something: what is read does not change it back
        self.link, self.sending, self.error = LinkCard(), SendingCard(), ErrorCard()
        self.error.dismissed.connect(self.error.hide)
        self.place = Text(role="body", wrap=True)
        self.change = Button("share.place.change", ButtonKind.QUIET)
        self.change.clicked.connect(self.settings_wanted)
        self.life = Choice("share.life")
        self.life.activated.connect(lambda _at: self._wish())
        self.until = Text(role="label", colour="ink-2", wrap=True)
        self.downloads = {form: Switch(f"share.download.{form}") for form in DOWNLOADS}
        for switch in self.downloads.values():
            switch.switched.connect(lambda _on: self._wish())
            switch.setMinimumWidth(scaled(72))
        self.note = NoteCard()
        self._set_up = self._nothing_set_up()
        self._build()
        self.use(StorageSettings(), Shared(), None)

    def _build(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 18, 20, 18)
        inside.setSpacing(12)
        for part in (self.error, self._set_up, self.link, self.sending):
            inside.addWidget(part)
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(12)
        where = row(self.place, self.change, gap=8)
        where.setStretch(0, 1)
        form.addLayout(column(Text("share.where", "label", "ink-2"), gap=2))
        form.addSpacing(-10)
        form.addLayout(where)
        form.addWidget(Line())
        form.addLayout(labelled("share.life", self.life))
        form.addWidget(self.until)
        form.addWidget(Line())
        form.addWidget(Text("share.downloads", "label", "ink-2"))
        form.addSpacing(-6)
        form.addLayout(row(*self.downloads.values(), None, gap=18))
        form.addWidget(self.note)
        inside.addWidget(self._form)
        inside.addStretch(1)

    def _nothing_set_up(self) -> QWidget:
        card = Card("raised", "line")
        line = row(Mark("future"), Text("share.not_set_up", "body", weight=600, wrap=True), gap=8)
        line.setStretch(1, 1)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(6)
        inside.addLayout(line)
        inside.addWidget(Text("share.not_set_up.about", "label", "ink-2", wrap=True))
        return card

    # what is shown

    def use(self, chosen: StorageSettings, shared: Shared, progress: Progress | None) -> None:
        """As the settings and the library have it now."""
        self._chosen, self.shared = chosen, shared
        stand = self.stand
        if not self._wished:
            self._show_wish(wish_of(chosen, shared.newest))
        self._set_up.setVisible(stand is Stand.NOT_SET_UP)
        self.link.setVisible(stand in _THERE)
        self.sending.setVisible(stand in _BUSY)
        self._form.setVisible(stand not in _BUSY and (stand is not Stand.NOT_SET_UP))
        if stand in _THERE:
            self.link.show_shared(stand, shared)
        if stand in _BUSY:
            self.sending.show_shared(stand, shared, progress)
            self.error.hide()
        self.note.tell(note_of(WEB, self._content))
        self._say()

    def show_problem(self, again: Callable[[], None]) -> None:
        """Why the last time was nothing, and what can be done about it."""
        if self.shared.failed is not None and self.stand not in _BUSY:
            self.error.tell("share.failed", self.shared.failed, again)

    @property
    def stand(self) -> Stand:
        return stand_of(self._chosen, self.shared)

    @property
    def newest(self) -> Publication | None:
        return self.shared.newest

    @property
    def wish(self) -> Wish:
        days = self.life.currentData()
        return Wish(int(days or 0), tuple(form for form, switch in self.downloads.items() if switch.isChecked()))

    @property
    def target(self) -> Target | None:
        """None where the settings cannot be used."""
        try:
            return target_for(self._chosen, self.wish, self.newest)
        except AppError:
            return None

    def say_again(self) -> None:
        self._show_wish(self.wish)

    def _wish(self) -> None:
        self._wished = True
        self._say()
        self.changed.emit()

    def _show_wish(self, wish: Wish) -> None:
        self.life.clear()
        self.life.addItem(tell("share.life.never"), 0)
        for days in sorted({*DAYS, wish.days} - {0}):
            self.life.addItem(tell_n("share.life.days", days), days)
        self.life.setCurrentIndex(max(0, self.life.findData(wish.days)))
        for form, switch in self.downloads.items():
            switch.setChecked(form in wish.downloads)

    def _say(self) -> None:
        target = self.target
        self.place.setText(place_words(target) if target is not None else "")
        self.until.setText(until_words(self.wish, datetime.now(UTC)))
        if self.stand is Stand.ENDED:
            say(self.link.title.setText, "share.title.ended")
