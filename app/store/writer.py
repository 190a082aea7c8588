"""The one thread that writes. Units are gathered into one transaction; each keeps or loses only itself."""

from __future__ import annotations

import logging
import queue
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError

from app.errors import Conflict, StorageError
from app.store.engine import known_errors, lowest, refusal

T = TypeVar("T")
Tell = Callable[[Any, BaseException | None], None]
MOST_IN_A_GROUP = 64
log = logging.getLogger("mangakai.store")


@dataclass(slots=True)
class _Unit:
    run: Callable[[Connection], Any]
    tell: Tell
    lazy: bool
    value: Any = None
    error: BaseException | None = None


class Writer:
    """Lives from open to close of the store; may be called from any thread, `write` not from its own.

    A unit may be run twice: when another unit of its group breaks, the group is undone and its units run again, each by itself.
    So a unit changes nothing but rows.
    """

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path
        self._closed = False
        self._closing = threading.Lock()  # nothing is put behind the end, where nobody would see it
        self._units: queue.SimpleQueue[_Unit | None] = queue.SimpleQueue()
        self.syncs = 0  # transactions that were synced to disk
        self._synced = True
        self._thread = threading.Thread(target=self._work, name="store-writer", daemon=True)
        self._thread.start()

    def submit(self, run: Callable[[Connection], T], tell: Callable[[Any, BaseException | None], None], lazy: bool = False) -> None:
        """Run `run` inside a transaction; `tell(value, error)` is called on the writer's thread once the commit is on disk.

        lazy: a power cut may undo it, and nothing would be lost by that; it is on disk with the next unit that is not.
        """
        with self._closing:
            if not self._closed:
                self._units.put(_Unit(run, tell, lazy))
                return
        tell(None, Conflict("library-closed", path=str(self._path)))

    def write(self, run: Callable[[Connection], T]) -> T:
        future: Future[T] = Future()

        def tell(value: T, error: BaseException | None) -> None:
            if error is None:
                future.set_result(value)
            else:
                future.set_exception(error)

        self.submit(run, tell)
        return future.result()

    def close(self) -> None:
        """Write what was submitted, then end."""
        with self._closing:
            self._closed = True
            self._units.put(None)
        self._thread.join()

    def _work(self) -> None:
        with self._engine.connect() as connection:
            while (unit := self._units.get()) is not None:
                group, ending = self._gather(unit)
                self._commit(connection, group)
                self._tell(group)
                if ending:
                    return

    def _gather(self, first: _Unit) -> tuple[list[_Unit], bool]:
        group = [first]
        while len(group) < MOST_IN_A_GROUP:
            try:
                unit = self._units.get_nowait()
            except queue.Empty:
                return group, False
            if unit is None:
                return group, True
            group.append(unit)
        return group, False

    def _commit(self, connection: Connection, group: list[_Unit]) -> None:
        """All together, or when one breaks, each in a savepoint of its own: a bad unit does not sink the others."""
        try:
            self._in_one(connection, group, _run)
        except BaseException as error:  # noqa: BLE001 - whoever waits must hear of it, whatever it is
            if len(group) == 1 or _is_of_the_file(error):
                for unit in group:
                    unit.error = error
                return
            self._one_by_one(connection, group)

    def _one_by_one(self, connection: Connection, group: list[_Unit]) -> None:
        try:
            self._in_one(connection, group, _run_apart)
        except BaseException as error:  # noqa: BLE001 - as above
            for unit in group:
                unit.error = error

    def _in_one(self, connection: Connection, group: list[_Unit], run: Callable[[Connection, _Unit], None]) -> None:
        with known_errors(self._path):
            self._sync_next(connection, not all(unit.lazy for unit in group))
            with connection.begin():
                for unit in group:
                    run(connection, unit)
        self.syncs += self._synced

    def _sync_next(self, connection: Connection, wanted: bool) -> None:
        """SQLite takes this between transactions only."""
        if wanted != self._synced:
            lowest(connection).execute(f"PRAGMA synchronous={'FULL' if wanted else 'NORMAL'}")
            self._synced = wanted

    def _tell(self, group: list[_Unit]) -> None:
        for unit in group:
            try:
                unit.tell(unit.value, unit.error)
            except Exception:
                log.exception("whoever was told of a commit broke")


def _is_of_the_file(error: BaseException) -> bool:
    """The file itself said no: no unit would fare better alone."""
    return isinstance(error, StorageError | Conflict) and isinstance(error.__cause__, DatabaseError | sqlite3.DatabaseError)


def _run(connection: Connection, unit: _Unit) -> None:
    unit.value = unit.run(connection)


def _run_apart(connection: Connection, unit: _Unit) -> None:
    unit.value, unit.error = None, None
    try:
        with connection.begin_nested():
            unit.value = unit.run(connection)
    except BaseException as error:
        if refusal(error) or not lowest(connection).in_transaction:
            raise
        unit.error = error  # carried to whoever waits
