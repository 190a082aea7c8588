"""How a call failed on its way: the exceptions of httpx2 (and httpx), which every SDK here wraps or lets through, as our errors.

They are known by the names of their classes, so that nothing has to be imported, and whichever of the two an SDK uses is understood.
What matters is one thing: whether the service may have got the whole request. If it may, the answer is lost and perhaps billed.
"""

from __future__ import annotations

import errno
import re
import socket
import ssl
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

from app.ai import failures
from app.ai.failures import NoWay
from app.ai.provider import Access
from app.errors import ProviderError

# Nobody who answers at all takes longer to pick up.
CONNECT_S = 20.0
_NO_NETWORK = {errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EHOSTDOWN}
_NEVER_SENT: dict[str, NoWay] = {
    "ProxyError": "proxy",
    "ConnectTimeout": "no-connection",
    "PoolTimeout": "no-connection",
    "WriteTimeout": "upload-stalled",
}


def failure_on_the_way(provider: str, error: BaseException, access: Access) -> ProviderError | None:
    """What an exception of the transport means; None when it is not one."""
    chain = tuple(_causes(error))
    names = {kind.__name__ for one in chain for kind in type(one).__mro__}
    for name, reason in _NEVER_SENT.items():
        if name in names:
            by_proxy = access.proxy and name == "ConnectTimeout"
            return failures.unreachable(provider, "proxy" if by_proxy else reason)
    if "ConnectError" in names:
        return failures.unreachable(provider, _no_connection(chain, access))
    if names & {"UnsupportedProtocol", "InvalidURL"}:
        return failures.bad_address(provider, "base-url", access.base_url)
    if "LocalProtocolError" in names:
        return failures.rejected(provider, details=failures.plain(error, access))
    if "DecodingError" in names:
        return failures.broken(provider, "malformed")
    if "TimeoutException" in names:
        return failures.lost(provider, "timed-out", access.timeout_s)
    if names & {"TransportError", "RequestError"}:
        return failures.lost(provider, "cut-off")
    return None


def check_addresses(provider: str, access: Access) -> None:
    """Raises AccountStop for a base URL or proxy of the settings that is no address."""
    if access.base_url and not _is_address(access.base_url, ("http", "https")):
        raise failures.bad_address(provider, "base-url", access.base_url)
    if access.proxy and not _is_address(access.proxy, ("http", "https")):
        raise failures.bad_address(provider, "proxy", access.proxy)


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """Seconds of a Retry-After header, given as such or as a date (counted from the service's own clock where it tells it)."""
    said = headers.get("retry-after", "").strip()
    if not said:
        return None
    if re.fullmatch(r"-?\d+(\.\d+)?", said):
        return max(0.0, float(said))
    try:
        when = _moment(said)
        now = _moment(headers["date"]) if headers.get("date") else datetime.now(UTC)
    except ValueError:
        return None
    return max(0.0, (when - now).total_seconds())


def is_web_page(body: str, content_type: str = "") -> bool:
    """HTML where JSON was expected: the sign-in page of a café or company, which answers for every address with 200."""
    return "html" in content_type.lower() or body.lstrip("\ufeff \t\r\n").startswith("<")


def _moment(date: str) -> datetime:
    """A date of HTTP, which is always one of Greenwich."""
    found = parsedate_to_datetime(date)
    return found if found.tzinfo else found.replace(tzinfo=UTC)


def _no_connection(chain: tuple[BaseException, ...], access: Access) -> NoWay:
    if any(isinstance(one, ssl.SSLError) for one in chain):
        return "tls"
    numbers = {one.errno for one in chain if isinstance(one, OSError)}
    if numbers & _NO_NETWORK or socket.EAI_AGAIN in numbers:
        return "no-network"
    if access.proxy:
        return "proxy"
    if any(isinstance(one, socket.gaierror) for one in chain):
        return "no-such-host"
    return "refused" if any(isinstance(one, ConnectionRefusedError) for one in chain) else "no-connection"


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The exception, and those it was made of."""
    seen: set[int] = set()
    one: BaseException | None = error
    while one is not None and id(one) not in seen:
        seen.add(id(one))
        yield one
        one = one.__cause__ or one.__context__


def _is_address(url: str, schemes: tuple[str, ...]) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in schemes and bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError:
        return False
