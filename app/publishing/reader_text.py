"""The reader's one HTML file: our template with the book put in. What a story or a person brought is escaped; nothing of it runs."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from urllib.parse import quote

from app.book.page import Direction
from app.book.text import Language
from app.paths import resource

_HOLE = re.compile(r"\{\{([a-z_]+:?[a-z_.]*)\}\}")
_NESTED = re.compile(r"\{\{w:([a-z.]*)\{\{([a-z_]+)\}\}\}\}")
_NO_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_UPRIGHT_MOST = 16  # letters of a title that stands upright beside the cover
_TALL = 0.5  # width / height; narrower pages are scrolled, never shrunk to a screen's height
_LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="20" height="20" rx="4" fill="{handle}"/>'
    '<path d="M4.5 5h11v10h-11zM4.5 10h11M10 5v5" fill="none" stroke="{paper}" stroke-width="1.6"/></svg>'
)


@dataclass(frozen=True, slots=True)
class ReaderChapter:
    """title: "" for one without. first_page: its number, from 1."""

    title: str
    first_page: int


@dataclass(frozen=True, slots=True)
class ReaderInfo:
    """What the reader says about the book.

    key: the same for every edition of one book; the reader remembers under it where somebody was. public_url: the absolute address of the
    folder; "" where it is not known: then there are no pictures beside links to it. listed: search engines may show it.
    """

    title: str
    language: Language
    direction: Direction
    chapters: tuple[ReaderChapter, ...] = ()
    key: str = ""
    description: str = ""
    author: str = ""
    public_url: str = ""
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Shown:
    """A page as the HTML names it. webp: names of its pictures by width; picture: the fall-back's name, width and height: its size."""

    webp: Mapping[int, str]
    picture: str
    width: int
    height: int
    alt: str

    @property
    def ratio(self) -> float:
        return round(self.width / self.height, 4)


@dataclass(frozen=True, slots=True)
class Offered:
    """A download: what it is called here, what it shall be called there, its kind and size."""

    name: str
    called: str
    kind: str
    bytes: int


def index_of(about: ReaderInfo, pages: Sequence[Shown], downloads: Sequence[Offered], preview: str | None) -> str:
    style, early, script = _style(pages), _part("early.js"), _part("reader.js")
    words = _words()[about.language]
    count = len(pages)
    told_count = "pages.one" if count == 1 else "pages.other"
    rtl = about.direction is Direction.RIGHT_TO_LEFT
    holes = {
        "language": about.language.value,
        "direction": about.direction.value,
        "key": _safe(about.key),
        "count": str(count),
        "policy": _policy(style, early, script),
        "title": _safe(about.title),
        "description": _safe(about.description or about.title),
        "light_desk": _tokens()["light"]["desk"],
        "dark_desk": _tokens()["dark"]["desk"],
        "meta": "".join(f"{line}\n" for line in _meta(about, preview)),
        "icon": html.escape(_icon()),
        "style": style,
        "early": early,
        "script": script,
        "words": json.dumps(_words(), ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c"),
        "upright": " upright" if _stands_upright(about) else "",
        "byline": f'<p class="by" lang="{about.language}">{_safe(about.author)}</p>\n' if about.author else "",
        "about": f'<p class="about" lang="{about.language}">{_safe(about.description)}</p>\n' if about.description else "",
        "pages_word": told_count,
        "pages_told": words[told_count].replace("{n}", str(count)),
        "figures": "\n".join(_figure(number, page, about) for number, page in enumerate(pages, 1)),
        "chapters": _chapters(about, words["page"], words["chapters"]),
        "downloads": _downloads(downloads, words["downloads"]),
        "slider_direction": "rtl" if rtl else "ltr",
        "key_next": "←" if rtl else "→",
        "key_back": "→" if rtl else "←",
    }
    return _filled(_part("reader.html"), holes, words)


def _filled(template: str, holes: Mapping[str, str], words: Mapping[str, str]) -> str:
    """In one pass: what is put in is never looked at again."""
    named = _NESTED.sub(lambda found: f"{{{{w:{found[1]}{holes[found[2]]}}}}}", template)

    def put(found: re.Match[str]) -> str:
        name = found[1]
        return html.escape(words[name[2:]]) if name.startswith("w:") else holes[name]

    return _HOLE.sub(put, named)


# ------------------------------------------------------------------ parts


@cache
def _part(name: str) -> str:
    return resource("reader", name).read_text("utf-8")


@cache
def _words() -> Mapping[str, Mapping[str, str]]:
    told: Mapping[str, Mapping[str, str]] = json.loads(_part("words.json"))
    return told


@cache
def _tokens() -> Mapping[str, Mapping[str, str]]:
    told: Mapping[str, Mapping[str, str]] = json.loads(resource("tokens.json").read_text("utf-8"))
    return told


def colours(name: str) -> Mapping[str, str]:
    """The design's colours: "light", "dark" or "on-page"."""
    return _tokens()[name]


def _safe(text: str) -> str:
    """For text and for attributes; without what no HTML file may hold."""
    return html.escape(_NO_TEXT.sub("", text))


def _icon() -> str:
    on_page = _tokens()["on-page"]
    return "data:image/svg+xml," + quote(_LOGO.format(handle=on_page["handle"], paper=on_page["paper"]), safe="/:=, ")


def _stands_upright(about: ReaderInfo) -> bool:
    return about.direction is Direction.RIGHT_TO_LEFT and about.language is not Language.ENGLISH and len(about.title) <= _UPRIGHT_MOST


# ------------------------------------------------------------------ style and what may run


def _style(pages: Sequence[Shown]) -> str:
    """The colours of both themes, the sheet, and the shapes of this book's pages."""
    light, dark = _variables("light"), _variables("dark")
    themes = (
        f":root{{color-scheme:light;{light}}}"
        f"@media (prefers-color-scheme:dark){{:root:not([data-theme=light]){{color-scheme:dark;{dark}}}}}"
        f":root[data-theme=dark]{{color-scheme:dark;{dark}}}"
    )
    shapes = "".join(f".{_shape(ratio)}{{--ratio:{ratio}}}" for ratio in sorted({page.ratio for page in pages}))
    return f"{themes}\n{_part('reader.css')}{shapes}"


def _variables(theme: str) -> str:
    dark = theme == "dark"
    named = {name: value for name, value in _tokens()[theme].items() if not name.endswith("-argb")}
    named |= {
        "paper": _tokens()["on-page"]["paper"],
        "page-ink": _tokens()["on-page"]["ink"],
        "edge": "#0000" if dark else "#1c1b1914",
        "shade": "#000c" if dark else "#1c1b1966",
        "fold": "#1c1b1922",
        "scrim": "#0009" if dark else "#28262266",
        "seal": f'url("{_icon()}")',
    }
    return "".join(f"--{name}:{value};" for name, value in named.items())


def _shape(ratio: float) -> str:
    return f"r{round(ratio * 10000)}"


def _policy(style: str, *scripts: str) -> str:
    """Nothing but our own style, scripts and pictures. `file:` says "beside this file" to browsers for which a folder has no 'self'."""
    ours = {
        "default-src": "'none'",
        "script-src": " ".join(_hashed(script) for script in scripts),
        "style-src": _hashed(style),
        "img-src": "'self' file: data:",
        "base-uri": "'none'",
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in ours.items())


def _hashed(code: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(code.encode()).digest()).decode()}'"


