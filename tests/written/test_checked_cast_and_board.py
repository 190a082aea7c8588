"""A service's cast has only who is in the story; its storyboard begins panels only where the story has their words."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ai.draft.writer import write_script
from app.ai.written.candidates import candidates, found_by_rules
from app.ai.written.cast import CheckedCast, checked_cast
from app.ai.written.storyboard import BoardOrder, board_part, join_board
from app.book.cast import Age, Character, Gender, Kind
from app.book.parts import BoardPart
from app.book.segments import segments
from app.book.sentences import sentences
from app.book.storyboard import Actor, Pose, Prop, Shot
from app.book.style import Style
from app.book.text import Chapter, Language, Span
from app.paths import resource
from tests.written.model import Model

TEXT = resource("samples", "en", "the-rain-courier.txt").read_text("utf-8")
BODY = Span(18, len(TEXT))
CHAPTER = Chapter(1, "", BODY, BODY)
ENGLISH = Language.ENGLISH
SCRIPT = write_script(TEXT, CHAPTER, ENGLISH)
FOUND = found_by_rules(TEXT, (SCRIPT,), ENGLISH)


def said(name: str, *aliases: str, **more: str) -> dict[str, Any]:
    return {"name": name, "aliases": list(aliases), "kind": "person", "gender": "unknown", "age": "unknown", "appearance": "", **more}


def cast(*characters: dict[str, Any], cut: int | None = None) -> CheckedCast:
    body = json.dumps({"characters": characters})[:cut]
    found = checked_cast(body.encode(), TEXT, (SCRIPT,), FOUND, ENGLISH)
    assert found
    return found


def one(found: CheckedCast, name: str) -> Character:
    return next(one for one in found.characters if one.name == name)


def test_that_the_question_holds_everybody_the_rules_found_with_sentences_of_the_story() -> None:
    asked = {one.name: one for one in candidates(TEXT, FOUND, (CHAPTER,), ENGLISH)}
    assert {"Nao", "Kuro", "Mr. Hoshino"} <= set(asked)
    every = [" ".join(sentence.span.of(TEXT).split()) for sentence in sentences(TEXT, BODY, ENGLISH)]
    for candidate in asked.values():
        assert 1 <= len(candidate.sentences) <= 5
        assert set(candidate.sentences) <= set(every)


def test_that_a_long_book_fits_into_one_question_about_its_cast() -> None:
    names = [f"{first}{second}" for first in ("Ba", "Do", "Ki", "Lu", "Mo") for second in ("rin", "lan", "tos", "vek")]
    text = " ".join(f"{name} ran to the very old bridge and shouted that {name} was late again." for name in names * 400)
    body = Span(0, len(text))
    found = tuple(Character(name, mentions=800) for name in names)
    asked = candidates(text, found, (Chapter(1, "", body, body),), ENGLISH)
    assert len(text) > 400_000
    assert sum(len(sentence) for candidate in asked for sentence in candidate.sentences) < 60_000
    assert all(candidate.sentences for candidate in asked)


def test_that_nobody_comes_into_the_cast_who_is_not_in_the_story() -> None:
    found = cast(said("Nao"), said("Captain Zorbo"), said("Kuro", "Shadowpaw", kind="cat"))
    assert "Captain Zorbo" not in {one.name for one in found.characters}
    assert "Shadowpaw" not in one(found, "Kuro").aliases
    assert found.invented == ("Captain Zorbo", "Shadowpaw")


def test_that_names_a_service_joins_become_one_with_the_mentions_of_all() -> None:
    by_rules = {one.name: one for one in FOUND}
    found = cast(said("Nao", "Kuro", gender="female", age="child", appearance="A girl with a red umbrella."))
    nao = one(found, "Nao")
    assert nao.mentions == by_rules["Nao"].mentions + by_rules["Kuro"].mentions
    assert {"Kuro", *by_rules["Kuro"].aliases} - {"Nao"} <= set(nao.aliases)
    assert (nao.gender, nao.age, nao.appearance) == (Gender.FEMALE, Age.CHILD, "A girl with a red umbrella.")
    assert nao.first == min(by_rules["Nao"].first, by_rules["Kuro"].first)


def test_that_what_a_service_leaves_open_stays_as_the_rules_found_it() -> None:
    by_rules = {one.name: one for one in FOUND}
    hoshino = one(cast(said("Mr. Hoshino")), "Mr. Hoshino")
    assert (hoshino.gender, hoshino.age) == (by_rules["Mr. Hoshino"].gender, by_rules["Mr. Hoshino"].age)


def test_that_somebody_who_speaks_stays_though_the_service_left_them_out() -> None:
    speakers = {line.speaker for scene in SCRIPT.scenes for line in scene.lines if line.kind == "speech"}
    kept = {one.name for one in cast(said("Nao")).characters}
    assert {one.name for one in FOUND if {one.name, *one.aliases} & speakers} <= kept


def test_that_a_cut_answer_is_completed_by_the_rules() -> None:
    whole = json.dumps({"characters": [said("Nao", gender="male"), said("Kuro")]})
    found = cast(said("Nao", gender="male"), said("Kuro"), cut=len(whole) - 20)
    assert found.cut
    assert one(found, "Nao").gender is Gender.MALE
    assert {one.name for one in found.characters} == {one.name for one in FOUND}
    assert one(found, "Kuro").kind is Kind.CAT


@pytest.mark.parametrize("body", [b"", b"no", b"{}", b'{"characters": []}', b'{"characters": [{"nam'])
def test_that_an_answer_without_a_character_is_no_answer(body: bytes) -> None:
    assert checked_cast(body, TEXT, (SCRIPT,), FOUND, ENGLISH) is None


def board(*panels: dict[str, Any], span: Span = BODY) -> BoardPart | None:
    return board_part(json.dumps({"panels": panels}).encode(), TEXT, span, FOUND, ENGLISH)


def panel(begins: str, *actors: dict[str, str], shot: str = "any") -> dict[str, Any]:
    return {"begins": begins, "shot": shot, "actors": list(actors)}


def order(count: int | None) -> BoardOrder:
    return BoardOrder(TEXT, SCRIPT, FOUND, ENGLISH, Style(), count, 5)


def actor(name: str) -> dict[str, str]:
    return {"character": name, "pose": "wave", "emotion": "angry", "holds": "lantern"}


def test_that_panels_begin_where_the_service_says_and_show_whom_it_names() -> None:
    part = board(panel("It had rained on Lantern Street"), panel("Nao laughed, shook it", actor("Nao"), actor("Zorbo"), shot="close_up"))
    assert part
    assert part.invented_names == ("Zorbo",)
    found = join_board(order(None), (part,), (BODY,))
    first, second = found.panels
    assert (first.number, second.number, found.invented, found.by_rules) == (5, 6, ("Zorbo",), 0)
    assert (first.span.start, first.span.end, second.span.end) == (BODY.start, second.span.start, BODY.end)
    assert second.text.startswith("Nao laughed")
    assert (second.shot, second.actors) == (Shot.CLOSE_UP, (Actor("Nao", Pose.WAVE, second.actors[0].emotion, Prop.LANTERN),))
    assert Prop.LANTERN not in second.props


def test_that_a_panel_whose_words_are_not_in_the_story_is_not_cut() -> None:
    part = board(panel("It had rained"), panel("A dragon came"), panel("Nao laughed"))
    assert part
    assert (len(part.panels), part.lost) == (2, 1)


def test_that_the_rules_complete_what_the_service_leaves_open() -> None:
    part = board(panel("It had rained"), panel("Nao ran through the puddles"))
    assert part
    second = join_board(order(None), (part,), (BODY,)).panels[1]
    assert "Nao" in {one.character for one in second.actors}
    assert second.lines
    assert second.setting.place or second.setting.backdrop


@settings(max_examples=15)
@given(st.integers(1, 60), st.lists(st.integers(0, 75), max_size=30, unique=True))
def test_that_there_are_as_many_panels_as_asked_and_none_leaves_a_sentence_out(count: int, picked: list[int]) -> None:
    every = [one.span for one in sentences(TEXT, BODY, ENGLISH)]
    part = board(*(panel(every[at].of(TEXT)) for at in sorted(picked)))
    found = join_board(order(count), (part,) if part else (), (BODY,))
    assert len(found.panels) == min(count, len(every))
    assert (found.panels[0].span.start, found.panels[-1].span.end) == (BODY.start, BODY.end)
    assert all(one.span.end == after.span.start for one, after in zip(found.panels, found.panels[1:], strict=False))
    assert [one.number for one in found.panels] == list(range(5, 5 + len(found.panels)))


def test_that_a_part_that_nobody_answered_is_cut_by_the_rules() -> None:
    borders = segments(TEXT, BODY, ENGLISH, 1200)
    first = board(*Model().board(f"<cast>\nNao\n</cast>\n<story>\n{borders[0].of(TEXT).strip()}\n</story>")["panels"], span=borders[0])
    assert first
    found = join_board(order(None), (first,), borders)
    assert [one.span.start for one in found.panels][1 : len(first.panels)] == [wish.start for wish in first.panels][1:]
    assert found.by_rules > 3
    assert found.panels[-1].span.end == BODY.end


@pytest.mark.parametrize("body", [b"", b"no", b"{}", b'{"panels": []}', b'{"panels": [{"begins": "A dragon"}]}'])
def test_that_an_answer_without_a_panel_is_no_answer(body: bytes) -> None:
    assert board_part(body, TEXT, BODY, FOUND, ENGLISH) is None
