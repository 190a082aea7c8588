"""How a person wants the cast found: every choice changes what is found, and nothing else does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.ai.draft.writer import write_script
from app.book.cast import CastChoices, Character, Importance, RelationKind
from app.book.text import Chapter, Language, Span
from app.steps.recognise_cast import dressed_cast

ENGLISH = (
    "Mira Tanaka ran to the station. “Wait!” cried Mira. She was late, and she knew it. Elisabeth laughed. “You are late again,” said "
    "Elisabeth.\n\n“I am sorry,” said Mira. Elizabeth took the bag. “Come with me,” said Elizabeth. Mira is the sister of Elisabeth.\n\n"
    "Old Tom waved. “Good luck,” said Tom. Mira Tanaka smiled. She waved back. “Thank you,” said Mira."
)
CHINESE = "林远走进店里。“你好。”林远说。小满笑了。“你来了。”小满说。她很高兴。林远是小满的哥哥。“走吧。”林远说。“好。”小满说。她拿起伞。"
JAPANESE = (
    "花子は店に入った。「こんにちは」と花子は言った。健太が笑った。「やあ」と健太が言った。"
    "彼は花子の友達だ。花子と健太は友達だった。「行こう」と花子は言った。"
)
ALL = CastChoices(least_mentions=0)


def found(text: str, language: Language, choices: CastChoices | None) -> dict[str, Character]:
    script = write_script(text, Chapter(1, "", Span(0, len(text)), Span(0, len(text))), language)
    return {one.name: one for one in dressed_cast(text, (script,), language, choices)}


def english(**values: object) -> dict[str, Character]:
    return found(ENGLISH, Language.ENGLISH, replace(ALL, **values))  # type: ignore[arg-type]  # its own fields


def test_that_names_of_one_person_are_joined_or_not() -> None:
    assert {"Mira", "Mira Tanaka"} <= {english()["Mira"].name, *english()["Mira"].aliases}
    alone = english(aliases=False)
    assert {"Mira", "Mira Tanaka"} <= set(alone)
    assert all(not one.aliases for one in alone.values())


def test_that_pronouns_count_for_whom_they_mean_or_not() -> None:
    assert max(one.pronouns for one in english().values()) >= 2
    assert {one.pronouns for one in english(pronouns=False).values()} == {0}


def test_that_two_spellings_are_one_from_the_chosen_likeness_on() -> None:
    loose, strict = english(similarity=0.8), english(similarity=1.0)
    assert "Elizabeth" not in loose
    assert "Elizabeth" in loose["Elisabeth"].aliases
    assert {"Elisabeth", "Elizabeth"} <= set(strict)


def test_that_who_is_met_too_rarely_is_left_out_and_the_most_met_stay() -> None:
    everybody = english()
    assert len(english(least_mentions=6)) < len(everybody)
    assert len(english(most=1)) == 1
    assert next(iter(english(most=1))) == next(iter(everybody))


def test_that_relations_are_looked_for_or_not() -> None:
    kinds = {tie.kind for one in english().values() for tie in one.relations}
    assert RelationKind.FAMILY in kinds
    assert all(not one.relations for one in english(relations=False).values())


@pytest.mark.parametrize(
    ("text", "language", "one", "other", "kind"),
    [(CHINESE, Language.CHINESE, "林远", "小满", RelationKind.FAMILY), (JAPANESE, Language.JAPANESE, "花子", "健太", RelationKind.FRIEND)],
)
def test_that_a_word_beside_two_says_what_they_are_to_each_other(
    text: str, language: Language, one: str, other: str, kind: RelationKind
) -> None:
    cast = found(text, language, ALL)
    assert [(tie.to, tie.kind) for tie in cast[one].relations] == [(other, kind)]
    assert [(tie.to, tie.kind) for tie in cast[other].relations] == [(one, kind)]


def test_that_quotes_are_counted_and_stand_where_they_are_said_to() -> None:
    cast = english()
    mira = next(one for name, one in cast.items() if name.startswith("Mira"))
    assert mira.quotes == 3
    assert [span.of(ENGLISH) for span in mira.said] == ["“Wait!”", "“I am sorry,”", "“Thank you,”"]
    assert mira.importance is Importance.MAIN
    assert cast[next(name for name in cast if "Tom" in name)].importance is not Importance.MAIN


def test_that_on_the_way_to_a_manga_everybody_is_found() -> None:
    assert set(found(ENGLISH, Language.ENGLISH, None)) >= {"Elisabeth", "Elizabeth"}
