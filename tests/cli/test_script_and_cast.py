"""Coverage, and exports of script and cast, from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.here import Here
from tests.commands.books import PARTS, made_store
from ui.status import Status


@pytest.fixture
def mangakai(tmp_path: Path, qapp: object) -> Here:
    made_store(tmp_path / "library").close()
    return Here(tmp_path / "library")


def test_that_show_says_where_every_sentence_went(mangakai: Here) -> None:
    shown = mangakai("show", "Rain", "--coverage")
    assert shown.status == Status.DONE
    counts = shown.result["coverage"]["counts"]
    assert sum(counts.values()) == len(shown.result["coverage"]["sentences"])
    assert counts["left_out.heading"] == len(PARTS)
    assert "Chapter 1" in shown.said
    assert "coverage" not in mangakai("show", "Rain").result


@pytest.mark.parametrize("form", ["script.md", "script.fountain", "script.docx", "script.json", "cast.md", "cast.json", "cast.csv"])
def test_that_script_and_cast_are_written_at_once(mangakai: Here, tmp_path: Path, form: str) -> None:
    path = tmp_path / "out" / form
    written = mangakai("export", "Rain", "--to", form.upper(), "-o", path)
    assert (written.status, written.result["path"]) == (Status.DONE, str(path))
    assert path.stat().st_size > 100
    if form.endswith("json"):
        assert json.loads(path.read_text(encoding="utf-8"))["v"] == 1
