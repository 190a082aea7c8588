"""One program at a time holds a library."""

from __future__ import annotations

import os
import sys

from app.errors import Conflict
from app.files import storage_errors
from app.paths import LibraryPaths


class Lock:
    """The system's own lock on an open file: it ends with the process, however that ends, and says nothing by what is in the file.

    A lock that is a file with a process number in it would not do: killed after making the file and before writing to it, or
    without power, a process leaves one that nobody can tell from a living holder's.
    """

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    def unlock(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


def hold(paths: LibraryPaths) -> Lock:
    """The library's lock, held until it is unlocked or the process ends.

    Raises Conflict "library-in-use", StorageError "not-writable" (also where the disk knows no locks).
    """
    with storage_errors(paths.root):
        paths.root.mkdir(parents=True, exist_ok=True)
        handle = os.open(paths.lock, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except (BlockingIOError, PermissionError):
            os.close(handle)
            raise Conflict("library-in-use", path=str(paths.root)) from None
        except OSError:
            os.close(handle)
            raise
    return Lock(handle)


if sys.platform == "win32":

    def _lock(handle: int) -> None:
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:

    def _lock(handle: int) -> None:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
