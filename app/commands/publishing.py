"""Books that others read: published to a storage, listed, linked, removed from there."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Literal

from app.errors import BadInput, Conflict, NotFound, Problem
from app.publishing import links
from app.publishing.s3 import Storage
from app.publishing.site import INDEX
from app.store import codec, planning, publications
from app.store.publications import Publication
from app.store.store import Connection, Store
from app.work.plan import removal_step, site_step
from app.work.publication import Target
from app.work.results import SitePublished, SiteRemoved
from app.work.tasks import NewStep, StepKind, TaskChoices, TaskKind

_TRIAL = "mangakai-trial.txt"


@dataclass(frozen=True, slots=True)
class Link:
    """url: what is given to readers. A signed one is a key of a kind: it is shown, and written down nowhere. expires: None for never."""

    url: str
    expires: datetime | None


def publish(store: Store, book_id: int, target: Target, retries: int = 3) -> int:
    """Plan to publish the book as it will be when its turn comes; the task's id. Once published, it is brought up to date.

    Raises BadInput "export-nothing-drawn".
    """
    if not any(card.picture for card in store.panels.cards(book_id)):
        raise BadInput("export-nothing-drawn", title=store.books.head(book_id).title)
    return _plan(store, TaskKind.PUBLISH, book_id, [site_step(target)], retries)


def unpublish(store: Store, book_id: int, retries: int = 3) -> int:
    """Plan to remove all of the book from wherever it is published; the task's id. Raises NotFound "not-published"."""
    steps = [removal_step(one.target) for one in _of_book(store, book_id)]
    return _plan(store, TaskKind.UNPUBLISH, book_id, steps, retries)


def forget(store: Store, book_id: int) -> None:
    """Only this library's note of it goes, for a storage that is no more. Raises NotFound "not-published"."""
    found = _of_book(store, book_id)

    def erase(connection: Connection) -> None:
        for one in found:
            publications.forget(connection, book_id, one.target.place)

    store.write(erase)


def published(store: Store, book_id: int | None = None) -> list[Publication]:
    """What is published, of all books or of one, the newest first. One whose `published` is None was begun and is not whole."""
    return store.publications.all() if book_id is None else store.publications.of_book(book_id)


def link(publication: Publication) -> Link:
    """The link for readers; not for the GUI thread. Raises Conflict "link-ended", "not-whole", what the keychain and keys may raise."""
    if publication.published is None:
        raise Conflict("not-whole", title=publication.title)
    if publication.expires is None:
        return Link(publication.url, None)
    left = int((publication.expires - datetime.now(UTC)).total_seconds())
    if left <= 0:
        raise Conflict("link-ended", title=publication.title)
    with closing(Storage(publication.target)) as storage:
        return Link(storage.sign(publication.target.folder(publication.book) + INDEX, left), publication.expires)


def qr(url: str, kind: Literal["svg", "png"] = "svg") -> bytes:
    """A link as a picture for phones."""
    return links.qr(url, kind)


def check(target: Target, proxy: str = "") -> Problem | None:
    """Try a storage: write a small file, look at it as everybody would, remove it. Not for the GUI thread.

    Returns why readers would not get it, None where they would. Raises what stands in the way of publishing.
    """
    key = f"{target.prefix}/{_TRIAL}" if target.prefix else _TRIAL
    with closing(Storage(target, threading.Event(), proxy)) as storage:
        storage.listed(key)
        storage.write(key, str(time.time()).encode(), {"ContentType": "text/plain", "CacheControl": "no-store"})
        try:
            url = target.address(key)
            found = links.not_readable(storage.sign(key, 60) if target.expires_s else url)
        finally:
            storage.remove(key)
    return replace(found, facts={**found.facts, "url": url}) if found else None


def _of_book(store: Store, book_id: int) -> list[Publication]:
    found = store.publications.of_book(book_id)
    if not found:
        raise NotFound("not-published", title=store.books.head(book_id).title)
    return found


def _plan(store: Store, kind: TaskKind, book_id: int, steps: Sequence[NewStep], retries: int) -> int:
    task = TaskChoices(retries=retries)
    return store.write(lambda connection: planning.plan_task(connection, kind, book_id, steps, task)).task_id


def results(store: Store, task_id: int) -> list[SitePublished]:
    """What a task published, for telling about it."""
    return [codec.load(SitePublished, text) for text in store.tasks.results(task_id, StepKind.PUBLISH)]


def removals(store: Store, task_id: int) -> list[SiteRemoved]:
    """What a task removed."""
    return [codec.load(SiteRemoved, text) for text in store.tasks.results(task_id, StepKind.UNPUBLISH)]
