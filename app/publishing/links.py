"""Links to a published book: the address everybody may read, or one that is signed and ends; both as a QR code."""

from __future__ import annotations

import hashlib
import re
import urllib.error
import urllib.request
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Literal

from app.errors import Problem
from app.files import write_beside
from app.publishing.s3 import Storage
from app.publishing.site import Site, SiteFile

_PATIENCE_S = 10.0
_QUIET = 4  # modules of white around the code, as its standard wants


def signed_site(site: Site, storage: Storage, folder: str, seconds: int, to: Path) -> Site:
    """The same site for a bucket that only signed links can read: whatever names others names them by signed links, which end as this does.

    to: a folder for the files that are different; names made of their content stay as they are.
    """
    links = {one.name: storage.sign(folder + one.name, seconds) for one in site.files}
    named = re.compile("|".join(re.escape(name) for name in sorted(links, key=len, reverse=True)))
    return Site(tuple(_signed(one, named, links, to) if _names_others(one) else one for one in site.files))


def _names_others(file: SiteFile) -> bool:
    return not file.forever and file.mime.partition(";")[0] in ("text/html", "application/manifest+json")


def _signed(file: SiteFile, named: re.Pattern[str], links: dict[str, str], to: Path) -> SiteFile:
    text = file.path.read_text(encoding="utf-8")
    data = named.sub(lambda found: links[found[0]], text).encode()
    path = to / file.name
    write_beside(path, data)
    return replace(file, path=path, digest=hashlib.sha256(data).hexdigest())


def not_readable(url: str) -> Problem | None:
    """Why a reader's browser would not get this address; None when it would."""
    request = urllib.request.Request(url, headers={"User-Agent": "MangakAI", "Cache-Control": "no-cache"})
    try:
        with urllib.request.urlopen(request, timeout=_PATIENCE_S) as answer:
            answer.read(1)
    except urllib.error.HTTPError as error:
        with error:
            return Problem("site-not-public", {"url": url, "status": error.code})
    except (OSError, ValueError) as error:
        return Problem("site-not-reached", {"url": url, "reason": type(error).__name__})
    return None


def qr(url: str, kind: Literal["svg", "png"] = "svg", dark: str = "#000000", scale: int = 8) -> bytes:
    """A link as a picture that phones read, with its quiet white border."""
    import segno

    written = BytesIO()
    segno.make_qr(url, error="m" if len(url) < 500 else "l").save(
        written, kind=kind, scale=scale, border=_QUIET, dark=dark, light="#ffffff"
    )
    return written.getvalue()
