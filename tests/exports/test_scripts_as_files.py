"""Script and cast as files that other programs open, and that lead back to the same script."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from lxml import etree

from app.ai.draft.writer import write_script
from app.book.cast import Character, Gender, Importance, Relation, RelationKind
from app.book.script import LineKind, Scene, Script
from app.book.text import Language, Span
from app.commands import books, exports
from app.errors import AppError, BadInput
from app.exports import cast, script_docx, scripts
from app.exports.scripts import ScriptBook
from app.exports.spreadsheet import harmless
from app.store.store import Store
from app.stories.docx import read as read_docx
from app.stories.read import read_story
from app.stories.scripts import ScriptRead, is_script, read_either, read_script
from tests.commands.books import made, new_book, told
from tests.libraries import new_store

SAMPLES = sorted((Path(__file__).parents[2] / "resources" / "samples").glob("*/*.txt"))
JAPANESE = (
    "雨の夜。花子は古い時計店に入った。「誰かいますか」と花子は言った。チクタク。返事はなかった。\n\n"
    "翌朝、花子は駅で健太に会った。「遅いよ」と健太が笑った。"
)
CHINESE = "雨下了一夜。小满走进钟表店。“有人吗？”小满问。没有人回答。\n\n第二天早上，林远在桥上等她。“你迟到了。”林远笑着说。"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = new_store(tmp_path / "library")
    yield opened
    opened.close()


def written(text: str | None = None, language: Language = Language.ENGLISH) -> ScriptBook:
    story = told((text,)) if text else told()
    story = replace(story, language=language)
    return ScriptBook("Rain: a *tale*", language, tuple((one.title, write_script(story.text, one, language)) for one in story.chapters))


def shape(scene: Scene) -> tuple[object, ...]:
    """What of a scene is the same wherever its words stand."""
    lines = tuple((line.kind, line.speaker, line.emotion, line.text) for line in scene.lines)
    return scene.setting, scene.characters, scene.narrative, scene.summary, lines


def shapes(chapters: Iterator[Script]) -> list[list[tuple[object, ...]]]:
    return [[shape(scene) for scene in script.scenes] for script in chapters]


BOOKS = {"en": written(), "ja": written(JAPANESE, Language.JAPANESE), "zh": written(CHINESE, Language.CHINESE)}
FORMS = {"script.fountain": scripts.as_fountain, "script.md": scripts.as_markdown}


@pytest.mark.parametrize("language", BOOKS)
@pytest.mark.parametrize("form", FORMS)
def test_that_a_script_written_down_and_read_again_has_the_same_scenes_and_lines(form: str, language: str) -> None:
    book = BOOKS[language]
    read = read_script(FORMS[form](book), form)
    assert shapes(iter(read.scripts)) == shapes(script for _, script in book.chapters)
    assert sum(len(scene.lines) for one in read.scripts for scene in one.scenes) >= 6
    assert read.story.title == book.title
    assert [chapter.title for chapter in read.story.chapters] == [title for title, _ in book.chapters]


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name)
@pytest.mark.parametrize("form", FORMS)
def test_that_every_sample_story_comes_back_from_its_script(form: str, sample: Path) -> None:
    story = read_story(sample.read_bytes(), sample.name)
    chapters = tuple((one.title, write_script(story.text, one, story.language)) for one in story.chapters)
    read = read_script(FORMS[form](ScriptBook(story.title, story.language, chapters)), form)
    assert shapes(iter(read.scripts)) == shapes(script for _, script in chapters)


@pytest.mark.parametrize("form", FORMS)
def test_that_the_lines_of_a_script_that_was_read_stand_in_its_story(form: str) -> None:
    read = read_script(FORMS[form](BOOKS["ja"]), form)
    for script, chapter in zip(read.scripts, read.story.chapters, strict=True):
        assert script.scenes[0].span.start == chapter.body.start
        for scene in script.scenes:
            for line in scene.lines:
                assert line.text in line.span.of(read.story.text)
                assert scene.span.start <= line.span.start < line.span.end <= scene.span.end
            if any(line.kind is LineKind.SPEECH for line in scene.lines):
                assert "「" in scene.span.of(read.story.text)


def test_that_a_script_edited_elsewhere_becomes_a_book_that_keeps_its_lines(store: Store) -> None:
    edited = scripts.as_fountain(BOOKS["en"]).replace(b"Wait for me!", b"Stop, thief!")
    book_id = books.add_script(store, read_script(edited, "rain.fountain"), "rain.fountain")
    lines = [line.text for script in store.books.scripts(book_id) for scene in script.scenes for line in scene.lines]
    assert "Stop, thief!" in lines
    assert "Stop, thief!" in store.books.story(book_id).text


@pytest.mark.parametrize(
    ("code", "name", "data"),
    [
        ("script-kind-unknown", "a.docx", b"x"),
        ("script-empty", "a.fountain", b"# One\n\n# Two\n"),
        ("story-too-big", "a.md", b"x" * 21_000_000),
    ],
)
def test_that_what_is_no_script_is_said(code: str, name: str, data: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        read_script(data, name)
    assert caught.value.code == code


def test_that_the_word_file_has_headings_and_bold_speakers() -> None:
    data = script_docx.as_docx(BOOKS["en"])
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert packed.testzip() is None
        for name in packed.namelist():
            etree.fromstring(packed.read(name))
        document = packed.read("word/document.xml").decode()
    assert document.count('w:val="Heading1"') == 3
    assert '<w:b/></w:rPr><w:t xml:space="preserve">Nao</w:t>' in document
    assert data == script_docx.as_docx(BOOKS["en"])
    found = read_docx(data, "script.docx")
    assert "Wait for me!" in found.text


def test_that_signs_xml_cannot_say_do_not_break_the_word_file() -> None:
    line = BOOKS["en"].chapters[0][1].scenes[0].lines[0]
    scene = replace(BOOKS["en"].chapters[0][1].scenes[0], lines=(replace(line, text="<a & b>\x0b\ufffe]]>"),))
    data = script_docx.as_docx(ScriptBook("x\x00", Language.ENGLISH, (("<", Script(1, (scene,))),)))
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert b"&lt;a &amp; b&gt;]]&gt;" in packed.read("word/document.xml")


NAO = Character(
    "Nao",
    ("Nana",),
    gender=Gender.FEMALE,
    mentions=9,
    quotes=4,
    first=Span(3, 6),
    importance=Importance.MAIN,
    role="the hero",
    description="A girl\nwho runs.",
    relations=(Relation("=Ren", RelationKind.FRIEND, 3),),
)
REN = Character("=Ren", mentions=2)


def test_that_a_cast_is_a_table_without_formulas() -> None:
    rows = list(csv.DictReader(io.StringIO(cast.as_csv([NAO, REN]).decode("utf-8-sig"))))
    assert [(row["name"], row["aliases"], row["mentions"], row["first"]) for row in rows] == [
        ("Nao", "Nana", "9", "3"),
        ("'=Ren", "", "2", ""),
    ]
    assert rows[0]["relations"] == "'=Ren (friend 3)"
    assert harmless("plain") == "plain"


def test_that_a_cast_reads_well_as_markdown_and_whole_as_json() -> None:
    text = cast.as_markdown("Rain", [NAO, REN]).decode()
    assert (
        "## Nao\n\nperson · female · the hero · main\n- aliases: Nana\n- mentions: 9\n- quotes: 4\n- description: A girl who runs.\n"
        in text
    )
    assert json.loads(cast.as_json("Rain", [NAO]))["cast"][0]["relations"] == [{"to": "=Ren", "kind": "friend", "weight": 3}]


@pytest.mark.parametrize("form", exports.TEXT_FORMATS)
def test_that_script_and_cast_of_a_book_are_written_where_a_person_wants_them(store: Store, tmp_path: Path, form: str) -> None:
    book_id = made(store)
    path = exports.export_text(store, book_id, form, tmp_path / "new folder" / form)
    assert path.stat().st_size > 100
    assert [one.name for one in path.parent.iterdir()] == [form]
    if form.endswith(".json"):
        assert json.loads(path.read_text(encoding="utf-8"))["title"] == "Rain"


@pytest.mark.parametrize(
    ("code", "form"), [("export-no-script", "script.md"), ("export-no-cast", "cast.csv"), ("unknown-format", "script.rtf")]
)
def test_that_a_book_without_a_script_has_nothing_to_write(store: Store, tmp_path: Path, code: str, form: str) -> None:
    with pytest.raises(AppError) as caught:
        exports.export_text(store, new_book(store), form, tmp_path / "out")
    assert caught.value.code == code
    assert not (tmp_path / "out").exists()


def test_that_a_script_as_json_has_everything(tmp_path: Path) -> None:
    read = json.loads(scripts.as_json(BOOKS["zh"]))
    assert (read["v"], read["language"], read["chapters"][0]["scenes"][0]["lines"][0]["kind"]) == (1, "zh", "narration")


@pytest.mark.parametrize("language", BOOKS)
def test_that_a_script_exported_as_json_comes_back_as_it_was(language: str) -> None:
    book = BOOKS[language]
    read = read_either(scripts.as_json(book), "script.json")
    assert isinstance(read, ScriptRead)
    assert shapes(iter(read.scripts)) == shapes(script for _, script in book.chapters)
    assert (read.story.title, read.story.language) == (book.title, book.language)
    for script in read.scripts:
        for line in (line for scene in script.scenes for line in scene.lines):
            assert line.text in line.span.of(read.story.text)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[1]",
        b"{}",
        b'{"v": 2, "title": "x", "language": "en", "chapters": []}',
        b'{"v": 1, "language": "xx", "chapters": []}',
        b'{"v": 1, "title": "x", "language": "en", "chapters": [{"title": "a", "chapter": "b", "scenes": 7}]}',
        b"[" * 100_000,
    ],
)
def test_that_json_that_is_no_script_is_said(data: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        read_either(data, "a.json")
    assert caught.value.code == "script-damaged"


def test_that_a_story_in_markdown_is_a_story_and_a_script_in_markdown_a_script() -> None:
    assert is_script(scripts.as_markdown(BOOKS["ja"]), "a.md")
    assert not is_script("# 雨\n\n## 第一章\n\n### 1. 夜\n\n雨が降る。**とても**静かだった。\n".encode(), "a.md")
    assert not is_script(scripts.as_markdown(BOOKS["ja"]), "a.txt")
