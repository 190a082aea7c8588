"""What a service declined, put mildly."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ai.mild_words import MILD
from app.ai.panel_prompts import Wish, panel_prompt
from app.ai.rewording import Manner, rewordings, softened
from app.book.script import Setting
from app.book.storyboard import Actor, Panel, Pose, Prop, Shot
from app.book.style import Style
from app.book.text import Language, Span
from tests.prompts.panels import LANGUAGES, panels

HARD = {
    Language.ENGLISH: "The bloody corpse lay naked beside Pikachu, stabbed with a knife.",
    Language.CHINESE: "血淋淋的尸体赤裸地躺在皮卡丘旁边，凶手拿着匕首。",
    Language.JAPANESE: "血まみれの死体が裸でピカチュウのそばにあり、殺人鬼はナイフを持っていた。",
}
NO_LONGER = ("corpse", "尸体", "死体", "裸", "naked", "ikachu", "皮卡丘", "ピカチュウ", "血", "blood")
FRAGMENTS = ("blood", "Corpse", "knife", "naked", "血", "尸体", "死体", "裸", "ピカチュウ", "皮卡丘", "Pikachu", "shot", "a wide shot", " ")


def panel(text: str, *actors: Actor) -> Panel:
    return Panel(1, 1, 1, Span(0, len(text)), text, Shot.WIDE, Setting(), actors)


@pytest.mark.parametrize("language", Language)
def test_that_a_hard_sentence_gets_two_or_three_wordings_without_a_hard_word(language: Language) -> None:
    found = rewordings(panel(HARD[language], Actor("Mira")), language)
    assert [one.manner for one in found] == [Manner.SOFTER, Manner.DISTANT, Manner.QUIET]
    assert len({one.text for one in found}) == 3
    for one in found:
        assert one.text == softened(one.text, language)
        assert not [
            hard for hard in ("corpse", "尸体", "死体", "裸", "naked", "ikachu", "皮卡丘", "ピカチュウ", "血", "blood") if hard in one.text
        ]


@given(st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=8), max_size=8).map(" ".join), LANGUAGES)
def test_that_what_is_mild_stays_as_it_is(text: str, language: Language) -> None:
    once = softened(text, language)
    assert softened(once, language) == once


@pytest.mark.parametrize("language", Language)
def test_that_no_milder_word_is_a_hard_one_itself(language: Language) -> None:
    assert {mild: softened(mild, language) for mild in MILD[language].values()} == {mild: mild for mild in MILD[language].values()}


def test_that_words_inside_other_words_are_left_alone() -> None:
    assert softened("The skilled gunner studied a grape and a wide shot of Assassinia.", Language.ENGLISH).startswith("The skilled gunner")
    assert softened("a wide shot", Language.ENGLISH) == "a wide shot"
    assert softened("Blood ran down.", Language.ENGLISH) == "Dust ran down."


@given(panels(), LANGUAGES)
def test_that_a_mild_panel_still_gets_two_other_wordings(one: Panel, language: Language) -> None:
    found = rewordings(one, language)
    assert [reworded.manner for reworded in found][-2:] == [Manner.DISTANT, Manner.QUIET]
    assert all(reworded.text for reworded in found)


def test_that_a_softened_prompt_is_mild_in_people_and_wishes_and_keeps_our_own_words() -> None:
    armed = panel("She stood there.", Actor("Mira", Pose.FIGHT, holds=Prop.GUN))
    wish = Wish(
        armed,
        (),
        Style(notes="lots of blood"),
        Language.ENGLISH,
        changes=("make him bleed", "show the corpse"),
        redraws=True,
        softened=True,
    )
    prompt = panel_prompt(wish)
    assert not [hard for hard in ("blood", "corpse", "bleed") if hard in prompt]
    plain = panel_prompt(Wish(armed, (), Style(), Language.ENGLISH, softened=True, what="A quiet room."))
    assert "a gun" not in plain
    assert "A quiet room." in plain
    assert "She stood there." not in plain
    assert "Shot: a wide shot, whole figures in their place" in plain
