"""CBZ: a zip of pages with a ComicInfo.xml (schema 2.0), as comic readers know it."""

from __future__ import annotations

from collections.abc import Iterable
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from PIL import Image

from app.book.page import Direction
from app.errors import BadInput
from app.exports.info import BookInfo, Picture
from app.exports.markup import clean
from app.files import beside

_BEFORE_ALL_TIME = (1980, 1, 1, 0, 0, 0)  # the same book gives the same bytes


def write_cbz(pictures: Iterable[Picture], info: BookInfo, to: Path) -> Path:
    """Write the book to `to`. The pages are stored as they are: pictures do not shrink by deflating them again.

    Raises BadInput "export-empty" when there are no pictures, StorageError as app.files does.
    """
    with beside(to) as part:
        described: list[dict[str, str]] = []
        with ZipFile(part, "w", ZIP_STORED) as archive:
            for name, data in pictures:
                described.append(_describe(len(described), data, info))
                archive.writestr(_entry(name), data)
            if not described:
                raise BadInput("export-empty")
            archive.writestr(_entry("ComicInfo.xml"), comic_info(info, described))
    return to


def comic_info(info: BookInfo, pages: list[dict[str, str]]) -> bytes:
    """The ComicInfo.xml; the schema wants its elements in this order."""
    root = ElementTree.Element("ComicInfo")
    for name, value in (
        ("Title", clean(info.title)),
        ("PageCount", str(len(pages))),
        ("LanguageISO", info.language.value),
        ("Format", "Webtoon" if info.direction is Direction.WEBTOON else "Manga"),
        ("Manga", "YesAndRightToLeft" if info.direction is Direction.RIGHT_TO_LEFT else "No"),
    ):
        ElementTree.SubElement(root, name).text = value
    listed = ElementTree.SubElement(root, "Pages")
    for page in pages:
        ElementTree.SubElement(listed, "Page", page)
    ElementTree.indent(root)
    written: bytes = ElementTree.tostring(root, "utf-8", xml_declaration=True)
    return written


def _describe(index: int, data: bytes, info: BookInfo) -> dict[str, str]:
    with Image.open(BytesIO(data)) as picture:  # reads the header only
        width, height = picture.size
    page = {"Image": str(index), "Type": "FrontCover" if index == 0 else "Story", "ImageSize": str(len(data))}
    for chapter in info.chapters:
        if chapter.first_page == index + 1:
            page["Bookmark"] = clean(chapter.title)
    return page | {"ImageWidth": str(width), "ImageHeight": str(height)}


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _BEFORE_ALL_TIME)
    entry.compress_type = ZIP_STORED
    entry.create_system = 3  # the same on every system
    entry.external_attr = 0o644 << 16
    return entry
