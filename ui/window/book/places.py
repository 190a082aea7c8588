"""How the screens of a book were left: the stage, the panel one was at, how wide the columns were. Put back when it is opened again."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSplitter

from ui.window.book.screen import BookScreen
from ui.window.book.stage_bar import Stage
from ui.window.preferences import Preferences

_SCREENS = frozenset(Stage) - {Stage.EXPORT}


class Places(QObject):
    def __init__(self, book: BookScreen, preferences: Preferences) -> None:
        super().__init__(book)
        self._book, self._preferences = book, preferences
        self._restored: int | None = None
        self._fitted: set[str] = set()  # columns that are as wide as they were, for as long as the window lives
        book.states.connect(lambda told: self._shown(told[0]))

    def keep(self) -> None:
        """Before it is left."""
        facts, book = self._book.facts, self._book
        if facts is None or self._restored != book.book:
            return
        at = book.panels.current()
        widths = {name: split.sizes() for name, split in self._columns() if split.isVisible() and name in self._fitted}
        before = self._preferences.place(facts.head.uid).get("columns")
        columns = {**(before if isinstance(before, dict) else {}), **widths}
        place = {"stage": str(book.stage), "panel": at.id if at else 0, "cell": book.panels.view.cell, "columns": columns}
        self._preferences.keep_place(facts.head.uid, place)

    def _shown(self, book_id: int | None) -> None:
        """Its facts are read, for the first time or again."""
        facts = self._book.facts
        if book_id is None or facts is None or facts.head.id != book_id:
            self._restored = None if book_id is None else self._restored
            return
        place = self._preferences.place(facts.head.uid)
        if self._restored != book_id:
            self._restored = book_id
            self._restore(place)
        self._fit(place)

    def _restore(self, place: dict[str, object]) -> None:
        cell, panel, stage = place.get("cell"), place.get("panel"), place.get("stage")
        panels = self._book.panels
        if isinstance(cell, int):
            panels.view.set_cell(cell)
        if isinstance(panel, int):
            index = panels.model.index_of(panel)
            if index.isValid():
                panels.view.go_to(index)
        if stage in _SCREENS and stage != Stage.PANELS:
            self._book.go_to_stage(Stage(str(stage)))

    def _fit(self, place: dict[str, object]) -> None:
        """A stage is made on the first visit: its columns then."""
        widths = place.get("columns")
        for name, split in self._columns():
            if name not in self._fitted and split.isVisible():
                self._fitted.add(name)
                sizes = widths.get(name) if isinstance(widths, dict) else None
                if isinstance(sizes, list) and len(sizes) == split.count() and all(isinstance(one, int) for one in sizes):
                    split.setSizes(sizes)

    def _columns(self) -> Iterator[tuple[str, QSplitter]]:
        for at, split in enumerate(self._book.findChildren(QSplitter)):
            holder = split.parent()
            name = type(holder).__name__ if holder is not None else str(at)
            yield name, split
