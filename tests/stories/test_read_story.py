"""From bytes to a story."""

from __future__ import annotations

import itertools
import json
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.book.text import Language
from app.errors import BadInput
from app.stories.read import read_story, supported_suffixes

_CHINESE = "第一章 雨夜\n\n雨下了一夜。小明撑着伞，走进了老茶馆。“你来了。”王师傅说。\n\n第二章 清晨\n\n他笑了，什么也没有说。"
_TRADITIONAL = "雨下了一夜。小明撐著傘，走進了老茶館。「你來了。」王師傅說。"
_JAPANESE = "雨が降っていた。ナオは傘をさして歩いた。「こんにちは」と星野さんは言った。"
_FRENCH_WORDS = "The café was full. Zoë ordered a crème brûlée and read her book until the rain stopped."


@pytest.mark.parametrize(
    ("text", "encoding", "language"),
    [
        (_CHINESE, "utf-8", Language.CHINESE),
        (_CHINESE, "utf-8-sig", Language.CHINESE),
        (_CHINESE, "utf-16", Language.CHINESE),
        (_CHINESE, "utf-16-le", Language.CHINESE),
        (_CHINESE, "utf-16-be", Language.CHINESE),
        (_CHINESE, "gb18030", Language.CHINESE),
        (_CHINESE[:6], "gb18030", Language.CHINESE),
        (_TRADITIONAL, "big5", Language.CHINESE),
        (_TRADITIONAL[:7], "big5", Language.CHINESE),
        (_JAPANESE, "cp932", Language.JAPANESE),
        (_JAPANESE[:8], "cp932", Language.JAPANESE),
        (_JAPANESE, "euc_jp", Language.JAPANESE),
        (_JAPANESE, "iso2022_jp", Language.JAPANESE),
        (_FRENCH_WORDS, "cp1252", Language.ENGLISH),
        (_FRENCH_WORDS, "utf-16-le", Language.ENGLISH),
    ],
)
def test_that_a_story_reads_the_same_in_every_encoding(text: str, encoding: str, language: Language) -> None:
    story = read_story(text.encode(encoding), "story.txt")
    assert story.text == text
    assert story.language is language


def test_that_the_encoding_named_by_the_person_is_used_and_must_fit() -> None:
    assert read_story("¡Olé, señor!".encode("latin-1"), "a.txt", encoding="latin-1").text == "¡Olé, señor!"
    with pytest.raises(BadInput) as error:
        read_story(b"\xff\xfe\xfa two words", "a.txt", encoding="utf-8")
    assert error.value.code == "story-encoding"


def _png() -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "name", "code"),
    [
        (b"", "a.txt", "story-empty"),
        (b" \n\t \n", "a.txt", "story-empty"),
        ("……！？".encode(), "a.txt", "story-empty"),
        (b"Hello", "a.txt", "story-too-short"),
        ("你好".encode(), "a.txt", "story-too-short"),
        (_png(), "a.txt", "story-binary"),
        (b"PK\x03\x04" + b"\x00" * 60, "a.txt", "story-binary"),
        (b"MZ\x90\x00\x03" + bytes(range(256)), "a.txt", "story-binary"),
        (b"some words and \x00 more words\x00\x01\x02", "a.txt", "story-binary"),
        (b"two words", "a.docx", "story-damaged"),
        (b"two words", "a.xlsx", "story-kind-unknown"),
        (b"two words", "story", "story-kind-unknown"),
        (b"a " * (11 * 1024 * 1024), "a.txt", "story-too-big"),
    ],
)
def test_that_what_is_no_story_is_refused_with_its_reason(data: bytes, name: str, code: str) -> None:
    with pytest.raises(BadInput) as error:
        read_story(data, name)
    assert error.value.code == code


def test_that_an_unknown_kind_names_the_kinds_that_can_be_read() -> None:
    with pytest.raises(BadInput) as error:
        read_story(b"two words", "a.xls")
    assert all(kind in str(error.value.facts["kinds"]) for kind in supported_suffixes())


