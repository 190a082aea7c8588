"""Where books are published, or were begun to be: with what it takes to send only what changed, and to remove all of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Engine, Select, select

from app.store import codec
from app.store.clock import moment, now
from app.store.rows import BookRow, PublicationRow
from app.store.rowwise import execute
from app.work.publication import NOTHING, Manifest, Target
from app.work.results import SitePublished


@dataclass(frozen=True, slots=True)
class Publication:
    """published: when it was last there as a whole; None where sending it was begun and never ended. expires: when its links end."""

    book_id: int
    book: str
    title: str
    target: Target
    url: str
    published: datetime | None
    expires: datetime | None
    size: int
    files: int


class Publications:
    """Reads: any thread. The functions below belong to the writer."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def all(self) -> list[Publication]:
        """The newest first; also of books that are hidden, for they can still be read there."""
        return self._found(_publications())

    def of_book(self, book_id: int) -> list[Publication]:
        return self._found(_publications().where(PublicationRow.book_id == book_id))

    def manifest(self, book_id: int, place: str) -> Manifest:
        """What is ours there, as far as this library knows."""
        wanted = select(PublicationRow.manifest).where(PublicationRow.book_id == book_id, PublicationRow.place == place)
        with self._engine.connect() as connection:
            text = connection.scalar(wanted)
        found: Manifest = codec.load(Manifest, text) if text else NOTHING
        return found

    def _found(self, wanted: Select[Any]) -> list[Publication]:
        with self._engine.connect() as connection:
            rows = connection.execute(wanted.order_by(PublicationRow.begun.desc(), PublicationRow.id.desc())).all()
        return [
            Publication(
                row.book_id,
                row.uid,
                row.title,
                codec.load(Target, row.target),
                row.url,
                moment(row.published) if row.published is not None else None,
                moment(row.expires) if row.expires is not None else None,
                row.size,
                row.files,
            )
            for row in rows
        ]


def _publications() -> Select[Any]:
    return select(PublicationRow.__table__, BookRow.uid, BookRow.title).join(BookRow, BookRow.id == PublicationRow.book_id)


def begin(connection: Connection, book_id: int, target: Target, url: str) -> None:
    """Before the first byte is sent: from now on something of the book may be there, to be removed.

    A way that never led there is not kept: what a later one began has to go by the later one.
    """
    values = (book_id, target.place, codec.dump(target), url, now(), codec.dump(NOTHING))
    execute(
        connection,
        "INSERT INTO publication (book_id, place, target, url, begun, size, files, manifest) VALUES (?, ?, ?, ?, ?, 0, 0, ?)"
        " ON CONFLICT (book_id, place) DO UPDATE SET begun = excluded.begun,"
        " target = CASE WHEN published IS NULL THEN excluded.target ELSE target END,"
        " url = CASE WHEN published IS NULL THEN excluded.url ELSE url END",
        values,
    )


def keep(connection: Connection, book_id: int, result: SitePublished) -> None:
    values = (codec.dump(result.target), result.url, now(), result.expires, result.size, result.files, codec.dump(result.manifest))
    execute(
        connection,
        "UPDATE publication SET target = ?, url = ?, published = ?, expires = ?, size = ?, files = ?, manifest = ?"
        " WHERE book_id = ? AND place = ?",
        (*values, book_id, result.target.place),
    )


def forget(connection: Connection, book_id: int, place: str) -> None:
    execute(connection, "DELETE FROM publication WHERE book_id = ? AND place = ?", (book_id, place))


def is_published(connection: Connection, book_id: int) -> bool:
    return execute(connection, "SELECT 1 FROM publication WHERE book_id = ? LIMIT 1", (book_id,)).fetchone() is not None
