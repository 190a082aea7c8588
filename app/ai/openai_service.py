"""OpenAI, and every service that speaks its API: DeepSeek, OpenRouter, a local Ollama or LM Studio.

What differs between them is decided by what they answer: those that do not take a JSON Schema are asked in another way from then on.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from app.ai import failures
from app.ai.answer import Answer, Usage
from app.ai.artist import Artist, DrawRequest, Reference
from app.ai.magic import MEDIA_TYPES, picture_kind
from app.ai.openai_failures import NAME, Told, of_answer, of_sdk, read_error
from app.ai.openai_sizes import size_for
from app.ai.provider import Access, Checked, Provider
from app.ai.scribe import Scribe, WriteRequest
from app.ai.transport import CONNECT_S, check_addresses, failure_on_the_way, is_web_page
from app.errors import Lost, ProviderError

if TYPE_CHECKING:
    from openai import OpenAI
    from openai._legacy_response import LegacyAPIResponse

KEY_NAME = "OPENAI_API_KEY"
HOME = "https://api.openai.com/v1"
WRITER_MODEL = "gpt-5.4-mini"
ARTIST_MODEL = "gpt-image-2"
MOST_INPUTS = 16

# How the shape of an answer is asked for, best first. Which one is taken is remembered by address and model: some addresses have many.
SHAPES = ("json_schema", "json_object", "words")
_taken: dict[tuple[str, str], str] = {}


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer of the API: its JSON, and the service's own name for the call."""

    body: Mapping[str, Any]
    request_id: str


class Line:
    """The SDK's client, and its errors as ours. One request for one call: what may be sent again is known to the queue alone."""

    def __init__(self, access: Access) -> None:
        self.access = _complete(access)
        self.address = self.access.base_url
        self.is_home = urlsplit(self.address).hostname == urlsplit(HOME).hostname
        self._client = _client(self.access)

    def send(self, call: Callable[[OpenAI], LegacyAPIResponse[Any]], model: str) -> Reply | Told:
        """Told where the service answered with an error: the caller may know another way of asking."""
        from openai import APIStatusError, OpenAIError

        failure: ProviderError | None = None
        reply: Reply | Told | None = None
        try:
            reply = self._read(call(self._client))
        except APIStatusError as error:
            reply = read_error(error.body, error.status_code, error.response.headers)
        except OpenAIError as error:
            failure = of_sdk(error, self.access, model)
        # Raised here and not above, so that the SDK's error, which holds the request with its key, does not come along.
        if failure or reply is None:
            raise failure or failures.broken(NAME, "empty")
        return reply

    def ask(self, call: Callable[[OpenAI], LegacyAPIResponse[Any]], model: str) -> Reply:
        reply = self.send(call, model)
        if isinstance(reply, Told):
            raise of_answer(reply, self.access, model)
        return reply

    def fetch(self, address: str) -> bytes:
        """A picture that the service only gave the address of. It is made and billed, so without it the answer is lost."""
        from openai import DefaultHttpxClient

        failure = failures.lost(NAME, "cut-off")
        try:
            with DefaultHttpxClient(proxy=self.access.proxy or None, timeout=self.access.timeout_s) as stranger:  # is shown no key
                response = stranger.get(address)
                if response.status_code == 200 and response.content:
                    return response.content
        except Exception as error:
            if failure_on_the_way(NAME, error, self.access) is None:
                raise
        raise failure

    def _read(self, raw: LegacyAPIResponse[Any]) -> Reply | Told:
        body = raw.http_response.content
        try:
            said = json.loads(body)
        except ValueError:
            said = None
        if not isinstance(said, dict):
            if is_web_page(raw.http_response.text[:200], raw.headers.get("content-type", "")):
                raise failures.unreachable(NAME, "sign-in-page")
            raise failures.broken(NAME, "not-json" if said is None else "malformed")
        if said.get("error") and not (said.get("choices") or said.get("data")):
            return read_error(said["error"], _status(said["error"]), raw.headers)
        return Reply(said, raw.headers.get("x-request-id", "") or str(said.get("id") or ""))


def _complete(access: Access) -> Access:
    """Access that can be used. Only OpenAI itself always wants a key: a service on one's own machine has none."""
    address = (access.base_url or os.environ.get("OPENAI_BASE_URL", "") or HOME).strip()
    key = access.key.strip()
    if not key and address.rstrip("/") == HOME:
        raise failures.key_missing(NAME, KEY_NAME)
    if not key.isascii() or not key.isprintable() or " " in key:
        raise failures.key_rejected(NAME)  # it fits in no header, and the error of the HTTP library would print it
    whole = replace(access, key=key, base_url=address)
    check_addresses(NAME, whole)
    return whole


