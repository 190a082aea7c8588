"""Gemini through its real SDK, against a local server that speaks the REST shapes of the API."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from app.ai.gemini import PROVIDER
from app.ai.provider import Access
from app.errors import AccountStop, Busy, Lost, Refused, Rejected, Unusable
from tests.fakes import gemini as does
from tests.fakes.gemini import KEY, FakeGemini
from tests.providers.contract import ProviderContract, Trial


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
