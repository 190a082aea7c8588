"""A person and an animal, an exclamation and a name, a call and who is called: each stays what it is."""

from __future__ import annotations

import pytest

from app.ai.draft.cast import people_in
from app.ai.draft.writer import write_script
from app.book import cast_edits, cast_merge
from app.book.cast import BondKind, Character, Gender, Kind
from app.book.script import LineKind
from app.book.text import Chapter, Language, Span

LIGHTHOUSE = """The Lighthouse Cat

Tomas climbed the lighthouse stairs with a lantern in his hand. The storm beat on the windows.

"Are you up there, Salt?" he called.

A grey cat sat by the great lamp. The lamp was dark.

"The ships cannot see us," Tomas whispered. He was afraid.

The cat jumped on the table and pushed a box of matches to him.

"Clever cat!" he shouted. He lit the lamp, and the light ran out over the sea.
"""
GARDEN = """The Goose

"Good morning, Ellen," said the postman. "Poor boy, he is asleep again."

Ellen laughed. Heavy rain fell on the garden. A white goose ran along the wall, and Ellen ran after the goose.

"Silly goose!" she cried. "Nonsense! Nonsense!"

Poor Ellen fell into the pond. Brave Ellen climbed out again, and the goose looked at her.
"""
KITCHEN = """Sad Dog

Henry opened the door of the kitchen. An old dog lay under the table.

"Lazy dog," Henry said, and he gave it a bone. "Happy now?"

The dog looked at Henry. Little by little it began to eat.

"Anna, come and see!" he shouted. Anna came in with a candle. "Sweet old fellow," she said.
"""
ALLEY = """小川背着书包走进小巷。一只黑猫蹲在墙头，看着小川。

“可怜的猫！”他说，“你饿了吗？”

小川把半个馒头放在墙下。黑猫跳下来，吃完了馒头。

“聪明的小家伙！”小川笑了。“小梅，快来看！”他喊道。

小梅跑过来，她摸了摸猫的头。“好漂亮的猫！”小梅说。
"""
STATION = """駅の犬

ハルは駅のベンチに座っていた。一匹の白い犬が改札の前で待っていた。

「かわいい犬だね」とハルは言った。犬はハルを見て、しっぽを振った。

「おはよう、ミオ！」と彼は叫んだ。ミオが階段を下りてきた。

「ばかな犬！」とミオは笑った。彼女は犬の頭を撫でた。
"""


def cast_of(text: str, language: Language) -> dict[str, Character]:
    return {one.name: one for one in people_in(text, Span(0, len(text)), language)}


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (LIGHTHOUSE, Language.ENGLISH, {"Tomas": Kind.PERSON, "the cat": Kind.CAT}),
        (GARDEN, Language.ENGLISH, {"Ellen": Kind.PERSON, "the postman": Kind.PERSON, "the goose": Kind.BIRD}),
        (KITCHEN, Language.ENGLISH, {"Henry": Kind.PERSON, "Anna": Kind.PERSON, "the dog": Kind.DOG}),
        (ALLEY, Language.CHINESE, {"小川": Kind.PERSON, "小梅": Kind.PERSON, "猫": Kind.CAT}),
        (STATION, Language.JAPANESE, {"ハル": Kind.PERSON, "ミオ": Kind.PERSON, "犬": Kind.DOG}),
    ],
    ids=["lighthouse", "garden", "kitchen", "alley", "station"],
)
def test_that_each_being_is_one_of_its_own_kind(text: str, language: Language, expected: dict[str, Kind]) -> None:
    found = cast_of(text, language)
    named = {next((known for known in expected if known in (name, *one.aliases)), name): one.kind for name, one in found.items()}
    assert named == expected


@pytest.mark.parametrize("text", [LIGHTHOUSE, GARDEN, KITCHEN], ids=["lighthouse", "garden", "kitchen"])
def test_that_what_an_exclamation_begins_with_is_no_name(text: str) -> None:
    words = {"Clever", "Poor", "Silly", "Lazy", "Happy", "Sweet", "Sad", "Heavy", "Good", "Nonsense", "Brave", "Poor Ellen", "Brave Ellen"}
    assert not words & {name for one in cast_of(text, Language.ENGLISH).values() for name in (one.name, *one.aliases)}


