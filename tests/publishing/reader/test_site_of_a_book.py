"""What a reader is made of: files named by their content, the index last, the same book the same bytes."""

from __future__ import annotations

import hashlib
import io
import json
import re
from pathlib import Path

import pytest
from PIL import Image

from app.book.page import Direction
from app.errors import BadInput, StorageError
from app.paths import resource
from app.publishing.reader import ReaderPage, write_reader
from app.publishing.reader_pictures import sizes_of
from app.publishing.site import INDEX, Site
from tests.publishing.reader.sites import about, pages, picture

RTL = Direction.RIGHT_TO_LEFT
PUBLIC = "https://example.org/books/one"


def index_of(site: Site) -> str:
    return site.files[-1].path.read_text("utf-8")


def test_that_pictures_come_first_and_the_index_that_names_them_last(tmp_path: Path) -> None:
    (tmp_path / "book.cbz").write_bytes(b"zip")
    site = write_reader(pages(2), about(RTL, public_url=PUBLIC), tmp_path / "site", [tmp_path / "book.cbz"])
    assert site.files[-1].name == INDEX
    assert [one.name for one in site.files if not one.forever] == [INDEX]
    index = index_of(site)
    assert all(one.name in index for one in site.files[:-1])
    assert {one.mime for one in site.files} == {
        *("image/webp", "image/png", "image/jpeg", "application/vnd.comicbook+zip", "text/html; charset=utf-8"),
    }


def test_that_every_file_is_whole_in_the_folder_and_named_by_what_is_in_it(tmp_path: Path) -> None:
    site = write_reader(pages(2), about(RTL, public_url=PUBLIC), tmp_path)
    for one in site.files:
        digest = hashlib.sha256(one.path.read_bytes()).hexdigest()
        assert one.digest == digest
        assert one.path == tmp_path / one.name
        assert digest[:16] in one.name or one.name == INDEX


def test_that_only_what_changed_gets_another_name(tmp_path: Path) -> None:
    before, after = list(pages(3)), list(pages(3))
    after[1] = ReaderPage(picture(9), "another")
    names = [{one.name for one in write_reader(made, about(RTL), tmp_path / str(at)).files} for at, made in enumerate((before, after))]
    assert {name[:13] for name in names[0] ^ names[1]} == {"pictures/002-", "pictures/002."}


def test_that_the_same_book_gives_the_same_reader(tmp_path: Path) -> None:
    one, other = (write_reader(pages(2), about(RTL), tmp_path / name) for name in ("a", "b"))
    assert [(file.name, file.digest) for file in one.files] == [(file.name, file.digest) for file in other.files]


def test_that_a_preview_is_offered_only_where_its_whole_address_is_known(tmp_path: Path) -> None:
    site = write_reader(pages(4), about(RTL, public_url=PUBLIC), tmp_path / "public")
    found = re.search(r'og:image" content="([^"]+)"', index_of(site))
    assert found
    assert found[1].startswith(f"{PUBLIC}/pictures/preview.")
    with Image.open(tmp_path / "public" / found[1].removeprefix(f"{PUBLIC}/")) as preview:
        assert (preview.size, preview.format) == ((1200, 630), "JPEG")
    private = write_reader(pages(4), about(RTL), tmp_path / "private")
    assert "og:image" not in index_of(private)
    assert not any("preview" in one.name for one in private.files)


def test_that_search_engines_see_only_what_is_listed(tmp_path: Path) -> None:
    assert 'name="robots" content="noindex, nofollow"' in index_of(write_reader(pages(1), about(RTL), tmp_path / "a"))
    assert 'name="robots"' not in index_of(write_reader(pages(1), about(RTL, listed=True), tmp_path / "b"))


def test_that_each_page_is_told_as_it_is_done(tmp_path: Path) -> None:
    told: list[int] = []
    write_reader(pages(3), about(RTL), tmp_path, report=told.append)
    assert told == [1, 2, 3]


def test_that_a_book_without_pages_is_said(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="export-empty"):
        write_reader([], about(RTL), tmp_path)


def test_that_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="not-writable"):
        write_reader(pages(1), about(RTL), tmp_path / "file" / "site")


def test_that_a_page_of_ink_keeps_its_sharp_lines_and_a_coloured_one_its_colours() -> None:
    with Image.open(io.BytesIO(picture(1, (1600, 2263)))) as ink:
        *webps, other = sizes_of(ink)
        assert [(one.coding, one.width) for one in (*webps, other)] == [("webp", 800), ("webp", 1200), ("webp", 1600), ("png", 800)]
        assert Image.open(io.BytesIO(webps[-1].data)).convert("L").tobytes() == ink.convert("L").tobytes()
    *webps, other = sizes_of(Image.new("RGB", (1000, 1400), "#c8391f"))
    assert [(one.coding, one.width) for one in (*webps, other)] == [("webp", 800), ("webp", 1000), ("jpg", 800)]
    red = Image.open(io.BytesIO(webps[0].data)).convert("RGB").getpixel((400, 400))
    assert isinstance(red, tuple)
    assert all(abs(seen - meant) < 8 for seen, meant in zip(red, (200, 57, 31), strict=True))


def test_that_a_strip_higher_than_webp_can_say_is_made_narrower() -> None:
    *webps, _other = sizes_of(Image.new("L", (200, 30_000), 255))
    (one,) = webps
    with Image.open(io.BytesIO(one.data)) as found:
        assert found.height <= 16383
        assert found.width == one.width


def test_that_all_three_languages_have_the_same_words_with_the_same_holes() -> None:
    told = json.loads(resource("reader", "words.json").read_text("utf-8"))
    holes = {language: {key: sorted(set(re.findall(r"\{\w+\}", text))) for key, text in words.items()} for language, words in told.items()}
    assert holes["en"] == holes["zh"] == holes["ja"]
    assert all(text.strip() for words in told.values() for text in words.values())


def test_that_the_template_asks_for_words_that_exist() -> None:
    template, script = (resource("reader", name).read_text("utf-8") for name in ("reader.html", "reader.js"))
    words = set(json.loads(resource("reader", "words.json").read_text("utf-8"))["en"])
    asked = set(re.findall(r'data-(?:word|label|title)="([a-z.]+)"', template)) | set(re.findall(r'tell\("([a-z.]+)"', script))
    assert asked - {"direction."} <= words


def test_that_grey_paintings_are_not_made_sixteen_greys() -> None:
    painting = Image.linear_gradient("L").resize((800, 1100))
    *webps, other = sizes_of(painting)
    assert other.coding == "jpg"
    assert len(set(Image.open(io.BytesIO(webps[0].data)).convert("L").tobytes())) > 64
