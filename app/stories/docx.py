"""Word documents: paragraphs with their styles. Read here and not through a library, in a stream: a novel's XML is larger than its memory."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from typing import Any

from app.stories.archive import Archive
from app.stories.found import TITLE, Flow, Found
from app.stories.markup import attribute, local, tree, walk, walk_xml

_BLOCKS = frozenset({"p"})
# Deleted or moved-away text, the doubles of text boxes, readings above characters, and fields' own code.
_PASSED_OVER = frozenset({"Fallback", "del", "moveFrom", "rt", "instrText", "delText"})
_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
_STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
_NOT_THE_STORY = re.compile(r"(?:toc \d|toc heading|table of figures|header|footer)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    based_on: str
    outline: int | None


def read(data: bytes, name: str) -> Found:
    with Archive(data, name) as archive:
        main = _main_part(archive)
        styles = _styles(archive, posixpath.join(posixpath.dirname(main), "styles.xml"))
        document = archive.read(main)
        notes = _notes(archive, posixpath.dirname(main), name)
        title = _core_title(archive)
    flow = Flow(name)
    hidden = 0
    for event, element in walk_xml(document, name, _BLOCKS):
        tag = local(element.tag)
        if tag in _PASSED_OVER:
            hidden += 1 if event == "start" else -1
        elif tag == "p" and event == "end" and not hidden:
            _paragraph(element, styles, notes, flow)
    return flow.found(title)


def _notes(archive: Archive, folder: str, name: str) -> dict[tuple[str, str], str]:
    """Footnotes and endnotes by the element that refers to them and their number. Separators are notes too, of a type of their own."""
    found: dict[tuple[str, str], str] = {}
    for kind in ("footnote", "endnote"):
        part = posixpath.join(folder, f"{kind}s.xml")
        if part not in archive:
            continue
        for event, element in walk_xml(archive.read(part), name, frozenset({kind})):
            if event == "end" and local(element.tag) == kind and not attribute(element, "type"):
                words = (str(one.text or "") if local(one.tag) == "t" else " " for one in element.iter())
                found[f"{kind}Reference", attribute(element, "id")] = "".join(words)
    return found


def _main_part(archive: Archive) -> str:
    if "_rels/.rels" in archive:
        for relation in tree(archive.read("_rels/.rels"), archive.story):
            if attribute(relation, "Type") in (_OFFICE, _STRICT_OFFICE):
                return attribute(relation, "Target").lstrip("/")
    return "word/document.xml"


def _core_title(archive: Archive) -> str:
    """The title in the document's properties, unless a program made it up from a file's name."""
    if "docProps/core.xml" not in archive:
        return ""
    core = tree(archive.read("docProps/core.xml"), archive.story)
    said = next((str(one.text or "") for one in core.iter() if local(one.tag) == "title"), "")
    return "" if re.search(r"\.\w{3,4}$|^microsoft word|^word document$|^document ?\d*$", said.strip(), re.IGNORECASE) else said


def _styles(archive: Archive, part: str) -> dict[str, _Style]:
    """By their id, which Word translates ("1", "Überschrift1"); the names of its own styles are English in every Word."""
    if part not in archive:
        return {}
    found: dict[str, _Style] = {}
    for style in tree(archive.read(part), archive.story):
        if local(style.tag) != "style":
            continue
        inside = {local(one.tag): attribute(one, "val") for one in style.iter()}
        found[attribute(style, "styleId")] = _Style(
            inside.get("name", ""), inside.get("basedOn", ""), _outline(inside.get("outlineLvl", ""))
        )
    return found


def _outline(value: str) -> int | None:
    """Word counts from 0; 9 is body text."""
    return int(value) + 1 if re.fullmatch(r"[0-8]", value) else None


def _paragraph(element: Any, styles: dict[str, _Style], notes: dict[tuple[str, str], str], flow: Flow) -> None:
    name, level = _kind(element, styles)
    if _NOT_THE_STORY.match(name):
        return
    passing = 0
    for event, part in walk(element):
        tag = local(part.tag)
        if tag in _PASSED_OVER or tag == "pPr":
            passing += 1 if event == "start" else -1
        elif not passing and event == "start":
            flow.write((part.text or "") if tag == "t" else _MARKS.get(tag, ""))
            if tag.endswith("Reference"):
                flow.note(notes.get((tag, attribute(part, "id")), ""))
    flow.end(level)


def _kind(element: Any, styles: dict[str, _Style]) -> tuple[str, int | None]:
    """The name of a paragraph's style and its level as a heading."""
    properties = next((one for one in element if local(one.tag) == "pPr"), ())
    said = {local(one.tag): attribute(one, "val") for one in properties}
    style_id = said.get("pStyle", "")
    own = _outline(said.get("outlineLvl", ""))
    name = styles[style_id].name if style_id in styles else style_id
    return name, own if own is not None else _level(style_id, styles)


def _level(style_id: str, styles: dict[str, _Style]) -> int | None:
    for _ in range(20):  # styles are based on each other, in a damaged file in a circle
        style = styles.get(style_id, _Style(style_id, "", None))
        if re.fullmatch(r"title", style.name, re.IGNORECASE):
            return TITLE
        numbered = re.fullmatch(r"heading ?([1-9])", style.name, re.IGNORECASE)
        if numbered:
            return int(numbered.group(1))
        if style.outline is not None:
            return style.outline
        style_id = style.based_on
        if not style_id:
            return None
    return None
