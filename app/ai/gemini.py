"""Gemini through google-genai: pictures with labelled references, text with a JSON schema. One call, one answer, never a retry inside."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from app.ai import failures
from app.ai.answer import Answer
from app.ai.artist import Artist, DrawRequest, Reference
from app.ai.gemini_answers import Said, picture_answer, read_answer, text_answer
from app.ai.gemini_errors import GEMINI, error_answer, failure_of
from app.ai.magic import MEDIA_TYPES, picture_kind
from app.ai.provider import Access, Checked, Provider
from app.ai.scribe import Scribe, WriteRequest
from app.ai.transport import CONNECT_S, check_addresses, failure_on_the_way
from app.errors import Lost, ProviderError

if TYPE_CHECKING:
    from google.genai import Client
    from google.genai.types import GenerateContentConfig, HttpOptions, Part

KEY_NAME = "GEMINI_API_KEY"
ARTIST_MODEL = "gemini-nano-banana-2.1"
SCRIBE_MODEL = "gemini-3.8-flash"
MASK_LABEL = "Mask of the picture above. Change only what is white here; everything else stays as it is."


class GeminiArtist:
    def __init__(self, access: Access) -> None:
        self._line = _Line(access)

    def ask(self, request: DrawRequest) -> Answer:
        from google.genai.types import ImageConfig

        shape = ImageConfig(aspect_ratio=request.ratio or None, image_size=request.size or None)
        wish = {"response_modalities": ["IMAGE"], **({"image_config": shape} if request.ratio or request.size else {})}
        return picture_answer(self._line.send(request.model or ARTIST_MODEL, _picture_parts(request), wish))


class GeminiScribe:
    def __init__(self, access: Access) -> None:
        self._line = _Line(access)

    def ask(self, request: WriteRequest) -> Answer:
        from google.genai.types import Part

        wish: dict[str, Any] = {"response_mime_type": "application/json"}
        if request.schema:
            wish["response_json_schema"] = json.loads(request.schema)
        if request.instructions:
            wish["system_instruction"] = request.instructions
        if request.most_tokens:
            wish["max_output_tokens"] = request.most_tokens
        return text_answer(self._line.send(request.model or SCRIBE_MODEL, [Part.from_text(text=request.text)], wish))


def check(access: Access) -> Checked:
    """One free call: the models this key really has. What `ask` raises; a call that costs nothing cannot be lost."""
    line = _Line(access)
    try:
        return Checked(line.models())
    except Lost:
        failure = failures.unreachable(GEMINI, "no-answer")
    raise failure


class _Line:
    """The SDK's client, kept as long as its role: a client that is not kept hangs up. Used from several threads at once."""

    def __init__(self, access: Access) -> None:
        self._access = _checked(access)
        self._client = _client(self._access)

    def send(self, model: str, parts: list[Part], wish: dict[str, Any]) -> Said:
        """One generateContent."""
        from google.genai.types import UserContent

        config = _config(wish)
        answer = self._try(lambda: self._client.models.generate_content(model=model, contents=UserContent(parts), config=config), model)
        response = answer.sdk_http_response
        return read_answer(response.body or "", response.headers or {}, model, self._access)

    def models(self) -> tuple[str, ...]:
        page = self._try(lambda: self._client.models.list(config={"page_size": 1000}).page, "")
        able = (model for model in page if "generateContent" in (model.supported_actions or ()))
        return tuple(sorted((model.name or "").removeprefix("models/") for model in able))

    def _try(self, call: Callable[[], Any], model: str) -> Any:
        """What the call gives. Its exceptions end here, without a chain: theirs hold the request, and that holds the key."""
        try:
            return call()
        except Exception as error:
            failure = _failure(error, model, self._access)
            if failure is None:
                raise
        raise failure


def _checked(access: Access) -> Access:
    """Access that can be used; a key that no header can carry never was one."""
    key = access.key.strip()
    if not key:
        raise failures.key_missing(GEMINI, KEY_NAME)
    if not key.isascii() or not key.isprintable() or " " in key:
        raise failures.key_rejected(GEMINI)
    check_addresses(GEMINI, access)
    return replace(access, key=key)


