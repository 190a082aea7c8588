"""One program at a time holds a library."""

from __future__ import annotations

from PySide6.QtCore import QLockFile

from app.errors import Conflict, StorageError
from app.files import storage_errors
from app.paths import LibraryPaths


def hold(paths: LibraryPaths) -> QLockFile:
    """The library's lock, held until it is unlocked or the process ends (also by kill -9: a dead holder's lock is taken over).

    Raises Conflict "library-in-use", StorageError "not-writable".
    """
    with storage_errors(paths.root):
        paths.root.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(paths.lock))
    lock.setStaleLockTime(0)  # never by age: a long night's run is not stale
    if lock.tryLock(0):
        return lock
    if lock.error() == QLockFile.LockError.LockFailedError:
        raise Conflict("library-in-use", path=str(paths.root))
    raise StorageError("not-writable", path=str(paths.root))
