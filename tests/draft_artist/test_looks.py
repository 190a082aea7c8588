"""The looks a cast is given."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.ai.draft.looks import dress
from app.book.cast import Age, Character, Clothes, Extra, Gender, HairStyle, HairTone, Kind, Look

people = st.lists(
    st.builds(
        Character,
        name=st.text(min_size=1, max_size=6),
        gender=st.sampled_from(Gender),
        age=st.sampled_from(Age),
        mentions=st.integers(0, 400),
    ),
    max_size=14,
    unique_by=lambda one: one.name,
)


@given(people)
def test_that_no_two_people_of_a_book_look_alike(cast: list[Character]) -> None:
    looks = [one.look for one in dress(cast)]
    assert len({(look.hair, look.hair_tone, look.clothes, look.pattern) for look in looks}) == len(looks)


@given(people)
def test_that_dressing_is_the_same_every_time_and_keeps_order_and_names(cast: list[Character]) -> None:
    once = dress(cast)
    assert once == dress(cast)
    assert [one.name for one in once] == [one.name for one in cast]


@given(people)
def test_that_dressing_a_dressed_cast_changes_nothing(cast: list[Character]) -> None:
    once = dress(cast)
    assert dress(once) == once


def test_that_a_look_already_given_stays_and_is_avoided_by_the_others() -> None:
    own = Look(HairStyle.LONG, HairTone.WHITE, Clothes.KIMONO)
    others = [Character(name, gender=Gender.FEMALE) for name in ("Aki", "Mai")]
    cast = dress([Character("Yuki", gender=Gender.FEMALE, look=own), *others])
    assert cast[0].look == own
    assert all(one.look.hair is not HairStyle.LONG for one in cast[1:])


def test_that_the_most_mentioned_six_differ_in_hair_or_tone_and_in_their_clothes_filling() -> None:
    cast = dress([Character(f"P{i}", gender=(Gender.FEMALE, Gender.MALE)[i % 2], age=Age.TEEN, mentions=100 - i) for i in range(6)])
    assert len({(one.look.hair, one.look.hair_tone) for one in cast}) == 6
    assert len({one.look.pattern for one in cast}) == 6


def test_that_the_old_have_pale_hair_and_women_no_beards() -> None:
    cast = dress([Character(f"P{i}", gender=list(Gender)[i % 3], age=list(Age)[i % 5]) for i in range(30)])
    assert all(one.look.hair_tone is not HairTone.BLACK for one in cast if one.age is Age.OLD)
    assert not any({Extra.BEARD, Extra.MOUSTACHE} & set(one.look.extras) for one in cast if one.gender is Gender.FEMALE)


def test_that_two_cats_are_told_apart() -> None:
    first, second = dress([Character("Kuro", kind=Kind.CAT, mentions=9), Character("Shiro", kind=Kind.CAT, mentions=3)])
    assert first.look != second.look
