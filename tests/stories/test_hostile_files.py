"""Files that are damaged, locked, scanned or built to do harm: each is refused with its own reason, in bounded time and memory."""

from __future__ import annotations

import tracemalloc
import zipfile
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

from app.commands.books import read_file as read_bytes
from app.errors import BadInput
from app.stories.read import read_story
from tests.stories import makers
from tests.stories.makers import epub_parts, odt_parts, packed, page, pdf_of, word_paragraph, word_parts
from tests.stories.tales import CHINESE, ENGLISH, Tale

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 500
_LAUGHS = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'


def code_of(data: bytes, name: str) -> str:
    with pytest.raises(BadInput) as error:
        read_story(data, name)
    assert error.value.facts["name"] == name
    return error.value.code


def changed(parts: dict[str, str | bytes], new: dict[str, str | bytes]) -> bytes:
    return packed({**parts, **new})


def bomb(part: str, parts: dict[str, str | bytes]) -> bytes:
    """A part of 80 MB in 80 kB."""
    buffer = BytesIO(packed({name: content for name, content in parts.items() if name != part}))
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as archive, archive.open(part, "w") as file:
        for _ in range(80):
            file.write(b" " * 1024 * 1024)
    return buffer.getvalue()


def lying(data: bytes, part: bytes) -> bytes:
    """The directory says that the part unpacks to ten bytes."""
    at = data.rindex(part) - 46
    return data[: at + 24] + (10).to_bytes(4, "little") + data[at + 28 :]


def encrypted_pdf() -> bytes:
    buffer = BytesIO()
    with pikepdf.open(BytesIO(makers.pdf(ENGLISH))) as file:
        file.save(buffer, encryption=pikepdf.Encryption(owner="o", user="secret"))
    return buffer.getvalue()


def locked_epub() -> bytes:
    method = '<EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/>'
    parts = epub_parts(ENGLISH)
    parts["META-INF/encryption.xml"] = f"<encryption><EncryptedData>{method}</EncryptedData></encryption>"
    return packed(parts)


def locked_zip() -> bytes:
    data = bytearray(makers.docx(ENGLISH))
    for sign, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = data.find(sign)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(sign, at + 4)
    return bytes(data)


def nested(count: int, tag: str = "div") -> str:
    return f"<{tag}>" * count + "deep words are told" + f"</{tag}>" * count


_HOSTILE: list[tuple[str, bytes, str, str]] = [
    ("a zip bomb in Word", bomb("word/document.xml", word_parts("")), "a.docx", "story-bursts"),
    ("a zip bomb in OpenDocument", bomb("content.xml", odt_parts("")), "a.odt", "story-bursts"),
    ("a zip bomb in EPUB", bomb("OEBPS/text/part 1.xhtml", epub_parts(ENGLISH)), "a.epub", "story-bursts"),
    ("many parts", packed({**epub_parts(ENGLISH), **{f"x{n}": b"" for n in range(20_001)}}), "a.epub", "story-too-many-parts"),
    ("a path upwards", changed(epub_parts(ENGLISH), {"../../etc/passwd": "x"}), "a.epub", "story-unsafe-path"),
    ("a path from the root", changed(word_parts(word_paragraph("It rained.")), {"/etc/passwd": "x"}), "a.docx", "story-unsafe-path"),
    ("a path with a drive", changed(odt_parts("<text:p>It rained.</text:p>"), {"C:\\x": "x"}), "a.odt", "story-unsafe-path"),
    ("entities in Word", changed(word_parts(""), {"word/document.xml": f"{_LAUGHS}<a>&b;</a>"}), "a.docx", "story-has-entities"),
    ("entities in OpenDocument", changed(odt_parts(""), {"content.xml": f"{_LAUGHS}<a>&b;</a>"}), "a.odt", "story-has-entities"),
    (
        "entities in UTF-16",
        changed(odt_parts(""), {"content.xml": f'<?xml version="1.0" encoding="utf-16"?>{_LAUGHS}<a>&b;</a>'.encode("utf-16")}),
        "a.odt",
        "story-has-entities",
    ),
    (
        "another file's content",
        changed(epub_parts(ENGLISH), {"OEBPS/book.opf": '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'}),
        "a.epub",
        "story-has-entities",
    ),
    ("deep Word", packed(word_parts(nested(5000, "w:p"))), "a.docx", "story-too-deep"),
    ("deep OpenDocument", packed(odt_parts(nested(250, "text:p"))), "a.odt", "story-too-deep"),
    ("a deep page", nested(100_000).encode(), "a.html", "story-too-deep"),
    ("a deep page of a book", changed(epub_parts(ENGLISH), {"OEBPS/text/part 1.xhtml": page(nested(230))}), "a.epub", "story-too-deep"),
    ("deep rich text", b"{\\rtf1 " + b"{" * 100_000, "a.rtf", "story-too-deep"),
    ("a locked PDF", encrypted_pdf(), "a.pdf", "story-locked"),
    ("a locked EPUB", locked_epub(), "a.epub", "story-locked"),
    ("a lent EPUB", changed(epub_parts(ENGLISH), {"META-INF/license.lcpl": "{}"}), "a.epub", "story-locked"),
    ("a zip with a password", locked_zip(), "a.docx", "story-locked"),
    ("a Word document with a password", _OLE + "EncryptedPackage".encode("utf-16-le"), "a.docx", "story-locked"),
    (
        "an OpenDocument with a password",
        changed(odt_parts(""), {"META-INF/manifest.xml": "<m:encryption-data xmlns:m='x'/>"}),
        "a.odt",
        "story-locked",
    ),
    ("an old Word document", _OLE, "a.doc", "story-old-word"),
    ("a scanned PDF", pdf_of([[], []]), "a.pdf", "story-is-scanned"),
    ("half a PDF", makers.pdf(ENGLISH)[:300], "a.pdf", "story-damaged"),
    ("half a rich text", makers.rtf(CHINESE)[:400], "a.rtf", "story-damaged"),
    ("half a Word document", makers.docx(ENGLISH)[:-80], "a.docx", "story-damaged"),
    ("a Word document without a body", packed({"[Content_Types].xml": "", "word/x": ""}), "a.docx", "story-damaged"),
    ("broken XML", changed(word_parts(""), {"word/document.xml": "<w:document><w:p>"}), "a.docx", "story-damaged"),
    ("an EPUB without a package", changed(epub_parts(ENGLISH), {"META-INF/container.xml": "<container/>"}), "a.epub", "story-damaged"),
    ("a book without its pages", packed({k: v for k, v in epub_parts(ENGLISH).items() if "part" not in k}), "a.epub", "story-damaged"),
    ("a zip of something else", packed({"readme.txt": "hello there"}), "a.zip", "story-kind-unknown"),
    ("a workbook", packed({"[Content_Types].xml": "", "xl/workbook.xml": ""}), "a.xlsx", "story-kind-unknown"),
    ("a heading a line", b"# a\n" * 20_001, "a.md", "story-too-many-parts"),
    ("a page of a million tags", b"<p>a" * 1_000_001, "a.html", "story-too-many-parts"),
    ("a section a line", b"# a\n" * 20_001, "a.fountain", "story-too-many-parts"),
    ("subtitles without times", b"no times in here", "a.srt", "story-damaged"),
    ("an empty Word document", packed(word_parts("")), "a.docx", "story-empty"),
    ("an empty page", b"<html><body></body></html>", "a.html", "story-empty"),
    ("an empty screenplay", b"Title: Nothing\n\n", "a.fountain", "story-empty"),
]


