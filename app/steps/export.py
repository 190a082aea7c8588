"""A book is written where a person wants it: pages as CBZ, PDF or EPUB, every panel as a picture, or all of it for another library."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from io import BytesIO
from pathlib import Path

from PIL import Image

from app.book.alt import alt_of
from app.book.page import Page
from app.book.storyboard import Mark, Panel
from app.errors import BadInput
from app.exports.cbz import write_cbz
from app.exports.epub import write_epub
from app.exports.folder import write_folder
from app.exports.info import BookInfo, Part, Picture, page_name
from app.exports.pdf import write_pdf
from app.files import sweep_parts
from app.lettering.draw import letter
from app.lettering.page import compose_page
from app.pictures import encode
from app.steps.desk import Desk
from app.work.plan import BUNDLE
from app.work.results import Exported
from app.work.tasks import Claimed

PAGE_WIDTH = 1600  # pixels; B5 at about 220 dots an inch
Report = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Shown:
    """A panel as the book shows it; path of its chosen take's picture, None while there is none."""

    panel: Panel
    path: str | None
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Book:
    """All that writing needs, without the library."""

    info: BookInfo
    pages: tuple[Page, ...]
    panels: dict[int, Shown]

    @property
    def missing(self) -> tuple[int, ...]:
        return tuple(number for number, shown in self.panels.items() if shown.path is None)


def run(desk: Desk, step: Claimed) -> Exported:
    to = Path(str(step.choices["path"]))
    if step.target == BUNDLE:
        return _bundled(desk, step, to)
    book = gather(desk, step.book_id)
    if len(book.missing) == len(book.panels):
        raise BadInput("export-nothing-drawn", title=book.info.title)
    with _clean(step, to):
        pictures = desk.in_child(write, book, step.target, to, reports=True)
    return Exported(step.target, str(to), pictures, book.missing)


def _bundled(desk: Desk, step: Claimed, to: Path) -> Exported:
    """The book as it stands; it may have no picture yet."""
    rows = desk.store.books.rows(step.book_id)
    from app.exports.bundle import write_bundle
    from app.store.carried import pictures_in

    where = {name: str(desk.store.pictures.path(name)) for name in pictures_in(rows)}
    with _clean(step, to):
        pictures = desk.in_child(write_bundle, rows, where, _program(), to, reports=True)
    return Exported(step.target, str(to), pictures, ())


def _program() -> str:
    try:
        return version("mangakai")
    except PackageNotFoundError:  # run from a checkout
        return ""


@contextmanager
def _clean(step: Claimed, to: Path) -> Iterator[None]:
    """Nothing half-written stays beside the file, neither by a child that was killed nor by a program that was."""
    if step.attempt > 1:
        sweep_parts(to)
    try:
        yield
    except BaseException:
        sweep_parts(to)
        raise


def gather(desk: Desk, book_id: int) -> Book:
    store = desk.store
    head, story, pages = store.books.head(book_id), store.books.story(book_id), store.panels.pages(book_id)
    shown: dict[int, Shown] = {}
    made: list[datetime] = []
    for card in store.panels.cards(book_id):
        path = str(store.pictures.path(card.picture)) if card.picture else None
        take = store.takes.card(card.take) if card.take else None
        if take:
            made.append(take.made)
        shown[card.panel.number] = Shown(card.panel, path, take.marks if take else ())
    parts = tuple(Part(chapter.title, first) for chapter in story.chapters if (first := _first_page(pages, chapter.number)))
    return Book(BookInfo(head.title, head.language, head.direction, parts, head.uid, max(made, default=None)), pages, shown)


def _first_page(pages: tuple[Page, ...], chapter: int) -> int | None:
    return next((page.number for page in pages if page.chapter == chapter), None)


def write(book: Book, form: str, to: Path, report: Report) -> int:
    """Write the book in one of the formats of `plan.FORMATS`; how many pictures it holds. Runs in a child process."""
    match form:
        case "cbz":
            write_cbz(pages(book, report), book.info, to)
        case "pdf":
            write_pdf(pages(book, report), book.info, to)
        case "epub":
            write_epub(pages(book, report), book.info, to, told(book))
        case _:
            return len(write_folder(_panels(book, form, report), to))
    return len(book.pages)


def pages(book: Book, report: Report) -> Iterator[Picture]:
    """The pages as they are read, one after the other. For a child process."""
    for done, page in enumerate(book.pages, 1):
        sheet = compose_page(page, PAGE_WIDTH, lambda number: art_of(book.panels[number]), book.info.direction, book.info.language)
        yield page_name(page.number, len(book.pages)), encode(sheet)
        report(done, len(book.pages))


def told(book: Book) -> tuple[str, ...]:
    """What each page shows and says, in the book's language."""
    panels = {number: shown.panel for number, shown in book.panels.items()}
    return tuple(alt_of(page, panels) for page in book.pages)


def _panels(book: Book, form: str, report: Report) -> Iterator[Picture]:
    for done, (number, shown) in enumerate(book.panels.items(), 1):
        if art := art_of(shown):
            name = page_name(number, len(book.panels), form)
            yield name, encode(letter(*art, book.info.direction, book.info.language), "webp" if form == "webp" else "png")
        report(done, len(book.panels))


def art_of(shown: Shown) -> tuple[Image.Image, Panel, tuple[Mark, ...]] | None:
    if shown.path is None:
        return None
    with Image.open(BytesIO(Path(shown.path).read_bytes())) as picture:
        picture.load()
        return picture, shown.panel, shown.marks
