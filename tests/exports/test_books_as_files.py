"""Books as folder, CBZ, PDF and EPUB: whole, valid, lossless, or not there at all."""

from __future__ import annotations

import io
import subprocess
import sys
import tracemalloc
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import cast

import pikepdf
import pytest
from lxml import etree
from PIL import Image

from app.book.page import Direction
from app.book.text import Language
from app.errors import AppError, BadInput, StorageError
from app.exports.cbz import write_cbz
from app.exports.epub import write_epub
from app.exports.folder import write_folder
from app.exports.info import BookInfo, Part, Picture, page_name
from app.exports.pdf import write_pdf
from app.pictures import encode

INFO = BookInfo("雨 & 時計\x0b", Language.JAPANESE, Direction.RIGHT_TO_LEFT, (Part("一", 1), Part("二", 3)))
SCHEMA = Path(__file__).parent / "comicinfo-2.0-subset.xsd"


def pages(count: int, coding: str = "png", size: tuple[int, int] = (80, 113)) -> Iterator[Picture]:
    for number in range(1, count + 1):
        picture = Image.new("L", size, 255)
        picture.paste(number % 200, (10, 10, 40, 60))
        yield page_name(number, count, coding), encode(picture, "webp" if coding == "webp" else "png")


def failing(count: int) -> Iterator[Picture]:
    yield from pages(count)
    raise RuntimeError("the fourth page cannot be drawn")


def to_folder(pictures: Iterable[Picture], to: Path) -> object:
    return write_folder(pictures, to)


def to_cbz(pictures: Iterable[Picture], to: Path) -> object:
    return write_cbz(pictures, INFO, to)


def to_pdf(pictures: Iterable[Picture], to: Path) -> object:
    return write_pdf(pictures, INFO, to)


def to_epub(pictures: Iterable[Picture], to: Path) -> object:
    return write_epub(pictures, INFO, to)


every_format = pytest.mark.parametrize("write", [to_folder, to_cbz, to_pdf, to_epub])
Write = Callable[[Iterable[Picture], Path], object]


