"""A book is made a site, in a child process, and sent to a storage; or all of it is removed from there."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from app.book.alt import alt_of
from app.errors import BadInput, NotFound, Problem
from app.exports.info import Picture
from app.publishing import built
from app.publishing.crew import Crew
from app.publishing.links import not_readable, signed_site
from app.publishing.reader import ReaderChapter, ReaderInfo, ReaderPage, write_reader
from app.publishing.removing import Removed, remove
from app.publishing.s3 import Storage
from app.publishing.sending import About, Sent, send
from app.publishing.site import INDEX, Site
from app.steps import export
from app.steps.desk import Desk
from app.steps.export import Book, Report
from app.store import publications
from app.work.publication import Target, target_of
from app.work.results import SitePublished, SiteRemoved
from app.work.tasks import Claimed

LONGEST_S = 3600.0  # for a site of some thousand pages; it says all the time how far it is


@dataclass(frozen=True, slots=True)
class _Order:
    """What is published, and where it goes. uid: the book's own name; its folder there is called so."""

    target: Target
    uid: str
    book: Book
    about: ReaderInfo

    @property
    def folder(self) -> str:
        return self.target.folder(self.uid)

    @property
    def url(self) -> str:
        return self.target.address(self.folder + INDEX)


def run(desk: Desk, step: Claimed) -> SitePublished:
    """The book as it is now. Tried again, it goes on where it was: a whole site is not built again, a file that is there not sent."""
    order = _order(desk, step)
    place = desk.store.paths.sites / order.uid
    site = _site(desk, order, place)
    now = time.time()
    desk.store.write(partial(publications.begin, book_id=step.book_id, target=order.target, url=order.url))
    known = desk.store.publications.manifest(step.book_id, order.target.place)
    with _crew(desk, order.target) as (storage, crew):
        if order.target.expires_s:
            site = signed_site(site, storage, order.folder, order.target.expires_s, place / "signed")
        sent = send(storage, crew, site, About(order.uid, order.about.title), known)
        problem = _trouble_reading(storage, order)
    built.drop(place)
    return _result(order, sent, now, problem)


def run_removal(desk: Desk, step: Claimed) -> SiteRemoved:
    target = target_of(step.choices)
    uid = desk.store.books.head(step.book_id).uid
    known = desk.store.publications.manifest(step.book_id, target.place)
    with _crew(desk, target) as (storage, crew):
        try:
            removed = remove(storage, crew, uid, known)
        except NotFound as gone:
            if gone.code != "storage-no-bucket":
                raise
            removed = Removed(0, 0)  # with its bucket all of it went
    return SiteRemoved(target, removed.files, removed.others)


@contextmanager
def _crew(desk: Desk, target: Target) -> Iterator[tuple[Storage, Crew]]:
    halt = threading.Event()

    def report(sent: int, total: int, a_second: float) -> None:
        desk.report(sent, total, "bytes", a_second)

    proxy = desk.services.settings.network.proxy_to(target.endpoint)
    with closing(Storage(target, halt, proxy)) as storage, Crew(halt, lambda: desk.stopped, report) as crew:
        yield storage, crew


def _order(desk: Desk, step: Claimed) -> _Order:
    target = target_of(step.choices)
    book, uid = export.gather(desk, step.book_id), desk.store.books.head(step.book_id).uid
    if len(book.missing) == len(book.panels):
        raise BadInput("export-nothing-drawn", title=book.info.title)
    chapters = tuple(ReaderChapter(part.title, part.first_page) for part in book.info.chapters)
    public = "" if target.expires_s else target.address(target.folder(uid))
    about = ReaderInfo(book.info.title, book.info.language, book.info.direction, chapters, key=uid, public_url=public)
    return _Order(target, uid, book, about)


def _site(desk: Desk, order: _Order, place: Path) -> Site:
    made_of = built.fingerprint(order.about, order.book, order.target.downloads)
    site = built.find(place, made_of)
    if site is None:
        built.empty(place)
        downloads = tuple(
            desk.in_child(_download, order.book, form, place / "downloads", reports=True, limit_s=LONGEST_S)
            for form in order.target.downloads
        )
        site = desk.in_child(build, order.book, order.about, place / "site", downloads, reports=True, limit_s=LONGEST_S)
        built.keep(place, made_of, site)
    return site


def build(book: Book, about: ReaderInfo, folder: Path, downloads: Sequence[Path], report: Report) -> Site:
    """For a child process."""
    panels = {number: shown.panel for number, shown in book.panels.items()}
    pages = zip(book.pages, _pictures(book), strict=True)
    shown = (ReaderPage(data, alt_of(page, panels)) for page, (_, data) in pages)
    return write_reader(shown, about, folder, downloads, lambda done: report(done, len(book.pages)))


def _pictures(book: Book) -> Iterator[Picture]:
    return export.pages(book, lambda _done, _total: None)


def _download(book: Book, form: str, folder: Path, report: Report) -> Path:
    """For a child process: the book as one file to take along."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"book.{form}"
    export.write(book, form, path, report)
    return path


def _trouble_reading(storage: Storage, order: _Order) -> Problem | None:
    """Looked at as a reader's browser would. The signed link itself is told to nobody."""
    seconds = order.target.expires_s
    found = not_readable(storage.sign(order.folder + INDEX, seconds) if seconds else order.url)
    return replace(found, facts={**found.facts, "url": order.url}) if found else None


def _result(order: _Order, sent: Sent, now: float, problem: Problem | None) -> SitePublished:
    return SitePublished(
        order.target,
        order.url,
        now + order.target.expires_s if order.target.expires_s else None,
        sent.manifest.size,
        len(sent.manifest.files),
        sent.files,
        sent.bytes,
        order.book.missing,
        (problem,) if problem else (),
        sent.manifest,
    )
