"""Opening a library: its version, its form, its troubles."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from app.errors import Conflict, StorageError
from app.paths import LibraryPaths
from app.store.rows import SCHEMA, Base
from app.store.store import Store
from tests.story import planned


def test_that_the_migrations_lead_to_the_very_tables_the_program_uses(store: Store) -> None:
    difference = store.write(lambda connection: compare_metadata(MigrationContext.configure(connection), Base.metadata))
    assert difference == []


def test_that_a_library_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path)
    Store(paths).close()
    with sqlite3.connect(paths.database) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA + 1}")
    connection.close()
    before = paths.database.read_bytes()
    with pytest.raises(Conflict) as caught:
        Store(paths)
    assert (caught.value.code, caught.value.facts["version"]) == ("library-too-new", SCHEMA + 1)
    assert paths.database.read_bytes() == before


def test_that_a_file_that_is_no_database_is_said_and_kept(tmp_path: Path) -> None:
    paths = LibraryPaths(tmp_path)
    paths.database.write_bytes(b"this is no database, it is a letter" * 100)
    with pytest.raises(StorageError) as caught:
        Store(paths)
    assert caught.value.code == "library-broken"
    assert paths.database.read_bytes().startswith(b"this is no database")


def test_that_a_library_below_a_file_is_not_writable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StorageError) as caught:
        Store(LibraryPaths(tmp_path / "file" / "library"))
    assert caught.value.code == "not-writable"


def test_that_a_book_comes_back_as_it_was_put_in(store: Store) -> None:
    from tests.story import a_story

    book_id, _ = planned(store)
    assert store.books.story(book_id) == a_story()


def test_that_pictures_are_named_by_content_and_kept_once(store: Store) -> None:
    name = store.pictures.keep(b"picture", b"thumb")
    assert store.pictures.keep(b"picture", b"other thumb") == name
    assert store.pictures.read(name) == b"picture"
    assert store.pictures.thumb_path(name).read_bytes() == b"thumb"
    assert [path for path in store.paths.pictures.rglob("*") if path.is_file()] == [store.pictures.path(name)]
