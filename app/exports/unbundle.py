"""Reading a book file, which may come from anybody: for a child process. Nothing in it is believed before it is looked at."""

from __future__ import annotations

import hashlib
import os
import re
import struct
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Annotated, Any

from PIL import Image
from pydantic import Field, TypeAdapter

from app.errors import BadInput
from app.exports import records
from app.exports.bundle import FORMAT, MANIFEST, member_of_picture, member_of_table
from app.files import make_folder, storage_errors
from app.paths import LibraryPaths
from app.pictures import measured, thumb
from app.store.carried import CARRIED, Rows, pictures_in
from app.store.pictures import Pictures

MOST_MEMBERS = 200_000
LARGEST_ROWS = 256 << 20  # bytes, unpacked
LARGEST_PICTURE = 128 << 20
MOST_PIXELS = 178_000_000  # where Pillow gives up too
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    UnicodeError,
    ValueError,
    OverflowError,
)
_PICTURE = re.compile(r"pictures/([0-9a-f]{32}\.(?:png|jpg|webp))")
_MANIFEST_SIZE = 64 << 20


@dataclass(frozen=True, slots=True)
class Manifest:
    """sha256: of each member. The rest of a manifest is for people to read."""

    format: Annotated[int, Field(ge=1)]
    program: Annotated[str, Field(max_length=100)] = ""
    sha256: dict[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Unpacked:
    """A picture beside its place in the library, with its small one: not yet kept."""

    name: str
    digest: str
    part: str
    thumb: str


@dataclass(frozen=True, slots=True)
class Opened:
    """A book file that holds what it says."""

    rows: Rows
    pictures: tuple[Unpacked, ...]


def open_bundle(path: str, library: LibraryPaths, token: str) -> Opened:
    """Read and check all of it; its pictures are laid beside their places, as `.token.part`, for whoever keeps or sweeps them.

    Raises BadInput "bundle-…" with a reason, StorageError.
    """
    name = Path(path).name
    try:
        with zipfile.ZipFile(path) as archive:
            return _Reading(archive, name).all(library, token)
    except OSError as error:
        if isinstance(error, FileNotFoundError):
            raise BadInput("story-vanished", path=path) from error
        raise BadInput("bundle-damaged", name=name, part="") from error
    except _BROKEN as error:
        raise BadInput("bundle-damaged", name=name, part="") from error


class _Reading:
    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self._archive, self._name = archive, name
        self._entries = {entry.filename: entry for entry in archive.infolist()}
        self._digests: dict[str, str] = {}

    def all(self, library: LibraryPaths, token: str) -> Opened:
        self._digests = self._manifest()
        self._check_members()
        found = {table: self._table(table) for table in CARRIED}
        if lie := records.first_lie(found):
            raise BadInput("bundle-lies", name=self._name, part=lie)
        rows = records.as_rows(found)
        names = pictures_in(rows)
        for picture in names:
            if member_of_picture(picture) not in self._entries:
                raise self._damaged(member_of_picture(picture))
        sizes: dict[str, tuple[int, int]] = {}
        unpacked = []
        for picture in names:
            one, sizes[picture] = self._unpack(picture, library, token)
            unpacked.append(one)
        for row in (*rows["take"], *rows["sheet"]):
            row["width"], row["height"] = sizes[row["picture"]]  # what the picture itself says
        return Opened(rows, tuple(unpacked))

    def _manifest(self) -> dict[str, str]:
        if MANIFEST not in self._entries:
            raise BadInput("bundle-not-one", name=self._name)
        try:
            manifest: Manifest = TypeAdapter(Manifest).validate_json(self._read(MANIFEST, _MANIFEST_SIZE))
        except ValueError as error:
            raise self._damaged(MANIFEST) from error
        if manifest.format > FORMAT:
            raise BadInput("bundle-newer", name=self._name, program=manifest.program, format=manifest.format, known=FORMAT)
        if manifest.sha256 is None:
            raise self._damaged(MANIFEST)
        return manifest.sha256

    def _check_members(self) -> None:
        """No member twice, none that is not named, none that is not ours: what is never unpacked by its name cannot lead astray."""
        listed = self._archive.infolist()
        if len(listed) > MOST_MEMBERS:
            raise BadInput("bundle-too-big", name=self._name, part="", most=MOST_MEMBERS)
        tables = {member_of_table(table) for table in CARRIED}
        for entry in listed:
            if entry.filename != MANIFEST and entry.filename not in tables and not _PICTURE.fullmatch(entry.filename):
                raise BadInput("bundle-unsafe", name=self._name, part=entry.filename[:80])
        if len(listed) != len(self._entries) or self._entries.keys() - {MANIFEST} != self._digests.keys():
            raise self._damaged(MANIFEST)

    def _table(self, table: str) -> Sequence[Any]:
        """A table this file does not have was not known when it was made."""
        member = member_of_table(table)
        if member not in self._entries:
            return ()
        data = self._read(member, LARGEST_ROWS)
        self._check_digest(member, data)
        try:
            return records.read_table(table, data)
        except ValueError as error:
            raise BadInput("bundle-lies", name=self._name, part=member) from error

    def _unpack(self, picture: str, library: LibraryPaths, token: str) -> tuple[Unpacked, tuple[int, int]]:
        member = member_of_picture(picture)
        data = self._read(member, LARGEST_PICTURE)
        digest = self._check_digest(member, data)
        size = _size_of(data, picture.rpartition(".")[2])
        if not digest.startswith(picture[:32]) or size is None:
            raise BadInput("bundle-picture", name=self._name, part=member)
        places = Pictures(library)
        small = thumb(data)
        parts = [path.with_name(f"{path.name}.{token}.part") for path in (places.path(picture), places.thumb_path(picture))]
        for part, content in zip(parts, (data, small), strict=True):
            _write(part, content)
        return Unpacked(picture, digest, str(parts[0]), str(parts[1])), size

    def _check_digest(self, member: str, data: bytes) -> str:
        digest = hashlib.sha256(data).hexdigest()
        if digest != self._digests[member]:
            raise self._damaged(member)
        return digest

    def _read(self, member: str, most: int) -> bytes:
        """What the directory says about a size is not believed: bytes are counted as they are unpacked."""
        entry = self._entries[member]
        found = bytearray()
        with self._archive.open(entry) as file:
            while piece := file.read(min(1 << 20, most + 1 - len(found))):
                found += piece
        if len(found) > most:
            raise BadInput("bundle-too-big", name=self._name, part=member, most=most >> 20)
        return bytes(found)

    def _damaged(self, member: str) -> BadInput:
        return BadInput("bundle-damaged", name=self._name, part=member)


def _size_of(data: bytes, ending: str) -> tuple[int, int] | None:
    """Width and height of a picture that is what its name says and can be read whole; None for anything else."""
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG", "WEBP")) as picture:  # reads the header only
            if picture.width * picture.height > MOST_PIXELS:
                return None
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    found = measured(data)
    return (found[1], found[2]) if found and found[0] == ending else None


def _write(part: Path, data: bytes) -> None:
    with storage_errors(part):
        make_folder(part.parent)
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
