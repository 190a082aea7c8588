"""A zip from a stranger: nothing is written to disk, and no more is unpacked than a story can need."""

from __future__ import annotations

import struct
import zipfile
import zlib
from io import BytesIO
from types import TracebackType
from typing import IO

from app.errors import BadInput

MOST_PARTS = 20_000
LARGEST_PART = 64 * 1024 * 1024
LARGEST_TOGETHER = 256 * 1024 * 1024
# Prose packs to a third, the same paragraph again and again to a hundredth; only what is made to burst reaches a thousandth.
TIGHTEST = 400
_BROKEN = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, NotImplementedError, UnicodeError, ValueError, OverflowError)


class Archive:
    """The parts of a zip by name. Every failure is a BadInput that names the story."""

    def __init__(self, data: bytes, story: str) -> None:
        self.story = story
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
            entries = self._zip.infolist()
        except _BROKEN as error:
            raise BadInput("story-damaged", name=story) from error
        if len(entries) > MOST_PARTS:
            raise BadInput("story-too-many-parts", name=story, count=len(entries), most=MOST_PARTS)
        self._entries = {entry.filename: entry for entry in entries}
        self._read = 0
        for entry in entries:
            self._check(entry)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._entries)

    def __contains__(self, part: str) -> bool:
        return part in self._entries

    def __enter__(self) -> Archive:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._zip.close()

    def read(self, part: str, most: int = LARGEST_PART) -> bytes:
        """The bytes of a part. What its directory says about its size is not believed: bytes are counted as they are unpacked."""
        entry = self._entries.get(part)
        if entry is None:
            raise BadInput("story-damaged", name=self.story)
        if entry.flag_bits & 0x1:
            raise BadInput("story-locked", name=self.story)
        try:
            with self._zip.open(entry) as file:
                data = _at_most(file, most)
        except _BROKEN as error:
            raise BadInput("story-damaged", name=self.story) from error
        except RuntimeError as error:  # zipfile's word for a password
            raise BadInput("story-locked", name=self.story) from error
        self._read += len(data)
        if len(data) > most or self._read > LARGEST_TOGETHER:
            raise self._bursting()
        return data

    def _check(self, entry: zipfile.ZipInfo) -> None:
        parts = entry.filename.replace("\\", "/").split("/")
        if ".." in parts or entry.filename.startswith(("/", "\\")) or ":" in parts[0]:
            raise BadInput("story-unsafe-path", name=self.story, part=entry.filename[:80])
        if entry.file_size > 1024 * 1024 and entry.file_size > TIGHTEST * max(1, entry.compress_size):
            raise self._bursting()

    def _bursting(self) -> BadInput:
        return BadInput("story-bursts", name=self.story, most=LARGEST_PART // 1024 // 1024)

    @staticmethod
    def can_be_opened(data: bytes) -> bool:
        try:
            with zipfile.ZipFile(BytesIO(data)):
                return True
        except _BROKEN:
            return False


def _at_most(file: IO[bytes], most: int) -> bytes:
    """At most one byte more than `most`, so that the caller sees that there was more."""
    found = bytearray()
    while len(found) <= most:
        some = file.read(min(1024 * 1024, most + 1 - len(found)))
        if not some:
            break
        found += some
    return bytes(found)
