"""Looks by chapter: how somebody looks where, and which pictures that makes old."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.book import cast_looks, cast_merge
from app.book.cast import Character, Clothes, Look, LookFrom
from app.book.following import drawn_from
from app.book.script import Setting
from app.book.storyboard import Actor, Panel, Shot
from app.book.text import Span
from app.errors import NotFound
from app.exports.cast import as_markdown

SCHOOL = Look(clothes=Clothes.SCHOOL)
NAO = Character("Nao", appearance="A girl in a pale raincoat.", mentions=5)
CHAPTERS = st.lists(st.integers(1, 30), unique=True, max_size=6)


def panel(chapter: int) -> Panel:
    return Panel(1, chapter, 1, Span(0, 4), "Rain", Shot.WIDE, Setting(), actors=(Actor("Nao"),))


@given(CHAPTERS, st.integers(1, 40))
def test_that_in_a_chapter_the_last_change_before_it_holds(changes: list[int], chapter: int) -> None:
    cast: tuple[Character, ...] = (NAO,)
    for one in changes:
        cast = cast_looks.set_look(cast, "Nao", LookFrom(one, appearance=f"as from {one}"))
    expected = max((one for one in changes if one <= chapter), default=None)
    shown = cast_looks.in_chapter(cast[0], chapter).appearance
    assert shown == (f"as from {expected}" if expected is not None else NAO.appearance)
    assert [one.chapter for one in cast[0].looks] == sorted(changes)


def test_that_what_a_change_does_not_say_stays_as_it_was() -> None:
    nao = replace(NAO, looks=(LookFrom(2, "School", look=SCHOOL), LookFrom(4, "Soaked", "Soaked to the skin.")))
    assert cast_looks.in_chapter(nao, 3).appearance == NAO.appearance
    assert cast_looks.in_chapter(nao, 5).look == SCHOOL
    assert cast_looks.in_chapter(nao, 5).appearance == "Soaked to the skin."
    assert [cast_looks.until(nao.looks, at, 7) for at in (0, 1)] == [3, 7]


def test_that_a_look_moved_to_another_chapter_leaves_none_behind_and_one_that_is_not_there_cannot_be_deleted() -> None:
    cast = cast_looks.set_look((NAO,), "Nao", LookFrom(2, "Soaked"))
    cast = cast_looks.set_look(cast, "Nao", LookFrom(3, "Soaked"), instead_of=2)
    assert [one.chapter for one in cast[0].looks] == [3]
    assert cast_looks.drop_look(cast, "Nao", 3)[0].looks == ()
    with pytest.raises(NotFound, match="look-not-found"):
        cast_looks.drop_look(cast, "Nao", 2)


def test_that_only_pictures_of_the_chapters_in_which_it_holds_are_old() -> None:
    changed = cast_looks.set_look((NAO,), "Nao", LookFrom(2, "Soaked", "Soaked to the skin."))
    assert drawn_from(panel(1), changed) == drawn_from(panel(1), (NAO,))
    assert drawn_from(panel(2), changed) != drawn_from(panel(2), (NAO,))


def test_that_a_cast_found_again_keeps_the_looks_of_a_person() -> None:
    mine = cast_looks.set_look((NAO,), "Nao", LookFrom(2, "Soaked", "Soaked to the skin."))
    again = cast_merge.merged(mine, (Character("Nao", mentions=9),))
    assert again[0].mentions == 9
    assert again[0].looks == mine[0].looks


def test_that_looks_are_told_in_an_exported_cast() -> None:
    nao = replace(NAO, looks=(LookFrom(2, "Soaked", "Soaked to the skin."), LookFrom(4, look=SCHOOL)))
    told = as_markdown("Rain", (nao,)).decode()
    assert "- from chapter 2: Soaked: Soaked to the skin." in told
    assert "- from chapter 4: another look" in told