@pytest.mark.parametrize(("data", "name", "code"), [case[1:] for case in _HOSTILE], ids=[case[0] for case in _HOSTILE])
def test_that_what_cannot_or_must_not_be_read_is_refused_with_its_reason(data: bytes, name: str, code: str) -> None:
    assert code_of(data, name) == code


def test_that_the_size_a_zip_says_about_its_parts_is_not_believed() -> None:
    data = lying(bomb("content.xml", odt_parts("")), b"content.xml")
    assert code_of(data, "a.odt") in ("story-bursts", "story-damaged")


def test_that_a_part_in_a_book_that_leads_outside_is_not_followed() -> None:
    parts = epub_parts(ENGLISH)
    parts["OEBPS/book.opf"] = str(parts["OEBPS/book.opf"]).replace("text/part%201.xhtml", "../../../etc/passwd")
    assert code_of(packed(parts), "a.epub") == "story-damaged"


def test_that_a_file_of_500_mb_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(500 * 1024 * 1024)
    tracemalloc.start()
    try:
        with pytest.raises(BadInput) as error:
            read_bytes(path)
        assert tracemalloc.get_traced_memory()[1] < 1024 * 1024
    finally:
        tracemalloc.stop()
    assert (error.value.code, error.value.facts["megabytes"]) == ("story-too-big", 500)


@pytest.mark.parametrize("kind", ["txt", "md", "html", "srt", "fountain", "rtf", "docx", "odt"])
def test_that_a_megabyte_on_one_line_and_no_punctuation_is_read_whole(kind: str) -> None:
    words = "雨下了一夜小明撑着伞走进了老茶馆" * 22_000
    data = words.encode()
    if kind == "docx":
        data = packed(word_parts(word_paragraph(words)))
    elif kind == "odt":
        data = packed(odt_parts(f"<text:p>{words}</text:p>"))
    elif kind == "rtf":
        data = rb"{\rtf1\ansi\ansicpg936 " + words.encode("gbk") + b"}"
    elif kind == "srt":
        data = f"1\n00:00:01,000 --> 00:00:02,000\n{words}\n".encode()
    assert read_story(data, f"a.{kind}").text.strip() == words


@pytest.mark.parametrize(
    "words",
    [
        "שלום עולם. הגשם ירד כל הלילה, ומרים עלתה במדרגות.",
        "هطل المطر طوال الليل، وصعدت مريم الدرج.",
        "It rained 🌧️ and 👩‍👩‍👧 went home 🏠. 🇯🇵!",
        "She said \u202eabc\u202c and left.",
        "Both 雨 and дождь and 비 and יגשם fell.",
    ],
)
@pytest.mark.parametrize("kind", ["txt", "docx", "odt", "rtf", "html"])
def test_that_right_to_left_and_emoji_survive(kind: str, words: str) -> None:
    tale = Tale("x", ENGLISH.language, "A Title", (("Chapter 1", (words,)), ("Chapter 2", (words,))))
    story = read_story(makers.MAKERS[kind](tale), f"a.{kind}")
    assert [one.body.of(story.text) for one in story.chapters] == [words, words]


def test_that_a_mountain_of_spaces_is_refused_while_it_comes_in() -> None:
    many = '<text:s text:c="99999"/>' * 40_000
    assert code_of(packed(odt_parts(f"<text:p>{many}</text:p>")), "a.odt") == "story-too-long"


def test_that_a_page_with_more_than_ten_megabytes_between_two_tags_is_read_whole() -> None:
    words = "It rained. " * 1_000_000
    assert read_story(f"<p>{words}</p>".encode(), "a.html").text == words.strip()
