"""OpenAI and the services that speak its API, through the real SDK, against a local server in the shapes of the API."""

from __future__ import annotations

import base64
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.ai import openai_service
from app.ai.artist import Reference
from app.ai.openai_service import PROVIDER, OpenAIArtist, OpenAIScribe
from app.ai.openai_sizes import FIXED, FREE, size_for
from app.ai.provider import Access
from app.errors import AccountStop, Busy, Lost, ProviderError, Refused, Rejected, Unreachable, Unusable
from tests.fakes import openai as does
from tests.fakes.http import Behaviour, Call, Cut, Reply
from tests.fakes.openai import KEY, REQUEST_ID, FakeOpenAI, form
from tests.fakes.pictures import a_picture
from tests.providers.asking import SCHEMA, drawing, writing
from tests.providers.contract import ProviderContract, Trial, failure_of


@pytest.fixture
def service() -> Iterator[FakeOpenAI]:
    with FakeOpenAI() as fake:
        yield fake


@pytest.fixture(autouse=True)
def nothing_is_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    """A port of an earlier test may come again."""
    monkeypatch.setattr(openai_service, "_taken", {})


@pytest.fixture
def access(service: FakeOpenAI) -> Access:
    return Access(KEY, service.base_url, timeout_s=60)


class TestContract(ProviderContract):
    @pytest.fixture
    def trial(self, service: FakeOpenAI, access: Access) -> Trial:
        both: dict[type[ProviderError], tuple[Behaviour, str]] = {
            Busy: (does.failed(429, "Rate limit reached", "rate_limit_exceeded"), "service-busy"),
            Rejected: (does.failed(400, "Unknown parameter: 'x'", "unknown_parameter"), "service-rejected"),
            AccountStop: (does.failed(401, "Incorrect API key provided", "invalid_api_key"), "key-rejected"),
            Refused: (does.failed(400, "Your request was rejected by the safety system.", "moderation_blocked"), "service-refused"),
            Lost: (does.hung_up(), "service-lost"),
        }
        return Trial(
            PROVIDER,
            service,
            access,
            elsewhere=lambda url: replace(access, base_url=f"{url}/v1"),
            slow=does.slow,
            troubles={**both, Unusable: (does.drawn(fields={}), "answer-without-picture")},
            for_scribe={**both, Unusable: (does.written(""), "answer-broken")},
        )

    def test_that_no_key_is_told_before_anything_is_sent(self, trial: Trial) -> None:
        """Only OpenAI itself always wants one."""
        for role in trial.roles():
            failure = failure_of(role(Access()))
            assert (type(failure), failure.code, failure.facts["variable"]) == (AccountStop, "key-missing", "OPENAI_API_KEY")


