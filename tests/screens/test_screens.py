"""Every screen in every state: that it can be seen, read and pressed. `make screenshots` keeps the same pictures for the docs.

MANGAKAI_PICTURES names the folder they are kept in; with MANGAKAI_PICTURES_ALL every picture is, else those the docs show.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QStandardPaths
from PySide6.QtGui import QImage

from tests.nightly import NIGHTLY
from tests.screens.conftest import OpenWorld
from tests.screens.look import brightness, colours_in, pale_texts, red_buttons, sticking_out
from tests.screens.shots import FIRST_RUN, IN_A_LIBRARY, Shot, back
from tests.ui.conftest import Bench, OpenBench
from tests.ui.screens import _settle

FOLDER = os.environ.get("MANGAKAI_PICTURES", "")
ALL = bool(os.environ.get("MANGAKAI_PICTURES_ALL"))
SMALLEST, USUAL, WIDE = (1100, 720), (1440, 900), (2560, 1440)
COLOURS = 255  # small marks in the colour of their state must keep it
STARS = {"library-first-run", "library", "story", "panels-busy", "pages"}  # the docs show these in other ways, too


@dataclass(frozen=True, slots=True)
class Way:
    """How the screens are looked at. percent: how large the text is."""

    language: str
    scheme: str
    size: tuple[int, int]
    percent: int = 100

    @property
    def name(self) -> str:
        return f"{self.language}-{self.scheme}-{self.size[0]}-{self.percent}"


PLAIN = Way("en", "light", USUAL)
QUICK = (Way("zh", "dark", SMALLEST), Way("ja", "light", USUAL, 200))
DOCS = (PLAIN, *QUICK, Way("en", "dark", USUAL), Way("en", "light", WIDE))
EVERY = tuple(
    Way(language, scheme, size, percent)
    for language in ("en", "zh", "ja")
    for scheme in ("light", "dark")
    for size, percent in ((SMALLEST, 100), (USUAL, 100), (WIDE, 100), (USUAL, 200))
)
WAYS = EVERY if ALL else DOCS if FOLDER else QUICK if NIGHTLY else QUICK[:1]


def name_of(way: Way) -> str:
    return way.name


@pytest.fixture(autouse=True)
def somebodys_documents(monkeypatch: pytest.MonkeyPatch) -> None:
    """No picture shows a folder of this machine."""
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: "/home/nao/Documents")


@pytest.fixture(params=WAYS, ids=name_of)
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Way:
    chosen: Way = request.param
    monkeypatch.setenv("MANGAKAI_TEXT", str(chosen.percent))
    return chosen


@pytest.mark.slow
def test_that_what_is_seen_before_the_first_book_is_whole(way: Way, open_bench: OpenBench, tmp_path: Path) -> None:
    assert seen(open_bench(tmp_path / "library"), way, FIRST_RUN) == []


@pytest.mark.slow
def test_that_what_is_seen_of_books_is_whole_in_every_state(way: Way, open_world: OpenWorld) -> None:
    assert seen(open_world(), way, IN_A_LIBRARY) == []


def seen(bench: Bench, way: Way, shots: tuple[Shot, ...]) -> list[str]:
    """What is wrong with any of the screens."""
    window = bench.window
    window.set_language(way.language)
    window.set_scheme(way.scheme)
    window.resize(*way.size)
    wrong = []
    for shot in shots:
        shot.show(bench)
        _settle(bench)
        bench.until(lambda: not bench.opened.studio.busy)
        _settle(bench)
        picture = window.grab().toImage()
        wrong += [f"{shot.name}: {what}" for what in faults(bench, way, picture)]
        keep(picture, shot, way)
        back(bench)
    return wrong


def faults(bench: Bench, way: Way, picture: QImage) -> list[str]:
    window = bench.window
    found = sticking_out(window) + pale_texts(window)
    if (picture.width(), picture.height()) != way.size:
        found.append(f"is {picture.width()} × {picture.height()}")
    if len(reds := red_buttons(window, window.sheet)) > 1:
        found.append(f"red are {reds}")
    if colours_in(picture) < 5:
        found.append("is empty")
    if (brightness(picture) < 128) is not (way.scheme == "dark") and window.sheet is None:
        found.append(f"is not {way.scheme}")
    return found


def keep(picture: QImage, shot: Shot, way: Way) -> None:
    if not FOLDER or not (ALL or (shot.docs and way == PLAIN) or shot.name in STARS):
        return
    folder = Path(FOLDER)
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{shot.name}-{way.name}.png"
    picture.save(str(path))
    with Image.open(path) as whole:
        few = whole.convert("RGB").quantize(COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    few.save(path, optimize=True)
