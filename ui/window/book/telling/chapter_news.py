"""Reading what the desk shows: one chapter at a time, the counts of the whole book, and again when something moved."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from app.errors import NotFound
from app.steps.count_sentences import tallies
from ui.window.book.telling.reading import read_chapter
from ui.window.newsroom import PanelsMoved
from ui.window.studio import Studio

_REST_MS = 1200  # panels move fast while they are drawn; what became of a sentence is not looked at that often


class ChapterNews(QObject):
    chapter = Signal(object)  # ChapterFacts
    counted = Signal(object)  # tuple[Tally, ...]

    def __init__(self, studio: Studio) -> None:
        super().__init__()
        self._studio = studio
        self._book: int | None = None
        self._number = 0
        self._reading = self._again = False
        self._counting = False
        self._to_count: int | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REST_MS)
        self._soon.timeout.connect(self.look)
        self._resting = True  # nobody sees it
        studio.news.panels.connect(self._moved)

    @property
    def number(self) -> int:
        return self._number

    def rest(self) -> None:
        """Nobody sees it: what moves is read when somebody does."""
        self._resting = True
        self._soon.stop()

    def wake(self) -> None:
        self._resting = False
        self.look()

    def turn(self, book_id: int, number: int) -> None:
        self._book, self._number = book_id, number
        self.look()

    def look(self) -> None:
        """One read at a time; what is asked for meanwhile is read once more."""
        if self._book is None:
            return
        if self._reading:
            self._again = True
        else:
            self._reading = True
            self._studio.start(self._read())

    async def _read(self) -> None:
        try:
            while self._book is not None:
                self._again, book, number = False, self._book, self._number
                try:
                    found = await self._studio.read(read_chapter, self._studio.store, book, number)
                except NotFound:  # the chapters are others by now, and fewer
                    self._number = max(1, number - 1)
                    if number > 1:
                        continue
                    raise
                if (book, number) == (self._book, self._number):
                    self.chapter.emit(found)
                if not self._again and (book, number) == (self._book, self._number):
                    return
        finally:
            self._reading = False

    def _moved(self, moved: PanelsMoved) -> None:
        here = moved.book_id == self._book and any(card.chapter == self._number for card in moved.cards)
        if here and not self._resting and not self._soon.isActive():
            self._soon.start()

    # the whole book

    def count(self, book_id: int) -> None:
        """In a child process; what is asked for meanwhile is counted once more."""
        self._to_count = book_id
        if not self._counting:
            self._counting = True
            self._studio.start(self._count())

    async def _count(self) -> None:
        try:
            while (book := self._to_count) is not None:
                self._to_count = None
                found = await self._studio.read(tallies, self._studio.store, book, self._studio.background.in_child)
                if book == self._book:
                    self.counted.emit(found)
        finally:
            self._counting = False
