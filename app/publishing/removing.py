"""All that is ours of a published book is removed; what others put there stays."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from app.errors import Conflict
from app.publishing.crew import Crew
from app.publishing.marker import MARKER, read_marker, together
from app.publishing.s3 import Storage
from app.publishing.sending import abort_uploads
from app.publishing.site import INDEX
from app.publishing.whose import still_ours
from app.work.publication import NOTHING, Manifest


@dataclass(frozen=True, slots=True)
class Removed:
    """files: how many are gone. others: how many are there that are not ours."""

    files: int
    others: int


def remove(storage: Storage, crew: Crew, book: str, known: Manifest = NOTHING) -> Removed:
    """The index first, so that nobody opens what is going; the marker last, so that a removal that was broken off goes on with it.

    Raises Conflict "storage-folder-taken", what `failures.meaning` gives.
    """
    folder = storage.target.folder(book)
    there = {key.removeprefix(folder): found for key, found in storage.listed(folder).items()}
    marker = read_marker(storage, folder) if MARKER in there else None
    if marker is not None and marker.book != book:
        raise Conflict("storage-folder-taken", folder=folder, bucket=storage.target.bucket)
    ours = set(together(known, marker or NOTHING).names & there.keys() - {MARKER})
    if marker is None:
        ours = still_ours(storage, crew, folder, ours, known, there)
    abort_uploads(storage, folder)
    first = [name for name in ours if name == INDEX]
    for names in (first, sorted(ours - {INDEX}), [MARKER] if marker is not None else []):
        crew.all([partial(storage.remove, folder + name) for name in names])
    return Removed(len(ours), len(there.keys() - ours - {MARKER}))
