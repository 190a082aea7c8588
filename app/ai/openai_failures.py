"""What a service that speaks the OpenAI API says when it fails, read as the errors of this program.

Services that copy the API differ in status and shape, so the code, the kind and the words of an error are looked at together.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.ai import failures
from app.ai.provider import Access
from app.ai.transport import failure_on_the_way, is_web_page, retry_after_s
from app.errors import ProviderError

if TYPE_CHECKING:
    from openai import OpenAIError

NAME = "openai"

# Statuses that a person's network gives, never the service: signing in to a proxy or to the network.
_NETWORK_SAYS = (407, 511)
_MODERATION = ("moderation_blocked", "content_policy_violation", "content_filter", "safety system", "flagged")
_TOO_LARGE = ("context_length_exceeded", "string_above_max_length", "image_too_large", "maximum context length")
_BILLING = ("insufficient_quota", "billing_hard_limit_reached", "billing_not_active", "insufficient balance", "insufficient_balance")
_MODEL_GONE = re.compile(r"model_not_found|model_deprecated|\bmodel\b.{0,80}(not found|does not exist|not exist|deprecated)")
_A_DAY = re.compile(r"per day|\b[rti]pd\b")


@dataclass(frozen=True, slots=True)
class Told:
    """An error answer: its status, its headers, and what its body says of it. words: all of it, in small letters."""

    status: int
    message: str
    words: str
    headers: Mapping[str, str]

    def says(self, *signs: str) -> bool:
        return any(sign in self.words for sign in signs)


def read_error(error: object, status: int, headers: Mapping[str, str]) -> Told:
    """error: what the body holds under "error": a mapping as OpenAI sends it, or only words as some services do."""
    if isinstance(error, Mapping):
        message = str(error.get("message") or error.get("detail") or "")
        words = " ".join(str(error.get(name) or "") for name in ("code", "type", "param"))
    else:
        message, words = str(error or ""), ""
    if is_web_page(message):
        message = ""  # what a web server between us says helps nobody
    return Told(status, message, f"{words} {message}".lower(), headers)


def of_answer(told: Told, access: Access, model: str) -> ProviderError:
    """The error that an error answer stands for: nothing was made."""
    details = failures.plain(told.message, access)
    if told.status in _NETWORK_SAYS or 300 <= told.status < 400:
        return failures.unreachable(NAME, "proxy" if told.status == 407 else "sign-in-page")
    if told.says(*_BILLING) or told.status == 402:
        return failures.billing_needed(NAME, details)
    if told.says("account_deactivated"):
        return failures.account_limited(NAME, details)
    if told.status == 429 or told.status >= 500 or told.status in (408, 409, 425):
        return _for_now(told, details)
    if told.status == 401 or told.says("invalid_api_key"):
        return failures.key_rejected(NAME)
    if told.status == 404 and not told.message:
        return failures.bad_address(NAME, "base-url", access.base_url)  # this address is not that of such a service
    return _for_ever(told, details, model)


def _for_now(told: Told, details: str) -> ProviderError:
    wait = _come_back_s(told.headers)
    if told.status == 501:
        return failures.rejected(NAME, told.status, details)
    if told.status == 429 and _A_DAY.search(told.words):
        return failures.quota_used_up(NAME, retry_after_s=wait, details=details)
    return failures.busy(NAME, told.status, wait, details)


def _for_ever(told: Told, details: str, model: str) -> ProviderError:
    if told.says(*_MODERATION):
        return failures.refused(NAME, "safety", details, model)
    if _MODEL_GONE.search(told.words):
        return failures.model_gone(NAME, model, details)
    if told.says("unsupported_country"):
        return failures.region_not_served(NAME, details)
    if told.status == 403:
        return failures.not_allowed(NAME, details)
    if told.status == 413 or told.says(*_TOO_LARGE):
        return failures.too_large(NAME, details)
    return failures.rejected(NAME, told.status, details)


def _come_back_s(headers: Mapping[str, str]) -> float | None:
    """OpenAI also tells the time to wait in milliseconds, which is the more exact of the two."""
    exact = headers.get("retry-after-ms", "").strip()
    return float(exact) / 1000 if re.fullmatch(r"\d+(\.\d+)?", exact) else retry_after_s(headers)


def of_sdk(error: OpenAIError, access: Access, model: str) -> ProviderError:
    """The error that an exception of the SDK stands for, other than an error answer."""
    from openai import APIConnectionError

    if on_the_way := failure_on_the_way(NAME, error, access):
        return on_the_way
    if isinstance(error, APIConnectionError):
        return failures.lost(NAME, "cut-off")  # of a kind nobody has met: it may have been sent
    return failures.broken(NAME, "malformed", failures.plain(type(error).__name__, access), model)
