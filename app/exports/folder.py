"""A book as a folder of pictures."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from tempfile import mkdtemp

from app.errors import BadInput
from app.exports.info import Picture
from app.files import storage_errors, write_beside


def write_folder(pictures: Iterable[Picture], to: Path) -> tuple[Path, ...]:
    """Write every picture into the folder `to` and return their paths.

    The pages are collected in a folder beside and moved when all are there: a book that failed half-way leaves nothing.
    Other files in `to` stay. Raises BadInput "export-empty" when there are no pictures, StorageError as app.files does.
    """
    with storage_errors(to):
        to.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(mkdtemp(prefix=f"{to.name}.", suffix=".part", dir=to.parent))
    try:
        names = []
        for name, data in pictures:
            write_beside(beside / name, data)
            names.append(name)
        if not names:
            raise BadInput("export-empty")
        with storage_errors(to):
            to.mkdir(exist_ok=True)
            for name in names:
                (beside / name).replace(to / name)
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return tuple(to / name for name in names)
