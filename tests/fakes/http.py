"""A service on this machine that answers as it is told: what the fakes of real services stand on.

    with FakeGemini() as service:
        service.next(busy(), picture())     # the first call is told to come back, the second gets a picture
        ...                                 # then `usual` answers
        assert len(service.calls) == 2

Everything a test may ask afterwards is recorded: calls, how many at once, tokens and money.
"""

from __future__ import annotations

import json
import socket
import sys
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import parse_qs, urlsplit


class Cut(Enum):
    """Where the line breaks."""

    NOWHERE = "nowhere"
    BEFORE_ANSWER = "before the first byte"
    WITHIN_ANSWER = "in the middle of the body"


@dataclass(frozen=True, slots=True)
class Call:
    """A request as it came. target: as on the request line (whole URL when the service was taken for a proxy)."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.target).query)

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@dataclass(frozen=True, slots=True)
class Reply:
    """body: bytes and str are sent as they are, everything else as JSON. wait_s: how long until the first byte.

    tokens_in, tokens_out, billed_micros: what the service counts for it, whether the caller hears of it or not.
    """

    status: int = 200
    body: object = b""
    kind: str = "application/json; charset=UTF-8"
    headers: tuple[tuple[str, str], ...] = ()
    wait_s: float = 0.0
    cut: Cut = Cut.NOWHERE
    tokens_in: int = 0
    tokens_out: int = 0
    billed_micros: int = 0

    @property
    def raw(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        return (self.body if isinstance(self.body, str) else json.dumps(self.body)).encode()


# What a service does about one call.
Behaviour = Callable[[Call], Reply]


@dataclass(slots=True)
class Books:
    """What the service has counted."""

    tokens_in: int = 0
    tokens_out: int = 0
    billed_micros: int = 0
    most_at_once: int = 0


class FakeService(ABC):
    """Threaded, on a free port of this machine; a context manager that leaves neither thread nor socket behind."""

    def __init__(self) -> None:
        self.books = Books()
        self.troubles: list[BaseException] = []
        self._usual: Behaviour = self.usual
        self._script: deque[Behaviour] = deque()
        self._calls: list[Call] = []
        self._lock = threading.Lock()
        self._at_once = 0
        self._stopping = threading.Event()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), name=f"{type(self).__name__} server")

    @abstractmethod
    def usual(self, call: Call) -> Reply:
        """The answer when nothing else was ordered; also what routes between the addresses of the service."""

    def scripted(self, call: Call) -> bool:
        """True for calls that the script is about; all others get the usual answer."""
        return call.method == "POST"

    def next(self, *behaviours: Behaviour) -> None:
        """The next calls are answered so, one after the other; then as usual again."""
        with self._lock:
            self._script.extend(behaviours)

    def always(self, behaviour: Behaviour) -> None:
        """From now on this is the usual answer to calls that a script is about."""
        self._usual = behaviour

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    @property
    def calls(self) -> tuple[Call, ...]:
        with self._lock:
            return tuple(self._calls)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None) -> None:
        self._stopping.set()
        self._server.shutdown()
        self._server.hang_up()
        self._server.server_close()
        self._thread.join()
        if self.troubles and error is None:
            raise self.troubles[0]

    def answer(self, call: Call) -> Reply:
        with self._lock:
            self._calls.append(call)
            self._at_once += 1
            self.books.most_at_once = max(self.books.most_at_once, self._at_once)
            behaviour: Behaviour = self.usual
            if self.scripted(call):
                behaviour = self._script.popleft() if self._script else self._usual
        reply = behaviour(call)
        if reply.wait_s:
            self._stopping.wait(reply.wait_s)
        with self._lock:
            self._at_once -= 1
            self.books.tokens_in += reply.tokens_in
            self.books.tokens_out += reply.tokens_out
            self.books.billed_micros += reply.billed_micros
        return reply


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 64

    def __init__(self, service: FakeService) -> None:
        self.service = service
        self._lines: set[socket.socket] = set()
        self._lines_lock = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        with self._lines_lock:
            self._lines.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        with self._lines_lock:
            self._lines.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """Clients keep their lines open for the next call; whoever waits on one is woken."""
        with self._lines_lock:
            for line in self._lines:
                try:
                    line.shutdown(socket.SHUT_RDWR)
                except OSError:
                    continue  # already closed from the other side

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A caller who hung up is nobody's fault; everything else fails the test."""
        error = sys.exception()
        if error is not None and not isinstance(error, ConnectionError):
            self.service.troubles.append(error)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def do_DELETE(self) -> None:
        self._answer()

    def log_message(self, format: str, *args: Any) -> None:
        """Calls are recorded, not printed."""

    def _answer(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        # Names of headers in small letters, as HTTP does not care.
        headers = {name.lower(): value for name, value in self.headers.items()}
        reply = self.server.service.answer(Call(self.command, self.path, headers, body))
        if reply.cut is Cut.BEFORE_ANSWER:
            self.close_connection = True
            return
        self.send_response(reply.status)
        for name, value in (("Content-Type", reply.kind), *reply.headers, ("Content-Length", str(len(reply.raw)))):
            self.send_header(name, value)
        self.end_headers()
        if reply.cut is Cut.WITHIN_ANSWER:
            self.wfile.write(reply.raw[: len(reply.raw) // 2])
            self.close_connection = True
            return
        self.wfile.write(reply.raw)


def closed_port() -> int:
    """A port of this machine at which nobody answers."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port