# Status, message, code, headers -> error, its code, and facts it must have.
TABLE: list[tuple[Behaviour, type[ProviderError], str, dict[str, object]]] = [
    (does.failed(401, "Incorrect API key provided", "invalid_api_key"), AccountStop, "key-rejected", {}),
    (does.raw(401, {"error": "no"}), AccountStop, "key-rejected", {}),
    (does.failed(400, "API key invalid", "invalid_api_key"), AccountStop, "key-rejected", {}),
    (does.failed(402, "Insufficient Balance"), AccountStop, "billing-needed", {"details": "Insufficient Balance"}),
    (does.failed(403, "You must be verified to use this model"), AccountStop, "key-not-allowed", {}),
    (does.failed(403, "Country not supported", "unsupported_country_region_territory"), AccountStop, "region-not-served", {}),
    (does.failed(403, "No access to model m", "model_not_found"), Rejected, "model-gone", {"model": "m"}),
    (does.failed(403, "Your input was flagged"), Refused, "service-refused", {"reason": "safety"}),
    (does.failed(429, "You exceeded your current quota", "insufficient_quota", "insufficient_quota"), AccountStop, "billing-needed", {}),
    (does.failed(400, "Billing hard limit has been reached", "billing_hard_limit_reached"), AccountStop, "billing-needed", {}),
    (does.failed(400, "This account was deactivated", "account_deactivated"), AccountStop, "account-limited", {}),
    (does.failed(429, "Rate limit", "rate_limit_exceeded", retry_after="7"), Busy, "service-busy", {"retry_after_s": 7.0, "status": 429}),
    (does.failed(429, "Rate limit", retry_after="9", retry_after_ms="1250"), Busy, "service-busy", {"retry_after_s": 1.25}),
    (does.failed(429, "Limit 200 requests per day (RPD)", retry_after="3600"), AccountStop, "quota-used-up", {"retry_after_s": 3600.0}),
    (does.failed(400, "Rejected by the safety system", "moderation_blocked"), Refused, "service-refused", {"reason": "safety"}),
    (does.failed(400, "Not allowed", "content_policy_violation"), Refused, "service-refused", {"reason": "safety"}),
    (does.failed(400, "Filtered", "content_filter"), Refused, "service-refused", {"reason": "safety"}),
    (does.failed(400, "Bad size", "invalid_value"), Rejected, "service-rejected", {"status": 400, "details": "Bad size"}),
    (does.failed(422, "Unprocessable"), Rejected, "service-rejected", {"status": 422}),
    (does.failed(400, "Too long", "context_length_exceeded"), Rejected, "request-too-large", {}),
    (does.failed(413, "Too large"), Rejected, "request-too-large", {}),
    (does.failed(404, "The model `m` does not exist", "model_not_found"), Rejected, "model-gone", {"model": "m"}),
    (does.raw(404, {"error": {"message": 'model "m" not found, try pulling it first'}}), Rejected, "model-gone", {"model": "m"}),
    (does.page(404), AccountStop, "service-address", {"setting": "base-url"}),
    (does.failed(500, "The server had an error", kind="server_error"), Busy, "service-busy", {"status": 500}),
    (does.failed(503, "Overloaded", retry_after="2"), Busy, "service-busy", {"status": 503, "retry_after_s": 2.0}),
    (does.page(502), Busy, "service-busy", {"status": 502}),
    (does.failed(408, "Timeout"), Busy, "service-busy", {"status": 408}),
    (does.failed(501, "Not here"), Rejected, "service-rejected", {"status": 501}),
    (does.raw(302, "", "text/html"), Unreachable, "service-unreachable", {"reason": "sign-in-page"}),
    (does.raw(407, ""), Unreachable, "service-unreachable", {"reason": "proxy"}),
    (does.page(), Unreachable, "service-unreachable", {"reason": "sign-in-page"}),
    (does.raw(200, '{"choices": [{"mess'), Unusable, "answer-broken", {"reason": "not-json"}),
    (does.raw(200, "[]"), Unusable, "answer-broken", {"reason": "malformed"}),
    (does.raw(200, {"error": {"message": "Upstream down", "code": 502}}), Busy, "service-busy", {"status": 502}),
    (does.raw(200, {"error": {"message": "Bad request"}}), Rejected, "service-rejected", {"details": "Bad request"}),
    (does.hung_up(), Lost, "service-lost", {"reason": "cut-off"}),
    (does.hung_up(Cut.WITHIN_ANSWER), Lost, "service-lost", {"reason": "cut-off"}),
]


@pytest.mark.parametrize("row", TABLE, ids=lambda row: f"{row[1].__name__}-{row[2]}")
@pytest.mark.parametrize("role", ["artist", "scribe"])
def test_that_each_answer_of_the_service_has_its_own_error(
    service: FakeOpenAI, access: Access, row: tuple[Behaviour, type[ProviderError], str, dict[str, object]], role: str
) -> None:
    behaviour, kind, code, facts = row
    service.next(behaviour)
    asks = OpenAIArtist(access).ask if role == "artist" else OpenAIScribe(access).ask
    failure = failure_of(lambda: asks((drawing if role == "artist" else writing)(model="m")))  # type: ignore[arg-type]
    assert (type(failure), failure.code) == (kind, code)
    assert {name: failure.facts.get(name) for name in facts} == facts
    assert failure.__cause__ is None
    assert failure.__context__ is None
    assert len(service.calls) == 1


# ------------------------------------------------------------------ writing


def test_that_an_answer_is_asked_for_by_its_schema(service: FakeOpenAI, access: Access) -> None:
    answer = OpenAIScribe(access).ask(writing(model="gpt-5.5", most_tokens=900))
    sent = service.calls[0].json
    assert sent["model"] == "gpt-5.5"
    assert sent["messages"] == [
        {"role": "system", "content": "Answer in one word."},
        {"role": "user", "content": "Nao ran. The rain fell."},
    ]
    assert sent["response_format"]["type"] == "json_schema"
    assert sent["response_format"]["json_schema"]["schema"] == json.loads(SCHEMA)
    assert sent["max_tokens"] == 900
    assert (answer.model, answer.request_id) == ("gpt-5.4-mini-2026-03-17", REQUEST_ID)
    assert (answer.usage.tokens_in, answer.usage.tokens_out, answer.price_micros) == (120, 34, None)


STRICT = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "additionalProperties": False}


