"""What goes wrong with a service, under the same codes for all of them. Functions make the error; the provider raises it.

Facts: `provider` always; `reason` from a closed list, whose plain words are `reason.<reason>` in the translations; `details` is what
the service itself said, cleaned by `plain`. Facts that are not known are left out.
"""

from __future__ import annotations

import re
from typing import Literal

from app.ai.answer import Usage
from app.ai.provider import Access
from app.errors import AccountStop, Busy, Lost, Refused, Rejected, Unreachable, Unusable

# Why nothing reached the service.
NoWay = Literal["refused", "no-such-host", "no-network", "no-connection", "no-answer", "tls", "proxy", "sign-in-page", "upload-stalled"]
# Which of the person's settings is no address.
Setting = Literal["base-url", "proxy"]
# How an answer was lost.
Loss = Literal["timed-out", "cut-off"]
# Why a model declined.
Refusal = Literal["safety", "picture-safety", "forbidden-content", "blocked-words", "personal-data", "recitation", "other"]
# What was wrong with an answer.
Fault = Literal["no-picture", "text-only", "malformed", "not-json", "not-a-picture", "empty"]

LONGEST_DETAILS = 400
UNCOUNTED = Usage()


def busy(provider: str, status: int | None = None, retry_after_s: float | None = None, details: str = "") -> Busy:
    return Busy("service-busy", **_known(provider=provider, status=status, retry_after_s=retry_after_s, details=details))


def unreachable(provider: str, reason: NoWay, details: str = "") -> Unreachable:
    """Nothing has reached the service, so nothing was made and nothing billed."""
    return Unreachable("service-unreachable", **_known(provider=provider, reason=reason, details=details))


def lost(provider: str, reason: Loss, waited_s: float | None = None) -> Lost:
    return Lost("service-lost", **_known(provider=provider, reason=reason, waited_s=waited_s))


def refused(provider: str, reason: Refusal, details: str = "", model: str = "", usage: Usage = UNCOUNTED) -> Refused:
    return Refused("service-refused", **_known(provider=provider, reason=reason, details=details, model=model), **_spent(usage))


def rejected(provider: str, status: int | None = None, details: str = "") -> Rejected:
    """A request that the service will never take. `details` is told to the person, because only the service knows more."""
    return Rejected("service-rejected", provider=provider, details=details, **_known(status=status))


def too_large(provider: str, details: str = "") -> Rejected:
    return Rejected("request-too-large", **_known(provider=provider, details=details))


def model_gone(provider: str, model: str, details: str = "") -> Rejected:
    return Rejected("model-gone", provider=provider, model=model, **_known(details=details))


def key_missing(provider: str, variable: str) -> AccountStop:
    """variable: the one of the environment that may hold the key."""
    return AccountStop("key-missing", provider=provider, variable=variable)


def key_rejected(provider: str, details: str = "") -> AccountStop:
    return AccountStop("key-rejected", **_known(provider=provider, details=details))


def not_allowed(provider: str, details: str = "") -> AccountStop:
    """The key is good, but not for this."""
    return AccountStop("key-not-allowed", **_known(provider=provider, details=details))


def billing_needed(provider: str, details: str = "") -> AccountStop:
    return AccountStop("billing-needed", **_known(provider=provider, details=details))


def region_not_served(provider: str, details: str = "") -> AccountStop:
    return AccountStop("region-not-served", **_known(provider=provider, details=details))


def account_limited(provider: str, details: str = "") -> AccountStop:
    return AccountStop("account-limited", **_known(provider=provider, details=details))


def bad_address(provider: str, setting: Setting, address: str) -> AccountStop:
    """No call can go anywhere until a person has put it right."""
    return AccountStop("service-address", provider=provider, setting=setting, address=_without_password(address))


def quota_used_up(provider: str, quota: str = "", retry_after_s: float | None = None, details: str = "") -> AccountStop:
    """quota: the service's own name for it."""
    return AccountStop("quota-used-up", **_known(provider=provider, quota=quota, retry_after_s=retry_after_s, details=details))


def without_picture(provider: str, reason: Fault, details: str = "", model: str = "", usage: Usage = UNCOUNTED) -> Unusable:
    return Unusable("answer-without-picture", **_known(provider=provider, reason=reason, details=details, model=model), **_spent(usage))


def cut_short(provider: str, details: str = "", model: str = "", usage: Usage = UNCOUNTED) -> Unusable:
    """The model reached the longest answer it may give before there was a result."""
    return Unusable("answer-cut", **_known(provider=provider, details=details, model=model), **_spent(usage))


def broken(provider: str, reason: Fault, details: str = "", model: str = "", usage: Usage = UNCOUNTED) -> Unusable:
    """An answer that is not what the service promises to send."""
    return Unusable("answer-broken", **_known(provider=provider, reason=reason, details=details, model=model), **_spent(usage))


def plain(text: object, access: Access) -> str:
    """What a service said, on one line, not too long, without the key and without the password of a proxy."""
    said = " ".join(str(text or "").split())
    for secret in (access.key, *_passwords(access.proxy), *_passwords(access.base_url)):
        if secret:
            said = said.replace(secret, "…")
    said = _without_password(said)
    return said if len(said) <= LONGEST_DETAILS else said[: LONGEST_DETAILS - 1] + "…"


def _without_password(text: str) -> str:
    return re.sub(r"(://)[^/@\s]+@", r"\1…@", text)


def _passwords(url: str) -> tuple[str, ...]:
    found = re.match(r"[a-z0-9+.-]+://[^/@:\s]*:([^/@\s]+)@", url, re.IGNORECASE)
    return found.groups() if found else ()


def _spent(usage: Usage) -> dict[str, object]:
    """Tokens of an answer that is no use were counted all the same; the receipt wants them."""
    return _known(tokens_in=usage.tokens_in, tokens_out=usage.tokens_out)


def _known(**facts: object) -> dict[str, object]:
    return {name: value for name, value in facts.items() if value not in (None, "")}
