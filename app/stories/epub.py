"""EPUB: the pages of the spine in their order; the book's own contents say where chapters begin."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote, urldefrag

from app.book.text import Span
from app.errors import BadInput
from app.stories.archive import Archive
from app.stories.chapters import Heading, clean_title
from app.stories.found import Flow, Found
from app.stories.html import decode_page, gather
from app.stories.markup import attribute, local, tree, walk, walk_html

_ENCRYPTION = "META-INF/encryption.xml"
_RIGHTS = ("META-INF/license.lcpl", "META-INF/sinf.xml")
# Fonts may be scrambled in a free book too; they are not read.
_SCRAMBLED_FONT = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
_PAGES = ("application/xhtml+xml", "text/html", "text/x-oeb1-document", "")
_MOST_PAGES = 5000


@dataclass(frozen=True, slots=True)
class _Item:
    path: str
    media: str
    properties: str


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the contents."""

    level: int
    title: str
    path: str
    mark: str


def read(data: bytes, name: str) -> Found:
    with Archive(data, name) as archive:
        _refuse_locked(archive)
        package_path = _package_path(archive)
        package = tree(archive.read(package_path), name)
        items = _items(package, package_path)
        flow = Flow(name)
        marks = _pages(archive, _spine(package, items, name), flow)
        contents = _contents(archive, items)
    title = next((str(one.text or "") for one in package.iter() if local(one.tag) == "title"), "")
    found = flow.found(title)
    named = _named_by_contents(found, contents, marks)
    return replace(found, headings=tuple(named)) if len(named) > 1 or not found.headings else found


def _refuse_locked(archive: Archive) -> None:
    locked = any(one in archive for one in _RIGHTS)
    if _ENCRYPTION in archive:
        methods = [one for one in tree(archive.read(_ENCRYPTION), archive.story).iter() if local(one.tag) == "EncryptionMethod"]
        locked = locked or any(attribute(one, "Algorithm") not in _SCRAMBLED_FONT for one in methods)
    if locked:
        raise BadInput("story-locked", name=archive.story)


def _package_path(archive: Archive) -> str:
    roots = (one for one in tree(archive.read("META-INF/container.xml"), archive.story).iter() if local(one.tag) == "rootfile")
    path = next((attribute(one, "full-path") for one in roots), "")
    if path not in archive:
        raise BadInput("story-damaged", name=archive.story)
    return path


def _items(package: Any, package_path: str) -> dict[str, _Item]:
    found = {}
    for one in package.iter():
        if local(one.tag) == "item":
            path, _ = _resolved(package_path, attribute(one, "href"))
            found[attribute(one, "id")] = _Item(path, attribute(one, "media-type"), attribute(one, "properties"))
    return found


def _resolved(base: str, href: str) -> tuple[str, str]:
    """The part of the zip a link leads to, and the mark in it."""
    path, mark = urldefrag(href)
    whole = posixpath.normpath(posixpath.join(posixpath.dirname(base), unquote(path))) if path else base
    return whole, unquote(mark)


def _spine(package: Any, items: dict[str, _Item], name: str) -> list[_Item]:
    wanted = [attribute(one, "idref") for one in package.iter() if local(one.tag) == "itemref"]
    if len(wanted) > _MOST_PAGES:
        raise BadInput("story-too-many-parts", name=name, count=len(wanted), most=_MOST_PAGES)
    once = [items[key] for key in dict.fromkeys(wanted) if key in items]
    return [item for item in once if item.media in _PAGES and "nav" not in item.properties.split()]


def _pages(archive: Archive, spine: list[_Item], flow: Flow) -> dict[tuple[str, str], int]:
    """Write the pages; where each of them and each mark in them begins."""
    marks: dict[tuple[str, str], int] = {}
    for item in spine:
        flow.place(item.path)
        marks[item.path, ""] = flow.at
        page = gather(decode_page(archive.read(item.path), archive.story).text, archive.story, flow)
        marks.update({(item.path, mark): at for mark, at in page.marks.items()})
        flow.end_part()
    return marks


def _contents(archive: Archive, items: dict[str, _Item]) -> list[_Entry]:
    """The navigation page of EPUB 3, else the NCX of EPUB 2."""
    page = next((item for item in items.values() if "nav" in item.properties.split() and item.path in archive), None)
    if page is not None:
        found = _navigation(decode_page(archive.read(page.path), archive.story).text, page.path, archive.story)
        if found:
            return found
    ncx = next((item for item in items.values() if item.media == "application/x-dtbncx+xml" and item.path in archive), None)
    return _ncx(tree(archive.read(ncx.path), archive.story), ncx.path) if ncx else []


def _navigation(text: str, path: str, story: str) -> list[_Entry]:
    found: list[_Entry] = []
    inside = level = 0
    for event, element in walk_html(text, story):
        tag, step = local(element.tag), 1 if event == "start" else -1
        if tag == "nav" and (inside or not element.get("epub:type") or element.get("epub:type") == "toc"):
            inside += step
        elif inside and tag == "ol":
            level += step
        elif inside and tag == "a" and event == "start":
            found.append(_Entry(level, clean_title("".join(element.itertext())), *_resolved(path, element.get("href") or "")))
    return found


def _ncx(root: Any, path: str) -> list[_Entry]:
    found: list[_Entry] = []
    level = 0
    for event, element in walk(root):
        if local(element.tag) != "navPoint":
            continue
        level += 1 if event == "start" else -1
        if event == "start":
            label = next((one for one in element.iter() if local(one.tag) == "text"), None)
            link = next((attribute(one, "src") for one in element.iter() if local(one.tag) == "content"), "")
            found.append(_Entry(level, clean_title(str(label.text or "") if label is not None else ""), *_resolved(path, link)))
    return found


def _named_by_contents(found: Found, contents: list[_Entry], marks: dict[tuple[str, str], int]) -> list[tuple[int, Heading]]:
    """Headings where the contents point to, in the text's order, each with the words that stand there as a heading."""
    pointed = [(marks[one.path, one.mark], one) for one in contents if one.title and (one.path, one.mark) in marks]
    pointed.sort(key=lambda pair: pair[0])
    written = {heading.span.start: heading for _, heading in found.headings}
    ends = [*(at for at, _ in pointed[1:]), len(found.text)][: len(pointed)]
    return [(entry.level, _heading_at(at, end, entry.title, found.text, written)) for (at, entry), end in zip(pointed, ends, strict=True)]


def _heading_at(at: int, end: int, title: str, text: str, written: dict[int, Heading]) -> Heading:
    at = min(at, len(text))
    if at in written and written[at].span.end <= max(end, at):
        return Heading(written[at].span, title)
    stop = text.find("\n", at)
    line = text[at : stop if stop >= 0 else len(text)]
    same = clean_title(line).casefold() == title.casefold()
    return Heading(Span(at, at + len(line)) if same else Span(at, at), title)
