"""Which encoding a text was written in is found out from its bytes; where that cannot be sure, it says so and offers the others."""

from __future__ import annotations

import pytest

from app.errors import BadInput
from app.stories.encodings import detect
from app.stories.read import read_file
from tests.stories.tales import CHINESE, ENGLISH, JAPANESE, KOREAN, TRADITIONAL

_FRENCH = "L’été dernier, nous étions à Nîmes. « Où es-tu ? » demanda-t-elle. Le garçon naïf répondit : « À la forêt ! »"
_GERMAN = "Der Bär läuft über die Straße. „Schön“, sagte Jürgen, „aber gefährlich für die Füße.“"
_SPANISH = "El niño corrió detrás del pingüino. —¿Dónde está mañana? —preguntó la señora—. ¡Qué sé yo!"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CHINESE.text(), "gbk"),
        (CHINESE.text(), "gb18030"),
        (TRADITIONAL.text(), "big5"),
        (TRADITIONAL.text(), "gb18030"),
        (JAPANESE.text(), "cp932"),
        (JAPANESE.text(), "euc_jp"),
        (KOREAN, "euc_kr"),
        (KOREAN, "utf-16-be"),
        (KOREAN, "utf-32-le"),
        (ENGLISH.text(), "cp1252"),
        (_FRENCH, "cp1252"),
        (_GERMAN, "cp1252"),
        (_SPANISH, "cp1252"),
        (JAPANESE.text(), "utf-32-be"),
        (JAPANESE.text(), "utf-16-be"),
    ],
)
@pytest.mark.parametrize("length", [1000, 40])
def test_that_a_text_of_a_sentence_or_more_is_sure_of_its_encoding(text: str, encoding: str, length: int) -> None:
    found = detect(text[:length].encode(encoding), "a.txt")
    assert (found.text, found.unsure) == (text[:length], False)


@pytest.mark.parametrize(
    ("text", "encoding"), [(CHINESE.title, "gb18030"), (TRADITIONAL.title, "big5"), (JAPANESE.title, "cp932"), (JAPANESE.title, "euc_jp")]
)
def test_that_a_few_characters_are_unsure_and_the_other_readings_can_be_looked_at(text: str, encoding: str) -> None:
    found = detect(text.encode(encoding), "a.txt")
    assert found.unsure
    assert len(found.candidates) >= 3
    assert found.candidates[0].encoding == found.encoding
    assert found.text == text
    for one in found.candidates:
        assert one.preview == text.encode(encoding).decode(one.encoding, "replace")


def test_that_the_preview_begins_where_the_encodings_differ() -> None:
    data = b"A long beginning in letters that are the same everywhere. " * 20 + "雨の夜".encode("cp932")
    assert "雨の夜" in next(one.preview for one in detect(data, "a.txt").candidates if one.encoding == "cp932")


def test_that_a_reading_brings_the_candidates_and_takes_the_persons_choice() -> None:
    data = "茶館 茶館".encode("big5")
    reading = read_file(data, "a.txt")
    assert reading.unsure
    chosen = read_file(data, "a.txt", encoding="big5")
    assert (chosen.story.text, chosen.unsure, chosen.candidates) == ("茶館 茶館", False, ())


@pytest.mark.parametrize("encoding", ["gb18030", "big5", "cp932", "euc_jp", "utf-8"])
def test_that_a_text_cut_off_inside_a_character_is_still_read(encoding: str) -> None:
    text = {"cp932": JAPANESE, "euc_jp": JAPANESE, "big5": TRADITIONAL}.get(encoding, CHINESE).text()
    found = detect(text.encode(encoding)[: -4 if encoding == "utf-8" else -3], "a.txt")
    assert found.text.startswith(text[:-3])
    assert found.unsure


@pytest.mark.parametrize(("other", "named"), [("gb18030", "GB18030"), ("big5", "BIG5"), ("cp932", "CP932")])
def test_that_two_encodings_in_one_file_are_named_with_the_line(other: str, named: str) -> None:
    second = {"cp932": JAPANESE, "big5": TRADITIONAL}.get(other, CHINESE)
    data = "\n".join(CHINESE.blocks).encode() + b"\n" + "\n".join(second.blocks).encode(other)
    with pytest.raises(BadInput) as error:
        detect(data, "a.txt")
    assert error.value.code == "story-mixed-encodings"
    assert error.value.facts == {"name": "a.txt", "first": "UTF-8", "second": named, "line": len(CHINESE.blocks) + 1}
