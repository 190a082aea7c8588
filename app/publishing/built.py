"""A site that was built and not sent yet, kept for the next try: a book's pictures are not made twice because a line broke."""

from __future__ import annotations

import json
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from app.files import make_folder, storage_errors, write_beside
from app.paths import resource
from app.publishing.site import Site, SiteFile

_NOTE = "site.json"


def fingerprint(*of: object) -> str:
    """The same only for the same book, told by the same program's reader. of: frozen values."""
    digest = sha256(repr(of).encode("utf-8", "surrogatepass"))
    for path in sorted(resource("reader").glob("*")):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def keep(folder: Path, made_of: str, site: Site) -> None:
    """Raises StorageError."""
    files = [
        [one.name, str(one.path.relative_to(folder)), one.mime, one.digest, one.forever, one.path.stat().st_size] for one in site.files
    ]
    write_beside(folder / _NOTE, json.dumps({"of": made_of, "files": files}).encode())


def find(folder: Path, made_of: str) -> Site | None:
    """The site in this folder, if it is whole and of this book as it is now."""
    try:
        noted = json.loads((folder / _NOTE).read_bytes())
        if noted["of"] != made_of:
            return None
        found = [_found(folder, one) for one in noted["files"]]
    except (OSError, ValueError, KeyError, TypeError, IndexError):
        return None
    files = [one for one in found if one is not None]
    return Site(tuple(files)) if len(files) == len(found) else None


def _found(folder: Path, noted: Sequence[object]) -> SiteFile | None:
    name, path, mime, digest, forever, size = noted
    file = SiteFile(str(name), folder / str(path), str(mime), str(digest), bool(forever))
    return file if file.path.stat().st_size == size else None


def empty(folder: Path) -> None:
    """The folder, new and with nothing in it. Raises StorageError."""
    import shutil

    with storage_errors(folder):
        if folder.exists():
            shutil.rmtree(folder)
        make_folder(folder)


def drop(folder: Path) -> None:
    """What is left of it is swept away later."""
    import shutil

    shutil.rmtree(folder, ignore_errors=True)
