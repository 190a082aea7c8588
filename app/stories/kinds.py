"""Which formats of story there are, and which of them a file is: by what is in it first, then by its name."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import PurePath

from app.errors import BadInput

# Bytes of a file with pictures and styles in it (a novel as EPUB, a scanned book), bytes of a plain text, characters of a story.
LARGEST_FILE = 200 * 1024 * 1024
LARGEST_TEXT = 20 * 1024 * 1024


class Kind(StrEnum):
    TEXT = "txt"
    MARKDOWN = "md"
    WORD = "docx"
    OPEN_DOCUMENT = "odt"
    RICH_TEXT = "rtf"
    EPUB = "epub"
    PDF = "pdf"
    HTML = "html"
    SUBTITLES = "srt"
    SCREENPLAY = "fountain"


# Every name ending a story may have, with its dot: what dialogs offer, what may be dropped, what the command line takes.
ENDINGS: dict[str, Kind] = {
    ".txt": Kind.TEXT,
    ".md": Kind.MARKDOWN,
    ".markdown": Kind.MARKDOWN,
    ".docx": Kind.WORD,
    ".odt": Kind.OPEN_DOCUMENT,
    ".rtf": Kind.RICH_TEXT,
    ".epub": Kind.EPUB,
    ".pdf": Kind.PDF,
    ".html": Kind.HTML,
    ".htm": Kind.HTML,
    ".xhtml": Kind.HTML,
    ".srt": Kind.SUBTITLES,
    ".fountain": Kind.SCREENPLAY,
}
# One ending a format, for a line that says what can be read.
USUAL_ENDINGS = " ".join(f".{kind}" for kind in Kind)
WRITTEN = (Kind.TEXT, Kind.MARKDOWN, Kind.HTML, Kind.SUBTITLES, Kind.SCREENPLAY)

_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED_PACKAGE = "EncryptedPackage".encode("utf-16-le")
_HTML = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html[\s>])", re.IGNORECASE | re.DOTALL)
_CUE = re.compile(r"\s*\d+[ \t]*\r?\n\s*\d+:\d\d:\d\d[,.]\d+ *-->")


def supported_suffixes() -> tuple[str, ...]:
    """The file name endings of the story formats that can be read, with their dot."""
    return tuple(ENDINGS)


def kind_of(data: bytes, name: str) -> Kind:
    """The format of a file's bytes; a text's own format is still looked for in the text (`kind_of_text`)."""
    packed = _packed_kind(data, name)
    if packed is not None:
        return packed
    named = ENDINGS.get(PurePath(name).suffix.lower())
    if named is None:
        raise BadInput("story-kind-unknown", name=name, kinds=", ".join(supported_suffixes()))
    return named


def kind_of_text(text: str, named: Kind) -> Kind:
    """A page of HTML or subtitles that were saved as something else are read as what they are."""
    start = text[:4096].lstrip("\ufeff")
    if _HTML.match(start):
        return Kind.HTML
    return Kind.SUBTITLES if named is Kind.TEXT and _CUE.match(start) else named


def _packed_kind(data: bytes, name: str) -> Kind | None:
    if data.startswith(rb"{\rtf"):
        return Kind.RICH_TEXT
    if b"%PDF-" in data[:1024]:
        return Kind.PDF
    if data.startswith(_COMPOUND):
        # Word puts a document with a password into the shell of its old format.
        if _ENCRYPTED_PACKAGE in data:
            raise BadInput("story-locked", name=name)
        raise BadInput("story-old-word", name=name)
    return _zip_kind(data, name) if data.startswith(_ZIP) else None


def _zip_kind(data: bytes, name: str) -> Kind:
    from app.stories.archive import Archive

    named = ENDINGS.get(PurePath(name).suffix.lower())
    if named in WRITTEN and not Archive.can_be_opened(data):  # nobody who chose a text needs to hear of a damaged zip
        raise BadInput("story-binary", name=name)
    with Archive(data, name) as archive:
        mimetype = archive.read("mimetype", most=200).strip() if "mimetype" in archive else b""
        if mimetype == b"application/epub+zip" or "META-INF/container.xml" in archive:
            return Kind.EPUB
        if mimetype.startswith(b"application/vnd.oasis.opendocument.text"):
            return Kind.OPEN_DOCUMENT
        if "[Content_Types].xml" in archive and any(one.startswith("word/") for one in archive.names):
            return Kind.WORD
    if named in WRITTEN or named is None:
        raise BadInput("story-kind-unknown", name=name, kinds=", ".join(supported_suffixes()))
    return named
