"""Error answers of the Gemini API, by status and what the body says, as our errors.

400, 401, 403, 404 and quotas that do not come back soon stop for good; 408, 429 and 5xx come back.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.ai import failures
from app.ai.failures import plain
from app.ai.provider import Access
from app.ai.transport import is_web_page, retry_after_s
from app.errors import AccountStop, Busy, ProviderError

GEMINI = "gemini"
# Statuses that a person's network gives, never the service: signing in to a proxy or to the network.
_NETWORK_SAYS = (407, 511)
_COMES_BACK = (408, 409, 425, 499)


@dataclass(frozen=True, slots=True)
class ErrorAnswer:
    """said: `message`; code: `status` ("RESOURCE_EXHAUSTED"); details: typed parts of the body. is_page: it was HTML."""

    status: int
    said: str = ""
    code: str = ""
    details: tuple[Mapping[str, Any], ...] = ()
    is_page: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)

    def mentions(self, *words: str) -> bool:
        """One of these, in small letters, in the message, the code or a reason of the details."""
        text = " ".join((self.said, self.code, *self.reasons)).lower().replace("_", " ")
        return any(word in text for word in words)

    @property
    def reasons(self) -> tuple[str, ...]:
        return tuple(str(one.get("reason", "")) for one in self.details)


def error_answer(status: int, body: str, headers: Mapping[str, str]) -> ErrorAnswer:
    """Google wraps errors as {"error": {…}}, relays sometimes as [{"error": {…}}]; load balancers send HTML."""
    small = {name.lower(): value for name, value in headers.items()}
    try:
        told = json.loads(body)
    except ValueError:
        return ErrorAnswer(status, body, is_page=is_web_page(body, small.get("content-type", "")), headers=small)
    told = told[0] if isinstance(told, list) and told else told
    error = told.get("error", told) if isinstance(told, dict) else {}
    if not isinstance(error, dict):
        return ErrorAnswer(status, str(error), headers=small)
    details = error.get("details")
    parts = tuple(one for one in details if isinstance(one, dict)) if isinstance(details, list) else ()
    return ErrorAnswer(status, str(error.get("message") or ""), str(error.get("status") or ""), parts, headers=small)


def failure_of(answer: ErrorAnswer, model: str, access: Access) -> ProviderError:
    """The whole table of statuses."""
    status, said = answer.status, "" if answer.is_page else plain(answer.said, access)
    if status in _NETWORK_SAYS or 300 <= status < 400:
        return failures.unreachable(GEMINI, "proxy" if status == 407 else "sign-in-page")
    if status == 429:
        return _too_many(answer, said)
    if status >= 500 or status in _COMES_BACK:
        return failures.busy(GEMINI, status, _come_back_s(answer), said)
    if status == 413 or answer.mentions("payload size", "request is too large", "request too large"):
        return failures.too_large(GEMINI, said)
    if stop := _account(answer, said):
        return stop
    if status == 404:
        # A page, or nothing at all, where JSON was expected: this address is not that of the service.
        return (
            failures.model_gone(GEMINI, model, said) if answer.code or said else failures.bad_address(GEMINI, "base-url", access.base_url)
        )
    return failures.rejected(GEMINI, status, said or f"HTTP {status}")


def _account(answer: ErrorAnswer, said: str) -> AccountStop | None:
    """What is wrong with the key or the account, if anything is."""
    if answer.mentions("api key invalid", "api key not valid", "api key expired", "leaked") or answer.status == 401:
        return failures.key_rejected(GEMINI, said)
    if answer.mentions("location is not supported", "available in your country", "available in your region", "unsupported country"):
        return failures.region_not_served(GEMINI, said)
    if answer.status == 402 or answer.mentions("billing"):
        return failures.billing_needed(GEMINI, said)
    if answer.mentions("suspended"):
        return failures.account_limited(GEMINI, said)
    return failures.not_allowed(GEMINI, said) if answer.status == 403 else None


def _too_many(answer: ErrorAnswer, said: str) -> AccountStop | Busy:
    """A quota of nothing, of the free tier, or of the day does not come back while a chapter is drawn; all others do."""
    later = _come_back_s(answer)
    for quota, value in _quotas(answer):
        small = quota.lower().replace("_", "")
        soon = "perminute" in small or "persecond" in small
        if value == "0" or "perday" in small or ("freetier" in small and not soon):
            return failures.quota_used_up(GEMINI, quota, later, said)
    nothing = re.search(r"\blimit:\s*0\b", answer.said)
    if nothing or answer.mentions("per day") or (answer.mentions("free tier", "spending cap") and later is None):
        return failures.quota_used_up(GEMINI, "", later, said)
    return failures.busy(GEMINI, 429, later, said)


def _quotas(answer: ErrorAnswer) -> Iterator[tuple[str, str]]:
    """(name, value) of each quota that was passed."""
    for part in answer.details:
        violations = part.get("violations")
        for one in violations if isinstance(violations, list) else ():
            if isinstance(one, dict):
                yield " ".join(str(one[name]) for name in ("quotaId", "quotaMetric") if one.get(name)), str(one.get("quotaValue", ""))


def _come_back_s(answer: ErrorAnswer) -> float | None:
    """RetryInfo first, then the header, then the sentence ("Please retry in 34.07s")."""
    for part in answer.details:
        if seconds := re.fullmatch(r"(\d+(?:\.\d+)?)s", str(part.get("retryDelay", ""))):
            return float(seconds[1])
    by_header = retry_after_s(answer.headers)
    if by_header is not None:
        return by_header
    told = re.search(r"retry in (\d+(?:\.\d+)?)s", answer.said)
    return float(told[1]) if told else None
