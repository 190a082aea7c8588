"""Whom the small words mean, where a scene is, and what is at hand there."""

from __future__ import annotations

import pytest

from app.ai.draft.cast import recognise_cast
from app.ai.draft.storyboard import plan_panels
from app.ai.draft.writer import write_script
from app.book.cast import Age, Character, Gender
from app.book.script import Backdrop, Emotion, Weather
from app.book.storyboard import Actor, Panel, Pose, Prop
from app.book.style import Style
from app.stories.read import read_story


def told(text: str, count: int) -> tuple[tuple[Character, ...], tuple[Panel, ...]]:
    story = read_story(text.encode(), "story.txt")
    script = write_script(story.text, story.chapters[0], story.language)
    cast = recognise_cast(story.text, [script], story.language)
    return cast, plan_panels(story.text, script, cast, story.language, Style(), count, 1)


def panels_of(text: str, count: int) -> tuple[Panel, ...]:
    return told(text, count)[1]


def names(panel: Panel) -> set[str]:
    return {actor.character for actor in panel.actors}


def actor_of(panel: Panel, name: str) -> Actor:
    return next(actor for actor in panel.actors if actor.character == name)


NIGHT = """A conductor walked up to Clara. "The train is gone," said the conductor.

Clara sat down and cried. "I am late," she said.

A white dog ran out of the dark and barked at her. It wagged its tail.

"Whose dog is this?" asked Clara. The dog pulled at her coat.

They ran through the street together."""


def test_that_they_are_not_those_who_were_forgotten() -> None:
    assert names(panels_of(NIGHT, 6)[-1]) == {"Clara", "the dog"}


def test_that_cried_before_a_new_sentence_is_weeping() -> None:
    panel = next(one for one in panels_of(NIGHT, 6) if "cried" in one.text)
    assert actor_of(panel, "Clara").emotion is Emotion.CRYING


RIDE = """Clara stopped at a cart with a horse. An old farmer sat on the cart.

"Climb up!" said the old farmer. Clara nodded.

They rode through the forest. They rode all night.

Clara jumped down and waved to the farmer."""


def test_that_the_cart_is_there_while_they_ride_on_it() -> None:
    panel = next(one for one in panels_of(RIDE, 4) if "rode" in one.text)
    assert Prop.CART in panel.props
    assert panel.setting.backdrop is Backdrop.FOREST


def test_that_the_ride_is_over_for_the_farmer_when_she_jumps_down() -> None:
    last = panels_of(RIDE, 4)[-1]
    assert Pose.RIDE not in {actor.pose for actor in last.actors}


@pytest.mark.parametrize("snow", ["雪下得很大", "外面下着雪", "大雪纷飞"])
def test_that_falling_snow_is_the_weather(snow: str) -> None:
    assert panels_of(f"冬天的夜里，{snow}。老陈在山路上慢慢地走。", 1)[0].setting.weather is Weather.SNOW


def test_that_the_girl_amei_is_amei() -> None:
    cast, _ = told("老陈坐在村口。老陈笑了。小女孩阿梅跑过来，抱住了老陈。", 2)
    girl = next(one for one in cast if one.name == "阿梅")
    assert "小女孩" in girl.aliases


def test_that_nobody_holds_the_stone_they_sit_on() -> None:
    panel = panels_of("老陈和小梅一起坐在村口的石头上，吃着热面包。老陈笑了。小梅也笑了。", 1)[0]
    assert Prop.STONE not in {actor.holds for actor in panel.actors}


def test_that_the_particle_after_a_quotation_is_no_part_of_a_name() -> None:
    cast, _ = told("ソラは走った。ソラは笑った。\n\n「聞こえたぞ！」とおじいさんは叫んだ。\n\nおじいさんは笑った。", 2)
    assert {one.name for one in cast} == {"ソラ", "おじいさん"}


