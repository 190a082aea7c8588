"""Books: made from a story, hidden, brought back."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from app.book.several import Told, joined
from app.book.text import Story
from app.errors import BadInput, Conflict, NotFound
from app.store import books, publications
from app.store.store import Connection, Store
from app.stories.kinds import LARGEST_FILE, LARGEST_TEXT
from app.stories.scripts import ScriptRead

LONGEST_TITLE = 200


def read_file(path: Path) -> bytes:
    """A story file's bytes. Raises BadInput for what is no file any more, cannot be opened or is too big to be read at all."""
    if not path.exists():
        raise BadInput("story-vanished", path=str(path))
    if not path.is_file():
        raise BadInput("story-not-a-file", path=str(path))
    try:
        size = path.stat().st_size
        if size <= LARGEST_FILE:
            return path.read_bytes()
    except OSError as error:
        raise BadInput("story-unreadable", path=str(path), reason=error.strerror or "") from error
    raise BadInput("story-too-big", name=path.name, megabytes=round(size / 1024 / 1024), most=LARGEST_FILE // 1024 // 1024)


def add_book(store: Store, story: Story, source: str) -> int:
    """A new book of a story that was read; its id."""
    told = replace(story, title=_sayable(story.title))
    return store.write(lambda connection: books.add_book(connection, told, _sayable(source)))


def add_script(store: Store, read: ScriptRead, source: str) -> int:
    """A new book of a script that somebody wrote or edited elsewhere; its id. Its lines are the person's: no writer replaces them."""
    return add_told(store, Told(read.story, read.scripts), source)


def add_as_chapters(store: Store, parts: Sequence[Story | ScriptRead], source: str, title: str = "") -> int:
    """One new book of several files, in their order; its id. Not for the GUI thread: it joins all of their text.

    title: of the book; without one, what the files' titles have in common. Raises BadInput "story-too-big".
    """
    told = [Told(part.story, part.scripts) if isinstance(part, ScriptRead) else Told(part) for part in parts]
    return add_told(store, joined_told(told, title), source)


def joined_told(parts: Sequence[Told], title: str = "") -> Told:
    """Several stories as one, in nobody's library yet. Raises BadInput "story-too-big"."""
    length, megabyte = sum(len(one.story.text) for one in parts), 1024 * 1024
    if length > LARGEST_TEXT:
        name = title or parts[0].story.title
        raise BadInput("story-too-big", name=name, megabytes=round(length / megabyte), most=LARGEST_TEXT // megabyte)
    return joined(parts, title)


def add_told(store: Store, told: Told, source: str) -> int:
    """A new book of a story with the scripts it has; its id."""
    story = replace(told.story, title=_sayable(told.story.title))

    def add(connection: Connection) -> int:
        book_id = books.add_book(connection, story, _sayable(source))
        for script in told.scripts:
            books.put_script(connection, book_id, script.chapter, script)
        return book_id

    return store.write(add)


def _sayable(name: str) -> str:
    """A file name in no known encoding has halves of characters in it, which neither SQLite nor a screen takes."""
    return os.fsencode(name).decode("utf-8", "replace")


def rename_book(store: Store, book_id: int, title: str) -> str:
    """Another title; the one before. Raises BadInput "title-empty", NotFound "book-not-found"."""
    wanted = " ".join(_sayable(title).split())[:LONGEST_TITLE]
    if not wanted:
        raise BadInput("title-empty")
    before = store.write(lambda connection: books.set_title(connection, book_id, wanted))
    if before is None:
        raise NotFound("book-not-found", name=str(book_id))
    return before


def delete_book(store: Store, book_id: int) -> None:
    """Hide a book; its waiting steps are not claimed while it is hidden. Nothing is erased.

    Raises Conflict "book-published" for one that others can still read: nobody would know any more that it is there.
    """

    def hide(connection: Connection) -> None:
        if publications.is_published(connection, book_id):
            raise Conflict("book-published", title=store.books.head(book_id).title)
        books.set_deleted(connection, book_id, True)

    store.write(hide)


def restore_book(store: Store, book_id: int) -> None:
    store.write(lambda connection: books.set_deleted(connection, book_id, False))
