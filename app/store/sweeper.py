"""Files that no row names any more are removed. Everything younger than an hour stays: files come before their rows."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from app.files import storage_errors
from app.paths import LibraryPaths
from app.store.clock import now
from app.store.pictures import Pictures
from app.store.rows import AttemptRow
from app.work.states import StepState

YOUNG_S = 3600.0
ANSWER_DAYS = 30
SITE_DAYS = 3  # a book that was to be published and was not: its task can make it again
_REST_S = 0.01
Rest = Callable[[float], bool]  # waits so many seconds; True where the work is to end

# Who names pictures. A column that may hold the name of one stands here, or what it names is swept away.
NAMED_IN = (("take", "picture"), ("sheet", "picture"), ("sheet", "original"))  # a name and nothing else, with an index that begins with it
NAMED_WITHIN = (("book", "style"), ("character", "value"), ("step", "choices"))  # JSON that may hold names

_NAME = re.compile(r"[0-9a-f]{32}\.(?:png|jpg|webp)")
_OURS = re.compile(r"([0-9a-f]{32})[^0-9a-f].*")  # a picture, or a small one of it


@dataclass(frozen=True, slots=True)
class Removed:
    files: int = 0
    bytes: int = 0

    def __add__(self, other: Removed) -> Removed:
        return Removed(self.files + other.files, self.bytes + other.bytes)


class Sweeper:
    """Any thread but the GUI's. Raises StorageError."""

    def __init__(self, engine: Engine, paths: LibraryPaths, pictures: Pictures) -> None:
        self._engine, self._paths, self._pictures = engine, paths, pictures

    def sweep(self, rest: Rest) -> Removed:
        """All of it; `rest` is asked between the pieces."""
        before = now() - YOUNG_S
        removed = Removed()
        with storage_errors(self._paths.root):
            removed += self._parts(before)
            removed += self._answers(before - ANSWER_DAYS * 86_400.0)
            removed += self._sites(before - SITE_DAYS * 86_400.0)
            within = self._named_within()
            for folder in (self._paths.pictures, self._paths.thumbs):
                for shard in sorted(_folders(folder)):
                    if rest(_REST_S):
                        return removed
                    removed += self._shard(shard, within, before)
        return removed

    def _parts(self, before: float) -> Removed:
        """What a killed program was writing."""
        places = (self._paths.root, self._paths.answers, self._paths.backups)
        return _sum(_remove(Path(one.path), before) for place in places for one in _files(place) if one.name.endswith(".part"))

    def _answers(self, before: float) -> Removed:
        """Answers that nobody will adopt: their attempt ended long ago, or is gone with its task."""
        old = [Path(one.path) for one in _files(self._paths.answers) if one.name.partition(".")[0].isdecimal() and _is_old(one, before)]
        with self._engine.connect() as connection:
            return _sum(_remove(path, before) for path in old if not _may_be_adopted(connection, int(path.name.partition(".")[0])))

    def _sites(self, before: float) -> Removed:
        """What a publishing left that never came to its end."""
        old = [folder for folder in _folders(self._paths.sites) if folder.stat().st_mtime < before]
        removed = _sum(Removed(1, path.stat().st_size) for folder in old for path in folder.rglob("*") if path.is_file())
        for folder in old:
            shutil.rmtree(folder)
        return removed

    def _shard(self, folder: Path, within: set[str], before: float) -> Removed:
        old = [one for one in _files(folder) if _is_old(one, before)]
        left = [one for one in old if one.name.endswith(".part")]
        ours = [(one, found[1]) for one in old if one not in left and (found := _OURS.fullmatch(one.name))]
        named = self._named(folder.name) if ours else set()
        removed = _sum(_remove(Path(one.path), before) for one in left)
        for one, stem in ours:
            if stem not in named and stem not in within:
                size = one.stat().st_size
                removed += Removed(1, size) if self._pictures.remove(Path(one.path), before) else Removed()
        return removed

    def _named(self, start: str) -> set[str]:
        """Stems of the names that begin with `start`."""
        named: set[str] = set()
        with self._engine.connect() as connection:
            for table, column in NAMED_IN:
                wanted = f"SELECT {column} FROM {table} WHERE {column} >= ? AND {column} < ?"
                named.update(name[:32] for name in connection.exec_driver_sql(wanted, (start, f"{start}\U0010ffff")).scalars())
        return named

    def _named_within(self) -> set[str]:
        named: set[str] = set()
        with self._engine.connect() as connection:
            for table, column in NAMED_WITHIN:
                wanted = (
                    f"SELECT {column} FROM {table} WHERE {column} LIKE '%.png\"%' OR {column} LIKE '%.jpg\"%' OR {column} LIKE '%.webp\"%'"
                )
                for text in connection.exec_driver_sql(wanted).scalars():
                    named.update(name[:32] for name in _NAME.findall(text))
        return named


def _may_be_adopted(connection: Connection, attempt_id: int) -> bool:
    wanted = select(AttemptRow.id).where(AttemptRow.id == attempt_id, AttemptRow.outcome.in_((StepState.RUNNING, StepState.UNKNOWN)))
    return connection.scalar(wanted) is not None


def _remove(path: Path, before: float) -> Removed:
    """Once more looked at: somebody may have written it anew."""
    try:
        found = path.stat()
        if found.st_mtime >= before:
            return Removed()
        path.unlink()
    except FileNotFoundError:
        return Removed()
    return Removed(1, found.st_size)


def _sum(removed: Iterator[Removed]) -> Removed:
    return sum(removed, Removed())


def _is_old(file: os.DirEntry[str], before: float) -> bool:
    return file.stat(follow_symlinks=False).st_mtime < before


def _files(folder: Path) -> list[os.DirEntry[str]]:
    if not folder.is_dir():
        return []
    with os.scandir(folder) as found:
        return [one for one in found if one.is_file(follow_symlinks=False)]


def _folders(folder: Path) -> list[Path]:
    return [one for one in folder.iterdir() if one.is_dir()] if folder.is_dir() else []