def _client(access: Access) -> OpenAI:
    """No line is kept open: one that the service closes just when a call is sent looks like a lost answer. No redirect is followed."""
    from openai import DefaultHttpxClient, OpenAI, Timeout

    timeout = Timeout(access.timeout_s, connect=min(CONNECT_S, access.timeout_s))
    hooks = {"request": [] if access.key else [_without_key]}
    http = DefaultHttpxClient(proxy=access.proxy or None, timeout=timeout, follow_redirects=False, event_hooks=hooks)
    return OpenAI(
        api_key=access.key or "none",  # the SDK wants one, and would otherwise take that of the environment to this address
        base_url=access.base_url,
        max_retries=0,
        timeout=timeout,
        default_headers={"Connection": "close"},
        http_client=http,
    )


def _without_key(request: Any) -> None:
    request.headers.pop("Authorization", None)


def _status(error: object) -> int:
    """Some services send their errors with status 200, the real one inside."""
    code = str(error.get("code") or "") if isinstance(error, Mapping) else ""
    return int(code) if code.isdigit() and 400 <= int(code) < 600 else 400


class OpenAIScribe:
    """Chat completions whose answer has the shape of a JSON Schema."""

    def __init__(self, access: Access) -> None:
        self._line = Line(access)

    def ask(self, request: WriteRequest) -> Answer:
        model = request.model or WRITER_MODEL
        reply = self._reply(request, model)
        return _written(reply, model)

    def _reply(self, request: WriteRequest, model: str) -> Reply:
        """A shape that the service does not take is answered with an error, so nothing was made and the next one may be tried."""
        known = (self._line.address, model)
        shapes = SHAPES[SHAPES.index(_taken.get(known, SHAPES[0])) :]
        for shape in shapes:
            reply = self._line.send(partial(_complete_chat, _chat(request, model, shape, self._line.is_home)), model)
            if isinstance(reply, Reply):
                _taken[known] = shape
                return reply
            if shape == shapes[-1] or not _is_about_shape(reply):
                raise of_answer(reply, self._line.access, model)
        raise failures.broken(NAME, "empty", model=model)


def _complete_chat(chat: dict[str, Any], client: OpenAI) -> LegacyAPIResponse[Any]:
    return client.chat.completions.with_raw_response.create(**chat)


def _is_about_shape(told: Told) -> bool:
    """A schema with a mistake in it is ours to mend, and no reason to do without schemas."""
    return told.status in (400, 422) and told.says("response_format", "json_schema", "json_object") and not told.says("invalid schema")


def _chat(request: WriteRequest, model: str, shape: str, is_home: bool) -> dict[str, Any]:
    instructions = request.instructions
    chat: dict[str, Any] = {"model": model}
    if shape == "json_schema" and request.schema:
        schema = json.loads(request.schema)
        chat["response_format"] = {"type": shape, "json_schema": {"name": "answer", "schema": schema, "strict": _is_strict(schema)}}
    elif request.schema:
        instructions += f"\n\nAnswer with nothing but JSON that follows this JSON Schema:\n{request.schema}"
    if shape == "json_object" and request.schema:
        chat["response_format"] = {"type": shape}
    system = [{"role": "system", "content": instructions}] if instructions else []
    chat["messages"] = [*system, {"role": "user", "content": request.text}]
    if request.most_tokens is not None:
        chat["max_completion_tokens" if is_home else "max_tokens"] = request.most_tokens
    return chat


def _is_strict(schema: object) -> bool:
    """Whether the service can promise this shape: every object names all its fields as required, and allows no others."""
    if isinstance(schema, list):
        return all(_is_strict(part) for part in schema)
    if not isinstance(schema, dict):
        return True
    if schema.get("type") == "object" or "properties" in schema:
        fields = schema.get("properties") or {}
        if schema.get("additionalProperties") is not False or set(schema.get("required", ())) != set(fields):
            return False
    return all(_is_strict(part) for part in schema.values())


def _written(reply: Reply, model: str) -> Answer:
    choice = _first(reply.body.get("choices"))
    message = _mapping(choice.get("message"))
    usage = _usage(reply.body.get("usage"), "prompt_tokens", "completion_tokens")
    model = str(reply.body.get("model") or model)
    content = message.get("content") or ""
    if message.get("refusal") or choice.get("finish_reason") == "content_filter":
        raise failures.refused(
            NAME, "safety", " ".join(str(message.get("refusal") or "").split())[: failures.LONGEST_DETAILS], model, usage
        )
    if isinstance(content, list):
        content = "".join(str(part.get("text") or "") for part in content if isinstance(part, dict))
    if not content and choice.get("finish_reason") == "length":
        raise failures.cut_short(NAME, model=model, usage=usage)
    if not content:
        raise failures.broken(NAME, "empty", model=model, usage=usage)
    return Answer(str(content).encode(), "json", model, reply.request_id, usage)


