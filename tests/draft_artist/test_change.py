"""What is asked for in a redraw changes the panel."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ai.draft.change import apply_change
from app.book.script import Backdrop, Emotion, Mood, Setting, TimeOfDay, Weather
from app.book.storyboard import Actor, Panel, Pose, Prop, Shot
from tests.draft_artist.board import drawn, panel

ON_THE_TRAIN = Setting(backdrop=Backdrop.TRAIN, weather=Weather.CLEAR)
SCENE = panel(Actor("Nao"), Actor("Ken", Pose.SIT, Emotion.SAD), shot=Shot.MEDIUM, setting=ON_THE_TRAIN)


def shot(changed: Panel) -> object:
    return changed.shot


def time(changed: Panel) -> object:
    return changed.setting.time


def weather(changed: Panel) -> object:
    return changed.setting.weather


def mood(changed: Panel) -> object:
    return changed.setting.mood


def emotion(changed: Panel) -> object:
    return changed.actors[0].emotion


def pose(changed: Panel) -> object:
    return changed.actors[0].pose


def count(changed: Panel) -> object:
    return len(changed.actors)


def held(changed: Panel) -> object:
    return changed.actors[0].holds


@pytest.mark.parametrize(
    ("words", "what", "expected"),
    [
        (("Closer, please", "再靠近一点", "もっと近くから"), shot, Shot.CLOSE_UP),
        (("wider", "镜头拉远", "もう少し引いて"), shot, Shot.WIDE),
        (("make it night", "改成晚上", "夜にして"), time, TimeOfDay.NIGHT),
        (("darker", "更暗一些", "もっと暗く"), time, TimeOfDay.NIGHT),
        (("at sunset", "在黄昏", "夕暮れに"), time, TimeOfDay.DUSK),
        (("let it rain", "下雨", "雨を降らせて"), weather, Weather.RAIN),
        (("snow", "下雪了", "雪の日に"), weather, Weather.SNOW),
        (("scarier", "更恐怖", "もっと怖く"), mood, Mood.FRIGHTENING),
        (("an angry face", "让她生气", "怒った顔で"), emotion, Emotion.ANGRY),
        (("she smiles, smiling", "微笑", "笑って"), emotion, Emotion.HAPPY),
        (("calm face", "平静的脸", "落ち着いた顔"), emotion, Emotion.CALM),
        (("make her run", "让她跑起来", "走って逃げる"), pose, Pose.RUN),
        (("sitting down", "坐下", "座って"), pose, Pose.SIT),
        (("fewer people", "人少一点", "人を減らして"), count, 1),
        (("nobody in it", "没有人", "誰もいない駅"), count, 0),
        (("give her an umbrella", "加一把雨伞", "傘を持たせて"), held, Prop.UMBRELLA),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else None,
)
def test_that_words_of_three_languages_change_the_panel(words: tuple[str, ...], what: Callable[[Panel], object], expected: object) -> None:
    assert [what(apply_change(SCENE, one)) for one in words] == [expected] * len(words)


def test_that_a_named_character_is_the_one_who_changes() -> None:
    changed = apply_change(SCENE, "Ken should be furious")
    assert [actor.emotion for actor in changed.actors] == [Emotion.CALM, Emotion.ANGRY]


def test_that_an_umbrella_does_not_bring_rain() -> None:
    assert apply_change(SCENE, "加一把雨伞").setting.weather is Weather.CLEAR


def test_that_a_train_does_not_bring_rain() -> None:
    assert apply_change(SCENE, "show the train").setting.weather is Weather.CLEAR


def test_that_a_thing_can_be_taken_away() -> None:
    with_umbrella = apply_change(SCENE, "an umbrella")
    assert [apply_change(with_umbrella, words).actors[0].holds for words in ("without the umbrella", "不要雨伞", "傘なし")] == [None] * 3


def test_that_changes_add_up_in_the_order_they_were_asked() -> None:
    asked_apart = apply_change(apply_change(SCENE, "closer"), "closer")
    assert asked_apart.shot is Shot.EXTREME_CLOSE_UP
    assert drawn(SCENE, changes=("closer", "closer")).picture == drawn(SCENE, changes=("closer", "closer")).picture


def test_that_words_nobody_understands_still_give_another_picture() -> None:
    pictures = {drawn(SCENE, changes=changes).picture for changes in ((), ("blorp",), ("blorp", "blorp"), ("zingle",))}
    assert len(pictures) == 4


def test_that_not_understood_words_leave_the_panel_as_it_is() -> None:
    assert apply_change(SCENE, "blorp zingle") == SCENE


@given(st.text(max_size=60))
def test_that_any_words_keep_what_the_story_says(words: str) -> None:
    changed = apply_change(SCENE, words)
    assert (changed.number, changed.span, changed.text) == (SCENE.number, SCENE.span, SCENE.text)
    assert (changed.lines, changed.ratio) == (SCENE.lines, SCENE.ratio)
    assert {actor.character for actor in changed.actors} <= {"Nao", "Ken"}
