"""What an export will look like: pages composed as they are exported, off the GUI thread, kept as long as the sheet is open."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from shiboken6 import isValid

from app.book.page import Direction, Page
from app.commands.exports import text_of
from app.errors import AppError
from app.steps.export import Shown
from app.steps.letter_panel import lettered
from app.steps.show_page import Pencil, show_page
from app.store.store import Store
from app.store.views import PanelCard
from ui.window.book.facts import BookFacts
from ui.window.sharing.kinds import Look
from ui.window.studio import Studio

_KEPT = 24
_MOST_TEXT = 4000  # letters of a script: more than one page of it is not shown
_READ_AS = {"script.docx": "script.md"}  # what is no text looks like what is


@dataclass(frozen=True, slots=True)
class Leaf:
    """look: PAGES or PANELS, then `at` counts from 0; TEXT, then of `form`. wide: in pixels."""

    look: Look
    at: int
    wide: int = 0
    form: str = ""


class Leaves(QObject):
    """`arrived` carries the Leaf that is here now."""

    arrived = Signal(object)

    def __init__(self, studio: Studio, facts: BookFacts, cards: Sequence[PanelCard]) -> None:
        super().__init__()
        self._studio, self._facts = studio, facts
        self._cards = {card.panel.number: card for card in cards if card.picture}  # what is not drawn is missing in an export too
        self._drawn = list(self._cards.values())
        self._here: OrderedDict[Leaf, QPixmap | str] = OrderedDict()
        self._making: set[Leaf] = set()
        self._wanted: Leaf | None = None

    def count(self, look: Look) -> int:
        return len(self._drawn) if look is Look.PANELS else 1 if look is Look.TEXT else len(self._facts.pages)

    def made(self) -> Mapping[Leaf, QPixmap | str]:
        """All that is here."""
        return self._here

    def found(self, leaf: Leaf) -> QPixmap | str | None:
        """None as long as it is not here; then it is asked for, before all others."""
        here = self._here.get(leaf)
        if here is None:
            self._wish(leaf)
        return here

    def sketch(self, leaf: Leaf) -> QPixmap | None:
        """What is here of it at once, in another size or as a small picture."""
        same = next((one for key, one in self._here.items() if (key.look, key.at) == (leaf.look, leaf.at)), None)
        if isinstance(same, QPixmap):
            return same
        if leaf.look is Look.PANELS and leaf.at < len(self._drawn):
            return self._studio.thumbs.pixmap(self._drawn[leaf.at].picture or "")
        return None

    def page(self, at: int) -> Page | None:
        return self._facts.pages[at] if at < len(self._facts.pages) else None

    def _wish(self, leaf: Leaf) -> None:
        """One after the other: whoever turns pages fast waits for the one they stop at only."""
        self._wanted = leaf
        if not self._making:
            self._making.add(leaf)
            self._studio.start(self._make(leaf))

    async def _make(self, leaf: Leaf) -> None:
        made: QPixmap | str = ""
        try:
            made = await self._made(leaf)
        except AppError:
            made = ""  # what cannot be shown is said by the export itself, with a reason
        finally:
            self._making.discard(leaf)
        if not isValid(self):
            return
        self._here[leaf] = made
        while len(self._here) > _KEPT:
            self._here.popitem(last=False)
        self.arrived.emit(leaf)
        if self._wanted is not None and self._wanted not in self._here:
            self._wish(self._wanted)

    async def _made(self, leaf: Leaf) -> QPixmap | str:
        if leaf.look is Look.TEXT:
            form = _READ_AS.get(leaf.form, leaf.form)
            data = await self._studio.read(text_of, self._studio.store, self._facts.head.id, form)
            return data[: _MOST_TEXT * 4].decode("utf-8-sig", errors="ignore")[:_MOST_TEXT]
        data = await (self._panel(leaf) if leaf.look is Look.PANELS else self._page(leaf))
        return QPixmap.fromImage(await self._studio.read(_small, data, leaf.wide))

    async def _page(self, leaf: Leaf) -> bytes:
        page, head, background = self._facts.pages[leaf.at], self._facts.head, self._studio.background
        cards = [self._cards[frame.panel] for frame in page.frames if frame.panel in self._cards]
        shown = await self._studio.read(_shown, self._studio.store, cards)
        pencil = Pencil(self._facts.cast, head.style)
        made = await background.run_in_child(show_page, page, shown, Direction(head.direction), head.language, leaf.wide, pencil)
        return made.picture

    async def _panel(self, leaf: Leaf) -> bytes:
        card, head = self._drawn[leaf.at], self._facts.head
        shown = (await self._studio.read(_shown, self._studio.store, [card]))[card.panel.number]
        data = await self._studio.read(self._studio.store.pictures.read, card.picture or "")
        if not card.panel.lines:
            return data
        run = self._studio.background.run_in_child
        return await run(lettered, data, card.panel, shown.marks, Direction(head.direction), head.language)


def _small(data: bytes, wide: int) -> QImage:
    """Made small once and well: what paints it only copies."""
    image = QImage.fromData(data)
    return image.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation) if 0 < wide < image.width() else image


def _shown(store: Store, cards: Sequence[PanelCard]) -> dict[int, Shown]:
    """By the number of the panel."""
    return {
        card.panel.number: Shown(
            card.panel, str(store.pictures.path(card.picture or "")), store.takes.card(card.take).marks if card.take else ()
        )
        for card in cards
    }