def test_that_two_words_and_four_characters_are_a_story() -> None:
    assert read_story(b"Nao ran", "a.txt").chapters[0].body.of("Nao ran") == "Nao ran"
    assert read_story("下雨了。他".encode(), "a.txt").language is Language.CHINESE


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Chapter 1\n\nNao ran.\n\nChapter 2: Home\n\nShe slept.", ["Chapter 1", "Chapter 2: Home"]),
        ("PROLOGUE\n\nIt rained.\n\nChapter One\n\nNao ran.\n\nEpilogue\n\nThe end came.", ["PROLOGUE", "Chapter One", "Epilogue"]),
        ("Part II\n\nNao ran.", ["Part II"]),
        ("序章\n雨が降る。\n第一話　出会い\nハルは走った。", ["序章", "第一話 出会い"]),
        ("第一回 风起\n他走了。\n第二回 云涌\n她来了。", ["第一回 风起", "第二回 云涌"]),
        ("第十二章\n他走了很远。", ["第十二章"]),
        ("It was raining.\n\nChapter 1\n\nNao ran.", ["", "Chapter 1"]),
        ("Nao ran home.\n\nShe slept.", [""]),
        ("Part of me wanted to leave. I stayed.\n\nChapter and verse, he said.", [""]),
        ("第一章我没有看懂，第二章更难。\n他放下书。", [""]),
    ],
)
def test_that_chapters_begin_at_headings_that_stand_alone(text: str, titles: list[str]) -> None:
    assert [one.title for one in read_story(text.encode(), "a.txt").chapters] == titles


def test_that_markdown_headings_are_chapters_and_the_text_stays_as_written() -> None:
    text = "# The Book\n\n## One\n\nNao *ran*.\n\n### Later\n\nShe slept.\n\n## Two\n\nRain.\n\n```\n## not a heading\n```\n"
    story = read_story(text.encode(), "a.md")
    assert story.title == "The Book"
    assert [one.title for one in story.chapters] == ["One", "Two"]
    assert story.text == text
    assert "She slept." in story.chapters[0].body.of(text)


def test_that_markdown_spans_hold_with_windows_line_ends() -> None:
    text = "# One\r\n\r\nNao ran.\r\n\r\n# Two\r\n\r\nShe slept.\r\n"
    story = read_story(text.encode(), "a.markdown")
    assert [one.body.of(story.text) for one in story.chapters] == ["Nao ran.", "She slept."]


def test_that_the_title_is_the_first_short_line_or_the_files_name() -> None:
    assert read_story(b"The Rain Courier\n\nIt rained. Nao ran.", "x.txt").title == "The Rain Courier"
    assert read_story(b"It rained. Nao ran.", "stories/my tale.txt").title == "my tale"


_HEADINGS = st.sampled_from(
    ["Chapter 1", "Chapter 2: Rain", "# One", "## Two", "第三章 风", "Prologue", "Nao ran home.", "她笑了。", "A Title", "", " ", "***"]
)


@given(st.lists(_HEADINGS, min_size=1, max_size=14), st.sampled_from(["\n", "\n\n", "\r\n"]), st.sampled_from(["a.txt", "a.md"]))
@settings(max_examples=200, deadline=None)
def test_that_chapters_tile_the_text_and_lose_nothing(lines: list[str], gap: str, name: str) -> None:
    text = gap.join(["Nao ran home.", *lines]) + gap + "She slept at last."
    story = read_story(text.encode(), name)
    text, chapters = story.text, story.chapters
    assert chapters[0].span.start == 0
    assert chapters[-1].span.end == len(text)
    assert [one.number for one in chapters] == list(range(1, len(chapters) + 1))
    assert all(before.span.end == after.span.start for before, after in itertools.pairwise(chapters))
    for one in chapters:
        assert one.span.start <= one.body.start < one.body.end <= one.span.end
        assert not text[one.body.end : one.span.end].strip()
    told = "".join(one.body.of(text) for one in chapters)
    assert told.count("Nao ran home.") == text.count("Nao ran home.")
    assert "She slept at last." in told


def test_that_the_three_samples_can_be_read_and_say_the_truth_about_themselves() -> None:
    folder = Path(__file__).parents[2] / "resources" / "samples"
    samples = json.loads((folder / "samples.json").read_text(encoding="utf-8"))["samples"]
    assert {one["language"] for one in samples} == {"en", "zh", "ja"}
    for one in samples:
        path = folder / one["file"]
        story = read_story(path.read_bytes(), path.name)
        assert (story.language, story.title, story.encoding) == (one["language"], one["title"], "utf-8")
        assert one["direction"] in ("ltr", "rtl")
        assert one["teaser"]
        assert one["panels"] == 12
