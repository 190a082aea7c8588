"""A provider as a third party's package brings it: draws by asking the server of tests/chaos, one connection a call."""

from __future__ import annotations

import json
import os
from http.client import HTTPConnection, HTTPException

from app.ai.answer import Answer, Usage
from app.ai.artist import DrawRequest
from app.ai.fingerprint import fingerprint
from app.ai.provider import Access, Provider
from app.errors import Busy, Lost, Unreachable

NAME = "test-artist"
MODEL = "test-1"
ESTIMATE_MICROS = 40_000


def _line(timeout_s: float = 60.0) -> HTTPConnection:
    host, _, port = os.environ["MANGAKAI_TEST_ARTIST"].partition(":")
    line = HTTPConnection(host, int(port), timeout=timeout_s)
    try:
        line.connect()
    except OSError as error:
        raise Unreachable("service-unreachable", provider=NAME, reason="refused") from error
    return line


class TestArtist:
    __test__ = False

    def __init__(self, access: Access) -> None:
        self._timeout_s = access.timeout_s

    def ask(self, request: DrawRequest) -> Answer:
        line = _line(self._timeout_s)
        try:
            line.request("POST", "/draw", json.dumps({"fingerprint": fingerprint(request), "panel": request.panel.number}))
            answer = line.getresponse()
            body = answer.read()
        except (OSError, HTTPException) as error:
            raise Lost("service-lost", provider=NAME, reason="cut-off") from error
        finally:
            line.close()
        if answer.status != 200:
            raise Busy("service-busy", provider=NAME, status=answer.status)
        price = answer.headers.get("X-Price-Micros")
        return Answer(body, "png", MODEL, answer.headers["X-Call"], Usage(10, 100), int(price) if price else None)


def _estimate(_request: DrawRequest) -> int:
    """Asked between a step's claim and its call: the server may want to see the program die right there."""
    line = _line()
    try:
        line.request("GET", "/price")
        line.getresponse().read()
    finally:
        line.close()
    return ESTIMATE_MICROS


PROVIDER = Provider(NAME, places=int(os.environ.get("MANGAKAI_TEST_PLACES", "4")), artist=TestArtist, estimate=_estimate)
