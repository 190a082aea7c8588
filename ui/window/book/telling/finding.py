"""Looking for words in the whole story, and going from one place to the next."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable

from PySide6.QtCore import QObject

from app.book.text import Span
from ui.window.book.telling.find_bar import FindBar, places_of
from ui.window.studio import Studio


class Finding(QObject):
    def __init__(self, studio: Studio, bar: FindBar, show: Callable[[Span], None]) -> None:
        super().__init__(bar)
        self._studio, self._bar, self._show = studio, bar, show
        self.text = ""
        self._words = ""
        self._places: tuple[int, ...] = ()
        self._at = -1
        bar.wanted.connect(self._look)
        bar.stepped.connect(self.step)
        bar.left.connect(self.end)

    def begin(self) -> None:
        self._bar.open_bar()

    def end(self) -> bool:
        """False where nothing was being looked for."""
        if not self._bar.isVisible():
            return False
        self._bar.hide()
        page = self._bar.parentWidget()
        if page is not None:
            page.setFocus()
        return True

    def forget(self) -> None:
        """Another story."""
        self._words, self._places, self._at = "", (), -1
        self._bar.field.clear()
        self._bar.hide()

    @property
    def places(self) -> tuple[int, ...]:
        return self._places

    def _look(self, words: str) -> None:
        """In a long story that takes a moment: off the GUI thread, and the newest words count."""
        self._words = words.strip()
        if self._words:
            self._studio.start(self._read(self._words))
        else:
            self._places, self._at = (), -1
            self._bar.show_count(0, 0)

    async def _read(self, words: str) -> None:
        places = await self._studio.read(places_of, self.text, words)
        if words != self._words:
            return
        before = self._places[self._at] if 0 <= self._at < len(self._places) else -1
        self._places, self._at = places, bisect_right(places, before - 1) - 1
        self.step(1)

    def step(self, by: int) -> None:
        """To the next place; behind the last one comes the first."""
        if not self._places:
            self._bar.show_count(0, 0)
            return
        self._at = (self._at + by) % len(self._places)
        place = self._places[self._at]
        self._bar.show_count(self._at + 1, len(self._places))
        self._show(Span(place, place + len(self._words)))
