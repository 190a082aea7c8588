"""Each thing people get wrong has an error that says what happened, and an exit status."""

from __future__ import annotations

import os
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.paths import LibraryPaths
from tests.cli.conftest import Answer, MangakAI
from workers.lock import hold


def error(answer: Answer) -> tuple[int, str]:
    assert answer.of("error"), answer
    told = answer.of("error")[0]
    assert told["what"]
    assert told["todo"]
    assert "…" not in told["what"] + told["todo"]  # no gap left in a sentence
    return answer.status, told["code"]


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"", "empty.txt", "story-empty"),
        (b" \n\n\t", "blank.txt", "story-empty"),
        (b"Once", "word.txt", "story-too-short"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\x00" + bytes(range(256)) * 4, "picture.txt", "story-binary"),
        (b"%PDF-1.7 a story", "story.pdf", "story-damaged"),
        (b"a story", "story.pages", "story-kind-unknown"),
    ],
)
def test_that_a_file_that_is_no_story_makes_no_book(mangakai: MangakAI, tmp_path: Path, content: bytes, name: str, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    assert error(mangakai("make", path, "-o", tmp_path / "out")) == (1, code)
    assert mangakai("books").result["books"] == []


def test_that_a_vanished_file_and_a_folder_are_told_apart(mangakai: MangakAI, tmp_path: Path) -> None:
    assert error(mangakai("make", tmp_path / "gone.txt", "-o", tmp_path)) == (1, "story-vanished")
    assert error(mangakai("make", tmp_path, "-o", tmp_path)) == (1, "story-not-a-file")


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="the one file even root cannot read from its start is Linux's")
def test_that_an_unreadable_file_is_said(mangakai: MangakAI, tmp_path: Path) -> None:
    assert error(mangakai("make", "/proc/self/mem", "-o", tmp_path)) == (1, "story-unreadable")


@pytest.mark.parametrize("panels", ["0", "101", "-3", "many"])
def test_that_panels_out_of_range_name_the_range(mangakai: MangakAI, story: Path, tmp_path: Path, panels: str) -> None:
    answer = mangakai("make", story, "-o", tmp_path / "out", f"--panels={panels}")
    assert error(answer)[0] == 2
    assert "100" in answer.of("error")[0]["todo"]
    assert mangakai("books").result["books"] == []


@pytest.mark.parametrize(
    ("option", "valid"),
    [
        ("--style=mood=purple", "dramatic"),
        ("--style=colour=red", "color_palette"),
        ("--artist=robot", "draft"),
        ("--direction=up", "rtl"),
        ("--language=fr", "ja"),
        ("--export=docx", "cbz"),
    ],
)
def test_that_an_unknown_value_lists_the_valid_ones(mangakai: MangakAI, story: Path, tmp_path: Path, option: str, valid: str) -> None:
    answer = mangakai("make", story, "-o", tmp_path / "out", option)
    assert error(answer)[0] == 2
    assert valid in answer.of("error")[0]["todo"]


def test_that_an_output_below_a_file_is_refused_before_anything_is_drawn(mangakai: MangakAI, story: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    assert error(mangakai("make", story, "-o", tmp_path / "file" / "out")) == (1, "not-writable")
    assert mangakai("tasks").result["tasks"] == []


def test_that_a_library_whose_holder_does_not_answer_is_said_to_be_in_use(mangakai: MangakAI, story: Path, tmp_path: Path) -> None:
    mangakai("books")
    lock = hold(LibraryPaths(mangakai.library))
    assert error(mangakai("make", story, "-o", tmp_path / "other")) == (1, "library-in-use")
    assert mangakai("tasks").status == 0  # looking needs no lock
    lock.unlock()
    assert mangakai("resume").status == 0


def test_that_wrong_use_is_said_as_json_too(mangakai: MangakAI, tmp_path: Path) -> None:
    for wrong in (("make",), ("dance",), ("tasks", "--limit", "many"), (tmp_path / "gone.txt",)):
        answer = mangakai(*wrong)
        assert [one["code"] for one in answer.of("error")] == ["wrong-use"]
        assert answer.status == answer.result["status"] == 2


def test_that_a_library_of_a_newer_program_is_not_touched(mangakai: MangakAI) -> None:
    mangakai("books")
    with sqlite3.connect(mangakai.library / "library.db") as connection:
        connection.execute("PRAGMA user_version=99")
    connection.close()
    assert error(mangakai("books")) == (1, "library-too-new")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 3 MB; where one cannot be mounted the test cannot say anything."""
    folder = tmp_path / "small"
    folder.mkdir()
    if os.name == "nt" or os.geteuid() != 0:
        pytest.skip("mounting a small disk needs root")
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(folder)], check=False, capture_output=True).returncode:
        pytest.skip("this machine mounts no tmpfs")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_that_a_full_disk_is_said_and_the_run_goes_on_after_space_is_made(small_disk: Path, story: Path, tmp_path: Path) -> None:
    filler = small_disk / "filler"
    mangakai = MangakAI(small_disk / "library")
    mangakai("books")
    filler.write_bytes(b"x" * 1_400_000)
    stopped = mangakai("make", story, "-o", tmp_path / "out", "--panels", "14")
    assert error(stopped) == (1, "disk-full")
    filler.unlink()
    subprocess.run(["mount", "-o", "remount,size=60m", str(small_disk)], check=True)
    done = mangakai("resume")
    assert done.status == 0, done
    assert done.result["books"][0]["drawn"] == done.result["books"][0]["panels"]