def _client(access: Access) -> Client:
    from google.genai import Client

    return Client(api_key=access.key, vertexai=False, http_options=_http_options(access))


def _http_options(access: Access) -> HttpOptions:
    """timeout is in milliseconds, and is how long the service may be silent.

    Redirects are not followed: they would carry the key to a stranger. No line is kept open: one that the service closes
    just when a call is sent looks like a lost answer, and making a new one costs little beside half a minute of drawing.
    """
    from google.genai.types import HttpOptions

    base_url, version = _base_url(access.base_url)
    ways: dict[str, Any] = {"follow_redirects": False, "event_hooks": {"request": [_connect_soon]}}
    if access.proxy:
        ways["proxy"] = access.proxy
    return HttpOptions(
        base_url=base_url,
        api_version=version,
        timeout=max(1, round(access.timeout_s * 1000)),
        client_args=ways,
        headers={"Connection": "close"},
    )


def _base_url(given: str) -> tuple[str | None, str | None]:
    """Address and version of the API: people paste addresses with the version at their end, which the SDK would add again."""
    address = given.rstrip("/")
    for version in ("v1beta", "v1alpha", "v1"):
        if address.endswith(f"/{version}"):
            return address.removesuffix(version), version
    return address or None, None


def _connect_soon(request: Any) -> None:
    """The SDK has one time for everything; to be connected never takes as long as a picture."""
    times = request.extensions.get("timeout")
    if isinstance(times, dict) and times.get("connect"):
        times["connect"] = min(times["connect"], CONNECT_S)


def _config(wish: dict[str, Any]) -> GenerateContentConfig:
    """One answer for one call: the SDK neither goes on by itself nor calls functions. The answer comes as the plain JSON it is."""
    from google.genai.types import AutomaticFunctionCallingConfig, GenerateContentConfig

    return GenerateContentConfig(
        **wish,
        should_return_http_response=True,
        automatic_continuation=False,
        automatic_function_calling=AutomaticFunctionCallingConfig(disable=True),
    )


def _failure(error: Exception, model: str, access: Access) -> ProviderError | None:
    """What an exception of the SDK means; None for one that is a bug."""
    from google.genai.errors import APIError

    if isinstance(error, APIError):
        body, headers = _raw(error)
        return failure_of(error_answer(error.code, body, headers), model, access)
    if isinstance(error, ValueError) and "JSON" in type(error).__name__:
        return failures.unreachable(GEMINI, "sign-in-page")
    return failure_on_the_way(GEMINI, error, access)


def _raw(error: Any) -> tuple[str, dict[str, str]]:
    """The answer behind the SDK's exception, as it came."""
    response = error.response
    return (str(response.text), dict(response.headers)) if response is not None else (json.dumps(error.details), {})


def _picture_parts(request: DrawRequest) -> list[Part]:
    """What it shows stands before each picture, and what is wanted comes last: so the model knows which picture is which."""
    from google.genai.types import Part

    mask = Reference(MASK_LABEL, request.mask, "png") if request.mask else None
    shown = (*request.references, *(picture for picture in (request.start, mask if request.start else None) if picture))
    parts = [part for picture in shown for part in (Part.from_text(text=picture.label), _picture_part(picture))]
    return [*parts, Part.from_text(text=request.prompt)]


def _picture_part(picture: Reference) -> Part:
    from google.genai.types import Part

    kind = picture_kind(picture.picture) or picture.kind
    return Part.from_bytes(data=picture.picture, mime_type=MEDIA_TYPES.get(kind, f"image/{kind}"))


def _artist(access: Access) -> Artist:
    return GeminiArtist(access)


def _scribe(access: Access) -> Scribe:
    return GeminiScribe(access)


PROVIDER = Provider(name=GEMINI, places=4, key_name=KEY_NAME, artist=_artist, scribe=_scribe, check=check)
