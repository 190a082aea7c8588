"""What the button of the app bar does in the first stages: write the script where there is none, find the cast where nobody is known."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.commands import cast, script
from app.program import Program
from ui.money import about_words
from ui.window.book.facts import BookFacts
from ui.window.book.stage_view import Next
from ui.window.book.telling.offers import WritingOffer, read_casting, read_writing
from ui.window.studio import Studio
from ui.words import tell

WRITE, CAST = "write", "cast"


def what_is_next(facts: BookFacts) -> str:
    """ "" where both are there."""
    if not facts.written:
        return WRITE
    return "" if facts.cast else CAST


def read_next(program: Program, book_id: int, kind: str) -> tuple[WritingOffer, bool]:
    """The offer, and whether something of it is under way already."""
    offer = read_writing(program, book_id, None) if kind == WRITE else read_casting(program, book_id)
    return offer, program.store.tasks.is_writing(book_id)


class NextWriting(QObject):
    changed = Signal()

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._book: int | None = None
        self._kind = ""
        self._offer: WritingOffer | None = None
        self._sure = False
        self.busy = False

    def look(self, facts: BookFacts) -> None:
        """At a book as it is now."""
        kind = what_is_next(facts)
        if (self._book, self._kind) != (facts.head.id, kind):
            self._book, self._kind, self._offer, self._sure = facts.head.id, kind, None, False
        self._studio.start(self._read(facts.head.id, kind))
        self.changed.emit()

    async def _read(self, book_id: int, kind: str) -> None:
        offer, busy = await self._studio.read(read_next, self._studio.program, book_id, kind)
        if (book_id, kind) == (self._book, self._kind):
            self._offer, self.busy = offer, busy
            self.changed.emit()

    def step(self) -> Next | None:
        if not self._kind:
            return None
        words, offer = f"next.{self._kind}", self._offer
        if self.busy:
            return Next(f"{words}.busy", self._do, red=False, why_not="next.busy")
        if offer is None:
            return Next(words, self._do, red=False, why_not="next.counting")
        price = about_words(offer.micros)
        if self._sure:
            return Next("next.sure", self._do, {"price": price, "what": tell(words)})
        return Next(f"{words}.price", self._do, {"price": price})

    def _do(self) -> None:
        if self._offer is None or self._book is None:
            return
        if self._offer.must_ask and not self._sure:
            self._sure = True
            self.changed.emit()
            return
        self._sure, self.busy = False, True
        self.changed.emit()
        self._studio.start(self._plan(self._book, self._kind, self._offer))

    async def _plan(self, book_id: int, kind: str, offer: WritingOffer) -> None:
        studio = self._studio
        try:
            if kind == WRITE:
                await studio.do(script.write, studio.store, book_id, None, offer.choices, studio.program.services)
            else:
                await studio.do(cast.recognise, studio.store, book_id, cast.USUAL, offer.choices, studio.program.services)
        except BaseException:
            self.busy = False
            self.changed.emit()
            raise
