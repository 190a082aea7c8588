"""A Gemini API on this machine: the real REST shapes of generateContent and of the list of models, and a script of what goes wrong.

It counts what it would bill: also pictures that the caller never got.
"""

from __future__ import annotations

import base64
import random
import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from tests.fakes.http import Behaviour, Call, Cut, FakeService, Reply
from tests.fakes.pictures import a_picture

KEY = "AIzaFAKE-kept-out-of-everything-0123456789"
ARTIST = "gemini-nano-banana-2.1"
SCRIBE = "gemini-3.8-flash"
# Longer sides at 1K; 2K and 4K are twice and four times as long.
_LONG_SIDE = 1184
_SCALES = {"1K": 1, "2K": 2, "4K": 4}
_TOKENS = {"1K": 1120, "2K": 1680, "4K": 3800}
_MIME = {"png": "image/png", "jpg": "image/jpeg", "webp": "image/webp"}
# Millionths of a US dollar for a thousand tokens.
_PRICE_IN, _PRICE_TEXT, _PRICE_PICTURE = 1_500, 7_500, 30_000
_ERRORS = {400: "INVALID_ARGUMENT", 401: "UNAUTHENTICATED", 403: "PERMISSION_DENIED", 404: "NOT_FOUND", 429: "RESOURCE_EXHAUSTED"}
_SERVER_ERRORS = {500: "INTERNAL", 503: "UNAVAILABLE", 504: "DEADLINE_EXCEEDED"}


class FakeGemini(FakeService):
    """key: the one it takes. models: what the account has; all others are gone. scale: 1.0 for pictures of real size."""

    def __init__(self, key: str = KEY, models: Sequence[str] = (ARTIST, SCRIBE), scale: float = 0.25) -> None:
        super().__init__()
        self.key = key
        self.models = tuple(models)
        self.scale = scale

    def usual(self, call: Call) -> Reply:
        if call.method == "GET" and call.path.endswith("/models"):
            return self._listed() if self._let_in(call) else bad_key()(call)
        if ":generateContent" not in call.path:
            return error_page(404)(call)
        if not self._let_in(call):
            return bad_key()(call)
        if asked(call).model not in self.models:
            return gone()(call)
        return picture(scale=self.scale)(call) if asked(call).wants_picture else text('{"answer": "yes"}')(call)

    def _let_in(self, call: Call) -> bool:
        return call.headers.get("x-goog-api-key") == self.key

    def _listed(self) -> Reply:
        able = [{"name": f"models/{name}", "supportedGenerationMethods": ["generateContent", "countTokens"]} for name in self.models]
        return Reply(body={"models": [*able, {"name": "models/embedding-1", "supportedGenerationMethods": ["embedContent"]}]})


