"""The built-in draft artist keeps the same promises as the services, as far as they can be made without one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.ai.draft.provider import PROVIDER
from app.ai.provider import Access
from app.ai.providers import names, provider
from tests.fakes import gemini as does
from tests.fakes.gemini import FakeGemini
from tests.providers.asking import drawing
from tests.providers.contract import ProviderContract, Trial


class TestDraft(ProviderContract):
    @pytest.fixture
    def trial(self) -> Iterator[Trial]:
        with FakeGemini() as nobody:
            yield Trial(PROVIDER, nobody, Access(), lambda _url: Access(), does.slow, {}, counts_tokens=False, remote=False)
            assert not nobody.calls

    def test_that_it_costs_nothing_and_the_same_request_gives_the_same_bytes(self, trial: Trial) -> None:
        first, second = trial.artist().ask(drawing()), trial.artist().ask(drawing())
        assert first.price_micros == 0
        assert PROVIDER.estimate(drawing()) == 0
        assert first.body == second.body


def test_that_the_draft_artist_is_the_first_of_the_providers() -> None:
    assert names()[0] == "draft"
    assert provider("draft") is PROVIDER
