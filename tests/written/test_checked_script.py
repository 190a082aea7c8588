"""What a service wrote counts only as far as it stands in the story; the rest is asked for again, or told by the rules and said."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.ai.structure import BoardSaid, CastSaid, ScriptSaid, schema_of
from app.ai.written.join import Joined, join_script
from app.ai.written.script import asked_again, script_part
from app.book.parts import ScriptPart
from app.book.script import Backdrop, Emotion, LineKind, Mood, Scene, TimeOfDay
from app.book.segments import segments
from app.book.text import Chapter, Language, Span
from app.paths import resource
from tests.written.model import Model

TEXT = (
    "Nao ran through the rain. She was late. The street was dark. Nobody was there.\n\n"
    "“Wait for me!” cried Mira. “I have the key.” Nao stopped. She took the key and laughed.\n\n"
    "The next day the sun shone. Mira sat on the bridge. A boat went by. “Good morning,” said Nao. They looked at the river. It was wide."
)
WHOLE = Span(0, len(TEXT))
CHAPTER = Chapter(1, "", WHOLE, WHOLE)


def answer() -> dict[str, Any]:
    return Model().script(f"<story>\n{TEXT}\n</story>")


def part(told: object, asked: Span = WHOLE) -> ScriptPart:
    body = told if isinstance(told, str) else json.dumps(told, ensure_ascii=False)
    return script_part(body.encode(), TEXT, (asked,), Language.ENGLISH)


def joined(*parts: ScriptPart) -> Joined:
    return join_script(TEXT, CHAPTER, Language.ENGLISH, (WHOLE,), parts)


def lines_of(scenes: tuple[Scene, ...]) -> list[tuple[LineKind, str | None, str]]:
    return [(line.kind, line.speaker, line.text) for scene in scenes for line in scene.lines]


def check_told_once(text: str, body: Span, found: Joined) -> None:
    """Every letter of the chapter is in exactly one line, and the scenes follow each other without a gap."""
    times = [0] * len(text)
    scenes = found.script.scenes
    assert (scenes[0].span.start, scenes[-1].span.end) == (body.start, body.end)
    assert [scene.number for scene in scenes] == list(range(1, len(scenes) + 1))
    for scene, after in zip(scenes, [*scenes[1:], None], strict=True):
        assert after is None or scene.span.end == after.span.start
        for line in scene.lines:
            assert line.text
            assert scene.span.start <= line.span.start <= line.span.end <= scene.span.end
            for at in range(line.span.start, line.span.end):
                times[at] += 1
    assert all(times[at] == 1 for at in range(body.start, body.end) if not text[at].isspace())


def test_that_a_whole_answer_becomes_scenes_with_the_storys_own_words() -> None:
    found = part(answer())
    assert (found.missing, found.cut, found.invented_lines, found.invented_names) == ((), False, 0, ())
    assert (LineKind.SPEECH, "Mira", "Wait for me!") in lines_of(found.scenes)
    first = found.scenes[0]
    assert (first.setting.backdrop, first.setting.time, first.setting.mood) == (Backdrop.STREET, TimeOfDay.NIGHT, Mood.TENSE)
    assert (first.narrative, first.summary, found.outline.title, found.outline.genre) == ("Rain.", "They talk.", "Rain", "quiet")
    whole = joined(found)
    assert whole.left_out == 0
    check_told_once(TEXT, WHOLE, whole)


def test_that_quotes_with_other_signs_are_the_storys_all_the_same() -> None:
    told = json.dumps(answer(), ensure_ascii=False)
    for old, new in (("“", "'"), ("”", "'"), ("! ", " !"), ("rain. ", "rain... "), ("Nao ran through", "nao  ran through")):
        told = told.replace(old, new)
    found = part(told)
    assert (found.missing, found.invented_lines) == ((), 0)
    assert lines_of(found.scenes)[0] == (LineKind.NARRATION, None, "Nao ran through the rain.")


def test_that_a_line_that_is_not_in_the_story_is_left_out_and_counted() -> None:
    told = answer()
    told["scenes"][0]["lines"].insert(1, {"kind": "speech", "speaker": "Nao", "text": "I hate Mondays!", "emotion": "angry"})
    found = part(told)
    assert found.invented_lines == 1
    assert "I hate Mondays!" not in [text for _, _, text in lines_of(joined(found).script.scenes)]


def test_that_a_sound_of_the_writers_own_stays_beside_the_storys_words() -> None:
    told = answer()
    told["scenes"][0]["lines"].insert(1, {"kind": "sfx", "speaker": "", "text": "SPLASH", "emotion": "calm"})
    whole = joined(part(told))
    sounds = [line for scene in whole.script.scenes for line in scene.lines if line.kind is LineKind.SFX]
    assert [(line.text, len(line.span)) for line in sounds] == [("SPLASH", 0)]
    check_told_once(TEXT, WHOLE, whole)


def test_that_a_scene_whose_quote_is_not_in_the_story_is_no_scene() -> None:
    told = answer()
    told["scenes"][1]["quote"] = {"begins": "A dragon landed on the roof.", "ends": "It roared."}
    found = part(told)
    assert len(found.scenes) == len(told["scenes"]) - 1
    assert found.missing
    assert "The next day" in found.missing[0].of(TEXT)


def test_that_somebody_who_is_not_in_the_story_neither_speaks_nor_is_there() -> None:
    told = json.dumps(answer()).replace('"Mira"', '"Captain Zorbo"')
    found = part(told)
    assert found.invented_names == ("Captain Zorbo",)
    assert not any("Captain Zorbo" in scene.characters for scene in found.scenes)
    speaker = {text: who for _, who, text in lines_of(joined(found).script.scenes)}
    assert speaker["Wait for me!"] == "Mira"  # the rules know


@pytest.mark.parametrize("name", ["she", "Narrator", "NARRATION", ""])
def test_that_the_narrator_and_pronouns_are_no_characters_and_nothing_invented(name: str) -> None:
    told = answer()
    told["scenes"][0]["characters"].append(name)
    found = part(told)
    assert name not in found.scenes[0].characters
    assert found.invented_names == ()


def test_that_what_a_model_puts_together_is_parted_at_the_quotation_marks() -> None:
    told = answer()
    told["scenes"][0]["lines"] = [{"kind": "narration", "speaker": "Mira", "text": "“Wait for me!” cried Mira.", "emotion": "calm"}]
    told["scenes"][2]["lines"] = [{"kind": "speech", "speaker": "Nao", "text": "Good morning,” said Nao.", "emotion": "calm"}]
    lines = lines_of(part(told).scenes)
    assert (LineKind.SPEECH, "Mira", "Wait for me!") in lines
    assert (LineKind.SPEECH, "Nao", "Good morning,") in lines
    assert not any("said Nao" in text or "cried" in text for kind, _, text in lines if kind is LineKind.SPEECH)


def test_that_of_a_cut_answer_the_complete_scenes_are_kept_and_no_other() -> None:
    whole = json.dumps(answer(), ensure_ascii=False)
    scenes = part(whole).scenes
    starts = [whole.index('{"quote"', at) for at in (0, whole.index('{"quote"') + 1)]
    for end in range(starts[1] + 1, len(whole), 37):
        found = part(whole[:end])
        assert found.cut
        kept = len(found.scenes)
        assert found.scenes == scenes[:kept]
        assert whole[:end].count('"summary": "They talk."}') - kept in (0, 1)  # of the last one before the break nobody knows the end
        assert found.missing
        assert found.missing[-1].end == len(TEXT)


@pytest.mark.parametrize("body", ["", "I cannot do that.", "[]", "{}", '{"scenes": 7}', '{"scenes": [3, null, {"lines": []}]}', "{" * 5000])
def test_that_an_answer_without_a_scene_says_nothing_about_the_story(body: str) -> None:
    found = part(body)
    assert found.scenes == ()
    assert "".join(span.of(TEXT) for span in found.missing).startswith("Nao ran")
    whole = joined(found)
    assert whole.left_out == whole.sentences == 14
    check_told_once(TEXT, WHOLE, whole)


def test_that_fences_around_json_and_words_before_it_do_no_harm() -> None:
    assert part(f"Here is the script:\n```json\n{json.dumps(answer())}\n```\nEnjoy!").scenes == part(answer()).scenes


def test_that_a_broken_quotation_mark_spoils_only_what_comes_after_it() -> None:
    told = answer()
    whole = json.dumps(told).replace('"They talk."}', '"They "talk"."}')
    second = whole.replace('"They "talk"."}', '"They talk."}', 1)
    found = part(second)
    assert len(found.scenes) == 1
    assert found.missing


def test_that_words_that_are_no_choice_are_as_good_as_none() -> None:
    told = answer()
    told["scenes"][0]["setting"] |= {"time": "teatime", "backdrop": "Bath Room", "atmosphere": None, "place": "the river"}
    told["scenes"][0]["lines"][0]["emotion"] = "hangry"
    scene = part(told).scenes[0]
    assert (scene.setting.time, scene.setting.backdrop, scene.setting.mood) == (TimeOfDay.UNKNOWN, Backdrop.PLAIN, Mood.NEUTRAL)
    assert scene.setting.place == "the river"
    assert scene.lines[0].emotion is Emotion.CALM


def test_that_a_place_of_the_models_own_is_not_told_as_the_storys_word() -> None:
    told = answer()
    told["scenes"][0]["setting"]["place"] = "Neo-Tokyo"
    assert part(told).scenes[0].setting.place == ""


def test_that_a_follow_up_fills_exactly_what_was_left_out() -> None:
    told = answer()
    lost = told["scenes"].pop(1)
    first = part(told)
    again = asked_again(TEXT, first, Language.ENGLISH)
    assert again == (first.missing,)
    second = script_part(json.dumps({"outline": {}, "scenes": [lost]}).encode(), TEXT, again[0], Language.ENGLISH)
    whole = joined(first, second)
    assert (whole.left_out, [scene.summary for scene in whole.script.scenes]) == (0, ["They talk."] * 3)
    check_told_once(TEXT, WHOLE, whole)


def test_that_after_an_answer_that_broke_off_smaller_questions_are_asked() -> None:
    first = part(json.dumps(answer())[:300])
    assert first.cut
    groups = asked_again(TEXT, first, Language.ENGLISH)
    assert len(groups) >= 2
    assert all(sum(map(len, group)) <= len(TEXT) // 2 + 1 for group in groups)
    asked = [span for group in groups for span in group]
    assert "".join(span.of(TEXT) for span in asked).replace("\n", "").startswith("Nao ran through")


def test_that_lines_left_out_inside_a_scene_are_told_by_the_rules_and_counted() -> None:
    told = answer()
    del told["scenes"][0]["lines"][1:3]
    found = part(told)
    assert found.missing == ()  # too little to pay for another question
    whole = joined(found)
    assert whole.left_out == 2
    check_told_once(TEXT, WHOLE, whole)


EDITS = st.lists(st.tuples(st.sampled_from(["drop line", "drop scene", "swap", "other words", "cut"]), st.integers(0, 10**6)), max_size=6)
SAMPLES = {
    Language.ENGLISH: ("en", "the-rain-courier.txt"),
    Language.CHINESE: ("zh", "paper-kite.txt"),
    Language.JAPANESE: ("ja", "moon-mender.txt"),
}


def edited(told: dict[str, Any], edits: list[tuple[str, int]]) -> str:
    end = None
    for edit, seed in edits:
        scenes = told["scenes"]
        if not scenes:
            break
        scene = scenes[seed % len(scenes)]
        if edit == "drop scene":
            scenes.remove(scene)
        elif edit == "swap":
            scenes[0], scenes[-1] = scenes[-1], scenes[0]
        elif edit == "cut":
            end = seed
        elif scene["lines"]:
            line = scene["lines"][seed % len(scene["lines"])]
            if edit == "drop line":
                scene["lines"].remove(line)
            else:
                line["text"] = line["text"][seed % 7 :] + " and more"
    body = json.dumps(told, ensure_ascii=False)
    return body if end is None else body[: end % len(body)]


@given(st.sampled_from(Language), st.lists(EDITS, min_size=4, max_size=4))
def test_that_whatever_is_answered_every_letter_of_the_story_is_told_once(language: Language, edits: list[list[tuple[str, int]]]) -> None:
    text = resource("samples", *SAMPLES[language]).read_text("utf-8")[:900]
    body = Span(0, len(text))
    borders = segments(text, body, language, 400 if language is Language.ENGLISH else 200)
    model = Model(language, ("Nao", "Kuro", "小满", "源じいさん"))
    parts = []
    for border, changes in zip(borders, edits * 3, strict=False):
        told = model.script(f"<story>\n{border.of(text).strip()}\n</story>")
        parts.append(script_part(edited(told, changes).encode(), text, (border,), language))
    found = join_script(text, Chapter(1, "", body, body), language, borders, parts)
    check_told_once(text, body, found)
    assert 0 <= found.left_out <= found.sentences


def test_that_the_shapes_are_such_that_services_can_promise_them() -> None:
    def check(node: Any) -> None:
        if isinstance(node, dict):
            assert not {"$ref", "$defs", "default", "anyOf", "const"} & (set(node) - {"properties"})
            if "properties" in node:
                assert node["required"] == list(node["properties"])
                assert node["additionalProperties"] is False
            for name, value in node.items():
                for one in value.values() if name == "properties" else [value]:
                    check(one)

    for shape in (ScriptSaid, CastSaid, BoardSaid):
        check(json.loads(schema_of(shape)))
