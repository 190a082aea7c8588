"""The reader in a real browser: pages turn in the direction of reading, by key, click and touch, alone, in pairs and as a strip."""

from __future__ import annotations

import time

import pytest

from app.book.page import Direction
from tests.publishing.reader.browser import Tab
from tests.publishing.reader.conftest import Opened

RTL, LTR, STRIP = Direction.RIGHT_TO_LEFT, Direction.LEFT_TO_RIGHT, Direction.WEBTOON
PHONE = {"width": 390, "height": 844, "touch": True}
ALONE = {"width": 700, "height": 900}
both_ways = pytest.mark.parametrize("direction", [RTL, LTR])


def told(tab: Tab) -> str:
    return str(tab.look("document.querySelector('#told').textContent"))


def shown(tab: Tab) -> list[str]:
    """What is seen, from left to right."""
    return list(
        tab.look(
            "[...document.querySelectorAll('.page, .leaf')].filter(one => one.getClientRects().length)"
            ".sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left).map(one => one.id)"
        )
    )


@both_ways
def test_that_arrow_keys_turn_in_the_direction_of_reading(direction: Direction, reader: Opened) -> None:
    onwards, back = ("ArrowLeft", "ArrowRight") if direction is RTL else ("ArrowRight", "ArrowLeft")
    with reader(direction, **ALONE) as tab:
        assert shown(tab) == ["p1"]
        tab.key(onwards)
        tab.key(onwards)
        assert (shown(tab), told(tab)) == (["p3"], "3 / 6")
        tab.key(back)
        assert shown(tab) == ["p2"]


@both_ways
def test_that_space_home_end_and_page_keys_go_where_they_say(direction: Direction, reader: Opened) -> None:
    with reader(direction, **ALONE) as tab:
        for key, shift, page in (
            (" ", False, "p2"),
            ("PageDown", False, "p3"),
            (" ", True, "p2"),
            ("End", False, "p6"),
            ("Home", False, "p1"),
        ):
            tab.key(key, shift=shift)
            assert shown(tab) == [page]
        tab.key("PageUp")
        assert shown(tab) == ["p1"]


@both_ways
def test_that_wide_screens_show_pairs_after_a_cover_that_stands_alone(direction: Direction, reader: Opened) -> None:
    views = [["opening", "p1"], ["p2", "p3"], ["p4", "p5"], ["p6", "ending"]]
    with reader(direction) as tab:
        for view in views:
            assert shown(tab) == (view[::-1] if direction is RTL else view)
            tab.key(" ")
        assert shown(tab) == (views[-1][::-1] if direction is RTL else views[-1])


def test_that_a_screen_that_is_turned_keeps_the_page(reader: Opened) -> None:
    with reader(RTL, hash="#p5") as tab:
        assert shown(tab) == ["p5", "p4"]
        tab.size(500, 900)
        tab.until("!document.documentElement.classList.contains('two')")
        assert shown(tab) == ["p5"]


@both_ways
def test_that_a_click_beside_the_middle_turns_to_that_side(direction: Direction, reader: Opened) -> None:
    left, right = 60, 640
    onwards, back = (left, right) if direction is RTL else (right, left)
    with reader(direction, **ALONE) as tab:
        tab.click(onwards, 450)
        assert shown(tab) == ["p2"]
        tab.click(back, 450)
        assert shown(tab) == ["p1"]


@both_ways
def test_that_the_buttons_at_the_sides_say_what_they_do_and_end_with_the_book(direction: Direction, reader: Opened) -> None:
    onwards = "#turn-left" if direction is RTL else "#turn-right"
    back = "#turn-right" if direction is RTL else "#turn-left"
    with reader(direction, **ALONE) as tab:
        assert tab.look(f"document.querySelector('{onwards}').getAttribute('aria-label')") == "Next page"
        assert tab.look(f"document.querySelector('{back}').disabled")
        tab.look(f"document.querySelector('{onwards}').click()")
        assert shown(tab) == ["p2"]


@both_ways
def test_that_a_swipe_pulls_the_next_page_in(direction: Direction, reader: Opened) -> None:
    onwards, back = ((80, 400), (300, 410)), ((300, 400), (80, 410))
    if direction is LTR:
        onwards, back = back, onwards
    with reader(direction, **PHONE) as tab:
        tab.swipe(*onwards)
        assert shown(tab) == ["p2"]
        tab.swipe(*onwards)
        tab.swipe(*back)
        assert (shown(tab), told(tab)) == (["p2"], "2 / 6")


