"""The draft writer, from text to panels."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ai.draft.cast import canonical, recognise_cast
from app.ai.draft.storyboard import max_panels_for, plan_panels
from app.ai.draft.writer import write_script
from app.book.cast import Age, Character, Gender, Kind
from app.book.script import Backdrop, Emotion, Line, LineKind, Script, TimeOfDay, Weather
from app.book.storyboard import Panel, Pose, Prop, Shot
from app.book.style import Style
from app.book.text import Chapter, Language, Span

_SAMPLES = Path(__file__).parents[2] / "resources" / "samples"


def _chapter(text: str) -> Chapter:
    start, end = len(text) - len(text.lstrip()), len(text.rstrip())
    return Chapter(1, "", Span(0, len(text)), Span(start, end))


def _script(text: str, language: Language = Language.ENGLISH) -> Script:
    return write_script(text, _chapter(text), language)


def _said(text: str, language: Language = Language.ENGLISH) -> list[tuple[str | None, str]]:
    return [(line.speaker, line.text) for scene in _script(text, language).scenes for line in scene.lines if line.kind is LineKind.SPEECH]


def _cast(text: str, language: Language = Language.ENGLISH) -> dict[str, Character]:
    return {one.name: one for one in recognise_cast(text, [_script(text, language)], language)}


def _panels(text: str, count: int | None = 1, language: Language = Language.ENGLISH, style: Style | None = None) -> tuple[Panel, ...]:
    script = _script(text, language)
    return plan_panels(text, script, recognise_cast(text, [script], language), language, style or Style(), count, 1)


def _sample(language: str) -> str:
    return next((_SAMPLES / language).glob("*.txt")).read_text(encoding="utf-8")


_PIECES = st.sampled_from(
    [
        "Nao ran home.",
        "“Wait!” said Mr. Fox.",
        "He read the letter, slowly, and then he wept.",
        "***",
        "\n\n",
        "\n",
        " ",
        "Tick. Tock.",
        "“",
        "”",
        "「待って」とハルは言った。",
        "雪が降る。",
        "“你来了。”他说。",
        "The next morning, in the forest, she slept.",
        "小明跑进了树林，",
        "…",
        "! ?",
        "Then",
        "\u3000",
        "*so* late",
        "（怖い）",
        "'No,' she thought.",
        "『本』",
        "——",
    ]
)
_TEXTS = st.lists(_PIECES, min_size=1, max_size=25).map("".join).filter(lambda text: any(one.isalnum() for one in text))


@given(_TEXTS, st.sampled_from(Language))
@settings(max_examples=150, deadline=None)
def test_that_lines_cover_their_scene_and_scenes_the_chapter(text: str, language: Language) -> None:
    chapter = _chapter(text)
    script = write_script(text, chapter, language)
    at = chapter.body.start
    for scene in script.scenes:
        assert scene.span.start == at
        at = scene.span.end
        covered = [place for line in scene.lines for place in range(line.span.start, line.span.end)]
        assert covered == sorted(set(covered))
        assert {place for place in range(scene.span.start, scene.span.end) if not text[place].isspace()} <= set(covered)
    assert at == chapter.body.end


@given(_TEXTS, st.sampled_from(Language), st.one_of(st.none(), st.integers(1, 30)))
@settings(max_examples=150, deadline=None)
def test_that_panels_follow_each_other_through_the_chapter_and_hold_its_lines(text: str, language: Language, count: int | None) -> None:
    chapter = _chapter(text)
    script = write_script(text, chapter, language)
    panels = plan_panels(text, script, recognise_cast(text, [script], language), language, Style(), count, 5)
    assert [one.number for one in panels] == list(range(5, 5 + len(panels)))
    assert panels[0].span.start == chapter.body.start
    assert panels[-1].span.end == chapter.body.end
    assert all(before.span.end == after.span.start for before, after in itertools.pairwise(panels))
    for panel in panels:
        covered = {place for line in panel.lines for place in range(line.span.start, line.span.end)}
        assert {place for place in range(panel.span.start, panel.span.end) if not text[place].isspace()} == {
            place for place in covered if not text[place].isspace()
        }
        assert all(panel.span.start <= line.span.start and line.span.end <= panel.span.end for line in panel.lines)
        assert len({actor.character for actor in panel.actors}) == len(panel.actors) <= 4
    if count is not None:
        assert len(panels) == min(count, max_panels_for(text, chapter, language))


@given(_TEXTS, st.sampled_from(Language))
@settings(max_examples=60, deadline=None)
def test_that_no_two_members_of_a_cast_have_one_name(text: str, language: Language) -> None:
    cast = recognise_cast(text, [write_script(text, _chapter(text), language)], language)
    assert len({one.name for one in cast}) == len(cast)


@pytest.mark.parametrize("language", ["en", "zh", "ja"])
@pytest.mark.parametrize("count", [1, 5, 12, 40])
def test_that_a_sample_gets_exactly_the_panels_asked_for(language: str, count: int) -> None:
    assert len(_panels(_sample(language), count, Language(language))) == count


@pytest.mark.parametrize("language", ["en", "zh", "ja"])
def test_that_the_same_shot_never_comes_four_times_in_a_row(language: str) -> None:
    shots = [panel.shot for panel in _panels(_sample(language), 40, Language(language))]
    assert all(len(set(shots[at : at + 4])) > 1 for at in range(len(shots) - 3))


@pytest.mark.parametrize(("language", "most"), [("en", 220), ("zh", 90), ("ja", 90)])
def test_that_panels_cut_freely_hold_no_more_than_a_reader_takes_in(language: str, most: int) -> None:
    panels = _panels(_sample(language), None, Language(language))
    assert all(len(panel.text) <= most * 1.3 for panel in panels)
    assert len(panels) >= 12


def test_that_the_english_sample_is_told_by_three_who_are_really_there() -> None:
    cast = _cast(_sample("en"))
    assert set(cast) == {"Nao", "Mr. Hoshino", "Kuro"}
    assert (cast["Nao"].gender, cast["Nao"].age) == (Gender.FEMALE, Age.CHILD)
    assert (cast["Mr. Hoshino"].gender, cast["Mr. Hoshino"].age) == (Gender.MALE, Age.OLD)
    assert cast["Kuro"].kind is Kind.CAT
    assert "clockmaker" in cast["Mr. Hoshino"].aliases


def test_that_the_english_sample_has_a_scene_for_each_place() -> None:
    places = [scene.setting.backdrop for scene in _script(_sample("en")).scenes]
    assert places == [Backdrop.STREET, Backdrop.SHOP, Backdrop.TOWER, Backdrop.BRIDGE]


def test_that_the_chinese_and_japanese_samples_name_their_people() -> None:
    chinese, japanese = _cast(_sample("zh"), Language.CHINESE), _cast(_sample("ja"), Language.JAPANESE)
    assert {"小满", "阿虎", "外公"} <= set(chinese)
    assert chinese["外公"].age is Age.OLD
    assert {"ハル", "トメさん", "スミ"} <= set(japanese)
    assert japanese["スミ"].kind is Kind.CAT
    assert japanese["トメさん"].age is Age.OLD


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("“Come in,” said Nao. “It is wet.”", Language.ENGLISH, [("Nao", "Come in,"), ("Nao", "It is wet.")]),
        ('Anna opened the door. "Who are you?" she asked.', Language.ENGLISH, [("Anna", "Who are you?")]),
        ("Nao said: “Go.” Ben whispered, “Why?”", Language.ENGLISH, [("Nao", "Go."), ("Ben", "Why?")]),
        ("‘Go home,’ said Tom. ‘Never,’ said Ann.", Language.ENGLISH, [("Tom", "Go home,"), ("Ann", "Never,")]),
        ("“你来了。”王师傅说。", Language.CHINESE, [("王师傅", "你来了。")]),
        ("小明问：“谁？”", Language.CHINESE, [("小明", "谁？")]),
        ("「待って」とハルは言った。", Language.JAPANESE, [("ハル", "待って")]),
        ("ミオさんは笑った。「行こう」", Language.JAPANESE, [("ミオさん", "行こう")]),
    ],
)
def test_that_speech_finds_its_speaker(text: str, language: Language, expected: list[tuple[str, str]]) -> None:
    assert [(who.replace("さん", "") if who else who, words) for who, words in _said(text, language)] == [
        (who.replace("さん", ""), words) for who, words in expected
    ]


def test_that_voices_take_turns_in_a_dialogue_without_tags() -> None:
    text = "“Is it far?” asked Nao.\n\n“Very far,” said Ben.\n\n“How far?”\n\n“Nine days.”"
    assert [who for who, _ in _said(text)] == ["Nao", "Ben", "Nao", "Ben"]


def test_that_sounds_thoughts_and_quoted_words_are_told_apart_from_speech() -> None:
    kinds = {
        line.text: line.kind
        for scene in _script("Tick. Tock.\n\n“What a day,” thought Nao.\n\nThe sign read “Closed” and Nao sighed. “Oh!” said Nao.").scenes
        for line in scene.lines
    }
    assert kinds["Tick. Tock."] is LineKind.SFX
    assert kinds["What a day,"] is LineKind.THOUGHT
    assert LineKind.SPEECH not in {kind for words, kind in kinds.items() if "Closed" in words}
    assert kinds["Oh!"] is LineKind.SPEECH


def test_that_scenes_change_with_marks_and_time_and_carry_their_setting_on() -> None:
    text = (
        "It was snowing in the forest. Nao walked. Ben walked too.\n\n***\n\nNao slept. Ben slept. Both dreamed.\n\n"
        "The next morning Nao woke up. She ran to the harbour. Ben waited."
    )
    first, second, third = _script(text).scenes
    assert (first.setting.backdrop, first.setting.weather) == (Backdrop.FOREST, Weather.SNOW)
    assert (second.setting.backdrop, second.setting.weather) == (Backdrop.FOREST, Weather.SNOW)
    assert (third.setting.backdrop, third.setting.time) == (Backdrop.BEACH, TimeOfDay.DAY)


@pytest.mark.parametrize(
    ("text", "language", "pose", "holds"),
    [
        ("Nao ran down the street. Nao laughed.", Language.ENGLISH, Pose.RUN, None),
        ("Nao climbed the tower with a lantern in her hand. Nao said, “Up!”", Language.ENGLISH, Pose.CLIMB, Prop.LANTERN),
        ("Nao read a letter. “Oh,” said Nao.", Language.ENGLISH, Pose.READ, Prop.LETTER),
        ("Nao did not run. “No,” said Nao, and she sat down.", Language.ENGLISH, Pose.SIT, None),
        ("“小心，”小明说。小明提着灯笼爬上了山。", Language.CHINESE, Pose.CLIMB, Prop.LANTERN),
        ("小明坐在桥上。“累了，”小明说。", Language.CHINESE, Pose.SIT, None),
        ("ハルは傘をさして走った。「急げ」とハルは言った。", Language.JAPANESE, Pose.RUN, Prop.UMBRELLA),
        ("ハルは手紙を読んだ。「うそだ」とハルは言った。", Language.JAPANESE, Pose.READ, Prop.LETTER),
    ],
)
def test_that_a_panel_shows_what_the_sentence_says_somebody_does(text: str, language: Language, pose: Pose, holds: Prop | None) -> None:
    (panel,) = _panels(text, 1, language)
    assert [(actor.pose, actor.holds) for actor in panel.actors] == [(pose, holds)]


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("Nao wore a bow tie. “Well,” said Nao.", Prop.BOW),
        ("The rain fell like a curtain of stones. Nao sighed. “Wet,” said Nao.", Prop.STONE),
        ("Nao looked at the bark of the tree. “Hm,” said Nao.", Prop.TREE),
    ],
)
def test_that_figures_of_speech_do_not_put_things_into_the_picture(text: str, absent: Prop) -> None:
    (panel,) = _panels(text)
    assert absent not in panel.props
    assert all(actor.holds is not absent for actor in panel.actors)


def test_that_things_which_act_leave_people_where_they_are() -> None:
    (panel,) = _panels("Nao sat by the door. The wind howled and the stairs creaked. A bell fell. “Hush,” said Nao.")
    assert [(actor.character, actor.pose) for actor in panel.actors] == [("Nao", Pose.SIT)]


def test_that_pronouns_mean_whom_they_can_mean() -> None:
    panels = _panels("Mr. Fox sat down. Mrs. Hart stood at the window. She wept. He jumped up. “No!” said Mr. Fox.", 5)
    assert panels[2].actors[0].character == "Mrs. Hart"
    assert panels[2].actors[0].emotion is Emotion.CRYING
    assert panels[3].actors[0].character == "Mr. Fox"
    assert panels[3].actors[0].pose is Pose.JUMP


def test_that_the_other_one_holds_what_was_given() -> None:
    first, second = _panels("“Here,” said Ben, and he gave Nao a key.\n\nNao smiled. “Thank you,” said Nao.", 2)
    assert next(actor.holds for actor in first.actors if actor.character == "Ben") is Prop.KEY
    assert next(actor.holds for actor in second.actors if actor.character == "Nao") is Prop.KEY


def test_that_one_person_under_several_names_is_one() -> None:
    text = "Nao Tanaka ran. Nao laughed. “Come,” said Mr. Hoshino, the clockmaker. The clockmaker bowed. Hoshino was old."
    cast = tuple(_cast(text).values())
    assert len(cast) == 2
    assert canonical("Nao Tanaka", cast) == canonical("Nao", cast)
    assert canonical("the clockmaker", cast) == canonical("Mr. Hoshino", cast)
    assert canonical("Nobody", cast) == "Nobody"


def test_that_streets_days_and_sentence_starts_are_nobody() -> None:
    cast = _cast("On Monday it rained on Lantern Street. Suddenly Nao ran. Then she laughed. Hundreds waited in London. “Oh,” said Nao.")
    assert set(cast) == {"Nao"}


def test_that_a_setting_a_person_chose_stays_in_every_panel() -> None:
    text = "It rained in the forest. Nao ran through the forest. “Wet,” said Nao. It was night."
    script = _script(text)
    scene = script.scenes[0]
    chosen = replace(scene.setting, place="the moon", backdrop=Backdrop.SPACE, weather=Weather.CLEAR)
    edited = replace(script, scenes=(replace(scene, setting=chosen),))
    for panel in plan_panels(text, edited, recognise_cast(text, [edited], Language.ENGLISH), Language.ENGLISH, Style(), 4, 1):
        assert (panel.setting.place, panel.setting.backdrop, panel.setting.weather) == ("the moon", Backdrop.SPACE, Weather.CLEAR)


def test_that_a_speaker_a_person_chose_is_the_one_who_speaks() -> None:
    text = "“Who is there?”"
    script = _script(text)
    scene = script.scenes[0]
    edited = replace(script, scenes=(replace(scene, lines=(replace(scene.lines[0], speaker="Zora"),)),))
    cast = recognise_cast(text, [edited], Language.ENGLISH)
    (panel,) = plan_panels(text, edited, cast, Language.ENGLISH, Style(), 1, 1)
    assert [actor.character for actor in panel.actors] == ["Zora"]
    assert [one.name for one in cast] == ["Zora"]


def test_that_the_composition_the_person_chose_moves_the_camera() -> None:
    text = _sample("en")
    near = [panel.shot for panel in _panels(text, 24, style=Style(composition="close_up"))]
    far = [panel.shot for panel in _panels(text, 24, style=Style(composition="wide_shot"))]
    assert near.count(Shot.CLOSE_UP) > far.count(Shot.CLOSE_UP)
    assert far.count(Shot.WIDE) > near.count(Shot.WIDE)


def test_that_emphasis_marks_are_not_read_aloud() -> None:
    lines = [line.text for scene in _script("“I am *never* late,” said Nao. _Never_ ever.").scenes for line in scene.lines]
    assert "I am never late," in lines
    assert "Never ever." in lines


def test_that_a_line_is_never_longer_than_its_place_in_the_text() -> None:
    lines: list[Line] = [
        line for language in ("en", "zh", "ja") for scene in _script(_sample(language), Language(language)).scenes for line in scene.lines
    ]
    assert all(line.text.strip() and len(line.text) <= len(line.span) + 4 for line in lines)
