"""Whose an object in a book's folder is, where the marker beside it is gone and only the library remembers: nobody else's is touched."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import partial

from app.publishing.crew import Crew
from app.publishing.s3 import Found, Storage
from app.work.publication import Manifest

DIGEST = "sha256"  # a note on each object that we send: of its content


def still_ours(storage: Storage, crew: Crew, folder: str, names: Collection[str], known: Manifest, there: Mapping[str, Found]) -> set[str]:
    """Those of `names` that are as we sent them. One whose etag is not known is asked for our note on it."""
    same = {name for name in names if name in known.files and known.files[name].etag and known.files[name].etag == there[name].etag}
    asked = sorted(set(names) - same)
    answers = crew.all([partial(storage.about, folder + name) for name in asked])
    return same | {name for name, about in zip(asked, answers, strict=True) if _is_noted(known, name, about)}


def _is_noted(known: Manifest, name: str, about: Mapping[str, object] | None) -> bool:
    noted = about.get("Metadata") if about is not None else None
    digest = noted.get(DIGEST) if isinstance(noted, Mapping) else None
    return digest is not None and (name not in known.files or known.files[name].digest == digest)