def _meta(about: ReaderInfo, preview: str | None) -> Iterator[str]:
    if not about.listed:
        yield '<meta name="robots" content="noindex, nofollow">'
    if about.author:
        yield f'<meta name="author" content="{_safe(about.author)}">'
    facts = {
        "og:type": "book",
        "og:title": about.title,
        "og:description": about.description or about.title,
        "og:locale": about.language.value,
    }
    if about.public_url:
        facts["og:url"] = about.public_url
    if about.public_url and preview:
        facts |= {"og:image": about.public_url + preview, "og:image:width": "1200", "og:image:height": "630", "og:image:type": "image/jpeg"}
        facts["og:image:alt"] = about.title
        yield '<meta name="twitter:card" content="summary_large_image">'
    for name, value in facts.items():
        yield f'<meta property="{name}" content="{_safe(value)}">'


# ------------------------------------------------------------------ pages, chapters, downloads


def _figure(number: int, page: Shown, about: ReaderInfo) -> str:
    listed = ", ".join(f"{name} {width}w" for width, name in page.webp.items())
    how = 'fetchpriority="high"' if number == 1 else 'loading="lazy"'
    seen = "page on" if number == 1 else "page"  # at once, before the script has come
    return (
        f'<figure class="{seen} {_shape(page.ratio)}" id="p{number}" lang="{about.language}"><picture>'
        f'<source type="image/webp" srcset="{listed}" sizes="{_sizes(page, about.direction)}">'
        f'<img src="{page.picture}" width="{page.width}" height="{page.height}" alt="{_safe(page.alt)}" {how} decoding="async">'
        "</picture></figure>"
    )


def _sizes(page: Shown, direction: Direction) -> str:
    """How wide it will be seen, as the script says again once it knows the layout."""
    if direction is Direction.WEBTOON or page.ratio < _TALL:
        return "min(100vw, 760px)"
    return f"min(100vw, calc((100vh - 96px) * {page.ratio:.4f}))"


def _chapters(about: ReaderInfo, page_word: str, head: str) -> str:
    if not about.chapters:
        return ""
    listed = "".join(
        f'<li><a href="#p{one.first_page}" data-go="{one.first_page}" data-chapter="{_safe(one.title)}" lang="{about.language}">'
        f'{_safe(one.title) or number} <span data-word="page" data-n="{one.first_page}" lang="{about.language}">'
        f"{html.escape(page_word.replace('{n}', str(one.first_page)))}</span></a></li>"
        for number, one in enumerate(about.chapters, 1)
    )
    return f'<nav class="list" data-label="chapters" aria-label="{html.escape(head)}"><ol>{listed}</ol></nav>\n'


def _downloads(offered: Sequence[Offered], head: str) -> str:
    if not offered:
        return ""
    listed = "".join(
        f'<li><a href="{_safe(quote(one.name))}" download="{_safe(one.called)}">'
        f"<b>{_safe(one.kind)}</b> <span>{_sized(one.bytes)}</span></a></li>"
        for one in offered
    )
    return f'<div class="files"><h2 data-word="downloads">{html.escape(head)}</h2><ul>{listed}</ul></div>\n'


def _sized(count: int) -> str:
    """As people say it; with a point in all three languages."""
    for unit, size in (("GB", 1_000_000_000), ("MB", 1_000_000)):
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{max(1, round(count / 1000))} kB"
