"""What the desk of story and script shows, by rules that need no window."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from app.book.coverage import Fate, Told, Why
from app.book.text import Language, Span, Story
from app.steps.count_sentences import Tally
from app.stories.read import read_story
from ui.window.book.telling.chapter_rows import chapter_rows
from ui.window.book.telling.fates import Covered, Shade, covered, fate_words, shade
from ui.window.book.telling.find_bar import places_of
from ui.window.book.telling.places import Places, pale_runs, pieces

LETTERS = st.text(alphabet="ab 。猫🐈𠮷", max_size=60)


def row(*lengths: int, fates: tuple[Fate, ...] = ()) -> list[Told]:
    """Sentences one behind the other, with a space between them."""
    found, at = [], 0
    for index, length in enumerate(lengths):
        fate = fates[index] if index < len(fates) else Fate.DRAWN
        found.append(Told(Span(at, at + length), 1, fate, Why.NOT_WRITTEN if fate is Fate.LEFT_OUT else None))
        at += length + 1
    return found


@given(LETTERS, st.integers(0, 1000))
def test_that_every_place_of_the_story_is_found_on_the_screen_and_back(text: str, start: int) -> None:
    places = Places(text, start)
    for at in range(len(text) + 1):
        shown = places.shown(start + at)
        assert text[:at].encode("utf-16-le") == text.encode("utf-16-le")[: shown * 2]
        assert places.told(shown) == start + at


@given(st.lists(st.integers(1, 40), min_size=1, max_size=60), st.integers(5, 80))
def test_that_the_pieces_of_a_chapter_hold_all_of_it_and_none_is_too_long(lengths: list[int], longest: int) -> None:
    sentences = row(*lengths)
    chapter = Span(0, sentences[-1].span.end)
    found = pieces(chapter, sentences, longest)
    assert (found[0].start, found[-1].end) == (chapter.start, chapter.end)
    assert all(one.end == other.start for one, other in pairwise(found))
    assert all(0 < len(one) <= longest for one in found)


def test_that_a_piece_begins_with_a_sentence_where_one_fits() -> None:
    assert pieces(Span(0, 43), row(10, 10, 10, 10), 25) == (Span(0, 22), Span(22, 43))
    assert pieces(Span(0, 43), row(10, 10, 10, 10), 43) == (Span(0, 43),)


@given(st.lists(st.sampled_from([Fate.DRAWN, Fate.SCRIPTED, Fate.LEFT_OUT]), min_size=1, max_size=40))
def test_that_pale_runs_hold_just_the_sentences_that_are_not_used(fates: list[Fate]) -> None:
    sentences = row(*[3] * len(fates), fates=tuple(fates))
    runs = pale_runs(sentences)
    for one in sentences:
        inside = any(run.span.start <= one.span.start and one.span.end <= run.span.end for run in runs)
        assert inside is (one.fate is Fate.LEFT_OUT)
    assert len(runs) <= (len(fates) + 1) // 2


def test_that_headings_and_marks_between_scenes_are_nobodys_loss() -> None:
    heading = Told(Span(0, 4), 1, Fate.LEFT_OUT, Why.HEADING)
    assert shade(heading) is Shade.ASIDE
    assert covered(({"left_out.heading": 3, "left_out.scene_break": 2, "drawn": 1},)) == Covered(drawn=1)
    assert covered(({"left_out.missed": 1, "drawn": 99},)).percent == 99
    assert covered(({"left_out.missed": 1, "drawn": 999},)).percent == 99  # and not 100 while one is missing


def test_that_a_sentence_says_what_became_of_it_and_why() -> None:
    assert fate_words(Told(Span(0, 4), 1, Fate.LEFT_OUT, Why.TAKEN_OUT)) == "Left out: taken out of the script"
    assert fate_words(Told(Span(0, 4), 1, Fate.LEFT_OUT, Why.NOT_WRITTEN)) == "Not in the script yet"


def story(text: str, language: Language) -> Story:
    return read_story(text.encode(), "story.txt", language)


def test_that_chapters_count_words_or_characters_as_their_language_does() -> None:
    english = chapter_rows(story("Chapter 1: Rain\n\nIt rained. It poured.\n", Language.ENGLISH), {1: Tally(1, 4, {"drawn": 2})}, {1}, {1})
    assert (english[0].size_words, english[0].share_words) == ("4 words", "100 % in script")
    chinese = chapter_rows(story("第一章 雨\n\n下雨了。\n", Language.CHINESE), {1: Tally(1, 3)}, set(), set())
    assert (chinese[0].size_words, chinese[0].share_words) == ("3 characters", "not in script")


def test_that_words_are_found_large_or_small_and_signs_mean_themselves() -> None:
    assert places_of("A.b a.B axb", "a.b") == (0, 4)
    assert places_of("猫と猫", "猫") == (0, 2)