@pytest.mark.parametrize(
    ("schema", "strict"),
    [
        (STRICT, True),
        ({**STRICT, "properties": {"a": {"type": "array", "items": STRICT}}}, True),
        ({**STRICT, "required": []}, False),
        ({**STRICT, "properties": {"a": {"type": "array", "items": {"type": "object"}}}}, False),
        (json.loads(SCHEMA), False),
    ],
)
def test_that_a_shape_is_promised_only_where_the_service_can_promise_it(
    service: FakeOpenAI, access: Access, schema: dict[str, object], strict: bool
) -> None:
    OpenAIScribe(access).ask(writing(schema=json.dumps(schema)))
    assert service.calls[0].json["response_format"]["json_schema"]["strict"] is strict


@pytest.mark.parametrize(
    ("message", "status"),
    [
        ("This response_format type is unavailable now", 400),
        ("Failed to deserialize the JSON body: response_format.type `json_schema` is unavailable now", 422),
    ],
)
def test_that_a_service_without_schemas_is_told_the_schema_in_words_from_then_on(
    service: FakeOpenAI, access: Access, message: str, status: int
) -> None:
    service.always(does.without_schemas(message, status))
    assert json.loads(OpenAIScribe(access).ask(writing()).body) == {"shape": "json_object"}
    assert json.loads(OpenAIScribe(access).ask(writing()).body) == {"shape": "json_object"}
    shapes = [call.json["response_format"]["type"] for call in service.calls]
    assert shapes == ["json_schema", "json_object", "json_object"]
    assert SCHEMA in service.calls[-1].json["messages"][0]["content"]


def test_that_a_service_without_any_shape_is_asked_in_words_alone(service: FakeOpenAI, access: Access) -> None:
    service.always(does.without_schemas("'response_format.type' must be 'text'", plain_words=True))
    assert json.loads(OpenAIScribe(access).ask(writing()).body) == {"shape": "text"}
    assert SCHEMA in service.calls[-1].json["messages"][0]["content"]
    assert len(service.calls) == 3


def test_that_a_mistake_in_a_schema_is_told_and_not_gone_around(service: FakeOpenAI, access: Access) -> None:
    service.next(does.failed(400, "Invalid schema for response_format 'answer': x is missing", "invalid_json_schema"))
    assert failure_of(lambda: OpenAIScribe(access).ask(writing())).code == "service-rejected"
    assert len(service.calls) == 1


def test_that_a_text_cut_by_its_length_comes_as_it_is(service: FakeOpenAI, access: Access) -> None:
    service.next(does.written('{"answer": "ye', "length"))
    assert OpenAIScribe(access).ask(writing()).body == b'{"answer": "ye'


def test_that_thinking_until_nothing_is_left_is_a_cut_answer(service: FakeOpenAI, access: Access) -> None:
    service.next(does.written("", "length"))
    failure = failure_of(lambda: OpenAIScribe(access).ask(writing()))
    assert (type(failure), failure.code, failure.facts["tokens_out"]) == (Unusable, "answer-cut", 34)


@pytest.mark.parametrize("behaviour", [does.declined("I can't help with that."), does.written("{", "content_filter")])
def test_that_a_declined_text_is_refused_with_what_it_cost(service: FakeOpenAI, access: Access, behaviour: Behaviour) -> None:
    service.next(behaviour)
    failure = failure_of(lambda: OpenAIScribe(access).ask(writing()))
    assert (type(failure), failure.code, failure.facts["tokens_in"]) == (Refused, "service-refused", 120)


def test_that_a_text_without_schema_asks_for_no_shape(service: FakeOpenAI, access: Access) -> None:
    OpenAIScribe(access).ask(writing(schema="", instructions=""))
    sent = service.calls[0].json
    assert "response_format" not in sent
    assert [message["role"] for message in sent["messages"]] == ["user"]


# ------------------------------------------------------------------ drawing


def test_that_a_first_drawing_is_generated_in_the_size_of_its_model(service: FakeOpenAI, access: Access) -> None:
    answer = OpenAIArtist(access).ask(drawing("A cat", model="gpt-image-1.5"))
    call = service.calls[0]
    assert call.path == "/v1/images/generations"
    assert call.json == {"model": "gpt-image-1.5", "prompt": "A cat", "size": "1024x1536", "n": 1}
    assert (answer.body, answer.kind, answer.request_id) == (a_picture(192, 288, of="A cat"), "png", REQUEST_ID)
    assert (answer.usage.tokens_in, answer.usage.tokens_out) == (50, 1584)


def test_that_models_of_others_are_asked_for_the_picture_itself_and_not_for_its_address(service: FakeOpenAI, access: Access) -> None:
    OpenAIArtist(access).ask(drawing(model="flux-pro"))
    assert service.calls[0].json["response_format"] == "b64_json"


