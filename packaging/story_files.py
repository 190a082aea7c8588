"""A small story in every format that is read: what the check of a build feeds the program with."""

from __future__ import annotations

import zipfile
from pathlib import Path

LINES = ("Nao ran through the rain.", "“I am never late!” Nao shouted.", "Mr. Hoshino opened the door and smiled at Nao.")
_PARAGRAPHS = "\n\n".join(LINES)
_HTML = "<!doctype html><html><head><title>Rain</title></head><body>{}</body></html>".format("".join(f"<p>{line}</p>" for line in LINES))
_SRT = "\n\n".join(f"{at}\n00:00:0{at},000 --> 00:00:0{at},900\n{line}" for at, line in enumerate(LINES, 1))
_FOUNTAIN = f"Title: Rain\n\nEXT. STREET - DAY\n\n{LINES[0]}\n\nNAO\nI am never late!\n\n{LINES[2]}\n"
_RTF = r"{\rtf1\ansi " + r"\par ".join(LINES).replace("“", r"\ldblquote ").replace("”", r"\rdblquote ") + "}"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_ODF = "urn:oasis:names:tc:opendocument:xmlns"


def write_all(folder: Path) -> list[Path]:
    folder.mkdir(parents=True)
    for ending, text in (("txt", _PARAGRAPHS), ("md", f"# Rain\n\n{_PARAGRAPHS}"), ("html", _HTML), ("srt", _SRT), ("fountain", _FOUNTAIN)):
        (folder / f"rain.{ending}").write_text(text, encoding="utf-8")
    (folder / "rain.rtf").write_text(_RTF, encoding="ascii")
    _docx(folder / "rain.docx")
    _odt(folder / "rain.odt")
    _epub(folder / "rain.epub")
    _pdf(folder / "rain.pdf")
    return sorted(folder.iterdir())


def _packed(path: Path, mimetype: str, files: dict[str, str]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        if mimetype:
            archive.writestr(zipfile.ZipInfo("mimetype"), mimetype)
        for name, text in files.items():
            archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>\n{text}')


def _docx(path: Path) -> None:
    paragraphs = "".join(f"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>" for line in LINES)
    packed = "application/vnd.openxmlformats-package.relationships+xml"
    kinds = "http://schemas.openxmlformats.org/package/2006/content-types"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    _packed(path, "", {
        "[Content_Types].xml": f'<Types xmlns="{kinds}"><Default Extension="rels" ContentType="{packed}"/>'
        f'<Override PartName="/word/document.xml" ContentType="{main}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{relations}">'
        f'<Relationship Id="r1" Type="{document}" Target="word/document.xml"/></Relationships>',
        "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{paragraphs}</w:body></w:document>',
    })  # fmt: skip


def _odt(path: Path) -> None:
    paragraphs = "".join(f"<text:p>{line}</text:p>" for line in LINES)
    spaces = f'xmlns:office="{_ODF}:office:1.0" xmlns:text="{_ODF}:text:1.0" office:version="1.3"'
    _packed(path, "application/vnd.oasis.opendocument.text", {
        "content.xml": f"<office:document-content {spaces}><office:body><office:text>{paragraphs}</office:text></office:body>"
        "</office:document-content>",
    })  # fmt: skip


def _epub(path: Path) -> None:
    page = _HTML.removeprefix("<!doctype html>").replace("<html>", '<html xmlns="http://www.w3.org/1999/xhtml">')
    _packed(path, "application/epub+zip", {
        "META-INF/container.xml": '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        "book.opf": '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">rain</dc:identifier><dc:title>Rain</dc:title>'
        '<dc:language>en</dc:language></metadata><manifest><item id="one" href="one.xhtml" media-type="application/xhtml+xml"/></manifest>'
        '<spine><itemref idref="one"/></spine></package>',
        "one.xhtml": page,
    })  # fmt: skip


def _pdf(path: Path) -> None:
    import pikepdf

    lines = [line.replace("“", '"').replace("”", '"') for line in LINES]
    shown = "BT /F1 14 Tf 72 720 Td 24 TL " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
    with pikepdf.new() as document:
        face = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
        page = document.add_blank_page(page_size=(595, 842))
        page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=document.make_indirect(face)))
        page.Contents = document.make_stream(shown.encode("ascii"))
        document.save(path)
