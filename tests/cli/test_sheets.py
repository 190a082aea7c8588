"""Model sheets on the command line, without a service."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageDraw

from tests.cli.conftest import Answer
from tests.cli.here import Here


@pytest.fixture
def mangakai(tmp_path: Path, qapp: object) -> Here:
    return Here(tmp_path / "library")


@pytest.fixture
def sketch(tmp_path: Path) -> Path:
    picture = Image.new("RGB", (300, 400), (200, 205, 210))
    ImageDraw.Draw(picture).ellipse((100, 50, 200, 350), fill=(90, 20, 20))
    out = BytesIO()
    picture.save(out, "PNG")
    path = tmp_path / "sketch.png"
    path.write_bytes(out.getvalue())
    return path


def code(answer: Answer) -> tuple[int, str]:
    return answer.status, answer.of("error")[0]["code"]


def test_that_a_picture_is_cleaned_to_white_and_its_small_size_is_said(mangakai: Here, sketch: Path, tmp_path: Path) -> None:
    done = mangakai("sheet", sketch, "-o", tmp_path / "clean.png", "--ratio", "1:1", "--size", "1K")
    assert done.status == 0, done
    with Image.open(tmp_path / "clean.png") as picture:
        assert picture.getpixel((0, 0)) == (255, 255, 255)
        assert abs(picture.width - picture.height) <= 1
        assert (done.result["width"], done.result["height"]) == picture.size
    assert [one["code"] for one in done.of("warning")] == ["sheet-smaller"]
    assert not (tmp_path / "library").exists()


def test_that_a_character_of_a_book_gets_sheets_that_can_be_approved(mangakai: Here, sketch: Path, story: Path, tmp_path: Path) -> None:
    assert mangakai("make", story, "-o", tmp_path / "out", "--panels", "2", "--sheets").status == 0
    drawn = mangakai("sheet", "--book", "The Well", "--character", "Mira", "-o", tmp_path / "mira.png")
    assert drawn.status == 0, drawn
    assert "Mira, sheet 2" in drawn.said  # the first was drawn before the panels
    with Image.open(tmp_path / "mira.png") as picture:
        assert picture.size == (2048, 1536)
    cleaned = mangakai("sheet", sketch, "--book", "The Well", "--character", "Mira")
    assert cleaned.status == 0, cleaned
    assert mangakai("sheet", "--book", "The Well", "--character", "Mira", "--approve", "1").result["approved"]
    assert code(mangakai("sheet", "--book", "The Well", "--character", "Mira", "--approve", "7")) == (2, "unknown-value")
    assert code(mangakai("sheet", "--book", "The Well", "--character", "Nobody")) == (1, "character-not-found")


@pytest.mark.parametrize(
    ("arguments", "wrong"),
    [
        (["--book", "The Well"], "sheet-needs-character"),
        ([], "sheet-needs-picture"),
        (["picture.png"], "sheet-needs-picture"),
        (["picture.png", "-o", "out.png", "--ratio", "5:7"], "unknown-value"),
    ],
)
def test_that_wrong_use_is_said(mangakai: Here, arguments: list[str], wrong: str) -> None:
    assert code(mangakai("sheet", *arguments)) == (2, wrong)
