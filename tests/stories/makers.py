"""Story files of every format, built from a tale the way the writing programs build them."""

from __future__ import annotations

import struct
import textwrap
import zipfile
from collections.abc import Callable, Mapping
from html import escape
from io import BytesIO
from itertools import count

from tests.stories.tales import Tale

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:"
_CONTAINER = (
    '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
)


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


def text(tale: Tale) -> bytes:
    return tale.text().encode()


def markdown(tale: Tale) -> bytes:
    parts = [f"# {tale.title}", *(f"## {block}" if block in dict(tale.chapters) else block for block in tale.blocks)]
    return "\n\n".join(parts).encode()


def word_parts(body: str) -> dict[str, str | bytes]:
    """A Word document around the XML of its body. The ids of its styles are a Chinese Word's: numbers."""
    names = (("1", "heading 1"), ("a3", "Title"))
    styles = "".join(f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>' for key, name in names)
    own = '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My own"/><w:basedOn w:val="1"/></w:style>'
    return {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>'
        "</Relationships>",
        "word/styles.xml": f'<w:styles xmlns:w="{_WORD}">{styles}{own}</w:styles>',
        "word/document.xml": f'<?xml version="1.0"?><w:document xmlns:w="{_WORD}" '
        f'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>{body}</w:body></w:document>',
    }


def word_paragraph(words: str, style: str = "") -> str:
    """In two runs, as Word cuts sentences up wherever it checked the spelling."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    half = len(words) // 2
    runs = "".join(f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>' for part in (words[:half], words[half:]))
    return f"<w:p>{properties}{runs}</w:p>"


def docx(tale: Tale) -> bytes:
    styles = {tale.title: "a3", **{heading: "1" for heading, _ in tale.chapters}}
    return packed(word_parts("".join(word_paragraph(block, styles.get(block, "")) for block in (tale.title, *tale.blocks))))


def odt_parts(body: str) -> dict[str, str | bytes]:
    return {
        "mimetype": "application/vnd.oasis.opendocument.text",
        "META-INF/manifest.xml": "<manifest/>",
        "content.xml": f'<office:document-content xmlns:office="{_OFFICE}office:1.0" xmlns:text="{_OFFICE}text:1.0" '
        f'xmlns:style="{_OFFICE}style:1.0"><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/>'
        f"</office:automatic-styles><office:body><office:text>{body}</office:text></office:body></office:document-content>",
    }


def odt(tale: Tale) -> bytes:
    parts = [f'<text:p text:style-name="P1">{tale.title}</text:p>']
    for heading, paragraphs in tale.chapters:
        parts.append(f'<text:h text:outline-level="1">{escape(heading)}</text:h>')
        parts += [
            f"<text:p>{escape(words[:5])}<text:span>{escape(words[5:9])}</text:span>{escape(words[9:])}</text:p>" for words in paragraphs
        ]
    return packed(odt_parts("".join(parts)))


def page(body: str, title: str = "") -> str:
    return (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" '
        f'xmlns:epub="http://www.idpf.org/2007/ops"><head><title>{title}</title><script src="x.js"/></head><body>{body}</body></html>'
    )


def html(tale: Tale) -> bytes:
    parts = [f"<h1>{tale.title}</h1>"]
    for heading, paragraphs in tale.chapters:
        parts += [f"<h2>{escape(heading)}</h2>", *(f"<p>{escape(words)}</p>\n" for words in paragraphs)]
    return page("".join(parts), tale.title).encode()


def epub_parts(tale: Tale) -> dict[str, str | bytes]:
    """One page a chapter, whose heading is no h1: only the contents say what it is."""
    parts: dict[str, str | bytes] = {"mimetype": "application/epub+zip", "META-INF/container.xml": _CONTAINER}
    items, spine, contents = [], [], []
    for number, (heading, paragraphs) in enumerate(tale.chapters, start=1):
        body = f'<div id="start"><p class="head">{escape(heading)}</p></div>' + "".join(f"<p>{escape(words)}</p>" for words in paragraphs)
        parts[f"OEBPS/text/part {number}.xhtml"] = page(body)
        items.append(f'<item id="c{number}" href="text/part%20{number}.xhtml" media-type="application/xhtml+xml"/>')
        spine.append(f'<itemref idref="c{number}"/>')
        contents.append(f'<li><a href="text/part%20{number}.xhtml#start">{escape(heading)}</a></li>')
    parts["OEBPS/nav.xhtml"] = page(f'<nav epub:type="toc"><ol>{"".join(contents)}</ol></nav>')
    parts["OEBPS/book.opf"] = (
        '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"<dc:title>{tale.title}</dc:title></metadata><manifest>{''.join(items)}"
        '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/></manifest>'
        f"<spine>{''.join(spine)}</spine></package>"
    )
    return parts


def epub(tale: Tale) -> bytes:
    return packed(epub_parts(tale))


def epub2(tale: Tale) -> bytes:
    """The contents as an NCX, as books before 2011 have them."""
    parts = epub_parts(tale)
    del parts["OEBPS/nav.xhtml"]
    points = "".join(
        f"<navPoint><navLabel><text>{escape(heading)}</text></navLabel><content src='text/part%20{number}.xhtml'/></navPoint>"
        for number, (heading, _) in enumerate(tale.chapters, start=1)
    )
    parts["OEBPS/toc.ncx"] = f'<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>{points}</navMap></ncx>'
    old = '<item id="nav" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>'
    package = str(parts["OEBPS/book.opf"])
    assert old in package
    parts["OEBPS/book.opf"] = package.replace(old, '<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>')
    return packed(parts)


def rtf(tale: Tale, page_code: int = 0) -> bytes:
    """With Unicode escapes, or in an old code page where a character's second byte may be a backslash."""
    charset = {936: 134, 950: 136, 932: 128, 1252: 0}.get(page_code, 0)
    codec = {936: "gbk", 950: "big5", 932: "cp932", 1252: "cp1252"}.get(page_code, "")
    fonts = rf"{{\fonttbl{{\f0\fcharset{charset} A;}}}}"
    head = rf"{{\rtf1\ansi\ansicpg{page_code or 1252}\deff0{fonts}{{\stylesheet{{\s1\outlinelevel0 heading 1;}}{{\s2 Title;}}}}"
    lines = [head.encode()]
    styles = {tale.title: rb"\s2", **{heading: rb"\s1" for heading, _ in tale.chapters}}
    for block in (tale.title, *tale.blocks):
        words = b"".join(rf"\'{one:02x}".encode() for one in block.encode(codec)) if codec else _escaped(block)
        lines.append(rb"\pard\plain" + styles.get(block, b"") + rb"\f0 " + words + rb"\par")
    return b"\r\n".join(lines) + b"}"


def _escaped(words: str) -> bytes:
    """Beyond the first 65,536 characters RTF writes halves, as UTF-16 does."""
    units = struct.iter_unpack("<h", words.encode("utf-16-le"))
    return "".join(chr(unit) if 0 <= unit < 0x80 else rf"\u{unit}?" for (unit,) in units).encode()


def fountain(tale: Tale) -> bytes:
    parts = [f"Title: {tale.title}\nAuthor: Nobody"]
    parts += [f"# {block}" if block in dict(tale.chapters) else block for block in tale.blocks]
    return "\n\n".join(parts).encode()


def srt(tale: Tale) -> bytes:
    lines = [words for _, paragraphs in tale.chapters for words in paragraphs]
    cues = [f"{n}\r\n00:00:{n:02},000 --> 00:00:{n + 1:02},500\r\n<i>{words}</i>\r\n" for n, words in enumerate(lines, start=1)]
    return "\r\n".join(cues).encode()


def pdf(tale: Tale, width: int = 24) -> bytes:
    """One page a chapter, lines cut to a width, a running head and a page number, and an outline."""
    return pdf_of([_page_lines(tale, number, width) for number in range(len(tale.chapters))], [heading for heading, _ in tale.chapters])


# (points from the left, points from below, words)
Line = tuple[int, int, str]


def _page_lines(tale: Tale, number: int, width: int) -> list[Line]:
    heading, paragraphs = tale.chapters[number]
    lines: list[Line] = [(60, 800, "Running head"), (290, 30, str(number + 1)), (60, 760, heading)]
    below = count(720, -16)
    for words in paragraphs:
        for index, line in enumerate(_cut(words, width)):
            lines.append((72 if index == 0 else 60, next(below), line))
    return lines


def _cut(words: str, width: int) -> list[str]:
    """Lines of a width; none begins with a stop or a closing mark, as books are set."""
    if " " in words:
        return textwrap.wrap(words, width * 2)
    lines: list[str] = []
    for one in words:
        if lines and (len(lines[-1]) < width or one in "。、，」”"):
            lines[-1] += one
        else:
            lines.append(one)
    return lines


def pdf_of(pages: list[list[Line]], contents: list[str] | None = None) -> bytes:
    """A PDF with one font for all characters, which says what each of them is."""
    objects: dict[int, bytes] = {}
    first_page = 10
    kids = " ".join(f"{first_page + 2 * index} 0 R" for index in range(len(pages)))
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R /Outlines 7 0 R >>" if contents else b"<< /Type /Catalog /Pages 2 0 R >>"
    objects[2] = f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()
    objects[3] = b"<< /Type /Font /Subtype /Type0 /BaseFont /Any /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>"
    objects[4] = (
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Any /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
        b"/FontDescriptor 6 0 R /DW 1000 /W [32 [300] 33 126 500] >>"
    )
    objects[5] = _stream(
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /A def 1 begincodespacerange <0000> <FFFF> "
        b"endcodespacerange 1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end"
    )
    objects[6] = (
        b"<< /Type /FontDescriptor /FontName /Any /Flags 4 /FontBBox [0 -200 1000 900] /Ascent 900 /Descent -200 /CapHeight 700 "
        b"/ItalicAngle 0 /StemV 80 >>"
    )
    for index, lines in enumerate(pages):
        content = "".join(f"BT /F 12 Tf 1 0 0 1 {x} {y} Tm <{words.encode('utf-16-be').hex()}> Tj ET\n" for x, y, words in lines)
        objects[first_page + 2 * index] = (
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 840] /Resources << /Font << /F 3 0 R >> >> "
            f"/Contents {first_page + 2 * index + 1} 0 R >>"
        ).encode()
        objects[first_page + 2 * index + 1] = _stream(content.encode())
    if contents:
        objects.update(_outline(contents, first_page, first_page + 2 * len(pages)))
    return _pdf_file(objects)


