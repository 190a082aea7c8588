"""What every provider has to do. A test of a provider is a subclass with the fixture `trial`:

    class TestGemini(ProviderContract):
        @pytest.fixture
        def trial(self) -> Iterator[Trial]: ...

Services are real HTTP servers of tests/fakes, driven through the real SDK.
"""

from __future__ import annotations

import json
import logging
import threading
import traceback
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from io import BytesIO

import pytest
from PIL import Image

from app.ai.answer import Answer
from app.ai.artist import Artist
from app.ai.fingerprint import fingerprint
from app.ai.magic import picture_kind
from app.ai.provider import Access, Provider
from app.ai.scribe import Scribe
from app.errors import AccountStop, Busy, Lost, ProviderError, Refused, Rejected, Unreachable, Unusable
from tests.fakes.http import Behaviour, Call, FakeService, Reply, closed_port
from tests.providers.asking import drawing, writing

KINDS = (Busy, Rejected, AccountStop, Refused, Unusable, Lost)
TOGETHER = 8


@dataclass(frozen=True, slots=True)
class Trial:
    """troubles: one behaviour of the service for each kind of error, with the code it must give.

    elsewhere: the same access to another address ("http://127.0.0.1:1234"); slow: makes any call wait this long.
    """

    provider: Provider
    service: FakeService
    access: Access
    elsewhere: Callable[[str], Access]
    slow: Callable[[float], Behaviour]
    troubles: Mapping[type[ProviderError], tuple[Behaviour, str]]
    counts_tokens: bool = True
    remote: bool = True  # False for what works on this machine, without any service
    for_scribe: Mapping[type[ProviderError], tuple[Behaviour, str]] = field(default_factory=dict)

    def artist(self, access: Access | None = None) -> Artist:
        assert self.provider.artist is not None
        return self.provider.artist(access or self.access)

    def scribe(self, access: Access | None = None) -> Scribe:
        assert self.provider.scribe is not None
        return self.provider.scribe(access or self.access)

    def asked(self) -> tuple[Call, ...]:
        """Calls that may cost something."""
        return tuple(call for call in self.service.calls if self.service.scripted(call))

    def roles(self) -> list[Callable[[Access], Callable[[], Answer]]]:
        """A call of each role the provider plays."""
        found: list[Callable[[Access], Callable[[], Answer]]] = []
        if self.provider.artist:
            found.append(lambda access: lambda: self.artist(access).ask(drawing()))
        if self.provider.scribe:
            found.append(lambda access: lambda: self.scribe(access).ask(writing()))
        return found


def needs_a_service(trial: Trial) -> None:
    if not trial.remote:
        pytest.skip("works on this machine")


def failure_of(call: Callable[[], object]) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        call()
    return caught.value


