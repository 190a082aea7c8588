"""A book's script as a Word file: headings for chapters and scenes, speakers in bold."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from xml.sax.saxutils import escape

from app.book.script import Emotion, Line, LineKind, Setting
from app.exports.scripts import ScriptBook

_TYPES = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
</Types>"""
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_RELATIONS = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="{_PACKAGE}">
<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>
<Relationship Id="rId2" Type="{_PACKAGE}/metadata/core-properties" Target="docProps/core.xml"/>
</Relationships>"""
_DOCUMENT_RELATIONS = f"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="{_PACKAGE}"><Relationship Id="rId1" Type="{_OFFICE}/styles" Target="styles.xml"/></Relationships>"""
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_SIZES = {"Title": 44, "Heading1": 34, "Heading2": 28}  # half points
_NAMES = {"Title": "Title", "Heading1": "heading 1", "Heading2": "heading 2"}
_UNWRITABLE = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML has no way to say them
_NEVER_CHANGES = (1980, 1, 1, 0, 0, 0)


def as_docx(book: ScriptBook) -> bytes:
    """The same script gives the same bytes."""
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _RELATIONS,
        "docProps/core.xml": _core(book.title),
        "word/_rels/document.xml.rels": _DOCUMENT_RELATIONS,
        "word/styles.xml": _styles(),
        "word/document.xml": _document(book),
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, text in parts.items():
            packed.writestr(zipfile.ZipInfo(name, _NEVER_CHANGES), text, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def _document(book: ScriptBook) -> str:
    body = "".join(_paragraphs(book))
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document {_WORD}><w:body>{body}<w:sectPr/></w:body></w:document>'


def _paragraphs(book: ScriptBook) -> Iterator[str]:
    yield _paragraph(_run(book.title), "Title")
    for title, script in book.chapters:
        yield _paragraph(_run(title), "Heading1")
        for scene in script.scenes:
            yield _paragraph(_run(f"{scene.number}. {_setting(scene.setting)}"), "Heading2")
            yield from map(_line, scene.lines)


def _setting(setting: Setting) -> str:
    return " · ".join([setting.place or setting.backdrop, *(one for one in (setting.time, setting.weather) if one != "unknown")])


def _line(line: Line) -> str:
    if line.kind in (LineKind.ACTION, LineKind.TAG):
        return _paragraph(_run(line.text))
    if line.kind is LineKind.NARRATION:
        return _paragraph(_run(line.text, "<w:i/>"))
    who = "SFX" if line.kind is LineKind.SFX else line.speaker or "—"
    how = [word for word, said in (("thinks", line.kind is LineKind.THOUGHT), (line.emotion, line.emotion is not Emotion.CALM)) if said]
    manner = f" ({', '.join(how)})" if how else ""
    return _paragraph(_run(who, "<w:b/>") + _run(f"{manner}: {line.text}"))


def _run(words: str, look: str = "") -> str:
    properties = f"<w:rPr>{look}</w:rPr>" if look else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(_UNWRITABLE.sub("", words))}</w:t></w:r>'


def _paragraph(runs: str, style: str = "") -> str:
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{runs}</w:p>"


def _styles() -> str:
    told = "".join(
        f'<w:style w:type="paragraph" w:styleId="{name}"><w:name w:val="{_NAMES[name]}"/><w:pPr><w:keepNext/>'
        f'<w:spacing w:before="240" w:after="120"/>{_level(name)}</w:pPr><w:rPr><w:b/><w:sz w:val="{size}"/></w:rPr></w:style>'
        for name, size in _SIZES.items()
    )
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:styles {_WORD}>{told}</w:styles>'


def _level(name: str) -> str:
    return f'<w:outlineLvl w:val="{int(name[-1]) - 1}"/>' if name != "Title" else ""


def _core(title: str) -> str:
    core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
    told = f"<dc:title>{escape(_UNWRITABLE.sub('', title))}</dc:title>"
    return (
        f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties xmlns:cp="{core}"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/">{told}</cp:coreProperties>'
    )
