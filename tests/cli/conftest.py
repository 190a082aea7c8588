"""The real program in a process of its own, with a library of the test's."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Answer:
    status: int
    events: list[dict[str, Any]]
    said: str

    @property
    def result(self) -> dict[str, Any]:
        assert self.events[-1]["event"] == "result", self.events[-1]
        return self.events[-1]

    def of(self, event: str) -> list[dict[str, Any]]:
        return [one for one in self.events if one["event"] == event]


class MangakAI:
    """Runs commands with --json, in English."""

    def __init__(self, library: Path) -> None:
        self.library = library

    def start(self, *arguments: object, cwd: Path = ROOT, language: str = "en_US") -> subprocess.Popen[str]:
        env = {
            **os.environ,
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "",
            "MANGAKAI_HOME": str(self.library),
            "LANG": f"{language}.UTF-8",
            "LC_ALL": "",
            "PYTHONUTF8": "1",
        }
        line = [sys.executable, "-m", "ui", *map(str, arguments)]
        return subprocess.Popen(line, cwd=cwd, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, stdin=subprocess.DEVNULL)

    def __call__(self, *arguments: object, cwd: Path = ROOT) -> Answer:
        return self.end(self.start(*arguments, "--json", cwd=cwd))

    def end(self, process: subprocess.Popen[str]) -> Answer:
        """What a process that was started says from now on to its end."""
        out, err = process.communicate(timeout=100)
        events = [json.loads(line) for line in out.splitlines() if line.startswith("{")]
        return Answer(process.returncode, events, err)


@pytest.fixture
def mangakai(tmp_path: Path) -> MangakAI:
    return MangakAI(tmp_path / "library")


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "The Well.txt"
    path.write_text(STORY, encoding="utf-8")
    return path


STORY = """The Well

Mira ran across the field in the rain. The old well stood alone on the hill.

"Who is there?" she called into the dark.

A small voice answered. "Only me," said the fox. "I fell in last night, and the moon went away."

Mira took the rope from her bag and threw it down. She pulled with both hands until her arms shook.

The fox jumped out, wet and tired. He bowed to her. "Now the night is yours," he said, and ran into the forest.

At home her mother lit a candle and laughed. "You are wet to the bone! Where have you been?"

Mira looked out of the window. The moon was back, and a fox sat in the garden.
"""
