"""Small sites to send, and what sending them is like."""

from __future__ import annotations

import hashlib
import html
import re
import threading
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from app.publishing.crew import Crew
from app.publishing.links import signed_site
from app.publishing.removing import Removed, remove
from app.publishing.s3 import Storage
from app.publishing.sending import About, Sent, send
from app.publishing.site import INDEX, Site, SiteFile
from app.work.publication import NOTHING, Manifest, Target

BOOK = "abcdefgh"


def a_site(folder: Path, pages: Mapping[str, bytes], title: str = "Rain") -> Site:
    """pages: content by name; in the site each is named by its content too, and the index names all of them."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for name, data in pages.items():
        stem, _, ending = name.rpartition(".")
        digest = hashlib.sha256(data).hexdigest()
        named = f"pictures/{stem}.{digest[:16]}.{ending}"
        path = folder / f"{stem}-{digest[:16]}"
        path.write_bytes(data)
        mime = {"webp": "image/webp", "cbz": "application/vnd.comicbook+zip"}[ending]
        files.append(SiteFile(named, path, mime, digest, True))
    named_there = "".join(f'<img src="{one.name}">' for one in files)
    text = f"<!doctype html><title>{html.escape(title)}</title>{named_there}".encode()
    index = folder / f"index-{hashlib.sha256(text).hexdigest()[:16]}"
    index.write_bytes(text)
    return Site((*files, SiteFile(INDEX, index, "text/html; charset=utf-8", hashlib.sha256(text).hexdigest(), False)))


def pages(count: int, size: int = 20_000, changed: Mapping[int, bytes] | None = None) -> dict[str, bytes]:
    return {f"{number:03}.webp": (changed or {}).get(number, bytes([number % 256]) * size) for number in range(1, count + 1)}


def named_in(index: bytes) -> list[str]:
    return [html.unescape(name) for name in re.findall(r'src="([^"]+)"', index.decode())]


def publish(
    target: Target,
    site: Site,
    known: Manifest = NOTHING,
    *,
    stopped: Callable[[], bool] = lambda: False,
    report: Callable[[int, int, float], None] = lambda *_: None,
    now: float = 1_790_000_000.0,
) -> Sent:
    halt = threading.Event()
    with closing(Storage(target, halt)) as storage, Crew(halt, stopped, report) as crew:
        if target.expires_s:
            site = signed_site(site, storage, target.folder(BOOK), target.expires_s, site.files[-1].path.parent / "signed")
        return send(storage, crew, site, About(BOOK, "Rain / 雨"), known, lambda: now)


def unpublish(target: Target, known: Manifest = NOTHING) -> Removed:
    halt = threading.Event()
    with closing(Storage(target, halt)) as storage, Crew(halt, lambda: False, lambda *_: None) as crew:
        return remove(storage, crew, BOOK, known)
