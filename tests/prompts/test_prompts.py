"""What an artist is told: everything of the panel, nothing that is said, in words a person can read and change."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ai import telling
from app.ai.panel_prompts import Wish, cleaning_prompt, panel_prompt, sheet_prompt
from app.ai.prompts import PARTS, Mode, Own, Purpose, check_parts, filled, template_of, written
from app.book.cast import Age, Build, Character, Clothes, Extra, Gender, HairStyle, HairTone, Kind, Look, Pattern
from app.book.page import Direction
from app.book.script import Backdrop, Emotion, Line, LineKind, Mood, Setting, TimeOfDay, Weather
from app.book.storyboard import Actor, Panel, Pose, Prop, Shot
from app.book.style import CHOICES, Style, values_of
from app.book.text import Language, Span
from app.errors import BadInput
from tests.prompts.panels import CASTS, CHARACTERS, DIRECTIONS, LANGUAGES, SAYINGS, STYLES, TOLD, panels

RAIN = Panel(
    2,
    1,
    1,
    Span(0, 60),
    "“Wait for me here,” said Mira. She turned the key.",
    Shot.MEDIUM,
    Setting("the clock shop", Backdrop.SHOP, TimeOfDay.NIGHT, Weather.RAIN, Mood.TENSE),
    (Actor("Mira", Pose.REACH, Emotion.AFRAID, Prop.KEY),),
    (Prop.LAMP,),
    (Line(LineKind.SPEECH, "Wait for me here,", Span(0, 19), "Mira"), Line(LineKind.TAG, "said Mira", Span(20, 29))),
)
MIRA = Character("Mira", gender=Gender.FEMALE, age=Age.CHILD, look=Look(HairStyle.BRAIDS, HairTone.BLACK, Clothes.COAT, Pattern.STRIPES))


@given(panels(), CASTS, STYLES, LANGUAGES, DIRECTIONS, st.booleans())
def test_that_nothing_that_is_said_stands_in_a_prompt_and_all_that_is_told_does(
    panel: Panel, cast: tuple[Character, ...], style: Style, language: Language, direction: Direction, softened: bool
) -> None:
    prompt = panel_prompt(Wish(panel, cast, style, language, direction, softened=softened))
    assert not [said for said in SAYINGS if said in prompt]
    assert all(told in prompt for told in TOLD if told in panel.text)
    assert "{" not in prompt
    assert telling.room(telling.balloons(panel.lines), direction, language) in prompt


def test_that_a_prompt_tells_shot_place_people_and_what_they_do() -> None:
    prompt = panel_prompt(Wish(RAIN, (MIRA,), Style(color_palette="pastel"), Language.ENGLISH, Direction.RIGHT_TO_LEFT, shown=True))
    for part in (
        "a medium shot",
        "the clock shop: a shop, night, rain",
        "She turned the key.",
        "Mira speaking, mouth open.",
        "- Mira: a little girl, black braids, wearing a striped coat; reaching out, afraid, holding a key",
        "Also seen: a lamp",
        "Feeling: tense",
        "pastel",
        "The pictures above are labelled.",
        "one speech balloon at the upper right",
    ):
        assert part in prompt
    assert "said Mira" not in prompt


def test_that_what_is_not_known_is_not_mentioned() -> None:
    bare = Panel(1, 1, 1, Span(0, 5), "Rain.", Shot.WIDE, Setting())
    prompt = panel_prompt(Wish(bare, (), Style(), Language.ENGLISH))
    for absent in ("Place and time", "Who is seen", "Also seen", "Feeling", "Notes", "above", "balloons,  at", "Leave calm"):
        assert absent not in prompt


def test_that_a_redraw_says_what_to_change_now_and_what_stays_changed() -> None:
    wish = Wish(RAIN, (MIRA,), Style(), Language.ENGLISH, changes=("at night", "with a hat"), redraws=True)
    prompt = panel_prompt(wish)
    assert "with this change: with a hat" in prompt
    assert "Changed earlier, and to stay so: at night" in prompt
    assert telling.label(Language.ENGLISH, "start") in prompt


def test_that_changes_of_a_picture_that_cannot_be_shown_become_notes() -> None:
    prompt = panel_prompt(Wish(RAIN, (), Style(notes="ink"), Language.ENGLISH, changes=("at night",)))
    assert "Notes from the author: ink; at night" in prompt


@pytest.mark.parametrize("language", Language)
def test_that_every_word_of_the_book_has_words_in_each_language(language: Language) -> None:
    table = telling.words(language)
    unsaid = {TimeOfDay.UNKNOWN, Weather.UNKNOWN, Mood.NEUTRAL, Backdrop.PLAIN, Kind.PERSON, Extra.NONE}
    enums: dict[str, type[StrEnum]] = {
        "shot": Shot, "pose": Pose, "emotion": Emotion, "time": TimeOfDay, "weather": Weather, "mood": Mood, "backdrop": Backdrop,
        "prop": Prop, "kind": Kind, "hair": HairStyle, "hair_tone": HairTone, "hair_tone_old": HairTone, "coat": HairTone,
        "clothes": Clothes, "pattern": Pattern, "markings": Pattern, "build": Build, "extra": Extra,
    }  # fmt: skip
    for key, kind in enums.items():
        assert set(table[key]) == {str(value) for value in kind if value not in unsaid}, key
    assert set(table["person"]) == {f"{age}-{gender}" for age in Age for gender in Gender}
    assert set(table["room"]) == {f"{direction}-{count}" for direction in Direction for count in ("1", "2", "3", "many")}
    for key in CHOICES:
        assert set(table[f"style_{key}"]) == set(values_of(key)) - {"none"}


def test_that_the_languages_have_the_same_words() -> None:
    tables = [telling.words(language) for language in Language]
    assert {tuple((kind, *sorted(words)) for kind, words in table.items()) for table in tables} == {
        tuple((kind, *sorted(words)) for kind, words in tables[0].items())
    }


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("purpose", Purpose)
def test_that_built_in_prompts_name_only_parts_there_are(purpose: Purpose, language: Language) -> None:
    check_parts(purpose, template_of(purpose, language))


@given(st.dictionaries(st.sampled_from(("what", "style", "mood")), st.text(max_size=20)))
def test_that_a_line_with_an_empty_part_is_left_out_and_parts_are_not_filled_again(parts: dict[str, str]) -> None:
    lines = filled("A {what}\nB {style} {mood}\nC", parts).splitlines()
    whole = all(parts.get(name, "").strip() for name in ("style", "mood"))
    assert lines[-1] == "C"
    assert any(line.startswith("B ") for line in filled("B {style} {mood}", parts).splitlines()) == whole
    assert filled("{what}", {"what": "{style}", "style": "no"}) == "{style}"


def parts_for_own() -> dict[str, str]:
    return {"what": "She ran.", "lettering": "No letters.", "style": "ink", "shot": "wide"}


def test_that_own_words_are_merged_alone_or_left_out_as_the_mode_says() -> None:
    english, parts = Language.ENGLISH, parts_for_own()
    built_in = written(Purpose.PANEL, english, parts)
    for mode in Mode:
        assert written(Purpose.PANEL, english, parts, Own(mode, "  ")) == built_in
    assert written(Purpose.PANEL, english, parts, Own(Mode.BUILT_IN, "In pencil.")) == built_in
    merged = written(Purpose.PANEL, english, parts, Own(Mode.MERGED, "In pencil."))
    assert set(merged.splitlines()) == {*built_in.splitlines(), "In pencil."}
    assert written(Purpose.PANEL, english, parts, Own(Mode.OWN, "In pencil.")) == "In pencil.\nShe ran.\nNo letters."
    assert written(Purpose.PANEL, english, parts, Own(Mode.OWN, "In pencil: {what}")) == "In pencil: She ran."


def test_that_a_persons_file_is_used_for_its_language_or_for_all(tmp_path: Path) -> None:
    parts = parts_for_own()
    (tmp_path / "panel.txt").write_text("All: {what}", encoding="utf-8")
    (tmp_path / "panel.zh.txt").write_text("\ufeff中文：{what}", encoding="utf-8")
    assert written(Purpose.PANEL, Language.JAPANESE, parts, folder=tmp_path) == "All: She ran."
    assert written(Purpose.PANEL, Language.CHINESE, parts, folder=tmp_path) == "中文：She ran."
    merged = written(Purpose.PANEL, Language.CHINESE, parts, Own(Mode.MERGED, "铅笔"), tmp_path)
    assert merged == "中文：She ran.\n铅笔"


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"Draw {waht}", "prompt-unknown-part"), (b"\xff\xfe\x00bad", "prompt-unreadable"), (b"x" * 70_000, "prompt-unreadable")],
)
def test_that_a_persons_file_that_cannot_be_used_is_said(tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "panel.en.txt").write_bytes(data)
    with pytest.raises(BadInput) as told:
        panel_prompt(Wish(RAIN, (), Style(), Language.ENGLISH), tmp_path)
    assert told.value.code == code
    assert str(tmp_path) in str(told.value.facts["path"])


def test_that_own_words_with_a_part_there_is_not_are_said() -> None:
    with pytest.raises(BadInput, match="prompt-unknown-part"):
        panel_prompt(Wish(RAIN, (), Style(), Language.ENGLISH, own=Own(Mode.OWN, "{hero}")))


@given(CHARACTERS, LANGUAGES)
def test_that_a_model_sheet_and_a_cleaned_picture_are_asked_for_on_white(character: Character, language: Language) -> None:
    sheet = sheet_prompt(character, Style(notes="ink"), language)
    assert character.name in sheet
    assert telling.appearance(character, language) in sheet
    assert "#FFFFFF" in sheet
    assert "ink" in sheet
    assert "#FFFFFF" in cleaning_prompt(language)
    assert telling.label(language, "start") in cleaning_prompt(language)


def test_that_an_animal_wears_its_coat_and_an_old_man_has_no_brown_hair() -> None:
    fox = Character("the fox", kind=Kind.FOX, look=Look(hair_tone=HairTone.GREY, pattern=Pattern.STRIPES))
    assert telling.appearance(fox, Language.ENGLISH) == "a fox, grey-brown all over, with stripes"
    old = Character("Hoshino", gender=Gender.MALE, age=Age.OLD, look=Look(HairStyle.SHORT, HairTone.GREY))
    assert "short grey hair" in telling.appearance(old, Language.ENGLISH)


def test_that_parts_are_named_once() -> None:
    assert all(len(set(names)) == len(names) for names in PARTS.values())
