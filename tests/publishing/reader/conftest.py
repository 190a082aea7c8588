"""One browser for all tests of the reader, and readers of six pages in every direction."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import pytest

from app.book.page import Direction
from app.publishing.reader import write_reader
from app.publishing.site import INDEX
from tests.publishing.reader.browser import Browser, Tab
from tests.publishing.reader.sites import B5, STRIP, about, pages

Opened = Callable[..., AbstractContextManager[Tab]]
COUNT = 6


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    if not sys.platform.startswith("linux"):
        pytest.skip("driven on Linux, with the system's Chromium")
    one = Browser(tmp_path_factory.mktemp("browser"))
    yield one
    one.close()


@pytest.fixture(scope="session")
def sites(tmp_path_factory: pytest.TempPathFactory) -> dict[Direction, Path]:
    made = {}
    for direction in Direction:
        folder = made[direction] = tmp_path_factory.mktemp(direction)
        taken_along = folder / "taken.cbz"
        taken_along.write_bytes(b"x" * 1_234_567)
        size = STRIP if direction is Direction.WEBTOON else B5
        write_reader(pages(COUNT, size), about(direction), folder / "site", [taken_along])
    return {direction: folder / "site" for direction, folder in made.items()}


@pytest.fixture
def reader(browser: Browser, sites: dict[Direction, Path]) -> Opened:
    """Opens a reader from its folder or an address. At the end nothing was complained about, and nothing asked for outside its place."""

    @contextmanager
    def opened(direction: Direction, address: str = "", hash: str = "", *, whole: bool = True, **how: Any) -> Iterator[Tab]:
        place = address or (sites[direction] / INDEX).as_uri()
        with browser.tab(**how) as tab:
            tab.open(place + hash, whole)
            yield tab
            assert tab.complaints == []
            home = place.removesuffix(INDEX)
            assert [one for one in tab.requests if not one.startswith((home, "data:", "about:"))] == []

    return opened
