"""A book goes from one library to another by the command line."""

from __future__ import annotations

import zipfile
from pathlib import Path

from app.commands.exports import export_book
from app.paths import LibraryPaths
from app.store.store import Store
from tests.cli.conftest import MangakAI
from tests.cli.here import Here
from tests.exports.test_book_as_one_file import a_book, a_library, exported, kept, values


def test_that_a_made_book_is_exported_and_taken_in_by_another_library(tmp_path: Path, story: Path, mangakai: MangakAI) -> None:
    made = mangakai("make", story, "-o", tmp_path, "--panels", "2", "--export", "mangakai")
    assert made.status == 0
    path = tmp_path / "The Well.mangakai"
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
    taken = MangakAI(tmp_path / "other")("import", path)
    assert taken.status == 0
    stores = [Store(LibraryPaths(folder)) for folder in (mangakai.library, tmp_path / "other")]
    first, second = (values(store.books.rows(store.books.find("The Well"))) for store in stores)
    for store in stores:
        store.close()
    assert first == second
    assert len(second["take"]) == 2


def test_that_a_second_copy_and_a_refusal_are_said(tmp_path: Path, qapp: object) -> None:
    with a_library(tmp_path / "first") as store:
        path = exported(store, kept(store, a_book()), tmp_path / "rain.mangakai")
    here = Here(tmp_path / "second")
    taken = here("import", path, path)
    assert [one["copied"] for one in taken.result["books"]] == [False, True]
    path.write_bytes(path.read_bytes()[:-100])
    refused = here("import", path)
    assert refused.status == 1
    assert [one["code"] for one in refused.of("error")] == ["bundle-damaged"]


def test_that_a_book_without_a_picture_can_be_taken_along(tmp_path: Path) -> None:
    with a_library(tmp_path / "first") as store:
        book_id = kept(store, a_book(takes=(0,)))
        assert export_book(store, book_id, "mangakai", tmp_path / "rain.mangakai")
