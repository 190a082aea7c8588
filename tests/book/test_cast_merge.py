"""A cast found again beside what a person said of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.book import cast_edits, cast_merge
from app.book.cast import Age, Character, Gender, Importance, Kind, Look, Pattern, Relation
from app.book.text import Span
from app.errors import AppError, BadInput, NotFound

NAMES = ("Nao", "Mei", "Ren", "the fox", "Old Tan")
NICK = {"Nao": ("Nana", "Miss Nao"), "Mei": ("little Mei",), "Ren": ("Captain",), "the fox": (), "Old Tan": ("Grandpa",)}


@st.composite
def found(draw: st.DrawFn) -> tuple[Character, ...]:
    """As a recogniser gives it."""
    names = draw(st.lists(st.sampled_from(NAMES), unique=True, max_size=5))
    cast = []
    for number, name in enumerate(names):
        ties = tuple(Relation(other) for other in names if other != name)[: draw(st.integers(0, 2))]
        cast.append(
            Character(
                name,
                NICK[name][: draw(st.integers(0, 2))],
                gender=draw(st.sampled_from(list(Gender))),
                age=draw(st.sampled_from(list(Age))),
                mentions=draw(st.integers(1, 50)),
                first=Span(number * 10, number * 10 + 3),
                look=Look(pattern=draw(st.sampled_from(list(Pattern)))),
                relations=ties,
            )
        )
    return cast_edits.in_order(cast)


ACTS: dict[str, Callable[[cast_edits.Cast, str, str], cast_edits.Cast]] = {
    "rename": lambda cast, name, other: cast_edits.rename(cast, name, f"{name} the Great"),
    "merge": cast_edits.merge,
    "split": lambda cast, name, other: cast_edits.split(cast, name, f"not {name}", cast_edits.member(cast, name).aliases[:1]),
    "age": lambda cast, name, other: cast_edits.change(cast, name, age=Age.OLD, role="the hero"),
    "lock": lambda cast, name, other: cast_edits.lock(cast, name),
    "add": lambda cast, name, other: cast_edits.add(cast, "A stranger"),
    "delete": lambda cast, name, other: cast_edits.delete(cast, name),
}


@st.composite
def corrected(draw: st.DrawFn, cast: tuple[Character, ...]) -> tuple[Character, ...]:
    for _ in range(draw(st.integers(1, 4))):
        here = [one.name for one in cast if not one.left_out]
        if not here:
            break
        act, name, other = draw(st.sampled_from(sorted(ACTS))), draw(st.sampled_from(here)), draw(st.sampled_from(here))
        try:
            cast = ACTS[act](cast, name, other)
        except AppError:
            continue
    return cast


@given(found(), found())
def test_that_a_cast_nobody_touched_is_replaced_whole(old: tuple[Character, ...], new: tuple[Character, ...]) -> None:
    assert cast_merge.merged(old, new) == new


@given(st.data(), found(), found())
def test_that_what_a_person_said_of_somebody_survives_any_re_run(
    data: st.DataObject, old: tuple[Character, ...], new: tuple[Character, ...]
) -> None:
    mine = data.draw(corrected(old))
    again = {one.name: one for one in cast_merge.merged(mine, new)}
    for one in mine:
        if not cast_merge.touched(one):
            continue
        now = again[one.name]
        fields = cast_edits.SETTABLE if one.locked or one.left_out else [name for name in one.edited if name != "name"]
        assert [getattr(now, name) for name in fields] == [getattr(one, name) for name in fields]
        assert (now.edited, now.locked, now.left_out) == (one.edited, one.locked, one.left_out)


@given(st.data(), found(), found())
def test_that_a_name_belongs_to_one_of_the_cast(data: st.DataObject, old: tuple[Character, ...], new: tuple[Character, ...]) -> None:
    again = cast_merge.merged(data.draw(corrected(old)), new)
    names = [one.name for one in again]
    assert len(names) == len(set(names))
    assert all(tie.to in names and tie.to != one.name for one in again for tie in one.relations)


@given(st.data(), found(), found())
def test_that_whom_nobody_touched_is_as_found(data: st.DataObject, old: tuple[Character, ...], new: tuple[Character, ...]) -> None:
    mine = data.draw(corrected(old))
    owned = {alias for one in mine if cast_merge.touched(one) for alias in (one.name, *one.aliases)}
    again = cast_merge.merged(mine, new)
    free = [one for one in new if one.name not in owned]
    assert [one.name for one in again if not cast_merge.touched(one)] == [one.name for one in free]
    assert all(one.look == next(other for other in again if other.name == one.name).look for one in free)


NAO = Character("Nao", ("Nana",), gender=Gender.FEMALE, mentions=9, first=Span(0, 3))
TAN = Character("Old Tan", mentions=4, first=Span(20, 27), age=Age.OLD)
FOX = Character(
    "the fox", kind=Kind.FOX, mentions=2, first=Span(30, 37), relations=(Relation("Nao", weight=3), Relation("Old Tan", weight=2))
)


def test_that_a_renamed_character_is_found_again_under_the_old_name() -> None:
    mine = cast_edits.rename((NAO, TAN), "Nao", "Naomi")
    again = cast_merge.merged(mine, (replace(NAO, mentions=30, age=Age.TEEN), TAN))
    assert [(one.name, one.mentions, one.age) for one in again] == [("Naomi", 30, Age.TEEN), ("Old Tan", 4, Age.OLD)]
    assert "Nao" in again[0].aliases


def test_that_two_who_were_joined_stay_one() -> None:
    mine = cast_edits.merge((NAO, TAN, FOX), "Nao", "Old Tan")
    assert mine[0].aliases == ("Nana", "Old Tan")
    assert mine[1].relations == (Relation("Nao", weight=5),)
    again = cast_merge.merged(mine, (NAO, TAN, FOX))
    assert [(one.name, one.mentions) for one in again] == [("Nao", 13), ("the fox", 2)]
    assert again[1].relations == (Relation("Nao", weight=5),)


def test_that_two_who_were_parted_stay_two() -> None:
    mine = cast_edits.split((NAO,), "Nao", "Nana", ("Nana",))
    assert {one.name: one.aliases for one in mine} == {"Nao": (), "Nana": ()}
    again = cast_merge.merged(mine, (NAO,))
    assert {one.name: one.aliases for one in again} == {"Nao": (), "Nana": ()}


def test_that_whom_a_person_left_out_is_not_found_again_but_may_be_brought_back() -> None:
    mine = cast_edits.delete((NAO, TAN, FOX), "Old Tan")
    assert [one.name for one in cast_merge.merged(mine, (NAO, TAN)) if not one.left_out] == ["Nao"]
    assert [one.name for one in cast_edits.add(mine, "Old Tan") if not one.left_out] == ["Nao", "Old Tan", "the fox"]
    assert next(one for one in mine if one.name == "the fox").relations == (Relation("Nao", weight=3),)


def test_that_looks_stay_where_panels_are_drawn_already() -> None:
    drawn = replace(NAO, look=Look(pattern=Pattern.DOTS), appearance="a red scarf")
    new = (replace(NAO, appearance="a blue scarf"), TAN)
    assert cast_merge.merged((drawn,), new, looks_stay=True)[0].look == drawn.look
    assert cast_merge.merged((drawn,), new, looks_stay=True)[0].appearance == "a red scarf"
    assert cast_merge.merged((drawn,), new)[0] == new[0]


def test_that_a_merge_knows_what_either_was_corrected_to() -> None:
    mine = cast_edits.change((NAO, TAN), "Old Tan", role="the teacher", importance=Importance.MAIN)
    one = cast_edits.merge(mine, "Nao", "Old Tan")[0]
    assert (one.gender, one.age, one.role, one.importance) == (Gender.FEMALE, Age.OLD, "the teacher", Importance.MAIN)


@pytest.mark.parametrize(
    ("code", "act"),
    {
        "name-taken": lambda: cast_edits.rename((NAO, TAN), "Nao", "Old Tan"),
        "name-empty": lambda: cast_edits.rename((NAO,), "Nao", "  "),
        "alias-unknown": lambda: cast_edits.split((NAO,), "Nao", "Nobody", ("Nono",)),
        "character-not-found": lambda: cast_edits.lock((NAO,), "Nemo"),
    }.items(),
)
def test_that_what_cannot_be_done_to_a_cast_is_said(code: str, act: object) -> None:
    with pytest.raises((BadInput, NotFound)) as caught:
        act()  # type: ignore[operator]
    assert caught.value.code == code
