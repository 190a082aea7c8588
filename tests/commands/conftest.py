from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.paths import LibraryPaths
from app.store.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(LibraryPaths(tmp_path / "library"))
    yield opened
    opened.close()
