"""Where books are published, as a person chose it: kept whole, checked on the way in, and never with a key in it."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import BadInput
from app.paths import LibraryPaths
from app.settings import DOWNLOADS, LINKS, Settings, StorageSettings
from app.settings_file import load, save
from app.work.publication import Target, target_from

words = st.text("abcdefgh-09", min_size=3, max_size=12).filter(lambda word: not word.startswith("-") and not word.endswith("-"))
some = st.builds(
    StorageSettings,
    endpoint_url=st.none() | st.just("https://s3.example.org:9000"),
    region=st.none() | words,
    bucket=st.none() | words,
    prefix=st.none() | words,
    path_style=st.none() | st.booleans(),
    profile=st.none() | words,
    public_url=st.none() | st.just("https://cdn.example.org/manga"),
    downloads=st.lists(st.sampled_from(DOWNLOADS), unique=True).map(tuple),
    link=st.sampled_from(LINKS),
    link_days=st.integers(1, 7),
)


@given(some)
def test_that_what_was_chosen_is_there_again(chosen: StorageSettings) -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = LibraryPaths(Path(folder))
        save(paths, replace(Settings(), storage=chosen))
        assert load(paths).settings.storage == chosen


@given(some.filter(lambda chosen: chosen.bucket is not None))
def test_that_a_book_goes_where_the_settings_say(chosen: StorageSettings) -> None:
    target = target_from(chosen)
    assert (target.bucket, target.endpoint, target.path_style) == (chosen.bucket, chosen.endpoint_url or "", chosen.path_style)
    assert target.expires_s == (chosen.link_days * 86_400 if chosen.link == "presigned" else 0)
    assert target.downloads == chosen.downloads


def test_that_without_a_bucket_there_is_nowhere_to_go() -> None:
    with pytest.raises(BadInput) as caught:
        target_from(StorageSettings())
    assert caught.value.code == "storage-not-chosen"


@pytest.mark.parametrize(
    "wrong",
    [
        {"endpoint_url": "https://key:hunter2@s3.example.org"},
        {"endpoint_url": "s3.example.org"},
        {"public_url": "ftp://example.org"},
        {"bucket": ""},
        {"prefix": "a\nb"},
        {"path_style": "yes"},
        {"downloads": ("docx",)},
        {"downloads": "cbz"},
        {"link": "for ever"},
        {"link_days": 8},
        {"link_days": 0},
        {"link_days": True},
    ],
)
def test_that_nonsense_is_refused_and_a_password_not_repeated(wrong: dict[str, Any]) -> None:
    with pytest.raises(BadInput) as caught:
        StorageSettings(**wrong)
    assert "hunter2" not in repr(caught.value)


@given(some.filter(lambda chosen: chosen.bucket is not None), words)
def test_that_each_book_has_a_folder_of_its_own_in_one_place(chosen: StorageSettings, book: str) -> None:
    target = target_from(chosen)
    assert target.folder(book).endswith(f"{book}/")
    assert target.address(target.folder(book)).endswith(f"{book}/")
    assert target.place == Target(target.bucket, target.endpoint, prefix=f"/{target.prefix}/").place
