"""Whether there is a newer version: asked over a real line to a server of this machine, which answers well, badly, slowly or not at all."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import AppError, BadInput
from app.settings import Settings, UpdateSettings
from app.updates import is_newer, newer

PAGE = "https://example.org/mangakai"


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    status = 200
    body = b""
    path_asked = ""
    headers_asked: dict[str, str]
    drip: threading.Event | None = None  # set: the answer comes byte by byte until this is set


class _Asked(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        server = self.server
        server.path_asked, server.headers_asked = self.path, dict(self.headers)
        self.send_response(server.status)
        self.send_header("Content-Length", str(len(server.body)))
        self.end_headers()
        with suppress(OSError):
            if server.drip is None:
                self.wfile.write(server.body)
                return
            while not server.drip.wait(0.05):
                self.wfile.write(b" ")

    def log_message(self, format: str, *args: object) -> None:
        """Nothing is said on standard error."""


@pytest.fixture
def server() -> Iterator[_Server]:
    made = _Server(("127.0.0.1", 0), _Asked)
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield made
    if made.drip is not None:
        made.drip.set()
    made.shutdown()
    made.server_close()
    thread.join()


def url_of(server: _Server) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}/newest?of=mangakai"


def tells(version: object, page: object = PAGE) -> bytes:
    return json.dumps({"version": version, "page": page}).encode()


def test_that_a_newer_version_is_told_with_its_page(server: _Server) -> None:
    server.body = tells("0.2.0")
    found = newer(url_of(server), "0.1.0")
    assert found is not None
    assert (found.version, found.page) == ("0.2.0", PAGE)
    assert server.path_asked == "/newest?of=mangakai"


def test_that_nothing_about_the_person_is_sent(server: _Server) -> None:
    server.body = tells("0.1.0")
    newer(url_of(server), "0.1.0")
    assert set(server.headers_asked) <= {"Host", "User-Agent", "Accept-Encoding"}
    assert server.headers_asked["User-Agent"] == "MangakAI"


@pytest.mark.parametrize("version", ["0.1.0", "0.1", "0.0.9", "v0.1.0"])
def test_that_the_same_or_an_older_version_is_no_news(server: _Server, version: str) -> None:
    server.body = tells(version)
    assert newer(url_of(server), "0.1.0") is None


@pytest.mark.parametrize(
    "body",
    [
        b"", b"<html>not found</html>", b"[]", b"\xff\xfe\x00", b'{"version": "0.2.0"}', b"[" * 60_000,
        tells(2), tells("new"), tells("0.2.0", "javascript:alert(1)"), tells("0.2.0", "file:///etc/passwd"), tells("9" * 500),
    ],
)  # fmt: skip
def test_that_an_answer_that_is_none_is_said(server: _Server, body: bytes) -> None:
    server.body = body
    with pytest.raises(AppError) as caught:
        newer(url_of(server), "0.1.0")
    assert caught.value.code == "update-unreadable"


@pytest.mark.parametrize("status", [302, 404, 500])
def test_that_only_a_good_answer_counts(server: _Server, status: int) -> None:
    server.status, server.body = status, tells("0.2.0")
    with pytest.raises(AppError) as caught:
        newer(url_of(server), "0.1.0")
    assert (caught.value.code, caught.value.facts["reason"]) == ("update-unreachable", f"HTTP {status}")


def test_that_an_answer_without_end_is_cut_off(server: _Server) -> None:
    server.body = b" " * 200_000
    with pytest.raises(AppError) as caught:
        newer(url_of(server), "0.1.0")
    assert caught.value.code == "update-unreachable"


def test_that_an_answer_drop_by_drop_is_cut_off_in_time(server: _Server) -> None:
    server.body, server.drip = b" " * 60_000, threading.Event()
    with pytest.raises(AppError) as caught:
        newer(url_of(server), "0.1.0", limit_s=0.3)
    assert caught.value.code in ("update-unreachable", "update-unreadable")


@contextmanager
def silent() -> Iterator[int]:
    """A port that takes lines and says nothing."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening.getsockname()[1]


def test_that_a_silent_server_is_given_up() -> None:
    with silent() as port, pytest.raises(AppError) as caught:
        newer(f"http://127.0.0.1:{port}/", "0.1.0", limit_s=0.2)
    assert caught.value.code == "update-unreachable"


def closed_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
    return port


def test_that_nobody_at_the_address_is_said() -> None:
    with pytest.raises(AppError) as caught:
        newer(f"http://127.0.0.1:{closed_port()}/", "0.1.0", limit_s=1)
    assert (caught.value.code, caught.value.facts["host"]) == ("update-unreachable", "127.0.0.1")


@pytest.mark.parametrize("url", ["ftp://example.org", "example.org", "http://", "https://me:secret@example.org/"])
def test_that_an_address_that_is_none_is_refused(url: str) -> None:
    with pytest.raises(BadInput):
        newer(url, "0.1.0")
    with pytest.raises(BadInput):
        UpdateSettings(url)


def test_that_by_itself_nobody_is_asked() -> None:
    assert Settings().updates.url is None


numbers = st.lists(st.integers(0, 99), min_size=1, max_size=5)


@given(numbers, numbers)
def test_that_versions_are_ordered_by_their_numbers(one: list[int], other: list[int]) -> None:
    def spelled(parts: list[int]) -> str:
        return ".".join(map(str, parts))

    width = max(len(one), len(other))
    padded: Callable[[list[int]], list[int]] = lambda parts: parts + [0] * (width - len(parts))  # noqa: E731
    assert is_newer(spelled(one), spelled(other)) is (padded(one) > padded(other))


@given(st.text(max_size=20))
def test_that_what_is_no_version_is_never_newer(text: str) -> None:
    assert is_newer(text, "not a version") is False
    assert is_newer("not a version", text) is False
