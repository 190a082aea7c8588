"""What a person says about a panel in the storyboard reaches whoever draws it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.ai.panel_prompts import Wish, panel_prompt
from app.ai.telling import words
from app.book.following import drawn_from
from app.book.storyboard import Angle, Weight
from app.book.style import Style
from app.book.text import Language
from tests.prompts.test_prompts import MIRA, RAIN


def prompt(language: Language = Language.ENGLISH, **changed: object) -> str:
    return panel_prompt(Wish(replace(RAIN, **changed), (MIRA,), Style(), language))  # type: ignore[arg-type]


@pytest.mark.parametrize("language", list(Language))
def test_that_every_angle_has_its_words_and_the_usual_one_none(language: Language) -> None:
    told = words(language)["angle"]
    assert set(told) == {str(angle) for angle in Angle if angle is not Angle.LEVEL}
    for angle in Angle:
        shown = prompt(language, angle=angle)
        assert all((phrase in shown) is (name == angle) for name, phrase in told.items())


def test_that_what_a_person_sees_stands_in_place_of_the_storys_words() -> None:
    shown = prompt(seen="Nothing but a key on wet stone.")
    assert "Nothing but a key on wet stone." in shown
    assert "She turned the key." not in shown
    assert "She turned the key." in prompt()


def test_that_a_picture_is_old_when_angle_or_what_is_seen_changed_but_not_by_size_alone() -> None:
    was = drawn_from(RAIN, (MIRA,))
    assert drawn_from(replace(RAIN, angle=Angle.LOW), (MIRA,)) != was
    assert drawn_from(replace(RAIN, seen="A key."), (MIRA,)) != was
    assert drawn_from(replace(RAIN, weight=Weight.LARGE), (MIRA,)) == was
