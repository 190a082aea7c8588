"""The reader: a book as a web page of our own, without a server, without anybody's scripts, also from a folder on the disk."""

from __future__ import annotations

import hashlib
import html
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image

from app.book.page import Direction
from app.book.text import Language
from app.errors import BadInput
from app.files import storage_errors
from app.pictures import encode
from app.publishing.site import INDEX, Site, SiteFile

Report = Callable[[int], None]  # told how many pages are written


@dataclass(frozen=True, slots=True)
class ReaderPage:
    """A page as it is read: its picture (encoded, as large as it is to be had), and what it shows and says, in the book's language."""

    picture: bytes
    alt: str = ""


@dataclass(frozen=True, slots=True)
class ReaderChapter:
    """title: "" for one without. first_page: its number, from 1."""

    title: str
    first_page: int


@dataclass(frozen=True, slots=True)
class ReaderInfo:
    """What the reader says about the book.

    key: the same for every edition of one book; the reader remembers under it where somebody was. public_url: the absolute address of the
    folder, ends with "/"; "" where it is not known: then there are no addresses for previews. listed: search engines may show it.
    """

    title: str
    language: Language
    direction: Direction
    chapters: tuple[ReaderChapter, ...] = ()
    key: str = ""
    description: str = ""
    author: str = ""
    public_url: str = ""
    listed: bool = False


def write_reader(
    pages: Iterable[ReaderPage], about: ReaderInfo, folder: Path, downloads: Sequence[Path] = (), report: Report = lambda _done: None
) -> Site:
    """Write the reader into `folder` (made where it is missing). The same book gives the same bytes. For a child process.

    downloads: finished files (CBZ, PDF, EPUB) that are offered too; they get a second name in the folder.
    Raises BadInput "export-empty" without pages, StorageError as app.files does.
    """
    files = []
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        shown = []
        for done, page in enumerate(pages, 1):
            with Image.open(BytesIO(page.picture)) as opened:
                data = encode(opened, "webp")
            digest = hashlib.sha256(data).hexdigest()
            name = f"{done:03}.{digest[:12]}.webp"
            (folder / name).write_bytes(data)
            files.append(SiteFile(name, folder / name, "image/webp", digest, forever=True))
            shown.append(f'<img src="{name}" alt="{html.escape(page.alt)}">')
            report(done)
        if not files:
            raise BadInput("export-empty")
        index = f"<!doctype html><title>{html.escape(about.title)}</title>{''.join(shown)}".encode()
        (folder / INDEX).write_bytes(index)
    files.append(SiteFile(INDEX, folder / INDEX, "text/html; charset=utf-8", hashlib.sha256(index).hexdigest(), forever=False))
    return Site(tuple(files))