@every_format
def test_that_a_book_that_fails_half_way_leaves_nothing_behind(write: Write, tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        write(failing(3), tmp_path / "book")
    assert list(tmp_path.iterdir()) == []


@every_format
def test_that_a_book_that_fails_half_way_leaves_the_older_one_as_it_was(write: Write, tmp_path: Path) -> None:
    older = write(pages(2), tmp_path / "book")
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    with pytest.raises(RuntimeError):
        write(failing(3), tmp_path / "book")
    assert older
    assert {path.name: path.stat().st_mtime_ns for path in tmp_path.rglob("*")} == before


@every_format
def test_that_a_book_without_pages_is_said_and_not_written(write: Write, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        write(iter(()), tmp_path / "book")
    assert caught.value.code == "export-empty"
    assert list(tmp_path.iterdir()) == []


@every_format
def test_that_a_place_that_cannot_be_written_is_named(write: Write, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("not a folder")
    with pytest.raises(StorageError) as caught:
        write(pages(1), tmp_path / "file" / "book")
    assert caught.value.code == "not-writable"
    assert str(tmp_path / "file" / "book") in str(caught.value.facts["path"])


@every_format
def test_that_pages_are_taken_one_after_the_other_and_not_all_kept(write: Write, tmp_path: Path) -> None:
    big = encode(Image.effect_noise((640, 640), 90))

    def heavy() -> Iterator[Picture]:
        for number in range(1, 91):
            yield page_name(number, 90), bytes(bytearray(big))

    tracemalloc.start()
    write(heavy(), tmp_path / "book")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 30 * len(big)


@pytest.mark.skipif(sys.platform == "win32", reason="limits of file size are a thing of Unix")
@pytest.mark.parametrize("kind", ["to_folder", "to_cbz", "to_pdf", "to_epub"])
def test_that_a_full_disk_is_said_and_nothing_half_written_stays(kind: str, tmp_path: Path) -> None:
    asked = (
        "import resource, sys; from pathlib import Path; from tests.exports import test_books_as_files as t\n"
        "from app.errors import StorageError\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
        f"try: t.{kind}(t.noise(), Path(sys.argv[1]) / 'book')\n"
        "except StorageError as error: print(error.code)\n"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", asked, str(tmp_path)], cwd=root, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "disk-full", done.stderr
    assert list(tmp_path.iterdir()) == []


def noise() -> Iterator[Picture]:
    """Pages that do not get small."""
    for number in range(1, 20):
        yield page_name(number, 19), encode(Image.effect_noise((100, 100) if number < 3 else (200, 200), 90))


# Folder


def test_that_a_folder_holds_the_pages_by_name_and_keeps_other_files(tmp_path: Path) -> None:
    (tmp_path / "book").mkdir()
    (tmp_path / "book" / "notes.txt").write_text("mine")
    written = write_folder(pages(3), tmp_path / "book")
    assert [path.name for path in written] == ["001.png", "002.png", "003.png"]
    assert sorted(path.name for path in (tmp_path / "book").iterdir()) == ["001.png", "002.png", "003.png", "notes.txt"]
    assert [path.read_bytes() for path in written] == [data for _, data in pages(3)]


def test_that_names_of_many_pages_sort_as_the_pages_do() -> None:
    names = [page_name(number, 1200) for number in (1, 20, 300, 1200)]
    assert names == sorted(names) == ["0001.png", "0020.png", "0300.png", "1200.png"]


# CBZ


def info_in(path: Path) -> etree._Element:
    with zipfile.ZipFile(path) as archive:
        return etree.fromstring(archive.read("ComicInfo.xml"))


def test_that_a_cbz_stores_the_pages_as_they_are(tmp_path: Path) -> None:
    with zipfile.ZipFile(write_cbz(pages(3), INFO, tmp_path / "book.cbz")) as archive:
        assert archive.testzip() is None
        assert archive.namelist() == ["001.png", "002.png", "003.png", "ComicInfo.xml"]
        assert {entry.compress_type for entry in archive.infolist()} == {zipfile.ZIP_STORED}
        assert archive.read("002.png") == list(pages(3))[1][1]


@pytest.mark.parametrize("direction", list(Direction))
def test_that_the_comic_info_is_valid_by_its_schema(direction: Direction, tmp_path: Path) -> None:
    info = BookInfo(INFO.title, INFO.language, direction, INFO.chapters)
    schema = etree.XMLSchema(etree.parse(SCHEMA))
    schema.assertValid(info_in(write_cbz(pages(4), info, tmp_path / "book.cbz")))


def test_that_the_comic_info_tells_title_language_direction_and_pages(tmp_path: Path) -> None:
    root = info_in(write_cbz(pages(4), INFO, tmp_path / "book.cbz"))
    told = {element.tag: element.text for element in root if element.tag != "Pages"}
    assert told == {"Title": "雨 & 時計", "PageCount": "4", "LanguageISO": "ja", "Format": "Manga", "Manga": "YesAndRightToLeft"}
    listed = root.findall("Pages/Page")
    assert [page.get("Type") for page in listed] == ["FrontCover", "Story", "Story", "Story"]
    assert [page.get("Bookmark") for page in listed] == ["一", None, "二", None]
    assert {(page.get("ImageWidth"), page.get("ImageHeight")) for page in listed} == {("80", "113")}


def test_that_the_same_book_gives_the_same_cbz(tmp_path: Path) -> None:
    one, other = (write_cbz(pages(3), INFO, tmp_path / name).read_bytes() for name in ("a.cbz", "b.cbz"))
    assert one == other


# PDF


def test_that_a_pdf_says_how_it_is_read(tmp_path: Path) -> None:
    with pikepdf.open(write_pdf(pages(20), INFO, tmp_path / "book.pdf")) as book:
        assert len(book.pages) == 20
        assert book.Root.ViewerPreferences.Direction == "/R2L"
        assert book.Root.PageLayout == "/TwoPageRight"
        assert book.Root.Lang == "ja"
        with book.open_metadata() as metadata:
            assert metadata["dc:title"].startswith("雨 & 時計")
        with book.open_outline() as outline:
            assert [item.title for item in outline.root] == ["一", "二"]
            assert [book.pages.index(pikepdf.Page(cast(pikepdf.Array, item.destination)[0])) for item in outline.root] == [0, 2]


@pytest.mark.parametrize("coding", ["png", "webp"])
def test_that_a_pdf_holds_the_pictures_without_loss_in_order(coding: str, tmp_path: Path) -> None:
    given = [Image.open(io.BytesIO(data)).convert("RGB") for _, data in pages(18, coding)]
    with pikepdf.open(write_pdf(pages(18, coding), INFO, tmp_path / "book.pdf")) as book:
        for page, picture in zip(book.pages, given, strict=True):
            (image,) = page.get_images().values() if hasattr(page, "get_images") else page.images.values()
            assert pikepdf.PdfImage(cast(pikepdf.Stream, image)).as_pil_image().convert("RGB").tobytes() == picture.tobytes()


def test_that_a_pdf_page_is_as_wide_as_b5_and_as_high_as_its_picture_needs(tmp_path: Path) -> None:
    with pikepdf.open(write_pdf(pages(1, size=(100, 400)), INFO, tmp_path / "book.pdf")) as book:
        width, height = (float(side) for side in book.pages[0].mediabox[2:])
        assert width / 72 * 25.4 == pytest.approx(182, abs=0.1)
        assert height / width == pytest.approx(4, abs=0.01)


def test_that_the_same_book_gives_the_same_pdf(tmp_path: Path) -> None:
    one, other = (write_pdf(pages(3), INFO, tmp_path / name).read_bytes() for name in ("a.pdf", "b.pdf"))
    assert one == other


def test_that_storage_errors_are_app_errors_with_a_path(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(AppError, match="not-writable"):
        write_cbz(pages(1), INFO, tmp_path / "file" / "book.cbz")
