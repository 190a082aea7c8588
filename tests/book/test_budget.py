"""What is drawn in full for a sum of money."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from app.book.budget import importance, shares
from app.book.layout import lay_out
from app.book.page import Direction
from app.book.script import Setting
from app.book.storyboard import Panel, Shot, Weight
from app.book.text import Span


def panel(number: int, shot: Shot = Shot.MEDIUM, weight: Weight = Weight.USUAL) -> Panel:
    return Panel(number, 1, 1, Span(number, number + 1), "x", shot, Setting(), weight=weight)


panels = st.lists(st.tuples(st.sampled_from(list(Shot)), st.sampled_from(list(Weight))), min_size=1, max_size=40).map(
    lambda told: [panel(number, *one) for number, one in enumerate(told, 1)]
)


@given(panels, st.sampled_from(list(Direction)), st.integers(1, 90_000), st.integers(0, 2_000_000))
def test_that_what_is_drawn_in_full_never_costs_more_than_the_sum(told: list[Panel], direction: Direction, price: int, within: int) -> None:
    laid, pages = lay_out(told, direction)
    found = shares(laid, pages, direction, price, within)
    assert price * len(found.full) <= within or not found.full
    assert sorted((*found.full, *found.drafts)) == [one.number for one in laid]
    assert len(found.full) == min(len(told), within // price)
    assert found == shares(laid, pages, direction, price, within)


@given(panels, st.integers(1, 90_000), st.integers(0, 1_000_000), st.integers(0, 1_000_000))
def test_that_more_money_takes_no_panel_back_to_a_draft(told: list[Panel], price: int, less: int, more: int) -> None:
    laid, pages = lay_out(told, Direction.LEFT_TO_RIGHT)
    few, many = (shares(laid, pages, Direction.LEFT_TO_RIGHT, price, sum_) for sum_ in sorted((less, less + more)))
    assert set(few.full) <= set(many.full)


def test_that_quiet_inserts_become_drafts_before_the_panels_that_carry_the_story() -> None:
    told = [panel(1), panel(2, Shot.INSERT), panel(3, Shot.WIDE), panel(4, weight=Weight.LARGE), panel(5, weight=Weight.SMALL)]
    laid, pages = lay_out(told, Direction.LEFT_TO_RIGHT)
    assert shares(laid, pages, Direction.LEFT_TO_RIGHT, 40_000, 120_000).drafts == (2, 5)


def test_that_without_a_sum_everything_is_drawn_in_full_and_a_free_artist_needs_none() -> None:
    laid, pages = lay_out([panel(1), panel(2)], Direction.LEFT_TO_RIGHT)
    assert shares(laid, pages, Direction.LEFT_TO_RIGHT, 40_000, None).full == (1, 2)
    assert shares(laid, pages, Direction.LEFT_TO_RIGHT, 0, 0).full == (1, 2)


def test_that_what_stands_before_a_page_turn_matters_more_than_the_same_panel_elsewhere() -> None:
    laid, pages = lay_out([panel(number) for number in range(1, 13)], Direction.LEFT_TO_RIGHT)
    weighed = importance(laid, pages, Direction.LEFT_TO_RIGHT)
    assert weighed[pages[0].frames[-1].panel] > weighed[pages[0].frames[-2].panel]
    flat = importance(laid, [replace(page) for page in pages], Direction.WEBTOON)
    assert flat[pages[0].frames[-1].panel] == flat[pages[0].frames[-2].panel]
