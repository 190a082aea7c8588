"""What is said to cost before it does: from the catalogue and the length of the story, and never a guess told as nothing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ai import catalogue
from app.ai.services import Services
from app.book.style import Style
from app.book.text import Chapter, Language, Span, Story
from app.commands import estimates
from app.settings import ProviderSettings, Settings, with_provider
from app.steps.read_story import read_and_count
from app.work.tasks import TaskChoices

STORY = "Nao ran through the rain. “I am never late!” she shouted.\n\nMr. Hoshino opened the door. “You are wet,” he said.\n\n"
GEMINI = TaskChoices(writer="gemini", artist="gemini")
DAY = date(2026, 11, 22)


def story_of(text: str, language: Language = Language.ENGLISH) -> Story:
    whole = Span(0, len(text))
    return Story("T", text, language, "utf-8", (Chapter(1, "", whole, whole),))


def services_of(*chosen: ProviderSettings) -> Services:
    settings = Settings()
    for one in chosen:
        settings = with_provider(settings, one)
    return Services(lambda: settings)


def test_that_the_built_in_pair_is_free() -> None:
    assert estimates.of_manga(services_of(), story_of(STORY), (12,), TaskChoices()).micros == 0


def test_that_twice_as_many_panels_cost_twice_as_much_to_draw() -> None:
    few = estimates.of_manga(services_of(), story_of(STORY), (20,), replace(GEMINI, writer="draft"))
    many = estimates.of_manga(services_of(), story_of(STORY), (40,), replace(GEMINI, writer="draft"))
    assert few.drawing_micros
    assert many.micros == 2 * few.drawing_micros


def test_that_a_panel_costs_what_the_catalogue_says_with_one_picture_shown() -> None:
    info = catalogue.find("gemini", "gemini-nano-banana-2.1")
    assert info is not None
    expected = catalogue.estimate_picture(info, "1K", 1, DAY)
    assert estimates.of_picture(services_of(), GEMINI, Style(), DAY) == expected


def test_that_larger_pictures_and_more_references_cost_more() -> None:
    usual = estimates.of_picture(services_of(), GEMINI, Style(), DAY)
    large = estimates.of_picture(services_of(ProviderSettings("gemini", artist_size="4K")), GEMINI, Style(), DAY)
    shown = estimates.of_picture(services_of(), GEMINI, Style(template="t", references=("a", "b")), DAY)
    assert usual
    assert large
    assert shown
    assert large > shown > usual


def test_that_a_model_nobody_priced_makes_the_whole_unknown_and_not_cheap() -> None:
    found = estimates.of_manga(
        services_of(), story_of(STORY), (4,), TaskChoices(artist="gemini", writer="openai", writer_model="deepseek-x")
    )
    assert found.drawing_micros
    assert found.writing_micros is None
    assert found.micros is None


def test_that_a_workflow_on_ones_own_machine_draws_for_nothing() -> None:
    assert estimates.of_manga(services_of(), story_of(STORY), (40,), TaskChoices(artist="comfyui")).micros == 0


@given(st.integers(1, 400), st.integers(1, 40))
def test_that_a_longer_story_never_costs_less_to_write(times: int, more: int) -> None:
    services = services_of()
    short = estimates.of_manga(services, story_of(STORY * times), (8,), GEMINI).writing_micros
    long = estimates.of_manga(services, story_of(STORY * (times + more)), (8,), GEMINI).writing_micros
    assert short
    assert long
    assert long >= short


def test_that_a_chinese_story_of_as_many_characters_costs_more_to_write() -> None:
    text = "娜奥在雨中奔跑。" * 400
    english = estimates.of_manga(services_of(), story_of(text, Language.ENGLISH), (8,), GEMINI).writing_micros
    chinese = estimates.of_manga(services_of(), story_of(text, Language.CHINESE), (8,), GEMINI).writing_micros
    assert english
    assert chinese
    assert chinese > 2 * english


@pytest.mark.parametrize("times", [1, 30])
def test_that_the_panels_nobody_counted_are_about_those_the_draft_writer_plans(times: int) -> None:
    from app.ai.draft.storyboard import plan_panels
    from app.ai.draft.writer import write_script

    read = read_and_count((STORY * times).encode(), "story.txt", Language.ENGLISH)
    chapter = read.story.chapters[0]
    script = write_script(read.story.text, chapter, read.story.language)
    planned = len(plan_panels(read.story.text, script, (), read.story.language, Style(), None, 1))
    assert read.panels == estimates.usual_panels(read.story)
    assert planned * 0.75 <= read.panels[0] <= planned * 1.25


def test_that_the_price_of_today_counts_for_a_model_whose_price_rises(tmp_path: Path) -> None:
    own = tmp_path / "own.json"
    own.write_text(
        '{"providers": {"gemini": {"models": {"rising": {"roles": ["artist"], "prices": {"image": {"1K": 0.01}},'
        ' "prices_from": {"2020-01-01": {"image": {"1K": 0.5}}}}}}}}'
    )
    catalogue.use(own)
    try:
        found = estimates.of_manga(services_of(), story_of(STORY), (2,), TaskChoices(artist="gemini", artist_model="rising"))
    finally:
        catalogue.use(None)
    assert found.micros == 1_000_000
