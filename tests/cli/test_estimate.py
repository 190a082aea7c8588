"""What making a manga will cost is said before it begins; on a terminal, dear work waits for a yes."""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, STORY, MangakAI
from tests.cli.test_gemini_manga import gemini


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "The Well.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


def test_that_json_has_the_estimate_before_anything_is_drawn(story: Path, tmp_path: Path) -> None:
    mangakai = MangakAI(tmp_path / "library")
    with gemini(mangakai.library):
        made = mangakai("make", story, "-o", tmp_path / "out", "--panels", "2", "--artist", "gemini")
    first = made.of("progress")[0]
    assert (first["what"], first["total"], first["price_micros"]) == ("estimate", 2, 94_000)
    assert made.status == 0


def test_that_the_built_in_pair_is_not_estimated(story: Path, tmp_path: Path) -> None:
    made = MangakAI(tmp_path / "library")("make", story, "-o", tmp_path / "out", "--panels", "1")
    assert "estimate" not in {event["what"] for event in made.of("progress")}


@pytest.mark.skipif(sys.platform == "win32", reason="a test has no terminal of its own there")
@pytest.mark.parametrize(("answer", "status", "calls"), [("n", 4, 0), ("y", 0, 2)])
def test_that_dear_work_on_a_terminal_waits_for_a_yes(story: Path, tmp_path: Path, answer: str, status: int, calls: int) -> None:
    mangakai = MangakAI(tmp_path / "library")
    with gemini(mangakai.library) as service:
        settings = mangakai.library / "settings.json"
        settings.write_text(settings.read_text().replace('{"v": 1,', '{"v": 1, "money": {"ask_above_micros": 10000},'))
        ended, said = on_a_terminal(mangakai, answer, "make", story, "-o", tmp_path / "out", "--panels", "2", "--artist", "gemini")
        drawn = [call for call in service.calls if ":generateContent" in call.path]
    assert "about 2 panels, about $0.09" in said
    assert "more than $0.01. Go on?" in said
    assert (ended, len(drawn)) == (status, calls), said


def on_a_terminal(mangakai: MangakAI, answer: str, *arguments: object) -> tuple[int, str]:
    """Status, and all that was said there."""
    import pty
    import subprocess

    ours, its = pty.openpty()
    env = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "MANGAKAI_HOME": str(mangakai.library),
        "LANG": "en_US.UTF-8",
        "LC_ALL": "",
        "TERM": "dumb",
    }
    line = [sys.executable, "-m", "ui", *map(str, arguments)]
    process = subprocess.Popen(line, cwd=ROOT, env=env, stdin=its, stdout=its, stderr=its)
    os.close(its)
    said: list[bytes] = []
    reader = threading.Thread(target=_read, args=(ours, said))
    reader.start()
    os.write(ours, f"{answer}\n".encode())  # it lies there until it is asked for
    status = process.wait(timeout=100)
    reader.join(timeout=10)
    os.close(ours)
    return status, b"".join(said).decode("utf-8", "replace")


def _read(end: int, said: list[bytes]) -> None:
    """Until the other side is closed."""
    while True:
        try:
            piece = os.read(end, 4096)
        except OSError:
            return
        if not piece:
            return
        said.append(piece)
