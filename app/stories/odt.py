"""OpenDocument texts (LibreOffice and others): headings say their level themselves."""

from __future__ import annotations

import re
from typing import Any

from app.errors import BadInput
from app.stories.archive import Archive
from app.stories.found import TITLE, Flow, Found
from app.stories.markup import attribute, local, tree, walk, walk_xml

_BLOCKS = frozenset({"p", "h"})
# Notes, comments, deleted text, readings above characters, lists of contents: none of it is told in the story's own line.
# Of these, notes are kept behind the chapter.
_PASSED_OVER = frozenset(
    {"note", "annotation", "tracked-changes", "ruby-text", "table-of-content", "forms", "sequence-decls", "title", "desc"}
)
_MOST_SPACES = 1000


def read(data: bytes, name: str) -> Found:
    with Archive(data, name) as archive:
        if "META-INF/manifest.xml" in archive and b"encryption-data" in archive.read("META-INF/manifest.xml"):
            raise BadInput("story-locked", name=name)
        content = archive.read("content.xml")
        title = _said_title(archive)
    flow = Flow(name)
    parents: dict[str, str] = {}
    hidden = noted = 0
    for event, element in walk_xml(content, name, _BLOCKS):
        tag = local(element.tag)
        noted += (tag == "note-body") * (1 if event == "start" else -1)
        if tag == "style" and event == "start":
            parents[attribute(element, "name")] = attribute(element, "parent-style-name")
        elif tag in _PASSED_OVER:
            hidden += 1 if event == "start" else -1
        elif tag in _BLOCKS and event == "end" and noted:
            flow.note("".join(element.itertext()))
        elif tag in _BLOCKS and event == "end" and not hidden:
            _write(element, flow)
            flow.end(_level(element, tag, parents))
    return flow.found(title)


def _said_title(archive: Archive) -> str:
    if "meta.xml" not in archive:
        return ""
    return next((str(one.text or "") for one in tree(archive.read("meta.xml"), archive.story).iter() if local(one.tag) == "title"), "")


def _level(element: Any, tag: str, parents: dict[str, str]) -> int | None:
    style = attribute(element, "style-name")
    if "Title" in (style, parents.get(style)):
        return TITLE
    if tag == "p":
        return None
    said = attribute(element, "outline-level")
    return int(said) if re.fullmatch(r"[1-9]", said) else 1


def _write(block: Any, flow: Flow) -> None:
    passing = 0
    for event, part in walk(block):
        tag = local(part.tag)
        if tag in _PASSED_OVER:
            passing += 1 if event == "start" else -1
        elif event == "start" and not passing:
            flow.write(_mark(part, tag) + (part.text or ""))
        if event == "end" and not passing and part is not block:
            flow.write(part.tail or "")


def _mark(part: Any, tag: str) -> str:
    if tag == "s":
        said = attribute(part, "c")
        return " " * min(int(said) if said.isdecimal() and len(said) < 6 else 1, _MOST_SPACES)
    return {"tab": "\t", "line-break": "\n"}.get(tag, "")
