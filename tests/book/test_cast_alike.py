"""Who may be the same person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.book.cast import Character, Gender, Kind, Relation, RelationKind
from app.book.cast_alike import Why, alike, keep_apart
from app.book.cast_edits import delete, merge, rename

NAMES = st.lists(
    st.sampled_from(("Nao", "Nao Amano", "Miss Amano", "Mr. Hoshino", "Hoshino", "Hoshina", "星野", "星野先生", "猫")), unique=True
)


def pairs(*cast: Character) -> list[tuple[str, str, Why]]:
    return [(one.name, one.other, one.why) for one in alike(cast)]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        ("Mr. Hoshino", "Hoshino", Why.SAME_NAME),
        ("Nao Amano", "Miss Amano", Why.SHARED_NAME),
        ("Hoshino", "Hoshina", Why.SPELLING),
        ("星野先生", "星野", Why.SAME_NAME),
        ("星野健一", "星野", Why.SHARED_NAME),
        ("佐藤さん", "佐藤", Why.SAME_NAME),
        ("Nao", "Mei", None),
        ("Ren", "Ran", None),
        ("Old Tan", "the old cat", None),
        ("Guard 1", "Guard 2", None),
    ],
)
def test_that_names_are_compared_without_titles(one: str, other: str, why: Why | None) -> None:
    found = pairs(Character(one, mentions=9), Character(other, mentions=2))
    assert found == ([(one, other, why)] if why else [])


def test_that_an_alias_speaks_for_two_being_one_and_is_named() -> None:
    found = alike((Character("Nao", ("Miss Amano",), mentions=9), Character("Amano", mentions=2)))
    assert [(one.own_name, one.other_name) for one in found] == [("Miss Amano", "Amano")]


def test_that_who_stands_beside_or_is_related_or_of_another_sex_or_kind_is_somebody_else() -> None:
    father = Relation("Amano", RelationKind.FAMILY)
    assert pairs(Character("Nao Amano", mentions=9, relations=(father,)), Character("Amano", mentions=2)) == []
    often = Relation("Amano", weight=3)
    assert pairs(Character("Nao Amano", mentions=9, relations=(often,)), Character("Amano", mentions=2)) == []
    assert pairs(Character("Nao Amano", gender=Gender.FEMALE), Character("Mr. Amano", gender=Gender.MALE)) == []
    assert pairs(Character("Kuro", kind=Kind.CAT), Character("Mr. Kuro")) == []


@given(NAMES)
def test_that_whom_a_person_keeps_apart_nobody_asks_about_again(names: list[str]) -> None:
    cast = tuple(Character(name, mentions=len(names) - at) for at, name in enumerate(names))
    for one in alike(cast):
        cast = keep_apart(cast, one.name, one.other)
    assert alike(cast) == ()


def test_that_apart_holds_after_a_new_name_and_a_merge_and_ends_with_whoever_is_deleted() -> None:
    cast = keep_apart((Character("Nao Amano", mentions=9), Character("Amano", mentions=2), Character("Ren")), "Nao Amano", "Amano")
    assert alike(rename(cast, "Nao Amano", "Nao-chan")) == ()
    assert alike(merge(cast, "Ren", "Amano")) == ()
    assert alike(delete((Character("Hoshino"), Character("Mr. Hoshino")), "Hoshino")) == ()
