"""Two versions of a story side by side, and what of a book still stands in the newer one."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.book.aligning import Alignment, matches
from app.book.coverage import Fate, Why, coverage
from app.book.revision import revise
from app.book.script import Line, LineKind, Scene, Script, Setting
from app.book.storyboard import Panel, Shot
from app.book.text import Chapter, Language, Span, Story
from tests.book.scripts import TEXT, edited, word, written

few = st.lists(st.integers(0, 5), max_size=25)


@given(few, few)
def test_that_matches_rise_on_both_sides_and_are_the_same_on_both(old: list[int], new: list[int]) -> None:
    found = sorted(matches(old, new))
    assert all(old[first] == new[second] for first, second in found)
    assert all(one[0] < other[0] and one[1] < other[1] for one, other in pairwise(found))


@given(few)
def test_that_a_text_matches_itself_whole(text: list[int]) -> None:
    assert sorted(matches(text, text)) == [(at, at) for at in range(len(text))]


@given(st.lists(st.integers(), unique=True, min_size=1), st.data())
def test_that_what_was_only_put_in_or_taken_out_moves_everything_else(text: list[int], data: st.DataObject) -> None:
    gone = data.draw(st.sets(st.sampled_from(text)))
    rest = [one for one in text if one not in gone]
    assert len(list(matches(text, rest))) == len(rest) == len(list(matches(rest, text)))


sentences = st.lists(st.integers(0, 60), max_size=45)


def story(numbers: list[int], chapters: int = 1) -> Story:
    """A sentence a number."""
    text = " ".join(f"W{number:02}." for number in numbers)
    cut = len(numbers) // 2 * 5 if chapters == 2 else len(text)
    parts = [Span(0, cut), Span(cut, len(text))][:chapters]
    return Story(
        "Words",
        text,
        Language.ENGLISH,
        "utf-8",
        tuple(Chapter(n, "", one, Span(one.start, max(one.start, len(text[: one.end].rstrip())))) for n, one in enumerate(parts, 1)),
    )


OLD = story(list(range(40)))


def board(cuts: list[int]) -> list[Panel]:
    """Panels through the whole text."""
    borders = sorted({0, 40, *cuts})
    spans = [word(first, last) for first, last in pairwise(borders)]
    return [Panel(n, 1, 1, span, span.of(TEXT), Shot.MEDIUM, Setting()) for n, span in enumerate(spans, 1)]


@given(sentences, st.lists(st.integers(1, 39), max_size=8))
def test_that_a_panel_is_kept_only_where_its_very_words_stand(new: list[int], cuts: list[int]) -> None:
    panels = board(cuts)
    found = revise(OLD, story(new), [], panels, ())
    assert len(found.panels) == len(panels)
    assert sorted((*found.kept, *found.stale)) == [panel.number for panel in panels]
    for old, now in zip(panels, found.panels, strict=True):
        if old.number in found.kept:
            assert now.span.of(found.story.text) == old.text == now.text
        else:
            assert now.text != old.text or not len(now.span)


@given(st.data(), written(), sentences)
def test_that_everything_a_person_made_is_still_there_and_stands_in_the_story(data: st.DataObject, script: Script, new: list[int]) -> None:
    mine = data.draw(edited(script))
    found = revise(OLD, story(new, chapters=2), [mine], [], ())
    own = sorted(line.text for scene in mine.scenes for line in scene.lines if line.edited)
    lines = [line for one in found.scripts for scene in one.scenes for line in scene.lines]
    assert sorted(line.text for line in lines if line.edited) == own
    assert all(0 <= line.span.start <= line.span.end <= len(found.story.text) for line in lines)
    for line in lines:
        if not line.edited:
            assert line.span.of(found.story.text) == line.text


@given(st.data(), written(), sentences)
def test_that_coverage_of_the_new_story_accounts_for_all_of_it(data: st.DataObject, script: Script, new: list[int]) -> None:
    found = revise(OLD, story(new), [data.draw(edited(script))], board([9, 20]), ())
    seen = coverage(found.story, found.scripts, found.panels, {1, 2, 3})
    held = [at for one in seen.sentences for at in range(one.span.start, one.span.end)]
    assert held == [at for one in range(len(new)) for at in range(one * 5, one * 5 + 4)]


@given(written())
def test_that_the_same_story_again_changes_nothing(script: Script) -> None:
    panels = revise(OLD, OLD, [script], board([7, 21]), ()).panels
    found = revise(OLD, OLD, [script], panels, ())
    assert (found.scripts, found.panels, found.stale, found.new) == ((script,), panels, (), ())


def test_that_a_new_sentence_is_in_no_script_and_a_changed_one_makes_its_panel_stale() -> None:
    numbers = [*range(10), 77, *range(11, 20), 88, 89, *range(20, 40)]
    whole = revise(OLD, OLD, [one_line_each()], board([5, 10, 15, 20]), ())
    found = revise(OLD, story(numbers), whole.scripts, whole.panels, ())
    assert found.stale == (3,)
    assert [span.of(found.story.text) for span in found.new] == ["W77.", "W88.", "W89."]
    seen = {one.span.of(found.story.text): one for one in coverage(found.story, found.scripts, found.panels, range(1, 6)).sentences}
    assert (seen["W88."].fate, seen["W88."].why) == (Fate.LEFT_OUT, Why.MISSED)
    assert seen["W20."].panels == (5,)


def one_line_each() -> Script:
    lines = tuple(Line(LineKind.NARRATION, word(n).of(TEXT), word(n)) for n in range(40))
    return Script(1, (Scene(1, Span(0, len(TEXT)), Setting(), (), lines),))


def test_that_a_chapter_left_out_stays_out_in_the_new_story() -> None:
    old = story(list(range(40)), chapters=2)
    old = replace(old, chapters=(old.chapters[0], replace(old.chapters[1], left_out=True)))
    found = revise(old, story([90, 91, *range(40)], chapters=2), [], [], ())
    assert [chapter.left_out for chapter in found.story.chapters] == [False, True]


def test_that_a_novel_of_sentences_that_repeat_is_compared_without_end_of_patience() -> None:
    """Ten thousand sentences, two of them over and over: every pair compared would be a hundred million."""
    text = "".join("“好。”" if at % 3 else "“走。”" for at in range(10_000))
    other = "".join("“好。”" if at % 2 else "“走。”" for at in range(10_000))
    found = Alignment(text, other, Language.CHINESE)
    assert found.kept(Span(0, 4)) == Span(0, 4)
    assert len(found.new_sentences) > 1000
