"""The cast: members renamed, joined, parted and corrected by hand. Each function gives an edit; nothing is changed before it is applied."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import partial

from app.book import cast_edits, script_edits
from app.book.cast import Kind
from app.book.script import Script
from app.book.script_edits import LineAt
from app.book.text import Story
from app.commands.edits import Edit, also, cast_edit, script_edit
from app.store.store import Store


def rename(store: Store, book_id: int, name: str, new: str) -> Edit:
    """Everywhere: cast, relations, scripts, panels. Raises NotFound "character-not-found", BadInput "name-taken" or "name-empty"."""
    return cast_edit(store, "rename-character", book_id, lambda cast: cast_edits.rename(cast, name, new))


def merge(store: Store, book_id: int, into: str, other: str) -> Edit:
    """Two who are one; everything of the other becomes the first one's."""
    return cast_edit(store, "merge-characters", book_id, lambda cast: cast_edits.merge(cast, into, other))


def split(
    store: Store, book_id: int, name: str, new: str, aliases: Collection[str] = (), lines: Collection[tuple[int, LineAt]] = ()
) -> Edit:
    """Some of somebody's names, and lines by chapter and place, are another's. Raises BadInput "alias-unknown", "name-taken"."""
    cast = cast_edits.split(store.books.whole_cast(book_id), name, new, aliases)
    edit = cast_edit(store, "split-character", book_id, lambda _: cast)
    for chapter in dict.fromkeys(chapter for chapter, _ in lines):
        places = [at for one, at in lines if one == chapter]
        edit = also(edit, script_edit(store, edit.name, book_id, chapter, partial(_given, places, new), cast))
    return edit


def change(store: Store, book_id: int, name: str, **values: object) -> Edit:
    """Correct what is known of somebody: `kind`, `gender`, `age`, `look`, `appearance`, `description`, `role`, `importance`, `aliases`."""
    return cast_edit(store, "change-character", book_id, lambda cast: cast_edits.change(cast, name, **values))


def lock(store: Store, book_id: int, name: str, locked: bool = True) -> Edit:
    return cast_edit(store, "lock-character", book_id, lambda cast: cast_edits.lock(cast, name, locked))


def add(store: Store, book_id: int, name: str, kind: Kind = Kind.PERSON) -> Edit:
    return cast_edit(store, "add-character", book_id, lambda cast: cast_edits.add(cast, name, kind))


def delete(store: Store, book_id: int, name: str) -> Edit:
    """Left out of the cast; nobody finds them again."""
    return cast_edit(store, "delete-character", book_id, lambda cast: cast_edits.delete(cast, name))


def _given(places: Collection[LineAt], speaker: str, script: Script, _story: Story) -> Script:
    for at in places:
        line = script_edits.line_of(script, at)
        script = script_edits.change_line(script, at, replace(line, speaker=speaker))
    return script
