"""Every sentence of a story is accounted for."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.book.coverage import Coverage, Fate, Why, coverage, of_chapter
from app.book.script import Line, LineKind, Scene, Script, Setting
from app.book.script_edits import LineAt, delete_line
from app.book.storyboard import Panel, Shot
from app.book.text import Chapter, Language, Span, Story
from tests.book.scripts import TEXT, edited, word, written
from tests.commands.books import PARTS, told


def story(head: int = 0, left_out: bool = False) -> Story:
    """One chapter, after `head` words of front matter and one of heading."""
    body = Span((head + 1) * 5, len(TEXT)) if head else Span(0, len(TEXT))
    return Story("Words", TEXT, Language.ENGLISH, "utf-8", (Chapter(1, "One", Span(head * 5, len(TEXT)), body, left_out),))


def panel(number: int, span: Span, chapter: int = 1) -> Panel:
    return Panel(number, chapter, 1, span, span.of(TEXT), Shot.MEDIUM, Setting())


def held(found: Coverage) -> list[int]:
    return [at for one in found.sentences for at in range(one.span.start, one.span.end) if not TEXT[at].isspace()]


@given(st.data(), written(), st.integers(0, 5), st.lists(st.integers(0, 38), unique=True, max_size=6), st.sets(st.integers(1, 6)))
def test_that_every_letter_of_a_story_is_in_one_sentence_with_one_fate(
    data: st.DataObject, script: Script, head: int, cuts: list[int], drawn: set[int]
) -> None:
    mine = data.draw(edited(script))
    panels = [panel(number, word(first, first + 2)) for number, first in enumerate(sorted(cuts), 1)]
    found = coverage(story(head), data.draw(st.sampled_from([[], [mine]])), panels, drawn)
    assert held(found) == [at for at, letter in enumerate(TEXT) if not letter.isspace()]
    assert all((one.why is not None) == (one.fate is Fate.LEFT_OUT) for one in found.sentences)
    assert all(bool(one.panels) == (one.fate in (Fate.DRAWN, Fate.NARRATED, Fate.PLANNED)) for one in found.sentences)
    assert sum(found.counts.values()) == len(found.sentences)


@given(written(), st.integers(0, 5), st.lists(st.integers(0, 38), unique=True, max_size=6), st.sets(st.integers(1, 6)))
def test_that_a_chapter_read_alone_says_what_the_whole_book_says_of_it(script: Script, head: int, cuts: list[int], drawn: set[int]) -> None:
    panels = [panel(number, word(first, first + 2)) for number, first in enumerate(sorted(cuts), 1)]
    book = story(head)
    alone = of_chapter(book, book.chapters[0], script, panels, drawn)
    assert alone.sentences == tuple(one for one in coverage(book, [script], panels, drawn).sentences if one.chapter == 1)


@given(written(), st.lists(st.integers(0, 38), unique=True, min_size=1, max_size=6))
def test_that_a_sentence_knows_its_panels_and_a_panel_its_sentences(script: Script, cuts: list[int]) -> None:
    panels = [panel(number, word(first, first + 2)) for number, first in enumerate(sorted(cuts), 1)]
    found = coverage(story(), [script], panels, {1})
    for one in panels:
        assert found.of_panel(one.number)
        assert {at for told in found.of_panel(one.number) for at in range(told.span.start, told.span.end)} == {
            at for at in range(one.span.start, one.span.end) if not TEXT[at].isspace()
        }
        told = found.at(one.span.start)
        assert told is not None
        assert one.number in told.panels
    assert found.at(len(TEXT) + 5) is None


def one_scene(*kinds: LineKind) -> Script:
    lines = tuple(Line(kind, word(n).of(TEXT), word(n)) for n, kind in enumerate(kinds))
    return Script(1, (Scene(1, Span(0, len(TEXT)), Setting(), (), lines),))


def test_that_a_sentence_says_what_became_of_it() -> None:
    script = one_scene(LineKind.NARRATION, LineKind.SPEECH, LineKind.SPEECH, LineKind.SPEECH)
    script = delete_line(script, LineAt(1, 2))
    found = coverage(story(), [script], [panel(1, word(0, 2)), panel(2, word(2))], {1})
    assert [(one.fate, one.why, one.panels) for one in found.sentences[:5]] == [
        (Fate.NARRATED, None, (1,)),
        (Fate.DRAWN, None, (1,)),
        (Fate.LEFT_OUT, Why.TAKEN_OUT, ()),
        (Fate.SCRIPTED, None, ()),
        (Fate.LEFT_OUT, Why.MISSED, ()),
    ]


def test_that_what_is_outside_of_what_is_told_says_why() -> None:
    found = coverage(story(2, left_out=True), [], [], ())
    assert [one.why for one in found.sentences[:4]] == [Why.FRONT_MATTER, Why.FRONT_MATTER, Why.HEADING, Why.CHAPTER]
    assert coverage(story(), [], [], ()).sentences[0].why is Why.NOT_WRITTEN


def test_that_headings_and_breaks_are_no_part_of_the_tale() -> None:
    tale = told((PARTS[0] + "\n\n***\n\nShe slept.",))
    whys = [one.why for one in coverage(tale, [], [], ()).sentences]
    assert whys[0] is Why.HEADING
    assert Why.SCENE_BREAK in whys


def test_that_a_long_book_has_each_sentence_in_its_own_chapters_panel() -> None:
    tale = told(PARTS * 400)
    panels = [replace(panel(number, chapter.body, chapter.number)) for number, chapter in enumerate(tale.chapters, 1)]
    found = coverage(tale, [], panels, range(1, 1201))
    assert found.counts["drawn"] > 4000
    assert all(len(one.panels) <= 1 for one in found.sentences)
