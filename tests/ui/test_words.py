"""What the program says, without Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.book.page import Direction
from app.book.storyboard import Shot
from app.book.style import CHOICES, values_of
from app.book.text import Language
from app.errors import Problem
from app.store.views import BookCard, TaskCard
from app.work.states import Held, TaskState
from app.work.tasks import TaskKind
from ui import words
from ui.window.board import Overview
from ui.window.tasks.words import sum_up
from ui.words import LANGUAGES, about, clock, known, nearest, tell, tell_n, tell_problem, use_language

NOW = datetime(2026, 11, 22, tzinfo=UTC)


@pytest.fixture(autouse=True)
def in_english() -> Iterator[None]:
    use_language("en")
    yield
    use_language("en")


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_that_every_style_and_shot_has_a_label_in_every_language(code: str) -> None:
    use_language(code)
    for key in CHOICES:
        for name in (f"style.{key}", *(f"style.{key}.{value}" for value in values_of(key))):
            assert tell(name) != name
    for shot in Shot:
        assert tell(f"shot.{shot}") != f"shot.{shot}"


def test_that_labels_of_styles_are_translated_and_not_copied() -> None:
    keys = [f"style.{key}.{value}" for key in CHOICES for value in values_of(key)]
    told = {}
    for code in LANGUAGES:
        use_language(code)
        told[code] = [tell(key) for key in keys]
    assert all(english != chinese for english, chinese in zip(told["en"], told["zh"], strict=True))
    assert all(english != japanese for english, japanese in zip(told["en"], told["ja"], strict=True))


def test_that_one_and_many_are_told_apart_where_the_language_does() -> None:
    assert tell_n("panel.takes", 1) == "1 take"
    assert tell_n("panel.takes", 3) == "3 takes"
    use_language("ja")
    assert tell_n("panel.takes", 1) == "1 テイク"


def test_that_a_key_without_words_is_told_as_itself() -> None:
    assert tell("no.such.key") == "no.such.key"
    assert not known("no.such.key")


@pytest.mark.parametrize(("wanted", "got"), [("zh_CN.UTF-8", "zh"), ("ja-JP", "ja"), ("EN", "en"), ("fr_FR", "en"), ("", "en")])
def test_that_the_nearest_language_is_taken(wanted: str, got: str) -> None:
    assert nearest((wanted,)) == got


def test_that_the_environment_says_which_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "ja_JP.UTF-8")
    assert words.system_language() == "ja"


def test_that_a_service_and_its_reason_are_told_in_the_person_s_words() -> None:
    problem = Problem("service-refused", {"provider": "gemini", "reason": "recitation"})
    assert tell_problem(problem).what == "The model of Gemini declined this: it comes too close to an existing work."
    unknown = Problem("service-refused", {"provider": "drawbot", "reason": "mood"})
    assert tell_problem(unknown).what == "The model of drawbot declined this: mood."


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_that_an_unknown_problem_still_says_what_happened_and_what_to_do(code: str) -> None:
    use_language(code)
    told = tell_problem(Problem("something-new", {}))
    assert "something-new" in told.what
    assert told.todo != told.what
    assert told.todo


@given(st.floats(0, 1e6))
def test_that_a_clock_shows_whole_seconds(seconds: float) -> None:
    parts = [int(part) for part in clock(seconds).split(":")]
    total = sum(part * 60**place for place, part in enumerate(reversed(parts)))
    assert total == int(seconds)


def test_that_a_guess_says_that_it_is_one() -> None:
    assert about(17) == "about 15 s"
    assert about(360) == "about 6 min"
    assert about(7300) == "about 2 h"


def task(**changes: object) -> TaskCard:
    usual = TaskCard(
        id=1, uid="u", kind=TaskKind.MAKE_MANGA, book_id=1, book_title="Rain", state=TaskState.RUNNING, held=None, done=5, total=15,
        running=2, stuck=0, unknown=0, ended=None, elapsed_s=30.0, remaining_s=60.0, error=None, made=NOW, seq=1,
    )  # fmt: skip
    return replace(usual, **changes)  # type: ignore[arg-type]


def book(panels: int, drawn: int) -> BookCard:
    return BookCard(1, "u", "Rain", Language.ENGLISH, Direction.LEFT_TO_RIGHT, panels, drawn, 0, 3, None, NOW, False)


def test_that_the_strip_says_which_panel_is_drawn_how_long_and_how_long_yet() -> None:
    strip = sum_up(Overview((task(),), (book(12, 4),), read_at=100.0), 1, now=110.0)
    assert strip.title == "Drawing panel 5 of 12"
    assert strip.facts == "4 done · 0:40 · about 50 s left"
    assert strip.running


def test_that_the_strip_says_what_is_planned_held_finished_or_in_need() -> None:
    assert sum_up(Overview((task(),), (book(0, 0),)), 1).title == "Planning “Rain”"
    assert sum_up(Overview((task(),), (book(9, 1),), held=Held.PERSON), 1).title == "Queue paused"
    done = sum_up(Overview(books=(book(9, 9),), tally={TaskState.DONE: 1}), 1)
    assert (done.title, done.mark, done.can_pause) == ("9 panels drawn", "done", False)
    assert sum_up(Overview(books=(book(9, 2),), tally={TaskState.FAILED: 1}), 1).needs == 1
    assert sum_up(Overview(), None).title == "Nothing to draw"