@dataclass(frozen=True, slots=True)
class Asked:
    """A generateContent as the API reads it. parts: ("text", words) and ("picture", bytes) in their order."""

    model: str
    parts: tuple[tuple[str, Any], ...]
    config: dict[str, Any]
    system: str

    @property
    def wants_picture(self) -> bool:
        return "IMAGE" in self.config.get("responseModalities", ())

    @property
    def prompt(self) -> str:
        return str(self.parts[-1][1])

    @property
    def size(self) -> str:
        return str(self.config.get("imageConfig", {}).get("imageSize", "1K"))

    @property
    def pixels(self) -> tuple[int, int]:
        wide, high = (int(side) for side in self.config.get("imageConfig", {}).get("aspectRatio", "1:1").split(":"))
        side = _LONG_SIDE * _SCALES[self.size] / max(wide, high)
        return round(side * wide), round(side * high)

    @property
    def tokens(self) -> int:
        return sum(258 if kind == "picture" else len(what) // 4 + 1 for kind, what in self.parts) + len(self.system) // 4


def asked(call: Call) -> Asked:
    told = call.json
    parts = []
    for part in told["contents"][-1]["parts"]:
        inline = part.get("inlineData")
        parts.append(("picture", base64.b64decode(inline["data"], altchars=b"-_")) if inline else ("text", part["text"]))
    model = call.path.rsplit("/", 1)[1].removesuffix(":generateContent")
    system = "".join(part["text"] for part in told.get("systemInstruction", {}).get("parts", ()))
    return Asked(model, tuple(parts), told.get("generationConfig", {}), system)


# ------------------------------------------------------------------ answers


def picture(
    scale: float = 0.25,
    kind: str = "png",
    called: str = "",
    drafts: int = 0,
    all_thoughts: bool = False,
    size: tuple[int, int] | None = None,
) -> Behaviour:
    """kind: what it is; called: what it is said to be. drafts: pictures among the thoughts before it. size: instead of what was asked."""

    def answer(call: Call) -> Reply:
        wish = asked(call)
        wide, high = size or (round(side * scale) for side in wish.pixels)
        mime = called or _MIME[kind]
        thoughts = [{**inline(a_picture(8, 8, "png", f"draft {n}"), "image/png"), "thought": True} for n in range(drafts)]
        final = inline(a_picture(wide, high, kind, wish.prompt), mime)
        return _answer(call, [*thoughts, {**final, "thought": True} if all_thoughts else final], picture_tokens=_TOKENS[wish.size])

    return answer


def text(words: str, finish: str = "STOP") -> Behaviour:
    """What a text model answers, and what an image model says when it talks instead of drawing."""
    return lambda call: _answer(call, [{"text": words}] if words else None, finish, text_tokens=len(words) // 4 + 1)


def parts(*given: dict[str, Any], finish: str = "STOP") -> Behaviour:
    return lambda call: _answer(call, list(given), finish)


def finish(reason: str, message: str = "", given: list[dict[str, Any]] | None = None) -> Behaviour:
    """An answer without content that only says why: IMAGE_SAFETY, NO_IMAGE, RECITATION …"""
    return lambda call: _answer(call, given, reason, message)


def prompt_block(reason: str = "PROHIBITED_CONTENT", message: str = "") -> Behaviour:
    def answer(call: Call) -> Reply:
        feedback = {"blockReason": reason, **({"blockReasonMessage": message} if message else {})}
        counted = {"promptTokenCount": asked(call).tokens, "totalTokenCount": asked(call).tokens}
        return Reply(
            body={"promptFeedback": feedback, "usageMetadata": counted, "modelVersion": asked(call).model, "responseId": "blocked1"}
        )

    return answer


def body(raw: object, kind: str = "application/json; charset=UTF-8") -> Behaviour:
    return lambda _call: Reply(body=raw, kind=kind)


def cut_json() -> Behaviour:
    """The body ends in the middle, although the connection says that this was all."""

    def answer(call: Call) -> Reply:
        whole = picture()(call)
        return replace(whole, body=whole.raw[: len(whole.raw) // 2])

    return answer


def sign_in_page(status: int = 200) -> Behaviour:
    """A café's network that answers in the service's place."""
    page = "<!DOCTYPE html><html><body><h1>Welcome to Hotel Wi-Fi</h1></body></html>"
    headers = (("Location", "http://login.example/"),) if 300 <= status < 400 else ()
    return lambda _call: Reply(status, page, "text/html", headers)


# ------------------------------------------------------------------ errors


def error(
    status: int, message: str, code: str = "", details: Sequence[dict[str, Any]] = (), headers: tuple[tuple[str, str], ...] = ()
) -> Behaviour:
    named = code or {**_ERRORS, **_SERVER_ERRORS}.get(status, "UNKNOWN")
    told = {"code": status, "message": message, "status": named, **({"details": list(details)} if details else {})}
    return lambda _call: Reply(status, {"error": told}, headers=headers)


def bad_key() -> Behaviour:
    info = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": "API_KEY_INVALID", "domain": "googleapis.com"}
    return error(400, "API key not valid. Please pass a valid API key.", details=(info,))


def forbidden(message: str = "The caller does not have permission", reason: str = "") -> Behaviour:
    info = {"@type": "type.googleapis.com/google.rpc.ErrorInfo", "reason": reason}
    return error(403, message, details=(info,) if reason else ())


def gone() -> Behaviour:
    def answer(call: Call) -> Reply:
        name = call.path.rsplit("/", 1)[1].split(":", maxsplit=1)[0]
        return error(404, f"models/{name} is not found for API version v1, or is not supported for generateContent.")(call)

    return answer


def too_many(retry: str = "", quota: str = "", value: str = "", message: str = "", headers: tuple[tuple[str, str], ...] = ()) -> Behaviour:
    """429. retry: "34s" as RetryInfo. quota, value: as QuotaFailure."""
    details: list[dict[str, Any]] = []
    if quota:
        violation = {"quotaMetric": "generativelanguage.googleapis.com/generate_content_requests", "quotaId": quota}
        details.append(
            {
                "@type": "type.googleapis.com/google.rpc.QuotaFailure",
                "violations": [{**violation, **({"quotaValue": value} if value else {})}],
            }
        )
    if retry:
        details.append({"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": retry})
    return error(429, message or "Resource has been exhausted (e.g. check quota).", details=details, headers=headers)


def limit_zero() -> Behaviour:
    """What an account without billing gets for every image model, although it also says when to come back."""
    metric = "generativelanguage.googleapis.com/generate_content_free_tier_requests"
    said = f"You exceeded your current quota, please check your plan and billing details.\n* Quota exceeded for metric: {metric}, limit: 0"
    return too_many("34s", "GenerateRequestsPerMinutePerProjectPerModel-FreeTier", message=said)


def overloaded(headers: tuple[tuple[str, str], ...] = ()) -> Behaviour:
    return error(503, "The model is overloaded. Please try again later.", headers=headers)


def server_error() -> Behaviour:
    return error(500, "An internal error has occurred.")


def error_page(status: int) -> Behaviour:
    """A load balancer's own words."""
    return lambda _call: Reply(status, f"<html><title>Error {status}</title></html>", "text/html")


# ------------------------------------------------------------------ the way


def slow(seconds: float, then: Behaviour | None = None) -> Behaviour:
    """Made and billed, whether the caller still waits or not."""
    return lambda call: replace((then or picture())(call), wait_s=seconds)


def dropped(cut: Cut = Cut.BEFORE_ANSWER, then: Behaviour | None = None) -> Behaviour:
    """The whole call was read, the work done, and then the line breaks."""
    return lambda call: replace((then or picture())(call), cut=cut)


def flaky(seed: int, share: float, otherwise: Behaviour | None = None) -> Behaviour:
    """A service with a bad day: this share of calls is answered with a passing error, always the same ones for the same seed."""
    dice, lock = random.Random(seed), threading.Lock()
    troubles = (overloaded(), server_error(), too_many("0.05s"), error_page(502))

    def answer(call: Call) -> Reply:
        with lock:
            unlucky, which = dice.random() < share, dice.randrange(len(troubles))
        return troubles[which](call) if unlucky else (otherwise or picture())(call)

    return answer


# ------------------------------------------------------------------


def _answer(
    call: Call, given: list[dict[str, Any]] | None, reason: str = "STOP", message: str = "", picture_tokens: int = 0, text_tokens: int = 0
) -> Reply:
    wish = asked(call)
    candidate: dict[str, Any] = {"finishReason": reason, "index": 0}
    if given is not None:
        candidate["content"] = {"parts": given, "role": "model"}
    if message:
        candidate["finishMessage"] = message
    out = picture_tokens + text_tokens
    counted = {"promptTokenCount": wish.tokens, "candidatesTokenCount": out, "totalTokenCount": wish.tokens + out}
    bill = (wish.tokens * _PRICE_IN + text_tokens * _PRICE_TEXT + picture_tokens * _PRICE_PICTURE) // 1000
    told = {"candidates": [candidate], "usageMetadata": counted, "modelVersion": wish.model, "responseId": "resp-7Yk2"}
    return Reply(body=told, tokens_in=wish.tokens, tokens_out=out, billed_micros=bill)


def inline(data: bytes, mime: str = "image/png") -> dict[str, Any]:
    return {"inlineData": {"mimeType": mime, "data": base64.b64encode(data).decode()}}