def _outline(contents: list[str], first_page: int, first: int) -> dict[int, bytes]:
    found = {7: f"<< /Type /Outlines /First {first} 0 R /Last {first + len(contents) - 1} 0 R /Count {len(contents)} >>".encode()}
    for index, title in enumerate(contents):
        following = f"/Next {first + index + 1} 0 R" if index + 1 < len(contents) else ""
        words = (b"\xfe\xff" + title.encode("utf-16-be")).hex()
        found[first + index] = f"<< /Title <{words}> /Parent 7 0 R {following} /Dest [{first_page + 2 * index} 0 R /Fit] >>".encode()
    return found


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def _pdf_file(objects: dict[int, bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number, content in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start, size = len(out), max(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        out += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 00000 f \n"
    return bytes(out + b"trailer << /Root 1 0 R /Size %d >>\nstartxref\n%d\n%%%%EOF\n" % (size, start))


Maker = Callable[[Tale], bytes]
MAKERS: dict[str, Maker] = {
    "txt": text,
    "md": markdown,
    "docx": docx,
    "odt": odt,
    "rtf": rtf,
    "epub": epub,
    "html": html,
    "fountain": fountain,
    "srt": srt,
    "pdf": pdf,
}


# ------------------------------------------------------------------ footnotes

NOTE = "It was cold rain."
_NOTED_PARAGRAPHS = ("The rain fell{} on the town.", "Mira ran home.")
_WORD_NOTES = (
    f'<w:footnotes xmlns:w="{_WORD}"><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>-</w:t></w:r></w:p></w:footnote>'
    f'<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> {NOTE}</w:t></w:r>'
    "</w:p></w:footnote></w:footnotes>"
)


def _noted_word() -> bytes:
    """The note is of the first of two chapters."""
    sign = '</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t xml:space="preserve">'
    noted = f'<w:p><w:r><w:t xml:space="preserve">{_NOTED_PARAGRAPHS[0].format(sign)}</w:t></w:r></w:p>'
    parts = word_parts(
        word_paragraph("Chapter 1", "1")
        + noted
        + word_paragraph(_NOTED_PARAGRAPHS[1])
        + word_paragraph("Chapter 2", "1")
        + word_paragraph("Sun.")
    )
    return packed({**parts, "word/footnotes.xml": _WORD_NOTES})


def _noted_odt() -> bytes:
    body = f"<text:note-body><text:p>{NOTE}</text:p></text:note-body>"
    note = f'<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>{body}</text:note>'
    heads = [f'<text:h text:outline-level="1">Chapter {number}</text:h>' for number in (1, 2)]
    first, second = (f"<text:p>{words.format(note)}</text:p>" for words in _NOTED_PARAGRAPHS)
    return packed(odt_parts(f"{heads[0]}{first}{second}{heads[1]}<text:p>Sun.</text:p>"))


def _noted_html(sign: str, note: str) -> bytes:
    first, second = (f"<p>{words.format(sign)}</p>" for words in _NOTED_PARAGRAPHS)
    return f"<html><body><h1>Chapter 1</h1>{first}{second}{note}<h1>Chapter 2</h1><p>Sun.</p></body></html>".encode()


def _noted_rtf() -> bytes:
    note = rf"{{\super\chftn}}{{\footnote\pard\plain {{\super\chftn}} {NOTE}}}"
    told = [rf"\pard\s1 Chapter {number}\par\pard " for number in (1, 2)]
    first, second = (words.format(note) for words in _NOTED_PARAGRAPHS)
    return rf"{{\rtf1\ansi{{\stylesheet{{\s1 heading 1;}}}}{told[0]}{first}\par {second}\par {told[1]}Sun.\par}}".encode("ascii")


def _noted_epub() -> bytes:
    sign, aside = '<a epub:type="noteref" href="#n1">1</a>', f'<aside epub:type="footnote" id="n1"><p>{NOTE}</p></aside>'
    first, second = (f"<p>{words.format(sign)}</p>" for words in _NOTED_PARAGRAPHS)
    pages = [f"{first}{second}{aside}", "<p>Sun.</p>"]
    items = "".join(f'<item id="p{at}" href="p{at}.xhtml" media-type="application/xhtml+xml"/>' for at in (1, 2))
    spine = "".join(f'<itemref idref="p{at}"/>' for at in (1, 2))
    nav = "".join(f'<li><a href="p{at}.xhtml">Chapter {at}</a></li>' for at in (1, 2))
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": _CONTAINER,
            "OEBPS/book.opf": f'<package><metadata/><manifest>{items}<item id="n" href="nav.xhtml" properties="nav"/></manifest>'
            f"<spine>{spine}</spine></package>",
            "OEBPS/nav.xhtml": f'<html><body><nav epub:type="toc"><ol>{nav}</ol></nav></body></html>',
            **{f"OEBPS/p{at}.xhtml": f"<html><body><h1>Chapter {at}</h1>{words}</body></html>" for at, words in enumerate(pages, 1)},
        }
    )


NOTED: dict[str, Callable[[], bytes]] = {
    "docx": _noted_word,
    "odt": _noted_odt,
    "rtf": _noted_rtf,
    "epub": _noted_epub,
    "html": lambda: _noted_html(
        '<sup><a href="#fn1" id="r1">1</a></sup>',
        f'<section class="footnotes"><ol><li id="fn1"><p>{NOTE} <a href="#r1">↩</a></p></li></ol></section>',
    ),
    "htm": lambda: _noted_html('<sup><a href="#fn1">[1]</a></sup>', f'<div><p id="fn1">{NOTE}</p></div>'),
}
