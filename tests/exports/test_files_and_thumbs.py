"""Files appear whole or not at all; pictures get small without surprises."""

from __future__ import annotations

import errno
import os
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from app.errors import StorageError
from app.files import beside, storage_errors, sweep_parts, write_beside
from app.paths import LibraryPaths
from app.pictures import encode, thumb
from app.store.pictures import Pictures


def test_that_a_file_is_written_and_nothing_stays_beside_it(tmp_path: Path) -> None:
    write_beside(tmp_path / "deep" / "file", b"new")
    assert (tmp_path / "deep" / "file").read_bytes() == b"new"
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["file"]


def test_that_readers_see_the_old_file_until_the_new_one_is_whole(tmp_path: Path) -> None:
    write_beside(tmp_path / "file", b"old")
    with beside(tmp_path / "file") as part:
        part.write_bytes(b"new")
        assert (tmp_path / "file").read_bytes() == b"old"
    assert (tmp_path / "file").read_bytes() == b"new"


def test_that_a_failure_keeps_the_old_file_and_removes_the_half_one(tmp_path: Path) -> None:
    write_beside(tmp_path / "file", b"old")
    with pytest.raises(ZeroDivisionError):
        _fail_half_way(tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def _fail_half_way(path: Path) -> None:
    with beside(path) as part:
        part.write_bytes(b"ne")
        raise ZeroDivisionError


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "disk-full"), (errno.EDQUOT, "disk-full"), (errno.EACCES, "not-writable"), (errno.EROFS, "not-writable")],
)
def test_that_what_the_system_says_becomes_a_code_with_the_path(number: int, code: str) -> None:
    with pytest.raises(StorageError) as caught, storage_errors(Path("book.pdf")):
        raise OSError(number, "said by the system")
    assert caught.value.code == code
    assert caught.value.facts == {"path": "book.pdf"}


def test_that_leftovers_of_a_killed_program_are_swept_and_only_those(tmp_path: Path) -> None:
    for name in ("book.pdf", "book.pdf.12ab.part", "other.pdf.12ab.part"):
        (tmp_path / name).write_text("")
    (tmp_path / "book.pdf.folder.part").mkdir()
    (tmp_path / "book.pdf.folder.part" / "0.pdf").write_text("")
    sweep_parts(tmp_path / "book.pdf")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["book.pdf", "other.pdf.12ab.part"]


@pytest.mark.parametrize(("size", "small"), [((800, 400), (256, 128)), ((300, 900), (85, 256)), ((100, 50), (100, 50))])
@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "P", "1"])
def test_that_a_thumb_is_a_jpeg_of_the_same_shape_and_never_larger_than_the_picture(
    mode: str, size: tuple[int, int], small: tuple[int, int]
) -> None:
    with Image.open(BytesIO(thumb(encode(Image.new(mode, size))))) as made:
        assert made.format == "JPEG"
        assert made.size == pytest.approx(small, abs=1)


def test_that_transparent_parts_of_a_thumb_are_white_paper() -> None:
    with Image.open(BytesIO(thumb(encode(Image.new("RGBA", (50, 50), (0, 0, 0, 0)))))) as made:
        assert made.getpixel((25, 25)) == (255, 255, 255)


def test_that_a_png_gives_back_the_same_pixels() -> None:
    picture = Image.effect_noise((60, 40), 80)
    with Image.open(BytesIO(encode(picture))) as made:
        assert made.mode == "L"
        assert made.tobytes() == picture.tobytes()


def test_that_a_folder_for_which_there_is_no_room_is_told_as_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A raw error of the system would be taken for a bug of the step that met it."""
    pictures, answer = Pictures(LibraryPaths(tmp_path)), tmp_path / "answer"
    answer.write_bytes(b"picture")

    def refuse(path: Path, *args: object, **named: object) -> None:
        raise OSError(errno.ENOSPC, "no room", str(path))

    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(StorageError) as kept:
        pictures.keep(b"picture", b"thumb")
    with pytest.raises(StorageError) as adopted:
        pictures.adopt(answer, "ab" * 32, b"thumb", "png")
    assert kept.value.code == adopted.value.code == "disk-full"


@pytest.mark.skipif(os.name == "nt", reason="Windows cannot flush folders and does not need it")
def test_that_the_name_of_a_new_folder_is_on_the_disk_before_a_file_in_it_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without power right after, a file that was flushed would otherwise lie in a folder that nobody finds."""
    flushed: list[Path] = []
    real = os.fsync

    def fsync(handle: int) -> None:
        flushed.append(Path(f"/proc/self/fd/{handle}").resolve() if Path("/proc/self/fd").exists() else Path())
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    write_beside(tmp_path / "pictures" / "ab" / "abcd.png", b"picture")
    if flushed[0] != Path():
        assert flushed.index(tmp_path) < flushed.index(tmp_path / "pictures") < flushed.index(tmp_path / "pictures" / "ab")
    assert len(flushed) == 4
