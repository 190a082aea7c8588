"""What a Gemini model answered: JSON with status 200, which may hold a picture, text, both, or the reason why there is none.

Read as plain JSON, not through the SDK's types: those warn about every finish reason that is newer than the SDK.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.ai import failures
from app.ai.answer import Answer, Usage
from app.ai.failures import Refusal, plain
from app.ai.gemini_errors import GEMINI, error_answer, failure_of
from app.ai.magic import picture_kind
from app.ai.provider import Access
from app.ai.transport import is_web_page
from app.errors import ProviderError

# Reasons of prompts and of answers that were blocked. An unknown one of a prompt is "other".
_REFUSALS: dict[str, Refusal] = {
    "SAFETY": "safety",
    "IMAGE_SAFETY": "picture-safety",
    "PROHIBITED_CONTENT": "forbidden-content",
    "IMAGE_PROHIBITED_CONTENT": "forbidden-content",
    "MODEL_ARMOR": "forbidden-content",
    "JAILBREAK": "forbidden-content",
    "BLOCKLIST": "blocked-words",
    "SPII": "personal-data",
    "RECITATION": "recitation",
    "IMAGE_RECITATION": "recitation",
    "LANGUAGE": "other",
}
_CUT = ("MAX_TOKENS", "CONTINUATION")
_FINISHED = ("STOP", "FINISH_REASON_UNSPECIFIED", "")


@dataclass(frozen=True, slots=True)
class Said:
    """The first candidate of an answer, and what stands around it."""

    finish: str
    message: str
    parts: tuple[Mapping[str, Any], ...]
    blocked: str
    model: str
    request_id: str
    usage: Usage
    access: Access

    @property
    def text(self) -> str:
        """All that was said, without thoughts."""
        return "".join(str(part["text"]) for part in self.parts if part.get("text") and not part.get("thought"))

    @property
    def details(self) -> str:
        return plain(self.message or self.text, self.access)


def read_answer(body: str, headers: Mapping[str, str], model: str, access: Access) -> Said:
    """Raises Unreachable for a web page, Unusable for anything that is not an answer, Refused and AccountStop for a blocked one."""
    told = _json_of(body, headers, model, access)
    candidates = _list(told.get("candidates"))
    first = candidates[0] if candidates else {}
    said = Said(
        finish=str(first.get("finishReason") or ""),
        message=str(first.get("finishMessage") or _dict(told.get("promptFeedback")).get("blockReasonMessage") or ""),
        parts=_list(_dict(first.get("content")).get("parts")),
        blocked=str(_dict(told.get("promptFeedback")).get("blockReason") or ""),
        model=str(told.get("modelVersion") or model),
        request_id=str(told.get("responseId") or _request_id(headers)),
        usage=_usage(_dict(told.get("usageMetadata"))),
        access=access,
    )
    if said.blocked and not candidates:
        raise failures.refused(GEMINI, _REFUSALS.get(said.blocked, "other"), said.details, said.model, said.usage)
    if said.finish in _REFUSALS:
        raise failures.refused(GEMINI, _REFUSALS[said.finish], said.details, said.model, said.usage)
    if said.finish == "PUP_LIMITED_DISABLED":
        raise failures.account_limited(GEMINI, said.details)
    return said


def picture_answer(said: Said) -> Answer:
    """The last picture that is no thought. Some models call the final one a thought too, so else the last of all of a finished answer."""
    pictures = [part for part in said.parts if _inline(part)]
    finals = [part for part in pictures if not part.get("thought")]
    if not finals and said.finish in _FINISHED:
        finals = pictures
    if not finals:
        raise _no_picture(said)
    data = _decoded(str(_inline(finals[-1])["data"]))
    kind = picture_kind(data)
    if kind is None:
        raise failures.broken(GEMINI, "not-a-picture", model=said.model, usage=said.usage)
    return Answer(data, kind, said.model, said.request_id, said.usage)


def text_answer(said: Said) -> Answer:
    """JSON text. A cut one is an answer too: it is paid for, and the rest can be asked for."""
    if said.text:
        return Answer(said.text.encode(), "json", said.model, said.request_id, said.usage)
    if said.finish in _CUT:
        raise failures.cut_short(GEMINI, said.details, said.model, said.usage)
    raise failures.broken(GEMINI, "empty", said.details or said.finish, said.model, said.usage)


def _no_picture(said: Said) -> ProviderError:
    if said.finish in _CUT:
        return failures.cut_short(GEMINI, said.details, said.model, said.usage)
    if said.text:
        return failures.without_picture(GEMINI, "text-only", said.details, said.model, said.usage)
    if said.finish in ("MALFORMED_RESPONSE", "MALFORMED_FUNCTION_CALL", "MISSING_THOUGHT_SIGNATURE"):
        return failures.without_picture(GEMINI, "malformed", said.details or said.finish, said.model, said.usage)
    reason = said.details or ("" if said.finish in _FINISHED else said.finish)
    return failures.without_picture(GEMINI, "no-picture" if said.finish else "empty", reason, said.model, said.usage)


def _json_of(body: str, headers: Mapping[str, str], model: str, access: Access) -> Mapping[str, Any]:
    content_type = next((value for name, value in headers.items() if name.lower() == "content-type"), "")
    if is_web_page(body, content_type):
        raise failures.unreachable(GEMINI, "sign-in-page")
    try:
        told = json.loads(body) if body.strip() else None
    except ValueError:
        raise failures.broken(GEMINI, "not-json", model=model) from None
    if not isinstance(told, dict) or not told:
        raise failures.broken(GEMINI, "empty", model=model)
    if isinstance(error := told.get("error"), dict) and not told.get("candidates"):  # relays answer so, with status 200
        code = error.get("code")
        raise failure_of(error_answer(code if isinstance(code, int) else 500, body, headers), model, access)
    return told


def _usage(counted: Mapping[str, Any]) -> Usage:
    """Thinking is billed as what was said."""
    out = [counted.get("candidatesTokenCount"), counted.get("thoughtsTokenCount")]
    known = [count for count in out if isinstance(count, int)]
    came_in = counted.get("promptTokenCount")
    return Usage(came_in if isinstance(came_in, int) else None, sum(known) if known else None)


def _request_id(headers: Mapping[str, str]) -> str:
    small = {name.lower(): value for name, value in headers.items()}
    return next((small[name] for name in ("x-request-id", "x-goog-request-id", "x-cloud-trace-context") if name in small), "")


def _inline(part: Mapping[str, Any]) -> Mapping[str, Any]:
    """The picture of a part, {} for any other part. The API says inlineData, relays in front of it sometimes inline_data."""
    found = _dict(part.get("inlineData") or part.get("inline_data"))
    return found if found.get("data") else {}


def _decoded(data: str) -> bytes:
    """Of either alphabet, with or without its padding; b"" for what is no base64."""
    try:
        return base64.b64decode(data + "=" * (-len(data) % 4), altchars=b"-_")
    except (binascii.Error, ValueError):
        return b""


def _dict(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> tuple[Mapping[str, Any], ...]:
    return tuple(one for one in value if isinstance(one, dict)) if isinstance(value, list) else ()
