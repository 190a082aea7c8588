"""What is common to all services: when to come back, web pages in the way, and what may be repeated of their words."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ai.failures import LONGEST_DETAILS, Fault, Loss, NoWay, Refusal, Setting, plain
from app.ai.magic import picture_kind
from app.ai.provider import Access
from app.ai.transport import is_web_page, retry_after_s
from app.paths import resource
from tests.fakes.pictures import a_picture
from ui.translations import messages

NOW, LATER = "Sun, 22 Nov 2026 08:00:00 GMT", "Sun, 22 Nov 2026 08:01:30 GMT"


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": " 1.5 "}, 1.5),
        ({"retry-after": "-3"}, 0.0),
        ({"retry-after": LATER, "date": NOW}, 90.0),
        ({"retry-after": NOW, "date": LATER}, 0.0),
        ({"retry-after": "Sun, 22 Nov 2020 08:00:00 GMT"}, 0.0),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": LATER, "date": "Sunday"}, None),
        ({"retry-after": "Sun, 22 Nov 2026 08:01:30 -0000", "date": NOW}, 90.0),
    ],
)
def test_that_a_service_says_in_seconds_or_by_the_clock_when_to_come_back(headers: dict[str, str], seconds: float | None) -> None:
    assert retry_after_s(headers) == seconds


@pytest.mark.parametrize(
    ("body", "kind", "page"),
    [
        ("<!DOCTYPE html><html>", "", True),
        ("\ufeff\n  <html>", "", True),
        ("Sign in", "text/html; charset=utf-8", True),
        ('{"a": "<html>"}', "application/json", False),
        ("", "", False),
    ],
)
def test_that_a_web_page_is_told_from_an_answer(body: str, kind: str, page: bool) -> None:
    assert is_web_page(body, kind) is page


@given(before=st.text(max_size=40), after=st.text(max_size=600))
def test_that_a_service_s_words_are_repeated_without_key_and_passwords_and_not_at_length(before: str, after: str) -> None:
    access = Access("K3Y-0123456789", proxy="http://me:pa55word@proxy:8080")
    told = plain(f"{before} K3Y-0123456789 via http://me:pa55word@proxy:8080 and http://you:0ther@x {after}", access)
    assert not any(secret in told for secret in ("K3Y-0123456789", "pa55word", "0ther"))
    assert len(told) <= LONGEST_DETAILS
    assert len(told.splitlines()) <= 1


@pytest.mark.parametrize("kind", ["png", "jpg", "webp"])
def test_that_pictures_are_known_by_their_first_bytes(kind: str) -> None:
    assert picture_kind(a_picture(4, 4, kind)) == kind
    assert picture_kind(b"x" + a_picture(4, 4, kind)) is None


@pytest.mark.parametrize("language", ["en", "zh", "ja"])
def test_that_every_reason_and_setting_has_words(language: str) -> None:
    texts = {message.key for message in messages(resource("translations", f"mangakai_{language}.ts"))}
    named = {f"reason.{reason}" for listed in (NoWay, Loss, Refusal, Fault) for reason in get_args(listed)}
    named |= {f"setting.{setting}" for setting in get_args(Setting)}
    assert len(named) > 20
    assert not named - texts
