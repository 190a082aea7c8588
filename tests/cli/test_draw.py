"""A book held at its storyboard on the command line, and drawn from there."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from tests.cli.here import Here
from tests.fakes.gemini import KEY, FakeGemini
from tests.fakes.gemini import picture as drawn


@pytest.fixture
def here(qapp: QCoreApplication, tmp_path: Path) -> Here:
    return Here(tmp_path / "library")


def test_that_a_book_held_at_the_storyboard_costs_no_drawing_and_is_drawn_later(here: Here, story: Path) -> None:
    held = here("make", story, "--until", "storyboard", "--panels", "5")
    assert held.status == 0
    (book,) = held.result["books"]
    assert (book["panels"], book["drawn"], book["exports"]) == (5, 0, [])
    assert [one["state"] for one in here("show", "The Well").result["panels"]] == [None] * 5
    made = here("draw", "The Well")
    assert made.status == 0
    assert (made.result["books"][0]["drawn"], made.result["in_full"]) == (5, [1, 2, 3, 4, 5])
    again = here("draw", "The Well")
    assert (again.status, again.of("error")[0]["code"]) == (1, "nothing-to-draw")


def test_that_a_book_held_at_its_script_goes_on_where_it_is(here: Here, story: Path, tmp_path: Path) -> None:
    assert here("make", story, "--until", "script").status == 0
    made = here("make", "The Well", "-o", tmp_path / "out", "--panels", "3")
    assert (made.status, made.result["books"][0]["drawn"]) == (0, 3)


def test_that_a_manga_made_straight_through_needs_a_place_to_go(here: Here, story: Path) -> None:
    answer = here("make", story)
    assert (answer.status, answer.of("error")[0]["code"]) == (2, "wrong-use")


def test_that_within_a_sum_only_so_many_panels_are_paid_for(here: Here, story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with FakeGemini() as service:
        monkeypatch.setenv("GEMINI_API_KEY", KEY)
        monkeypatch.setenv("GOOGLE_GEMINI_BASE_URL", service.url)
        here("make", story, "--until", "storyboard", "--panels", "4")
        service.next(*[drawn() for _ in range(4)])
        made = here("draw", "The Well", "--artist", "gemini", "--within", "0.15")
        assert made.status == 0, made
        full, drafts = made.result["in_full"], made.result["as_drafts"]
        assert sorted((*full, *drafts)) == [1, 2, 3, 4]
        assert 1 <= len(full) < 4
        assert len(service.calls) == len(full)
        assert made.result["tasks"][0]["spent_micros"] <= 150_000
        takes = {panel["number"]: panel["takes"][0]["artist"] for panel in here("show", "The Well").result["panels"]}
        assert takes == {**dict.fromkeys(full, "gemini"), **dict.fromkeys(drafts, "draft")}
