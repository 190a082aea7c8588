"""The files translators work on: whole, alike in all languages, compiled without a word of complaint, and never older than they look."""

from __future__ import annotations

import math
import os
import re
import shutil
import string
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.architecture.source import ROOT
from ui import pseudo
from ui.translations import Message, is_current, load, messages
from ui.words import LANGUAGES, language, speaking, tell, tell_n, wished_language

FOLDER = ROOT / "resources" / "translations"
COUNTS = (0, 1, 2, 5, 11, 21, 100)


def tool(name: str) -> ModuleType:
    """A script of packaging/, which is no package."""
    sys.path.insert(0, str(ROOT / "packaging"))
    try:
        return __import__(name)
    finally:
        sys.path.remove(str(ROOT / "packaging"))


FILES = tool("translations")
SETUP = tool("setup_checkout")


def words(code: str) -> dict[str, Message]:
    return {one.key: one for one in messages(FOLDER / f"mangakai_{code}.ts")}


def gaps(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The translators' files in a folder of this test, nothing compiled yet."""
    copied = tmp_path / "translations"
    copied.mkdir()
    for code in LANGUAGES:
        shutil.copy(FOLDER / f"mangakai_{code}.ts", copied)
    return copied


@pytest.fixture
def compiled(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(SETUP, "TRANSLATIONS", folder)
    monkeypatch.setattr(SETUP, "SCRIPTS", Path(sys.executable).parent)
    assert SETUP.compile_translations()
    return folder


# ---------------------------------------------------------------- what is in the files


@pytest.mark.parametrize("code", ["zh", "ja"])
def test_that_every_message_is_in_every_language_with_the_english_of_today_beside_it(code: str) -> None:
    english, other = words("en"), words(code)
    assert len(english) > 1000
    assert set(english) == set(other)
    assert not [key for key, one in other.items() if one.english != english[key].english]
    assert not [key for key, one in other.items() if one.counted != english[key].counted]
    assert not [key for key, one in english.items() if one.english != one.forms[-1]]


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_that_nothing_is_unfinished_obsolete_empty_or_without_a_comment(code: str) -> None:
    assert not [key for key, one in words(code).items() if one.state or not one.comment]
    assert not [key for key, one in words(code).items() if not all(form.strip() for form in one.forms)]


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_that_placeholders_are_whole_and_the_same_as_in_english(code: str) -> None:
    for key, one in words(code).items():
        wanted = gaps(one.english)
        for at, form in enumerate(one.forms):
            may_lack = {"n"} if len(one.forms) > 1 and at == 0 else set()  # "this chapter" needs no 1
            assert gaps(form) | may_lack == wanted | may_lack, f"{key}: {form}"
        assert all(re.fullmatch(r"[a-z_]+", name) for name in wanted), key


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_that_no_text_holds_markup_entities_or_stray_spaces_at_its_ends(code: str) -> None:
    texts = [(key, form) for key, one in words(code).items() for form in one.forms]
    assert not [found for found in texts if re.search(r"&(?:\w+|#\d+);|</?[a-z]+>|\x00", found[1])]
    edges = re.compile(r"^\s\s|\s\s$|^[^\S ]|[^\S ]$")  # one space stands where another text joins
    assert not [found for found in texts if edges.search(found[1])]


@pytest.mark.parametrize(("code", "forms"), [("en", 2), ("zh", 1), ("ja", 1)])
def test_that_what_is_counted_has_the_forms_of_its_language(code: str, forms: int) -> None:
    counted = [one for one in words(code).values() if one.counted]
    assert len(counted) > 15
    assert {len(one.forms) for one in counted} == {forms}
    assert {len(one.forms) for one in words(code).values() if not one.counted} == {1}


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_that_the_files_are_as_linguist_writes_them_sorted_by_key(code: str, folder: Path) -> None:
    before = (folder / f"mangakai_{code}.ts").read_bytes()
    FILES.add({}, folder=folder)
    assert (folder / f"mangakai_{code}.ts").read_bytes() == before


# ---------------------------------------------------------------- lrelease, and which file is read


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_that_lrelease_has_nothing_to_complain_about(code: str, folder: Path) -> None:
    program = Path(sys.executable).parent / "pyside6-lrelease"
    written, made = folder / f"mangakai_{code}.ts", folder / "made.qm"
    command = [str(program), "-fail-on-unfinished", "-fail-on-invalid", str(written), "-qm", str(made)]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (ran.returncode, ran.stderr) == (0, "")
    count = len(words(code))
    assert [line.strip() for line in ran.stdout.splitlines()] == [
        f"Updating '{made}'...",
        f"Generated {count} translation(s) ({count} finished and 0 unfinished)",
    ]


@pytest.mark.parametrize("code", list(LANGUAGES))
def test_that_compiled_words_are_told_like_the_written_ones(code: str, compiled: Path) -> None:
    quick = load(code, compiled)
    (compiled / f"mangakai_{code}.qm").unlink()
    plain = load(code, compiled)
    assert (quick.compiled, plain.compiled) == (True, False)
    for key, one in words(code).items():
        for n in COUNTS if one.counted else (-1,):
            assert quick.find(key, n) == plain.find(key, n) != None, (key, n)  # noqa: E711 - a chain of three
    assert quick.find("no.such.key") is plain.find("no.such.key") is None


def test_that_a_word_changed_after_set_up_is_told_at_once_and_compiled_by_the_next(compiled: Path) -> None:
    FILES.add({"undo": ("Take back", "撤回", "取り消す")}, folder=compiled)
    stale = load("en", compiled)
    assert (stale.compiled, stale.find("undo")) == (False, "Take back")
    assert SETUP.compile_translations()
    fresh = load("en", compiled)
    assert (fresh.compiled, fresh.find("undo")) == (True, "Take back")


def test_that_words_from_an_older_checkout_are_not_taken_for_newer_ones(compiled: Path) -> None:
    written, made = compiled / "mangakai_ja.ts", compiled / "mangakai_ja.qm"
    assert is_current(made, written)
    os.utime(written, ns=(1, 1))
    assert not is_current(made, written)


def test_that_set_up_compiles_only_what_has_changed(compiled: Path) -> None:
    before = {path.name: path.stat().st_ino for path in compiled.glob("*.qm")}
    FILES.write("ja", {**FILES.read("ja", compiled)}, compiled)
    assert SETUP.compile_translations()
    changed = {path.name for path in compiled.glob("*.qm") if path.stat().st_ino != before[path.name]}
    assert changed == {"mangakai_ja.qm"}


def test_that_an_installed_program_needs_only_what_is_compiled(compiled: Path) -> None:
    for written in compiled.glob("*.ts"):
        written.unlink()
    assert load("zh", compiled).find("undo") == words("zh")["undo"].forms[0]


def test_that_a_damaged_compiled_file_is_passed_over(compiled: Path) -> None:
    written, made = compiled / "mangakai_en.ts", compiled / "mangakai_en.qm"
    made.write_bytes(b"not a book of words")
    os.utime(made, ns=(written.stat().st_mtime_ns, written.stat().st_mtime_ns))
    assert load("en", compiled).find("undo") == "Undo"


def test_that_a_file_lrelease_cannot_read_is_said(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(SETUP, "TRANSLATIONS", folder)
    monkeypatch.setattr(SETUP, "SCRIPTS", Path(sys.executable).parent)
    (folder / "mangakai_en.ts").write_text("<TS><context>", encoding="utf-8")
    assert not SETUP.compile_translations()
    assert "mangakai_en.ts could not be compiled" in capsys.readouterr().out
    assert not (folder / "mangakai_en.qm").exists()


# ---------------------------------------------------------------- adding words


def test_that_one_and_many_become_the_forms_of_one_message(folder: Path) -> None:
    FILES.add({"x.cats.one": ("{n} cat", "{n} 只猫", "猫 {n} 匹"), "x.cats.other": ("{n} cats", "{n} 只猫", "猫 {n} 匹")}, folder=folder)
    english, japanese = load("en", folder), load("ja", folder)
    assert [english.find("x.cats", n) for n in (0, 1, 2)] == ["{n} cats", "{n} cat", "{n} cats"]
    assert japanese.find("x.cats", 1) == "猫 {n} 匹"
    assert FILES.read("zh", folder)["x.cats"].english == "{n} cats"


def test_that_one_form_is_changed_without_the_other(folder: Path) -> None:
    FILES.add({"x.one": ("a cat", "猫", "猫"), "x.other": ("cats", "猫", "猫")}, folder=folder)
    FILES.add({"x.one": ("one cat", "猫", "猫")}, folder=folder)
    assert FILES.read("en", folder)["x"].forms == ("one cat", "cats")
    FILES.add({"x.other": ("many cats", "猫们", "猫たち")}, folder=folder)
    assert FILES.read("en", folder)["x"].forms == ("one cat", "many cats")
    assert FILES.read("ja", folder)["x"].forms == ("猫たち",)


def test_that_a_key_that_merely_ends_in_other_stays_one(folder: Path) -> None:
    FILES.add({"colour.other": ("another", "其他", "その他")}, folder=folder)
    assert not FILES.read("en", folder)["colour.other"].counted


def test_that_dropped_words_are_gone_from_every_language(folder: Path) -> None:
    FILES.add({"x.one": ("a", "b", "c"), "x.other": ("d", "e", "f"), "y": ("g", "h", "i")}, folder=folder)
    FILES.add({}, drop=["x.one", "x.other", "y"], folder=folder)
    for code in LANGUAGES:
        assert not {"x", "x.one", "x.other", "y"} & set(FILES.read(code, folder))


def test_that_signs_of_xml_come_back_as_they_were_written(folder: Path) -> None:
    odd = """<b>&amp; "quoted" 'single' 5 > 3 % {n}\nnext line"""
    FILES.add({"x": (odd, odd, odd)}, folder=folder)
    assert load("zh", folder).find("x") == odd


# ---------------------------------------------------------------- the language nobody speaks


@given(st.text(max_size=120))
def test_that_a_pseudo_text_is_at_least_40_percent_longer(text: str) -> None:
    told = pseudo.stretched(text)
    if told != text:
        assert told[0] + told[-1] == "⟦⟧"
        assert len(told) >= math.ceil(len(text) * 1.4)


def test_that_every_english_text_keeps_its_placeholders_in_the_pseudo_language() -> None:
    for key, one in words("en").items():
        told = pseudo.stretched(one.english)
        assert gaps(told) == gaps(one.english), key
        assert re.findall(r"%\w+%", told) == re.findall(r"%\w+%", one.english), key


def test_that_the_pseudo_language_is_told_when_it_is_asked_for_and_never_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    assert pseudo.CODE not in LANGUAGES
    with speaking("qps"):
        assert language() == "qps"
        assert tell("undo").startswith("⟦")
        assert tell_n("panel.takes", 3).startswith("⟦3 ")
        assert tell("date.day") == words("en")["date.day"].forms[0]
    for wish, got in (("qps", "qps"), ("ja", "ja"), ("fr", ""), ("", "")):
        monkeypatch.setenv("MANGAKAI_LANGUAGE", wish)
        assert wished_language() == got