class OpenAIArtist:
    """Pictures from words, or from words and up to sixteen pictures."""

    def __init__(self, access: Access) -> None:
        self._line = Line(access)

    def ask(self, request: DrawRequest) -> Answer:
        model = request.model or ARTIST_MODEL
        inputs = ((request.start,) if request.start else ()) + request.references
        asked: dict[str, Any] = {"model": model, "prompt": request.prompt, "size": size_for(model, request.ratio, request.size), "n": 1}
        if not model.startswith(("gpt-image", "chatgpt-image")):
            asked["response_format"] = "b64_json"  # those always answer so, and take no such field
        if inputs:
            shown = inputs[:MOST_INPUTS]
            asked["prompt"] = _with_labels(request.prompt, shown)
            asked["image"] = [_file(number, picture) for number, picture in enumerate(shown, 1)]
            if request.start and request.mask:
                asked["mask"] = ("mask.png", _mask(request.mask), "image/png")
            reply = self._line.ask(lambda client: client.images.with_raw_response.edit(**asked), model)
        else:
            reply = self._line.ask(lambda client: client.images.with_raw_response.generate(**asked), model)
        return _drawn(reply, model, self._line)


def _with_labels(prompt: str, shown: tuple[Reference, ...]) -> str:
    """The API takes pictures without words beside them, so the prompt begins by saying which is which."""
    labels = [f"Image {number}: {picture.label}" for number, picture in enumerate(shown, 1) if picture.label]
    return "\n".join([*labels, "", prompt]) if labels else prompt


def _file(number: int, picture: Reference) -> tuple[str, bytes, str]:
    return f"image-{number}.{picture.kind}", picture.picture, MEDIA_TYPES.get(picture.kind, "application/octet-stream")


def _mask(mask: bytes) -> bytes:
    from app.pictures import clear_where_white

    return clear_where_white(mask)


def _drawn(reply: Reply, model: str, line: Line) -> Answer:
    usage = _usage(reply.body.get("usage"), "input_tokens", "output_tokens")
    item = _first(reply.body.get("data"))
    coded, address = str(item.get("b64_json") or ""), str(item.get("url") or "")
    if not coded and not address.startswith(("https:", "http:", "data:")):
        raise failures.without_picture(NAME, "no-picture", model=model, usage=usage)
    picture = line.fetch(address) if not coded and address.startswith("http") else _decoded(coded or address)
    if not picture:
        raise failures.without_picture(NAME, "not-a-picture", model=model, usage=usage)
    kind = str(reply.body.get("output_format") or picture_kind(picture) or "png")
    return Answer(picture, {"jpeg": "jpg"}.get(kind, kind), str(reply.body.get("model") or model), reply.request_id, usage)


def _decoded(text: str) -> bytes:
    """Of base64, also where it is written as an address ("data:image/png;base64,…"); b"" where it is none."""
    try:
        return base64.b64decode(text.rpartition(",")[2], validate=True)
    except (binascii.Error, ValueError):
        return b""


def _mapping(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _first(items: object) -> dict[str, Any]:
    return _mapping(items[0] if isinstance(items, list) and items else None)


def _usage(said: object, tokens_in: str, tokens_out: str) -> Usage:
    counts = [_mapping(said).get(name) for name in (tokens_in, tokens_out)]
    return Usage(*(count if isinstance(count, int) else None for count in counts))


def check(access: Access) -> Checked:
    """One free call: the models this account really has. What `ask` raises; a call that costs nothing cannot be lost."""
    line = Line(access)
    try:
        reply = line.ask(lambda client: client.models.with_raw_response.list(), "")
    except Lost:
        reply = None
    if reply is None:
        raise failures.unreachable(NAME, "no-answer")
    listed = reply.body.get("data")
    return Checked(tuple(sorted(str(model["id"]) for model in listed or () if isinstance(model, dict) and model.get("id"))))


def _artist(access: Access) -> Artist:
    return OpenAIArtist(access)


def _scribe(access: Access) -> Scribe:
    return OpenAIScribe(access)


PROVIDER = Provider(name=NAME, key_name=KEY_NAME, artist=_artist, scribe=_scribe, limit_s=360.0, check=check)
