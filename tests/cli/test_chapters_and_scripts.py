"""Chosen chapters, several files as one book, scripts as books, revised stories: from the command line."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from app.paths import LibraryPaths
from app.store.store import Store
from tests.cli.here import Here
from ui.arguments import parse
from ui.commands.choices import chapters_of
from ui.commands.revising import numbers
from ui.status import Status

CHAPTERS = (
    "Nao ran through the rain to the old shop. “Wait for me!” she cried.",
    "Ren sat by the river. “I will go home,” Ren said. A bell rang.",
    "At night Nao stood on the bridge. “Ren is gone,” she said.",
)
NOVEL = "\n\n".join(f"Chapter {number}\n\n{words}" for number, words in enumerate(CHAPTERS, 1)) + "\n"


@pytest.fixture
def mangakai(tmp_path: Path, qapp: object) -> Here:
    return Here(tmp_path / "library")


@pytest.fixture
def novel(tmp_path: Path) -> Path:
    path = tmp_path / "Rain.txt"
    path.write_text(NOVEL, encoding="utf-8")
    return path


def chapters_drawn(mangakai: Here) -> list[int]:
    with closing(Store(LibraryPaths(mangakai.library))) as store:
        return [card.panel.chapter for card in store.panels.cards(1)]


def test_that_chosen_chapters_are_made_and_a_begun_book_goes_on(mangakai: Here, novel: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    first = mangakai("make", novel, "-o", out, "--chapters", "1", "--panels", 2)
    assert first.status == Status.DONE, first.events
    assert chapters_drawn(mangakai) == [1, 1]
    again = mangakai("make", "Rain", "-o", out, "--chapters", "2-3", "--panels", 2)
    assert again.status == Status.DONE, again.events
    assert chapters_drawn(mangakai) == [1, 1, 2, 3]
    assert again.result["books"][0]["book"] == first.result["books"][0]["book"]
    refused = mangakai("make", "Rain", "-o", out, "--chapters", "2")
    assert refused.of("error")[0]["code"] == "chapter-planned"
    assert mangakai("make", "Rain", "-o", out).of("error")[0]["code"] == "already-made"


def test_that_chapters_that_are_not_there_are_said_before_anything_is_made(mangakai: Here, novel: Path, tmp_path: Path) -> None:
    wrong = mangakai("make", novel, "-o", tmp_path / "out", "--chapters", "2-9")
    assert wrong.of("error")[0]["code"] == "chapter-not-found"
    assert not (mangakai.library / "library.db").exists()
    assert mangakai("make", "Nowhere", "-o", tmp_path / "out").of("error")[0]["code"] == "story-vanished"


@pytest.mark.parametrize(("typed", "meant"), [("1", (1,)), ("1-3,7", (1, 2, 3, 7)), (" 7 , 2-3,3", (2, 3, 7))])
def test_that_chapters_may_be_ranges(typed: str, meant: tuple[int, ...]) -> None:
    assert chapters_of(typed) == meant


@pytest.mark.parametrize("typed", ["", "0", "3-1", "a", "1-", "-2", "1-9999999"])
def test_that_a_wrong_range_is_wrong_use(mangakai: Here, novel: Path, tmp_path: Path, typed: str) -> None:
    answer = mangakai("make", novel, "-o", tmp_path / "out", f"--chapters={typed or ','}")
    assert answer.status == Status.WRONG_USE


def test_that_several_files_are_chapters_of_one_book_or_books(mangakai: Here, tmp_path: Path) -> None:
    files = []
    for number, words in enumerate(CHAPTERS[:2], 1):
        files.append(tmp_path / f"Rain {number:02}.txt")
        files[-1].write_text(words, encoding="utf-8")
    together = mangakai("make", *files, "-o", tmp_path / "one", "--as", "chapters", "--panels", 2, "--export", "cbz")
    assert [(one["title"], one["panels"]) for one in together.result["books"]] == [("Rain", 2)]
    assert chapters_drawn(mangakai) == [1, 2]
    apart = mangakai("make", *files, "-o", tmp_path / "two", "--as", "books", "--panels", 1)
    assert [one["title"] for one in apart.result["books"]] == ["Rain 01", "Rain 02"]
    assert mangakai("make", *files, "-o", tmp_path / "two", "--chapters", "1").of("error")[0]["code"] == "chapters-one-book"


def test_that_an_exported_script_is_a_book_again_with_its_own_lines(mangakai: Here, novel: Path, tmp_path: Path) -> None:
    mangakai("make", novel, "-o", tmp_path / "out", "--chapters", "1", "--panels", 1)
    written = tmp_path / "Rain.fountain"
    assert mangakai("export", "Rain", "--to", "script.fountain", "-o", written).status == Status.DONE
    edited = written.read_text(encoding="utf-8").replace("Wait for me!", "Stop, thief!")
    written.write_text(edited, encoding="utf-8")
    made = mangakai("make", written, "-o", tmp_path / "out", "--title", "Again", "--panels", 2)
    assert made.status == Status.DONE, made.events
    shown = mangakai("show", "Again").result
    assert "Stop, thief!" in {line["text"] for scene in shown["scenes"] for line in scene["lines"]}
    assert len(shown["panels"]) == 2


def test_that_a_revised_story_says_what_stays_and_is_taken_over(mangakai: Here, novel: Path, tmp_path: Path) -> None:
    mangakai("make", novel, "-o", tmp_path / "out", "--panels", 3)
    novel.write_text(NOVEL.replace("A bell rang.", "A bell rang twice. Snow fell."), encoding="utf-8")
    looked = mangakai("revise", "Rain", novel, "--dry-run").result
    assert (looked["kept"], looked["stale"], looked["applied"]) == ((1, 3), (2,), False)
    assert looked["new"] == 2
    assert not any(one["stale"] for one in mangakai("show", "Rain").result["panels"])
    assert mangakai("revise", "Rain", novel).result["applied"]
    assert [one["stale"] for one in mangakai("show", "Rain").result["panels"]] == [False, True, False]
    again = mangakai("revise", "Rain", novel)
    assert (again.result["applied"], again.result["kept"]) == (False, (1, 2, 3))


def test_that_runs_of_numbers_are_told_shortly() -> None:
    assert numbers([1, 2, 3, 7, 9, 10]) == "1–3, 7, 9–10"
    assert numbers([]) == "–"


def test_that_what_several_files_are_is_left_open_until_somebody_says_it() -> None:
    assert parse(["make", "a", "b", "-o", "c"]).together is None
    assert parse(["make", "a", "b", "-o", "c", "--as", "chapters"]).together == "chapters"
