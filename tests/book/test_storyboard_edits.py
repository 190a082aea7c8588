"""What a person does to a storyboard."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from app.book import storyboard_edits as edits
from app.book.layout import MOST_ON_A_PAGE, lay_out
from app.book.page import Direction
from app.book.script import Line, LineKind, Scene, Script, Setting
from app.book.storyboard import Panel, Shot, Weight
from app.book.storyboard_edits import Board, Settled, Told, board_of, settled
from app.book.text import Language, Span
from app.errors import BadInput
from tests.book.boards import FIRST, FIRST_PAGE, Planned, after, boards, shown_words

TEXT = "Nao ran. “Wait!” she cried. Ren laughed. “Late again,” he said."


def told() -> Told:
    parts = (("Nao ran.", "action"), ("“Wait!”", "speech"), ("she cried.", "tag"), ("Ren laughed.", "action"), ("“Late again,”", "speech"))
    lines = []
    for words, kind in (*parts, ("he said.", "tag")):
        start = TEXT.index(words)
        speaker = {"“Wait!”": "Nao", "“Late again,”": "Ren"}.get(words)
        lines.append(Line(LineKind(kind), words.strip("“”"), Span(start, start + len(words)), speaker))
    return Told(TEXT, Language.ENGLISH, Script(1, (Scene(1, Span(0, len(TEXT)), Setting(), (), tuple(lines)),)), {})


def one_panel() -> Panel:
    return told().cut(Panel(1, 1, 1, Span(0, 0), "", Shot.MEDIUM, Setting()), Span(0, len(TEXT)))


def laid(*panels: Panel) -> Board:
    new, pages = lay_out(panels, Direction.LEFT_TO_RIGHT)
    return board_of(1, new, pages)


@given(boards(), st.data())
def test_that_numbers_count_in_reading_order_and_every_panel_stands_on_one_page(planned: Planned, data: st.DataObject) -> None:
    now, _ = data.draw(after(planned))
    numbers = [panel.number for _, panel in now.panels]
    assert numbers == list(range(FIRST, FIRST + len(numbers)))
    assert [frame.panel for page in now.pages for frame in page.frames] == numbers
    assert [page.number for page in now.pages] == list(range(FIRST_PAGE, FIRST_PAGE + len(now.pages)))
    assert all(1 <= len(page.frames) <= MOST_ON_A_PAGE for page in now.pages)


@given(boards(), st.data())
def test_that_no_word_is_shown_twice_and_only_deleted_panels_take_words_away(planned: Planned, data: st.DataObject) -> None:
    now, done = data.draw(after(planned))
    words = shown_words([panel for _, panel in now.panels])
    assert len(words) == len(set(words))
    if not any(name == "delete" for name, _ in done):
        assert words == shown_words(list(planned[1]))


@given(boards(), st.data())
def test_that_each_panel_has_the_lines_the_script_has_for_its_words(planned: Planned, data: st.DataObject) -> None:
    now, _ = data.draw(after(planned))
    for _, panel in now.panels:
        if len(panel.span):
            assert panel.lines == planned[0].cut(panel, panel.span).lines


@given(boards(), st.data())
def test_that_pages_nobody_touched_keep_their_frames(planned: Planned, data: st.DataObject) -> None:
    _, panels, pages, direction = planned
    assume(len(pages) > 1)
    board = board_of(1, panels, pages)
    last = pages[-1].frames[-1].panel
    new = settled(board, pages, edits.change(board, last, lambda one: replace(one, weight=Weight.LARGE)), direction, set())
    assert new.pages[:-1] == pages[:-1]
    assert [panel for _, panel in new.panels][: len(panels) - len(pages[-1].frames)] == list(panels[: len(panels) - len(pages[-1].frames)])


def settle(board: Board, new: Board, drawn: Collection[int] = ()) -> Settled:
    _, pages = lay_out(board.panels, Direction.LEFT_TO_RIGHT)
    return settled(board, pages, new, Direction.LEFT_TO_RIGHT, drawn)


def replacing(weight: Weight) -> Callable[[Panel], Panel]:
    return lambda panel: replace(panel, weight=weight)


def test_that_a_large_panel_gets_more_of_its_page_than_before() -> None:
    board = laid(*(replace(one_panel(), number=number, lines=()) for number in range(1, 5)))
    areas = []
    for weight in (Weight.SMALL, Weight.USUAL, Weight.LARGE):
        new = settle(board, edits.change(board, 3, replacing(weight)))
        frame = next(frame for page in new.pages for frame in page.frames if frame.panel == 3)
        areas.append(frame.box.width * frame.box.height)
    assert areas == sorted(areas)
    assert areas[0] < areas[2]


def test_that_a_panel_is_cut_between_its_lines_and_a_line_keeps_who_says_it() -> None:
    board = edits.split(laid(one_panel()), 1, told(), 3)
    first, second = board.panels
    assert (first.text, second.text) == ("Nao ran. “Wait!” she cried.", "Ren laughed. “Late again,” he said.")
    assert [actor.character for actor in second.actors] == ["Nao", "Ren"]
    assert (first.number, second.number) == (1, edits.NEW)


def test_that_a_line_moves_on_to_the_next_panel_and_back_with_who_said_it() -> None:
    halves = settle(laid(one_panel()), edits.split(laid(one_panel()), 1, told(), 3))
    board = laid(*(panel for _, panel in halves.panels))
    moved = edits.move_lines(board, 1, 1, told(), forward=True)
    assert [panel.text for panel in moved.panels] == ["Nao ran.", "“Wait!” she cried. Ren laughed. “Late again,” he said."]
    back = edits.move_lines(moved, 2, 0, told(), forward=False)
    assert [panel.text for panel in back.panels] == [panel.text for panel in board.panels]


def test_that_what_was_split_can_be_merged_to_the_same_words_and_lines() -> None:
    whole = one_panel()
    halves = settle(laid(whole), edits.split(laid(whole), 1, told()))
    merged = edits.merge(laid(*(panel for _, panel in halves.panels)), 1, told())
    assert [(one.span, one.text, one.lines) for one in merged.panels] == [(whole.span, whole.text, whole.lines)]


def test_that_panels_which_do_not_follow_each_other_in_the_story_are_not_merged() -> None:
    halves = settle(laid(one_panel()), edits.split(laid(one_panel()), 1, told()))
    turned = edits.move(laid(*(panel for _, panel in halves.panels)), 2, 0, 0)
    with pytest.raises(BadInput) as said:
        edits.merge(turned, 2, told())
    assert said.value.code == "panels-apart"


def test_that_a_drawn_panel_keeps_the_shape_of_its_picture_as_long_as_that_fits() -> None:
    board = laid(*(replace(one_panel(), number=number, lines=()) for number in range(1, 5)))
    joined = edits.delete(board, 2)
    drawn, undrawn = settle(board, joined, {1, 3, 4}), settle(board, joined)
    frames = {frame.panel: frame.box for page in drawn.pages for frame in page.frames}
    for (_, kept), (_, fitted) in zip(drawn.panels, undrawn.panels, strict=True):
        shape = frames[kept.number].width / frames[kept.number].height / drawn.pages[0].aspect
        assert abs(kept.ratio.width / kept.ratio.height / shape - 1) < 0.27
        assert abs(fitted.ratio.width / fitted.ratio.height / shape - 1) < 0.02


@pytest.mark.parametrize("count", [1, 3, 4, 8])
def test_that_a_chapter_gets_about_as_many_panels_a_page_as_are_asked_for(count: int) -> None:
    board = laid(*(replace(one_panel(), number=number, lines=()) for number in range(1, 12)))
    sizes = [len(leaf.panels) for leaf in edits.per_page(board, count).leaves]
    assert max(sizes) <= count
    assert max(sizes) - min(sizes) <= 1


def test_that_a_page_takes_no_more_panels_than_can_be_read() -> None:
    board = edits.per_page(laid(*(replace(one_panel(), number=number, lines=()) for number in range(1, 17))), 8)
    with pytest.raises(BadInput) as said:
        edits.move(board, 1, 1, 0)
    assert said.value.code == "page-full"


def test_that_rows_a_person_chose_stay_until_the_page_has_another_number_of_panels() -> None:
    board = edits.per_page(laid(*(replace(one_panel(), number=number, lines=()) for number in range(1, 5))), 4)
    rows = edits.set_rows(board, 0, (1, 3))
    new = settle(board, rows)
    assert new.pages[0].rows == (1, 3)
    tops = [frame.box.top for frame in new.pages[0].frames]
    assert tops[0] < tops[1] == tops[2] == tops[3]
    assert edits.delete(rows, 3).leaves[0].rows == ()
