"""XML and HTML from strangers: no entities of their own, no network, no depth without end."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from app.errors import BadInput

DEEPEST = 200
MOST_TAGS = 1_000_000  # a page is read as a whole, and each of them takes room
# Elements may come in any namespace; readers look at the name only ("{http://…}p" is "p").
_ENTITY = re.compile(rb"<!ENTITY", re.IGNORECASE)
_NESTED = re.compile(r"depth|nest", re.IGNORECASE)


def local(name: object) -> str:
    """The name of an element or attribute without its namespace; "" for comments and instructions."""
    return name.rpartition("}")[2] if isinstance(name, str) else ""


def attribute(element: Any, name: str) -> str:
    """An attribute whatever its namespace; "" when it is not there."""
    for key, value in element.attrib.items():
        if local(key) == name:
            return str(value)
    return ""


def tree(data: bytes, story: str) -> Any:
    """The root of a small XML part."""
    from lxml import etree

    _refuse_entities(data, story)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        return etree.fromstring(data, parser)
    except (etree.LxmlError, ValueError) as error:
        raise _refusal(error, story) from error


def walk_xml(data: bytes, story: str, blocks: frozenset[str]) -> Iterator[tuple[str, Any]]:
    """("start" | "end", element) through a large XML part. A block that has ended is whole; then it is forgotten, so memory stays small."""
    from lxml import etree

    _refuse_entities(data, story)
    depth = 0
    try:
        walker = etree.iterparse(
            BytesIO(data),
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
        )
        for event, element in walker:
            depth = _deeper(depth, event, story)
            yield event, element
            if event == "end" and local(element.tag) in blocks:
                _forget(element)
    except (etree.LxmlError, ValueError) as error:
        raise _refusal(error, story) from error


def walk(element: Any) -> Iterator[tuple[str, Any]]:
    """("start" | "end", element) through a part of a tree, itself included. Not by recursion: it may be deep."""
    from lxml import etree

    yield from etree.iterwalk(element, events=("start", "end"))


def walk_html(text: str, story: str) -> Iterator[tuple[str, Any]]:
    """("start" | "end", element) through a page of HTML, mended where it is not well made."""
    from lxml import etree

    tags = text.count("<")
    if tags > MOST_TAGS:
        raise BadInput("story-too-many-parts", name=story, count=tags, most=MOST_TAGS)
    # Without huge_tree a text of more than 10 MB would be dropped without a word; how deep it goes is watched below.
    parser = etree.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=True)
    try:
        root = etree.fromstring(text.encode("utf-8", "replace"), parser)
    except (etree.LxmlError, ValueError) as error:
        raise _refusal(error, story) from error
    if root is None:
        return
    depth = 0
    for event, element in etree.iterwalk(root, events=("start", "end")):
        depth = _deeper(depth, event, story)
        yield event, element


def _forget(element: Any) -> None:
    element.clear(keep_tail=True)
    while element.getprevious() is not None:
        del element.getparent()[0]


def _deeper(depth: int, event: str, story: str) -> int:
    depth += 1 if event == "start" else -1
    if depth > DEEPEST:
        raise BadInput("story-too-deep", name=story, most=DEEPEST)
    return depth


def _refuse_entities(data: bytes, story: str) -> None:
    """Entities of one's own are how a small file becomes a huge one, or another file's content; no writing program makes them."""
    sample = data if not data.startswith((b"\xff\xfe", b"\xfe\xff")) else data.replace(b"\x00", b"")
    if _ENTITY.search(sample):
        raise BadInput("story-has-entities", name=story)


def _refusal(error: Exception, story: str) -> BadInput:
    if _NESTED.search(str(error)):
        return BadInput("story-too-deep", name=story, most=DEEPEST)
    return BadInput("story-damaged", name=story)
