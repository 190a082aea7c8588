"""Every way in which Gemini may not give what was asked for: its exact code, facts, and one call each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest

from app.ai.gemini import PROVIDER
from app.ai.provider import Access
from app.errors import AccountStop, Busy, Lost, ProviderError, Refused, Rejected, Unreachable, Unusable
from tests.fakes import gemini as does
from tests.fakes.gemini import KEY, FakeGemini
from tests.fakes.http import Behaviour, Cut, closed_port
from tests.providers.asking import drawing, writing
from tests.providers.contract import failure_of

PER_MINUTE, PER_DAY = "GenerateRequestsPerMinutePerProjectPerModel", "GenerateRequestsPerDayPerProjectPerModel"


@pytest.fixture(scope="module")
def service() -> Iterator[FakeGemini]:
    with FakeGemini() as fake:
        yield fake


@pytest.fixture
def access(service: FakeGemini) -> Access:
    return Access(KEY, service.url, timeout_s=60)


@pytest.fixture(scope="module")
def draw(service: FakeGemini) -> Callable[[Behaviour], ProviderError]:
    """How a drawing fails when the service does so; one call was made for it."""
    assert PROVIDER.artist is not None
    artist = PROVIDER.artist(Access(KEY, service.url, timeout_s=60))

    def drawn(behaviour: Behaviour) -> ProviderError:
        service.next(behaviour)
        before = len(service.calls)
        failure = failure_of(lambda: artist.ask(drawing()))
        assert len(service.calls) == before + 1
        return failure

    return drawn


def row(name: str, behaviour: Behaviour, kind: type[ProviderError], code: str, **facts: object) -> Any:
    return pytest.param(behaviour, kind, code, facts, id=name)


BLOCKS = [
    row(f"prompt-{block}", does.prompt_block(block), Refused, "service-refused", reason=reason)
    for block, reason in (
        ("SAFETY", "safety"),
        ("OTHER", "other"),
        ("BLOCKLIST", "blocked-words"),
        ("PROHIBITED_CONTENT", "forbidden-content"),
        ("IMAGE_SAFETY", "picture-safety"),
        ("JAILBREAK", "forbidden-content"),
        ("A_REASON_OF_NEXT_YEAR", "other"),
    )
]
FINISHES = [
    row(f"finish-{finish}", does.finish(finish, "Why not."), Refused, "service-refused", reason=reason, details="Why not.")
    for finish, reason in (
        ("SAFETY", "safety"),
        ("IMAGE_SAFETY", "picture-safety"),
        ("PROHIBITED_CONTENT", "forbidden-content"),
        ("IMAGE_PROHIBITED_CONTENT", "forbidden-content"),
        ("BLOCKLIST", "blocked-words"),
        ("SPII", "personal-data"),
        ("RECITATION", "recitation"),
        ("IMAGE_RECITATION", "recitation"),
        ("LANGUAGE", "other"),
    )
]
NO_PICTURE = [
    row("stop-without-picture", does.finish("STOP", given=[]), Unusable, "answer-without-picture", reason="no-picture"),
    row("stop-without-content", does.finish("STOP"), Unusable, "answer-without-picture", reason="no-picture"),
    row("no-image", does.finish("NO_IMAGE"), Unusable, "answer-without-picture", reason="no-picture", details="NO_IMAGE"),
    row("image-other", does.finish("IMAGE_OTHER"), Unusable, "answer-without-picture", reason="no-picture", details="IMAGE_OTHER"),
    row("newer-reason", does.finish("NEXT_YEAR"), Unusable, "answer-without-picture", reason="no-picture", details="NEXT_YEAR"),
    row("malformed", does.finish("MALFORMED_RESPONSE"), Unusable, "answer-without-picture", reason="malformed"),
    row("thought-signature", does.finish("MISSING_THOUGHT_SIGNATURE"), Unusable, "answer-without-picture", reason="malformed"),
    row(
        "text-instead",
        does.text("Here is your panel!"),
        Unusable,
        "answer-without-picture",
        reason="text-only",
        details="Here is your panel!",
    ),
    row("no-candidates", does.body({"usageMetadata": {}, "modelVersion": "m"}), Unusable, "answer-without-picture", reason="empty"),
    row("max-tokens", does.finish("MAX_TOKENS"), Unusable, "answer-cut"),
    row(
        "max-tokens-in-thoughts",
        does.parts({**does.inline(b"\x89PNG\r\n\x1a\n"), "thought": True}, finish="MAX_TOKENS"),
        Unusable,
        "answer-cut",
    ),
    row("not-a-picture", does.parts(does.inline(b"<svg/>", "image/png")), Unusable, "answer-broken", reason="not-a-picture"),
    row(
        "not-base64",
        does.parts({"inlineData": {"mimeType": "image/png", "data": "%%%"}}),
        Unusable,
        "answer-broken",
        reason="not-a-picture",
    ),
    row("cut-json", does.cut_json(), Unusable, "answer-broken", reason="not-json"),
    row("empty-body", does.body(b""), Unusable, "answer-broken", reason="empty"),
    row("empty-object", does.body({}), Unusable, "answer-broken", reason="empty"),
    row("a-list", does.body([1]), Unusable, "answer-broken", reason="empty"),
    row("odd-shapes", does.body({"candidates": ["x", {"content": {"parts": "y"}}]}), Unusable, "answer-without-picture", reason="empty"),
]
ACCOUNT = [
    row("limited-account", does.finish("PUP_LIMITED_DISABLED"), AccountStop, "account-limited"),
    row("bad-key", does.bad_key(), AccountStop, "key-rejected"),
    row("expired-key", does.error(400, "API key expired. Please renew the API key."), AccountStop, "key-rejected"),
    row("unauthenticated", does.error(401, "Request had invalid authentication credentials."), AccountStop, "key-rejected"),
    row("leaked-key", does.forbidden("Your API key was reported as leaked."), AccountStop, "key-rejected"),
    row("forbidden", does.forbidden(), AccountStop, "key-not-allowed", details="The caller does not have permission"),
    row("forbidden-page", does.error_page(403), AccountStop, "key-not-allowed"),
    row(
        "suspended",
        does.forbidden("Permission denied: Consumer 'x' has been suspended.", "CONSUMER_SUSPENDED"),
        AccountStop,
        "account-limited",
    ),
    row("billing-off", does.forbidden("This API method requires billing.", "BILLING_DISABLED"), AccountStop, "billing-needed"),
    row("billing-400", does.error(400, "Please enable billing on project.", "FAILED_PRECONDITION"), AccountStop, "billing-needed"),
    row("payment", does.error(402, "Payment required"), AccountStop, "billing-needed"),
    row("region", does.error(400, "User location is not supported for the API use."), AccountStop, "region-not-served"),
    row("limit-zero", does.limit_zero(), AccountStop, "quota-used-up"),
    row("limit-zero-value", does.too_many("34s", PER_MINUTE, "0"), AccountStop, "quota-used-up", retry_after_s=34.0),
    row("free-tier-day", does.too_many("34s", f"{PER_DAY}-FreeTier", "20"), AccountStop, "quota-used-up"),
    row("free-tier", does.too_many("", "GenerateContentInputTokens-FreeTier"), AccountStop, "quota-used-up"),
    row("day", does.too_many("3600s", PER_DAY, "2000"), AccountStop, "quota-used-up", retry_after_s=3600.0),
]
REJECTED = [
    row("invalid", does.error(400, "Invalid aspect ratio."), Rejected, "service-rejected", details="Invalid aspect ratio.", status=400),
    row("other-400", does.error(422, "No."), Rejected, "service-rejected", status=422),
    row("gone", does.gone(), Rejected, "model-gone", model="gemini-nano-banana-2.1"),
    row("too-large", does.error(413, "Too large"), Rejected, "request-too-large"),
    row("too-large-400", does.error(400, "Request payload size exceeds the limit: 20971520 bytes."), Rejected, "request-too-large"),
]
BUSY = [
    row("429", does.too_many(), Busy, "service-busy", status=429),
    row("429-retry-info", does.too_many("34.07s", PER_MINUTE, "500"), Busy, "service-busy", retry_after_s=34.07),
    row("429-free-tier-minute", does.too_many("12s", f"{PER_MINUTE}-FreeTier", "10"), Busy, "service-busy", retry_after_s=12.0),
    row("429-header", does.too_many(headers=(("Retry-After", "7"),)), Busy, "service-busy", retry_after_s=7.0),
    row("429-both", does.too_many("3s", headers=(("Retry-After", "7"),)), Busy, "service-busy", retry_after_s=3.0),
    row("429-sentence", does.too_many(message="Quota exceeded. Please retry in 21.5s."), Busy, "service-busy", retry_after_s=21.5),
    row("408", does.error(408, "Timeout"), Busy, "service-busy", status=408),
    row("500", does.server_error(), Busy, "service-busy", status=500),
    row("502-page", does.error_page(502), Busy, "service-busy", status=502),
    row("503", does.overloaded(), Busy, "service-busy", status=503, details="The model is overloaded. Please try again later."),
    row("503-header", does.overloaded((("Retry-After", "4"),)), Busy, "service-busy", retry_after_s=4.0),
    row("504", does.error(504, "Deadline expired."), Busy, "service-busy", status=504),
    row(
        "error-with-200", does.body({"error": {"code": 503, "message": "busy", "status": "UNAVAILABLE"}}), Busy, "service-busy", status=503
    ),
]
WAY = [
    row("cut-before", does.dropped(), Lost, "service-lost", reason="cut-off"),
    row("cut-within", does.dropped(Cut.WITHIN_ANSWER), Lost, "service-lost", reason="cut-off"),
    row("sign-in-page", does.sign_in_page(), Unreachable, "service-unreachable", reason="sign-in-page"),
    row("sign-in-redirect", does.sign_in_page(302), Unreachable, "service-unreachable", reason="sign-in-page"),
    row("sign-in-511", does.sign_in_page(511), Unreachable, "service-unreachable", reason="sign-in-page"),
    row("proxy-password", does.sign_in_page(407), Unreachable, "service-unreachable", reason="proxy"),
    row("not-this-service", does.error_page(404), AccountStop, "service-address", setting="base-url"),
]


@pytest.mark.parametrize(("behaviour", "kind", "code", "facts"), [*BLOCKS, *FINISHES, *NO_PICTURE, *ACCOUNT, *REJECTED, *BUSY, *WAY])
def test_that_each_row_of_the_table_has_its_kind_code_and_facts(
    draw: Callable[[Behaviour], ProviderError], behaviour: Behaviour, kind: type[ProviderError], code: str, facts: dict[str, object]
) -> None:
    failure = draw(behaviour)
    assert (type(failure), failure.code) == (kind, code)
    assert failure.facts["provider"] == "gemini"
    assert {name: failure.facts.get(name) for name in facts} == facts


def test_that_what_was_counted_for_nothing_is_told(draw: Callable[[Behaviour], ProviderError]) -> None:
    failure = draw(does.text("I would rather talk about it."))
    assert failure.facts["tokens_out"] == 8
    assert isinstance(failure.facts["tokens_in"], int)


@pytest.mark.parametrize(
    ("behaviour", "code"),
    [
        (does.finish("MAX_TOKENS"), "answer-cut"),
        (does.text(""), "answer-broken"),
        (does.finish("RECITATION"), "service-refused"),
        (does.prompt_block("SAFETY"), "service-refused"),
        (does.cut_json(), "answer-broken"),
        (does.overloaded(), "service-busy"),
    ],
    ids=["max-tokens", "empty", "recitation", "prompt", "cut", "busy"],
)
def test_that_a_text_fails_under_the_same_codes(service: FakeGemini, access: Access, behaviour: Behaviour, code: str) -> None:
    assert PROVIDER.scribe is not None
    service.next(behaviour)
    scribe = PROVIDER.scribe(access)
    assert failure_of(lambda: scribe.ask(writing())).code == code


@pytest.mark.parametrize(
    ("changed", "kind", "reason"),
    [
        ({"base_url": "http://nowhere.invalid"}, Unreachable, "no-such-host"),
        ({"base_url": "https://127.0.0.1:{port}"}, Unreachable, "tls"),
        ({"base_url": "http://example.invalid", "proxy": "http://127.0.0.1:{closed}"}, Unreachable, "proxy"),
        ({"base_url": "https://example.invalid", "proxy": "http://127.0.0.1:{port}"}, Unreachable, "proxy"),
    ],
    ids=["no-such-host", "no-tls", "proxy-down", "proxy-says-no"],
)
def test_that_calls_that_never_arrive_say_where_they_stopped(
    service: FakeGemini, access: Access, changed: dict[str, Any], kind: type[ProviderError], reason: str
) -> None:
    ports = {"port": service.url.rsplit(":", 1)[1], "closed": str(closed_port())}
    assert PROVIDER.artist is not None
    artist = PROVIDER.artist(replace(access, **{name: value.format(**ports) for name, value in changed.items()}))
    failure = failure_of(lambda: artist.ask(drawing()))
    # A machine without any network says so where one with a network says that there is no such host.
    expected = (reason, "no-network") if reason == "no-such-host" else (reason,)
    assert type(failure) is kind
    assert failure.facts["reason"] in expected


@pytest.mark.parametrize(
    ("changed", "setting"),
    [({"base_url": "generativelanguage"}, "base-url"), ({"proxy": "my proxy"}, "proxy"), ({"proxy": "ftp://me:secret@host"}, "proxy")],
)
def test_that_a_setting_that_is_no_address_is_named(access: Access, changed: dict[str, Any], setting: str) -> None:
    assert PROVIDER.artist is not None
    opened = PROVIDER.artist
    failure = failure_of(lambda: opened(replace(access, **changed)))
    assert (failure.code, failure.facts["setting"]) == ("service-address", setting)
    assert "secret" not in str(failure)


@pytest.mark.parametrize("key", ["schlüssel", "two words", "line\nbreak"])
def test_that_a_key_that_no_header_can_carry_is_rejected_before_anything_is_sent(access: Access, key: str) -> None:
    assert PROVIDER.artist is not None
    opened = PROVIDER.artist
    assert failure_of(lambda: opened(replace(access, key=key))).code == "key-rejected"
