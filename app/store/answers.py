"""Paid answers that are not yet adopted: on disk before anybody looks into them, named by the attempt that asked.

An answer is two files: a note that says what it is, then its bytes as they came. So bytes that lie there can always be adopted.
"""

from __future__ import annotations

import shutil
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.errors import StorageError
from app.files import storage_errors, write_beside
from app.paths import LibraryPaths

LEAST_FREE = 64 << 20  # bytes; the largest answers have about 20 MB, and several are on their way at once


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """body: where the bytes lie. note: JSON of whoever kept them."""

    body: Path
    note: str


class Answers:
    """Any thread; each attempt has one writer."""

    def __init__(self, paths: LibraryPaths) -> None:
        self._folder = paths.answers
        self._root = paths.root

    def check_room(self) -> None:
        """Nothing is paid for that could not be kept. Raises StorageError "disk-full"."""
        with storage_errors(self._root):
            free = shutil.disk_usage(self._root).free
        if free < LEAST_FREE:
            raise StorageError("disk-full", path=str(self._folder))

    def keep(self, attempt_id: int, body: bytes, note: str) -> None:
        """Returns after both files are on disk. Raises StorageError."""
        write_beside(self._note(attempt_id), note.encode())
        write_beside(self._body(attempt_id), body)

    def find(self, attempt_id: int) -> KeptAnswer | None:
        """Raises StorageError."""
        body = self._body(attempt_id)
        with storage_errors(body):
            return KeptAnswer(body, self._note(attempt_id).read_text("utf-8")) if body.exists() else None

    def known(self) -> frozenset[int]:
        """Attempts whose answers lie here whole."""
        if not self._folder.exists():
            return frozenset()
        return frozenset(int(body.stem) for body in self._folder.glob("*.answer") if body.stem.isdecimal())

    def drop(self, attempt_id: int) -> None:
        """The answer is adopted: its picture has another name now."""
        self._body(attempt_id).unlink(missing_ok=True)
        self._note(attempt_id).unlink(missing_ok=True)

    def clear(self, adopted: Collection[int]) -> None:
        """At start, when nobody writes: what a dead process had adopted and not dropped, and what it had begun to keep.

        Never a reason not to start: what cannot be removed now is the sweeper's.
        """
        with suppress(OSError):
            for attempt_id in adopted:
                self.drop(attempt_id)
            for path in self._folder.iterdir():
                if path.suffix == ".part" or (path.suffix == ".json" and not path.with_suffix(".answer").exists()):
                    path.unlink()

    def _body(self, attempt_id: int) -> Path:
        return self._folder / f"{attempt_id}.answer"

    def _note(self, attempt_id: int) -> Path:
        return self._folder / f"{attempt_id}.json"
