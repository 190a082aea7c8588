"""Writing a chapter's script, or writing it again: by whom, for how much, and what stays."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from shiboken6 import isValid

from app.book.script import Script
from app.work.tasks import DRAFT
from ui.money import about_words
from ui.window.book.telling.offers import WritingOffer, read_choice
from ui.window.kit.buttons import Button, Kind
from ui.window.kit.fields import Choice, labelled
from ui.window.kit.grounds import Ground, row
from ui.window.kit.sheet import Sheet
from ui.window.kit.speech import unsay
from ui.window.kit.text import Text
from ui.window.service_words import provider_name
from ui.window.studio import Studio
from ui.words import tell, tell_n


@dataclass(frozen=True, slots=True)
class Kept:
    """What of a script is a person's, and stays whoever writes it again."""

    lines: int
    scenes: int


def kept(script: Script | None) -> Kept:
    scenes = script.scenes if script is not None else ()
    return Kept(sum(line.edited for scene in scenes for line in scene.lines), sum(scene.edited for scene in scenes))


class WriteSheet(Sheet):
    ordered = Signal(object)  # WritingOffer

    def __init__(self, window: QWidget, studio: Studio, book_id: int, chapter: int, name: str, script: Script | None) -> None:
        super().__init__(window, "write.title.again" if script is not None else "write.title", (520, 270))
        self._studio, self._book, self._chapter = studio, book_id, chapter
        self._again = script is not None
        self._offer: WritingOffer | None = None
        self._asked = 0
        unsay(self.about.setText, name)
        self.writer = Choice("makers.writer")
        self.writer.activated.connect(lambda _at: self._count())
        self.stays = Text(role="body", colour="ink-2", wrap=True)
        self.stays.setText(_stays(kept(script)) if self._again else tell("write.new"))
        self.go = Button("telling.make.counting", Kind.PRIMARY)
        self.go.setEnabled(False)
        self.go.clicked.connect(self._order)
        side = Ground("chrome")
        inside = QVBoxLayout(side)
        inside.setContentsMargins(20, 18, 20, 18)
        inside.setSpacing(14)
        inside.addWidget(self.stays)
        inside.addLayout(labelled("makers.writer", self.writer))
        inside.addStretch(1)
        self.body.addWidget(side)
        cancel = Button("new.cancel")
        cancel.clicked.connect(self.close_sheet)
        self.foot.addLayout(row(None, cancel, self.go))
        self._count()

    def _count(self) -> None:
        """Until the price is known, nothing can be spent."""
        self._asked += 1
        self.go.setEnabled(False)
        self.go.set_text("telling.make.counting")
        self._studio.start(self._ask(self._asked, self.writer.currentData() or ""))

    async def _ask(self, number: int, writer: str) -> None:
        found = await self._studio.read(read_choice, self._studio.program, self._book, (self._chapter,), writer)
        if isValid(self) and number == self._asked:
            self._show(found)

    def _show(self, offer: WritingOffer) -> None:
        self._offer = offer
        if not self.writer.count():
            for name in offer.ready:
                self.writer.addItem(tell("makers.draft.writer") if name == DRAFT else provider_name(name), name)
        self.writer.setCurrentIndex(self.writer.findData(offer.choices.writer))
        self.go.set_text("write.again.price" if self._again else "write.price", price=about_words(offer.micros))
        self.go.setEnabled(True)

    def _order(self) -> None:
        if self._offer is not None:
            self.ordered.emit(self._offer)
            self.close_sheet()


def _stays(found: Kept) -> str:
    parts = [tell_n("write.stays.lines", found.lines)] if found.lines else []
    parts += [tell_n("write.stays.scenes", found.scenes)] if found.scenes else []
    return tell("write.stays", what=tell("list.join").join(parts)) if parts else tell("write.stays.nothing")
