"""The main job on the command line, from a story file to books other programs open."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.cli.conftest import MangakAI


def run(*line: str) -> str:
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_that_a_story_becomes_books_that_other_programs_open(mangakai: MangakAI, story: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    made = mangakai("make", story, "-o", out, "--panels", "5", "--export", "cbz,pdf,epub,png")
    assert made.status == 0, made
    assert made.of("progress")
    cbz, pdf, epub, folder = out / "The Well.cbz", out / "The Well.pdf", out / "The Well.epub", out / "The Well-png"
    assert [one["path"] for one in made.result["books"][0]["exports"]] == [str(cbz), str(pdf), str(epub), str(folder)]
    assert sorted(path.name for path in folder.iterdir()) == [f"{n:03}.png" for n in range(1, 6)]
    run("unzip", "-tqq", str(cbz))
    run("qpdf", "--check", str(pdf))
    pages = len([name for name in ZipFile(cbz).namelist() if name.endswith(".png")])
    assert f"Pages:           {pages}\n" in run("pdfinfo", str(pdf))
    with ZipFile(epub) as archive:
        told = [archive.read(name).decode().partition(' alt="')[2] for name in archive.namelist() if name.startswith("EPUB/pages/")]
    assert len(told) == pages
    assert all(len(one.partition('"')[0]) > 20 for one in told)
    assert not list(out.rglob("*.part"))

    shown = mangakai("show", "The Well").result
    text = story.read_text(encoding="utf-8")
    spans = [(panel["span"]["start"], panel["span"]["end"]) for panel in shown["panels"]]
    assert spans == sorted(spans)
    drawn = "".join(text[start:end] for start, end in spans)
    assert "".join(drawn.split()) == "".join(text.removeprefix("The Well").split())
    assert [panel["state"] for panel in shown["panels"]] == ["done"] * 5


def test_that_redraw_adds_a_take_and_keeps_the_old_one(mangakai: MangakAI, story: Path, tmp_path: Path) -> None:
    mangakai("make", story, "-o", tmp_path / "out", "--panels", "3")
    assert mangakai("redraw", "The Well", "2", "closer, at night").status == 0
    takes = mangakai("show", "The Well").result["panels"][1]["takes"]
    assert [(take["number"], take["words"], take["chosen"]) for take in takes] == [(1, "", False), (2, "closer, at night", True)]
    assert takes[0]["picture"] != takes[1]["picture"]
    assert all(Path(take["picture"]).exists() for take in takes)


def test_that_a_book_is_exported_again_by_name(mangakai: MangakAI, story: Path, tmp_path: Path) -> None:
    mangakai("make", story, "-o", tmp_path / "out", "--panels", "3")
    assert mangakai("export", "The Well", "--to", "webp", "-o", tmp_path / "pictures").status == 0
    assert len(list((tmp_path / "pictures").glob("*.webp"))) == 3
    assert mangakai("export", "The Sea", "--to", "pdf", "-o", tmp_path / "x.pdf").of("error")[0]["code"] == "book-not-found"


def test_that_more_panels_than_sentences_makes_what_can_be_made_and_says_so(mangakai: MangakAI, tmp_path: Path) -> None:
    short = tmp_path / "short.txt"
    short.write_text("Nao woke. The sun was up.", encoding="utf-8")
    made = mangakai("make", short, "-o", tmp_path / "out", "--panels", "40")
    assert made.status == 0
    assert made.of("warning")[0]["code"] == "fewer-panels"
    assert made.result["books"][0]["panels"] == made.of("warning")[0]["made"] <= 4


@pytest.mark.parametrize("language", ["en", "zh", "ja"])
def test_that_the_samples_become_mangas_in_their_language(mangakai: MangakAI, tmp_path: Path, language: str) -> None:
    sample = next((Path(__file__).resolve().parents[2] / "resources" / "samples" / language).glob("*.txt"))
    made = mangakai("make", sample, "-o", tmp_path / "out", "--panels", "4", "--export", "cbz")
    assert made.status == 0, made
    shown = mangakai("show", made.result["books"][0]["book"]).result
    assert shown["language"] == language
    assert shown["direction"] == ("rtl" if language == "ja" else "ltr")
    text = sample.read_text(encoding="utf-8")
    spans = [(panel["span"]["start"], panel["span"]["end"]) for panel in shown["panels"]]
    assert spans == sorted(spans)
    told = "".join("".join(text[start:end] for start, end in spans).split())
    title = "".join(text.splitlines()[0].lstrip("# ").split())
    assert "".join(text.lstrip("# ").split()) in (told, title + told)


def test_that_tasks_are_listed_newest_first_and_hidden_when_deleted(mangakai: MangakAI, story: Path, tmp_path: Path) -> None:
    mangakai("make", story, "-o", tmp_path / "out", "--panels", "2")
    mangakai("redraw", "The Well", "1", "rain")
    listed = mangakai("tasks").result["tasks"]
    assert [task["kind"] for task in listed] == ["redraw_panel", "make_manga"]
    assert mangakai("delete", listed[0]["task"]).status == 0
    assert [task["kind"] for task in mangakai("tasks").result["tasks"]] == ["make_manga"]


def test_that_nothing_is_unfinished_in_a_new_library(mangakai: MangakAI) -> None:
    assert mangakai("resume").status == 0
    assert mangakai("books").result["books"] == []


def test_that_stories_with_one_title_become_books_of_their_own(mangakai: MangakAI, tmp_path: Path) -> None:
    for name, place in (("a", "the hill"), ("b", "the sea")):
        (tmp_path / f"{name}.txt").write_text(f"The Kite\n\nTom ran to {place}. He laughed. The wind took his hat.", encoding="utf-8")
    made = mangakai("make", tmp_path / "a.txt", tmp_path / "b.txt", "-o", tmp_path / "out", "--panels", "2", "--export", "cbz,png")
    assert made.status == 0, made
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "The Kite (2)-png",
        "The Kite (2).cbz",
        "The Kite-png",
        "The Kite.cbz",
    ]


def test_that_a_bad_second_story_makes_nothing_of_the_first(mangakai: MangakAI, story: Path, tmp_path: Path) -> None:
    (tmp_path / "many.md").write_text("# A\n\nOne came. He sat.\n\n# B\n\nTwo came.\n\n# C\n\nThree came.\n", encoding="utf-8")
    assert mangakai("make", story, tmp_path / "many.md", "-o", tmp_path / "out", "--panels", "2").status == 2
    assert mangakai("tasks").result["tasks"] == []


def test_that_a_title_of_any_length_and_letters_can_be_written(mangakai: MangakAI, story: Path, tmp_path: Path) -> None:
    made = mangakai("make", story, "-o", tmp_path / "out", "--panels", "1", "--title", "雨/傘" * 60)
    assert made.status == 0, made
    assert len(list((tmp_path / "out").glob("*.cbz"))) == 1


def test_that_deleting_by_title_hides_the_book_and_a_paused_queue_is_said(mangakai: MangakAI, story: Path, tmp_path: Path) -> None:
    assert mangakai("pause").status == 0
    paused = mangakai("make", story, "-o", tmp_path / "out", "--panels", "2")
    assert (paused.status, paused.of("warning")[0]["code"]) == (130, "queue-paused")
    assert mangakai("delete", "The Well").status == 0
    assert mangakai("books").result["books"] == []
    assert mangakai("resume").result["tasks"] == []


def test_that_other_programs_are_there() -> None:
    assert all(shutil.which(name) for name in ("unzip", "qpdf", "pdfinfo", "epubcheck", "chromium"))