def test_that_a_short_pull_lets_the_page_fall_back(reader: Opened) -> None:
    with reader(RTL, **PHONE) as tab:
        tab.call("Input.dispatchTouchEvent", type="touchStart", touchPoints=[{"x": 200, "y": 400}])
        tab.call("Input.dispatchTouchEvent", type="touchMove", touchPoints=[{"x": 230, "y": 400}])
        assert tab.look("document.querySelector('#pages').style.transform") == "translateX(30px)"
        tab.call("Input.dispatchTouchEvent", type="touchMove", touchPoints=[{"x": 212, "y": 400}])
        tab.call("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])
        assert shown(tab) == ["p1"]
        assert tab.look("document.querySelector('#pages').style.transform") == ""


def test_that_a_strip_is_scrolled_by_touch_and_says_where_it_is(reader: Opened) -> None:
    with reader(STRIP, **PHONE) as tab:
        assert len(shown(tab)) == 8
        tab.swipe((200, 700), (200, 100), steps=12)
        tab.until("scrollY > 300")
        tab.look("document.querySelector('#p4').scrollIntoView()")
        tab.until("document.querySelector('#told').textContent === '4 / 6'")
        assert tab.look("location.hash") == "#p4"


def test_that_arrows_keys_and_clicks_walk_through_a_strip(reader: Opened) -> None:
    with reader(STRIP) as tab:
        tab.key("ArrowRight")
        tab.key("ArrowRight")
        tab.until("document.querySelector('#told').textContent === '3 / 6'")
        tab.key("End")
        tab.until("document.querySelector('#told').textContent === '6 / 6'")
        tab.key("Home")
        tab.until("scrollY === 0 && document.querySelector('header').getBoundingClientRect().top === 0")
        tab.press("#open-contents")
        tab.press("#contents a[data-go='4']")
        tab.until("document.querySelector('#told').textContent === '4 / 6'")
        assert abs(tab.look("document.querySelector('#p4').getBoundingClientRect().top")) < 80


def test_that_a_reader_may_turn_the_pages_of_a_strip_and_scroll_a_book(reader: Opened) -> None:
    with reader(STRIP, **ALONE) as tab:
        tab.press("[data-layout=page]")
        assert shown(tab) == ["p1"]
        tab.click(640, 450)
        assert shown(tab) == ["p2"]
        assert tab.look("getComputedStyle(document.querySelector('[data-layout=spread]')).display") == "none"
    with reader(RTL) as tab:
        tab.press("[data-layout=strip]")
        assert len(shown(tab)) == 8
        assert tab.look("document.documentElement.classList.contains('strip')")


@both_ways
def test_that_the_slider_begins_where_reading_begins(direction: Direction, reader: Opened) -> None:
    with reader(direction, **ALONE) as tab:
        box = tab.look("(() => { const b = slider.getBoundingClientRect(); return [b.left, b.right, b.top + b.height / 2]; })()")
        tab.click(box[0] + 3 if direction is RTL else box[1] - 3, box[2])
        assert shown(tab) == ["p6"]
        tab.key("ArrowRight" if direction is RTL else "ArrowLeft")
        assert (shown(tab), tab.look("slider.getAttribute('aria-valuetext')")) == (["p5"], "Page 5 of 6")


def test_that_chapters_are_found_and_named(reader: Opened) -> None:
    with reader(LTR, **ALONE) as tab:
        tab.press("#open-contents")
        tab.press("#contents a[data-go='4']")
        assert shown(tab) == ["p4"]
        assert tab.look("[chapter.textContent, contents.open, document.activeElement.id]") == ["Two", False, "stage"]


def test_that_zoom_comes_by_key_by_two_taps_and_by_two_fingers_and_goes_with_the_page(reader: Opened) -> None:
    scale = "Number((/scale\\((.+)\\)/.exec(document.querySelector('#pages').style.transform) || [0, 1])[1])"
    with reader(LTR, **PHONE) as tab:
        tab.key("+")
        tab.until(f"Math.abs({scale} - 1.4) < 0.001")
        tab.key("0")
        tab.until(f"{scale} === 1")
        now = time.time()
        tab.touch([(195, 420)], at=now)
        tab.touch([(195, 420)], at=now + 0.2)
        tab.until(f"Math.abs({scale} - 2.2) < 0.001")
        tab.key("Escape")
        tab.touch([(150, 420), (120, 420), (95, 420)], [(250, 420), (280, 420), (305, 420)])
        tab.until(f"{scale} > 1.8")
        tab.swipe((300, 500), (200, 500))
        assert shown(tab) == ["p1"]
        tab.key("PageDown")
        assert (shown(tab), tab.look(scale)) == (["p2"], 1)


def test_that_f_fills_the_screen_and_a_question_mark_tells_the_keys(reader: Opened) -> None:
    with reader(LTR) as tab:
        tab.key("?")
        assert tab.look("help.open")
        tab.key("ArrowRight")
        assert told(tab) == "1 / 6"
        tab.key("Escape")
        tab.until("!help.open")
        tab.key("f")
        tab.until("document.fullscreenElement === document.documentElement && full.getAttribute('aria-pressed') === 'true'")
        tab.key("f")
        tab.until("!document.fullscreenElement && full.getAttribute('aria-pressed') === 'false'")


def test_that_a_tap_in_the_middle_hides_the_bars_and_brings_them_back(reader: Opened) -> None:
    quiet = "document.documentElement.classList.contains('quiet')"
    with reader(RTL, **PHONE) as tab:
        tab.touch([(195, 420)])
        tab.until(quiet)
        assert shown(tab) == ["p1"]
        assert tab.look("stage.clientHeight") == 844
        tab.touch([(195, 420)])
        tab.until(f"!{quiet}")
