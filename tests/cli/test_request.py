"""What comes over the socket is a request or an error, whatever it is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError
from app.paths import LibraryPaths
from ui.instance import Request, read_request, server_name

TEXT = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), lambda one: st.lists(one) | st.dictionaries(st.text(), one))
KEYS = st.sampled_from(["v", "arguments", "cwd", "language", "files", "raise"])


@given(st.lists(TEXT), st.lists(TEXT), st.sampled_from(["en", "zh", "ja"]), st.booleans())
def test_that_a_request_arrives_as_it_was_sent(arguments: list[str], files: list[str], language: str, front: bool) -> None:
    request = Request(tuple(arguments), str(Path("/a folder").absolute()), language, tuple(files), front)
    assert request.line().count(b"\n") == 1
    assert read_request(request.line()) == request


@given(st.binary() | st.dictionaries(KEYS, VALUES | st.just(1)).map(lambda told: json.dumps(told).encode()))
def test_that_whatever_arrives_is_a_request_or_a_known_error(line: bytes) -> None:
    code, request = outcome_of(line)
    assert code in ("", "request-unreadable", "other-version")
    assert request is None or Path(request.cwd).is_absolute()


def outcome_of(line: bytes) -> tuple[str, Request | None]:
    try:
        return "", read_request(line)
    except AppError as error:
        return error.code, None


def test_that_a_line_nested_too_deep_is_unreadable() -> None:
    with pytest.raises(AppError, match="request-unreadable"):
        read_request(b"[" * 100_000)


@pytest.mark.parametrize("folder", ["library", "x" * 200, "書庫/" * 20])
def test_that_the_name_fits_every_system_and_is_that_of_one_library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str) -> None:
    here = LibraryPaths(tmp_path / folder)
    assert len(server_name(here).encode()) <= 100
    assert server_name(here) == server_name(LibraryPaths(tmp_path / "a" / ".." / folder))
    assert server_name(here) != server_name(LibraryPaths(tmp_path / "other"))
    link = tmp_path / "link"
    link.symlink_to(tmp_path, target_is_directory=True)
    assert server_name(LibraryPaths(link / folder)) == server_name(here)
