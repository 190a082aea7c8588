"""The real program as a process group of its own, with the tests' provider installed, and ways for it to die."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

ROOT = Path(__file__).resolve().parents[2]
PROVIDER = Path(__file__).parent / "provider"
ARTIST = "test-artist"
LONGEST_RUN_S = 90.0


@dataclass(frozen=True, slots=True)
class Ended:
    """status: -9 where it was killed."""

    status: int
    events: tuple[dict[str, Any], ...]
    said: str

    @property
    def killed(self) -> bool:
        return self.status == -signal.SIGKILL

    def __str__(self) -> str:
        said = [one for one in self.events if one["event"] != "progress"]
        return f"status {self.status}, {said}, {self.said[-2000:]}"

    def of(self, event: str) -> list[dict[str, Any]]:
        return [one for one in self.events if one["event"] == event]


class Process:
    """One start of the program."""

    def __init__(self, library: Path, artist: str, places: int, arguments: tuple[object, ...]) -> None:
        library.parent.mkdir(parents=True, exist_ok=True)
        self._children: list[psutil.Process] = []
        self._said = library.parent / "said.txt"
        self._lines = library.parent / "events.jsonl"
        env = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join((str(ROOT), str(PROVIDER))),
            "MANGAKAI_HOME": str(library),
            "MANGAKAI_TEST_ARTIST": artist,
            "MANGAKAI_TEST_PLACES": str(places),
            "LANG": "en_US.UTF-8",
            "PYTHONUTF8": "1",
        }
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        line = [sys.executable, "-m", "ui", *map(str, arguments), "--json"]
        with self._lines.open("w") as lines, self._said.open("w") as said:
            self._process = subprocess.Popen(
                line, cwd=ROOT, env=env, stdout=lines, stderr=said, stdin=subprocess.DEVNULL, start_new_session=True
            )

    def kill(self, children_too: bool = True) -> None:
        """SIGKILL, to the whole group or to the program alone; its children then have to end by themselves."""
        with suppress(psutil.NoSuchProcess):
            self._children = psutil.Process(self._process.pid).children(recursive=True)
        if children_too:
            os.killpg(self._process.pid, signal.SIGKILL)
        else:
            self._process.kill()

    def interrupt(self) -> None:
        self._process.send_signal(signal.SIGINT)

    @property
    def runs(self) -> bool:
        return self._process.poll() is None

    def end(self, within_s: float = LONGEST_RUN_S) -> Ended:
        try:
            status = self._process.wait(within_s)
        except subprocess.TimeoutExpired:
            self.kill()
            self._process.wait()
            raise AssertionError(f"it hangs; it said {self._lines.read_text()[-600:]} {self._said.read_text()[-2000:]}") from None
        return Ended(status, self.events(), self._said.read_text(errors="replace"))

    def events(self) -> tuple[dict[str, Any], ...]:
        """What it has said so far; a line that was cut by the kill is left out."""
        found = []
        for line in self._lines.read_text(errors="replace").splitlines():
            try:
                found.append(json.loads(line))
            except ValueError:
                break
        return tuple(found)

    def until(self, come_true: Callable[[], object], within_s: float = 30.0, every_s: float = 0.001) -> bool:
        """Wait for something while it runs; False when it ended first."""
        pause, deadline = threading.Event(), time.monotonic() + within_s
        while self.runs:
            if come_true():
                return True
            if time.monotonic() > deadline:
                self.kill()
                raise AssertionError(f"never came; it said {self._lines.read_text()[-600:]} {self._said.read_text()[-2000:]}")
            pause.wait(every_s)
        return False

    def leaves_nobody_behind(self, within_s: float = 15.0) -> bool:
        """Do its children end by themselves after it was killed?"""
        pause, deadline = threading.Event(), time.monotonic() + within_s
        while any(map(_lives, self._children)):
            if time.monotonic() > deadline:
                os.killpg(self._process.pid, signal.SIGKILL)
                return False
            pause.wait(0.02)
        return True


def _lives(process: psutil.Process) -> bool:
    """A dead one that nobody has buried yet does not."""
    with suppress(psutil.NoSuchProcess):
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    return False
