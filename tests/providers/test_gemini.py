"""Gemini through its real SDK, against a local server that speaks the REST shapes of the API."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pytest
from PIL import Image

from app.ai.answer import Answer, Usage
from app.ai.artist import DrawRequest, Reference
from app.ai.gemini import MASK_LABEL, PROVIDER, check
from app.ai.provider import Access
from app.ai.scribe import WriteRequest
from app.errors import AccountStop, Busy, Lost, Refused, Rejected, Unreachable, Unusable
from tests.fakes import gemini as does
from tests.fakes.gemini import KEY, FakeGemini, asked
from tests.fakes.http import Call, Cut, FakeService, Reply
from tests.fakes.pictures import a_picture
from tests.providers.asking import SCHEMA, drawing, writing
from tests.providers.contract import ProviderContract, Trial


class FakePortal(FakeService):
    """Answers everything in the same way."""

    def __init__(self, reply: Reply) -> None:
        super().__init__()
        self.reply = reply

    def usual(self, call: Call) -> Reply:
        return self.reply


def ask_artist(access: Access, request: DrawRequest) -> Answer:
    assert PROVIDER.artist is not None
    return PROVIDER.artist(access).ask(request)


def ask_scribe(access: Access, request: WriteRequest) -> Answer:
    assert PROVIDER.scribe is not None
    return PROVIDER.scribe(access).ask(request)


def picture_size(picture: bytes) -> tuple[int, int]:
    with Image.open(BytesIO(picture)) as opened:
        return opened.size


@pytest.fixture
def service() -> Iterator[FakeGemini]:
    with FakeGemini() as fake:
        yield fake


@pytest.fixture
def access(service: FakeGemini) -> Access:
    return Access(KEY, service.url, timeout_s=60)


class TestContract(ProviderContract):
    @pytest.fixture
    def trial(self, service: FakeGemini, access: Access) -> Trial:
        both = {
            Busy: (does.overloaded(), "service-busy"),
            Rejected: (does.error(400, "Invalid value at 'contents'"), "service-rejected"),
            AccountStop: (does.bad_key(), "key-rejected"),
            Refused: (does.prompt_block(), "service-refused"),
            Lost: (does.dropped(), "service-lost"),
        }
        return Trial(
            PROVIDER,
            service,
            access,
            elsewhere=lambda url: replace(access, base_url=url),
            slow=does.slow,
            troubles={**both, Unusable: (does.finish("NO_IMAGE"), "answer-without-picture")},
            for_scribe={**both, Lost: (does.dropped(then=does.text("{}")), "service-lost"), Unusable: (does.text(""), "answer-broken")},
        )


def test_that_each_picture_follows_its_label_and_the_prompt_comes_last(service: FakeGemini, access: Access) -> None:
    sheet, page = a_picture(4, 4, "png", "sheet"), a_picture(4, 4, "jpg", "page")
    start, mask = a_picture(4, 4, "webp", "start"), a_picture(4, 4, "png", "mask")
    references = (Reference("Mira, model sheet", sheet, "png"), Reference("The panel before", page, "png"))
    ask_artist(access, drawing("Make it rain.", references=references, start=Reference("The panel as it is", start, "webp"), mask=mask))
    wish = asked(service.calls[0])
    assert wish.parts == (
        ("text", "Mira, model sheet"),
        ("picture", sheet),
        ("text", "The panel before"),
        ("picture", page),
        ("text", "The panel as it is"),
        ("picture", start),
        ("text", MASK_LABEL),
        ("picture", mask),
        ("text", "Make it rain."),
    )
    sent = [part["inlineData"] for part in service.calls[0].json["contents"][0]["parts"] if "inlineData" in part]
    assert [one.get("mimeType") or one.get("mime_type") for one in sent] == ["image/png", "image/jpeg", "image/webp", "image/png"]


@pytest.mark.parametrize(
    ("shape", "config"),
    [
        ({"ratio": "3:4", "size": "2K"}, {"imageConfig": {"aspectRatio": "3:4", "imageSize": "2K"}}),
        ({"ratio": "16:9", "size": ""}, {"imageConfig": {"aspectRatio": "16:9"}}),
        ({"ratio": "", "size": ""}, {}),
    ],
)
def test_that_ratio_and_size_are_asked_for_where_they_are_given(
    service: FakeGemini, access: Access, shape: dict[str, str], config: dict[str, object]
) -> None:
    ask_artist(access, drawing(**shape))
    assert asked(service.calls[0]).config == {"responseModalities": ["IMAGE"], **config}


def test_that_the_model_of_the_request_is_asked_and_the_one_that_answered_is_told(service: FakeGemini, access: Access) -> None:
    service.models = ("gemini-3-pro-image",)
    answer = ask_artist(access, drawing(model="gemini-3-pro-image"))
    assert service.calls[0].path == "/v1/models/gemini-3-pro-image:generateContent"
    assert (answer.model, answer.request_id, answer.price_micros) == ("gemini-3-pro-image", "resp-7Yk2", None)


def test_that_drafts_among_the_thoughts_are_not_the_picture(service: FakeGemini, access: Access) -> None:
    service.next(does.picture(drafts=2))
    assert picture_size(ask_artist(access, drawing()).body) == (222, 296)


def test_that_the_last_picture_is_taken_where_the_model_calls_all_of_them_thoughts(service: FakeGemini, access: Access) -> None:
    service.next(does.picture(drafts=2, all_thoughts=True))
    assert picture_size(ask_artist(access, drawing()).body) == (222, 296)


def test_that_the_last_of_several_pictures_is_taken_whatever_is_said_after_it(service: FakeGemini, access: Access) -> None:
    first, last = a_picture(4, 4, "png", "first"), a_picture(4, 4, "png", "last")
    service.next(does.parts(does.inline(first), {"text": "Better:"}, does.inline(last), {"text": "Done."}))
    assert ask_artist(access, drawing()).body == last


@pytest.mark.parametrize(("real", "called"), [("jpg", "image/png"), ("webp", "image/jpeg"), ("png", "")])
def test_that_a_picture_is_called_what_its_bytes_are(service: FakeGemini, access: Access, real: str, called: str) -> None:
    service.next(does.picture(kind=real, called=called))
    assert ask_artist(access, drawing()).kind == real


def test_that_a_picture_of_another_size_is_handed_on_as_it_came(service: FakeGemini, access: Access) -> None:
    service.next(does.picture(size=(50, 40)))
    assert picture_size(ask_artist(access, drawing()).body) == (50, 40)


def test_that_a_relay_s_spelling_of_pictures_is_understood(service: FakeGemini, access: Access) -> None:
    picture = does.inline(a_picture(4, 4))["inlineData"]
    service.next(does.parts({"inline_data": {"mime_type": "image/png", "data": picture["data"]}}))
    assert ask_artist(access, drawing()).body == a_picture(4, 4)


def test_that_thinking_counts_as_what_came_out(service: FakeGemini, access: Access) -> None:
    def thinking(call: Call) -> Reply:
        reply = does.text("{}")(call)
        assert isinstance(reply.body, dict)
        return replace(
            reply, body={**reply.body, "usageMetadata": {"promptTokenCount": 9, "candidatesTokenCount": 20, "thoughtsTokenCount": 300}}
        )

    service.next(thinking, does.body({"candidates": [{"content": {"parts": [{"text": "{}"}]}}]}))
    assert ask_scribe(access, writing()).usage == Usage(9, 320)
    assert ask_scribe(access, writing()).usage == Usage(None, None)


def test_that_the_name_of_the_call_is_taken_from_the_headers_where_the_body_has_none(service: FakeGemini, access: Access) -> None:
    body = {"candidates": [{"content": {"parts": [{"text": "{}"}]}}]}
    service.next(lambda _call: Reply(body=body, headers=(("X-Request-Id", "relay-1"),)))
    assert ask_scribe(access, writing()).request_id == "relay-1"


def test_that_a_writer_is_asked_with_instructions_schema_and_length(service: FakeGemini, access: Access) -> None:
    ask_scribe(access, writing(most_tokens=500))
    wish = asked(service.calls[0])
    assert (wish.model, wish.system, wish.parts) == (does.SCRIBE, "Answer in one word.", (("text", "Nao ran. The rain fell."),))
    assert wish.config == {"responseMimeType": "application/json", "responseJsonSchema": json.loads(SCHEMA), "maxOutputTokens": 500}


def test_that_a_cut_text_is_an_answer_because_it_is_paid_for(service: FakeGemini, access: Access) -> None:
    service.next(does.text('{"scenes": [{"na', finish="MAX_TOKENS"))
    assert ask_scribe(access, writing()).body == b'{"scenes": [{"na'


def test_that_thoughts_are_no_part_of_the_text(service: FakeGemini, access: Access) -> None:
    service.next(does.parts({"text": "Let me see.", "thought": True}, {"text": '{"answer": '}, {"text": '"雨"}'}))
    assert json.loads(ask_scribe(access, writing()).body) == {"answer": "雨"}


def test_that_an_answer_that_could_go_on_is_not_followed_by_another_call(service: FakeGemini, access: Access) -> None:
    service.next(does.parts({"text": "{"}, finish="CONTINUATION"))
    assert ask_scribe(access, writing()).body == b"{"
    assert len(service.calls) == 1


@pytest.mark.parametrize(("end", "version"), [("", "v1"), ("/", "v1"), ("/v1beta", "v1beta"), ("/v1/", "v1"), ("/relay", "relay/v1")])
def test_that_an_address_may_end_with_the_version_of_the_api(service: FakeGemini, access: Access, end: str, version: str) -> None:
    ask_artist(replace(access, base_url=service.url + end), drawing())
    assert service.calls[0].path == f"/{version}/models/{does.ARTIST}:generateContent"


def test_that_the_address_of_the_environment_holds_where_settings_name_none(
    service: FakeGemini, access: Access, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", service.url)
    ask_artist(replace(access, base_url=""), drawing())
    assert len(service.calls) == 1


def test_that_other_google_settings_of_the_machine_do_not_change_whose_key_is_used(
    service: FakeGemini, access: Access, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOOGLE_API_KEY", "another")
    monkeypatch.setenv("GOOGLE_GENAI_USE_VERTEXAI", "true")
    ask_artist(access, drawing())
    call = service.calls[0]
    assert (call.headers["x-goog-api-key"], call.path) == (KEY, f"/v1/models/{does.ARTIST}:generateContent")


def test_that_calls_go_through_the_proxy_of_the_settings(service: FakeGemini, access: Access) -> None:
    ask_artist(replace(access, base_url="http://gemini.invalid", proxy=service.url), drawing())
    assert service.calls[0].target == f"http://gemini.invalid/v1/models/{does.ARTIST}:generateContent"


def test_that_the_key_is_not_carried_to_where_a_redirect_points(service: FakeGemini, access: Access) -> None:
    with FakeGemini() as stranger:
        service.next(lambda _call: Reply(307, headers=(("Location", f"{stranger.url}/v1/models/m:generateContent"),)))
        with pytest.raises(Unreachable):
            ask_artist(access, drawing())
        assert not stranger.calls


def test_that_each_call_has_a_line_of_its_own(service: FakeGemini, access: Access) -> None:
    """A line that the service closes just when the next call is sent would look like a lost answer."""
    ask_artist(access, drawing())
    assert service.calls[0].headers["connection"] == "close"


def test_that_a_look_at_the_account_names_the_models_that_can_answer(service: FakeGemini, access: Access) -> None:
    assert check(access).models == (does.SCRIBE, does.ARTIST)
    assert [call.path for call in service.calls] == ["/v1/models"]


def test_that_a_look_at_the_account_says_that_the_key_is_not_taken(access: Access) -> None:
    with pytest.raises(AccountStop) as caught:
        check(replace(access, key="AIza-another"))
    assert caught.value.code == "key-rejected"


@pytest.mark.parametrize(
    ("reply", "reason"), [(Reply(cut=Cut.BEFORE_ANSWER), "no-answer"), (Reply(body="<html>", kind="text/html"), "sign-in-page")]
)
def test_that_a_look_at_the_account_is_never_lost_because_it_costs_nothing(access: Access, reply: Reply, reason: str) -> None:
    with FakePortal(reply) as portal, pytest.raises(Unreachable) as caught:
        check(replace(access, base_url=portal.url))
    assert caught.value.facts["reason"] == reason


def test_that_knowing_the_provider_imports_no_sdk() -> None:
    look = (
        "import sys; from app.ai.providers import provider; provider('gemini'); "
        "print([name for name in sys.modules if name.split('.')[0] in ('google', 'httpx2', 'pydantic')])"
    )
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
