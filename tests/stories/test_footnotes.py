"""Footnotes: no part of what is told, and not lost either. They stand behind their chapter, and coverage says so."""

from __future__ import annotations

import pytest

from app.book.coverage import Fate, Why, coverage
from app.stories.read import read_story
from tests.stories.makers import NOTE, NOTED, page


@pytest.mark.parametrize("kind", NOTED)
def test_that_a_footnote_stands_behind_its_chapter_and_is_not_told(kind: str) -> None:
    story = read_story(NOTED[kind](), f"a.{kind}")
    assert [one.title for one in story.chapters] == ["Chapter 1", "Chapter 2"]
    assert [one.body.of(story.text) for one in story.chapters] == ["The rain fell on the town.\n\nMira ran home.", "Sun."]
    assert story.text.count(NOTE) == 1
    note = story.text.index(NOTE)
    assert story.chapters[0].body.end < note < story.chapters[1].span.start
    found = coverage(story, (), (), ()).at(note)
    assert found is not None
    assert (found.fate, found.why, found.chapter) == (Fate.LEFT_OUT, Why.NOTE, 1)


def test_that_signs_of_footnotes_in_markdown_are_no_words_and_their_notes_are_not_told() -> None:
    story = read_story(b"# Rain\n\nThe rain fell[^1] on the town.\n\n[^1]: It was cold rain.\n    Very cold.\n", "a.md")
    assert story.chapters[0].body.of(story.text) == "The rain fell on the town."
    assert "[^1]: It was cold rain.\n    Very cold." in story.text


def test_that_a_page_of_notes_at_the_end_is_no_chapter() -> None:
    pages = (
        '<h1>One</h1><p>Rain fell.</p><h1>Two</h1><p>Sun.</p><section role="doc-endnotes"><h1>Notes</h1><ol><li>Cold.</li></ol></section>'
    )
    story = read_story(page(pages).encode(), "a.html")
    assert [one.title for one in story.chapters] == ["One", "Two"]
    assert story.text.endswith("Sun.\n\nCold.")


@pytest.mark.parametrize("words", ["E = mc<sup>2</sup>", 'See <a href="#two">part 2</a>.', '<a href="#a">1</a> of them'])
def test_that_other_small_signs_and_links_are_told(words: str) -> None:
    told = read_story(f"<html><body><p>It rained all day. {words}</p></body></html>".encode(), "a.html").text
    assert sum(one.isdigit() for one in told) == 1
