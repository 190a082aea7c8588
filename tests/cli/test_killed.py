"""kill -9 in the middle of a run: everything goes on where it stopped, nothing is drawn twice."""

from __future__ import annotations

import json
import signal
import sqlite3
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import STORY, MangakAI


@pytest.mark.slow
def test_that_forty_panels_survive_two_kills_and_none_is_drawn_twice(mangakai: MangakAI, tmp_path: Path) -> None:
    story = tmp_path / "long.txt"
    story.write_text("\n\n".join(f"On day {n} it was so. {STORY.removeprefix('The Well')}" for n in range(1, 5)), encoding="utf-8")
    line: tuple[object, ...] = ("make", story, "-o", tmp_path / "out", "--panels", "40", "--export", "cbz", "--json")
    for killed_after in (8, 20):
        process = mangakai.start(*line)
        assert process.stdout
        for text in process.stdout:
            event = json.loads(text)
            if event.get("what") == "panels" and event["done"] >= killed_after:
                break
        process.kill()
        process.communicate()
        line = ("resume", "--json")

    resumed = mangakai("resume")
    assert resumed.status == 0, resumed
    assert resumed.result["books"][0] | {"exports": []} | {"book": "", "title": ""} == {
        "book": "",
        "title": "",
        "panels": 40,
        "drawn": 40,
        "exports": [],
    }
    with sqlite3.connect(mangakai.library / "library.db") as connection:
        takes = connection.execute("SELECT panel_id, count(*) FROM take GROUP BY panel_id").fetchall()
        done_attempts = connection.execute(
            "SELECT step_id, count(*) FROM attempt JOIN step ON step.id = step_id"
            " WHERE kind = 'draw_panel' AND outcome = 'done' GROUP BY step_id"
        ).fetchall()
    connection.close()
    assert len(takes) == 40
    assert {count for _, count in takes} == {1}
    assert {count for _, count in done_attempts} == {1}
    assert (tmp_path / "out" / "long.cbz").exists() or list((tmp_path / "out").glob("*.cbz"))
    assert not list((tmp_path / "out").glob("*.part"))


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C is sent as SIGINT")
def test_that_ctrl_c_stops_at_once_and_can_be_resumed(mangakai: MangakAI, story: Path, tmp_path: Path) -> None:
    process = mangakai.start("make", story, "-o", tmp_path / "out", "--panels", "12", "--json")
    assert process.stdout
    for text in process.stdout:
        event = json.loads(text)
        if event.get("what") == "panels" and event["done"] >= 2:
            break
    process.send_signal(signal.SIGINT)
    rest, _ = process.communicate(timeout=20)
    assert process.returncode == 130
    assert json.loads(rest.splitlines()[-1])["status"] == 130
    assert mangakai("resume").result["books"][0]["drawn"] == 12
