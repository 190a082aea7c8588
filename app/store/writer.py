"""The one thread that writes. Units are gathered into one transaction; each keeps or loses only itself."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DatabaseError, IntegrityError

from app.errors import Conflict
from app.store.engine import known_errors

T = TypeVar("T")
MOST_IN_A_GROUP = 64


@dataclass(slots=True)
class _Unit:
    run: Callable[[Connection], Any]
    told: Future[Any]


class Writer:
    """Lives from open to close of the store; `write` may be called from any thread but its own."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path
        self._closed = False
        self._units: queue.SimpleQueue[_Unit | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._work, name="store-writer", daemon=True)
        self._thread.start()

    def submit(self, run: Callable[[Connection], T]) -> Future[T]:
        """Run `run` inside a transaction; the future is told only after the commit is on disk."""
        unit = _Unit(run, Future())
        if self._closed:
            unit.told.set_exception(Conflict("library-closed", path=str(self._path)))
        else:
            self._units.put(unit)
        return unit.told

    def write(self, run: Callable[[Connection], T]) -> T:
        return self.submit(run).result()

    def close(self) -> None:
        """Write what was submitted, then end."""
        self._closed = True
        self._units.put(None)
        self._thread.join()

    def _work(self) -> None:
        with self._engine.connect() as connection:
            while (unit := self._units.get()) is not None:
                group, ending = self._gather(unit)
                self._commit(connection, group)
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
        outcomes: list[tuple[_Unit, Any, BaseException | None]] = []
        try:
            with known_errors(self._path), connection.begin():
                outcomes = [_run_apart(connection, unit) for unit in group]
        except BaseException as error:  # noqa: BLE001 - whoever waits must hear of it, whatever it is
            outcomes = [(unit, None, error) for unit in group]
        for unit, value, problem in outcomes:
            if problem is None:
                unit.told.set_result(value)
            else:
                unit.told.set_exception(problem)


def _run_apart(connection: Connection, unit: _Unit) -> tuple[_Unit, Any, BaseException | None]:
    """In a savepoint of its own, so that a bad unit does not sink the others."""
    try:
        with connection.begin_nested():
            return unit, unit.run(connection), None
    except IntegrityError as error:
        return unit, None, error
    except DatabaseError:
        raise  # the file itself said no: nothing of this group is safe
    except BaseException as error:  # noqa: BLE001 - carried to the waiting thread
        return unit, None, error
