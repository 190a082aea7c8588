"""The library's database and pictures, opened."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection

from app.errors import StorageError
from app.paths import LibraryPaths
from app.store import engine, health
from app.store.answers import Answers
from app.store.books import Books
from app.store.panels import Panels, Takes
from app.store.pictures import Pictures
from app.store.publications import Publications
from app.store.receipts import Receipts
from app.store.segments import Segments
from app.store.sheets import Sheets
from app.store.statistics import MOST, Statistics, look
from app.store.sweeper import Sweeper
from app.store.tasks import Tasks
from app.store.trash import Trash
from app.store.writer import Writer

T = TypeVar("T")
__all__ = ["Connection", "Store"]  # commands name the connection in their units of work


class Store:
    """Reads from any thread through `books`, `panels`, `takes`, `sheets`, `tasks` …; writes only through `write` and `submit`."""

    def __init__(self, paths: LibraryPaths) -> None:
        """Opens, and brings an older library to the present form. Raises StorageError or Conflict; then nothing is left open."""
        self.paths = paths
        _make_folder(paths)
        with engine.known_errors(paths.database):
            self._writing = engine.writer(paths.database)
            try:
                engine.make_current(paths, self._writing)
            except BaseException:
                self._writing.dispose()
                raise
        self._reading = engine.reader(paths.database)
        self._writer = Writer(self._writing, paths.database)
        self.books = Books(self._reading)
        self.segments = Segments(self._reading)
        self.panels = Panels(self._reading)
        self.takes = Takes(self._reading)
        self.sheets = Sheets(self._reading)
        self.tasks = Tasks(self._reading)
        self.receipts = Receipts(self._reading)
        self.publications = Publications(self._reading)
        self.pictures = Pictures(paths)
        self.answers = Answers(paths)
        self.trash = Trash(self._reading)
        self.sweeper = Sweeper(self._reading, paths, self.pictures)

    def write(self, run: Callable[[Connection], T]) -> T:
        """Run inside one transaction; returns after it is on disk. Not for the GUI thread."""
        return self._writer.write(run)

    def submit(self, run: Callable[[Connection], T], tell: Callable[[Any, BaseException | None], None], lazy: bool = False) -> None:
        """The same without waiting: `tell(value, error)` is called on the writer's thread after the commit; it must be short.

        lazy: need not be on disk before anybody hears of it, because a power cut that undoes it loses nothing.
        """
        self._writer.submit(run, tell, lazy)

    def statistics(self, since: float = 0.0, most: int = MOST) -> Statistics:
        """Not for the GUI thread."""
        return look(self._reading, since, most)

    def health(self, check: bool = False) -> health.Health:
        """Not for the GUI thread. check: read the whole database for damage."""
        return health.look(self._reading, self.paths, check, len(self.answers.known()))

    @property
    def syncs(self) -> int:
        """Transactions so far that were synced to disk."""
        return self._writer.syncs

    def close(self) -> None:
        self._writer.close()
        self._reading.dispose()
        self._writing.dispose()


def _make_folder(paths: LibraryPaths) -> None:
    try:
        paths.root.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError("not-writable", path=str(paths.root)) from error
