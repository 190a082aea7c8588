"""Who sits where, and what is seen from afar."""

from __future__ import annotations

import pytest

from app.book.cast import Age, Character
from app.book.script import Backdrop, Emotion, Setting, TimeOfDay, Weather
from app.book.storyboard import Actor, Pose, Prop, Ratio, Shot
from tests.draft_artist.board import KEN, drawn, panel

BROAD = Ratio(12, 5)


def test_that_a_chair_in_the_panel_is_the_one_that_is_sat_on() -> None:
    room = Setting(backdrop=Backdrop.ROOM)
    seated = drawn(panel(Actor("Nao", Pose.SIT), setting=room))
    assert drawn(panel(Actor("Nao", Pose.SIT), setting=room, props=(Prop.CHAIR,))).picture == seated.picture


@pytest.mark.parametrize("pose", [Pose.SIT, Pose.RIDE])
def test_that_who_rides_with_a_cart_sits_in_it_side_by_side(pose: Pose) -> None:
    riders = (Actor("Nao", pose), Actor("Ken", pose))

    def apart(*props: Prop) -> float:
        nao, ken = drawn(panel(*riders, props=props, ratio=BROAD)).marks
        return abs(nao.mouth[0] - ken.mouth[0])

    assert apart(Prop.CART) < 0.8 * apart()


@pytest.mark.parametrize("shot", [Shot.WIDE, Shot.MEDIUM, Shot.CLOSE_UP])
@pytest.mark.parametrize("prop", [Prop.CUP, Prop.LANTERN, Prop.BOX])
def test_that_a_face_is_covered_with_both_hands_whatever_was_held(shot: Shot, prop: Prop) -> None:
    empty = drawn(panel(Actor("Nao", Pose.COVER_FACE), shot=shot))
    assert drawn(panel(Actor("Nao", Pose.COVER_FACE, holds=prop), shot=shot)).picture == empty.picture


def test_that_who_covers_their_face_is_in_tears_whatever_else_they_feel() -> None:
    crying = drawn(panel(Actor("Nao", Pose.COVER_FACE, Emotion.CRYING)))
    assert drawn(panel(Actor("Nao", Pose.COVER_FACE, Emotion.CALM))).picture == crying.picture


def test_that_the_player_of_a_guitar_stands_in_the_middle_of_the_stage() -> None:
    place = Setting(backdrop=Backdrop.STAGE)
    for others in ((), (Actor("Ken"),)):
        marks = drawn(panel(Actor("Nao", holds=Prop.GUITAR), *others, setting=place, ratio=BROAD)).marks
        assert abs(next(mark for mark in marks if mark.character == "Nao").mouth[0] - 0.5) < 0.06


@pytest.mark.parametrize(("shot", "least"), [(Shot.WIDE, 0.6), (Shot.EXTREME_WIDE, 0.35)])
def test_that_figures_fill_a_broad_picture(shot: Shot, least: float) -> None:
    (mark,) = drawn(panel(Actor("Ken"), shot=shot, ratio=BROAD)).marks
    ground = 0.93 if shot is Shot.WIDE else 0.84
    assert ground - mark.head[1] > least


def test_that_the_sky_of_a_place_without_a_name_tells_the_hour_and_the_weather() -> None:
    skies = [Setting(time=TimeOfDay.DAY), Setting(time=TimeOfDay.NIGHT), Setting(time=TimeOfDay.DUSK), Setting(weather=Weather.RAIN)]
    assert len({drawn(panel(Actor("Nao"), setting=sky)).picture for sky in skies}) == len(skies)


def test_that_a_child_and_an_adult_sit_on_one_bench_at_one_height() -> None:
    child = Character("Mia", age=Age.CHILD)
    pair = (Actor("Mia", Pose.SIT), Actor("Ken", Pose.SIT))

    def below(place: Backdrop) -> float:
        mia, ken = drawn(panel(*pair, setting=Setting(backdrop=place)), (child, KEN)).marks
        return mia.head[3] - ken.head[3]

    assert below(Backdrop.STATION) < below(Backdrop.FOREST) - 0.02


def test_that_a_climber_has_one_ladder() -> None:
    climbing = drawn(panel(Actor("Nao", Pose.CLIMB)))
    assert drawn(panel(Actor("Nao", Pose.CLIMB), props=(Prop.LADDER,))).picture == climbing.picture


@pytest.mark.parametrize("ratio", [Ratio(2, 3), Ratio(1, 1), BROAD], ids=str)
def test_that_everybody_in_the_cart_is_inside_the_picture(ratio: Ratio) -> None:
    for mark in drawn(panel(Actor("Nao", Pose.RIDE), Actor("Ken", Pose.RIDE), props=(Prop.CART,), ratio=ratio)).marks:
        assert 0 < mark.head[0] < mark.head[2] < 1