class ProviderContract:
    def test_that_a_picture_comes_with_its_kind_size_model_and_usage(self, trial: Trial) -> None:
        if not trial.provider.artist:
            pytest.skip("draws nothing")
        answer = trial.artist().ask(drawing())
        assert answer.kind == picture_kind(answer.body)
        with Image.open(BytesIO(answer.body)) as picture:
            assert picture.width > 0
            assert picture.height > 0
        assert answer.model
        if trial.counts_tokens:
            assert (answer.usage.tokens_in or 0) > 0
            assert (answer.usage.tokens_out or 0) > 0

    def test_that_a_text_comes_as_json_with_model_and_usage(self, trial: Trial) -> None:
        if not trial.provider.scribe:
            pytest.skip("writes nothing")
        answer = trial.scribe().ask(writing())
        assert answer.kind == "json"
        assert isinstance(json.loads(answer.body), dict)
        assert answer.model
        if trial.counts_tokens:
            assert (answer.usage.tokens_in or 0) > 0

    def test_that_one_ask_is_one_call_and_the_same_request_sends_the_same_bytes(self, trial: Trial) -> None:
        needs_a_service(trial)
        for role in trial.roles():
            before = len(trial.asked())
            ask = role(trial.access)
            ask()
            assert len(trial.asked()) == before + 1
            ask()
            first, second = trial.asked()[-2:]
            assert first.path == second.path
            assert _without_boundary(first) == _without_boundary(second)

    def test_that_the_same_request_has_the_same_fingerprint_and_another_has_another(self, trial: Trial) -> None:
        assert fingerprint(drawing()) == fingerprint(drawing())
        assert len({fingerprint(one) for one in (drawing(), drawing(prompt="A dog"), drawing(size="2K"), drawing(model="other"))}) == 4

    @pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
    def test_that_each_trouble_is_told_by_its_kind_after_one_call(self, trial: Trial, kind: type[ProviderError]) -> None:
        for role, troubles in self._troubles(trial):
            if kind not in troubles:
                continue
            behaviour, code = troubles[kind]
            trial.service.next(behaviour)
            before = len(trial.asked())
            failure = failure_of(role(trial.access))
            assert type(failure) is kind
            assert failure.code == code
            assert failure.facts["provider"] == trial.provider.name
            assert len(trial.asked()) == before + 1

    def test_that_a_service_that_cannot_be_reached_is_told_as_such(self, trial: Trial) -> None:
        needs_a_service(trial)
        nowhere = trial.elsewhere(f"http://127.0.0.1:{closed_port()}")
        for role in trial.roles():
            failure = failure_of(role(nowhere))
            assert (type(failure), failure.code, failure.facts["reason"]) == (Unreachable, "service-unreachable", "refused")

    def test_that_a_service_that_stays_silent_is_given_up_and_its_answer_lost(self, trial: Trial) -> None:
        needs_a_service(trial)
        # It would answer after the time-out of any test; only who gives up earlier gets this far.
        for role in trial.roles():
            trial.service.next(trial.slow(600))
            failure = failure_of(role(replace(trial.access, timeout_s=0.3)))
            assert (type(failure), failure.code, failure.facts["reason"]) == (Lost, "service-lost", "timed-out")

    def test_that_no_key_is_told_before_anything_is_sent(self, trial: Trial) -> None:
        if not trial.provider.key_name:
            pytest.skip("needs no key")
        for role in trial.roles():
            failure = failure_of(role(replace(trial.access, key="", base_url="")))
            assert (type(failure), failure.code) == (AccountStop, "key-missing")
            assert failure.facts["variable"] == trial.provider.key_name
        assert not trial.service.calls

    def test_that_the_key_is_in_nothing_raised_or_logged(self, trial: Trial, caplog: pytest.LogCaptureFixture) -> None:
        if not trial.access.key:
            pytest.skip("needs no key")
        caplog.set_level(logging.DEBUG)
        told: list[str] = [repr(trial.access)]
        for role, troubles in self._troubles(trial):
            for behaviour, _code in (*troubles.values(), (_repeating(trial.access.key), "")):
                trial.service.next(behaviour)
                told += _all_of(failure_of(role(trial.access)))
            told += _all_of(failure_of(role(trial.elsewhere(f"http://127.0.0.1:{closed_port()}"))))
        assert len(told) > 10
        assert not [text for text in (*told, caplog.text) if trial.access.key in text]

    def test_that_the_key_is_no_part_of_an_address(self, trial: Trial) -> None:
        if not trial.access.key:
            pytest.skip("needs no key")
        for role in trial.roles():
            role(trial.access)()
        assert trial.service.calls
        assert not [call.target for call in trial.service.calls if trial.access.key in call.target]

    def test_that_eight_threads_may_ask_at_once_and_each_gets_its_own_answer(self, trial: Trial) -> None:
        """The service answers nobody before all eight have called."""
        needs_a_service(trial)
        if not trial.provider.artist:
            pytest.skip("draws nothing")
        artist, all_here = trial.artist(), threading.Barrier(TOGETHER)
        prompts = [f"Panel {number}" for number in range(TOGETHER)]
        alone = [artist.ask(drawing(prompt)).body for prompt in prompts]

        def together(call: Call) -> Reply:
            all_here.wait(60)
            return trial.service.usual(call)

        trial.service.next(*[together] * TOGETHER)
        with ThreadPoolExecutor(TOGETHER) as threads:
            answers = [answer.body for answer in threads.map(lambda prompt: artist.ask(drawing(prompt)), prompts)]
        assert answers == alone
        assert len(set(answers)) == TOGETHER

    def test_that_a_look_at_the_account_tells_its_models(self, trial: Trial) -> None:
        if not trial.provider.check:
            pytest.skip("nothing to check")
        assert trial.provider.check(trial.access).models
        assert len(trial.service.calls) == int(trial.remote)

    def test_that_a_look_at_the_account_says_that_nothing_is_there(self, trial: Trial) -> None:
        needs_a_service(trial)
        if not trial.provider.check:
            pytest.skip("nothing to check")
        nowhere = trial.elsewhere(f"http://127.0.0.1:{closed_port()}")
        assert failure_of(lambda: trial.provider.check and trial.provider.check(nowhere)).code == "service-unreachable"

    def _troubles(
        self, trial: Trial
    ) -> list[tuple[Callable[[Access], Callable[[], Answer]], Mapping[type[ProviderError], tuple[Behaviour, str]]]]:
        of_roles = [
            table for played, table in ((trial.provider.artist, trial.troubles), (trial.provider.scribe, trial.for_scribe)) if played
        ]
        return list(zip(trial.roles(), of_roles, strict=True))


def _repeating(key: str) -> Behaviour:
    """A service, or a proxy before it, that repeats the key in its error."""
    return lambda _call: Reply(
        403, {"error": {"code": 403, "message": f"Key {key} may not do this", "status": "PERMISSION_DENIED", "type": "x"}}
    )


def _all_of(error: BaseException) -> list[str]:
    """Everything that a log, a report or a curious debugger could show of an error, its whole chain included."""
    chain: list[BaseException] = []
    one: BaseException | None = error
    while one is not None and one not in chain:
        chain.append(one)
        one = one.__cause__ or one.__context__
    told = [text for each in chain for text in (str(each), repr(each), repr(vars(each)))]
    return [*told, "".join(traceback.format_exception(error))]


def _without_boundary(call: Call) -> bytes:
    """The body; what separates the parts of a form is drawn by lot for each."""
    kind = call.headers.get("content-type", "")
    boundary = kind.partition("boundary=")[2].encode()
    return call.body.replace(boundary, b"") if boundary else call.body
