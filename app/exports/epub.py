"""EPUB 3 in fixed layout: every page a picture with its words told, in reading direction, with chapters, pages and a cover."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path, PurePosixPath
from uuid import NAMESPACE_URL, uuid5
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from PIL import Image

from app.book.page import Direction
from app.errors import BadInput
from app.exports.info import BookInfo, Part, Picture
from app.exports.markup import clean, marked
from app.files import beside

_BEFORE_ALL_TIME = (1980, 1, 1, 0, 0, 0)  # the same book gives the same bytes
_NEVER_CHANGED = datetime(1980, 1, 1, tzinfo=UTC)
_MIME = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp"}
_STYLE = "html, body { margin: 0; padding: 0; }\nimg { display: block; width: 100%; height: 100%; }\n"
_CONTAINER = (
    '<?xml version="1.0" encoding="utf-8"?>\n'
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>'
    '<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)
_XHTML = (
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n'
    '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{language}" xml:lang="{language}">\n'
    '<head><meta charset="utf-8"/><title>{title}</title>{head}</head>\n<body{body}>{inside}</body>\n</html>\n'
)


@dataclass(frozen=True, slots=True)
class _Leaf:
    """A page in the book: its number, its XHTML file and its picture."""

    number: int
    text: str
    picture: str
    mime: str


def write_epub(pictures: Iterable[Picture], info: BookInfo, to: Path, told: Sequence[str] = ()) -> Path:
    """Write the book to `to`. told: what each page shows and says, for who cannot see it.

    Raises BadInput "export-empty" when there are no pictures, StorageError as app.files does.
    """
    with beside(to) as part, ZipFile(part, "w", ZIP_STORED) as archive:
        _add(archive, "mimetype", b"application/epub+zip")  # first and as it is, so that its kind can be seen
        _add(archive, "META-INF/container.xml", _CONTAINER.encode())
        _add(archive, "EPUB/style.css", _STYLE.encode())
        leaves = []
        for at, (name, data) in enumerate(pictures):
            leaves.append(_add_leaf(archive, at + 1, name, data, info, told[at] if at < len(told) else ""))
        if not leaves:
            raise BadInput("export-empty")
        _add(archive, "EPUB/nav.xhtml", _navigation(info, leaves).encode())
        _add(archive, "EPUB/package.opf", _package(info, leaves, all_told=len(told) >= len(leaves) and all(told)).encode())
    return to


def _add(archive: ZipFile, name: str, data: bytes) -> None:
    entry = ZipInfo(name, _BEFORE_ALL_TIME)
    entry.compress_type = ZIP_STORED
    entry.create_system = 3  # the same on every system
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, data)


def _add_leaf(archive: ZipFile, number: int, name: str, data: bytes, info: BookInfo, told: str) -> _Leaf:
    stem, ending = PurePosixPath(name).stem, PurePosixPath(name).suffix.lstrip(".")
    leaf = _Leaf(number, f"pages/{stem}.xhtml", f"pictures/{stem}.{ending}", _MIME[ending])
    with Image.open(BytesIO(data)) as picture:  # reads the header only
        width, height = picture.size
    _add(archive, f"EPUB/{leaf.picture}", data)
    head = f'<meta name="viewport" content="width={width}, height={height}"/><link rel="stylesheet" type="text/css" href="../style.css"/>'
    inside = f'<div><img src="../{leaf.picture}" alt="{marked(told)}"/></div>'
    kind = ' epub:type="cover"' if number == 1 else ""
    page = _XHTML.format(language=info.language, title=f"{_title(info)} · {number}", head=head, body=kind, inside=inside)
    _add(archive, f"EPUB/{leaf.text}", page.encode())
    return leaf


def _title(info: BookInfo) -> str:
    """An EPUB without a title is none."""
    return marked(" ".join(clean(info.title).split())) or "…"


# ------------------------------------------------------------------ finding one's way


def _navigation(info: BookInfo, leaves: Sequence[_Leaf]) -> str:
    chapters = [chapter for chapter in info.chapters if 1 <= chapter.first_page <= len(leaves)] or [Part(info.title, 1)]
    named = ((clean(chapter.title).strip() or str(number), leaves[chapter.first_page - 1]) for number, chapter in enumerate(chapters, 1))
    toc = "".join(f'<li><a href="{leaf.text}">{marked(title)}</a></li>' for title, leaf in named)
    pages = "".join(f'<li><a href="{leaf.text}">{leaf.number}</a></li>' for leaf in leaves)
    landmarks = "".join(f'<li><a epub:type="{kind}" href="{leaves[0].text}">{_title(info)}</a></li>' for kind in ("cover", "bodymatter"))
    inside = (
        f'<nav epub:type="toc" id="toc"><h1>{_title(info)}</h1><ol>{toc}</ol></nav>'
        f'<nav epub:type="page-list" hidden="hidden"><ol>{pages}</ol></nav>'
        f'<nav epub:type="landmarks" hidden="hidden"><ol>{landmarks}</ol></nav>'
    )
    return _XHTML.format(language=info.language, title=_title(info), head="", body="", inside=inside)


# ------------------------------------------------------------------ the package


def _package(info: BookInfo, leaves: Sequence[_Leaf], *, all_told: bool) -> str:
    onwards = "rtl" if info.direction is Direction.RIGHT_TO_LEFT else "ltr"
    lines = (
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="{info.language}">',
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">',
        *_metadata(info, all_told=all_told),
        "</metadata>",
        "<manifest>",
        *_manifest(leaves),
        "</manifest>",
        f'<spine page-progression-direction="{onwards}">',
        *_spine(info.direction, leaves),
        "</spine>",
        "</package>",
    )
    return "\n".join(lines) + "\n"


def _metadata(info: BookInfo, *, all_told: bool) -> Iterator[str]:
    webtoon, rtl = info.direction is Direction.WEBTOON, info.direction is Direction.RIGHT_TO_LEFT
    changed = (info.changed or _NEVER_CHANGED).astimezone(UTC)
    yield f'<dc:identifier id="book">urn:uuid:{uuid5(NAMESPACE_URL, f"mangakai:{info.key or clean(info.title)}")}</dc:identifier>'
    yield f"<dc:title>{_title(info)}</dc:title>"
    yield f"<dc:language>{info.language}</dc:language>"
    facts = {
        "dcterms:modified": f"{changed:%Y-%m-%dT%H:%M:%SZ}",
        "rendition:layout": "pre-paginated",
        "rendition:orientation": "auto",
        "rendition:spread": "none" if webtoon else "landscape",
    }
    for name, value in (*facts.items(), *_access(all_told=all_told)):
        yield f'<meta property="{name}">{value}</meta>'
    yield '<meta name="cover" content="picture-1"/>'  # what readers of EPUB 2 look for
    yield f'<meta name="primary-writing-mode" content="horizontal-{"rl" if rtl else "lr"}"/>'


def _access(*, all_told: bool) -> Iterator[tuple[str, str]]:
    """How the book can be read. Words are enough for a page only where they were told for every one."""
    yield "schema:accessMode", "visual"
    yield "schema:accessModeSufficient", "visual"
    if all_told:
        yield "schema:accessMode", "textual"
        yield "schema:accessModeSufficient", "textual"
        yield "schema:accessibilityFeature", "alternativeText"
    for feature in ("readingOrder", "structuralNavigation", "tableOfContents"):
        yield "schema:accessibilityFeature", feature
    yield "schema:accessibilityHazard", "none"


def _manifest(leaves: Sequence[_Leaf]) -> Iterator[str]:
    yield '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>'
    yield '<item id="style" href="style.css" media-type="text/css"/>'
    for leaf in leaves:
        cover = ' properties="cover-image"' if leaf.number == 1 else ""
        yield f'<item id="page-{leaf.number}" href="{leaf.text}" media-type="application/xhtml+xml"/>'
        yield f'<item id="picture-{leaf.number}" href="{leaf.picture}" media-type="{leaf.mime}"{cover}/>'


def _spine(direction: Direction, leaves: Sequence[_Leaf]) -> Iterator[str]:
    """The cover stands alone; then pairs, the first of each on the side where reading begins."""
    sides = ("left", "right") if direction is not Direction.RIGHT_TO_LEFT else ("right", "left")
    for leaf in leaves:
        side = "rendition:page-spread-center" if leaf.number == 1 else f"page-spread-{sides[leaf.number % 2]}"
        beside_it = "" if direction is Direction.WEBTOON else f' properties="{side}"'
        yield f'<itemref idref="page-{leaf.number}"{beside_it}/>'
