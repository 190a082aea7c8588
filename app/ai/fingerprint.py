"""A short name for everything about a call: two calls with the same name would ask the same."""

from __future__ import annotations

import hashlib
from dataclasses import fields, is_dataclass


def fingerprint(request: object) -> str:
    """64 hexadecimal digits for a frozen value of plain fields, tuples, enums, bytes and further such values."""
    digest = hashlib.sha256()
    _feed(digest, request)
    return digest.hexdigest()


def _feed(digest: hashlib._Hash, value: object) -> None:
    """Each part with its kind and length, so that no two different values write the same bytes."""
    if is_dataclass(value) and not isinstance(value, type):
        digest.update(f"{type(value).__name__}({len(fields(value))}".encode())
        for one in fields(value):
            digest.update(one.name.encode())
            _feed(digest, getattr(value, one.name))
    elif isinstance(value, tuple):
        digest.update(f"[{len(value)}".encode())
        for part in value:
            _feed(digest, part)
    else:
        body = value if isinstance(value, bytes) else str(value).encode()
        digest.update(f"<{type(value).__name__}:{len(body)}>".encode())
        digest.update(body)
