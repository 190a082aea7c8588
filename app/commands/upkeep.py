"""What a person does about the room a library takes: how much what takes, small pictures thrown away, a backup made now."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.files import storage_errors
from app.paths import LibraryPaths
from app.store.backups import back_up
from app.store.store import Store


@dataclass(frozen=True, slots=True)
class Room:
    """In bytes. backup: when the newest copy of the database was made, in seconds since 1970; None for never."""

    database: int = 0
    pictures: int = 0
    thumbs: int = 0
    answers: int = 0
    backups: int = 0
    free: int = 0
    backup: float | None = None


def room(paths: LibraryPaths) -> Room:
    """What the library's folders hold. Looks at every file, so not for the GUI thread. Raises StorageError."""
    import shutil

    copies = [one.stat().st_mtime for one in paths.backups.glob("*.db")] if paths.backups.is_dir() else []
    with storage_errors(paths.root):
        return Room(
            database=sum(one.stat().st_size for one in paths.root.glob("library.db*")),
            pictures=_held(paths.pictures),
            thumbs=_held(paths.thumbs),
            answers=_held(paths.answers),
            backups=_held(paths.backups),
            free=shutil.disk_usage(paths.root).free,
            backup=max(copies, default=None),
        )


def empty_thumbs(paths: LibraryPaths) -> int:
    """Throw the small pictures away; what is shown is made of the large ones then. How many bytes that freed. Raises StorageError."""
    freed = 0
    with storage_errors(paths.thumbs):
        for one in list(_files(paths.thumbs)):
            size = one.stat().st_size
            Path(one.path).unlink(missing_ok=True)
            freed += size
    return freed


def back_up_now(store: Store) -> Path:
    """A copy of the database as it is now. Raises StorageError."""
    return back_up(store.paths)


def _held(folder: Path) -> int:
    return sum(one.stat().st_size for one in _files(folder))


def _files(folder: Path) -> Iterator[os.DirEntry[str]]:
    """All of them, whatever goes away meanwhile."""
    if not folder.is_dir():
        return
    with os.scandir(folder) as inside:
        for one in inside:
            if one.is_dir(follow_symlinks=False):
                yield from _files(Path(one.path))
            elif one.is_file(follow_symlinks=False):
                yield one
