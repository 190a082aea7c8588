"""Libraries for tests: one is made and migrated, the others are copies of it."""

from __future__ import annotations

import shutil
import tempfile
from functools import cache
from pathlib import Path

from app.paths import LibraryPaths
from app.store.store import Store


@cache
def _empty() -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        paths = LibraryPaths(Path(folder))
        Store(paths).close()
        return paths.database.read_bytes()


def new_store(folder: Path) -> Store:
    """A store of its own in `folder`, open."""
    paths = LibraryPaths(folder)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    paths.database.write_bytes(_empty())
    return Store(paths)
