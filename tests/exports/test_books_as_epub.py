"""Books as EPUB: valid for every direction and every title, read in order, told in words, found by chapter."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from lxml import etree
from PIL import Image

from app.book.page import Direction
from app.book.text import Language
from app.errors import BadInput
from app.exports.epub import write_epub
from app.exports.info import BookInfo, Part, Picture, page_name
from app.pictures import encode

HOSTILE = "</title><script>alert('雨')</script> & ]]> \"quoted\" \x0b\ud800 {title}"
INFO = BookInfo(
    "雨 & 時計", Language.JAPANESE, Direction.RIGHT_TO_LEFT, (Part("一", 1), Part("", 3)), "z8fntedf", datetime(2026, 11, 22, tzinfo=UTC)
)
TOLD = ("通り・雨\nハル: 「遅れない！」", "店の中", "屋根", "朝")
NAMES = {
    "opf": "http://www.idpf.org/2007/opf",
    "dc": "http://purl.org/dc/elements/1.1/",
    "h": "http://www.w3.org/1999/xhtml",
    "epub": "http://www.idpf.org/2007/ops",
}


def pages(count: int, size: tuple[int, int] = (80, 113)) -> Iterator[Picture]:
    for number in range(1, count + 1):
        yield page_name(number, count), encode(Image.new("L", size, 200 - number))


def part(book: Path, name: str) -> etree._Element:
    with zipfile.ZipFile(book) as archive:
        return etree.fromstring(archive.read(name))


def values(book: Path, path: str, name: str = "EPUB/package.opf") -> list[str]:
    found = part(book, name).xpath(path, namespaces=NAMES)
    assert isinstance(found, list)
    return [str(one) for one in found]


def check(*books: Path) -> None:
    """What the publishers' own checker says: nothing. One start for all books, as starting Java is the slow part."""
    jar = Path("/usr/share/java/epubcheck.jar")
    assert jar.is_file(), "epubcheck is missing: `make test` installs it"
    java = shutil.which("java")
    assert java
    for book in books:
        done = subprocess.run([java, "-jar", str(jar), "-q", "--failonwarnings", str(book)], capture_output=True, text=True, check=False)
        assert done.stderr + done.stdout == ""


@pytest.mark.slow
@pytest.mark.parametrize(
    ("info", "count", "told"),
    [
        pytest.param(INFO, 4, TOLD, id="right to left"),
        pytest.param(
            BookInfo(HOSTILE, Language.ENGLISH, Direction.LEFT_TO_RIGHT, (Part(HOSTILE, 1), Part(" ", 2), Part("gone", 90))),
            3,
            (HOSTILE,),
            id="hostile",
        ),
        pytest.param(BookInfo("\x00", Language.CHINESE, Direction.WEBTOON), 1, (), id="one page of a strip without a title or chapters"),
    ],
)
def test_that_the_publishers_checker_finds_neither_errors_nor_warnings(
    info: BookInfo, count: int, told: Sequence[str], tmp_path: Path
) -> None:
    check(write_epub(pages(count, (80, 400) if info.direction is Direction.WEBTOON else (80, 113)), info, tmp_path / "book.epub", told))


def test_that_an_epub_says_how_it_is_read(tmp_path: Path) -> None:
    book = write_epub(pages(5), INFO, tmp_path / "book.epub", TOLD)
    assert values(book, "//opf:spine/@page-progression-direction") == ["rtl"]
    assert values(book, "//opf:meta[@property='rendition:layout']/text()") == ["pre-paginated"]
    assert values(book, "//opf:meta[@property='rendition:spread']/text()") == ["landscape"]
    assert values(book, "//opf:itemref/@properties") == [
        "rendition:page-spread-center",
        *("page-spread-right", "page-spread-left", "page-spread-right", "page-spread-left"),
    ]


def test_that_a_book_from_left_to_right_begins_its_pairs_on_the_left(tmp_path: Path) -> None:
    book = write_epub(pages(3), replace(INFO, direction=Direction.LEFT_TO_RIGHT), tmp_path / "book.epub")
    assert values(book, "//opf:spine/@page-progression-direction") == ["ltr"]
    assert values(book, "//opf:itemref/@properties") == ["rendition:page-spread-center", "page-spread-left", "page-spread-right"]


