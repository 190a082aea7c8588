"""A whole book as one file, `.mangakai`: a zip of a manifest, the rows as JSON and the pictures as they are."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from app.errors import StorageError
from app.files import beside
from app.store.carried import Rows, as_json, pictures_in

FORMAT = 1  # counts up when an older program would not understand the file
MANIFEST = "manifest.json"
_BEFORE_ALL_TIME = (1980, 1, 1, 0, 0, 0)
_AT_ONCE = 1 << 20
Report = Callable[[int, int], None]


def member_of_table(table: str) -> str:
    return f"rows/{table}.json"


def member_of_picture(name: str) -> str:
    return f"pictures/{name}"


def write_bundle(rows: Rows, pictures: Mapping[str, str], program: str, to: Path, report: Report) -> int:
    """Write the book to `to`; how many pictures it holds. pictures: where the library has each. For a child process.

    Raises StorageError "picture-gone" where a picture is no more, and as app.files does.
    """
    names = pictures_in(rows)
    digests: dict[str, str] = {}
    with beside(to) as part, ZipFile(part, "w") as archive:
        for table, found in rows.items():
            digests[member_of_table(table)] = _add(archive, member_of_table(table), iter((as_json(found),)), ZIP_DEFLATED)
        for done, name in enumerate(names, 1):
            digests[member_of_picture(name)] = _add(archive, member_of_picture(name), _pieces(Path(pictures[name])), ZIP_STORED)
            report(done, len(names))
        _add(archive, MANIFEST, iter((_manifest(rows, len(names), digests, program),)), ZIP_DEFLATED)
    return len(names)


def _manifest(rows: Rows, pictures: int, digests: Mapping[str, str], program: str) -> bytes:
    counts = {table: len(found) for table, found in rows.items()} | {"picture": pictures}
    made = datetime.now(UTC).isoformat(timespec="seconds")
    told = {"format": FORMAT, "program": program, "made": made, "title": rows["book"][0]["title"], "counts": counts, "sha256": digests}
    return json.dumps(told, ensure_ascii=False, indent=1).encode()


def _add(archive: ZipFile, name: str, pieces: Iterator[bytes], way: int) -> str:
    """The member's SHA-256. Pictures are stored: deflating them again would only take time."""
    entry = ZipInfo(name, _BEFORE_ALL_TIME)
    entry.compress_type = way
    entry.create_system = 3  # the same on every system
    entry.external_attr = 0o644 << 16
    digest = hashlib.sha256()
    with archive.open(entry, "w", force_zip64=True) as member:
        for piece in pieces:
            digest.update(piece)
            member.write(piece)
    return digest.hexdigest()


def _pieces(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while piece := file.read(_AT_ONCE):
                yield piece
    except FileNotFoundError as error:
        raise StorageError("picture-gone", path=str(path)) from error
