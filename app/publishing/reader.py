"""The reader: a book as a web page of our own, without a server, without anybody's scripts, also from a folder on the disk."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.book.page import Direction
from app.errors import BadInput
from app.files import link_or_copy, storage_errors
from app.publishing import reader_pictures
from app.publishing.reader_text import Offered, ReaderChapter, ReaderInfo, Shown, colours, index_of
from app.publishing.site import INDEX, Site, SiteFile

__all__ = ["ReaderChapter", "ReaderInfo", "ReaderPage", "write_reader"]

Report = Callable[[int], None]  # told how many pages are written
_MIME = {
    "webp": "image/webp",
    "png": "image/png",
    "jpg": "image/jpeg",
    "cbz": "application/vnd.comicbook+zip",
    "pdf": "application/pdf",
    "epub": "application/epub+zip",
}
_AT_ONCE = 1 << 20


@dataclass(frozen=True, slots=True)
class ReaderPage:
    """A page as it is read: its picture (encoded, as large as it is to be had), and what it shows and says, in the book's language."""

    picture: bytes
    alt: str = ""


def write_reader(
    pages: Iterable[ReaderPage], about: ReaderInfo, folder: Path, downloads: Sequence[Path] = (), report: Report = lambda _done: None
) -> Site:
    """Write the reader into `folder` (made where it is missing). The same book gives the same bytes. For a child process.

    downloads: finished files (CBZ, PDF, EPUB) that are offered too; they get a second name in the folder.
    Raises BadInput "export-empty" without pages, StorageError as app.files does.
    """
    if about.public_url and not about.public_url.endswith("/"):
        about = replace(about, public_url=about.public_url + "/")
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        return _Writing(about, folder).written(pages, downloads, report)


class _Writing:
    """One site on its way to the disk."""

    def __init__(self, about: ReaderInfo, folder: Path) -> None:
        self._about, self._folder = about, folder
        self._files: list[SiteFile] = []
        self._drawn: list[reader_pictures.Drawn] = []

    def written(self, pages: Iterable[ReaderPage], downloads: Sequence[Path], report: Report) -> Site:
        shown = []
        for done, page in enumerate(pages, 1):
            shown.append(self._page(page, done))
            report(done)
        if not shown:
            raise BadInput("export-empty")
        offered = [self._download(path) for path in downloads]
        index = index_of(self._about, shown, offered, self._preview()).encode()
        self._keep(INDEX, index, "text/html; charset=utf-8", forever=False)
        return Site(tuple(self._files))

    def _page(self, page: ReaderPage, number: int) -> Shown:
        drawn = reader_pictures.drawn(page.picture)
        if len(self._drawn) < reader_pictures.CARDS:
            self._drawn.append(drawn)
        *webps, other = drawn.sizes
        names = {one.width: self._picture(f"{number:03}-{one.width}", one.data, one.coding) for one in webps}
        return Shown(names, self._picture(f"{number:03}", other.data, other.coding), drawn.width, drawn.height, page.alt)

    def _preview(self) -> str | None:
        """Only where its whole address can be said: others do not fetch a relative one."""
        if not self._about.public_url:
            return None
        right_to_left = self._about.direction is Direction.RIGHT_TO_LEFT
        data = reader_pictures.preview(
            [one.card for one in self._drawn], right_to_left, colours("light")["desk"], colours("on-page")["handle"]
        )
        return self._picture("preview", data, "jpg")

    def _picture(self, stem: str, data: bytes, coding: str) -> str:
        name = f"pictures/{stem}.{hashlib.sha256(data).hexdigest()[:16]}.{coding}"
        self._keep(name, data, _MIME[coding], forever=True)
        return name

    def _keep(self, name: str, data: bytes, mime: str, forever: bool) -> None:
        path = self._folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
        self._files.append(SiteFile(name, path, mime, hashlib.sha256(data).hexdigest(), forever))

    def _download(self, path: Path) -> Offered:
        digest = _digest(path)
        ending = path.suffix.lower().lstrip(".")
        name = f"files/{digest[:16]}.{ending}"
        kept = self._folder / name
        kept.parent.mkdir(exist_ok=True)
        link_or_copy(path, kept)
        self._files.append(SiteFile(name, kept, _MIME.get(ending, "application/octet-stream"), digest, forever=True))
        return Offered(name, f"{_file_name(self._about.title)}.{ending}", ending.upper(), path.stat().st_size)


def _file_name(title: str) -> str:
    """What a download is called on the disk of who takes it."""
    return "".join("_" if letter in '<>:"/\\|?*' or ord(letter) < 32 else letter for letter in title)[:80].strip(" .") or "manga"


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(_AT_ONCE):
            digest.update(piece)
    return digest.hexdigest()
