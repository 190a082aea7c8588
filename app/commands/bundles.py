"""A book taken along as one file, into this library."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.errors import BadInput
from app.paths import LibraryPaths
from app.store import carried
from app.store.store import Store

if TYPE_CHECKING:
    from app.exports.unbundle import Opened, Unpacked

InChild = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Imported:
    """copied: this library had a book of that uid, so this one has a new one."""

    book_id: int
    uid: str
    copied: bool


def import_book(store: Store, path: Path, in_child: InChild) -> Imported:
    """The book of a `.mangakai` file. in_child: runs a top-level function in a child process, because the file is a stranger's.

    All of it or nothing: the pictures are on disk before the rows, which come in one transaction.
    Raises BadInput "bundle-…" or "story-…", StorageError.
    """
    if not path.is_file():
        raise BadInput("story-not-a-file" if path.exists() else "story-vanished", path=str(path))
    from app.exports.unbundle import open_bundle  # Pillow and pydantic: only where there is something to open

    token = secrets.token_hex(8)
    try:
        opened: Opened = in_child(open_bundle, str(path), store.paths, token)
        for picture in opened.pictures:
            _keep(store, picture)
        book_id, uid = store.write(lambda connection: carried.add_rows(connection, opened.rows))
    finally:
        _sweep(store.paths, token)
    return Imported(book_id, uid, uid != opened.rows["book"][0]["uid"])


def _keep(store: Store, picture: Unpacked) -> None:
    suffix = picture.name.rpartition(".")[2]
    store.pictures.adopt(Path(picture.part), picture.digest, Path(picture.thumb).read_bytes(), suffix)


def _sweep(paths: LibraryPaths, token: str) -> None:
    for folder in (paths.pictures, paths.thumbs):
        for part in folder.glob(f"*/*.{token}.part"):
            part.unlink(missing_ok=True)
