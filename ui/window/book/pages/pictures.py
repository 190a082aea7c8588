"""Pages composed as they are exported, in a child process, at the size they are shown: newest wish first, kept as long as there is room."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from app.book.page import Direction, Page
from app.errors import WorkFailed
from app.steps.export import PAGE_WIDTH, Shown
from app.steps.show_page import Pencil, ShownPage, show_page
from app.store.store import Store
from app.store.views import PanelCard
from ui.window.book.facts import BookFacts
from ui.window.studio import Studio

ROOM_BYTES = 160 << 20
_AT_ONCE = 2
_LEAST = 160

State = tuple[object, ...]  # everything a page's pixels come from


@dataclass(frozen=True, slots=True)
class Composed:
    """laid: where everything stands; its bytes are left out. wide: in pixels."""

    laid: ShownPage
    pixmap: QPixmap
    wide: int
    state: State


class PagePictures(QObject):
    """`arrived` carries the number of a page that `latest` has anew."""

    arrived = Signal(object)

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._facts: BookFacts | None = None
        self._pages: dict[int, Page] = {}
        self._cards: Mapping[int, PanelCard] = {}
        self._here: OrderedDict[int, Composed] = OrderedDict()
        self._bytes = 0
        self._wanted: OrderedDict[int, int] = OrderedDict()
        self._making: set[int] = set()
        self._failed: set[tuple[int, State]] = set()

    def use(self, facts: BookFacts, cards: Mapping[int, PanelCard]) -> None:
        """cards: by number of their panel."""
        if self._facts is None or self._facts.head.id != facts.head.id:
            self._here.clear()
            self._wanted.clear()
            self._bytes = 0
        self._facts, self._cards = facts, cards
        self._pages = {page.number: page for page in facts.pages}
        for number in [one for one in self._here if one not in self._pages]:
            self._drop(number)

    def latest(self, number: int) -> Composed | None:
        """What can be shown of the page now: perhaps as it was before the last change, or in another size."""
        found = self._here.get(number)
        if found is not None:
            self._here.move_to_end(number)
        return found

    def known(self) -> dict[int, ShownPage]:
        """Of all pages that are here and as they are now, where everything stands on them."""
        return {number: one.laid for number, one in self._here.items() if one.state == self._state(number)}

    def is_current(self, number: int) -> bool:
        found = self._here.get(number)
        return found is not None and found.state == self._state(number)

    def wish(self, wishes: Sequence[tuple[int, int]]) -> None:
        """These pages, each as wide as that, the most wanted first; what was wished for before and not begun is forgotten."""
        self._wanted.clear()
        for number, wide in reversed(wishes):
            wide = min(PAGE_WIDTH, max(_LEAST, wide))
            found = self._here.get(number)
            if number in self._pages and not (found and found.wide == wide and found.state == self._state(number)):
                self._wanted[number] = wide
        self._begin()

    async def file(self, number: int) -> bytes:
        """The page as a picture file of its full size."""
        facts, page = self._facts, self._pages[number]
        assert facts is not None
        return (await self._compose(facts, page, PAGE_WIDTH)).picture

    def _begin(self) -> None:
        for number in reversed(list(self._wanted)):
            if len(self._making) >= _AT_ONCE:
                return
            if number not in self._making and (number, self._state(number)) not in self._failed:
                self._making.add(number)
                self._studio.start(self._make(number, self._wanted.pop(number)))

    async def _make(self, number: int, wide: int) -> None:
        facts, page, state = self._facts, self._pages.get(number), self._state(number)
        try:
            if facts is None or page is None:
                return
            made = await self._compose(facts, page, wide)
            image = await self._studio.background.run(QImage.fromData, made.picture)
        except WorkFailed:
            self._failed.add((number, state))  # what is painted from thumbs stays
            return
        finally:
            self._making.discard(number)
        if self._facts is not None and self._facts.head.id == facts.head.id and not image.isNull():
            self._keep(number, Composed(replace(made, picture=b""), QPixmap.fromImage(image), wide, state))
            self.arrived.emit(number)
        self._begin()

    async def _compose(self, facts: BookFacts, page: Page, wide: int) -> ShownPage:
        cards = [self._cards[frame.panel] for frame in page.frames if frame.panel in self._cards]
        shown = await self._studio.read(_read_shown, self._studio.store, cards)
        head = facts.head
        pencil = Pencil(facts.cast, head.style)
        return await self._studio.background.run_in_child(show_page, page, shown, Direction(head.direction), head.language, wide, pencil)

    def _state(self, number: int) -> State:
        page = self._pages.get(number)
        if page is None or self._facts is None:
            return ()
        cards = [self._cards.get(frame.panel) for frame in page.frames]
        return (page, self._facts.head.direction, *((card.panel, card.picture) for card in cards if card is not None))

    def _keep(self, number: int, composed: Composed) -> None:
        self._drop(number)
        self._here[number] = composed
        self._bytes += _size(composed.pixmap)
        while self._bytes > ROOM_BYTES and len(self._here) > 1:
            self._drop(next(iter(self._here)))

    def _drop(self, number: int) -> None:
        if (old := self._here.pop(number, None)) is not None:
            self._bytes -= _size(old.pixmap)


def _size(picture: QPixmap) -> int:
    return picture.width() * picture.height() * max(1, picture.depth() // 8)


def _read_shown(store: Store, cards: Sequence[PanelCard]) -> dict[int, Shown]:
    """By the number of the panel."""
    found = {}
    for card in cards:
        path = str(store.pictures.path(card.picture)) if card.picture else None
        marks = store.takes.card(card.take).marks if card.take else ()
        found[card.panel.number] = Shown(card.panel, path, marks)
    return found
