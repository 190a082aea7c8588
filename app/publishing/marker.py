"""The small file that says, beside a published book, what there is ours: another library, or this one after a loss, reads it there."""

from __future__ import annotations

import json
from dataclasses import asdict

from app.publishing.s3 import Storage
from app.work.publication import NOTHING, Manifest, SentFile

MARKER = "mangakai.json"
VERSION = 1
LARGEST = 16 << 20  # bytes; a book of 10,000 pages has 5 MB
HEADERS = {"ContentType": "application/json", "CacheControl": "no-store"}


def read_marker(storage: Storage, folder: str) -> Manifest | None:
    """None where there is none, or one that is not ours."""
    data = storage.read(folder + MARKER, LARGEST)
    return parsed(data) if data is not None else None


def write_marker(storage: Storage, folder: str, manifest: Manifest) -> None:
    storage.write(folder + MARKER, told(manifest), HEADERS)


def told(manifest: Manifest) -> bytes:
    return json.dumps({"v": VERSION, **asdict(manifest)}, separators=(",", ":"), sort_keys=True).encode()


def parsed(data: bytes) -> Manifest | None:
    """Anybody who may write into the bucket may have written it, so nothing in it is believed that has not the right shape."""
    try:
        raw = json.loads(data)
        if raw["v"] != VERSION:
            return None
        files = {
            str(name): SentFile(str(one["digest"]), int(one["size"]), str(one["mime"]), bool(one["forever"]), str(one["etag"]))
            for name, one in raw["files"].items()
        }
        left = {str(name): float(since) for name, since in raw["left"].items()}
        return Manifest(str(raw["book"]), files, tuple(map(str, raw["coming"])), left)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def together(first: Manifest, second: Manifest) -> Manifest:
    """What either knows; the second is the newer."""
    if NOTHING in (first, second):
        return second if first == NOTHING else first
    coming = tuple(dict.fromkeys((*first.coming, *second.coming)))
    return Manifest(second.book, {**first.files, **second.files}, coming, {**first.left, **second.left})
