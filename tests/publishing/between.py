"""A line between us and a storage, with troubles in it as they are ordered: refusals, cuts, slowness. It counts what passes."""

from __future__ import annotations

import http.client
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

_BLOCK = 1 << 14


@dataclass(frozen=True, slots=True)
class Asked:
    """A call as it came. key: what it is about, with the bucket."""

    method: str
    target: str
    headers: dict[str, str]

    @property
    def key(self) -> str:
        return urlsplit(self.target).path.lstrip("/")

    @property
    def sends(self) -> bool:
        """An object, or a part of one."""
        return self.method == "PUT"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What happens to a call instead of being passed on. status 0: the line is cut, after `passed` bytes of what was sent.

    instead: what is answered, else an error of that code.
    """

    status: int = 0
    code: str = ""
    more: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    passed: int = 0
    instead: bytes = b""


Rule = Callable[[Asked], Trouble | None]


@dataclass
class Between:
    """A context manager. rules: asked for each call, the first trouble happens. a_second: bytes of each connection, 0 for all there is."""

    upstream: str
    rules: list[Rule] = field(default_factory=list)
    a_second: int = 0
    calls: list[Asked] = field(default_factory=list)
    done: list[Asked] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.lock = threading.Lock()
        self.stopping = threading.Event()
        self.under_way = 0
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), name="between")

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def sent(self) -> list[str]:
        """The objects that arrived, in their order, without the bucket and the folder."""
        with self.lock:
            return [one.key for one in self.done if one.sends]

    def settle(self) -> None:
        """Until nothing is under way any more: what a killed program had sent already still arrives."""
        deadline = time.monotonic() + 30
        while self.under_way and time.monotonic() < deadline:
            self.stopping.wait(0.02)

    def forget(self) -> None:
        with self.lock:
            self.calls.clear()
            self.done.clear()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.hang_up()
        self._server.server_close()
        self._thread.join()


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 64

    def __init__(self, between: Between) -> None:
        self.between = between
        self._lines: set[Any] = set()
        super().__init__(("127.0.0.1", 0), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        self._lines.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        self._lines.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        for line in list(self._lines):
            try:
                line.shutdown(2)
            except OSError:
                continue

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Whoever hung up is one of those that are to."""


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log_message(self, format: str, *args: Any) -> None:
        """Counted, not printed."""

    def _pass(self) -> None:
        between = self.server.between
        with between.lock:
            between.under_way += 1
        try:
            self._pass_on(between)
        finally:
            with between.lock:
                between.under_way -= 1

    def _pass_on(self, between: Between) -> None:
        asked = Asked(self.command, self.path, {name.lower(): value for name, value in self.headers.items()})
        with between.lock:
            between.calls.append(asked)
            trouble = next((found for rule in between.rules if (found := rule(asked))), None)
        if trouble is not None and not trouble.status:
            self.rfile.read(min(trouble.passed, int(self.headers.get("Content-Length") or 0)))
            self.close_connection = True
            return
        body = self._body()
        if trouble is not None:
            self._refuse(trouble)
            return
        status, headers, data = self._upstream(body)
        if status < 300:
            with between.lock:
                between.done.append(asked)
        self.send_response(status)
        for name, value in headers:
            if name.lower() not in ("transfer-encoding", "connection", "content-length", "server", "date"):
                self.send_header(name, value)
        if self.command == "HEAD":
            self.send_header("Content-Length", next((value for name, value in headers if name.lower() == "content-length"), "0"))
        elif status != 204:
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def do_GET(self) -> None:
        self._pass()

    def do_PUT(self) -> None:
        self._pass()

    def do_POST(self) -> None:
        self._pass()

    def do_DELETE(self) -> None:
        self._pass()

    def do_HEAD(self) -> None:
        self._pass()

    def _body(self) -> bytes:
        left, read = int(self.headers.get("Content-Length") or 0), []
        between = self.server.between
        while left:
            data = self.rfile.read(min(left, _BLOCK))
            if not data:
                raise ConnectionResetError
            read.append(data)
            left -= len(data)
            if between.a_second:
                between.stopping.wait(len(data) / between.a_second)
        return b"".join(read)

    def _refuse(self, trouble: Trouble) -> None:
        error = f"<?xml version='1.0'?><Error><Code>{trouble.code}</Code><Message>no</Message>{trouble.more}</Error>"
        data = trouble.instead or error.encode()
        self.send_response(trouble.status)
        for name, value in trouble.headers:
            self.send_header(name, value)
        self.send_header("Content-Type", "application/xml")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    def _upstream(self, body: bytes) -> tuple[int, list[tuple[str, str]], bytes]:
        line = http.client.HTTPConnection(urlsplit(self.server.between.upstream).netloc, timeout=30)
        try:
            headers = {name: value for name, value in self.headers.items() if name.lower() not in ("connection", "expect")}
            line.request(self.command, self.path, body, headers)  # with the Host it was signed for
            answer = line.getresponse()
            return answer.status, answer.getheaders(), answer.read()
        finally:
            line.close()


def first(count: int, rule: Rule) -> Rule:
    """Only the first so many times."""
    left = [count]

    def limited(asked: Asked) -> Trouble | None:
        found = rule(asked) if left[0] else None
        if found is not None:
            left[0] -= 1
        return found

    return limited