def test_that_an_edit_shows_start_first_then_the_references_each_with_its_label(service: FakeOpenAI, access: Access) -> None:
    start = Reference("The panel so far", a_picture(4, 4, of="start"), "png")
    sheets = tuple(Reference(f"Sheet {n}", a_picture(4, 4, "jpg", of=str(n)), "jpg") for n in range(20))
    OpenAIArtist(access).ask(drawing("More rain", start=start, references=sheets))
    call = service.calls[0]
    assert call.path == "/v1/images/edits"
    shown = [(name, content) for field, name, content in form(call) if field == "image[]"]
    assert [name for name, _ in shown] == ["image-1.png", *(f"image-{n}.jpg" for n in range(2, 17))]
    assert [content for _, content in shown] == [start.picture, *(sheet.picture for sheet in sheets[:15])]
    prompt = does.prompt_of(call).splitlines()
    assert prompt[:2] == ["Image 1: The panel so far", "Image 2: Sheet 0"]
    assert prompt[-1] == "More rain"
    assert len(prompt) == 18


def test_that_a_mask_is_see_through_where_the_picture_may_change(service: FakeOpenAI, access: Access) -> None:
    ours = Image.new("L", (4, 2), 0)
    ours.paste(255, (0, 0, 2, 2))
    out = BytesIO()
    ours.save(out, "PNG")
    start = Reference("", a_picture(4, 2), "png")
    OpenAIArtist(access).ask(drawing(start=start, mask=out.getvalue()))
    sent = next(content for field, _, content in form(service.calls[0]) if field == "mask")
    with Image.open(BytesIO(sent)) as mask:
        assert (mask.format, mask.size) == ("PNG", (4, 2))
        assert list(mask.getchannel("A").tobytes()) == [0, 0, 255, 255] * 2


def test_that_a_mask_without_a_start_is_left_out(service: FakeOpenAI, access: Access) -> None:
    OpenAIArtist(access).ask(drawing(mask=a_picture(4, 4), references=(Reference("", a_picture(4, 4), "png"),)))
    assert "mask" not in [field for field, _, _ in form(service.calls[0])]


def test_that_a_picture_that_is_none_is_told_with_what_it_cost(service: FakeOpenAI, access: Access) -> None:
    service.next(does.drawn(fields={"b64_json": "%%%"}))
    failure = failure_of(lambda: OpenAIArtist(access).ask(drawing()))
    assert (type(failure), failure.code, failure.facts["reason"]) == (Unusable, "answer-without-picture", "not-a-picture")
    assert failure.facts["tokens_out"] == 1584


def test_that_a_picture_given_by_its_address_is_fetched_and_the_key_stays_at_home(service: FakeOpenAI, access: Access) -> None:
    service.next(does.drawn(fields={"url": f"{service.url}/files/picture.png"}))
    assert OpenAIArtist(access).ask(drawing()).body == a_picture(192, 288, of="fetched")
    assert service.calls[1].path == "/files/picture.png"
    assert "authorization" not in service.calls[1].headers


@pytest.mark.parametrize("address", ["{url}/gone.png", "http://127.0.0.1:1/x.png"])
def test_that_a_made_picture_that_cannot_be_fetched_is_lost_and_not_drawn_again_by_itself(
    service: FakeOpenAI, access: Access, address: str
) -> None:
    service.next(does.drawn(fields={"url": address.format(url=service.url)}))
    failure = failure_of(lambda: OpenAIArtist(access).ask(drawing()))
    assert (type(failure), failure.code, failure.__context__) == (Lost, "service-lost", None)


def test_that_a_picture_written_as_an_address_is_read(service: FakeOpenAI, access: Access) -> None:
    coded = base64.b64encode(a_picture(2, 2)).decode()
    service.next(does.drawn(fields={"url": f"data:image/png;base64,{coded}"}))
    assert OpenAIArtist(access).ask(drawing()).body == a_picture(2, 2)


@given(
    ratio=st.tuples(st.integers(1, 40), st.integers(1, 40)),
    size=st.sampled_from(["1K", "2K", "4K", ""]),
    model=st.sampled_from(["gpt-image-2", "gpt-image-2.5-flare", "chatgpt-image-latest"]),
)
def test_that_every_size_is_within_the_limits_of_free_models(ratio: tuple[int, int], size: str, model: str) -> None:
    limits = FREE["gpt-image-2"]
    width, height = (int(side) for side in size_for(model, f"{ratio[0]}:{ratio[1]}", size).split("x"))
    assert width % limits.step == height % limits.step == 0
    assert max(width, height) <= limits.longest
    assert max(width, height) <= limits.flattest * min(width, height)
    assert limits.fewest <= width * height <= limits.most
    assert (width >= height) if ratio[0] >= ratio[1] else (width <= height)


