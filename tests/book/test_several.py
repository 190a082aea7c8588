"""Several stories as one book: nothing is lost, and everything stands at its own words."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.book.script import Line, LineKind, Scene, Script, Setting
from app.book.several import Told, common_title, joined
from app.book.text import Chapter, Language, Span, Story

_WORDS = st.text("abc 雨。\n", min_size=1, max_size=12)


@st.composite
def _told(draw: st.DrawFn) -> Told:
    """A story of one to four chapters, some of them with a script of a line a scene."""
    text, chapters, scripts = "", [], []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        heading, body = draw(st.sampled_from(["", f"Chapter {number}\n\n"])), draw(_WORDS)
        start = len(text)
        text += heading + body
        inside = Span(start + len(heading), len(text))
        chapters.append(Chapter(number, heading.strip(), Span(start, len(text)), inside, draw(st.booleans())))
        if draw(st.booleans()):
            lines = (Line(LineKind.NARRATION, inside.of(text), inside),)
            scripts.append(Script(number, (Scene(1, inside, Setting(), (), lines),), left_out=(inside,)))
    return Told(Story(draw(st.sampled_from(["One", "Two", "三"])), text, Language.ENGLISH, "utf-8", tuple(chapters)), tuple(scripts))


@given(st.lists(_told(), min_size=1, max_size=4))
def test_that_every_chapter_and_line_stands_at_its_own_words(parts: list[Told]) -> None:
    whole = joined(parts)
    text = whole.story.text
    assert [one.body.of(text) for one in whole.story.chapters] == [
        one.body.of(part.story.text) for part in parts for one in part.story.chapters
    ]
    assert [one.number for one in whole.story.chapters] == list(range(1, len(whole.story.chapters) + 1))
    assert whole.story.chapters[0].span.start == 0
    assert whole.story.chapters[-1].span.end == len(text)
    assert all(one.span.end == following.span.start for one, following in itertools.pairwise(whole.story.chapters))
    bodies = {one.number: one.body.of(text) for one in whole.story.chapters}
    assert len(whole.scripts) == sum(len(part.scripts) for part in parts)
    for script in whole.scripts:
        for span in (script.scenes[0].span, script.scenes[0].lines[0].span, script.left_out[0]):
            assert span.of(text) == script.scenes[0].lines[0].text == bodies[script.chapter]


@given(st.lists(_told(), min_size=2, max_size=4))
def test_that_a_place_says_which_file_it_is_of(parts: list[Told]) -> None:
    whole = joined(parts)
    at = 0
    for part in parts:
        assert whole.story.origin.place(at) == part.story.title
        at += len(part.story.text) + 2


def test_that_a_story_without_headings_is_a_chapter_under_its_title() -> None:
    one, other = (
        Told(Story(title, "Rain.", Language.ENGLISH, "utf-8", (Chapter(1, "", Span(0, 5), Span(0, 5)),))) for title in ("Morning", "Night")
    )
    assert [chapter.title for chapter in joined([one, other]).story.chapters] == ["Morning", "Night"]
    assert joined([one, other], "A Day").story.title == "A Day"


@pytest.mark.parametrize(
    ("titles", "title"),
    [
        (["Rain 01", "Rain 02"], "Rain"),
        (["Rain - Chapter 1", "Rain - Chapter 2"], "Rain"),
        (["雨夜 第1章", "雨夜 第2章"], "雨夜"),
        (["Morning", "Night"], "Morning"),
        (["The Fox", "The Forest"], "The Fox"),
        (["01", "02"], "01"),
    ],
)
def test_that_the_whole_is_called_what_its_files_have_in_common(titles: list[str], title: str) -> None:
    assert common_title(titles) == title
