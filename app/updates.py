"""Whether there is a newer version: asked only where a person named an address for it, and never more than told.

The address answers with JSON: {"version": "1.2.0", "page": "https://…"}. Nothing of the person's is sent along.
"""

from __future__ import annotations

import json
import re
import socket
import threading
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException, HTTPResponse, HTTPSConnection
from typing import Any
from urllib.parse import urlsplit

from app.errors import AppError, BadInput
from app.settings import check_url

LIMIT_S = 10.0
_LARGEST = 64 * 1024
_VERSION = re.compile(r"v?(\d{1,9}(?:\.\d{1,9}){0,5})(?:[-+.]?[A-Za-z][\w.+-]*)?")


@dataclass(frozen=True, slots=True)
class Newer:
    """A version that is newer than the one that runs, and the page that tells of it."""

    version: str
    page: str


def newer(url: str, running: str, limit_s: float = LIMIT_S) -> Newer | None:
    """The version told of at `url` when it is newer than `running`. Not on the GUI thread: it may take `limit_s`.

    Raises BadInput "url-unusable" or "url-with-secret", AppError "update-unreachable" or "update-unreadable".
    """
    check_url("updates.url", url)
    host = urlsplit(url).hostname or ""
    try:
        status, body = _got(url, limit_s)
    except (OSError, HTTPException, UnicodeError) as error:
        raise AppError("update-unreachable", host=host, reason=type(error).__name__) from None
    if status != 200:
        raise AppError("update-unreachable", host=host, reason=f"HTTP {status}")
    told = _told(body)
    if told is None:
        raise AppError("update-unreadable", host=host)
    return told if is_newer(told.version, running) else None


def is_newer(version: str, running: str) -> bool:
    """By their numbers; what is no version is never newer."""
    told, ours = _numbers(version), _numbers(running)
    return told is not None and ours is not None and told > ours


def _numbers(version: str) -> tuple[int, ...] | None:
    """1.2.0 and 1.2 are the same. A pre-release counts as its version: nobody is told of one who does not run one."""
    found = _VERSION.fullmatch(version.strip())
    if found is None:
        return None
    numbers = [int(part) for part in found[1].split(".")]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)


def _told(body: bytes) -> Newer | None:
    try:
        raw: Any = json.loads(body.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    if not isinstance(raw, dict):
        return None
    version, page = raw.get("version"), raw.get("page")
    if not isinstance(version, str) or not isinstance(page, str) or _numbers(version) is None:
        return None
    try:
        check_url("page", page)  # it is shown as a link: nothing but the web is behind it
    except BadInput:
        return None
    return Newer(version.strip(), page)


def _got(url: str, limit_s: float) -> tuple[int, bytes]:
    """Status and body. No redirect is followed; the line is cut when the time is over, also when the answer comes drop by drop."""
    parts = urlsplit(url)
    kind = HTTPSConnection if parts.scheme == "https" else HTTPConnection
    connection = kind((parts.hostname or "").encode("idna").decode("ascii"), parts.port, timeout=limit_s)
    try:
        connection.connect()
        cut = threading.Timer(limit_s, _hang_up, (connection.sock,))
        cut.start()
        try:
            path = parts.path or "/"
            connection.request("GET", f"{path}?{parts.query}" if parts.query else path, headers={"User-Agent": "MangakAI"})
            with connection.getresponse() as answer:
                return answer.status, _body(answer)
        finally:
            cut.cancel()
            cut.join()
    finally:
        connection.close()


def _body(answer: HTTPResponse) -> bytes:
    body = answer.read(_LARGEST + 1)
    if len(body) > _LARGEST:
        raise HTTPException("too long")
    return body


def _hang_up(line: socket.socket) -> None:
    with suppress(OSError):
        socket.socket.shutdown(line, socket.SHUT_RDWR)