@pytest.mark.parametrize(
    ("model", "ratio", "size", "pixels"),
    [
        ("gpt-image-2", "1:1", "1K", "1024x1024"),
        ("gpt-image-2", "16:9", "2K", "2560x1440"),
        ("gpt-image-2", "9:16", "4K", "2160x3840"),
        ("gpt-image-1.5", "3:4", "4K", "1024x1536"),
        ("gpt-image-1.5", "16:9", "1K", "1536x1024"),
        ("somebody-elses", "1:1", "1K", "1024x1024"),
        ("gpt-image-2", "", "1K", "auto"),
        ("gpt-image-2", "wide", "1K", "auto"),
    ],
)
def test_that_a_size_is_chosen_from_ratio_and_size(model: str, ratio: str, size: str, pixels: str) -> None:
    assert size_for(model, ratio, size) == pixels
    assert len(FIXED) == 3


# ------------------------------------------------------------------ reaching it


def test_that_a_service_of_ones_own_needs_no_key_and_is_sent_none() -> None:
    with FakeOpenAI(key="") as own:
        OpenAIScribe(Access(base_url=own.base_url)).ask(writing())
        assert "authorization" not in own.calls[0].headers


def test_that_the_address_of_the_environment_holds_where_the_settings_name_none(
    service: FakeOpenAI, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", service.base_url)
    OpenAIScribe(Access(KEY)).ask(writing())
    assert len(service.calls) == 1


@pytest.mark.parametrize("key", ["sk-schlüssel", "sk-two words", "sk-line\nbreak"])
def test_that_a_key_no_header_can_carry_is_rejected_before_it_is_printed_anywhere(access: Access, key: str) -> None:
    failure = failure_of(lambda: OpenAIScribe(replace(access, key=key)))
    assert (type(failure), failure.code) == (AccountStop, "key-rejected")
    assert key not in str(failure)


@pytest.mark.parametrize("wrong", [{"base_url": "api.example.com/v1"}, {"base_url": "http://h:99999/v1"}, {"proxy": "socks:1"}])
def test_that_an_address_that_is_none_is_told_at_once(access: Access, wrong: dict[str, Any]) -> None:
    failure = failure_of(lambda: OpenAIArtist(replace(access, **wrong)))
    assert (type(failure), failure.code) == (AccountStop, "service-address")


def test_that_calls_go_through_the_proxy_of_the_settings(service: FakeOpenAI, access: Access) -> None:
    OpenAIScribe(replace(access, base_url="http://nowhere.invalid/v1", proxy=service.url)).ask(writing())
    assert service.calls[0].target == "http://nowhere.invalid/v1/chat/completions"


def test_that_a_host_that_is_none_is_unreachable(access: Access) -> None:
    failure = failure_of(lambda: OpenAIScribe(replace(access, base_url="http://nowhere.invalid/v1")).ask(writing()))
    assert (type(failure), failure.code) == (Unreachable, "service-unreachable")
    assert failure.facts["reason"] in ("no-such-host", "no-network")


def test_that_no_line_is_kept_open_for_the_next_call(service: FakeOpenAI, access: Access) -> None:
    OpenAIScribe(access).ask(writing())
    assert service.calls[0].headers["connection"] == "close"


class HangsUp(FakeOpenAI):
    def usual(self, call: Call) -> Reply:
        return does.hung_up()(call)


def test_that_a_look_at_an_account_costs_nothing_and_so_is_never_lost(access: Access) -> None:
    with HangsUp() as service:
        failure = failure_of(lambda: PROVIDER.check and PROVIDER.check(replace(access, base_url=service.base_url)))
    assert (type(failure), failure.code, failure.facts["reason"]) == (Unreachable, "service-unreachable", "no-answer")


def test_that_a_look_at_an_account_tells_a_wrong_key_and_lists_its_models(access: Access) -> None:
    assert PROVIDER.check is not None
    assert PROVIDER.check(access).models == ("gpt-5.4-mini", "gpt-image-2")
    failure = failure_of(lambda: PROVIDER.check and PROVIDER.check(replace(access, key="sk-another")))
    assert (type(failure), failure.code) == (AccountStop, "key-rejected")


def test_that_the_module_brings_no_sdk_before_a_role_is_opened() -> None:
    code = "import sys, app.ai.openai_service; print([name for name in ('openai', 'httpx', 'httpx2', 'PIL') if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60)
    assert ran.stdout.strip() == "[]"
