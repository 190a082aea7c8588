"""What is put on a bill: by the service's count and the list of the day, also for what came to nothing."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ai import pricing
from app.ai.answer import Answer, Usage
from app.ai.artist import DrawRequest
from app.book.script import Setting
from app.book.storyboard import Panel, Shot
from app.book.style import Style
from app.book.text import Language, Span
from app.errors import Busy, ProviderError, Refused, Unusable

DAY = date(2026, 11, 22)
MODEL = "gemini-nano-banana-2.1"
REQUEST = DrawRequest(Panel(1, 1, 1, Span(0, 1), "x", Shot.WIDE, Setting()), (), Style(), Language.ENGLISH, 0, model=MODEL, size="1K")


class Scripted:
    """An artist that gives one answer, or one error."""

    def __init__(self, outcome: Answer | ProviderError) -> None:
        self._outcome = outcome

    def ask(self, _request: DrawRequest) -> Answer:
        if isinstance(self._outcome, ProviderError):
            raise self._outcome
        return self._outcome


def answer(**more: object) -> Answer:
    return Answer(b"", "png", f"{MODEL}-001", usage=Usage(1000, 1120), **more)  # type: ignore[arg-type]


def failure_of(error: ProviderError, provider: str = "gemini") -> ProviderError:
    with pytest.raises(type(error)) as told:
        pricing.asked(Scripted(error), provider, REQUEST, DAY)
    return told.value


def test_that_an_answer_is_priced_by_the_model_that_was_asked_when_it_calls_itself_otherwise() -> None:
    assert pricing.asked(Scripted(answer()), "gemini", REQUEST, DAY).price_micros == 33_600 + 1_500


def test_that_a_services_own_price_stands() -> None:
    assert pricing.asked(Scripted(answer(price_micros=7)), "gemini", REQUEST, DAY).price_micros == 7


def test_that_an_answer_of_a_model_nobody_described_stays_unpriced() -> None:
    assert pricing.asked(Scripted(answer()), "somebody", REQUEST, DAY).price_micros is None


@pytest.mark.parametrize("kind", [Refused, Unusable])
def test_that_an_error_that_was_counted_costs_its_words(kind: type[ProviderError]) -> None:
    told = failure_of(kind("service-refused", provider="gemini", model=MODEL, tokens_in=1000, tokens_out=10))
    assert told.facts["price_micros"] == 1_500 + 75
    assert (told.code, told.facts["tokens_in"], told.__cause__, told.__context__) == ("service-refused", 1000, None, None)


def test_that_an_error_after_a_whole_picture_costs_the_picture() -> None:
    told = failure_of(Unusable("answer-broken", provider="gemini", model=MODEL, tokens_in=1000, tokens_out=1120))
    assert told.facts["price_micros"] == 33_600 + 1_500


def test_that_what_was_not_counted_or_not_listed_costs_nothing_known() -> None:
    assert "price_micros" not in failure_of(Busy("service-busy", provider="gemini")).facts
    assert "price_micros" not in failure_of(Refused("service-refused", provider="x", tokens_in=9), "x").facts


@given(st.integers(0, 5000), st.integers(0, 5000))
def test_that_a_failure_never_costs_more_than_an_answer_of_the_same_count(tokens_in: int, tokens_out: int) -> None:
    told = failure_of(Refused("service-refused", provider="gemini", model=MODEL, tokens_in=tokens_in, tokens_out=tokens_out))
    whole = pricing.price("gemini", MODEL, MODEL, Usage(tokens_in, tokens_out), "1K", DAY)
    assert whole is not None
    assert 0 <= int(str(told.facts["price_micros"])) <= whole