def test_that_a_falling_star_does_not_make_anybody_fall() -> None:
    story = "ソラは笑った。\n\nソラは空を指さした。流れ星が一つ、海のほうへ落ちていった。"
    panel = next(one for one in panels_of(story, 3) if "指さ" in one.text)
    assert all(Pose.FALL not in {actor.pose for actor in one.actors} for one in panels_of(story, 2))
    assert actor_of(panel, "ソラ").pose is Pose.POINT


PIANO = """ソラとミナは屋根に登った。そこには黒いピアノが置いてあった。

ミナは静かに弾き始めた。猫がそばで眠っていた。

ソラは本を読んだ。黒い猫が走った。

翌朝、二人はパンを食べた。"""


def test_that_a_piano_is_played_and_not_held() -> None:
    panel = next(one for one in panels_of(PIANO, 4) if "弾き" in one.text)
    assert Prop.PIANO in panel.props
    assert Prop.BOWL not in panel.props
    assert (actor_of(panel, "ミナ").pose, actor_of(panel, "ミナ").holds) == (Pose.SIT, None)


@pytest.mark.parametrize(
    ("text", "backdrop"),
    [
        ("Old Tobias climbed the stairs of the lighthouse.", Backdrop.TOWER),
        ("On the ship, Roy pointed at the light.", Backdrop.SHIP),
        ("The waves of the sea were high. Ines sat on the rock alone.", Backdrop.BEACH),
        ("Ines sat on the rock alone and looked up at the stars.", Backdrop.PLAIN),
        ("三天后，老陈坐上了火车。窗外是一片蓝色的大海。", Backdrop.TRAIN),
        ("老陈坐在火车上，看着书。", Backdrop.TRAIN),
        ("病院の窓から、おじいさんが手を振っていた。", Backdrop.HOSPITAL),
    ],
)
def test_that_the_place_is_where_they_are(text: str, backdrop: Backdrop) -> None:
    assert panels_of(text, 1)[0].setting.backdrop is backdrop


def test_that_stairs_are_no_ladder() -> None:
    assert Prop.LADDER not in panels_of("Tobias climbed the stairs.", 1)[0].props


def test_that_a_violin_case_is_a_bag() -> None:
    assert actor_of(panels_of("Clara held a violin case in her arms.", 1)[0], "Clara").holds is Prop.BAG


def test_that_whom_she_gives_bread_to_says_nothing_about_her() -> None:
    story = "Mira opened the door. An old man sat outside.\n\nMira gave him a loaf of bread. He laughed.\n\nShe smiled. Mira ran home."
    cast, _ = told(story, 3)
    assert next(one for one in cast if one.name == "Mira").gender is Gender.FEMALE


def test_that_who_says_her_name_is_called_by_it() -> None:
    cast, _ = told("女孩抱着一只小猫。小川把外套递给她。\n\n“谢谢你，我叫阿宁。”女孩哭着说。\n\n阿宁笑了。小川也笑了。", 3)
    assert "女孩" in next(one for one in cast if one.name == "阿宁").aliases


def test_that_the_sleep_of_the_cat_is_not_that_of_those_who_eat() -> None:
    panels = panels_of("小川对阿宁说：“走吧。”阿宁笑了。小川也笑了。\n\n两人坐在礁石上吃苹果，小猫在旁边睡着了。", 2)
    asleep = {actor.character for actor in panels[-1].actors if actor.emotion is Emotion.SLEEPING}
    assert asleep == {"小猫"}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("老板周爷爷坐在桌边喝茶。\n\n“这是谁的钥匙？”周爷爷问。\n\n周爷爷站了起来。", "周爷爷"),
        ("源じいさんは椅子に座っていた。\n\n「誰の鍵だ」と源じいさんが言った。\n\n源じいさんは立ち上がった。", "源じいさん"),
    ],
)
def test_that_a_grandparents_name_is_an_old_persons(text: str, name: str) -> None:
    cast, _ = told(text, 3)
    assert [(one.name, one.age) for one in cast] == [(name, Age.OLD)]
