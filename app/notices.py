"""The webhook: tells an address of the person's choice that a task ended or needs them. What is sent is in docs/webhook.md.

The address is a stranger's: nothing on the person's own network is reached through it unless they allowed that. Its name is looked
up once a try, and the line goes to the address that was checked, so that a name that changes its mind reaches nothing else.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from http.client import HTTPConnection, HTTPException
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.parse import quote, urlsplit

from app.errors import AppError, BadInput
from app.settings import check_url

TRIES = 5
LIMIT_S = 10.0
_FIRST_REST_S = 1.0
_LONGEST_REST_S = 60.0
_PATH_LETTERS = "/%:@!$&'()*+,;=~?"  # what may stand in an address as it is
_GLOBAL_UNICAST = IPv6Network("2000::/3")
_NAT64 = IPv6Network("64:ff9b::/96")

Resolve = Callable[[str, int], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Notice:
    """What happened. event: "finished", "failed" or "needs-you". done, of: panels. at: when, ISO 8601 in UTC.

    price_micros: what the task has cost so far; None is unknown.
    """

    event: str
    task: str
    book: str
    title: str
    kind: str
    state: str
    at: str
    done: int = 0
    of: int = 0
    seconds: float | None = None
    price_micros: int | None = None


@dataclass(frozen=True, slots=True)
class _Target:
    """Where to: taken apart once."""

    secure: bool
    host: str
    port: int
    named: str
    path: str
    limit_s: float


class _Again(Exception):
    """This try came to nothing, the next may not."""


def send(
    notice: Notice,
    url: str,
    secret: str,
    allow_private: bool,
    wait: Callable[[float], bool],
    *,
    resolve: Resolve | None = None,
    now: Callable[[], float] = time.time,
    limit_s: float = LIMIT_S,
) -> None:
    """Deliver a notice, in up to five tries. Not on the GUI thread.

    wait: the `wait` of an Event; when it returns True, nobody wants to wait any longer and no further try is made.
    Raises BadInput ("url-unusable", "url-with-secret", "webhook-secret-missing", "webhook-address-private") and
    AppError ("webhook-unreachable", "webhook-untrusted", "webhook-rejected").
    """
    from tenacity import RetryCallState, Retrying, retry_if_exception_type, stop_after_attempt, wait_exponential

    if not secret:
        raise BadInput("webhook-secret-missing")
    target, body = _target(url, limit_s), body_of(notice)
    tried = 0

    def rest(seconds: float) -> None:
        if wait(seconds):
            raise _Again("stopped")

    def count(state: RetryCallState) -> None:
        nonlocal tried
        tried = state.attempt_number

    tries = Retrying(
        retry=retry_if_exception_type(_Again),
        stop=stop_after_attempt(TRIES),
        wait=wait_exponential(multiplier=_FIRST_REST_S, max=_LONGEST_REST_S),
        sleep=rest,
        before=count,
        reraise=True,
    )
    try:
        tries(_try, target, body, secret, allow_private, resolve or addresses_of, now)
    except _Again as why:
        raise AppError("webhook-unreachable", host=target.host, reason=str(why), tries=tried) from None


def body_of(notice: Notice) -> bytes:
    return json.dumps({"v": 1, **asdict(notice)}, ensure_ascii=False, sort_keys=True).encode("utf-8", "replace")


def signature_of(secret: str, timestamp: str, body: bytes) -> str:
    return "sha256=" + hmac.new(secret.encode(), timestamp.encode() + b"." + body, hashlib.sha256).hexdigest()


def is_public(address: str) -> bool:
    """Whether an IP address is on the open Internet: not private, loopback, link-local, multicast, unspecified or reserved.

    An IPv4 address inside an IPv6 one (mapped, NAT64, 6to4) counts as what it is.
    """
    ip = ip_address(address)
    if isinstance(ip, IPv4Address):
        return ip.is_global and not ip.is_multicast
    if (inner := _inner(ip)) is not None:
        return is_public(str(inner))
    return ip in _GLOBAL_UNICAST and ip.is_global


def _inner(ip: IPv6Address) -> IPv4Address | None:
    if ip in _NAT64:
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip.ipv4_mapped or ip.sixtofour


def addresses_of(host: str, port: int) -> tuple[str, ...]:
    """The IP addresses of a name, as the system gives them."""
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return tuple(dict.fromkeys(str(place[0]) for *_, place in found))


# ------------------------------------------------------------------ one try


def _target(url: str, limit_s: float) -> _Target:
    check_url("notices.webhook_url", url)
    parts = urlsplit(url)
    host = parts.hostname or ""
    try:
        plain = f"[{host}]" if ":" in host else host.encode("idna").decode("ascii")
    except UnicodeError:
        raise BadInput("url-unusable", option="notices.webhook_url", schemes="http, https") from None
    secure = parts.scheme == "https"
    path = quote(parts.path or "/", safe=_PATH_LETTERS) + (f"?{quote(parts.query, safe=_PATH_LETTERS)}" if parts.query else "")
    named = plain if parts.port is None else f"{plain}:{parts.port}"
    return _Target(secure, plain.strip("[]"), parts.port or (443 if secure else 80), named, path, limit_s)


def _try(target: _Target, body: bytes, secret: str, allow_private: bool, resolve: Resolve, now: Callable[[], float]) -> None:
    import ssl

    try:
        addresses = resolve(target.host, target.port)
        if not allow_private and not all(is_public(address) for address in addresses):
            raise BadInput("webhook-address-private", host=target.host)
        status = _posted(target, addresses, body, secret, now)
    except ssl.SSLCertVerificationError:
        raise AppError("webhook-untrusted", host=target.host) from None
    except (OSError, HTTPException) as error:
        raise _Again(type(error).__name__) from None
    if status == 429 or status >= 500:
        raise _Again(f"HTTP {status}")
    if not 200 <= status < 300:  # a redirect could lead anywhere, so none is followed
        raise AppError("webhook-rejected", host=target.host, status=status)


def _posted(target: _Target, addresses: tuple[str, ...], body: bytes, secret: str, now: Callable[[], float]) -> int:
    """The status that came back."""
    timestamp = str(int(now()))
    headers = {
        "Host": target.named,
        "Content-Type": "application/json",
        "User-Agent": "MangakAI",
        "Connection": "close",
        "X-MangakAI-Id": hashlib.sha256(body).hexdigest()[:32],
        "X-MangakAI-Timestamp": timestamp,
        "X-MangakAI-Signature": signature_of(secret, timestamp, body),
    }
    with _line(target, addresses) as line:
        connection = HTTPConnection(target.host, target.port)
        connection.sock = line
        connection.request("POST", target.path, body, headers)
        with connection.getresponse() as answer:
            return answer.status


@contextmanager
def _line(target: _Target, addresses: tuple[str, ...]) -> Iterator[socket.socket]:
    """A line to the first of these addresses that answers, secured for the name and not for the address; cut when the time is over."""
    with _reached(addresses, target) as plain:
        line = _secured(plain, target.host) if target.secure else plain
        cut = threading.Timer(target.limit_s, _hang_up, (line,))
        cut.start()
        try:
            if target.secure:
                line.do_handshake()  # type: ignore[attr-defined] # only an SSLSocket comes here
            yield line
        finally:
            cut.cancel()
            cut.join()
            line.close()


def _reached(addresses: tuple[str, ...], target: _Target) -> socket.socket:
    why: OSError = ConnectionError("no address")
    for address in addresses[:4]:
        try:
            return socket.create_connection((address, target.port), timeout=target.limit_s)
        except OSError as error:
            why = error
    raise why


def _secured(line: socket.socket, host: str) -> socket.socket:
    import ssl

    return ssl.create_default_context().wrap_socket(line, server_hostname=host, do_handshake_on_connect=False)


def _hang_up(line: socket.socket) -> None:
    """Wakes whoever reads: an answer that comes drop by drop would never let the time-out of a single read pass."""
    with suppress(OSError):
        socket.socket.shutdown(line, socket.SHUT_RDWR)  # not SSLSocket's own, which takes the line from under the reader