def test_that_the_boy_stays_a_boy_beside_a_cat() -> None:
    assert cast_of(LIGHTHOUSE, Language.ENGLISH)["Tomas"].gender is Gender.MALE


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kuro the cat slept. “Kuro!” said Emma. The cat woke up and ran to Emma. “Good cat,” said Emma.", {"Kuro", "Emma"}),
        ("Emma had a cat called Kuro. Kuro slept. Emma smiled. The cat woke up and ran to Emma.", {"Kuro", "Emma"}),
    ],
)
def test_that_an_animal_bears_the_name_the_story_gives_it(text: str, names: set[str]) -> None:
    found = cast_of(text, Language.ENGLISH)
    assert set(found) == names
    assert found["Kuro"].kind is Kind.CAT
    assert found["Emma"].kind is Kind.PERSON


def test_that_a_heading_ties_its_noun_to_no_name_below_it() -> None:
    found = cast_of("The Old Fox\n\nMartin ran home. “It is late,” said Martin. An owl called.\n", Language.ENGLISH)
    assert found["Martin"].kind is Kind.PERSON
    assert not found["Martin"].aliases


HARBOUR = (
    "An old woman sat by the window. “Come in,” said Mrs. Hana Mori. Mrs. Mori smiled.\n\n"
    "Ken Sato, the fisherman, opened the door. Ken had a dog called Pochi. “Sit,” Ken said to Pochi. The dog sat down.\n\n"
    "The puppy barked, and the fisherman laughed. “Good evening, Ken,” said Mrs. Mori."
)


def test_that_every_alias_keeps_the_reason_it_was_joined_for_and_the_place() -> None:
    found = cast_of(HARBOUR, Language.ENGLISH)
    for one in found.values():
        assert [bond.alias for bond in one.bonds] == list(one.aliases)
        assert all(bond.said.of(HARBOUR).strip() for bond in one.bonds)
    kinds = {bond.alias: (bond.kind, bond.said.of(HARBOUR)) for one in found.values() for bond in one.bonds}
    assert kinds["fisherman"] == (BondKind.TOLD, "Ken Sato, the fisherman")
    assert kinds["dog"] == (BondKind.TOLD, "dog called Pochi")
    assert kinds["puppy"][0] in (BondKind.TOLD, BondKind.SAME_WORD)
    assert BondKind.PART_OF_NAME in {kind for kind, _ in kinds.values()}


def test_that_evidence_goes_where_its_alias_goes() -> None:
    cast = tuple(cast_of(HARBOUR, Language.ENGLISH).values())
    ken = next(one for one in cast if "fisherman" in one.aliases)
    apart = cast_edits.split(cast, ken.name, "Somebody", ["fisherman"])
    assert "fisherman" not in {bond.alias for one in apart for bond in one.bonds}
    dog = next(one for one in cast if one.kind is Kind.DOG)
    joined = cast_edits.merge(cast, ken.name, dog.name)
    assert {"fisherman", "dog"} <= {bond.alias for bond in joined[0].bonds}
    edited = cast_edits.change(cast, ken.name, role="captain")
    again = cast_merge.merged(edited, cast)
    assert next(one for one in again if one.name == ken.name).bonds == ken.bonds


def test_that_he_who_praises_the_cat_is_not_the_cat() -> None:
    chapter = Chapter(1, "", Span(0, len(LIGHTHOUSE)), Span(0, len(LIGHTHOUSE)))
    script = write_script(LIGHTHOUSE, chapter, Language.ENGLISH)
    spoken = {line.text: line.speaker for scene in script.scenes for line in scene.lines if line.kind is LineKind.SPEECH}
    assert spoken == {"Are you up there, Salt?": "Tomas", "The ships cannot see us,": "Tomas", "Clever cat!": "Tomas"}
