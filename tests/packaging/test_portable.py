"""Where the library of a program that was installed, or carried along, is."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.paths import library_root


@pytest.fixture
def carried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a frozen program, and that no library is named otherwise."""
    folder = tmp_path / "mangakai-0.1.0"
    folder.mkdir()
    freeze(monkeypatch, folder / "mangakai")
    monkeypatch.delenv("MANGAKAI_HOME")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return folder


def freeze(monkeypatch: pytest.MonkeyPatch, program: Path) -> None:
    program.parent.mkdir(parents=True, exist_ok=True)
    program.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))


def test_that_an_installed_program_keeps_the_library_with_the_persons_data(carried: Path) -> None:
    assert not library_root().is_relative_to(carried)


def test_that_a_file_named_portable_puts_the_library_beside_the_program(carried: Path) -> None:
    (carried / "portable").touch()
    assert library_root() == carried / "library"


def test_that_a_library_beside_the_program_is_used(carried: Path) -> None:
    (carried / "library").mkdir()
    assert library_root() == carried / "library"


def test_that_a_named_library_goes_before_a_portable_one(carried: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (carried / "portable").touch()
    assert library_root(str(tmp_path / "named")) == tmp_path / "named"
    monkeypatch.setenv("MANGAKAI_HOME", str(tmp_path / "home"))
    assert library_root() == tmp_path / "home"


def test_that_a_link_to_the_program_leads_to_the_library_beside_it(carried: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (carried / "portable").touch()
    link = tmp_path / "bin" / "mangakai"
    link.parent.mkdir()
    link.symlink_to(carried / "mangakai")
    monkeypatch.setattr(sys, "executable", str(link))
    assert library_root() == carried / "library"


def test_that_beside_an_app_is_outside_of_it(carried: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    freeze(monkeypatch, tmp_path / "stick" / "MangakAI.app" / "Contents" / "MacOS" / "mangakai")
    (tmp_path / "stick" / "portable").touch()
    assert library_root() == tmp_path / "stick" / "library"


def test_that_beside_a_single_file_is_not_where_it_unpacked_itself(carried: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MANGAKAI_SINGLE_FILE", str(tmp_path / "stick" / "MangakAI.run"))
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "portable").touch()
    assert library_root() == tmp_path / "stick" / "library"


def test_that_a_checkout_is_never_portable(tmp_path: Path, carried: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (carried / "portable").touch()
    monkeypatch.delattr(sys, "frozen")
    assert not library_root().is_relative_to(carried)