def test_that_a_strip_has_no_spreads(tmp_path: Path) -> None:
    book = write_epub(pages(3), replace(INFO, direction=Direction.WEBTOON), tmp_path / "book.epub")
    assert values(book, "//opf:meta[@property='rendition:spread']/text()") == ["none"]
    assert values(book, "//opf:itemref/@properties") == []


def test_that_an_epub_is_found_through_by_chapter_and_by_page(tmp_path: Path) -> None:
    book = write_epub(pages(4), INFO, tmp_path / "book.epub")
    chapters = "//h:nav[@epub:type='toc']//h:a"
    assert values(book, f"{chapters}/text()", "EPUB/nav.xhtml") == ["一", "2"]
    assert values(book, f"{chapters}/@href", "EPUB/nav.xhtml") == ["pages/001.xhtml", "pages/003.xhtml"]
    assert values(book, "//h:nav[@epub:type='page-list']//h:a/text()", "EPUB/nav.xhtml") == ["1", "2", "3", "4"]
    assert values(book, "//h:nav[@epub:type='landmarks']//h:a/@epub:type", "EPUB/nav.xhtml") == ["cover", "bodymatter"]


def test_that_pages_are_told_in_words_and_as_large_as_their_pictures(tmp_path: Path) -> None:
    book = write_epub(pages(4), INFO, tmp_path / "book.epub", TOLD)
    assert values(book, "//h:img/@alt", "EPUB/pages/002.xhtml") == ["店の中"]
    assert values(book, "//h:meta[@name='viewport']/@content", "EPUB/pages/002.xhtml") == ["width=80, height=113"]
    assert "alternativeText" in values(book, "//opf:meta[@property='schema:accessibilityFeature']/text()")


def test_that_words_are_promised_only_where_every_page_has_them(tmp_path: Path) -> None:
    book = write_epub(pages(4), INFO, tmp_path / "book.epub", TOLD[:3])
    assert "alternativeText" not in values(book, "//opf:meta[@property='schema:accessibilityFeature']/text()")
    assert values(book, "//opf:meta[@property='schema:accessModeSufficient']/text()") == ["visual"]


def test_that_the_kind_of_file_can_be_seen_and_the_pictures_are_as_they_were(tmp_path: Path) -> None:
    book = write_epub(pages(2), INFO, tmp_path / "book.epub")
    assert book.read_bytes()[30:58] == b"mimetypeapplication/epub+zip"
    with zipfile.ZipFile(book) as archive:
        assert [archive.read(f"EPUB/pictures/{name}") for name, _ in pages(2)] == [data for _, data in pages(2)]


def test_that_the_same_book_gives_the_same_epub(tmp_path: Path) -> None:
    one, other = (write_epub(pages(3), INFO, tmp_path / name, TOLD).read_bytes() for name in ("a.epub", "b.epub"))
    assert one == other


def test_that_two_editions_of_a_book_have_one_name_and_two_dates(tmp_path: Path) -> None:
    later = replace(INFO, title="another", changed=datetime(2027, 1, 2, 3, 4, 5, tzinfo=UTC))
    one, other = (write_epub(pages(2), info, tmp_path / f"{info.title}.epub") for info in (INFO, later))
    assert values(one, "//dc:identifier/text()") == values(other, "//dc:identifier/text()")
    assert values(other, "//opf:meta[@property='dcterms:modified']/text()") == ["2027-01-02T03:04:05Z"]
    assert values(one, "//dc:identifier/text()") != values(
        write_epub(pages(1), replace(INFO, key="p6zjd2z7"), tmp_path / "third.epub"), "//dc:identifier/text()"
    )


def test_that_an_epub_without_pages_is_said_and_not_written(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        write_epub(iter(()), INFO, tmp_path / "book.epub")
    assert caught.value.code == "export-empty"
    assert list(tmp_path.iterdir()) == []
