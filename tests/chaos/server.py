"""An artist's service that answers over real HTTP after a delay, and counts: a call is billed once its request was read."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from random import Random
from types import TracebackType
from typing import Any, Self

from tests.fakes.pictures import a_picture

PRICE_MICROS = 30_000


class Moment(StrEnum):
    """What the server sees of a step."""

    CLAIMED = "claimed"  # the price was asked for: the step is claimed, its call has not left
    SENT = "sent"  # the request was read
    ANSWERED = "answered"  # the answer's last byte was written


@dataclass(frozen=True, slots=True)
class Billed:
    """A call whose request was read. answered: its answer was written whole, whether anybody took it or not."""

    number: int
    fingerprint: str
    panel: int
    price_micros: int | None
    answered: bool = False


class ArtistServer:
    """On a free port of this machine; a context manager that leaves neither thread nor socket behind.

    longest_s: each answer takes up to that long. one_in: every so many answers say no price.
    """

    def __init__(self, random: Random, longest_s: float = 0.3, one_in: int = 7) -> None:
        self._random, self._longest_s, self._one_in = random, longest_s, one_in
        self._lock = threading.Lock()
        self._calls: list[Billed] = []
        self._hooks: dict[Moment, tuple[int, Callable[[], object]]] = {}
        self.troubles: list[BaseException] = []
        self._stopping = threading.Event()
        self._open = threading.Event()
        self._open.set()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), name="artist server")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None) -> None:
        self._stopping.set()
        self._open.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        if self.troubles and error is None:
            raise self.troubles[0]

    @property
    def address(self) -> str:
        return f"127.0.0.1:{self._server.server_port}"

    @property
    def billed(self) -> tuple[Billed, ...]:
        with self._lock:
            return tuple(self._calls)

    @property
    def waiting(self) -> int:
        """Calls that are read and not answered."""
        return sum(not call.answered for call in self.billed)

    def at(self, moment: Moment, nth: int, action: Callable[[], object]) -> None:
        """Once, at the nth such moment from now on, and before anything else happens to that call."""
        with self._lock:
            self._hooks[moment] = (nth, action)

    def forget_moments(self) -> None:
        with self._lock:
            self._hooks.clear()

    def hold_answers(self) -> None:
        """Calls are read, and wait."""
        self._open.clear()

    def let_answers_go(self) -> None:
        self._open.set()

    def passes(self, moment: Moment) -> None:
        with self._lock:
            nth, action = self._hooks.pop(moment, (0, None))
            if nth > 1 and action is not None:
                self._hooks[moment] = (nth - 1, action)
        if nth == 1 and action is not None:
            action()

    def read(self, asked: dict[str, Any]) -> Billed:
        with self._lock:
            number = len(self._calls)
            price = None if number % self._one_in == self._one_in - 1 else PRICE_MICROS
            call = Billed(number, asked["fingerprint"], asked["panel"], price)
            self._calls.append(call)
            delay = self._random.uniform(0, self._longest_s)
        self.passes(Moment.SENT)
        self._stopping.wait(delay)
        self._open.wait()
        return call

    def answered(self, call: Billed) -> None:
        with self._lock:
            self._calls[call.number] = replace(call, answered=True)
        self.passes(Moment.ANSWERED)


def picture_of(call: int) -> bytes:
    """No two calls get the same bytes, so a picture tells which call it was."""
    return a_picture(192, 256, of=f"call {call}")


class _Server(ThreadingHTTPServer):
    daemon_threads = False
    request_queue_size = 64

    def __init__(self, service: ArtistServer) -> None:
        self.service = service
        super().__init__(("127.0.0.1", 0), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A caller that was killed hangs up, that is what this server is for; everything else fails the test."""
        error = sys.exception()
        if error is not None and not isinstance(error, ConnectionError):
            self.service.troubles.append(error)


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 5

    def do_GET(self) -> None:
        self.server.service.passes(Moment.CLAIMED)
        self._send(b"40000")

    def do_POST(self) -> None:
        service, length = self.server.service, int(self.headers["Content-Length"])
        asked = self.rfile.read(length)
        if len(asked) < length:  # killed in the middle of asking: nothing to bill
            self.close_connection = True
            return
        call = service.read(json.loads(asked))
        price = {} if call.price_micros is None else {"X-Price-Micros": str(call.price_micros)}
        self._send(picture_of(call.number), {**price, "X-Call": str(call.number)})
        service.answered(call)

    def _send(self, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.close_connection = True
        self.send_response(200)
        for name, value in {**(headers or {}), "Content-Length": str(len(body)), "Connection": "close"}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()

    def log_message(self, format: str, *args: Any) -> None:
        """Calls are counted, not printed."""
