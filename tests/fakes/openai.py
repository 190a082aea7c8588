"""An OpenAI that answers in the real shapes of its REST API, on this machine."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from email.message import Message
from email.parser import BytesParser

from tests.fakes.http import Behaviour, Call, Cut, FakeService, Reply
from tests.fakes.pictures import a_picture

KEY = "sk-FAKE-kept-out-of-everything-0123456789"
REQUEST_ID = "req_0a1b2c3d4e5f"


class FakeOpenAI(FakeService):
    """Chat completions, pictures, edits and the list of models, each at the address the SDK asks. key: the one it takes; "" for any."""

    def __init__(self, key: str = KEY, models: Sequence[str] = ("gpt-5.4-mini", "gpt-image-2")) -> None:
        super().__init__()
        self.key = key
        self.models = tuple(models)

    def usual(self, call: Call) -> Reply:
        if call.path == "/files/picture.png":
            return Reply(body=a_picture(192, 288, of="fetched"), kind="image/png")
        if self.key and call.headers.get("authorization") != f"Bearer {self.key}":
            return failed(401, "Incorrect API key provided.", "invalid_api_key")(call)
        if call.path == "/v1/models":
            models = [{"id": name, "object": "model", "created": 1760000000, "owned_by": "system"} for name in self.models]
            return answered({"object": "list", "data": models})
        if call.path == "/v1/chat/completions":
            return written('{"answer": "yes"}')(call)
        if call.path in ("/v1/images/generations", "/v1/images/edits"):
            return drawn()(call)
        return failed(404, f"Invalid URL (POST {call.path})")(call)

    @property
    def base_url(self) -> str:
        return f"{self.url}/v1"


def answered(body: object, **more: object) -> Reply:
    return Reply(body=body, kind="application/json", headers=(("x-request-id", REQUEST_ID),), **more)  # type: ignore[arg-type]


def chat(message: dict[str, object], finish: str = "stop", model: str = "gpt-5.4-mini-2026-03-17") -> Behaviour:
    """A chat completion with this message."""
    body = {
        "id": "chatcmpl-123",
        "object": "chat.completion",
        "created": 1760000000,
        "model": model,
        "choices": [{"index": 0, "message": {"role": "assistant", "refusal": None, **message}, "logprobs": None, "finish_reason": finish}],
        "usage": {"prompt_tokens": 120, "completion_tokens": 34, "total_tokens": 154},
    }
    return lambda _call: answered(body, tokens_in=120, tokens_out=34)


def written(text: str | None, finish: str = "stop") -> Behaviour:
    return chat({"content": text}, finish)


def declined(words: str) -> Behaviour:
    """Structured answers tell of a refusal in a field of their own."""
    return chat({"content": None, "refusal": words})


def drawn(picture: bytes | None = None, fields: dict[str, object] | None = None) -> Behaviour:
    """picture: another than the one its prompt stands for. fields: what the answer holds in the place of a picture."""

    def answer(call: Call) -> Reply:
        coded = base64.b64encode(a_picture(192, 288, of=prompt_of(call)) if picture is None else picture).decode()
        body = {
            "created": 1760000000,
            "background": "opaque",
            "output_format": "png",
            "quality": "medium",
            "size": "1024x1536",
            "data": [{"b64_json": coded} if fields is None else fields],
            "usage": {"input_tokens": 50, "output_tokens": 1584, "total_tokens": 1634, "input_tokens_details": {"image_tokens": 0}},
        }
        return answered(body, tokens_in=50, tokens_out=1584)

    return answer


def prompt_of(call: Call) -> str:
    if call.path.endswith("/edits"):
        return next(content for field, _, content in form(call) if field == "prompt").decode()
    return str(call.json.get("prompt", ""))


def failed(status: int, message: str, code: str | int | None = None, kind: str = "invalid_request_error", **headers: str) -> Behaviour:
    """An error as OpenAI writes it. headers: with _ for -."""
    body = {"error": {"message": message, "type": kind, "param": None, "code": code}}
    more = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return lambda _call: Reply(status, body, "application/json", (("x-request-id", REQUEST_ID), *more))


def raw(status: int, body: object, kind: str = "application/json") -> Behaviour:
    return lambda _call: Reply(status, body, kind)


def page(status: int = 200) -> Behaviour:
    """What a web server, or the sign-in page of a hotel, sends in place of an answer."""
    return raw(status, "<!DOCTYPE html><html><body>Welcome</body></html>", "text/html")


def slow(seconds: float) -> Behaviour:
    return lambda _call: Reply(body={}, wait_s=seconds)


def hung_up(cut: Cut = Cut.BEFORE_ANSWER) -> Behaviour:
    """The whole call was read, the work done, and then the line breaks."""
    return lambda call: Reply(body={"data": "x" * 5000}, cut=cut)


def without_schemas(message: str, status: int = 400, plain_words: bool = False) -> Behaviour:
    """A service that does not take every shape of answer. plain_words: it takes no shape at all."""

    def behave(call: Call) -> Reply:
        shape = call.json.get("response_format", {}).get("type", "text")
        if shape == "json_schema" or (plain_words and shape != "text"):
            return failed(status, message)(call)
        return written(json.dumps({"shape": shape}))(call)

    return behave


def form(call: Call) -> list[tuple[str, str, bytes]]:
    """The parts of an upload: field, file name, content."""
    head = b"Content-Type: " + call.headers["content-type"].encode() + b"\r\n\r\n"
    parts = BytesParser().parsebytes(head + call.body).get_payload()
    assert isinstance(parts, list)
    return [(_field(part), part.get_filename() or "", bytes(part.get_payload(decode=True) or b"")) for part in parts]  # type: ignore[arg-type, union-attr]


def _field(part: Message) -> str:
    return str(part.get_param("name", header="content-disposition"))
