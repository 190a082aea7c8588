"""What is done with chapters: named, cut, joined, left out, made into a manga."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QObject, Signal

from app.commands import chapters
from app.commands.manga import make_manga
from ui.window.book.history import History
from ui.window.book.telling.chapter_rows import ChapterRow
from ui.window.book.telling.offers import MakingOffer, read_making
from ui.window.studio import Studio


class ChapterDeeds(QObject):
    """`offered` carries what making the chosen chapters would cost, None while that is being counted; `made` how many are."""

    offered = Signal(object)
    made = Signal(object)

    def __init__(self, studio: Studio, history: History) -> None:
        super().__init__()
        self._studio, self._history = studio, history
        self.book: int | None = None
        self._asked: tuple[int, ...] = ()
        self._offer: MakingOffer | None = None

    def rename(self, number: int, title: str) -> None:
        if self.book is not None:
            self._history.do(chapters.rename, self.book, number, title)

    def split(self, number: int, place: int) -> None:
        if self.book is not None:
            self._history.do(chapters.split, self.book, number, place)

    def join(self, number: int) -> None:
        if self.book is not None:
            self._history.do(chapters.join, self.book, number)

    def leave_out(self, rows: Sequence[ChapterRow]) -> None:
        """All of them; or told again, where all of them are left out."""
        if self.book is not None:
            out = not all(row.left_out for row in rows)
            self._studio.start(self._leave_out(self.book, [row.number for row in rows if row.left_out is not out], out))

    async def _leave_out(self, book_id: int, numbers: Sequence[int], out: bool) -> None:
        for number in numbers:
            await self._history.done(chapters.leave_out, book_id, number, out)

    # making some of them

    @property
    def offer(self) -> MakingOffer | None:
        return self._offer

    def price(self, numbers: Collection[int]) -> None:
        """What making these chapters would cost."""
        wanted = tuple(sorted(numbers))
        if self.book is None or (wanted == self._asked and self._offer is not None):
            return
        self._asked, self._offer = wanted, None
        self.offered.emit(None)
        if wanted:
            self._studio.start(self._price(self.book, wanted))

    async def _price(self, book_id: int, wanted: tuple[int, ...]) -> None:
        found = await self._studio.read(read_making, self._studio.program, book_id, wanted)
        if wanted == self._asked and book_id == self.book:
            self._offer = found
            self.offered.emit(found)

    def make(self) -> None:
        """As offered."""
        if self.book is not None and self._offer is not None:
            self._studio.start(self._make(self.book, self._offer))

    async def _make(self, book_id: int, offer: MakingOffer) -> None:
        await self._studio.do(make_manga, self._studio.store, book_id, offer.choices, self._studio.program.services)
        self._asked, self._offer = (), None
        self.made.emit(len(offer.choices.chapters or ()))
