"""What the draft artist draws for a panel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ai.draft import art
from app.ai.draft.artist import draw, honoured
from app.book.cast import Age, Build, Character, Clothes, Extra, Gender, HairStyle, HairTone, Kind, Look, Pattern
from app.book.script import Backdrop, Emotion, Mood, Setting, TimeOfDay, Weather
from app.book.storyboard import Actor, Pose, Prop, Ratio, Shot
from app.book.style import CHOICES, Style, values_of
from tests.draft_artist.board import KEN, NAO, SMALL, drawn, opened, panel, request


def test_that_the_same_request_gives_the_same_bytes() -> None:
    scene = panel(Actor("Nao", Pose.RUN), Actor("Ken"), props=(Prop.TREE,))
    assert drawn(scene) == drawn(scene)


def test_that_another_seed_gives_another_picture() -> None:
    scene = panel(Actor("Nao"))
    assert drawn(scene, seed=1).picture != drawn(scene, seed=2).picture


def test_that_a_panel_is_drawn_1536_pixels_on_its_longer_side_in_grey_levels() -> None:
    drawing = draw(request(panel(Actor("Nao"), ratio=Ratio(2, 3))))
    picture = opened(drawing)
    assert (picture.size, picture.mode, picture.format) == ((1024, 1536), "L", "PNG")
    assert (drawing.width, drawing.height) == (1024, 1536)


@pytest.mark.parametrize("ratio", [Ratio(3, 1), Ratio(1, 3), Ratio(1, 1), Ratio(16, 9), Ratio(7, 5)], ids=str)
@pytest.mark.parametrize("shot", Shot)
def test_that_every_shot_is_drawn_in_any_ratio_and_is_neither_empty_nor_black(ratio: Ratio, shot: Shot) -> None:
    drawing = drawn(panel(Actor("Nao"), Actor("Ken"), shot=shot, ratio=ratio, props=(Prop.KEY,)))
    picture = opened(drawing)
    assert picture.size == ratio.size(SMALL)
    ink = 1 - sum(value * count for value, count in enumerate(picture.histogram())) / 255 / (picture.width * picture.height)
    assert 0.02 < ink < 0.97


def _all_different(pictures: Mapping[Any, bytes]) -> bool:
    return len(set(pictures.values())) == len(pictures)


def test_that_every_place_is_told_from_every_other() -> None:
    assert _all_different({place: drawn(panel(Actor("Nao"), setting=Setting(backdrop=place))).picture for place in Backdrop})


def test_that_every_feeling_shows_in_a_face() -> None:
    assert _all_different({feeling: drawn(panel(Actor("Nao", emotion=feeling), shot=Shot.CLOSE_UP)).picture for feeling in Emotion})


def test_that_every_feeling_shows_in_the_face_of_an_animal() -> None:
    cast = (Character("Nao", kind=Kind.CAT),)
    assert _all_different({feeling: drawn(panel(Actor("Nao", emotion=feeling), shot=Shot.CLOSE_UP), cast).picture for feeling in Emotion})


def test_that_every_pose_is_its_own_picture() -> None:
    assert _all_different({pose: drawn(panel(Actor("Nao", pose))).picture for pose in Pose})


def test_that_every_thing_is_seen_in_the_hand_that_holds_it() -> None:
    pictures = {prop: drawn(panel(Actor("Nao", holds=prop), shot=Shot.MEDIUM)).picture for prop in Prop}
    assert _all_different(pictures)
    assert drawn(panel(Actor("Nao"), shot=Shot.MEDIUM)).picture not in pictures.values()


def test_that_every_thing_fills_an_insert_of_its_own() -> None:
    assert _all_different({prop: drawn(panel(shot=Shot.INSERT, props=(prop,))).picture for prop in Prop})


def test_that_every_thing_stands_in_the_scene_when_nobody_holds_it() -> None:
    pictures = {prop: drawn(panel(Actor("Nao"), props=(prop,))).picture for prop in Prop}
    assert _all_different(pictures)
    assert drawn(panel(Actor("Nao"))).picture not in pictures.values()


@pytest.mark.parametrize("kind", [TimeOfDay, Weather, Mood], ids=lambda kind: kind.__name__)
def test_that_time_weather_and_mood_change_the_picture(kind: type[StrEnum]) -> None:
    field = {TimeOfDay: "time", Weather: "weather", Mood: "mood"}[kind]
    plain = {"unknown", "neutral", "day"}
    field_by_day = Setting(backdrop=Backdrop.FIELD)
    pictures: dict[StrEnum, bytes] = {}
    for value in kind:
        if value not in plain:
            changed: dict[str, Any] = {field: value}
            pictures[value] = drawn(panel(Actor("Nao"), setting=replace(field_by_day, **changed))).picture
    assert _all_different(pictures)
    assert drawn(panel(Actor("Nao"), setting=Setting(backdrop=Backdrop.FIELD))).picture not in pictures.values()


@pytest.mark.parametrize(
    "looks",
    [
        [Look(hair=hair) for hair in HairStyle],
        [Look(hair_tone=tone) for tone in HairTone],
        [Look(clothes=clothes) for clothes in Clothes],
        [Look(pattern=pattern) for pattern in Pattern],
        [Look(build=build) for build in Build],
        [Look(extras=() if extra is Extra.NONE else (extra,)) for extra in Extra],
    ],
    ids=["hair", "tone", "clothes", "pattern", "build", "extras"],
)
def test_that_every_part_of_a_look_is_seen(looks: list[Look]) -> None:
    pictures = {drawn(panel(Actor("Nao"), shot=Shot.MEDIUM), (Character("Nao", age=Age.ADULT, look=look),)).picture for look in looks}
    assert len(pictures) == len(looks)


def test_that_every_kind_age_and_gender_looks_different() -> None:
    people = [Character("Nao", kind=kind) for kind in Kind] + [Character("Nao", age=age) for age in Age if age is not Age.UNKNOWN]
    people += [Character("Nao", gender=gender) for gender in Gender if gender is not Gender.UNKNOWN]
    assert len({drawn(panel(Actor("Nao"), shot=Shot.MEDIUM), (person,)).picture for person in people}) == len(people)


def test_that_night_is_darker_than_day() -> None:
    def paper(time: TimeOfDay) -> float:
        picture = opened(drawn(panel(setting=Setting(backdrop=Backdrop.FIELD, time=time))))
        return sum(value * count for value, count in enumerate(picture.histogram()))

    assert paper(TimeOfDay.NIGHT) < 0.75 * paper(TimeOfDay.DAY)


def test_that_a_character_keeps_their_look_under_another_name_of_theirs() -> None:
    assert drawn(panel(Actor("Nao-chan"), shot=Shot.CLOSE_UP)).picture == drawn(panel(Actor("Nao"), shot=Shot.CLOSE_UP)).picture


def test_that_somebody_who_is_not_in_the_cast_is_drawn_too() -> None:
    assert [mark.character for mark in drawn(panel(Actor("A stranger")), cast=()).marks] == ["A stranger"]


def test_that_an_insert_without_anything_to_show_becomes_a_picture_of_the_people_or_the_place() -> None:
    assert drawn(panel(Actor("Nao"), shot=Shot.INSERT)).marks
    assert drawn(panel(shot=Shot.INSERT)).picture == drawn(panel(shot=Shot.WIDE)).picture


@pytest.mark.parametrize("key", list(CHOICES))
def test_that_a_choice_counts_as_honoured_exactly_when_it_changes_a_picture(key: str) -> None:
    scene = panel(Actor("Ken", Pose.STAND), shot=Shot.MEDIUM)
    plain = drawn(scene).picture
    for value in values_of(key):
        chosen: dict[str, Any] = {key: value}
        style = Style(**chosen)
        changed = drawn(scene, style=style).picture != plain
        assert changed == (key in honoured(style)), value


def test_that_nothing_is_honoured_when_nothing_was_chosen() -> None:
    assert honoured(Style()) == frozenset()


@settings(max_examples=40, deadline=None)
@given(
    shot=st.sampled_from([shot for shot in Shot if shot is not Shot.INSERT]),
    poses=st.lists(st.sampled_from(list(Pose)), min_size=1, max_size=4),
    ratio=st.builds(Ratio, st.integers(1, 3), st.integers(1, 3)),
    composition=st.sampled_from(values_of("composition")),
)
def test_that_marks_lie_in_the_picture_and_name_actors_of_the_panel(shot: Shot, poses: list[Pose], ratio: Ratio, composition: str) -> None:
    cast = tuple(Character(f"P{i}", kind=list(Kind)[(i * 5) % len(Kind)]) for i in range(len(poses)))
    actors = [Actor(f"P{i}", pose) for i, pose in enumerate(poses)]
    marks = drawn(panel(*actors, shot=shot, ratio=ratio), cast, Style(composition=composition)).marks
    names = [mark.character for mark in marks]
    assert names
    assert len(set(names)) == len(names)
    assert set(names) <= {actor.character for actor in actors}
    for mark in marks:
        left, top, right, bottom = mark.head
        assert 0 <= left < right <= 1
        assert 0 <= top < bottom <= 1
        assert left <= mark.mouth[0] <= right
        assert top <= mark.mouth[1] <= bottom


def test_that_two_who_talk_are_both_marked_side_by_side() -> None:
    marks = {mark.character: mark for mark in drawn(panel(Actor("Nao"), Actor("Ken"), shot=Shot.MEDIUM, ratio=Ratio(3, 2))).marks}
    assert marks["Nao"].head[2] <= marks["Ken"].head[0]


def test_that_the_cast_is_drawn_as_it_is_given() -> None:
    scene = panel(Actor("Nao"), shot=Shot.CLOSE_UP)
    assert drawn(scene, (NAO,)).picture != drawn(scene, (Character("Nao", look=KEN.look),)).picture


def test_that_the_artist_has_no_means_of_writing_letters() -> None:
    sources = [path.read_text("utf-8") for path in Path(art.__file__).parent.glob("*.py")]
    assert len(sources) > 10
    assert not [source for source in sources if "ImageFont" in source or ".text((" in source]
