"""Paid answers that are not yet adopted: on disk before anybody looks into them, named by the attempt that asked.

An answer is two files: its bytes as they came, then a note that says what they are. Only with the note it is whole.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.files import write_beside
from app.paths import LibraryPaths


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """body: where the bytes lie. note: JSON of whoever kept them."""

    body: Path
    note: str


class Answers:
    """Any thread; each attempt has one writer."""

    def __init__(self, paths: LibraryPaths) -> None:
        self._folder = paths.answers

    def keep(self, attempt_id: int, body: bytes, note: str) -> None:
        """Returns after both files are on disk. Raises StorageError."""
        write_beside(self._body(attempt_id), body)
        write_beside(self._note(attempt_id), note.encode())

    def find(self, attempt_id: int) -> KeptAnswer | None:
        note = self._note(attempt_id)
        return KeptAnswer(self._body(attempt_id), note.read_text("utf-8")) if note.exists() else None

    def known(self) -> frozenset[int]:
        """Attempts whose answers lie here whole."""
        if not self._folder.exists():
            return frozenset()
        return frozenset(int(note.stem) for note in self._folder.glob("*.json") if note.stem.isdecimal())

    def drop(self, attempt_id: int) -> None:
        """The answer is adopted: its picture has another name now."""
        self._note(attempt_id).unlink(missing_ok=True)
        self._body(attempt_id).unlink(missing_ok=True)

    def _body(self, attempt_id: int) -> Path:
        return self._folder / f"{attempt_id}.answer"

    def _note(self, attempt_id: int) -> Path:
        return self._folder / f"{attempt_id}.json"
