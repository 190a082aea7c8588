"""A page that a person worked on: exported as it is seen, in every format, and carried to another library."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from app.book import balloons
from app.book.balloons import by_hand, names_of
from app.book.by_hand import Focus
from app.book.layout import lay_page
from app.book.page import Direction
from app.book.script import Line, LineKind, Setting
from app.book.storyboard import Panel, Shot
from app.book.style import Style
from app.book.text import Language, Span
from app.commands import pages
from app.exports.info import BookInfo
from app.exports.records import first_lie, read_table
from app.steps.export import PAGE_WIDTH, Book, Shown, write
from app.steps.show_page import Pencil, show_page
from app.store.carried import as_json
from app.store.store import Store
from tests.commands.books import BOOK, made_store

LINES = (Line(LineKind.SPEECH, "You are late again.", Span(0, 9), "Ada"), Line(LineKind.SPEECH, "It rained.", Span(10, 19), "Finch"))
PANEL = Panel(1, 1, 1, Span(0, 19), "", Shot.MEDIUM, Setting(), lines=LINES)
NAME = names_of(LINES)[0]


@pytest.fixture
def art(tmp_path: Path) -> str:
    path = tmp_path / "art.png"
    Image.new("L", (600, 480), 128).save(path)
    return str(path)


def book(panel: Panel, art: str) -> Book:
    info = BookInfo("Rain", Language.ENGLISH, Direction.RIGHT_TO_LEFT, (), "f00d", None)
    return Book(info, (lay_page([panel], Direction.RIGHT_TO_LEFT, 1),), {1: Shown(panel, art, ())})


def exported(panel: Panel, art: str, to: Path) -> Image.Image:
    write(book(panel, art), "cbz", to, lambda _done, _of: None)
    with zipfile.ZipFile(to) as opened:
        (page,) = [name for name in opened.namelist() if name.endswith(".png")]
        picture = Image.open(BytesIO(opened.read(page)))
        picture.load()
        return picture


def test_that_a_moved_balloon_is_exported_where_it_was_put(art: str, tmp_path: Path) -> None:
    moved = balloons.move(replace(PANEL, lines=LINES[:1]), NAME, (0.75, 0.8))
    box = lay_page([moved], Direction.RIGHT_TO_LEFT, 1).frames[0].box
    bare = exported(replace(PANEL, lines=()), art, tmp_path / "bare.cbz")
    left, top, right, bottom = ImageChops.difference(bare, exported(moved, art, tmp_path / "moved.cbz")).getbbox() or (0, 0, 0, 0)
    across = ((left + right) / 2 / bare.width - box.left) / box.width
    down = ((top + bottom) / 2 / bare.height - box.top) / box.height
    assert (across, down) == pytest.approx((0.75, 0.8), abs=0.01)


@pytest.mark.parametrize(
    "change",
    [
        lambda panel: balloons.resize(panel, NAME, (0.4, 0.3), (0.5, 0.3)),
        lambda panel: balloons.say(panel, NAME, "Other words"),
        lambda panel: balloons.set_focus(panel, Focus(0.3, 0.4, 1.6)),
    ],
    ids=["resized", "reworded", "zoomed"],
)
def test_that_the_screen_shows_the_exported_page_to_the_pixel(change: Callable[[Panel], Panel], art: str, tmp_path: Path) -> None:
    panel = change(PANEL)
    of = book(panel, art)
    shown = show_page(of.pages[0], of.panels, Direction.RIGHT_TO_LEFT, Language.ENGLISH, PAGE_WIDTH, Pencil((), Style()))
    seen = Image.open(BytesIO(shown.picture))
    assert ImageChops.difference(seen.convert("L"), exported(panel, art, tmp_path / "book.cbz").convert("L")).getbbox() is None


def test_that_what_is_shown_smaller_is_laid_out_as_it_is_exported(art: str) -> None:
    of = book(PANEL, art)
    made = [show_page(of.pages[0], of.panels, Direction.RIGHT_TO_LEFT, Language.ENGLISH, wide, Pencil((), Style())) for wide in (300, 1600)]
    assert made[0].balloons == made[1].balloons


def test_that_a_picture_that_cannot_be_read_is_shown_as_a_rough(tmp_path: Path) -> None:
    of = book(PANEL, str(tmp_path / "gone.png"))
    shown = show_page(of.pages[0], of.panels, Direction.RIGHT_TO_LEFT, Language.ENGLISH, 300, Pencil((), Style()))
    assert [balloon.text for balloon in shown.balloons] == [line.text for line in LINES]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return made_store(tmp_path / "library")


def test_that_what_was_done_by_hand_goes_with_the_book(store: Store) -> None:
    card = next(card for card in store.panels.cards(BOOK) if card.panel.lines)
    name = names_of(card.panel.lines)[0]
    pages.resize_balloon(store, card.id, name, (0.2, 0.7), (0.3, 0.2)).apply(store)
    pages.set_focus(store, card.id, Focus(0.2, 0.4, 1.5)).apply(store)
    tables = {table: read_table(table, as_json(rows)) for table, rows in store.books.rows(BOOK).items()}
    store.close()
    taken = next(one.value for one in tables["panel"] if one.number == card.panel.number)
    assert (by_hand(taken, name).size, taken.focus) == ((0.3, 0.2), Focus(0.2, 0.4, 1.5))
    assert first_lie(tables) is None


def test_that_a_book_file_with_art_moved_out_of_its_frame_is_no_book(store: Store) -> None:
    tables = {table: list(read_table(table, as_json(rows))) for table, rows in store.books.rows(BOOK).items()}
    store.close()
    first = tables["panel"][0]
    tables["panel"][0] = replace(first, value=replace(first.value, focus=Focus(9.0, 0.5)))
    assert first_lie(tables) == f"panel {first.number}"
