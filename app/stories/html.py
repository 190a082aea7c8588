"""Web pages: blocks are paragraphs, h1 to h6 are headings, and what is not read aloud is left out."""

from __future__ import annotations

import codecs
import re
from typing import Any

from app.stories.encodings import Detected, detect
from app.stories.found import Flow, Found
from app.stories.markup import local, walk_html

_LEFT_OUT = frozenset(
    "head script style template noscript svg math nav form button select textarea iframe object audio video canvas rt rp".split()
)
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header "
    "hgroup html li main ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
SCENE_BREAK = "* * *"

_VOID = "area base br col embed hr img input link meta param source track wbr"
_CLOSED_AT_ONCE = re.compile(rf"<(?!(?:{_VOID.replace(' ', '|')})\b)([A-Za-z][\w:-]*)((?:\s[^<>]*?)?)/>")
_DECLARED = re.compile(rb"""<(?:\?xml|meta)\b[^>]*?(?:encoding|charset)\s*=\s*["']?\s*([\w.:-]{2,20})""", re.IGNORECASE)
# What pages call their encoding and what their bytes are: the larger set that browsers read it as.
_MEANT = {
    "gb2312": "gb18030", "gbk": "gb18030", "gb18030": "gb18030", "big5": "big5hkscs", "big5-hkscs": "big5hkscs",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "euc-jp": "euc_jp", "iso-2022-jp": "iso2022_jp",
    "euc-kr": "cp949", "ks_c_5601-1987": "cp949", "windows-949": "cp949", "utf-8": "utf-8", "utf8": "utf-8",
    "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": "cp1252", "windows-1252": "cp1252", "iso-8859-15": "iso8859-15",
}  # fmt: skip


def decode_page(data: bytes, name: str, encoding: str | None = None) -> Detected:
    """A page's text. What it says about its encoding is believed when the bytes fit; a byte order mark says more."""
    said = _DECLARED.search(data[:4096])
    meant = _MEANT.get(said.group(1).decode("ascii", "replace").lower()) if said else None
    if (
        encoding is None
        and meant
        and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
        and b"\x00" not in data
    ):
        try:
            return Detected(data.decode(meant), meant)
        except UnicodeError:
            pass
    return detect(data, name, encoding)


def read_text(text: str, name: str) -> Found:
    flow = Flow(name)
    gathered = gather(text, name, flow)
    return flow.found(gathered.title)


def gather(text: str, name: str, flow: Flow) -> Page:
    """A page's paragraphs into a flow."""
    gathered = Page(flow)
    if "<?xml" in text[:200] or "http://www.w3.org/1999/xhtml" in text[:2000]:
        # XHTML may close an empty element at once; to an HTML parser <title/> would open one that swallows the page.
        text = _CLOSED_AT_ONCE.sub(r"<\1\2></\1>", text)
    for event, element in walk_html(text, name):
        gathered.take(event, element)
    flow.end(fold=True)
    return gathered


_NOTES = re.compile(r"\b(?:foot|end|rear)notes?\b")
_SIGN = re.compile(r"[\[(（]?(?:\d{1,3}|[a-z]|[*†‡§]{1,3})[\])）]?")
_BACK = re.compile(r"[↩↑⏎\ufe0e]")


def _is_note(element: Any) -> bool:
    """By what the page itself says: its role, its kind in an EPUB, or the class that writing programs give it."""
    said = (str(element.get(key) or "") for key in ("epub:type", "role", "class"))
    return any(_NOTES.search(one) for one in said)


def _leads_to(element: Any, tag: str) -> str:
    """The mark of the note that a small sign in the text leads to; "" for any other element."""
    link = element if tag == "a" else element.find("a") if tag == "sup" else None
    if link is None or "#" not in (link.get("href") or "") or not _SIGN.fullmatch("".join(link.itertext()).strip()):
        return ""
    marked = tag == "sup" or element.find("sup") is not None
    said = f"{link.get('epub:type') or ''} {link.get('role') or ''} {link.get('class') or ''}"
    return str(link.get("href")).partition("#")[2] if marked or "noteref" in said or "footnote" in said else ""


class Page:
    """Takes a page's elements into a flow; `marks` says at which paragraph an id stands (EPUB's contents point to them)."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._hidden = 0
        self._depth = 0
        self._passing = 0  # the depth of the note, or the sign of one, that is being passed over; 0 outside
        self._wanted: set[str] = set()  # marks of notes that a sign has led to
        self._as_written = 0
        self._level: int | None = None
        self.title = ""
        self.marks: dict[str, int] = {}

    def take(self, event: str, element: Any) -> None:
        tag = local(element.tag).lower()
        self._depth += 1 if event == "start" else -1
        if self._passing:
            if event == "end" and self._depth < self._passing:
                self._passing = 0
                self._write("" if self._hidden else element.tail)
        elif event == "start" and not self._hidden and self._passes(element, tag):
            self._passing = self._depth
        elif event == "start":
            self._begin(element, tag)
        else:
            self._finish(tag)
            if not self._hidden:
                self._write(element.tail)

    def _passes(self, element: Any, tag: str) -> bool:
        """Notes go behind the part they are of; the signs that lead to them go nowhere."""
        if tag in ("a", "sup"):
            mark = _leads_to(element, tag)
            self._wanted |= {mark} - {""}
            return bool(mark)
        if tag not in _BLOCKS or tag in ("body", "html") or not (_is_note(element) or (element.get("id") or "") in self._wanted):
            return False
        self._close()
        for one in [*element.iter("li")] or [element]:
            self._flow.note(_BACK.sub("", "".join(one.itertext())))
        return True

    def _begin(self, element: Any, tag: str) -> None:
        if tag == "title" and not self.title:
            self.title = "".join(element.itertext())
        if tag in _LEFT_OUT:
            self._hidden += 1
        if self._hidden:
            return
        if tag in _BLOCKS:
            self._close()
            self._level = _HEADINGS.get(tag, self._level)
            self._as_written += tag == "pre"
        for key in ("id", "name"):
            if element.get(key):
                self.marks.setdefault(element.get(key), self._flow.at)
        if tag == "br":
            self._flow.write("\v")
        elif tag == "hr":
            self._close()
            self._flow.write(SCENE_BREAK)
            self._close()
        self._write(element.text)

    def _finish(self, tag: str) -> None:
        if tag in _LEFT_OUT:
            self._hidden -= 1
        elif not self._hidden and tag in _BLOCKS:
            self._close()
            if tag in _HEADINGS:
                self._level = None
            if tag == "pre":
                self._as_written -= 1

    def _write(self, words: str | None) -> None:
        if words:
            self._flow.write(words)

    def _close(self) -> None:
        self._flow.end(self._level, fold=not self._as_written)
